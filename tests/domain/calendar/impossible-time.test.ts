import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impossibleTime } from '../../../src/domain/calendar/impossible-time.js';

describe('a time that no calendar has', () => {
  it.each([
    ['31/2/2024', 'day', '31/2/2024'],
    ['29/2/2023', 'day', '29/2/2023'],
    ['2024-02-31', 'day', '2024-02-31'],
    ['31.4.2024', 'day', '31.4.2024'],
    ['30/2', 'day', '30/2'],
    ['trước ngày 31/6/2024', 'day', '31/6/2024'],
    ['Từ 1/2 đến 30/2', 'day', '30/2'],
    ['ngày 31 tháng 4 năm 2024', 'day', 'ngày 31 tháng 4 năm 2024'],
    ['Trước 15/3 và trước ngày 31 tháng 9', 'day', '31 tháng 9'],
    ['10/13/2024', 'day', '10/13/2024'],
    ['thứ Hai, ngày 12/3/2024', 'day', 'thứ Hai, ngày 12/3/2024'],
    ['Tháng 13', 'month', 'Tháng 13'],
    ['tháng 0', 'month', 'tháng 0'],
    ['trong tháng 14/2024', 'month', 'tháng 14'],
    ['13/2024', 'month', '13/2024'],
    ['Quý V', 'quarter', 'Quý V'],
    ['quý 5/2024', 'quarter', 'quý 5'],
    ['Quý IIII', 'quarter', 'Quý IIII'],
    ['Quý I, quý VI', 'quarter', 'quý VI'],
    ['quy 0', 'quarter', 'quy 0'],
    ['Trong quí VII', 'quarter', 'quí VII'],
  ])('%s: the %s is named', (words, kind, typed) => {
    expect(impossibleTime(words, 2024)).toMatchObject({ kind, typed });
  });

  it.each([
    '',
    '29/2/2024',
    '29/2',
    'Quý I, III',
    'Quý II/2024',
    'Quý 1-4',
    'tháng 5 và tháng 10',
    'tháng 12/2023',
    '6 tháng 1 lần',
    '12 tháng',
    'Theo Kế hoạch số 45/KH-UBND',
    'Theo Quyết định 1234/2024/QĐ-UBND',
    'Quy chế phối hợp',
    'Kính mời quý vị',
    'Ngày thứ 45',
    '8h30, 15/3/2024',
    'tuần tới',
    'Trước Tết',
    '1/2 số đơn vị',
    'nội quy 5 điểm',
  ])('“%s” is left to the person', (words) => {
    expect(impossibleTime(words, 2024)).toBeNull();
  });

  it('no day, month or quarter of the year is refused, in whatever words', () => {
    const day = fc.integer({ min: 0, max: 365 }).map((at) => new Date(Date.UTC(2024, 0, 1 + at)));
    const forms = [
      (d: number, m: number) => `${d}/${m}/2024`,
      (d: number, m: number) => `${d}/${m}`,
      (d: number, m: number) => `trước ngày ${d} tháng ${m} năm 2024`,
      (d: number, m: number) => `từ ${d}.${m}.2024 đến hết năm`,
      (_: number, m: number) => `trong tháng ${m}`,
      (_: number, m: number) => `Quý ${['I', 'II', 'III', 'IV'][Math.floor((m - 1) / 3)] ?? ''}/2024`,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, form) => {
        expect(impossibleTime(form(date.getUTCDate(), date.getUTCMonth() + 1), 2024)).toBeNull();
      }),
    );
  });
});
