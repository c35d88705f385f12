import { parseTypedDate } from '../domain/date.js';
import type { Item } from '../domain/item.js';
import { parseTypedTime } from '../domain/typed-time.js';
import type { Assignment } from '../domain/unit-plan.js';
import { ensureItem, setItemKey } from '../domain/unit-edits.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ASSIGN_HELP, PLANNING } from '../locale/commands/planning.js';
import { replacedParts } from '../locale/commands/replaced.js';
import { DOCUMENT_WORDS } from '../locale/derive.js';
import { Refusal } from '../locale/refusal.js';
import { changeUnit } from './change-unit.js';
import type { Text } from '../domain/text.js';
import type { Edit } from '../domain/workspace.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { itemToWrite } from './item-argument.js';
import { assertDueInYear, assignmentOf, PLANNING_SPECS, type PlanningOptions } from './planning-options.js';
import { openUnit } from './target.js';

const KEYS = ['in-charge', 'support', 'time', 'output'] as const satisfies readonly (keyof Assignment)[];

/** `dcs assign`: who does an item, when, and what comes out. */
export const assign: Command<PlanningOptions> = {
  name: 'assign',
  summary: ASSIGN_HELP.summary,
  details: ASSIGN_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: ASSIGN_HELP.item, required: true, completes: 'item' }],
  options: PLANNING_SPECS,
  shared: ['unit'],
  examples: EXAMPLES.assign,
  async run(context, [typed = ''], options) {
    const assignment = assignmentOf(options);
    const keys = KEYS.filter((key) => key in assignment);
    if (keys.length === 0) throw new Refusal(PLANNING.nothing, PLANNING.nothingHint);
    const target = await openUnit(context);
    let words: Text = PLANNING.nothing;
    let notes: readonly Text[] = [];
    await changeUnit(context, target, (status) => {
      const { item } = itemToWrite(status, typed);
      if (item.open) throw new Refusal(PLANNING.underOwn(item.id));
      words = PLANNING.assigned(item.id, item.title);
      notes = [...replaced(item, assignment), ...(item.own ? unclear(options.time ?? '', status.plan.year) : [])];
      return [
        ...ensureItem(item, status, context.sha256, DOCUMENT_WORDS),
        ...keys.map((key) => setItemKey(item, key, assignment[key])),
        ...(options.time === undefined ? [] : countingEdits(item, options.time, status.plan.year)),
      ];
    });
    context.print(inLang(context, words));
    for (const note of notes) context.say(note);
    return 0;
  },
};

/** The parts that somebody had filled in otherwise. */
function replaced({ answer }: Item, assignment: Assignment): readonly Text[] {
  const parts = KEYS.flatMap((part) => {
    const [was, is] = [answer?.[part], assignment[part]].map((said) =>
      Array.isArray(said) ? said.join(', ') : (said ?? ''),
    );
    return part in assignment && was !== '' && was !== is ? [{ part, was: String(was) }] : [];
  });
  return parts.length === 0 ? [] : [replacedParts(parts)];
}

function unclear(time: string, year: number): readonly Text[] {
  return time.trim() === '' || parseTypedTime(time, year) !== null ? [] : [PLANNING.unclearTime(time)];
}

/**
 * What a new time changes in the counting: an own item's cadence and due date are the unit's to set, an issued item's
 * cadence is not, but a date is its due date where it is done once.
 * @throws Refusal where it would fall due outside the plan's year
 */
function countingEdits(item: Item, typed: string, year: number): readonly Edit[] {
  const time = parseTypedTime(typed, year);
  const due = item.own ? (time?.due ?? null) : item.cadence === 'once' ? parseTypedDate(typed) : null;
  if (due !== null) assertDueInYear(due, year);
  if (!item.own) return [];
  const hadDue = item.answer !== null && 'due' in item.answer;
  const dropDue: readonly Edit[] = hadDue ? [{ kind: 'remove', path: [...item.path, 'due'] }] : [];
  return [
    setItemKey(item, 'cadence', time?.cadence ?? 'ongoing'),
    ...(due === null ? dropDue : [setItemKey(item, 'due', due)]),
  ];
}
