import type { DueUnit } from '../reporting/due.js';
import { visible } from '../text/visible.js';
import type { Submission } from '../unit/unit-plan.js';
import { expectedUnits, type Ledger, unitsWithFile } from './ledger.js';

/** The parts of a unit's file that decide the state of its reports. */
export interface UnitSending extends Pick<DueUnit, 'since'> {
  readonly submissions: readonly Submission[];
}

/**
 * The units expected to report, with their submissions and extensions. A unit with a broken file is included, because
 * somebody must call it.
 */
export function dueUnits(ledger: Ledger<UnitSending>): readonly DueUnit[] {
  const known = new Map(unitsWithFile(ledger).map(({ id, status }) => [id, status]));
  return expectedUnits(ledger).map(({ id, name, kind, file }): DueUnit => {
    const { extensions, letters } = ledger.decisions(id) ?? {};
    const sending = known.get(id);
    if (sending !== undefined) {
      const { since, submissions } = sending;
      return { id, name, since, submissions, extensions, letters };
    }
    const isStranger = file !== null && kind === null;
    const shown = isStranger ? `units/${visible(id)}.yaml` : name;
    return { id, name: shown, submissions: null, extensions, letters, isBroken: file !== null };
  });
}
