import type { Indicator, Plan } from '../../src/domain/plan/plan.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { samplePlan, sampleUnitPlan, tracked } from './sample-plan.js';

const count = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: `Name of ${id}`,
  unit: 'unit',
  item: 'II.1',
  kind: 'count',
  'over-time': 'sum',
  ...more,
});

/** A flow, its two parts, a stock that balances, a ratio. */
export const INDICATORS = {
  received: count('received', { parts: ['online', 'paper'], jump: 3 }),
  online: count('online', { 'at-most': 'received' }),
  paper: count('paper'),
  resolved: count('resolved'),
  left: count('left', { 'over-time': 'last', balance: { received: 'received', resolved: 'resolved' } }),
  rate: {
    id: 'rate',
    name: 'Rate',
    unit: '%',
    item: 'II.1',
    kind: 'ratio',
    numerator: 'online',
    denominator: 'received',
  },
} as const satisfies Record<string, Indicator>;

/** Two items that the unit leads, one that it supports; the figures are of the first. */
export const FIGURE_PLAN: Plan = samplePlan(
  [tracked('II.1'), tracked('II.2'), tracked('II.3', { roles: { subordinate: 'support' } })],
  { indicators: [...Object.values(INDICATORS), count('helped', { item: 'II.3' })] },
);

/** A unit with these figures by quarter. */
export function unitWith(figures: UnitPlan['figures'] & object, more: Partial<UnitPlan> = {}): UnitPlan {
  return { ...sampleUnitPlan({ 'II.1': {} }), figures, ...more };
}
