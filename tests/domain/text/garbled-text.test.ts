import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedTwice } from '../../../src/domain/text/entered-text.js';
import { garblingOf, mayBeGarbled } from '../../../src/domain/text/garbled-text.js';
import { ROOT } from '../../support/real-plan.js';

describe('text in a wrong encoding', () => {
  it.each([
    ['C«ng t¸c d©n vËn', 'tcvn3'],
    ['Trung t©m T­ vÊn kü thuËt x©y dùng', 'tcvn3'],
    ['B¸o c¸o kÕt qu¶ thùc hiÖn', 'tcvn3'],
    ['Coâng taùc daân vaän', 'vni'],
    ['Baùo caùo keát quaû thöïc hieän', 'vni'],
    ['CÃ´ng tÃ¡c dÃ¢n váº­n', 'encoded-twice'],
    ['Ká»· luáº­t, ká»· cÆ°Æ¡ng', 'encoded-twice'],
  ])('%s is %s', (text, garbling) => {
    expect(garblingOf(text)).toBe(garbling);
  });

  it.each([
    'Công tác dân vận, “Dân vận khéo” – 35°C, 20 m², ±5 %',
    'CÔNG TÁC TIẾP DÂN; ĐÀO TẠO; UBND XÃ”; “VÀ”',
    'Ủy ban Mặt trận Tổ quốc Việt Nam; khuếch trương, khuỷu, quỳ, thuở, Huế, hoà, hoá, thuý, uý, quý',
    'L’Oréal, São Paulo, Übermäßig, naïve café, Łódź',
    '« trích dẫn » · 5 µm · ½ ngày · © 2024',
    '15/BC-TTA; 08/3/2024',
  ])('%s is right', (text) => {
    expect(garblingOf(text)).toBeNull();
  });

  it('a text is only passed over unread where no encoding would be found in it', () => {
    const windows1252 = new TextDecoder('windows-1252');
    const twice = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => windows1252.decode(Buffer.from(text)));
    const marks = fc.string({
      unit: fc.constantFrom(...Array.from('aeouyAEOUY ¨©«¬®µ¹»¿âäåêëøûõïùÂÄ1')),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.oneof(twice, marks), fc.string(), (text, around) => {
        const whole = `${around}: ${text}\n${around}`;
        if (encodedTwice(text) !== null || garblingOf(text) !== null) expect(mayBeGarbled(whole)).toBe(true);
      }),
    );
  });

  it('no line of the issued plan is taken for one', () => {
    const lines = readFileSync(join(ROOT, 'plans/2024/source.txt'), 'utf8').split('\n');
    expect(lines.filter((line) => garblingOf(line.normalize('NFC')) !== null)).toEqual([]);
  });
});
