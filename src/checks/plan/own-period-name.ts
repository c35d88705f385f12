import { usualCalendar } from '../../domain/calendar/calendar.js';
import type { OwnPeriod } from '../../domain/calendar/cadence.js';
import { spellings } from '../../domain/calendar/parse-own-period.js';
import { parseTypedPeriod } from '../../domain/calendar/parse-typed-period.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A period of the plan's own whose id or name is read as another period. */
export const ownPeriodName: Rule<PlanScope> = {
  code: 'own-period-name',
  severity: 'error',
  title: { vi: 'Mã hoặc tên kỳ riêng dễ nhầm với kỳ khác', en: 'An own period named like another' },
  why: {
    vi: 'Kỳ được gõ bằng mã hoặc tên. q1, h1, m5, quý I luôn là quý, 6 tháng, tháng; hai kỳ cùng mã thì tệp không biết là kỳ nào.',
    en: 'A period is typed by its id or its name. q1, h1, m5, quý I are a quarter, a half-year, a month; of two periods with one id a file cannot tell which it means.',
  },
  bad: `reporting:
  cells: period
  periods:
    - { id: h1, name: Học kỳ I, from: 2024-01-01, to: 2024-05-31 }
`,
  good: `reporting:
  cells: period
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-01-01, to: 2024-05-31 }
`,
  fix: { vi: 'Đặt mã hoặc tên khác, ví dụ hk1, dot-1.', en: 'Choose another id or name, such as hk1 or dot-1.' },
  *run({ plan }) {
    const { periods = [] } = plan.reporting;
    for (const [i, period] of periods.entries()) {
      const wrong = wrongName(period, periods.slice(0, i), plan);
      if (wrong !== null)
        yield { pointer: `/reporting/periods/${i}/${wrong.key}`, on: 'value', message: wrong.message };
    }
  },
};

function wrongName(period: OwnPeriod, before: readonly OwnPeriod[], plan: Plan): { key: string; message: Text } | null {
  const { id, name } = period;
  for (const key of ['id', 'name'] as const) {
    const common = parseTypedPeriod(period[key], usualCalendar(plan.year));
    if (common === null) continue;
    const message = {
      vi: `“${period[key]}” đọc là ${common.id}, một kỳ theo lịch chung.`,
      en: `“${period[key]}” reads as ${common.id}, a period of the common calendar.`,
    };
    return { key, message };
  }
  const year = plan.reporting['whole-year']?.name;
  const own = spellings(period, year);
  const other = before.find((one) => spellings(one, year).some((spelling) => own.includes(spelling)));
  if (other === undefined) return null;
  const message = {
    vi: `Kỳ ${id} (${name}) và kỳ ${other.id} (${other.name}) gõ như nhau.`,
    en: `The periods ${id} (${name}) and ${other.id} (${other.name}) are typed alike.`,
  };
  return { key: other.id === id ? 'id' : 'name', message };
}
