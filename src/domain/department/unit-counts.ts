import { type Ledger, unitsWithFile } from './ledger.js';

/** How many units the numbers of an output rest on: counted here for every output over units. */
export interface UnitCounts {
  /** Those that are expected to report: in a period, without those that joined later. */
  readonly expected: number;
  /** Of them, those whose plan can be read: their items are counted, done or missed. */
  readonly withPlan: number;
  /** Of them, those that recorded something of the ledger's period or sent its report; of a year, the same as `withPlan`. */
  readonly recorded: number;
}

export function unitCounts(ledger: Ledger<unknown>): UnitCounts {
  const { counted, missing, broken } = ledger;
  return {
    expected: counted.length + missing.length + broken.length,
    withPlan: unitsWithFile(ledger).length,
    recorded: counted.length,
  };
}
