import type { UnitTarget } from '../app/find/unit.js';
import { submit as send, type SubmitInput } from '../app/record/submit.js';
import { Refusal } from '../domain/text/text.js';
import { REPORT_HELP } from '../locale/commands/report.js';
import { SUBMIT, SUBMIT_EXAMPLES, SUBMIT_HELP } from '../locale/commands/submit.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { saySending } from './say-sending.js';
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
    return saySending(context, unit, await send(worldOf(context), unit, options, () => context.checkSource()));
  },
};

async function takeBack(context: Context, unit: UnitTarget, options: SubmitInput): Promise<ExitCode> {
  const { undoSubmission } = await import('../app/record/undo-submission.js');
  const { period, submission } = await undoSubmission(worldOf(context), unit, options);
  context.print(inLang(context, SUBMIT.undone(unit.unitPlan.unit.name, period, submission.date)));
  return 0;
}
