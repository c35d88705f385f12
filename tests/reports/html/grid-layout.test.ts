import { describe, expect, it } from 'vitest';
import { cellPeriods } from '../../../src/domain/calendar/period.js';
import type { Cadence } from '../../../src/domain/calendar/cadence.js';
import { progressOf } from '../../../src/domain/progress/progress.js';
import { itemsOf } from '../../../src/domain/unit/item.js';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import { layOutCells } from '../../../src/reports/html/grid-layout.js';
import { CALENDAR, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

/** How a row is laid out: the periods in each place, and the columns it takes. */
function layOut(cadence: Cadence, columnsOf: Cadence): readonly string[] {
  const plan = samplePlan([tracked('II.1', { cadence })]);
  const unitPlan = sampleUnitPlan();
  const [item] = itemsOf(indexPlan(plan), unitPlan);
  if (item === undefined) throw new Error('no item');
  const { cells } = progressOf(item, plan, unitPlan, '2024-06-30');
  return layOutCells(cells, cellPeriods(columnsOf, CALENDAR)).map(
    (place) => `${place.cells.map(({ period }) => period.slice(5)).join(' ')}:${place.columns}`,
  );
}

describe('cells under columns', () => {
  it.each<[Cadence, Cadence, readonly string[]]>([
    ['ongoing', 'quarterly', ['Q1:1', 'Q2:1', 'Q3:1', 'Q4:1']],
    ['once', 'quarterly', [':4']],
    ['half-yearly', 'quarterly', ['H1:2', 'H2:2']],
    ['monthly', 'quarterly', ['M01 M02 M03:1', 'M04 M05 M06:1', 'M07 M08 M09:1', 'M10 M11 M12:1']],
    ['quarterly', 'half-yearly', ['Q1 Q2:1', 'Q3 Q4:1']],
    ['quarterly', 'monthly', ['Q1:3', 'Q2:3', 'Q3:3', 'Q4:3']],
    ['monthly', 'yearly', ['M01 M02 M03 M04 M05 M06 M07 M08 M09 M10 M11 M12:1']],
  ])('%s under %s columns', (cadence, columns, places) => {
    expect(layOut(cadence, columns)).toEqual(places);
  });

  it('fill the row whatever is in it', () => {
    const columns = cellPeriods('quarterly', CALENDAR);
    const width = (places: ReturnType<typeof layOutCells>): number => places.reduce((n, one) => n + one.columns, 0);
    expect(width(layOutCells([], columns))).toBe(4);
    const plan = samplePlan([tracked('II.1', { cadence: 'quarterly' })]);
    const [item] = itemsOf(indexPlan(plan), sampleUnitPlan());
    if (item === undefined) throw new Error('no item');
    const { cells } = progressOf(item, plan, sampleUnitPlan(), '2024-06-30');
    expect(width(layOutCells(cells.slice(1, 2), columns))).toBe(4);
    expect(width(layOutCells(cells, columns.slice(0, 2)))).toBe(2);
  });
});
