import { rollUp } from '../domain/department/roll-up.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { Refusal } from '../domain/text/text.js';
import { ledgerOfPeriod, sayUnconfirmed, sayUnusable, sayDoubts } from './all-units.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { departmentGaps, departmentReportData, writeDepartmentReport } from './department-documents.js';
import { printFields, templateOf } from './office-template.js';
import { reportPeriod } from '../app/find/period.js';
import { asOfDay, openPlan } from './target.js';

export interface ReportAllOptions {
  readonly period?: string;
  readonly output?: string;
  readonly force?: boolean;
  /** The internal version, which names units and what they owe. */
  readonly internal?: boolean;
  /** Only for the reports of units. */
  readonly annex?: 'items';
  readonly template?: string;
  readonly fields?: boolean;
}

/** `dcs report --all`: the department's own report, compiled from its units'. */
export async function reportAll(context: Context, format: string, options: ReportAllOptions): Promise<ExitCode> {
  if (context.unit !== null) throw new Refusal(REPORT_ALL.notForOne);
  const target = await openPlan(context);
  const period = reportPeriod(options.period, target.plan, asOfDay(context, target.plan));
  const all = await ledgerOfPeriod(context, target, period);
  const { ledger } = all;
  sayUnconfirmed(context, ledger);
  const result = rollUp(ledger, period);
  const isInternal = options.internal === true;
  if (options.fields === true) {
    const about = { document: 'department-report', period: period.id, whose: target.plan.issuer.name } as const;
    const { data } = await departmentReportData(result, ledger, target, context);
    return printFields(context, data, about, format, options);
  }
  const template = await templateOf(context, options.template, format);
  const document = await writeDepartmentReport(result, ledger, target, format, context, isInternal, template);
  await context.output(options.output, document.body, options);
  template?.sayBlanks();
  sayDoubts(context, result);
  if (ledger.asOf > period.to && !isInternal) {
    for (const words of await departmentGaps(document, result)) context.say(words);
  }
  return sayUnusable(context, all);
}
