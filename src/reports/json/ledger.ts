import type { CountedUnit, Ledger, LedgerUnit, MissingUnit } from '../../domain/department/ledger.js';
import {
  sendingCounts,
  sendingPartOf,
  type SendingUnit,
  sendingUnits,
} from '../../domain/department/sending-partition.js';

/**
 * Which units are counted, and what happened to the report in question; the same in every output over units. `part` is
 * one of `accepted`, `sent`, `returned`, `not-sent`, `no-file`, `broken`, or `not-counted` where the unit owes no
 * report; `extendedTo` is the day to which its report was put off. `counts` has the number of units in each; `late` are
 * those sent after the sending day, `overdue` those not sent whose sending day has passed.
 */
export function ledgerJson(ledger: Ledger<unknown>): object {
  const { counted, missing, excluded, broken, reported } = ledger;
  const owing = sendingUnits(ledger);
  const parts = new Map(owing.map((one) => [one.unit.id, one]));
  const unitJson = ({ id, name, kind, file }: LedgerUnit): object => {
    const known = parts.get(id);
    const part = known === undefined ? 'not-counted' : sendingPartOf(known);
    return { id, name, kind, file, part: reported === null ? null : part, extendedTo: known?.extendedTo ?? null };
  };
  return {
    report: reported?.id ?? null,
    counts: reported === null ? null : countsJson(ledger, owing),
    counted: counted.map((unit) => ({ ...unitJson(unit), ...revisionJson(unit), report: reportJson(unit) })),
    missing: missing.map((unit) => ({
      ...unitJson(unit),
      why: unit.why,
      contact: unit.contact,
      ...revisionJson(unit),
      report: reportJson(unit),
    })),
    excluded: excluded.map((unit) => ({ ...unitJson(unit), why: unit.why })),
    broken: broken.map(unitJson),
  };
}

/** The number of units in each part; together all units of the year. */
function countsJson(ledger: Ledger<unknown>, owing: readonly SendingUnit[]): object {
  const { counted, missing, excluded, broken } = ledger;
  const all = counted.length + missing.length + excluded.length + broken.length;
  return { ...sendingCounts(owing), notCounted: all - owing.length };
}

type Filed = CountedUnit<unknown> | MissingUnit<unknown>;

function revisionJson({ revision, olderRevision }: Filed): object {
  return { revision, older: olderRevision !== null };
}

function reportJson({ reportState }: Filed): object | null {
  return reportState === null
    ? null
    : { state: reportState.state, date: reportState.date, lateDays: reportState.lateDays };
}
