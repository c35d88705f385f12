import { type Department, ownReportOf, ownSignatory } from '../domain/department/department.js';
import { type RollUp, rollUp } from '../domain/department/roll-up.js';
import { frameGaps } from '../domain/reporting/frame-gaps.js';
import { FRAME_GAPS } from '../locale/frame-gaps.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { Refusal } from '../domain/text/text.js';
import type { OfficialDocument } from '../reports/model/official-document.js';
import { writeDocument } from '../reports/formats/write-document.js';
import { ledgerOfPeriod, sayUnconfirmedOf, sayUnusable, sayDoubts } from './all-units.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { carriedWork } from '../app/all-units/carried-work.js';
import { departmentOf } from '../app/record/change-decisions.js';
import { reportPeriod } from '../app/find/period.js';
import { asOfDay, openPlan } from './target.js';

export interface ReportAllOptions {
  readonly period?: string;
  readonly output?: string;
  readonly force?: boolean;
  /** With what units owe, by name. */
  readonly internal?: boolean;
  /** Of units' reports alone. */
  readonly annex?: 'items';
}

/** `dcs report --all`: the department's own report, compiled from its units'. */
export async function reportAll(context: Context, format: string, options: ReportAllOptions): Promise<ExitCode> {
  if (context.unit !== null) throw new Refusal(REPORT_ALL.notForOne);
  const target = await openPlan(context);
  const period = reportPeriod(options.period, target.plan, asOfDay(context, target.plan));
  const all = await ledgerOfPeriod(context, target, period);
  const { ledger } = all;
  sayUnconfirmedOf(context, ledger);
  const result = rollUp(ledger, period);
  const isInternal = options.internal === true;
  const department = await departmentOf(target);
  const works = await carriedWork(target.workspace, ledger, department, period);
  let made: OfficialDocument | null = null;
  const text = async () => {
    const { departmentReport } = await import('../reports/documents/department/report.js');
    made ??= departmentReport(result, context.lang, { department, works, isInternal });
    return made;
  };
  await context.output(
    options.output,
    await writeDocument(format, 'department-report', result, text, context),
    options,
  );
  sayDoubts(context, result);
  if (ledger.asOf > period.to && !isInternal) await sayOwnGaps(context, await text(), result, department);
  return sayUnusable(context, all);
}

/** Says which parts of the department's report nobody wrote, and what its letterhead and signature lack. */
async function sayOwnGaps(
  context: Context,
  { main }: OfficialDocument,
  { plan, period }: RollUp,
  department: Pick<Department, 'reports'>,
): Promise<void> {
  const { headingsWithGaps } = await import('../reports/model/gaps.js');
  const unwritten = headingsWithGaps(main?.blocks ?? []);
  if (unwritten.length > 0) context.say(REPORT_ALL.unwritten(unwritten));
  const paper = ownReportOf(department, period.id);
  const { number = null, dated: date = null } = paper ?? {};
  const blank = frameGaps({ issuer: plan.issuer, signatory: ownSignatory(plan, paper), number, date });
  if (blank.length > 0) context.say(FRAME_GAPS.ofOffice(blank));
}
