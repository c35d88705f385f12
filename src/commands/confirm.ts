import { stripNoteMarks } from '../domain/plan/citation.js';
import { askedOf, readAsked } from '../domain/unit/asked-terms.js';
import { fingerprint } from '../domain/plan/fingerprint.js';
import { entriesOf, type Item } from '../domain/unit/item.js';
import { itemTextOf } from '../domain/plan/plan-index.js';
import { isAmended, isAskedChanged } from '../domain/unit/text-guard.js';
import { appendConfirmation, setItemKey } from '../domain/edits/unit-edits.js';
import type { Confirmation, ItemAnswer } from '../domain/unit/unit-plan.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import type { Edit } from '../domain/edits/edit.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { CONFIRM, CONFIRM_HELP } from '../locale/commands/confirm.js';
import { Refusal } from '../domain/text/text.js';
import { changeUnit } from './change-unit.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { itemsToWrite } from './arguments/item.js';
import { openUnit } from './target.js';

interface ConfirmOptions {
  readonly all?: boolean;
  readonly by?: string;
}

/** `dcs confirm`: what was recorded still holds for the text that the plan has now. */
export const confirm: Command<ConfirmOptions> = {
  name: 'confirm',
  summary: CONFIRM_HELP.summary,
  details: CONFIRM_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: CONFIRM_HELP.items, required: false, variadic: true, completes: 'item' }],
  options: [
    { flags: '--all', text: CONFIRM_HELP.all },
    { flags: '--by <name>', text: CONFIRM_HELP.by, takes: 'line', blank: 'nothing' },
  ],
  shared: ['unit'],
  examples: EXAMPLES.confirm,
  async run(context, typed, options) {
    const all = options.all === true;
    if (all && typed.length > 0) throw new Refusal(CONFIRM.notBoth);
    const target = await openUnit(context);
    if (!all && typed.length === 0) {
      const waiting = changedItems(unitStatus(target.plan, target.unitPlan, context.today));
      throw new Refusal(CONFIRM.whichOrAll, CONFIRM.waiting(waiting.map(({ id }) => id)));
    }
    const { confirmed, same } = await changeUnit(context, target, (status) => {
      const asked = all ? status.items : itemsToWrite(status, typed);
      const changed = changedItems(status);
      const confirmed = changed.filter(({ id }) => asked.some(({ item }) => item.id === id));
      const same = all ? [] : asked.map(({ item }) => item).filter(({ id }) => !changed.some((one) => one.id === id));
      const edits = confirmed.flatMap((item) => confirmEdits(item, options.by, context));
      return { edits, outcome: { confirmed, same } };
    });
    for (const item of confirmed) sayConfirmed(context, item);
    for (const { id } of same) context.print(inLang(context, CONFIRM.matches(id)));
    if (all && confirmed.length === 0) context.print(inLang(context, CONFIRM.waiting([])));
    return 0;
  },
};

/** An issued item with the answer that was planned against another text. */
type Changed = Item & { readonly answer: ItemAnswer };

function changedItems({ items, plan }: UnitStatus): readonly Changed[] {
  return items.flatMap(({ item }) => (isAmended(item, plan) ? [item as Changed] : []));
}

function askedBefore(item: Changed): Pick<Confirmation, 'asked'> {
  const { asked } = item.answer;
  return asked === undefined || !isAskedChanged(item) ? {} : { asked };
}

function confirmEdits(item: Changed, by: string | undefined, { today, sha256 }: Context): readonly Edit[] {
  const { answer, node, title, role } = item;
  const record: Confirmation = {
    date: today,
    ...(by === undefined ? {} : { by }),
    from: answer.text,
    ...askedBefore(item),
  };
  return [
    ...(answer.title === title ? [] : [setItemKey(item, 'title', title)]),
    setItemKey(item, 'text', fingerprint(node, sha256)),
    setItemKey(item, 'asked', askedOf(node, role)),
    appendConfirmation(item, record),
  ];
}

/** Prints the text that was confirmed for the person to read; the old text is not kept. */
function sayConfirmed(context: Context, item: Changed): void {
  const { id, title, answer, node } = item;
  context.print(inLang(context, CONFIRM.confirmed(id, title)));
  for (const line of itemTextOf(node)) context.print(`  ${stripNoteMarks(line)}`);
  const now = fingerprint(node, context.sha256);
  if (answer.text !== now || answer.title !== title) {
    context.print(`  ${inLang(context, CONFIRM.plannedAgainst(answer.title, answer.text, now))}`);
  }
  const { asked } = askedBefore(item);
  if (asked !== undefined) {
    const terms = CONFIRM.askedBefore(readAsked(asked), readAsked(askedOf(node, item.role)));
    context.print(`  ${inLang(context, terms)}`);
  }
  const entries = entriesOf(item).length;
  if (entries > 0) context.say(CONFIRM.entries(id, entries));
}
