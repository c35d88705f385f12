import { correctedIn } from '../../domain/unit/entries.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Entry, Evidence, ItemAnswer, OwnItem, UnitPlan } from '../../domain/unit/unit-plan.js';
import { listedOnce } from '../memo-last.js';

/** An item of a unit's file. Its pointer is only made for the few findings. */
export class ItemRef<Answer extends ItemAnswer | OwnItem = ItemAnswer | OwnItem> {
  constructor(
    readonly group: 'items' | 'own-items',
    readonly id: string,
    readonly answer: Answer,
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
export const answersOf = listedOnce((unitPlan: UnitPlan): readonly ItemRef[] => [
  ...issuedAnswersOf(unitPlan),
  ...answersIn('own-items', unitPlan['own-items'] ?? {}),
]);

/** The issued items in a unit's file, in the file's order. */
export const issuedAnswersOf = listedOnce((unitPlan: UnitPlan) => answersIn('items', unitPlan.items));

function answersIn<Answer extends ItemAnswer | OwnItem>(
  group: ItemRef['group'],
  answers: Readonly<Record<string, Answer>>,
): readonly ItemRef<Answer>[] {
  const all: ItemRef<Answer>[] = [];
  for (const id of Object.keys(answers)) {
    const answer = answers[id];
    if (answer !== undefined) all.push(new ItemRef(group, id, answer));
  }
  return all;
}

/** The few items in which an entry corrects another. */
export const answersCorrected = listedOnce((unitPlan: UnitPlan): readonly ItemRef[] =>
  answersOf(unitPlan).filter(({ answer }) => answer.progress?.some(isCorrection) === true),
);

function isCorrection({ corrects, entry }: Entry): boolean {
  return corrects !== undefined || entry !== undefined;
}

/** Every entry of a unit's file. */
export const entriesOf = listedOnce((unitPlan: UnitPlan): readonly EntryRef[] => {
  const all: EntryRef[] = [];
  for (const item of answersOf(unitPlan)) for (const recorded of entriesOfAnswer(item)) all.push(recorded);
  return all;
});

/** The entries of one item. */
export function entriesOfAnswer(item: ItemRef): readonly EntryRef[] {
  const progress = item.answer.progress ?? [];
  const corrected = correctedIn(progress);
  return progress.map((entry, i) => new EntryRef(item, entry, i + 1, entry.status !== 'void' && !corrected.has(i + 1)));
}

/** The standing entries, without withdrawn and corrected ones. */
export const standingEntriesOf = listedOnce((unitPlan: UnitPlan) => entriesOf(unitPlan).filter(({ stands }) => stands));

/** The evidence of the standing entries. */
export const evidenceOf = listedOnce((unitPlan: UnitPlan): readonly EvidenceRef[] => {
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
