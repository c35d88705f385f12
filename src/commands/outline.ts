import { periodNamed } from '../app/find/period.js';
import { setOutline } from '../app/record/set-outline.js';
import { outlineText, readOutline, type ReadOutline } from '../domain/encoding/outline/read-outline.js';
import { proposeOutline } from '../domain/encoding/outline/propose-outline.js';
import { decodeText } from '../domain/text/decode-text.js';
import { Refusal } from '../domain/text/text.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { ENCODE } from '../locale/commands/encode.js';
import { OUTLINE, OUTLINE_EXAMPLES, OUTLINE_HELP } from '../locale/commands/outline.js';
import { outlineJson } from '../reports/json/outline.js';
import { proposedOutlineText } from '../reports/terminal/outline.js';
import type { Command } from './command.js';
import type { Context } from './context.js';
import { openPlan } from './target.js';

interface OutlineOptions {
  readonly period?: string;
  readonly force?: boolean;
}

/** `dcs outline`: reads a superior's outline of a report, and puts the plan's items under its headings. */
export const outline: Command<OutlineOptions> = {
  name: 'outline',
  details: OUTLINE_HELP.details,
  arguments: [{ name: ARGUMENTS.document, text: OUTLINE_HELP.file, required: true, takes: 'path' }],
  options: [
    { flags: '--period <period>', text: OUTLINE_HELP.period },
    { flags: '--force', text: OUTLINE_HELP.force },
  ],
  shared: ['json'],
  examples: OUTLINE_EXAMPLES,
  async run(context, [file = ''], { period: typed, force = false }) {
    const target = await openPlan(context);
    const period = typed === undefined ? null : periodNamed(typed, target.plan);
    const read = await readAsked(context, file);
    const proposed = proposeOutline(target.plan, read.headings);
    const set = period === null ? null : await setOutline(target, period, proposed.outline, force);
    const planFile = target.year.plan.file;
    if (period !== null && set?.kind === 'exists') {
      throw new Refusal(OUTLINE.exists(period, planFile, set.there.map(({ heading }) => heading)), OUTLINE.useForce); // prettier-ignore
    }
    if (context.json) context.print(outlineJson(period, proposed));
    else context.print(proposedOutlineText(file, proposed, context.lang, context.screen));
    if (read.hints > 0) context.say(OUTLINE.hints(read.hints));
    if (proposed.doubtful.size > 0) context.say(OUTLINE.doubtful);
    const { unplaced } = proposed;
    if (unplaced.length > 0)
      context.say(OUTLINE.unplaced(unplaced.map(({ id, track }) => `${id} ${track?.short ?? ''}`)));
    if (period === null) context.say(OUTLINE.toWrite(file));
    else if (set?.kind === 'unchanged') context.say(OUTLINE.unchanged(period));
    else context.say(OUTLINE.written(period, planFile));
    if (set?.kind === 'written' && set.replaced !== null) context.say(OUTLINE.replaced(set.replaced.map(({ heading }) => heading))); // prettier-ignore
    return 0;
  },
};

/** The headings of the document. @throws Refusal where it cannot be read, or is no outline */
async function readAsked(context: Context, file: string): Promise<Extract<ReadOutline, { kind: 'outline' }>> {
  const read = await (await context.planSource()).read(file);
  if (read.kind === 'unreadable') throw new Refusal(ENCODE.unreadable(file, read.reason), OUTLINE.whatIsRead);
  const text = read.document.kind === 'text' ? decodeText(read.bytes) : null;
  const found = readOutline(text?.kind === 'text' ? outlineText(text.text) : read.document);
  if (found.kind === 'outline') return found;
  throw new Refusal(OUTLINE.noOutline(file, found.reason), OUTLINE.whatIsRead);
}
