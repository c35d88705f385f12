import type { CalendarDate } from '../../domain/date.js';
import type { ChangedReports, DueReport } from '../../domain/due.js';
import { sendingCounts, sendingPartOf } from '../../domain/sending-partition.js';
import { asJson } from './status.js';

/**
 * `dcs/due@1`
 * @param broken ids of units whose file can't be used: nothing is known of them
 * @param changed what no longer says what was sent
 */
export function dueJson(
  reports: readonly DueReport[],
  asOf: CalendarDate,
  broken: readonly string[],
  changed: ChangedReports,
): string {
  return asJson({
    schema: 'dcs/due@1',
    asOf,
    reports: reports.map(({ period, sendBy, units }) => ({
      period: period.id,
      sendBy,
      counts: sendingCounts(units),
      units: units.map(({ id, name, state, lateDays, date, sent, file }) => ({
        id,
        name,
        state,
        lateDays,
        date,
        sent,
        part: sendingPartOf({ file, state }),
        hasPlan: file !== 'none',
        changed: changed.get(id)?.has(period.id) ?? false,
      })),
    })),
    broken,
  });
}
