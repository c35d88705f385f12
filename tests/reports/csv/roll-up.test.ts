import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/reports/csv/csv.js';

const lines = (rows: Parameters<typeof csvText>[0]): string => csvText(rows).slice(1);

describe('csvText', () => {
  it('begins with the mark that Excel wants, ends lines by CR LF', () => {
    expect(
      csvText([
        ['a', 'b'],
        [1, null],
      ]),
    ).toBe('\uFEFFa,b\r\n1,\r\n');
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'a "b"', '"a ""b"""'],
    ['a line end', 'a\nb', '"a\nb"'],
    ['blanks around', ' a ', ' a '],
    ['nothing', '', ''],
  ])('writes %s as RFC 4180 has it', (_, text, wanted) => {
    expect(lines([[text]])).toBe(`${wanted}\r\n`);
  });

  it.each(['=1+1', '+84 236', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '－1'])(
    'never lets %j be a formula',
    (text) => {
      expect(lines([[text]]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leaves numbers alone, below zero too', () => {
    expect(lines([[-5, 0, 12.5]])).toBe('-5,0,12.5\r\n');
  });
});
