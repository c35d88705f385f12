import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/domain/text/decode-text.js';
import { enteredText } from '../../../src/domain/text/entered-text.js';
import { anyCharacter } from '../../support/any-character.js';

const VIETNAMESE =
  'Công tác dân vận được đẩy mạnh: “ý Đảng, lòng dân” – UBND XÃ” … ½ 35°C, 20 m², 5 µm, naïve Ångström';
const asWindows1252 = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));

describe('a text from outside', () => {
  it.each<[what: string, typed: string, stored: string]>([
    ['Vietnamese', VIETNAMESE, VIETNAMESE],
    ['loose accents', VIETNAMESE.normalize('NFD'), VIETNAMESE],
    ['line ends of Windows and old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['line ends of Word, PDF and Unicode', 'a\u000bb\u000cc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['marks without width', '\ufeffx\u200by\u2060', 'xy'],
    ['a tab, an emoji of several parts', 'a\tb 👩‍👧', 'a\tb 👩‍👧'],
    ['a capital before a closing quote', '“XÃ”, “BÀ—', '“XÃ”, “BÀ—'],
  ])('%s is stored', (_, typed, stored) => {
    expect(enteredText(typed)).toEqual({ kind: 'text', text: stored });
  });

  it.each<[what: string, typed: string, code: number, position: number]>([
    ['NUL', 'a\u0000b', 0, 2],
    ['backspace', 'ab\u0008', 8, 3],
    ['escape', '\u001b[31m', 0x1b, 1],
    ['delete', '\u007f', 0x7f, 1],
    ['the apostrophe of windows-1252', 'a\u0092b', 0x92, 2],
    ['half of a pair', '👩\ud800', 0xd800, 2],
    ['a lost letter', 'K\ufffdt', 0xfffd, 2],
    ['no character', '\uffff', 0xffff, 1],
  ])('%s is refused by its code and place', (_, typed, code, position) => {
    expect(enteredText(typed)).toEqual({ kind: 'character', code, position });
  });

  it.each(['Công tác', 'Đã ký “quy chế”', 'Báo cáo quý I', 'Nguyễn Thị Ánh'])(
    '“%s” encoded twice is refused',
    (text) => {
      expect(enteredText(asWindows1252(text))).toMatchObject({
        kind: expect.stringMatching(/encoded-twice|character/) as unknown,
      });
    },
  );

  it('is the same when it comes in again', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (typed) => {
        const once = enteredText(typed);
        if (once.kind === 'text') expect(enteredText(once.text)).toEqual(once);
      }),
    );
  });
});

describe('bytes from outside', () => {
  const utf16 = (text: string, swap: boolean): Buffer => {
    const bytes = Buffer.from(text, 'utf16le');
    return swap ? bytes.swap16() : bytes;
  };

  it.each<[what: string, bytes: Uint8Array, decoded: object]>([
    ['UTF-8', Buffer.from(VIETNAMESE), { kind: 'text', text: VIETNAMESE }],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${VIETNAMESE}`), { kind: 'text', text: VIETNAMESE }],
    ['UTF-16 with its mark', utf16(`\ufeff${VIETNAMESE}`, false), { kind: 'text', text: VIETNAMESE }],
    ['UTF-16 the other way round', utf16(`\ufeff${VIETNAMESE}`, true), { kind: 'text', text: VIETNAMESE }],
    ['nothing', new Uint8Array(), { kind: 'text', text: '' }],
    ['UTF-16 without a mark', utf16('Cong tac dan van', false), { kind: 'utf-16-unmarked' }],
    [
      'windows-1258',
      Buffer.from([0x48, 0xe1, 0x6e, 0x20, 0x63, 0x68, 0xea]),
      { kind: 'not-utf8', byte: 0xe1, position: 2 },
    ],
    ['a letter cut at the end', Buffer.from('ký').subarray(0, 2), { kind: 'not-utf8', byte: 0xc3, position: 2 }],
    ['a Word file', Buffer.from('PK\u0003\u0004……word/document.xml'), { kind: 'other-file', file: 'word' }],
    ['an Excel file', Buffer.from('PK\u0003\u0004……xl/workbook.xml'), { kind: 'other-file', file: 'excel' }],
    ['a PDF', Buffer.from('%PDF-1.7\n'), { kind: 'other-file', file: 'pdf' }],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { kind: 'other-file', file: 'picture' }],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { kind: 'other-file', file: 'old-office' }],
  ])('%s', (_, bytes, decoded) => {
    expect(decodeText(bytes)).toEqual(decoded);
  });

  it('finds the first wrong byte wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const good = Buffer.from(`x${before.replace(/\p{Cs}/gu, '')}`);
        const decoded = decodeText(Buffer.concat([good, Buffer.from([0xff]), Buffer.from(after)]));
        expect(decoded).toEqual({ kind: 'not-utf8', byte: 0xff, position: good.length + 1 });
      }),
    );
  });
});
