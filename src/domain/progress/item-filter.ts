import { fold } from '../text/fold.js';
import { isWithin, type Period } from '../calendar/period.js';
import { itemTextOf } from '../plan/plan-index.js';
import type { Cell, CellState, ItemProgress } from './progress.js';

/** The criteria of a search; an empty criterion accepts everything. */
export interface ItemFilter {
  readonly states: readonly CellState[];
  /** The address of a part of the plan. */
  readonly section: string | null;
  readonly period: Period | null;
  /** A part of the name of the person in charge. */
  readonly lead: string | null;
  /** Words that must all occur, accents ignored, in the address, title or official text. */
  readonly words: readonly string[];
}

/** An item that matches, with those of its cells that do. */
export interface FilteredItem {
  readonly progress: ItemProgress;
  readonly cells: readonly Cell[];
}

/** The items that match, in the order of the plan. */
export function filterItems(items: readonly ItemProgress[], filter: ItemFilter): readonly FilteredItem[] {
  const passing = items.filter((progress) => !progress.item.open && passes(progress, filter));
  // If some titles match, items that match only in the official text are omitted, because they would hide the wanted
  // ones.
  const titled = passing.filter(({ item }) => hasWords(`${item.id} ${item.title}`, filter.words));
  return (titled.length > 0 ? titled : passing)
    .map((progress) => ({ progress, cells: progress.cells.filter((cell) => cellPasses(cell, filter)) }))
    .filter(({ cells }) => cells.length > 0);
}

function passes({ item }: ItemProgress, { section, lead, words }: ItemFilter): boolean {
  if (section !== null && item.id !== section && !item.id.startsWith(`${section}.`)) return false;
  if (lead !== null && !fold(item.planned?.['in-charge'] ?? '').includes(fold(lead))) return false;
  return hasWords([item.id, item.title, ...(item.own ? [] : itemTextOf(item.node))].join(' '), words);
}

function hasWords(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(fold(word)));
}

function cellPasses(cell: Cell, { states, period }: ItemFilter): boolean {
  if (states.length > 0 && !states.includes(cell.state)) return false;
  return period === null || isWithin(cell, period) || isWithin(period, cell);
}
