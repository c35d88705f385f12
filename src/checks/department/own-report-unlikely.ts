import { printDate } from '../../domain/calendar/date.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import { paperNumberDoubt } from '../../domain/reporting/signed-paper.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';

/** Number, date or signer of the department's own report that cannot be right. */
export const ownReportUnlikely: Rule<DepartmentScope> = {
  code: 'own-report-unlikely',
  severity: 'warning',
  title: { vi: 'Số, ngày báo cáo của cơ quan không hợp lý', en: 'Odd number or date of the department’s report' },
  why: {
    vi: 'Số, ngày ghi ở đây được in vào báo cáo của toàn cơ quan; báo cáo mang ký hiệu BC (Nghị định 30/2020/NĐ-CP) và ký sau khi kỳ đã bắt đầu.',
    en: 'They are printed in the department’s report; a report has the symbol BC (Nghị định 30/2020/NĐ-CP), and is signed after its period has begun.',
  },
  bad: `# department.yaml
reports:
  - { period: 2024-Q1, date: 2024-03-17, number: 120/BC-SXD, dated: 2023-03-17 }
`,
  good: `# department.yaml
reports:
  - { period: 2024-Q1, date: 2024-03-17, number: 120/BC-SXD, dated: 2024-03-17 }
`,
  fix: {
    vi: 'Ghi lại đúng như bản đã ký: dcs submit --all.',
    en: 'Write it as the signed paper has it: dcs submit --all.',
  },
  *run({ department: { reports = [], year }, calendar, today }) {
    for (const [i, { period: id, number, dated }] of reports.entries()) {
      const period = parsePeriod(id, calendar);
      if (period?.year !== year) {
        const message = {
          vi: `Kỳ “${id}” không thuộc năm kế hoạch ${year}.`,
          en: `The period “${id}” is not of the plan’s year ${year}.`,
        };
        yield { pointer: `/reports/${i}/period`, on: 'value', message };
      } else if (dated !== undefined && (dated < period.from || dated > today)) {
        const message = {
          vi: `Ngày ${printDate(dated)} ${dated > today ? 'chưa đến' : `ở trước kỳ báo cáo (từ ${printDate(period.from)})`}.`,
          en: `${dated} ${dated > today ? 'is yet to come' : `lies before the period (from ${period.from})`}.`,
        };
        yield { pointer: `/reports/${i}/dated`, on: 'value', message };
      }
      if (number === undefined || paperNumberDoubt(number) === null) continue;
      const message = {
        vi: `“${number}” không phải là số, ký hiệu của một báo cáo (BC).`,
        en: `“${number}” is not the number of a report (BC).`,
      };
      yield { pointer: `/reports/${i}/number`, on: 'value', message };
    }
  },
};
