import { correctedIn } from '../../domain/unit/entries.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Entry, Evidence, PlannedItem, OwnItem, UnitPlan } from '../../domain/unit/unit-plan.js';
import { memoLast } from '../memo-last.js';

/** An item of a unit's file. Its pointer is only made for the few findings. */
export class ItemRef<Planned extends PlannedItem | OwnItem = PlannedItem | OwnItem> {
  constructor(
    readonly group: 'items' | 'own-items',
    readonly id: string,
    readonly planned: Planned,
  ) {}

  /** The pointer to the item, or to something below it. */
  at(below?: string): string {
    return withBelow(pointerTo(this.group, this.id), below);
  }
}

/** An entry of a unit's file. */
export class EntryRef {
  /**
   * @param n counted from 1 in the item's list
   * @param stands false if the entry is withdrawn, replaced, or only withdraws another
   */
  constructor(
    readonly item: ItemRef,
    readonly entry: Entry,
    readonly n: number,
    readonly stands: boolean,
  ) {}

  at(below?: string): string {
    return withBelow(this.item.at(`progress/${this.n - 1}`), below);
  }
}

/** A piece of evidence in a unit's file. */
export class EvidenceRef {
  constructor(
    readonly of: EntryRef,
    readonly evidence: Evidence,
    private readonly index: number,
  ) {}

  at(below?: string): string {
    return withBelow(this.of.at(`evidence/${this.index}`), below);
  }
}

function withBelow(pointer: string, below: string | undefined): string {
  return below === undefined ? pointer : `${pointer}/${below}`;
}

/** The issued items in a unit's file, then its own items, in the file's order. */
export const itemRefsOf = memoLast((unitPlan: UnitPlan): readonly ItemRef[] => [
  ...issuedRefsOf(unitPlan),
  ...refsIn('own-items', unitPlan['own-items'] ?? {}),
]);

/** The issued items in a unit's file, in the file's order. */
export const issuedRefsOf = memoLast((unitPlan: UnitPlan) => refsIn('items', unitPlan.items));

function refsIn<Planned extends PlannedItem | OwnItem>(
  group: ItemRef['group'],
  planned: Readonly<Record<string, Planned>>,
): readonly ItemRef<Planned>[] {
  const all: ItemRef<Planned>[] = [];
  for (const id of Object.keys(planned)) {
    const one = planned[id];
    if (one !== undefined) all.push(new ItemRef(group, id, one));
  }
  return all;
}

/** The few items in which an entry corrects another. */
export const correctedRefsOf = memoLast((unitPlan: UnitPlan): readonly ItemRef[] =>
  itemRefsOf(unitPlan).filter(({ planned }) => planned.progress?.some(isCorrection) === true),
);

function isCorrection({ corrects, entry }: Entry): boolean {
  return corrects !== undefined || entry !== undefined;
}

/** Every entry of a unit's file. */
export const entriesOf = memoLast((unitPlan: UnitPlan): readonly EntryRef[] => {
  const all: EntryRef[] = [];
  for (const item of itemRefsOf(unitPlan)) for (const recorded of entryRefsOf(item)) all.push(recorded);
  return all;
});

/** The entries of one item. */
export function entryRefsOf(item: ItemRef): readonly EntryRef[] {
  const progress = item.planned.progress ?? [];
  const corrected = correctedIn(progress);
  return progress.map((entry, i) => new EntryRef(item, entry, i + 1, entry.status !== 'void' && !corrected.has(i + 1)));
}

/** The standing entries, without withdrawn and corrected ones. */
export const standingEntriesOf = memoLast((unitPlan: UnitPlan) => entriesOf(unitPlan).filter(({ stands }) => stands));

/** The evidence of the standing entries. */
export const evidenceOf = memoLast((unitPlan: UnitPlan): readonly EvidenceRef[] => {
  const all: EvidenceRef[] = [];
  for (const recorded of standingEntriesOf(unitPlan)) {
    const evidence = recorded.entry.evidence ?? [];
    for (let i = 0; i < evidence.length; i += 1) {
      const one = evidence[i];
      if (one !== undefined) all.push(new EvidenceRef(recorded, one, i));
    }
  }
  return all;
});

/** Whether evidence is empty: no document, no file, no link. */
export function isEmptyEvidence({ number, title, file, link }: Evidence): boolean {
  return isBlank(number) && isBlank(title) && isBlank(file) && isBlank(link);
}

function isBlank(text: string | null | undefined): boolean {
  return text === undefined || text === null || text.trim() === '';
}
