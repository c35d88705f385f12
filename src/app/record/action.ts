import type { CalendarDate } from '../../domain/calendar/date.js';
import { parseTypedTime } from '../../domain/calendar/parse-time-phrase.js';
import { actionTime } from '../../domain/edits/assigned-time.js';
import { appendAction, ensureItem, nextActionId } from '../../domain/edits/unit-edits.js';
import type { Item } from '../../domain/unit/item.js';
import { actionWords } from '../../domain/unit/same-record.js';
import type { Action } from '../../domain/unit/unit-plan.js';
import { itemToWrite } from '../find/item.js';
import { dateOf, requiredText } from '../find/typed.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';
import { assertTime, assignmentOf, type TypedPlanning } from './planning.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** A step to add under an item. */
export interface ActionInput extends TypedPlanning {
  readonly item: string;
  readonly what: string;
  readonly due?: string;
  /** Add it even if an equal step exists. */
  readonly again?: boolean;
}

/** A step that was added. */
export interface ActionAdded {
  readonly item: Item;
  readonly action: Action;
  /** The due date taken from the words for its time, where none was typed. */
  readonly dueByTime: CalendarDate | null;
  readonly written: Written;
}

/** Adds a concrete step under an item. */
export async function addAction(world: World, unit: UnitTarget, asked: ActionInput): Promise<ActionAdded> {
  const what = requiredText(asked.what);
  const dueInWords = asked.due === undefined ? null : (parseTypedTime(asked.due, unit.plan)?.due ?? null);
  const dueNamed = dueInWords ?? dateOf(asked.due, datesFor(unit.plan, world.today));
  const { time, due } = actionTime(asked.time ?? '', unit.plan, dueNamed);
  assertTime(asked.time ?? '', unit.plan, due);
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const { item } = itemToWrite(status, asked.item);
    if (item.open) throw new Mistaken({ kind: 'open-place', id: item.id, use: 'plan' });
    const id = nextActionId(item);
    const said = assignmentOf(asked, time ?? undefined);
    const action: Action = { id, what, ...said, ...(due === null ? {} : { due }) };
    const before = (item.planned?.actions ?? []).find((one) => actionWords(one) === actionWords(action));
    if (before !== undefined && asked.again !== true) {
      throw new Mistaken({ kind: 'same-action', item: item.id, n: before.id });
    }
    const ensured = ensureItem(item, status, world.sha256, world.deriveWords);
    return { edits: [...ensured, appendAction(item, action)], outcome: { item, action } };
  });
  return { ...outcome, dueByTime: asked.due === undefined && asked.time !== undefined ? due : null, written };
}
