import { type ReportOnRecord } from '../domain/reporting/signed-paper.js';
import { writeDocument } from '../reports/formats/write-document.js';
import type { DocumentSurface } from '../reports/model/document-format.js';
import type { OfficialDocument } from '../reports/model/official-document.js';
import type { TemplateData } from '../reports/model/template-data.js';
import type { OfficeTemplate } from './office-template.js';
import type { ReportAllOptions } from './report-all.js';

/** The options for writing a unit's report. */
interface UnitReportOptions extends Pick<ReportAllOptions, 'annex'> {
  /** The office's own Word file, to be filled in. */
  readonly template?: OfficeTemplate | null;
}

/** Renders and writes a unit's report in a format. */
export async function writeUnitReport(
  made: ReportOnRecord,
  format: string,
  context: DocumentSurface,
  { annex, template = null }: UnitReportOptions,
): Promise<string | Uint8Array> {
  if (template !== null)
    return template.write(await unitReportData(made, context), format, made.report.status.unit.name);
  const text = (): Promise<OfficialDocument> => layOut(made, context, annex === undefined ? [] : [annex], false);
  return writeDocument(format, 'unit-report', made.report, text, context);
}

/** The fields of a unit's report that a template may use. */
export async function unitReportData(made: ReportOnRecord, context: DocumentSurface): Promise<TemplateData> {
  const { unitReportValues } = await import('../reports/template/unit-report-values.js');
  return unitReportValues(made.report, await layOut(made, context, [], true), context.lang);
}

async function layOut(
  { report, onRecord }: ReportOnRecord,
  { lang }: DocumentSurface,
  annexes: readonly 'items'[],
  isTextAlone: boolean,
): Promise<OfficialDocument> {
  const { periodicReportDocument } = await import('../reports/documents/periodic-report.js');
  // The recorded number and date belong to a report with other content.
  const paper = onRecord?.isOutdated === false ? onRecord.paper : null;
  return periodicReportDocument(report, lang, { annexes, paper, isTextAlone });
}
