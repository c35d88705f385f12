import { reportPeriod } from '../app/find/period.js';
import { doubtsOf } from '../domain/department/roll-up-figures.js';
import { reportOnRecord } from '../domain/reporting/signed-paper.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { STATUS } from '../locale/status.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { folderForEach, sayWithoutFile, writeForEach } from './file-for-each.js';
import { templateOf } from './office-template.js';
import type { ReportAllOptions } from './report-all.js';
import { asOfDay, openPlan } from './target.js';
import { writeUnitReport } from './unit-report.js';

/**
 * `dcs report --each`: every unit's report in one run, each in a file; failures are listed and stop no other report.
 */
export async function reportEach(context: Context, format: string, options: ReportAllOptions): Promise<ExitCode> {
  const folder = folderForEach(context, options, format, REPORT_ALL.folderExample);
  const target = await openPlan(context);
  const period = reportPeriod(options.period, target.plan, asOfDay(context, target.plan));
  const template = await templateOf(context, options.template, format);
  const files = await writeForEach(context, target, period, {
    folder,
    ending: format,
    force: options.force === true,
    make: (status) =>
      writeUnitReport(reportOnRecord(status, period, context.sha256), format, context, { ...options, template }),
  });
  context.print(inLang(context, REPORT_ALL.written(files.written.length, folder)));
  template?.sayBlanks();
  for (const { unit, figures } of doubtsOf(files.ledger, period))
    context.say(STATUS.doubtful(unit.name, figures, period.calendar));
  return sayWithoutFile(context, files, REPORT_ALL.one);
}
