import { periodicReport } from '../domain/periodic-report.js';
import type { UnitStatus } from '../domain/unit-status.js';
import type { Period } from '../domain/period.js';
import { unitsWithFile } from '../domain/roll-up-ledger.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { EXCLUDED_WORDS, LEDGER, MISSING_WORDS } from '../locale/roll-up.js';
import { Refusal } from '../locale/refusal.js';
import { ledgerFor, readAllUnits, sayUnusable } from './all-units.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { reportPeriod } from './period-option.js';
import type { ReportAllOptions, RollUpFormat } from './report-all.js';
import { unitReportText } from './unit-report.js';
import { asOfDay, openPlan } from './target.js';

/** `dcs report --each`: every unit's report in one run, a file each; what can't be written is named, not waited for. */
export async function reportEach(context: Context, format: RollUpFormat, options: ReportAllOptions): Promise<ExitCode> {
  if (context.unit !== null) throw new Refusal(REPORT_ALL.notForOne);
  const { output: folder, force = false } = options;
  if (folder === undefined || folder === '-') throw new Refusal(REPORT_ALL.needsFolder, REPORT_ALL.folderExample);
  const target = await openPlan(context);
  const all = await readAllUnits(context, target);
  const period = reportPeriod(options.period, target.plan, asOfDay(context, target.plan));
  const ledger = ledgerFor(all, period);
  const there: string[] = [];
  let written = 0;
  for (const { id, status } of unitsWithFile(ledger)) {
    const name = `${id}.${format}`;
    const result = await context.outputInto(folder, name, await dataOf(status, period, format, context), force);
    if (result === 'written') written += 1;
    else there.push(name);
  }
  context.print(inLang(context, REPORT_ALL.written(written, folder)));
  for (const name of there) context.say(REPORT_ALL.there(name));
  if (there.length > 0) context.say(REPORT_ALL.useForce);
  const without = ledger.missing.filter(({ status }) => status === null);
  for (const { name, why } of without) context.say(REPORT_ALL.left(name, MISSING_WORDS[why]));
  for (const { name, why } of ledger.excluded) context.say(REPORT_ALL.left(name, EXCLUDED_WORDS[why]));
  for (const { name } of ledger.broken) context.say(REPORT_ALL.left(name, LEDGER.broken));
  return sayUnusable(context, all) === 2 || there.length > 0 ? 2 : 0;
}

function dataOf(
  status: UnitStatus,
  period: Period,
  format: RollUpFormat,
  context: Context,
): Promise<string | Uint8Array> {
  return unitReportText(periodicReport(status, period), format, context);
}
