import { findItemToWrite } from '../domain/plan/find-item.js';
import { firstOpenPeriod } from '../domain/calendar/deadline.js';
import { parseTypedTime } from '../domain/calendar/parse-time-phrase.js';
import type { OwnItem } from '../domain/unit/unit-plan.js';
import { nextOwnId } from '../domain/edits/unit-edits.js';
import type { UnitStatus } from '../domain/progress/unit-status.js';
import { ownItemTitled } from '../domain/unit/same-record.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { AGAIN } from '../locale/commands/entry.js';
import { OWN_HELP, PLANNING } from '../locale/commands/planning.js';
import { Refusal } from '../domain/text/text.js';
import { changeUnit } from './change-unit.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { AGAIN_SPEC } from './arguments/entry-options.js';
import {
  assertDueInYear,
  assignmentOf,
  itemTime,
  PLANNING_SPECS,
  type PlanningOptions,
  saidText,
} from './arguments/planning-options.js';
import { openUnit } from './target.js';

/** The limit of issued titles; longer ones break every table. */
const MOST_CHARACTERS = 120;

/**
 * All fields are written, so that a merge of two items with one number, made on two computers, cannot mix their lines.
 */
const EMPTY = { 'in-charge': null, support: [], time: null, output: null } as const;

/** `dcs own`: a unit's own item under an open place. */
export const own: Command<PlanningOptions & { readonly again?: boolean }> = {
  name: 'own',
  summary: OWN_HELP.summary,
  details: OWN_HELP.details,
  arguments: [
    { name: ARGUMENTS.place, text: OWN_HELP.place, required: true, completes: 'open-place' },
    { name: ARGUMENTS.title, text: OWN_HELP.title, required: true, takes: 'line' },
  ],
  options: [...PLANNING_SPECS, AGAIN_SPEC],
  shared: ['unit'],
  examples: EXAMPLES.own,
  async run(context, [typed = '', typedTitle = ''], options) {
    const title = saidText(typedTitle);
    if (title.length > MOST_CHARACTERS) throw new Refusal(PLANNING.tooLong(MOST_CHARACTERS));
    const target = await openUnit(context);
    const time = options.time === undefined ? null : parseTypedTime(options.time, target.plan.year);
    const cadence = time?.cadence ?? 'ongoing';
    const due = time?.due ?? null;
    if (due !== null) assertDueInYear(due, target.plan.year);
    const words = await changeUnit(context, target, (status) => {
      const place = placeNamed(status, typed);
      const before = ownItemTitled(title, place, status.unitPlan);
      if (before !== null && options.again !== true) throw new Refusal(AGAIN.own(before, title), AGAIN.hint);
      const id = nextOwnId(place, status.unitPlan);
      const since = firstOpenPeriod(cadence, status.plan, context.today);
      const value: OwnItem = {
        title,
        cadence,
        ...(due === null ? {} : { due }),
        ...(since === null ? {} : { since }),
        ...EMPTY,
        ...assignmentOf(options, itemTime(options, target.plan.year)),
      };
      return {
        edits: [{ kind: 'set', path: ['own-items', id], value }],
        outcome: PLANNING.ownAdded(id, title, cadence, due),
      };
    });
    context.print(inLang(context, words));
    if (options.time !== undefined && time === null) context.say(PLANNING.unclearTime(options.time));
    return 0;
  },
};

function placeNamed(status: UnitStatus, typed: string): string {
  const places = status.index.items.filter((node) => node.open === true);
  const names = places.map((node) => ({ id: node.id, title: node.track?.short ?? '' }));
  const match = findItemToWrite(typed, { items: names, points: names.map(({ id }) => id), distance: () => 0 });
  if (match.kind === 'one') return match.id;
  throw new Refusal(PLANNING.notAPlace(typed), PLANNING.places(names.map(({ id }) => id)));
}
