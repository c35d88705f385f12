import { expect, it } from 'vitest';
import { fold } from '../../../src/domain/text/fold.js';
import { withoutTelex } from '../../../src/domain/text/telex.js';

it.each([
  ['quys', 'quy'],
  ['ddax thuwcj hieejn', 'da thuc hien'],
  ['khoong phats sinh', 'khong phat sinh'],
  ['vuwowngs mawcs', 'vuong mac'],
  ['tieesp coong daan', 'tiep cong dan'],
  ['ddaauf nawm 2024', 'dau nam 2024'],
])('“%s” was meant as “%s”', (typed, meant) => {
  expect(withoutTelex(typed)).toBe(meant);
});

it.each(['Tiếp công dân', 'khó khăn, vướng mắc', 'sáu tháng đầu năm', 'trách nhiệm xã hội', 'Quý II/2024', 'rồi'])(
  '“%s” has no keys of Telex in it',
  (text) => {
    expect(withoutTelex(fold(text))).toBe(fold(text));
  },
);
