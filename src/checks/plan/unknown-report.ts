import { cellPeriods, parsePeriod, type Period } from '../../domain/calendar/period.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { pointerTo } from '../../domain/text/pointer.js';
import { wrongPeriod } from '../unit/unknown-period.js';

/** An expected report whose period does not exist, or is not made up of whole cells. */
export const unknownReport: Rule<PlanScope> = {
  code: 'unknown-report',
  severity: 'error',
  title: { vi: 'Kỳ báo cáo trong lịch không dùng được', en: 'Report in the calendar that can’t be' },
  why: {
    vi: 'reporting.reports liệt kê các báo cáo phải gửi; kỳ phải thuộc năm kế hoạch, không trùng nhau, và ghép được từ các kỳ theo dõi (cells): theo dõi theo quý thì không có báo cáo tháng.',
    en: 'reporting.reports lists what is to be sent; a period must be of the plan’s year, stand once, and be made up of whole cells: with quarters there is no monthly report.',
  },
  bad: `reporting: { calendar: nd-09-2019, cells: quarter, reports: [2024-Q1, 2024-M05], send-within-days: 3 }
`,
  good: `reporting: { calendar: nd-09-2019, cells: quarter, reports: [2024-Q1, 2024-H1, 2024-9M], send-within-days: 3 }
`,
  fix: {
    vi: 'Sửa kỳ trong reports, hoặc đổi cells cho nhỏ hơn.',
    en: 'Correct the period under reports, or choose smaller cells.',
  },
  *run({ plan }) {
    const { reports, 'send-on': days = {} } = plan.reporting;
    for (const [i, id] of reports.entries()) {
      const message = wrongReport(id, reports.indexOf(id) < i, plan);
      if (message !== null) yield { pointer: `/reporting/reports/${i}`, on: 'value', message };
    }
    for (const id of Object.keys(days)) {
      const message = wrongPeriod(id, plan);
      if (message !== null) yield { pointer: pointerTo('reporting', 'send-on', id), on: 'key', message };
    }
  },
};

function wrongReport(id: string, again: boolean, plan: Plan): Text | null {
  const period = parsePeriod(id, plan);
  if (period === null) return { vi: `Không có kỳ báo cáo “${id}”.`, en: `There is no period “${id}”.` };
  if (again) return { vi: `Kỳ “${id}” ghi hai lần.`, en: `The period “${id}” stands twice.` };
  if (period.year !== plan.year) {
    return { vi: `Kỳ “${id}” không thuộc năm ${plan.year}.`, en: `The period “${id}” is not of ${plan.year}.` };
  }
  if (period.kind === 'year' || isMadeOf(period, cellPeriods('ongoing', plan))) return null;
  const { cells } = plan.reporting;
  return {
    vi: `Kỳ “${id}” không ghép được từ các kỳ theo dõi (cells: ${cells}).`,
    en: `The period “${id}” is not made up of whole cells (cells: ${cells}).`,
  };
}

function isMadeOf(period: Period, cells: readonly Period[]): boolean {
  return cells.some(({ from }) => from === period.from) && cells.some(({ to }) => to === period.to);
}
