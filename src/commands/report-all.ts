import { rollUp, type RollUp } from '../domain/department/roll-up.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { Refusal } from '../domain/text/text.js';
import { ledgerOfPeriod, sayUnconfirmedOf, sayUnusable, sayDoubts } from './all-units.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { reportPeriod } from '../app/find/period.js';
import { renderDocument } from './render-document.js';
import { asOfDay, openPlan } from './target.js';

/** The formats of a report; another one is a renderer more. */
export type ReportFormat = 'md' | 'docx' | 'html' | 'json';

/** Those of the department's report: its tables may be wanted in Excel. */
export type RollUpFormat = ReportFormat | 'xlsx';

export interface ReportAllOptions {
  readonly period?: string;
  readonly output?: string;
  readonly force?: boolean;
  /** Of units' reports alone. */
  readonly annex?: 'items';
}

/** `dcs report --all`: the department's own report upward, put together from its units'. */
export async function reportAll(context: Context, format: RollUpFormat, options: ReportAllOptions): Promise<ExitCode> {
  if (context.unit !== null) throw new Refusal(REPORT_ALL.notForOne);
  const target = await openPlan(context);
  const period = reportPeriod(options.period, target.plan, asOfDay(context, target.plan));
  const all = await ledgerOfPeriod(context, target, period);
  const { ledger } = all;
  sayUnconfirmedOf(context, ledger);
  const result = rollUp(ledger, period);
  await context.output(options.output, await rendered(result, format, context), options);
  sayDoubts(context, result);
  return sayUnusable(context, all);
}

async function rendered(result: RollUp, format: RollUpFormat, { lang, sha256 }: Context): Promise<string | Uint8Array> {
  if (format === 'json') {
    const { rollUpJson } = await import('../reports/json/roll-up.js');
    return rollUpJson(result);
  }
  if (format === 'xlsx') {
    const { departmentWorkbook } = await import('../reports/xlsx/department-workbook.js');
    const { writeWorkbook } = await import('../reports/xlsx/write-workbook.js');
    return writeWorkbook(departmentWorkbook(result, lang));
  }
  const { departmentReport } = await import('../reports/documents/department/report.js');
  const document = departmentReport(result, lang);
  if (format !== 'html') return renderDocument(document, format);
  const { departmentPage } = await import('../reports/html/department-page.js');
  return departmentPage(result, document, lang, sha256);
}
