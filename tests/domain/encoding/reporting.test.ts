import { describe, expect, it } from 'vitest';
import { cutOffDay, defaultReportPeriod, sendingDay, lastReport } from '../../../src/domain/calendar/deadline.js';
import { canHaveFigures } from '../../../src/domain/calendar/adjacent-periods.js';
import { parsePeriod } from '../../../src/domain/calendar/period.js';
import { reportingOf } from '../../../src/domain/encoding/meaning/reporting.js';
import { dueReports } from '../../../src/domain/reporting/due.js';
import { CALENDAR } from '../../support/sample-plan.js';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import { readText } from '../../../src/domain/encoding/text/read-text.js';

const duty = (time: string | null, by: string | null = 'Các thôn') => ({ at: 'III.1', by, to: 'UBND xã', time });
const named = (time: string) => reportingOf([duty(time)], { year: 2026, span: null }).reporting;

describe('the days on which a plan wants reports', () => {
  it.each<[string, readonly string[], string, string]>([
    ['trước ngày 10 tháng 12', ['2026'], '2026', '2026-12-10'],
    ['trước ngày 10/12/2026', ['2026'], '2026', '2026-12-10'],
    ['trước ngày 15 tháng 12 hằng năm', ['2026'], '2026', '2026-12-15'],
    ['trước ngày 15/6 và ngày 15/12', ['2026-H1', '2026'], '2026-H1', '2026-06-15'],
    ['chậm nhất ngày 20/6 và 20/11/2026', ['2026-H1', '2026'], '2026', '2026-11-20'],
    ['trước ngày 10/01/2027', ['2026'], '2026', '2027-01-10'],
    ['trước ngày 25 hằng tháng', months(), '2026-M02', '2026-02-25'],
    ['trước ngày 31 hàng tháng', months(), '2026-M02', '2026-02-28'],
    ['hằng tháng (trước ngày 05)', months(), '2026-M12', '2027-01-05'],
    ['trước ngày 05 của tháng tiếp theo', months(), '2026-M02', '2026-03-05'],
    ['hằng tháng, chậm nhất ngày 20 tháng sau', months(), '2026-M12', '2027-01-20'],
    ['trước ngày 15 tháng sáu', ['2026-H1'], '2026-H1', '2026-06-15'],
    ['trước ngày 03 tháng kế tiếp', months(), '2026-M06', '2026-07-03'],
    ['hằng quý, trước ngày 10 tháng đầu quý sau', quarters(), '2026-Q4', '2027-01-10'],
    ['hằng quý (trước ngày 05 của tháng tiếp theo)', quarters(), '2026-Q1', '2026-04-05'],
    ['trước ngày 15 của tháng cuối quý', quarters(), '2026-Q3', '2026-09-15'],
    ['hằng quý, trước ngày 20 tháng cuối', quarters(), '2026-Q1', '2026-03-20'],
  ])('%s', (time, reports, id, day) => {
    const reporting = named(time);
    expect(reporting.reports).toEqual(reports);
    expect(reporting['send-on']?.[id]).toBe(day);
    const period = parsePeriod(id, CALENDAR);
    expect(period === null ? null : sendingDay(period, reporting)).toBe(day);
  });

  it.each([
    ['trước ngày 05 của tháng tiếp theo', 'calendar-months', '2026-01-31'],
    ['hằng tháng (trước ngày 05)', 'calendar-months', '2026-01-31'],
    ['trước ngày 25 hằng tháng', 'nd-09-2019', '2026-01-14'],
    ['trước ngày 20 hằng tháng', 'nd-09-2019', '2026-01-14'],
  ])('“%s” follows %s: January ends on %s', (time, calendar, end) => {
    const reporting = named(time);
    expect(reporting.calendar).toBe(calendar);
    expect(parsePeriod('2026-M01', { year: 2026, reporting })?.to).toBe(end);
  });

  it.each<[string, string | undefined]>([
    ['trước ngày 10 tháng 12', 'year'],
    ['trước ngày 15/6 và ngày 15/12', 'half-year'],
    ['trước ngày 05 của tháng tiếp theo', 'month'],
    ['hằng quý, trước ngày 10 tháng đầu quý sau', undefined],
    ['trước ngày 20/3, 20/6, 20/9 và 15/12', undefined],
    ['theo quy định', undefined],
  ])('“%s”: figures are entered by %s, so that every report can have them', (time, figures) => {
    const reporting = named(time);
    expect(reporting.figures).toBe(figures);
    for (const id of reporting.reports) {
      const period = parsePeriod(id, { year: 2026, reporting });
      expect(period === null ? null : canHaveFigures(period)).toBe(true);
    }
  });

  it.each([null, 'theo quy định', 'khi có yêu cầu', 'trước ngày 10/12/2024', 'Quý IV'])(
    'none is made of “%s”: the usual four reports stay',
    (time) => {
      const { reporting, doubts } = reportingOf([duty(time)], { year: 2026, span: null });
      expect(reporting.reports).toEqual(['2026-Q1', '2026-H1', '2026-9M', '2026']);
      expect([reporting['send-on'], doubts]).toEqual([undefined, []]);
    },
  );

  it.each(['cuối học kỳ I và cuối năm học', 'vào cuối mỗi học kỳ'])(
    'of “%s” a person is asked for the days',
    (time) => {
      const { reporting, doubts } = reportingOf([duty('theo quy định'), duty(time)], { year: 2026, span: null });
      expect(reporting.reports).toEqual(['2026-Q1', '2026-H1', '2026-9M', '2026']);
      expect(doubts).toEqual([{ at: 'III.1', code: 'reporting-terms', words: time }]);
    },
  );

  it('are those that several units owe, before those of one; a person is asked to look', () => {
    const { reporting, doubts } = reportingOf(
      [duty('trước ngày 20/12', 'Phòng Kinh tế'), duty('trước ngày 05/12', 'Các thôn')],
      { year: 2026, span: null },
    );
    expect(reporting['send-on']).toEqual({ '2026': '2026-12-05' });
    expect(doubts).toEqual([{ at: 'III.1', code: 'reporting-chosen', words: 'trước ngày 05/12' }]);
  });
});

describe('a sending day before the usual cut-off', () => {
  const reporting = named('trước ngày 05/12');
  const year = parsePeriod('2026', CALENDAR);
  if (year === null) throw new Error('a year is a period');
  const unit = { id: 'a', name: 'A', submissions: [] };
  const stateOn = (day: string) => dueReports([year], [unit], reporting, day)[0]?.units[0]?.state;

  it('is the day by which the report is due, its cut-off before it', () => {
    expect(cutOffDay(year, reporting)).toBe('2026-12-02');
    expect(['2026-12-02', '2026-12-03', '2026-12-05', '2026-12-06', '2026-12-20'].map(stateOn)).toEqual([
      'not-yet',
      'due',
      'due',
      'late',
      'late',
    ]);
    expect(lastReport({ year: 2026, reporting }, '2026-12-02')).toBe(null);
    expect(lastReport({ year: 2026, reporting }, '2026-12-03')?.id).toBe('2026');
    expect(defaultReportPeriod({ year: 2026, reporting: named('trước ngày 05/6 và 05/12') }, '2026-06-04').id).toBe(
      '2026-H1',
    );
  });

  it('a later one leaves the cut-off as it is', () => {
    expect(cutOffDay(year, named('trước ngày 20/12'))).toBe('2026-12-14');
    expect(cutOffDay(year, reportingOf([], { year: 2026, span: null }).reporting)).toBe('2026-12-14');
  });
});

describe('a sentence that asks for reports', () => {
  it.each([
    ['trước ngày 05 của tháng tiếp theo', 'calendar-months', '2026-M01', '2026-02-05'],
    ['chậm nhất ngày 03 tháng kế tiếp', 'calendar-months', '2026-M12', '2027-01-03'],
    ['hằng tháng (trước ngày 05 của tháng sau)', 'calendar-months', '2026-M03', '2026-04-05'],
    ['chậm nhất ngày 10 tháng đầu quý sau', 'calendar-months', '2026-Q4', '2027-01-10'],
    ['trước ngày 20 của tháng cuối quý', 'nd-09-2019', '2026-Q1', '2026-03-20'],
  ])('“%s” is read whole, and makes the plan’s calendar', (time, calendar, id, day) => {
    const duty = `1. Các chi bộ báo cáo kết quả về Đảng ủy ${time}.`;
    const lines = ['KẾ HOẠCH', '', 'Dân vận năm 2026', '', 'I. TỔ CHỨC THỰC HIỆN', '', duty];
    const read = encodePlan(readText(lines.join('\n')), { year: null, thisYear: 2026, source: null });
    if (read.kind !== 'plan') throw new Error(read.reason);
    const { reporting, 'report-duties': duties, doubts = [] } = read.plan;
    expect(duties?.map((one) => one.time)).toEqual([time]);
    expect([reporting.calendar, reporting['send-on']?.[id]]).toEqual([calendar, day]);
    expect(doubts.map(({ code }) => code)).not.toContain('time-unread');
  });
});

function months(): readonly string[] {
  return Array.from({ length: 12 }, (_, i) => `2026-M${String(i + 1).padStart(2, '0')}`);
}

function quarters(): readonly string[] {
  return ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
}
