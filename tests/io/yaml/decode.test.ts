import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../../src/io/yaml/decode.js';

it('reads the same text as the standard’s decoder, also from bytes that are not UTF-8', () => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const letters = fc.string({ unit: 'binary', minLength: 1 }).map((text) => Buffer.from(`a: ${text}`));
  const bytes = fc.uint8Array({ max: 0xff }).map((rest) => Buffer.concat([Buffer.from('a: Kế hoạch '), rest]));
  const marked = letters.map((rest) => Buffer.concat([Buffer.from('\uFEFF'), rest]));
  fc.assert(
    fc.property(fc.oneof(letters, bytes, marked), (given) => {
      expect(decode(given).text).toBe(decoder.decode(given));
    }),
  );
});
