import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, ONE_COLUMN_EACH } from '../../../src/reports/surface/wrap.js';

describe('the width of a text on the screen', () => {
  it('is a column for each letter and sign that is counted without further ado', () => {
    const counted = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) =>
      ONE_COLUMN_EACH.test(char),
    );
    expect(counted.length).toBeGreaterThan(500);
    expect(counted.filter((char) => stringWidth(char) !== 1 || char.normalize('NFC') !== char)).toEqual([]);
  });

  it.each([
    ['Tiếp công dân, giải quyết đơn thư', 33],
    ['Tiếp công dân'.normalize('NFD'), 13],
    ['\u001b[31mđỏ\u001b[39m', 2],
    ['会议', 4],
    ['😀', 2],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is that of the package for any text', () => {
    const letters = fc.stringMatching(/^[a-zà-ỹ ✓·─│◐\u0301会😀\u001b[0-9;m]*$/u);
    fc.assert(
      fc.property(letters, (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text.normalize('NFC')));
      }),
    );
  });
});
