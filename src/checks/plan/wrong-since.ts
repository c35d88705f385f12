import { parsePeriod } from '../../domain/calendar/period.js';
import { printDate } from '../../domain/calendar/date.js';
import type { Track } from '../../domain/plan/plan.js';
import { walk } from '../../domain/plan/plan-index.js';
import type { Found, Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';
import { wrongPeriod } from '../unit/unknown-period.js';
import type { Plan } from '../../domain/plan/plan.js';

/** An item's first period that does not exist, or belongs to another year. */
export const wrongSince: Rule<PlanScope> = {
  code: 'wrong-since',
  severity: 'error',
  title: { vi: 'Kỳ đầu tiên của nhiệm vụ không dùng được', en: 'First period of an item that can’t be' },
  why: {
    vi: 'since là kỳ đầu tiên của nhiệm vụ được bổ sung giữa năm; kỳ của năm sau thì nhiệm vụ không bao giờ được tính, kỳ của năm trước hoặc không có thì since không có tác dụng gì; hạn ở trước kỳ ấy thì không ai phải làm việc đó.',
    en: 'since is the first period of an item that came in the course of the year; with one of a later year the item never counts, with one of an earlier year, or none, it says nothing; where the due date lies before it, nobody owes the item.',
  },
  bad: `body:
  - id: IV
    heading: TỔ CHỨC THỰC HIỆN
    track: { short: Xây dựng kế hoạch, cadence: ongoing, cadence-from: source, since: 2025-Q3, roles: { subordinate: lead } }
`,
  good: `body:
  - id: IV
    heading: TỔ CHỨC THỰC HIỆN
    track: { short: Xây dựng kế hoạch, cadence: ongoing, cadence-from: source, since: 2024-Q3, roles: { subordinate: lead } }
`,
  fix: {
    vi: 'Ghi một kỳ của năm kế hoạch, ví dụ 2024-Q3; nhiệm vụ có từ đầu năm thì bỏ since.',
    en: 'Name a period of the plan’s year, such as 2024-Q3; without since the item counts from the year’s start.',
  },
  *run({ plan }) {
    for (const { node, pointer } of walk(plan)) {
      const message = wrongPeriod(node.track?.since, plan);
      if (message !== null) yield { pointer: `${pointer}/track/since`, on: 'value', message };
      else if (node.track !== undefined) yield* dueBefore(node.track, plan, `${pointer}/track`);
    }
  },
};

/** A due date before the item's first period. */
function* dueBefore({ since, due }: Track, plan: Plan, pointer: string): Iterable<Found> {
  const first = since === undefined ? null : parsePeriod(since, plan);
  if (first === null || typeof due !== 'string' || due >= first.from) return;
  yield {
    pointer: `${pointer}/due`,
    on: 'value',
    message: {
      vi: `Hạn ${printDate(due)} ở trước kỳ đầu tiên của nhiệm vụ (${first.id}, từ ngày ${printDate(first.from)}), nên không tính cho đơn vị nào.`,
      en: `The due date ${due} lies before the item’s first period (${first.id}, from ${first.from} on), so that no unit owes it.`,
    },
  };
}
