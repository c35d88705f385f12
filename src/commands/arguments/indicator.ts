import { distance } from 'fastest-levenshtein';
import { findIndicator } from '../../domain/plan/find-indicator.js';
import type { Indicator, Plan } from '../../domain/plan/plan.js';
import { FIGURE } from '../../locale/commands/figure.js';
import { Refusal } from '../../domain/text/text.js';

/** The indicator that is named. @throws Refusal that suggests what is near, or lists what fits */
export function indicatorNamed(plan: Plan, typed: string): Indicator {
  const match = findIndicator(typed, plan.indicators ?? [], distance);
  switch (match.kind) {
    case 'one':
      return match.indicator;
    case 'several':
      throw new Refusal(FIGURE.several(typed), FIGURE.choose(match.indicators));
    case 'none':
      throw new Refusal(FIGURE.unknown(typed), FIGURE.nearest(match.nearest));
  }
}

/** The same, of those that are entered. @throws Refusal for a ratio too, with its parts */
export function countNamed(plan: Plan, typed: string): Indicator {
  const indicator = indicatorNamed(plan, typed);
  if (indicator.kind === 'count') return indicator;
  const ids = [indicator.numerator, indicator.denominator];
  const parts = (plan.indicators ?? []).filter(({ id }) => ids.includes(id));
  throw new Refusal(FIGURE.isRatio(indicator.name), FIGURE.ratioParts(parts));
}
