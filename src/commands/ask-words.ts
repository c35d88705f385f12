import { itemToWrite } from '../app/find/item.js';
import type { Period } from '../domain/calendar/period.js';
import type { UnitStatus } from '../domain/progress/unit-status.js';
import { ASK_WORDS } from '../locale/commands/ask-words.js';
import { WRITE } from '../locale/commands/write.js';
import { Refusal } from '../domain/text/text.js';
import { askedCommand, numbered, optionOf } from './asking.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { complaintOf } from './run-shown.js';
import type { WordsOwner } from './words-owner.js';

/** Asks for a difficulty, below the list of those there are: its text, the item, a proposal, the day. */
export function askRaise(context: Context, status: UnitStatus): Promise<ExitCode> {
  return askedCommand(context, async (ask) => {
    const text = await ask(ASK_WORDS.difficulty);
    if (text === '') return null;
    const item = await ask(ASK_WORDS.item, (one) =>
      one === '' ? null : complaintOf(context, () => itemToWrite(status, one)),
    );
    const proposal = await ask(ASK_WORDS.proposal);
    const day = await ask(ASK_WORDS.day);
    return [
      ...['raise', text, ...optionOf('--item', item)],
      ...optionOf('--proposal', proposal),
      ...optionOf('--date', day),
    ];
  });
}

/** Asks for prose: under which heading of the list, and a paragraph or the editor. */
export function askWrite(context: Context, owner: WordsOwner, period: Period): Promise<ExitCode> {
  const headings = owner.headings(period).map((heading) => {
    const { id, heading: title } = heading;
    return { id, title, isWritten: owner.words({ heading, period }) !== null };
  });
  if (headings.length === 0) throw new Refusal(WRITE.noOutline);
  return askedCommand(context, async (ask) => {
    const typed = await ask(ASK_WORDS.heading(headings, period), (one) =>
      one === '' || typeof numbered(one, headings) !== 'string'
        ? null
        : complaintOf(context, () => owner.place({ heading: one, period: period.id })),
    );
    if (typed === '') return null;
    const chosen = numbered(typed, headings);
    const heading = typeof chosen === 'string' ? chosen : chosen.id;
    return ['write', heading, '--period', period.id, ...optionOf('--text', await ask(ASK_WORDS.words))];
  });
}
