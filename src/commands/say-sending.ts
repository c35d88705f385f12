import type { UnitTarget } from '../app/find/unit.js';
import type { Checked, Sent, Submitted } from '../app/record/submit.js';
import { cutOffDay } from '../domain/calendar/deadline.js';
import type { Period } from '../domain/calendar/period.js';
import { unitFrameGaps } from '../domain/reporting/frame-gaps.js';
import { paperNumberDoubt, paperOf } from '../domain/reporting/signed-paper.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { SUBMIT } from '../locale/commands/submit.js';
import { FRAME_GAPS } from '../locale/frame-gaps.js';
import { PAPER_NUMBER } from '../locale/submissions.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';

/** Says what came of recording a sending. @returns 1 where it was not recorded */
export async function saySending(
  context: Context,
  unit: UnitTarget,
  { period, checked, result }: Submitted,
): Promise<ExitCode> {
  if (checked !== null) await sayChecked(context, checked, period, unit);
  switch (result.kind) {
    case 'unchanged':
      context.print(inLang(context, SUBMIT.unchanged(result.unit, period, result.date)));
      return 0;
    case 'errors':
      return 1;
    case 'gaps':
      context.say(SUBMIT.gaps(result.gaps, period));
      context.say(SUBMIT.refused);
      return 1;
    case 'sent':
      saySent(context, result, period, unit);
      return 0;
  }
}

/** Shows the errors in the unit's file and the number of warnings. */
async function sayChecked(
  context: Context,
  { isExpected, errors, warnings }: Checked,
  period: Period,
  { plan, loaded }: UnitTarget,
): Promise<void> {
  if (!isExpected) context.say(SUBMIT.unexpected(period, plan.reporting.reports));
  if (errors.length > 0) {
    const { findingsText } = await import('../reports/findings/text.js');
    const shown = findingsText(errors, { lang: context.lang, ...context.screen });
    context.say({ vi: shown, en: shown });
    context.say(SUBMIT.errors(loaded.file, errors.length));
  } else if (warnings > 0) context.say(SUBMIT.warnings(warnings));
}

function saySent(context: Context, sent: Sent, period: Period, { plan }: UnitTarget): void {
  const { submission, unitPlan, gaps, last, file } = sent;
  const { name, id } = unitPlan.unit;
  if (gaps !== null) context.say(SUBMIT.gaps(gaps, period));
  else if (sent.isReasonIdle) context.say(SUBMIT.noGaps);
  context.print(inLang(context, SUBMIT.sent(name, period, submission.date, submission.number ?? null)));
  const cutOff = cutOffDay(period, plan.reporting);
  if (submission.date <= cutOff) context.say(SUBMIT.early(cutOff));
  const { number } = submission;
  const doubt = number == null ? null : paperNumberDoubt(number);
  if (number != null && doubt !== null) context.say(PAPER_NUMBER.doubt(number, doubt));
  if (last !== null) context.say(SUBMIT.again(last.state));
  const blank = unitFrameGaps({ plan, unitPlan }, paperOf(unitPlan, submission));
  if (blank.length > 0) context.say(FRAME_GAPS.ofUnit(blank));
  context.say(SUBMIT.next(id, period, number !== undefined));
  context.say(SUBMIT.stillToSend(file, evidenceFolders(unitPlan), plan.issuer.name));
}

/** The folders, within the year, of the unit's evidence files. */
function evidenceFolders({ items, 'own-items': ownItems = {} }: UnitPlan): readonly string[] {
  const files = Object.values({ ...items, ...ownItems })
    .flatMap(({ progress = [] }) => progress)
    .flatMap(({ evidence = [] }) => evidence)
    .flatMap(({ file }) => (file === undefined ? [] : [file]));
  return [...new Set(files.map((file) => file.split('/').slice(0, -1).join('/')))].filter(Boolean).sort();
}
