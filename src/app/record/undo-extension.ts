import { isSameName } from '../../domain/text/fold.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { sendingDay } from '../../domain/calendar/deadline.js';
import type { Period } from '../../domain/calendar/period.js';
import type { GivenExtension } from '../../domain/department/department.js';
import type { UnitSending } from '../../domain/department/due-units.js';
import type { Ledger } from '../../domain/department/ledger.js';
import type { DueRow } from '../../domain/reporting/due.js';
import type { PlanTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDepartment } from './change-decisions.js';
import { expectedPeriod, type ExtensionOf, rowsOf, unitOwing } from './extend.js';

/** An extension that was removed from the head office's file. */
export interface ExtensionUndone {
  readonly unit: DueRow;
  readonly extension: GivenExtension;
  /** The day by which the report is to be sent now. */
  readonly sendBy: CalendarDate;
  /** Whether that day is an earlier extension, not the plan's day. */
  readonly isExtended: boolean;
}

/** The removed extensions, by unit. */
export interface ExtensionsUndone {
  readonly period: Period;
  readonly undone: readonly ExtensionUndone[];
}

/**
 * Removes the latest extension of a report, for one unit or for each unit that has one. An earlier extension then
 * counts again, or else the plan's sending day.
 */
export async function undoExtension(
  world: World,
  target: PlanTarget,
  ledger: Ledger<UnitSending>,
  asked: ExtensionOf,
): Promise<ExtensionsUndone> {
  const period = expectedPeriod(target, asked.period);
  const rows = rowsOf(target, ledger, period, world.today);
  const units = asked.unit === null ? rows : [unitOwing(rows, period, asked)];
  return changeDepartment(target, ({ extensions = [] }) => {
    const found = units.flatMap((unit) => {
      const index = furthest(extensions, unit.id, period);
      const extension = extensions[index];
      return extension === undefined ? [] : [{ unit, extension, index }];
    });
    if (found.length === 0) {
      throw new Mistaken({
        kind: 'nothing-extended',
        unit: asked.unit === null ? null : (units[0]?.name ?? null),
        period,
      });
    }
    // From the last one on, so that the indexes of the others stay valid.
    const edits = [...found]
      .sort((a, b) => b.index - a.index)
      .map(({ index }) => ({ kind: 'remove-at', path: ['extensions'], index }) as const);
    const left = extensions.filter((_, i) => !found.some(({ index }) => index === i));
    const undone = found.map(({ unit, extension }) => {
      const until = left[furthest(left, unit.id, period)]?.until ?? null;
      const sendBy = until ?? sendingDay(period, target.plan.reporting);
      return { unit, extension, sendBy, isExtended: until !== null };
    });
    return { edits, outcome: { period, undone } };
  });
}

/** The index of a unit's latest extension; the last one if several are equal. */
function furthest(extensions: readonly GivenExtension[], unit: string, period: Period): number {
  const isMeant = (one: GivenExtension): boolean => isSameName(one.unit, unit) && one.period === period.id;
  return extensions.reduce(
    (best, one, i) => (isMeant(one) && one.until >= (extensions[best]?.until ?? '') ? i : best),
    -1,
  );
}
