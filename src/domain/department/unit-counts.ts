import { type Ledger, unitsWithFile } from './ledger.js';

/** The number of units behind an output over units; every such output counts them here. */
export interface UnitCounts {
  /** The units that are expected to report; for a period, without those that joined later. */
  readonly expected: number;
  /** Of these, the units whose file is usable: their items are counted, fulfilled or missed. */
  readonly withPlan: number;
  /**
   * Of these, the units that recorded something in the ledger's period, or sent its report; for a year, the same as
   * `withPlan`.
   */
  readonly recorded: number;
}

/** Counts the units of a ledger that are expected, have a plan, and recorded something. */
export function unitCounts(ledger: Ledger<unknown>): UnitCounts {
  const { counted, missing, broken } = ledger;
  return {
    expected: counted.length + missing.length + broken.length,
    withPlan: unitsWithFile(ledger).length,
    recorded: counted.length,
  };
}
