import { compareText } from '../text/compare.js';
import { isWithin, parsePeriod, type Period } from '../calendar/period.js';
import type { OutlineHeading, Plan, PlanNode } from '../plan/plan.js';
import { allHeadings, outlineOf } from '../plan/outline.js';
import type { UnitPlan } from './unit-plan.js';

/** Where a person's words belong: to the report of a period, or to the unit's own plan (`null`). */
export type WordsIn = Period | null;

/** A heading for a person's words: one of the report's outline, or a section of the plan. */
export type WordsHeading = Pick<OutlineHeading, 'id' | 'heading'>;

/**
 * A person's words under a heading of the report or a section of the unit's plan, trimmed; `null` if there are none.
 */
export function wordsUnder(unitPlan: UnitPlan, place: WordsIn, heading: string): string | null {
  if (place !== null) return proseOf(unitPlan, place, heading);
  const words = unitPlan['plan-words']?.[heading]?.trim() ?? '';
  return words === '' ? null : words;
}

/** The sections of the plan that a unit may express in its own words: those without tasks, and the last one. */
export function writtenSections(plan: Plan): readonly WordsHeading[] {
  const last = plan.body.at(-1);
  const hasItems = (node: PlanNode): boolean => node.track !== undefined || (node.children ?? []).some(hasItems);
  return plan.body
    .filter((section) => section === last || !hasItems(section))
    .map(({ id, heading }) => ({ id, heading: heading ?? id }));
}

/** The part of a file that has prose: a unit's file, or the head office's. */
export type WithProse = Pick<UnitPlan, 'prose'>;

/** A person's words for a heading of the report, trimmed; `null` if there are none. */
export function proseOf(unitPlan: WithProse, period: Period, heading: string): string | null {
  const words = unitPlan.prose?.[period.id]?.[heading]?.trim() ?? '';
  return words === '' ? null : words;
}

/** Words that were written for another period. */
export interface EarlierProse {
  readonly period: Period;
  readonly words: string;
}

/**
 * The last words written for a heading in an earlier period, or in a part of the period (quarter II for the first
 * half); of two periods with the same end, those of the longer one.
 */
export function lastProse(unitPlan: WithProse, period: Period, heading: string): EarlierProse | null {
  const earlier = Object.keys(unitPlan.prose ?? {})
    .flatMap((id) => parsePeriod(id, period.calendar) ?? [])
    .filter((one) => one.id !== period.id && (one.to < period.to || isWithin(one, period)))
    .sort((a, b) => compareText(b.to, a.to) || compareText(a.from, b.from));
  for (const one of earlier) {
    const words = proseOf(unitPlan, one, heading);
    if (words !== null) return { period: one, words };
  }
  return null;
}

/** A period, as far as it decides which outline holds. */
type OutlinePeriod = Pick<Period, 'id'>;

/**
 * Every heading of a period's outline, each before its sub-headings.
 * @param period `null` for those of every outline, each id once
 */
export function outlineHeadings(plan: Plan, period: OutlinePeriod | null): readonly OutlineHeading[] {
  if (period !== null) return allHeadings(outlineOf(plan, period) ?? []);
  const every = [plan.outline ?? [], ...Object.values(plan.outlines ?? {})].flatMap(allHeadings);
  return [...new Map(every.toReversed().map((heading) => [heading.id, heading])).values()].toReversed();
}

/** The headings for which a person writes: those without sub-headings, except those that print the difficulties. */
export function writtenHeadings(plan: Plan, period: OutlinePeriod | null): readonly OutlineHeading[] {
  return outlineHeadings(plan, period).filter(
    (heading) => heading.difficulties !== true && (heading.children ?? []).length === 0,
  );
}

/**
 * The headings for which the head office writes: also those that print proposals, because a unit's proposal is not the
 * office's own.
 */
export function officeHeadings(plan: Plan, period: OutlinePeriod | null): readonly OutlineHeading[] {
  return outlineHeadings(plan, period).filter((heading) => (heading.children ?? []).length === 0);
}
