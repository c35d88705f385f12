import { closingDay } from '../../domain/calendar/deadline.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import type { Edit } from '../../domain/edits/edit.js';
import { setFigure } from '../../domain/edits/figure-and-prose-edits.js';
import { withEdits } from '../../domain/edits/apply-to-data.js';
import { setItemKey } from '../../domain/edits/unit-edits.js';
import type { Plan } from '../../domain/plan/plan.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { plainText } from '../../domain/text/fold.js';
import { nextDifficultyId } from '../../domain/unit/difficulties.js';
import { entriesOf } from '../../domain/unit/item.js';
import type { Difficulty, UnitPlan } from '../../domain/unit/unit-plan.js';
import { type CarryWords, doneOnce, figuresToCompare, openDifficulties, type TwoYears } from './next-unit.js';

/** What a unit entered in its earlier file after its new one was made. */
export interface LateParts {
  /** Figures of the earlier year that were added to the new file. */
  readonly figures: number;
  readonly difficulties: number;
  /** Items of a plan of several years that were done meanwhile. */
  readonly done: number;
  /** Figures that the two files have with different values; the new file keeps its own. */
  readonly different: number;
}

/**
 * The edits that add to a unit's new file what came late in its earlier one: figures to compare with, open difficulties,
 * and what is done for good. What the new file has stays as it is: somebody may have changed it there.
 */
export function lateParts(
  now: UnitPlan,
  earlier: UnitPlan,
  years: TwoYears,
  asOf: CalendarDate,
  words: CarryWords,
): { readonly edits: readonly Edit[]; readonly late: LateParts } {
  const { after, before, continued, isSamePlan } = years;
  const edits: Edit[] = [];
  const fresh = (): UnitPlan => withEdits(now, edits);
  const late = { figures: 0, difficulties: 0, done: 0, different: 0 };
  for (const [id, values] of Object.entries(figuresToCompare(earlier, years))) {
    const period = parsePeriod(id, after);
    if (period === null) continue;
    for (const [indicator, value] of Object.entries(values)) {
      const there = now.figures?.[id]?.[indicator];
      if (there === undefined) {
        edits.push(...setFigure(indicator, period, value, { plan: after, unitPlan: fresh() }));
        late.figures += 1;
      } else if (there !== value) late.different += 1;
    }
  }
  const known = new Set((now.difficulties ?? []).map(sameDifficulty));
  const period = openReport(after, now, asOf);
  for (const one of openDifficulties(earlier, years, asOf).filter((raised) => !known.has(sameDifficulty(raised)))) {
    const value = { ...one, id: nextDifficultyId(fresh()), ...(period === null ? {} : { period }) };
    edits.push({ kind: 'append', path: ['difficulties'], value, before: ['submissions'] });
    late.difficulties += 1;
  }
  if (isSamePlan) {
    const status = unitStatus(after, now, asOf);
    for (const id of doneOnce(before, earlier, asOf)) {
      const item = status.items.find((one) => one.item.id === continued.get(id))?.item;
      const isUntouched = item?.planned != null && item.planned['not-applicable'] === undefined;
      if (item === undefined || !isUntouched || entriesOf(item).length > 0) continue;
      edits.push(setItemKey(item, 'not-applicable', { reason: words.doneIn(before.year) }));
      late.done += 1;
    }
  }
  return { edits, late };
}

/** One difficulty in two years' files: the period and the item's address may be others. */
function sameDifficulty({ date, text, proposal }: Difficulty): string {
  return JSON.stringify([date, plainText(text), plainText(proposal ?? '')]);
}

/** The first report that may still be written and was not sent, so that no sent one changes. */
function openReport(plan: Plan, { submissions = [] }: UnitPlan, day: CalendarDate): string | null {
  const reports = plan.reporting.reports.flatMap((id) => parsePeriod(id, plan) ?? []);
  const open = reports.find(
    (one) => closingDay(one, plan.reporting) >= day && submissions.every(({ period }) => period !== one.id),
  );
  return (open ?? reports.at(-1))?.id ?? null;
}
