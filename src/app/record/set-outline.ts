import { canonicalJson } from '../../domain/text/canonical-json.js';
import type { Period } from '../../domain/calendar/period.js';
import type { OutlineHeading } from '../../domain/plan/plan.js';
import { type PlanTarget, usable } from '../find/unit.js';

/** The outcome of setting an outline for a period. */
export type OutlineSet =
  | { readonly kind: 'written'; readonly replaced: readonly OutlineHeading[] | null }
  | { readonly kind: 'unchanged' }
  /** The period has another outline, and replacing it was not requested. */
  | { readonly kind: 'exists'; readonly there: readonly OutlineHeading[] };

/** The keys that follow `outlines` in a plan's file. */
const BEHIND: readonly string[] = ['indicators', 'thresholds'];

/** Writes the outline of one period's report into the plan's file. @param force replace an existing outline */
export function setOutline(
  { workspace }: PlanTarget,
  period: Period,
  outline: readonly OutlineHeading[],
  force: boolean,
): Promise<OutlineSet> {
  return workspace.updatePlan<OutlineSet>(async (current) => {
    const { outlines = {} } = await usable(workspace, current);
    const there = outlines[period.id];
    if (there !== undefined && canonicalJson(there) === canonicalJson(outline))
      return { edits: [], outcome: { kind: 'unchanged' } };
    if (there !== undefined && !force) return { edits: [], outcome: { kind: 'exists', there } };
    const edit = { kind: 'set', path: ['outlines', period.id], value: outline, before: BEHIND } as const;
    return { edits: [edit], outcome: { kind: 'written', replaced: there ?? null } };
  });
}
