import type { PeriodicReport } from '../domain/reporting/periodic-report.js';
import { writeDocument } from '../reports/formats/write-document.js';
import type { Context } from './context.js';
import type { ReportAllOptions } from './report-all.js';

/** One unit's report in a format. */
export function writeUnitReport(
  result: PeriodicReport,
  format: string,
  context: Pick<Context, 'lang' | 'sha256' | 'screen'>,
  { annex }: Pick<ReportAllOptions, 'annex'>,
): Promise<string | Uint8Array> {
  const text = async () => {
    const { periodicReportDocument } = await import('../reports/documents/periodic-report.js');
    return periodicReportDocument(result, context.lang, annex === undefined ? [] : [annex]);
  };
  return writeDocument(format, 'unit-report', result, text, context);
}
