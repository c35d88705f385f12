import { distance } from 'fastest-levenshtein';
import { findIndicator } from '../../domain/plan/find-indicator.js';
import type { Indicator, Plan } from '../../domain/plan/plan.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** Finds the typed indicator. @throws Mistaken with near names, or with all that match */
export function indicatorNamed(plan: Plan, typed: string): Indicator {
  const match = findIndicator(typed, plan.indicators ?? [], distance);
  switch (match.kind) {
    case 'one':
      return match.indicator;
    case 'several':
      throw new Mistaken({ kind: 'several-indicators', typed, indicators: match.indicators });
    case 'none':
      throw new Mistaken({ kind: 'unknown-indicator', typed, nearest: match.nearest });
  }
}

/** Finds the typed indicator among those that are entered. @throws Mistaken also for a ratio, with its parts */
export function countNamed(plan: Plan, typed: string): Indicator {
  const indicator = indicatorNamed(plan, typed);
  if (indicator.kind === 'count') return indicator;
  const ids = [indicator.numerator, indicator.denominator];
  const parts = (plan.indicators ?? []).filter(({ id }) => ids.includes(id));
  throw new Mistaken({ kind: 'ratio', name: indicator.name, parts });
}
