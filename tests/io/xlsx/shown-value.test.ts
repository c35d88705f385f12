import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/domain/form/values.js';
import { shownNumber, shownText } from '../../../src/io/xlsx/shown-value.js';

describe('a number as its cell shows it', () => {
  it.each<[number, string | undefined, string]>([
    [15, undefined, '15'],
    [15, 'General', '15'],
    [15, '@', '15'],
    [15, '0', '15'],
    [15, '[Red]0', '15'],
    [15, '0"/BC-TTA"', '15/BC-TTA'],
    [15, String.raw`0\/"BC"`, '15/BC'],
    [15, '"Số "0', 'Số 15'],
    [15, '[$-42A]00000', '00015'],
    [123, '#,##0', '123'],
    [12.4, '0', '12'],
    [0.85, '0%', '85%'],
    [1, '0%', '100%'],
    [1, '0 % " đạt"', '100 %  đạt'],
    [5, '0" %"', '5 %'],
    [-5, '0;(0)', '(5)'],
    [-5, '0', '-5'],
    [5, '0;-0;"không";@', '5'],
    [0, '0;-0;"x"0', 'x0'],
    [1e12, '0', '1000000000000'],
    [5, '0_ ;-0', '5 '],
  ])('%d as %s', (value, format, shown) => {
    const read = shownNumber(value, format);
    expect(textIn(read)).toBe(shown.trim());
  });

  it.each<[number, string | undefined]>([
    [12.5, undefined],
    [1e12, 'General'],
    [1234, '#,##0'],
    [5, '0.00'],
    [5, '0.00%'],
    [1, String.raw`00\/00`],
    [0.5, '# ?/?'],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-'],
    [5, ';;;'],
    [0, '#'],
    [5, '0"x'],
    [12_000, '0,'],
    [15, 'General"/BC"'],
    [5, '[>3]"nhiều";0'],
    [5, '0E+00'],
  ])('%d as %s is not known', (value, format) => {
    expect(shownNumber(value, format)).toMatchObject({ number: value, shown: null });
  });

  it.each<[number, string, boolean]>([
    [5, '0%', true],
    [5, '0.00%', true],
    [5, '0%%', true],
    [5, `0${'- '.repeat(50_000)}x`, true],
    [12_000, '0,', true],
    [1234, '#,##0', false],
    [5, '0" %"', false],
    [5, '0" lượt"', false],
  ])('%d as %s may be another number: %s', (value, format, scaled) => {
    expect(shownNumber(value, format)).toMatchObject({ scaled });
  });
});

describe('a text as its cell shows it', () => {
  it.each([
    ['15', undefined, '15'],
    ['15', 'General', '15'],
    ['15', '0', '15'],
    ['15', '@"/BC-TTA"', '15/BC-TTA'],
    ['15', '0;0;0;"Số "@', 'Số 15'],
  ])('%s as %s', (value, format, shown) => {
    expect(shownText(value, format)).toBe(shown);
  });
});
