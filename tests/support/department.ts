import type { Period } from '../../src/domain/calendar/period.js';
import type { Ledger } from '../../src/domain/department/ledger.js';
import { rollUp as rollUpKept, type RollUp } from '../../src/domain/department/roll-up.js';
import { unitInPeriod, type UnitInPeriod } from '../../src/domain/department/unit-in-period.js';
import type { UnitStatus } from '../../src/domain/progress/unit-status.js';

/** Adds up a period over a ledger with whole statuses; commands keep of each file only what the sums need. */
export function rollUp(ledger: Ledger, period: Period): RollUp {
  const kept = ({ plan, unitPlan, asOf }: UnitStatus): UnitInPeriod => unitInPeriod(plan, unitPlan, asOf, period);
  return rollUpKept(
    {
      ...ledger,
      counted: ledger.counted.map((one) => ({ ...one, status: kept(one.status) })),
      missing: ledger.missing.map((one) => ({ ...one, status: one.status === null ? null : kept(one.status) })),
    },
    period,
  );
}
