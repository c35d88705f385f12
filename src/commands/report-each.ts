import { reportOnRecord } from '../domain/reporting/signed-paper.js';
import { doubtsOf } from '../domain/department/roll-up-figures.js';
import { unitsWithFile } from '../domain/department/ledger.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { EXCLUDED_WORDS, LEDGER, MISSING_WORDS } from '../locale/roll-up.js';
import { STATUS } from '../locale/status.js';
import { Refusal } from '../domain/text/text.js';
import { ledgerFor, readAllUnits, sayUnusable } from './all-units.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { reportPeriod } from '../app/find/period.js';
import type { ReportAllOptions } from './report-all.js';
import { asOfDay, openPlan } from './target.js';
import { templateOf } from './office-template.js';
import { writeUnitReport } from './unit-report.js';

/**
 * `dcs report --each`: every unit's report in one run, each in a file; failures are listed and stop no other report.
 */
export async function reportEach(context: Context, format: string, options: ReportAllOptions): Promise<ExitCode> {
  if (context.unit !== null) throw new Refusal(REPORT_ALL.notForOne);
  const { output: folder, force = false } = options;
  if (folder === undefined || folder === '-') throw new Refusal(REPORT_ALL.needsFolder, REPORT_ALL.folderExample);
  const target = await openPlan(context);
  const all = await readAllUnits(context, target);
  const period = reportPeriod(options.period, target.plan, asOfDay(context, target.plan));
  const ledger = ledgerFor(all, period);
  const template = await templateOf(context, options.template, format);
  const there: string[] = [];
  let written = 0;
  for (const batch of batchesOf(unitsWithFile(ledger))) {
    const writes = [];
    for (const { id, status } of batch) {
      const data = await writeUnitReport(reportOnRecord(status, period, context.sha256), format, context, {
        ...options,
        template,
      });
      const name = `${id}.${format}`;
      // The next file is rendered while one is being written.
      writes.push(context.outputInto(folder, name, data, force).then((result) => ({ name, result }), asFailure));
    }
    for (const done of await Promise.all(writes)) {
      if ('error' in done) throw done.error;
      if (done.result === 'written') written += 1;
      else there.push(done.name);
    }
  }
  context.print(inLang(context, REPORT_ALL.written(written, folder)));
  template?.sayBlanks();
  for (const name of there) context.say(REPORT_ALL.there(name));
  if (there.length > 0) context.say(REPORT_ALL.useForce);
  for (const { unit, figures } of doubtsOf(ledger, period))
    context.say(STATUS.doubtful(unit.name, figures, period.calendar));
  const without = ledger.missing.filter(({ status }) => status === null);
  for (const { name, why } of without) context.say(REPORT_ALL.left(name, MISSING_WORDS[why]));
  for (const { name, why } of ledger.excluded) context.say(REPORT_ALL.left(name, EXCLUDED_WORDS[why]));
  for (const { name } of ledger.broken) context.say(REPORT_ALL.left(name, LEDGER.broken));
  return sayUnusable(context, all) === 2 || there.length > 0 ? 2 : 0;
}

/** Turns a failure into a value, so that it is not an unhandled rejection while other files are written. */
function asFailure(error: unknown): { readonly error: unknown } {
  return { error };
}

/** The largest number of files written at a time. */
const AT_ONCE = 16;

function batchesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}
