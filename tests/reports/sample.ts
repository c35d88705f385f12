import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { parseTypedPeriod } from '../../src/domain/calendar/parse-typed-period.js';
import { periodicReport, type PeriodicReport } from '../../src/domain/reporting/periodic-report.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { unitStatus, type UnitStatus } from '../../src/domain/progress/unit-status.js';
import { CALENDAR } from '../support/sample-plan.js';

const read = (path: string): unknown =>
  load(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), { schema: CORE_SCHEMA });

/** The issued plan of 2024, as it is. */
export const plan = read('plans/2024/plan.yaml') as Plan;

/** A made-up unit with everything that can happen in a year. */
export const sampleUnit = read('tests/fixtures/units/trung-tam-mau.yaml') as UnitPlan;

/** Both quarters of the half-year are closed on this day. */
export const AS_OF = '2024-06-30';

export function statusOf(unitPlan: UnitPlan = sampleUnit, asOf = AS_OF, ofPlan: Plan = plan): UnitStatus {
  return unitStatus(ofPlan, unitPlan, asOf);
}

export function reportOf(typed: string, status: UnitStatus = statusOf()): PeriodicReport {
  const period = parseTypedPeriod(typed, CALENDAR);
  if (period === null) throw new Error(`no period: ${typed}`);
  return periodicReport(status, period);
}

/** A unit that has answered nothing. */
export function emptyUnit(kind: string, name: string): UnitPlan {
  return {
    schema: 'dcs/unit-plan@1',
    unit: { id: 'don-vi', name, kind },
    year: 2024,
    'derived-from': { plan: '../plan.yaml', id: plan.id, revision: plan.revision },
    items: {},
  };
}
