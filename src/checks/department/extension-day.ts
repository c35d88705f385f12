import { printDate } from '../../domain/calendar/date.js';
import { sendingDay } from '../../domain/calendar/deadline.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';

/** An extension to a day that is not later, or on a day that cannot be right. */
export const extensionDay: Rule<DepartmentScope> = {
  code: 'extension-day',
  severity: 'error',
  title: { vi: 'Ngày gia hạn không hợp lý', en: 'Extension with a day that can’t be' },
  why: {
    vi: 'Hạn mới phải ở sau hạn gửi của kế hoạch và không ở trước ngày quyết định; ngày quyết định không ở tương lai. Nếu không, dòng này không lùi hạn nào.',
    en: 'The new day lies after the plan’s sending day and not before the day of deciding, and that is not in the future; otherwise the line moves no deadline.',
  },
  bad: `# department.yaml
extensions:
  - { unit: trung-tam-a, period: 2024-Q1, until: 2024-03-15, date: 2024-03-12, by: Trần Thị B, reason: Mưa bão }
`,
  good: `# department.yaml
extensions:
  - { unit: trung-tam-a, period: 2024-Q1, until: 2024-03-25, date: 2024-03-12, by: Trần Thị B, reason: Mưa bão }
`,
  fix: { vi: 'Sửa lại ngày, hoặc bỏ dòng gia hạn.', en: 'Correct the day, or remove the extension.' },
  *run({ department: { extensions = [] }, calendar, reporting, today }) {
    for (const [i, { unit, period: id, until, date }] of extensions.entries()) {
      const period = parsePeriod(id, calendar);
      const sendBy = reporting === null || period === null ? null : sendingDay(period, reporting);
      const at = `/extensions/${i}`;
      if (date > today) {
        yield {
          pointer: `${at}/date`,
          on: 'value',
          message: {
            vi: `Ngày quyết định gia hạn cho ${unit}, ${printDate(date)}, chưa đến (hôm nay là ${printDate(today)}).`,
            en: `The extension of ${unit} was decided on ${date}, which is yet to come (today is ${today}).`,
          },
        };
      }
      if (sendBy !== null && until <= sendBy) {
        yield {
          pointer: `${at}/until`,
          on: 'value',
          message: {
            vi: `Hạn mới của ${unit}, ${printDate(until)}, không ở sau hạn gửi báo cáo kỳ ${id} của kế hoạch (${printDate(sendBy)}).`,
            en: `The new day of ${unit}, ${until}, is not after the plan’s sending day for ${id} (${sendBy}).`,
          },
        };
      } else if (until < date) {
        yield {
          pointer: `${at}/until`,
          on: 'value',
          message: {
            vi: `Hạn mới của ${unit}, ${printDate(until)}, ở trước ngày quyết định gia hạn (${printDate(date)}).`,
            en: `The new day of ${unit}, ${until}, lies before the day on which it was decided (${date}).`,
          },
        };
      }
    }
  },
};
