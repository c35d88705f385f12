import { countingEdits } from '../domain/edits/assigned-time.js';
import type { Item } from '../domain/unit/item.js';
import { parseTypedTime } from '../domain/calendar/parse-time-phrase.js';
import type { Assignment } from '../domain/unit/unit-plan.js';
import { ensureItem, setItemKey } from '../domain/edits/unit-edits.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ASSIGN_HELP, PLANNING } from '../locale/commands/planning.js';
import { emptiedParts, replacedParts } from '../locale/commands/replaced.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { changeUnit } from './change-unit.js';
import type { Edit } from '../domain/edits/edit.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { itemToWrite } from './arguments/item.js';
import {
  assignmentOf,
  itemTime,
  dueOutside,
  PLANNING_SPECS,
  type PlanningOptions,
} from './arguments/planning-options.js';
import { openUnit } from './target.js';

const KEYS = ['in-charge', 'support', 'time', 'output'] as const satisfies readonly (keyof Assignment)[];

const KEY_OPTIONS = ['lead', 'support', 'time', 'output'] as const satisfies readonly (keyof PlanningOptions)[];

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
    if (KEY_OPTIONS.every((key) => options[key] === undefined))
      throw new Refusal(PLANNING.nothing, PLANNING.nothingHint);
    const target = await openUnit(context);
    const assignment = assignmentOf(options, itemTime(options, target.plan.year));
    const keys = KEYS.filter((key) => key in assignment);
    const { words, notes } = await changeUnit(context, target, (status) => {
      const { item } = itemToWrite(status, typed);
      if (item.open) throw new Refusal(PLANNING.underOwn(item.id));
      const emptied = keys.filter((key) => isEmpty(assignment[key]));
      const words = assignedWords(item, keys, emptied);
      const notes = [...replaced(item, assignment), ...(item.own ? unclear(options.time ?? '', status.plan.year) : [])];
      const edits = [
        ...ensureItem(item, status, context.sha256, DOCUMENT_WORDS),
        ...keys.map((key) => setItemKey(item, key, assignment[key])),
        ...(options.time === undefined ? [] : timeEdits(item, options.time, status.plan.year)),
      ];
      return { edits, outcome: { words, notes } };
    });
    for (const line of words) context.print(inLang(context, line));
    for (const note of notes) context.say(note);
    return 0;
  },
};

/** Reports parts filled in and parts emptied separately. */
function assignedWords(
  { id, title }: Item,
  keys: readonly (typeof KEYS)[number][],
  emptied: typeof keys,
): readonly Text[] {
  return [
    ...(emptied.length < keys.length ? [PLANNING.assigned(id, title)] : []),
    ...(emptied.length === 0 ? [] : [emptiedParts(id, title, emptied)]),
  ];
}

function isEmpty(value: Assignment[(typeof KEYS)[number]]): boolean {
  return value === undefined || value === null || value.length === 0;
}

/** The parts that had another value before. */
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

/** @throws Refusal where it would fall due outside the plan's year */
function timeEdits(item: Item, typed: string, year: number): readonly Edit[] {
  const edits = countingEdits(item, typed, year);
  if (typeof edits === 'string') throw dueOutside(edits, year);
  return edits;
}
