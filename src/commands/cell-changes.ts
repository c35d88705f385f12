import type { ItemProgress } from '../domain/progress.js';
import type { Text } from '../domain/text.js';
import { CELL_CHANGE } from '../locale/commands/entry.js';
import { periodIdWords } from '../locale/periods.js';
import { stateWords } from '../locale/states.js';

/** The cells that a write changed: what each was and is, as `status` shows it right after. */
export function cellChanges(before: ItemProgress, after: ItemProgress): readonly Text[] {
  const { cadence } = before.item;
  const cells = [...before.cells, ...before.actions.map(({ cell }) => cell)];
  const now = [...after.cells, ...after.actions.map(({ cell }) => cell)];
  return cells.flatMap((cell, i) => {
    const next = now[i];
    if (next === undefined || next.state === cell.state) return [];
    const words = cell.countRule === 'action' ? 'once' : cadence;
    return [CELL_CHANGE.line(periodIdWords(cell.period), stateWords(cell.state, words), stateWords(next.state, words))];
  });
}
