import type { CalendarDate } from '../../domain/calendar/date.js';
import type { OpenReport } from '../../domain/reporting/open-reports.js';
import type { ReportTodo } from '../../domain/reporting/submission.js';
import { asJson } from './status.js';

/** `dcs/today@1`: the reports that a unit has to send, what each lacks, and those to be sent again. */
export function openReportsJson(
  unit: { readonly id: string; readonly name: string },
  reports: readonly OpenReport[],
  again: readonly ReportTodo[],
  asOf: CalendarDate,
): string {
  return asJson({
    schema: 'dcs/today@1',
    asOf,
    unit,
    reports: reports.map(({ period, sendBy, extendedTo, state, lateDays, gaps, blank, doubtful }) => ({
      period: period.id,
      sendBy,
      extendedTo,
      state,
      lateDays,
      missing: {
        cells: gaps.cells.map(({ item, period: cell }) => ({ item, period: cell })),
        figures: gaps.figures.map(({ indicator, quarter }) => ({ indicator: indicator.id, quarter })),
        headings: gaps.headings.map(({ id }) => id),
        withoutResults: gaps.withoutResults.map(({ id }) => id),
        unrecorded: gaps.unrecorded.map(({ indicator, quarter }) => ({ indicator: indicator.id, quarter })),
        contradictions: gaps.contradictions.map(({ indicator, quarter }) => ({ indicator: indicator.id, quarter })),
      },
      blank,
      doubtful: doubtful.map(({ indicator, quarter, value }) => ({ indicator: indicator.id, quarter, value })),
    })),
    sendAgain: again.map(({ report, why }) => ({
      period: report.submission.period,
      why,
      reason: report.review?.reason ?? null,
    })),
  });
}
