import { pointerTo } from '../../domain/pointer.js';
import type { Entry, Evidence, ItemAnswer, OwnItem, UnitPlan } from '../../domain/unit-plan.js';

/** An item as it stands in a unit's file. */
export interface Answered {
  readonly group: 'items' | 'own-items';
  readonly id: string;
  readonly answer: ItemAnswer | OwnItem;
  readonly pointer: string;
}

/** An entry as it stands in a unit's file. */
export interface Recorded {
  readonly item: Answered;
  readonly entry: Entry;
  /** Counted from 1 in the item's list. */
  readonly n: number;
  readonly pointer: string;
  /** Not withdrawn, not replaced, not a mere withdrawal: it says something of the work. */
  readonly stands: boolean;
}

/** A piece of evidence as it stands in a unit's file. */
export interface Shown {
  readonly of: Recorded;
  readonly evidence: Evidence;
  readonly pointer: string;
}

/** The issued items a unit answers, then its own ones, in the file's order. */
export const answersOf = listedOnce((unitPlan): readonly Answered[] => {
  const of = (group: Answered['group']): readonly Answered[] =>
    Object.entries<ItemAnswer | OwnItem>(unitPlan[group] ?? {}).map(([id, answer]) => ({
      group,
      id,
      answer,
      pointer: pointerTo(group, id),
    }));
  return [...of('items'), ...of('own-items')];
});

/** Every entry of a unit's file. */
export const entriesOf = listedOnce((unitPlan): readonly Recorded[] => answersOf(unitPlan).flatMap(entriesOfAnswer));

/** A dozen rules ask the same of a file, one after the other; of the files before nothing is kept. */
function listedOnce<T>(list: (unitPlan: UnitPlan) => readonly T[]): (unitPlan: UnitPlan) => readonly T[] {
  let last: { readonly of: UnitPlan; readonly all: readonly T[] } | null = null;
  return (unitPlan) => {
    if (last?.of !== unitPlan) last = { of: unitPlan, all: list(unitPlan) };
    return last.all;
  };
}

/** The entries of one item. */
export function entriesOfAnswer(item: Answered): readonly Recorded[] {
  const progress = item.answer.progress ?? [];
  const corrected = new Set(progress.map((entry) => entry.corrects));
  return progress.map((entry, i) => ({
    item,
    entry,
    n: i + 1,
    pointer: `${item.pointer}/progress/${i}`,
    stands: entry.status !== 'void' && !corrected.has(i + 1),
  }));
}

/** The entries that say something of the work; what was withdrawn or replaced is history. */
export const standingEntriesOf = listedOnce((unitPlan) => entriesOf(unitPlan).filter(({ stands }) => stands));

/** The evidence of the entries that stand. */
export const evidenceOf = listedOnce((unitPlan): readonly Shown[] =>
  standingEntriesOf(unitPlan).flatMap((of) =>
    (of.entry.evidence ?? []).map((evidence, i) => ({ of, evidence, pointer: `${of.pointer}/evidence/${i}` })),
  ),
);

/** Whether evidence names nothing at all: no document, no file, no link. */
export function isEmptyEvidence({ number, title, file, link }: Evidence): boolean {
  return [number, title, file, link].every((value) => value === undefined || value === null || value.trim() === '');
}
