import type { UnitTarget } from '../app/find/unit.js';
import { type Checked, type Sent, submit as send, type SubmitInput } from '../app/record/submit.js';
import { cutOffDay } from '../domain/calendar/deadline.js';
import type { Period } from '../domain/calendar/period.js';
import { unitFrameGaps } from '../domain/reporting/frame-gaps.js';
import { paperNumberDoubt, paperOf } from '../domain/reporting/signed-paper.js';
import { Refusal } from '../domain/text/text.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { FRAME_GAPS } from '../locale/frame-gaps.js';
import { REPORT_HELP } from '../locale/commands/report.js';
import { PAPER_NUMBER } from '../locale/submissions.js';
import { SUBMIT, SUBMIT_EXAMPLES, SUBMIT_HELP } from '../locale/commands/submit.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { openUnit } from './target.js';
import { worldOf } from './world.js';

interface SubmitOptions extends SubmitInput, NoInput {
  readonly all?: boolean;
  readonly recipient?: readonly string[];
  readonly undo?: boolean;
}

/** `dcs submit`: records that a period's report was sent, with a fingerprint of its content. */
export const submit: Command<SubmitOptions> = {
  name: 'submit',
  details: SUBMIT_HELP.details,
  arguments: [],
  options: [
    { flags: '--all', text: SUBMIT_HELP.all },
    { flags: '--period <period>', text: REPORT_HELP.period },
    { flags: '--number <number>', text: SUBMIT_HELP.number, takes: 'line', blank: 'nothing' },
    { flags: '--date <date>', text: SUBMIT_HELP.date },
    { flags: '--signer <name>', text: SUBMIT_HELP.signer, takes: 'line', blank: 'nothing' },
    { flags: '--position <position>', text: SUBMIT_HELP.position, takes: 'line', blank: 'nothing' },
    { flags: '--authority <line>', text: SUBMIT_HELP.authority, takes: 'line', blank: 'nothing', repeat: true },
    { flags: '--recipient <line>', text: SUBMIT_HELP.recipient, takes: 'line', blank: 'nothing', repeat: true },
    { flags: '--by <name>', text: SUBMIT_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--with-gaps <reason>', text: SUBMIT_HELP.withGaps },
    { flags: '--undo', text: SUBMIT_HELP.undo },
    NO_INPUT_SPEC,
  ],
  shared: ['unit'],
  examples: SUBMIT_EXAMPLES,
  async run(context, _args, { input = true, ...options }) {
    if (canAskForAll(context, [], { input, ...options })) {
      const asked = await (await import('./ask-record.js')).askSubmit(context);
      if (asked !== null) return asked;
    }
    if (options.all === true) return (await import('./submit-all.js')).submitAll(context, options);
    if (options.recipient !== undefined) throw new Refusal(SUBMIT.recipientsOfUnit, SUBMIT.recipientsForm);
    const unit = await openUnit(context);
    if (options.undo === true) return takeBack(context, unit, options);
    const { period, checked, result } = await send(worldOf(context), unit, options, () => context.checkSource());
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
  },
};

async function takeBack(context: Context, unit: UnitTarget, options: SubmitInput): Promise<ExitCode> {
  const { undoSubmission } = await import('../app/record/undo-submission.js');
  const { period, submission } = await undoSubmission(worldOf(context), unit, options);
  context.print(inLang(context, SUBMIT.undone(unit.unitPlan.unit.name, period, submission.date)));
  return 0;
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
