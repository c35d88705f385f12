import type { CalendarDate } from '../calendar/date.js';
import type { DueUnit } from '../reporting/due.js';
import type { ReportSource } from '../reporting/paper-content.js';
import { reportTodos } from '../reporting/submission.js';
import { visible } from '../text/visible.js';
import type { Digest } from '../unit/derive.js';
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

/** The parts of a unit's file that are kept of each of many files. */
export interface Sending extends UnitSending {
  /** The periods whose recorded content differs by now from the report that was sent. */
  readonly changed: readonly string[];
}

/** The reports that a unit has sent, and the periods whose content has changed since. */
export function sendingOf(source: ReportSource, asOf: CalendarDate, sha256: Digest): Sending {
  const { unitPlan } = source;
  const changed = reportTodos(source, asOf, sha256).filter(({ why }) => why === 'changed');
  return {
    since: unitPlan.unit.since,
    submissions: unitPlan.submissions ?? [],
    changed: changed.map(({ report }) => report.submission.period),
  };
}
