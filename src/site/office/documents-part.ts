import { doubtWords, excludedWords, ledgerOfPeriod } from '../../commands/all-units.js';
import { writeBrief, writeDepartmentReport } from '../../commands/department-documents.js';
import { unitsWithFile } from '../../domain/department/ledger.js';
import { rollUp } from '../../domain/department/roll-up.js';
import type { SiteResponse } from '../../domain/ports/site-request.js';
import { SITE_OFFICE } from '../../locale/site-office.js';
import { documentsPage } from '../../reports/html/site/office/documents-page.js';
import { allOnPage, PLAIN } from '../notes.js';
import { documentResponse, downloadResponse, EXCEL, htmlResponse, WORD } from '../responses.js';
import { ownReportView } from './own-report-part.js';
import { officeFrame, type OfficeVisit } from './office-visit.js';

/** Shows the documents of the period, and what to check before using them. */
export async function showDocuments(visit: OfficeVisit): Promise<SiteResponse> {
  const { ledger, broken, leftOut } = await ledgerIn(visit);
  const doubts = doubtWords(rollUp(ledger, visit.period));
  const before = allOnPage([...broken, ...leftOut, ...excludedWords(ledger), ...doubts]);
  const units = unitsWithFile(ledger).map(({ id, name }) => ({ id, name }));
  return htmlResponse(
    visit.problem === null ? 200 : 422,
    documentsPage(officeFrame(visit, 'documents'), { units, before, own: await ownReportView(visit) }),
  );
}

/** The page for the director, as `dcs brief` writes it. */
export async function briefDocument(visit: OfficeVisit): Promise<SiteResponse> {
  const { ledger } = await ledgerIn(visit);
  const body = await writeBrief(rollUp(ledger, visit.period), 'docx', surfaceOf(visit));
  return downloadResponse(`${SITE_OFFICE.briefFile[visit.lang]}-${visit.period.id}.docx`, WORD, body);
}

/** The department's own report, as `dcs report --all` writes it. */
export async function departmentReport(
  visit: OfficeVisit,
  format: 'docx' | 'xlsx' | 'html',
  isInternal = false,
): Promise<SiteResponse> {
  const { target, period, lang } = visit;
  const { ledger } = await ledgerIn(visit);
  const together = rollUp(ledger, period);
  const { body } = await writeDepartmentReport(together, ledger, target, format, surfaceOf(visit), isInternal);
  if (format === 'html' && typeof body === 'string') return documentResponse(body);
  const name = (isInternal ? SITE_OFFICE.internalFile : SITE_OFFICE.reportFile)[lang];
  return downloadResponse(`${name}-${period.id}.${format}`, format === 'xlsx' ? EXCEL : WORD, body);
}

function ledgerIn({ world, target, period }: OfficeVisit): ReturnType<typeof ledgerOfPeriod> {
  return ledgerOfPeriod({ today: world.today(), asOf: null }, target, period);
}

function surfaceOf({ lang, world }: OfficeVisit) {
  return { lang, sha256: world.sha256, screen: PLAIN };
}
