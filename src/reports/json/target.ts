import type { RolledSoFar, RolledTarget } from '../../domain/department/roll-up-targets.js';
import type { TargetSoFar } from '../../domain/progress/targets-so-far.js';
import type { TargetProgress } from '../../domain/progress/targets.js';

/**
 * A target with the number that is held against it, from the year's start or, for a stock, at the period's end. `standing`
 * is `open` as long as the figures do not decide it.
 */
export function targetJson({ target, bound, number, value, standing }: TargetProgress): object {
  return { bound, number, of: target.of ?? null, by: target.by ?? null, value, standing };
}

/** The same over all units; `units` has how many met it, where it is a target of each unit. */
export function rolledTargetJson(target: RolledTarget): object {
  return { ...targetJson(target), units: target.units };
}

/** A target in a list of its own: with its indicator, and the period up to which its figures are added up. */
export function soFarJson({ indicator: { id, name, unit, item }, period, target }: TargetSoFar): object {
  return { indicator: id, name, unit, item, period: period.id, ...targetJson(target) };
}

/** The same over all units, with how many of those that owe the figure gave all of it. */
export function rolledSoFarJson({ target, ...one }: RolledSoFar): object {
  return { ...soFarJson({ ...one, target }), units: target.units, reported: target.reported, unitsAsked: target.of };
}
