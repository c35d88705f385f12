import type { CalendarDate } from '../../domain/calendar/date.js';
import { ownPlaceOf } from '../../domain/plan/address.js';
import { namesYear } from '../../domain/plan/continued-items.js';
import type { Plan } from '../../domain/plan/plan.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { difficultiesAsOf, isOpen } from '../../domain/unit/difficulties.js';
import type { Assignment, Difficulty, OwnItem, PlannedItem, UnitPlan } from '../../domain/unit/unit-plan.js';

/** Two years of a plan, and what goes on from the one to the other. */
export interface TwoYears {
  readonly before: Plan;
  readonly after: Plan;
  /** From the item's earlier address to the later one. */
  readonly continued: ReadonlyMap<string, string>;
  /** Whether both are one plan of several years, so that what is done once is done for good. */
  readonly isSamePlan: boolean;
}

/** What a unit's new file took from its earlier one. */
export interface CarriedParts {
  readonly assigned: number;
  readonly notApplicable: number;
  /** Items of the plan of several years that were done before. */
  readonly done: number;
  readonly own: number;
  readonly difficulties: number;
}

/** The words of a file's own reasons. */
export interface CarryWords {
  readonly doneIn: (year: number) => string;
}

/**
 * Puts into a unit's new, empty file what its earlier one has and the new year does not undo: who does what, what does
 * not apply and why, own items that never end, difficulties without an answer, last year's figures to compare with. A
 * text that names the earlier year stays behind: it would not be true.
 */
export function nextUnit(
  empty: UnitPlan,
  earlier: UnitPlan,
  years: TwoYears,
  asOf: CalendarDate,
  words: CarryWords,
): { readonly unitPlan: UnitPlan; readonly carried: CarriedParts } {
  const { before, continued, isSamePlan } = years;
  const items: Record<string, PlannedItem> = { ...empty.items };
  const done = isSamePlan ? doneOnce(before, earlier, asOf) : new Set<string>();
  const counts = { assigned: 0, notApplicable: 0, done: 0 };
  for (const [id, planned] of Object.entries(earlier.items)) {
    const later = continued.get(id);
    const item = later === undefined ? undefined : items[later];
    if (later === undefined || item === undefined) continue;
    const { output = item.output ?? null, ...assignment } = assignmentOf(planned, before.year);
    if (isAssigned(planned)) counts.assigned += 1;
    const reason = done.has(id) ? words.doneIn(before.year) : planned['not-applicable']?.reason;
    if (reason !== undefined) counts[done.has(id) ? 'done' : 'notApplicable'] += 1;
    const filled = { ...item, ...assignment, ...(reason === undefined ? {} : { 'not-applicable': { reason } }) };
    // The output stands last, as in a file that grew by commands.
    delete filled.output;
    items[later] = { ...filled, output };
  }
  const own = ownItems(earlier, years);
  const figures = figuresToCompare(earlier, years);
  const difficulties = openDifficulties(earlier, years, asOf);
  return {
    unitPlan: {
      ...marked(empty, earlier),
      items,
      ...(own.length === 0 ? {} : { 'own-items': Object.fromEntries(own) }),
      ...(Object.keys(figures).length === 0 ? {} : { figures }),
      ...(difficulties.length === 0 ? {} : { difficulties }),
    },
    carried: { ...counts, own: own.length, difficulties: difficulties.length },
  };
}

/** A sample stays one: invented data must never be taken for a record. */
function marked({ schema, ...rest }: UnitPlan, { sample }: UnitPlan): UnitPlan {
  return { schema, ...(sample === undefined ? {} : { sample }), ...rest };
}

/** Whether somebody was named or something agreed; a time alone may be the plan's own. */
function isAssigned({ 'in-charge': lead, support = [], output }: Assignment): boolean {
  return lead != null || support.length > 0 || output != null;
}

/** The unit's own items that have no end, under the places where the new plan has them. */
function ownItems(earlier: UnitPlan, { before, continued }: TwoYears): readonly (readonly [string, OwnItem])[] {
  const numbers = new Map<string, number>();
  return Object.entries(earlier['own-items'] ?? {}).flatMap(([id, one]) => {
    const place = continued.get(ownPlaceOf(id) ?? '');
    const { title, cadence = 'ongoing' } = one;
    const isOver = cadence === 'once' || namesYear(title, before.year) || one['not-applicable'] !== undefined;
    if (place === undefined || isOver) return [];
    const n = (numbers.get(place) ?? 0) + 1;
    numbers.set(place, n);
    const blank = { 'in-charge': null, support: [], time: null, output: null };
    return [[`${place}.${n}`, { title, cadence, ...blank, ...assignmentOf(one, before.year) }] as const];
  });
}

/** The earlier year's figures, of the indicators that the new plan has too. */
export function figuresToCompare(earlier: UnitPlan, { before, after }: TwoYears): NonNullable<UnitPlan['figures']> {
  const known = new Set((after.indicators ?? []).map(({ id }) => id));
  const ofYear = Object.entries(earlier.figures ?? {}).flatMap(([period, values]) => {
    const kept = Object.entries(values).filter(([id]) => known.has(id));
    return namesYear(period, before.year) && kept.length > 0 ? [[period, Object.fromEntries(kept)] as const] : [];
  });
  return Object.fromEntries(ofYear);
}

/** The parts of an assignment that are filled in and name no year. */
function assignmentOf(planned: Assignment, year: number): Assignment {
  const { 'in-charge': lead, support = [], time, output } = planned;
  const isTrue = (text: string | null | undefined): text is string =>
    text != null && text !== '' && !namesYear(text, year);
  return {
    ...(isTrue(lead) ? { 'in-charge': lead } : {}),
    ...(support.length > 0 ? { support: support.filter(isTrue) } : {}),
    ...(isTrue(time) ? { time } : {}),
    ...(isTrue(output) ? { output } : {}),
  };
}

/** The items that are done once, and were. */
export function doneOnce(plan: Plan, unitPlan: UnitPlan, asOf: CalendarDate): ReadonlySet<string> {
  const done = unitStatus(plan, unitPlan, asOf).items.filter(
    ({ item, cells }) => item.cadence === 'once' && cells.length > 0 && cells.every(({ state }) => state === 'done'),
  );
  return new Set(done.map(({ item }) => item.id));
}

/** The difficulties without an answer, as of the new year's first report, in their words and with their day. */
export function openDifficulties(
  unitPlan: UnitPlan,
  { after, continued }: TwoYears,
  asOf: CalendarDate,
): readonly Difficulty[] {
  const period = after.reporting.reports[0];
  return difficultiesAsOf(unitPlan, asOf)
    .filter(isOpen)
    .map(({ date, text, item, proposal, by }, at) => {
      const later = item === undefined ? undefined : continued.get(item);
      return {
        id: at + 1,
        date,
        ...(period === undefined ? {} : { period }),
        text,
        ...(later === undefined ? {} : { item: later }),
        ...(proposal == null ? {} : { proposal }),
        ...(by == null ? {} : { by }),
      };
    });
}
