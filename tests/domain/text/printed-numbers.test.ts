import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printedNumbers } from '../../../src/domain/text/printed-numbers.js';

it.each<[string, (number | string)[]]>([
  ['ít nhất 95% hồ sơ', ['95%']],
  ['đạt 98,5 % và dưới 2%.', ['98.5%', '2%']],
  ['từ 20 phần trăm', ['20%']],
  ['05 lớp, 1.200 lượt, 1.000.000 đồng', [5, 1200, 1000000]],
  ['2.5%', ['2.5%']],
  ['Nghị định 59/2023/NĐ-CP, ngày 14/8/2023, quý II/2026', []],
  ['CT20, 4G, mẫu 05-BC', []],
  ['giai đoạn 2026-2030', []],
  ['(20), “30”; 40.', [20, 30, 40]],
  ['1.2.3', []],
])('%s', (text, expected) => {
  expect(printedNumbers(text).map(({ value, isPercent }) => (isPercent ? `${String(value)}%` : value))).toEqual(
    expected,
  );
});

it('gives back every number that is printed as Vietnamese prints it, at its place', () => {
  const number = fc.integer({ min: 0, max: 9_999_999 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, fc.boolean()), { minLength: 1, maxLength: 4 }), (numbers) => {
      const printed = numbers.map(
        ([value, isPercent]) => `${String(value).replace(/\B(?=(\d{3})+$)/g, '.')}${isPercent ? '%' : ''}`,
      );
      const text = printed.map((one) => `đạt ${one} lượt`).join('; ');
      const found = printedNumbers(text);
      expect(found.map(({ value, isPercent }) => [value, isPercent])).toEqual(numbers);
      expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(printed);
    }),
  );
});
