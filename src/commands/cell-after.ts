import { parsePeriod, type Period } from '../domain/calendar/period.js';
import type { ItemProgress } from '../domain/progress/progress.js';
import type { Text } from '../domain/text/text.js';
import type { Entry } from '../domain/unit/unit-plan.js';
import { CELL_CHANGE, RECORDED } from '../locale/commands/entry.js';
import { periodIdWords, periodWords } from '../locale/periods.js';
import { stateWords } from '../locale/states.js';
import { STATUS } from '../locale/status.js';
import { type Context, inLang } from './context.js';
import type { Calendar } from '../domain/calendar/calendar.js';

/** The cells that a write changed, before and after, as `status` shows them. */
export function cellChanges(before: ItemProgress, after: ItemProgress, of: Calendar): readonly Text[] {
  const { cadence } = before.item;
  const cells = [...before.cells, ...before.actions.map(({ cell }) => cell)];
  const now = [...after.cells, ...after.actions.map(({ cell }) => cell)];
  return cells.flatMap((cell, i) => {
    const next = now[i];
    if (next === undefined || next.state === cell.state) return [];
    const words = cell.countRule === 'action' ? 'once' : cadence;
    return [
      CELL_CHANGE.line(periodIdWords(cell.period, of), stateWords(cell.state, words), stateWords(next.state, words)),
    ];
  });
}

/** Says that the entry does not change its cell, and which entry decides the cell's state. */
export function sayWhatStays(context: Context, after: ItemProgress | null, entry: Entry, period: Period): void {
  const cell = after?.cells.find((one) => one.period === period.id);
  if (after === null || cell === undefined || cell.state === entry.status) return;
  const { item } = after;
  if (cell.state === 'unconfirmed') context.say(STATUS.unconfirmed([item.id]));
  const words = stateWords(cell.state, item.cadence);
  if (cell.entry !== null) context.print(inLang(context, RECORDED.stays(item.id, period, words, cell.entry)));
  else if (cell.stateRule === 'actions-done') context.print(inLang(context, RECORDED.staysByActions(period, words)));
}

/** Shows the cells that a correction changed, and the cell it belongs to. */
export function sayCellsAfter(
  context: Context,
  of: Calendar,
  before: ItemProgress,
  after: ItemProgress,
  entry: Entry,
  period: string,
): void {
  const { cadence } = before.item;
  for (const line of cellChanges(before, after, of)) context.print(inLang(context, line));
  if (entry.action !== undefined) return;
  const [was, is] = [before, after].map(({ cells }) => cells.find((one) => one.period === period));
  const words = parsePeriod(period, of);
  if (was === undefined || is === undefined || words === null) return;
  const isDeciding = entry.status === 'void' || is.state === entry.status;
  if (was.state === is.state && isDeciding) {
    context.print(inLang(context, CELL_CHANGE.same(periodWords(words), stateWords(is.state, cadence))));
  }
  if (!isDeciding) sayWhatStays(context, after, entry, words);
}
