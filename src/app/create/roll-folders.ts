import type { PlanFolder } from '../../domain/ports/workspace.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** A plan's folder, and how many units have a file in it. */
export interface PlanWithUnits extends PlanFolder {
  readonly units: number;
}

/** The next plan; `name` is `null` while it has no folder. */
export interface NextPlan {
  readonly name: string | null;
  readonly year: number;
}

/** The folders between which a year is rolled on; `to` is `null` where the next one is still to be made. */
export interface RollFolders {
  readonly from: PlanFolder;
  readonly to: PlanFolder | null;
}

/**
 * Chooses the plan that is rolled on, and the one that it is rolled into. Nothing said: the newest plan that has no units
 * yet follows the newest earlier one that has; without such a plan the newest one with units goes on.
 * @param from the plans that were chosen, all where none was
 * @param next the plan that was named or given, or the year of one that is still to be made; `null` where none was
 * @throws Mistaken where several are left, or the years do not follow each other
 */
export function rollFolders(
  plans: readonly PlanWithUnits[],
  from: readonly PlanFolder[],
  next: NextPlan | null,
): RollFolders {
  const begun = plans.filter(({ name, units }) => units > 0 && from.some((one) => one.name === name));
  if (begun.length === 0) throw new Mistaken({ kind: 'roll-without-units', names: from.map(({ name }) => name) });
  const empty = plans.findLast(({ units, year }) => units === 0 && begun.some((one) => one.year < year));
  const to = next ?? empty ?? null;
  const earlier = to === null ? begun : begun.filter(({ year }) => year < to.year);
  if (to !== null && earlier.length === 0) {
    throw new Mistaken({ kind: 'roll-backwards', from: begun.map(({ name }) => name), year: to.year });
  }
  const named = to === null || to.name === null ? null : { name: to.name, year: to.year };
  const newest = earlier.filter(({ year }) => year === earlier.at(-1)?.year);
  const alike = named === null ? [] : newest.filter(({ name }) => endingOf(name) === endingOf(named.name));
  const [only, ...others] = alike.length > 0 ? alike : newest;
  if (only === undefined || others.length > 0) {
    throw new Mistaken({ kind: 'roll-which-plan', names: newest.map(({ name }) => name) });
  }
  return { from: only, to: named };
}

/** The part of a folder's name after the year: `-cchc`; empty for a year's only plan. */
export function endingOf(name: string): string {
  return name.slice(4);
}
