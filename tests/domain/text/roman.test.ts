import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '../../../src/domain/text/escape-markup.js';
import { parseRoman, printRoman } from '../../../src/domain/text/roman.js';

describe('Roman numbers', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [99, 'XCIX'],
    [388, 'CCCLXXXVIII'],
  ])('%i is %s', (value, text) => {
    expect([printRoman(value), parseRoman(text), parseRoman(text.toLowerCase())]).toEqual([text, value, value]);
  });

  it('are read as they are printed', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 399 }), (value) => parseRoman(printRoman(value)) === value));
  });

  it.each(['', 'IIII', 'IC', 'VX', 'a', '1', 'I '])('%j is none', (text) => {
    expect(parseRoman(text)).toBeNull();
  });
});

it('markup is escaped once, in content and in attributes', () => {
  expect(escapeMarkup(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;');
});
