import type { CalendarDate } from '../../domain/calendar/date.js';
import type { NextReport } from '../../domain/reporting/next-report.js';
import { asJson } from './status.js';

/** `dcs/today@1`: a unit's next report and what it lacks. */
export function nextReportJson(
  unit: { readonly id: string; readonly name: string },
  next: NextReport | null,
  asOf: CalendarDate,
): string {
  return asJson({
    schema: 'dcs/today@1',
    asOf,
    unit,
    next:
      next === null
        ? null
        : {
            period: next.period.id,
            sendBy: next.sendBy,
            extendedTo: next.extendedTo,
            state: next.state,
            lateDays: next.lateDays,
            missing: {
              cells: next.gaps.cells.map(({ item, period }) => ({ item, period })),
              figures: next.gaps.figures.map(({ indicator, quarter }) => ({ indicator: indicator.id, quarter })),
              headings: next.gaps.headings.map(({ id }) => id),
            },
          },
  });
}
