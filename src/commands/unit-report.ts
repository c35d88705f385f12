import type { PeriodicReport } from '../domain/reporting/periodic-report.js';
import type { Context } from './context.js';
import { renderDocument } from './render-document.js';
import type { ReportFormat } from './report-all.js';

/** One unit's report in one of the formats; what a format needs is loaded only when it is asked for. */
export async function unitReportText(
  result: PeriodicReport,
  format: ReportFormat,
  { lang, sha256 }: Pick<Context, 'lang' | 'sha256'>,
  { annex }: { readonly annex?: 'items' } = {},
): Promise<string | Uint8Array> {
  if (format === 'json') {
    const { periodicReportJson } = await import('../reports/json/periodic-report.js');
    return periodicReportJson(result);
  }
  const { periodicReportDocument } = await import('../reports/documents/periodic-report.js');
  const document = periodicReportDocument(result, lang, annex === undefined ? [] : [annex]);
  if (format !== 'html') return renderDocument(document, format);
  const { reportPage } = await import('../reports/html/report-page.js');
  return reportPage(result, document, lang, sha256);
}
