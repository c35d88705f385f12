import { submitAll as record, type SubmitAllInput, undoSubmitAll } from '../app/record/submit-all.js';
import { paperNumberDoubt } from '../domain/reporting/signed-paper.js';
import { Refusal } from '../domain/text/text.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { SUBMIT_ALL } from '../locale/commands/submit-all.js';
import { PAPER_NUMBER } from '../locale/submissions.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { openPlan } from './target.js';
import { worldOf } from './world.js';

interface SubmitAllOptions extends SubmitAllInput {
  readonly undo?: boolean;
  readonly withGaps?: string;
}

/** `dcs submit --all`: records the data of the department's own report, so that it can be written again. */
export async function submitAll(context: Context, options: SubmitAllOptions): Promise<ExitCode> {
  if (context.unit !== null) throw new Refusal(REPORT_ALL.notForOne);
  if (options.withGaps !== undefined) throw new Refusal(SUBMIT_ALL.notGaps);
  const target = await openPlan(context);
  if (options.undo === true) {
    const { period, report } = await undoSubmitAll(worldOf(context), target, options);
    context.print(inLang(context, SUBMIT_ALL.undone(report, period)));
    return 0;
  }
  const { period, report, isNew } = await record(worldOf(context), target, options);
  const { number } = report;
  const doubt = number === undefined ? null : paperNumberDoubt(number);
  if (number !== undefined && doubt !== null) context.say(PAPER_NUMBER.doubt(number, doubt));
  const words = isNew ? SUBMIT_ALL.recorded : SUBMIT_ALL.unchanged;
  context.print(inLang(context, words(report, period)));
  context.say(SUBMIT_ALL.next(period));
  return 0;
}
