import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/domain/unit/item.js';
import type { PlanNode } from '../../../src/domain/plan/plan.js';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import { labelOf } from '../../../src/domain/plan/address.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import { entry, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

/** The open place with every heading above it, as a plan numbers them. */
function branch(place: string): PlanNode {
  const steps = place.split('.');
  const above = steps.slice(2, -1).map((_, n) => steps.slice(0, n + 3).join('.'));
  const inner = steps.length > 2 ? [steps.slice(0, 2).join('.'), ...above] : [];
  return inner.reduceRight<PlanNode>(
    (child, id) => ({ id, heading: `Heading ${id}`, children: [child] }),
    tracked(place, {}, { open: true }),
  );
}

describe('own items are counted under their open place, whatever numbers the plan has', () => {
  it.each(['II.2', 'II.2.e', 'II.1.5', 'II.1.10', 'II.1.5.2', 'II.1.5.c', 'II.3.a.2'])('%s', (place) => {
    const plan = samplePlan([branch(place), tracked('II.9')]);
    const own = { title: 'Own', progress: [entry('2024-03-01')] };
    const unitPlan = sampleUnitPlan({}, {}, { [`${place}.2`]: own, [`${place}.1`]: own });
    const index = indexPlan(plan);
    expect(itemsOf(index, unitPlan).map(({ id }) => id)).toEqual([place, `${place}.1`, `${place}.2`, 'II.9']);
    expect(unitStatus(plan, unitPlan, '2024-04-30').totals).toMatchObject({ due: 3, fulfilled: 2 });
    expect(index.parentOf(`${place}.1`)?.id).toBe(place);
    expect(index.sectionOf(`${place}.1`)?.id).toBe('II');
  });

  it('a point that the plan numbers by decimals is no own item', () => {
    const plan = samplePlan([{ id: 'II.1', heading: 'Heading', children: [tracked('II.1.5'), tracked('II.1.6')] }]);
    const index = indexPlan(plan);
    expect(itemsOf(index, sampleUnitPlan()).map(({ id, own }) => [id, own])).toEqual([
      ['II.1.5', false],
      ['II.1.6', false],
    ]);
    expect(index.parentOf('II.1.5')?.id).toBe('II.1');
    expect([labelOf('II.1.5'), labelOf('II.1.5.1'), labelOf('II.2.e.1')]).toEqual(['1.5.', '1.5.1.', 'e.1)']);
  });
});
