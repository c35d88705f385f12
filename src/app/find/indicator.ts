import { distance } from 'fastest-levenshtein';
import { findIndicator } from '../../domain/plan/find-indicator.js';
import type { Indicator, Plan } from '../../domain/plan/plan.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** The indicator that is named. @throws Mistaken that suggests what is near, or lists what fits */
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

/** The same, of those that are entered. @throws Mistaken for a ratio too, with its parts */
export function countNamed(plan: Plan, typed: string): Indicator {
  const indicator = indicatorNamed(plan, typed);
  if (indicator.kind === 'count') return indicator;
  const ids = [indicator.numerator, indicator.denominator];
  const parts = (plan.indicators ?? []).filter(({ id }) => ids.includes(id));
  throw new Mistaken({ kind: 'ratio', name: indicator.name, parts });
}
