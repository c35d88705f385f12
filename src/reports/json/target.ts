import type { RolledTarget } from '../../domain/department/roll-up-targets.js';
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
