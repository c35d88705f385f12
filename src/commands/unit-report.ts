import { type ReportOnRecord } from '../domain/reporting/signed-paper.js';
import { writeDocument } from '../reports/formats/write-document.js';
import type { DocumentSurface } from '../reports/model/document-format.js';
import type { ReportAllOptions } from './report-all.js';

/** Renders and writes a unit's report in a format. */
export function writeUnitReport(
  { report: result, onRecord }: ReportOnRecord,
  format: string,
  context: DocumentSurface,
  { annex }: Pick<ReportAllOptions, 'annex'>,
): Promise<string | Uint8Array> {
  const text = async () => {
    const { periodicReportDocument } = await import('../reports/documents/periodic-report.js');
    return periodicReportDocument(result, context.lang, {
      annexes: annex === undefined ? [] : [annex],
      // The recorded number and date belong to a report with other content.
      paper: onRecord?.isOutdated === false ? onRecord.paper : null,
    });
  };
  return writeDocument(format, 'unit-report', result, text, context);
}
