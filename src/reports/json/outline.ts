import type { Period } from '../../domain/calendar/period.js';
import type { OutlineHeading, PlanNode } from '../../domain/plan/plan.js';
import { asJson } from './status.js';

/** The headings of a superior's outline, with the items proposed for them. */
export interface Proposal {
  readonly outline: readonly OutlineHeading[];
  readonly unplaced: readonly PlanNode[];
  readonly doubtful: ReadonlySet<string>;
}

/** `dcs/outline@1`: the headings as the plan's file has them, the doubtful items, and the items under no heading. */
export function outlineJson(period: Period | null, { outline, unplaced, doubtful }: Proposal): string {
  return asJson({
    schema: 'dcs/outline@1',
    period: period?.id ?? null,
    headings: outline,
    doubtful: [...doubtful],
    unplaced: unplaced.map(({ id }) => id),
  });
}
