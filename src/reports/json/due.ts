import type { CalendarDate } from '../../domain/calendar/date.js';
import type { ChangedReports, DueReport } from '../../domain/reporting/due.js';
import { expectedUnits, type Ledger } from '../../domain/department/ledger.js';
import { sendingCounts, sendingPartOf } from '../../domain/department/sending-partition.js';
import { ledgerJson } from './ledger.js';
import { letterOf } from './letters.js';
import { asJson } from './status.js';

/**
 * `dcs/due@1`: in each report’s `counts` the parts and `notCounted` add up to every unit of the year, as in every
 * output over units; `ledger` gives the reason for each unit that owes no report.
 * @param changed reports whose recorded content differs from what was sent
 */
export function dueJson(
  reports: readonly DueReport[],
  ledger: Ledger<unknown>,
  asOf: CalendarDate,
  changed: ChangedReports,
): string {
  const all = expectedUnits(ledger).length + ledger.excluded.length;
  return asJson({
    schema: 'dcs/due@1',
    asOf,
    reports: reports.map(({ period, sendBy, units }) => ({
      period: period.id,
      sendBy,
      counts: { ...sendingCounts(units), notCounted: all - units.length },
      units: units.map(({ id, name, state, sendBy: ownDay, extendedTo, lateDays, date, sent, file, reminder }) => ({
        id,
        name,
        state,
        sendBy: ownDay,
        extendedTo,
        lateDays,
        date,
        sent,
        part: sendingPartOf({ file, state }),
        hasPlan: file !== 'none',
        reminder: reminder === null ? null : letterOf(reminder),
        changed: changed.get(id)?.has(period.id) ?? false,
      })),
    })),
    broken: ledger.broken.map(({ id }) => id),
    ledger: ledgerJson(ledger),
  });
}
