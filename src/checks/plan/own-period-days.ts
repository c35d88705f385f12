import { printDate } from '../../domain/calendar/date.js';
import type { OwnYear } from '../../domain/calendar/cadence.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A period of the plan's own, or its year, whose days are not in order. */
export const ownPeriodDays: Rule<PlanScope> = {
  code: 'own-period-days',
  severity: 'error',
  title: { vi: 'Các ngày của kỳ riêng không theo thứ tự', en: 'Days of an own period out of order' },
  why: {
    vi: 'Kỳ kết thúc ở to, ngày chốt số liệu; báo cáo được gửi sau đó. Ngày cuối ở trước ngày đầu, hoặc hạn gửi ở trước ngày cuối, là gõ nhầm.',
    en: 'A period ends with to, the cut-off, and its report is sent after that. An end before its beginning, or a sending day before its end, is a slip.',
  },
  bad: `reporting:
  cells: period
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-01-08, to: 2024-05-31, send-by: 2024-05-20 }
`,
  good: `reporting:
  cells: period
  periods:
    - { id: hk1, name: Học kỳ I, from: 2024-01-08, to: 2024-05-31, send-by: 2024-06-05 }
`,
  fix: { vi: 'Sửa from, to hoặc send-by.', en: 'Correct from, to or send-by.' },
  *run({ plan: { reporting } }) {
    const { periods = [], 'whole-year': whole } = reporting;
    const all = periods.map((days, i) => ({ days, pointer: `/reporting/periods/${i}` }));
    const year = whole === undefined ? [] : [{ days: whole, pointer: '/reporting/whole-year' }];
    for (const { days, pointer } of [...all, ...year]) {
      const wrong = wrongDays(days);
      if (wrong !== null) yield { pointer: `${pointer}/${wrong.key}`, on: 'value', message: wrong.message };
    }
  },
};

function wrongDays({ name, from, to, 'send-by': sendBy }: OwnYear): { key: string; message: Text } | null {
  if (to < from) {
    const message = {
      vi: `“${name}”: ngày cuối ${printDate(to)} ở trước ngày đầu ${printDate(from)}.`,
      en: `“${name}”: its last day ${to} lies before its first, ${from}.`,
    };
    return { key: 'to', message };
  }
  if (sendBy === undefined || sendBy >= to) return null;
  const message = {
    vi: `“${name}”: hạn gửi ${printDate(sendBy)} ở trước ngày cuối kỳ ${printDate(to)}.`,
    en: `“${name}”: the sending day ${sendBy} lies before its last day, ${to}.`,
  };
  return { key: 'send-by', message };
}
