import { unitNamed } from '../app/find/unit-named.js';
import { departmentOf } from '../app/record/change-decisions.js';
import { undoLetters, type LetterInput } from '../app/record/letter.js';
import { Refusal } from '../domain/text/text.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { LETTER, LETTER_EXAMPLES, LETTER_HELP, letterKindOf } from '../locale/commands/letter.js';
import { REPORT_HELP } from '../locale/commands/report.js';
import { SUBMIT_HELP } from '../locale/commands/submit.js';
import { formatsOf } from '../reports/formats/write-document.js';
import { lettersJson } from '../reports/json/letters.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { openPlan, sayChosenUnit } from './target.js';
import type { LetterOptions } from './write-letters.js';
import { worldOf } from './world.js';

/** `dcs letter`: official letters to units; without arguments, those that are recorded. */
export const letter: Command<LetterOptions> = {
  name: 'letter',
  details: LETTER_HELP.details,
  arguments: [
    { name: LETTER.kindName, text: LETTER_HELP.kind, required: false, completes: 'letter-kind' },
    { name: LETTER.unitsName, text: LETTER_HELP.units, required: false, variadic: true, completes: 'unit' },
  ],
  options: [
    { flags: '--all', text: LETTER_HELP.all },
    { flags: '--period <period>', text: REPORT_HELP.period },
    { flags: '--number <number>', text: LETTER_HELP.number, takes: 'line', blank: 'nothing' },
    { flags: '--date <date>', text: LETTER_HELP.date },
    { flags: '--signer <name>', text: SUBMIT_HELP.signer, takes: 'line', blank: 'nothing' },
    { flags: '--position <position>', text: SUBMIT_HELP.position, takes: 'line', blank: 'nothing' },
    { flags: '--authority <line>', text: SUBMIT_HELP.authority, takes: 'line', blank: 'nothing', repeat: true },
    { flags: '--recipient <line>', text: LETTER_HELP.recipient, takes: 'line', blank: 'nothing', repeat: true },
    { flags: '--by <name>', text: LETTER_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '-f, --format <format>', text: FORMATS.format, choices: formatsOf('letter') },
    { flags: '-o, --output <path>', text: LETTER_HELP.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
    { flags: '--undo', text: LETTER_HELP.undo },
  ],
  shared: ['json'],
  examples: LETTER_EXAMPLES,
  async run(context, [typed, ...names], options) {
    if (typed === undefined) return list(context);
    const kind = letterKindOf(typed);
    if (kind === null) throw new Refusal(LETTER.unknownKind(typed), LETTER.kinds);
    const isAll = options.all === true;
    if (isAll && names.length > 0) throw new Refusal(LETTER.unitsAndAll);
    if (!isAll && names.length === 0) throw new Refusal(LETTER.needsUnits, LETTER.kinds);
    const target = await openPlan(context);
    const ids: string[] = [];
    for (const name of names) ids.push(sayChosenUnit(context, await unitNamed(target.workspace, name, false)));
    const input: LetterInput = { ...options, kind, units: isAll ? null : [...new Set(ids)] };
    if (options.undo === true) {
      if (options.output !== undefined) throw new Refusal(LETTER.undoAlone);
      for (const one of await undoLetters(worldOf(context), target, input)) {
        context.print(inLang(context, LETTER.undone(one, target.plan)));
      }
      return 0;
    }
    return (await import('./write-letters.js')).writeLetters(context, target, input, options);
  },
};

async function list(context: Context): Promise<ExitCode> {
  const target = await openPlan(context);
  const { letters = [] } = await departmentOf(target);
  context.print(context.json ? lettersJson(letters) : inLang(context, LETTER.list(letters, target.plan)));
  return 0;
}
