import { describe, expect, it } from 'vitest';
import { parseTypedTime } from '../../../src/domain/calendar/parse-time-phrase.js';
import { CALENDAR } from '../../support/sample-plan.js';

describe('a time as it is typed', () => {
  it.each([
    ['15/2/2024', '2024-02-15'],
    ['2024-02-15', '2024-02-15'],
    ['Quý II', '2024-06-30'],
    ['quy ii', '2024-06-30'],
    ['Quý 2', '2024-06-30'],
    ['Quý IV năm 2024', '2024-12-31'],
    ['Quý I/2024', '2024-03-31'],
    ['q3', '2024-09-30'],
    ['Tháng 5', '2024-05-31'],
    ['tháng 12/2024', '2024-12-31'],
    ['Tháng 5.', '2024-05-31'],
    ['5/2024', '2024-05-31'],
    ['15/2', '2024-02-15'],
    ['ngày 15 tháng 2', '2024-02-15'],
    ['trước 30/3/2024', '2024-03-30'],
    ['Trước ngày 30/3/2024', '2024-03-30'],
    ['hoàn thành trước ngày 30 tháng 3', '2024-03-30'],
    ['chậm nhất 30/3', '2024-03-30'],
    ['Chậm nhất là ngày 30/3/2024', '2024-03-30'],
    ['đến hết ngày 30/3/2024', '2024-03-30'],
    ['đến 30/3', '2024-03-30'],
    ['Hạn: 2024-03-30', '2024-03-30'],
    ['trong tháng 5', '2024-05-31'],
    ['Trong Quý II/2024', '2024-06-30'],
    ['chậm nhất quý II', '2024-06-30'],
    ['quí II/2024', '2024-06-30'],
    ['cuối quý III', '2024-09-30'],
    ['Cuối tháng 9', '2024-09-30'],
    ['cuối năm', '2024-12-31'],
    ['Đến hết năm 2024', '2024-12-31'],
    ['6 tháng đầu năm', '2024-06-30'],
    ['06 tháng đầu năm 2024', '2024-06-30'],
    ['9 tháng đầu năm', '2024-09-30'],
    ['6 tháng cuối năm', '2024-12-31'],
  ])('%s falls due on %s', (typed, due) => {
    expect(parseTypedTime(typed, CALENDAR)).toEqual({ cadence: 'once', due });
  });

  it.each([
    ['Thường xuyên', 'ongoing'],
    ['thuong xuyen', 'ongoing'],
    ['Thường xuyên.', 'ongoing'],
    ['hằng tháng', 'monthly'],
    ['Hàng tháng', 'monthly'],
    ['hằng quý', 'quarterly'],
    ['6 tháng một lần', 'half-yearly'],
    ['hằng năm', 'yearly'],
    ['mỗi quý một lần', 'quarterly'],
    ['Định kỳ hằng quý', 'quarterly'],
    ['hàng quí', 'quarterly'],
    ['mỗi tháng 1 lần', 'monthly'],
    ['6 tháng/lần', 'half-yearly'],
    ['06 tháng một lần', 'half-yearly'],
    ['hàng tuần', 'ongoing'],
    ['Thường xuyên, liên tục', 'ongoing'],
    ['ongoing', 'ongoing'],
    ['yearly', 'yearly'],
  ])('%s is %s', (typed, cadence) => {
    expect(parseTypedTime(typed, CALENDAR)).toEqual({ cadence, due: null });
  });

  it.each([
    '',
    // Before a quarter begins, or before it ends?
    'trước quý II',
    'trước tháng 5',
    'cuối năm 2025',
    '6 tháng đầu',
    'cuối',
    'đầu năm',
    'khi có yêu cầu',
    'trước Tết',
    'đến khi xong',
    'Sau hội nghị',
    'Quý V',
    'Tháng 13',
    'Tháng 0',
    '30/2/2024',
    'Quý II năm 2025',
    'Quý I, Quý II',
    '6-12',
    '6 – 12',
    'hôm nay',
    '5/2025',
  ])('“%s” is not understood, and not guessed', (typed) => {
    expect(parseTypedTime(typed, CALENDAR)).toBeNull();
  });
});
