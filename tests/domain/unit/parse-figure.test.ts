import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeFigure, parseTypedFigure } from '../../../src/domain/unit/parse-figure.js';

describe('parseTypedFigure', () => {
  it.each<[string, number | 'not-applicable']>([
    ['0', 0],
    ['12', 12],
    ['08', 8],
    [' 1234 ', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1.234.567', 1_234_567],
    ['12.000', 12_000],
    ['-', 'not-applicable'],
    ...['–', '—', '−', '‑', '‐', '‒', '―', '－', '﹣', '─', 'ー', '\u00ad', '--', '–\u00a0'].map(
      (dash): [string, 'not-applicable'] => [dash, 'not-applicable'],
    ),
    ['not-applicable', 'not-applicable'],
    ['khong-ap-dung', 'not-applicable'],
    ['Không áp dụng', 'not-applicable'],
    ['không thuộc chức năng', 'not-applicable'],
  ])('reads “%s” as %s', (typed, value) => {
    expect(parseTypedFigure(typed)).toEqual({ kind: 'figure', value });
  });

  it.each([
    ['1,234', 'unclear-separator'],
    ['0.500', 'unclear-separator'],
    ['1.234,567', 'unclear-separator'],
    ['1.234 567', 'not-a-number'],
    ['12.5', 'fraction'],
    ['12,5', 'fraction'],
    ['1.23', 'fraction'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['–5', 'negative'],
    ['‑ 5', 'negative'],
    ['5–', 'not-a-number'],
    ['-/-', 'not-a-number'],
    ['_', 'not-a-number'],
    ['1234567890123', 'too-large'],
    ['', 'not-a-number'],
    ['12 lượt', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['mười', 'not-a-number'],
  ])('refuses “%s” as %s', (typed, kind) => {
    expect(parseTypedFigure(typed)).toEqual({ kind });
  });

  it('reads back every count as Vietnamese print has it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (count) => {
        const value = { kind: 'figure', value: count };
        const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(parseTypedFigure(String(count))).toEqual(value);
        expect(parseTypedFigure(grouped)).toEqual(value);
        expect(parseTypedFigure(grouped.replaceAll('.', ' '))).toEqual(value);
      }),
    );
  });
});

it.each([
  ['12', true],
  ['-5', true],
  ['-', true],
  ['khong-ap-dung', true],
  ['tiep', false],
  ['tiep-dan.luot', false],
])('“%s” looks like a figure: %s', (typed, expected) => {
  expect(looksLikeFigure(typed)).toBe(expected);
});
