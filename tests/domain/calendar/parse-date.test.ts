import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, documentDate, printDate, weekdayOf, yearOf } from '../../../src/domain/calendar/date.js';
import { parseTypedDate, readTypedDate } from '../../../src/domain/calendar/parse-date.js';

const IN_2024 = { year: 2024, today: '2024-06-20' };

describe('a date as a person types it', () => {
  it.each([
    '2024-03-10',
    '2024-3-10',
    '2024/3/10',
    '2024.03.10',
    '20240310',
    '10032024',
    '10/3/2024',
    '10/03/2024',
    '10-3-2024',
    '10.3.2024',
    '10/3-2024',
    '10 3 2024',
    '10 - 3 - 2024',
    '10 – 3 – 2024',
    '10/3/24',
    '10.3.24',
    '10/3',
    '10-3',
    '  10/3/2024 ',
    '10/3/2024.',
    '“10/3/2024”'.slice(1, -1),
    "'10/3/2024",
    '１０/３/２０２４',
    '10⁄3⁄2024',
    '10\\3\\2024',
    '10/3/2024 08:30',
    '10/3/2024 8h30',
    '10/3/2024, 8 giờ 30 phút',
    '10/3/2024 lúc 8h',
    '10/3/2024 12:00:00 AM',
    '8h30 ngày 10/3/2024',
    '2024-03-10T08:30:00Z',
    '2024-03-10T08:30:00+07:00',
    '2024-03-10 00:00:00',
    'ngày 10/3/2024',
    'Ngày 10 tháng 3 năm 2024',
    'ngày 10 tháng 3',
    '10 tháng 3, 2024',
    '10 tháng 3/2024',
    '10 Tháng Ba 2024',
    'Đà Nẵng, ngày 10 tháng 03 năm 2024',
    'TP. Đà Nẵng, ngày 10 tháng 03 năm 2024',
    'Chủ nhật, 10/3/2024',
    'CN 10/3/2024',
    'Chủ Nhật, 10 Tháng Ba 2024',
    'Sunday, March 10, 2024',
    '10 March 2024',
    '10-Mar-24',
    'Mar 10, 2024',
    'NGÀY 10 THÁNG 3 NĂM 2024',
    'nga\u0300y 10 tha\u0301ng 3 na\u0306m 2024',
  ])('“%s” is 10 March 2024', (typed) => {
    expect(readTypedDate(typed, IN_2024)).toEqual({ kind: 'date', date: '2024-03-10' });
  });

  it.each([
    ['hôm nay', '2024-06-20'],
    ['Hôm nay.', '2024-06-20'],
    ['hom qua', '2024-06-19'],
    ['hôm kia', '2024-06-18'],
    ['ngày mai', '2024-06-21'],
    ['today', '2024-06-20'],
    ['thứ Sáu, 5 tháng Tư 2024', '2024-04-05'],
    ['thứ tư 5/6/2024', '2024-06-05'],
    ['T5, 6/6/2024', '2024-06-06'],
    ['thứ năm 6 tháng 6', '2024-06-06'],
    ['5 tháng Năm 2024', '2024-05-05'],
    ['11 tháng Mười Một năm 2024', '2024-11-11'],
  ])('“%s” is %s', (typed, date) => {
    expect(readTypedDate(typed, IN_2024)).toEqual({ kind: 'date', date });
  });

  it.each([
    ['29/2/2023', { kind: 'no-such-day', month: 2, year: 2023, days: 28 }],
    ['30/2', { kind: 'no-such-day', month: 2, year: 2024, days: 29 }],
    ['31/4/24', { kind: 'no-such-day', month: 4, year: 2024, days: 30 }],
    ['2024-06-31', { kind: 'no-such-day', month: 6, year: 2024, days: 30 }],
    ['ngày 31 tháng 6 năm 2024', { kind: 'no-such-day', month: 6, year: 2024, days: 30 }],
    ['32/1/2024', { kind: 'no-such-day', month: 1, year: 2024, days: 31 }],
    ['10/13/2024', { kind: 'no-such-month', day: 10, month: 13, year: 2024 }],
    ['2024-13-10', { kind: 'no-such-month', day: 10, month: 13, year: 2024 }],
    ['3/24', { kind: 'no-such-month', day: 3, month: 24, year: 2024 }],
    ['3/2024', { kind: 'no-day', month: 3, year: 2024 }],
    ['2024/3', { kind: 'no-day', month: 3, year: 2024 }],
    ['tháng 3 năm 2024', { kind: 'no-day', month: 3, year: 2024 }],
    ['Tháng 3', { kind: 'no-day', month: 3, year: 2024 }],
    ['đầu tháng 3', { kind: 'no-day', month: 3, year: 2024 }],
    ['cuối tháng 3/2024', { kind: 'no-day', month: 3, year: 2024 }],
    ['giữa tháng ba năm 2024', { kind: 'no-day', month: 3, year: 2024 }],
    ['Thứ Hai, 5/6/2024', { kind: 'wrong-weekday', date: '2024-06-05' }],
    ['T2 10/3/2024', { kind: 'wrong-weekday', date: '2024-03-10' }],
  ])('“%s” is none, for its own reason', (typed, wrong) => {
    expect(readTypedDate(typed, IN_2024)).toEqual(wrong);
  });

  it.each([
    '',
    ' ',
    'xong',
    '4536',
    '10',
    '2024',
    '0/3/2024',
    '10/0/2024',
    '10/3/202',
    '10/3/20240',
    '10/3/2024/5',
    '10/3/2024 và 12/3/2024',
    '10-12/3/2024',
    '15/BC-TTA',
    'Quý I',
    'Mar',
    '12:30',
    '10 tháng giêng hai',
  ])('“%s” is not understood, and not guessed', (typed) => {
    expect(readTypedDate(typed, IN_2024)).toEqual({ kind: 'unknown-form' });
  });

  it('the number of a day in Excel is not taken, but said to be that day', () => {
    expect(readTypedDate('45361', IN_2024)).toEqual({ kind: 'day-number', date: '2024-03-10' });
    expect(readTypedDate('99999', IN_2024)).toEqual({ kind: 'unknown-form' });
  });

  it.each([
    ['hoom qua', '2024-03-11'],
    ['ngayf 5 thangs 3 nawm 2024', '2024-03-05'],
  ])('“%s”, typed with Telex off, is its day', (typed, date) => {
    expect(readTypedDate(typed, { year: 2024, today: '2024-03-12' })).toEqual({ kind: 'date', date });
  });

  it('does not know the year or the day that nobody told it', () => {
    expect(readTypedDate('10/3')).toEqual({ kind: 'no-year' });
    expect(readTypedDate('ngày 10 tháng 3')).toEqual({ kind: 'no-year' });
    expect(readTypedDate('hôm nay')).toEqual({ kind: 'unknown-form' });
    expect(parseTypedDate('10/3/24')).toBe('2024-03-10');
  });

  it('reads back every day as it is printed, with or without its weekday', () => {
    const names = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const date = addDays('1990-01-01', n);
        const [y = '', m = '', d = ''] = date.split('-');
        expect(parseTypedDate(date)).toBe(date);
        expect(parseTypedDate(printDate(date))).toBe(date);
        expect(parseTypedDate(documentDate(date))).toBe(date);
        expect(parseTypedDate(`${y}${m}${d}`)).toBe(date);
        expect(parseTypedDate(`${d}${m}${y}`)).toBe(date);
        expect(parseTypedDate(`${names[weekdayOf(date)] ?? ''}, ngày ${d} tháng ${m} năm ${y}`)).toBe(date);
        expect(parseTypedDate(`${Number(d)}/${Number(m)}`, { year: yearOf(date), today: null })).toBe(date);
      }),
    );
  });

  it('takes any text without a fault, and gives only days that exist', () => {
    const pieces = fc.constantFrom(
      '1',
      '29',
      '2',
      '31',
      '2024',
      '24',
      '/',
      '-',
      '.',
      ' ',
      'tháng',
      'ngày',
      'năm',
      'h',
      'thứ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const date = parseTypedDate(parts.join(''), IN_2024);
        if (date !== null) expect(addDays(date, 0)).toBe(date);
      }),
    );
  });
});
