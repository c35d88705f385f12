import { expect, it } from 'vitest';
import { needsNoUnicodeCheck } from '../../../src/domain/text/unicode-check.js';

it('letters that are taken for composed at a glance are so, alone and beside each other', () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    needsNoUnicodeCheck(letter),
  );
  expect(letters.length).toBeGreaterThan(900);
  for (const letter of letters) {
    // A mark that composes with what stands before it would be one of class M.
    expect({ letter, isMark: /\p{M}/u.test(letter), composed: letter.normalize('NFC') }).toEqual({
      letter,
      isMark: false,
      composed: letter,
    });
  }
});

it('of long texts that are alike each gets its own answer', () => {
  const usual = 'Kế hoạch\n'.repeat(500);
  const unusual = `${usual.slice(1)}\u0301`;
  expect([usual, unusual, usual, unusual].map(needsNoUnicodeCheck)).toEqual([true, false, true, false]);
});
