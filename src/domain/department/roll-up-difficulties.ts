import type { CalendarDate } from '../calendar/date.js';
import { answersToEarlierWords, difficultiesIn, isOpen } from '../unit/difficulties.js';
import { fold } from '../text/fold.js';
import type { Period } from '../calendar/period.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { type Ledger, type LedgerUnit, unitsWithFile } from './ledger.js';
import type { UnitStatus } from '../progress/unit-status.js';
import type { Difficulty, OtherAnswer } from '../unit/unit-plan.js';

/** A unit that raised a difficulty, in the words of its file. */
export interface RaisedBy {
  readonly unit: LedgerUnit;
  readonly difficulty: Difficulty;
  /** Answers to earlier words of the difficulty; empty if its present words were answered. */
  readonly earlierAnswers: readonly OtherAnswer[];
}

/** One difficulty, raised by one or several units in the same words. */
export interface RaisedDifficulty {
  /** `null` if it concerns no single item. */
  readonly item: string | null;
  readonly text: string;
  readonly raised: readonly RaisedBy[];
}

/**
 * The difficulties in a period's report, in the order of the plan, those about no item last. Difficulties of the same
 * item whose words differ at most in accents, case and the mark at the end are one.
 */
export function rollUpDifficulties(
  index: PlanIndex,
  ledger: Ledger<Pick<UnitStatus, 'unitPlan'>>,
  period: Period,
  asOf: CalendarDate,
): readonly RaisedDifficulty[] {
  const groups = new Map<string, { item: string | null; text: string; raised: RaisedBy[] }>();
  for (const unit of unitsWithFile(ledger)) {
    for (const difficulty of difficultiesIn(unit.status.unitPlan, period, asOf)) {
      const item = difficulty.item ?? null;
      const key = `${item ?? ''}\n${comparable(difficulty.text)}`;
      const group = groups.get(key) ?? { item, text: difficulty.text.trim(), raised: [] };
      const earlier = answersToEarlierWords(difficulty, unit.status.unitPlan, asOf);
      group.raised.push({ unit, difficulty, earlierAnswers: isOpen(difficulty) ? earlier : [] });
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => compareItems(a.item, b.item, index));
}

/** What makes texts of several units one: their words, without accents, case and the mark at the end. */
function comparable(text: string): string {
  return fold(text.trim().replace(/[.;,]+$/, ''));
}

function compareItems(a: string | null, b: string | null, index: PlanIndex): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return index.compareIds(a, b);
}

/** A proposal that nobody has answered, which waits for a decision. */
export interface OpenProposal {
  readonly item: string | null;
  readonly proposal: string;
  readonly units: readonly LedgerUnit[];
  /** The numbers of the difficulties with this proposal, by unit. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** The text of the first of these difficulties. */
  readonly text: string;
  /** Whether all of these difficulties have that text, or one with the same words. */
  readonly isSameText: boolean;
  /** Answers to earlier words of these difficulties. */
  readonly earlierAnswers: readonly OtherAnswer[];
}

type ProposalGroup = Omit<OpenProposal, 'units' | 'numbers' | 'earlierAnswers' | 'isSameText'> & {
  isSameText: boolean;
  readonly units: LedgerUnit[];
  readonly earlierAnswers: OtherAnswer[];
  readonly numbers: Map<string, number[]>;
};

/** The proposals without an answer, those with the same words together, in the order of the difficulties. */
export function openProposals(difficulties: readonly RaisedDifficulty[]): readonly OpenProposal[] {
  const groups = new Map<string, ProposalGroup>();
  for (const { item, text, raised } of difficulties) {
    for (const { unit, difficulty, earlierAnswers } of raised) {
      const proposal = difficulty.proposal?.trim() ?? '';
      if (proposal === '' || !isOpen(difficulty)) continue;
      const key = `${item ?? ''}\n${comparable(proposal)}`;
      const none = { units: [], numbers: new Map<string, number[]>(), earlierAnswers: [] };
      const group: ProposalGroup = groups.get(key) ?? { item, proposal, text, isSameText: true, ...none };
      if (comparable(group.text) !== comparable(text)) group.isSameText = false;
      group.earlierAnswers.push(...earlierAnswers);
      group.numbers.set(unit.id, [...(group.numbers.get(unit.id) ?? []), difficulty.id]);
      if (!group.units.some(({ id }) => id === unit.id)) group.units.push(unit);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
