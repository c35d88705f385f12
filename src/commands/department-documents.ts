import { carriedWork } from '../app/all-units/carried-work.js';
import type { PlanTarget } from '../app/find/unit.js';
import { departmentOf } from '../app/record/change-decisions.js';
import { type Department, isSignedReport, ownReportOf, ownSignatory } from '../domain/department/department.js';
import { briefOf } from '../domain/department/brief.js';
import type { RollUp } from '../domain/department/roll-up.js';
import { addresseeGaps, citationGaps, frameGaps } from '../domain/reporting/frame-gaps.js';
import type { Text } from '../domain/text/text.js';
import { FRAME_GAPS } from '../locale/frame-gaps.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import type { TemplateData } from '../reports/model/template-data.js';
import type { OfficeTemplate } from './office-template.js';
import type { OfficialDocument } from '../reports/model/official-document.js';
import { writeDocument } from '../reports/formats/write-document.js';
import type { DocumentSurface } from '../reports/model/document-format.js';

/** The department's own report, written. */
export interface DepartmentDocument {
  readonly body: string | Uint8Array;
  /** The document without a format; it is laid out on the first call. */
  text(): Promise<OfficialDocument>;
  readonly department: Department;
}

/**
 * Renders the department's own report in a format.
 * @param isInternal with what units owe, by name
 */
export async function writeDepartmentReport(
  together: RollUp,
  ledger: RollUp['ledger'],
  target: PlanTarget,
  format: string,
  surface: DocumentSurface,
  isInternal: boolean,
  template: OfficeTemplate | null = null,
): Promise<DepartmentDocument> {
  if (template !== null) {
    const { data, text, department } = await departmentReportData(together, ledger, target, surface);
    const body = await template.write(data, format, target.plan.issuer.name);
    return { body, text: () => Promise.resolve(text), department };
  }
  const department = await departmentOf(target);
  const works = await carriedWork(target.workspace, ledger, department, together.period);
  let made: OfficialDocument | null = null;
  const text = async (): Promise<OfficialDocument> => {
    const { departmentReport } = await import('../reports/documents/department/report.js');
    made ??= departmentReport(together, surface.lang, { department, works, isInternal });
    return made;
  };
  return { body: await writeDocument(format, 'department-report', together, text, surface), text, department };
}

/** The fields of the department's report that a template may use, with the document of which its text consists. */
export async function departmentReportData(
  together: RollUp,
  ledger: RollUp['ledger'],
  target: PlanTarget,
  { lang }: Pick<DocumentSurface, 'lang'>,
): Promise<{ readonly data: TemplateData; readonly text: OfficialDocument; readonly department: Department }> {
  const department = await departmentOf(target);
  const works = await carriedWork(target.workspace, ledger, department, together.period);
  const { departmentReport } = await import('../reports/documents/department/report.js');
  const { departmentValues } = await import('../reports/template/department-values.js');
  const text = departmentReport(together, lang, { department, works, isInternal: false, isTextAlone: true });
  return { data: departmentValues(together, text, lang), text, department };
}

/** Says which parts of the department's report have no text yet, and what its letterhead and signature lack. */
export async function departmentGaps(
  { text, department }: Pick<DepartmentDocument, 'text' | 'department'>,
  { plan, period }: RollUp,
): Promise<readonly Text[]> {
  const { headingsWithGaps } = await import('../reports/model/gaps.js');
  const unwritten = headingsWithGaps((await text()).main?.blocks ?? []);
  const paper = ownReportOf(department, period.id);
  const { number = null, dated: date = null } = paper ?? {};
  const blank = [
    ...citationGaps(plan, isSignedReport(paper)),
    ...addresseeGaps(plan),
    ...frameGaps({ issuer: plan.issuer, signatory: ownSignatory(plan, paper), number, date }),
  ];
  return [
    ...(unwritten.length === 0 ? [] : [REPORT_ALL.unwritten(unwritten)]),
    ...(blank.length === 0 ? [] : [FRAME_GAPS.ofOffice(blank)]),
  ];
}

/** Renders the page for the director in a format. */
export async function writeBrief(
  together: RollUp,
  format: string,
  surface: DocumentSurface,
  template: OfficeTemplate | null = null,
): Promise<string | Uint8Array> {
  if (template !== null) return template.write(await briefData(together, surface), format, together.plan.issuer.name);
  const result = briefOf(together);
  const text = async () => (await import('../reports/documents/brief.js')).briefDocument(result, surface.lang);
  return writeDocument(format, 'brief', result, text, surface);
}

/** The fields of the page for the director that a template may use. */
export async function briefData(together: RollUp, { lang }: Pick<DocumentSurface, 'lang'>): Promise<TemplateData> {
  const { briefDocument } = await import('../reports/documents/brief.js');
  const { briefValues } = await import('../reports/template/brief-values.js');
  const result = briefOf(together);
  return briefValues(result, briefDocument(result, lang), lang);
}
