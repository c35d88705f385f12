import type { CalendarDate } from '../calendar/date.js';
import { answersToEarlierWords, difficultiesIn, isOpen } from '../unit/difficulties.js';
import { fold } from '../text/fold.js';
import type { Period } from '../calendar/period.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { type Ledger, type LedgerUnit, unitsWithFile } from './ledger.js';
import type { Difficulty, OtherAnswer } from '../unit/unit-plan.js';

/** Who raised a difficulty, in the words of its file. */
export interface RaisedBy {
  readonly unit: LedgerUnit;
  readonly difficulty: Difficulty;
  /** Answers to words that it no longer has; empty where its present words were answered. */
  readonly earlierAnswers: readonly OtherAnswer[];
}

/** One difficulty, which several units may have raised in the same words. */
export interface RaisedDifficulty {
  /** `null` where it concerns no single item. */
  readonly item: string | null;
  readonly text: string;
  readonly raised: readonly RaisedBy[];
}

/**
 * The difficulties that a period's report speaks of, in the plan's order, those of no item last. Those that say the same
 * of the same item, accents and case apart, stand together.
 */
export function rollUpDifficulties(
  index: PlanIndex,
  ledger: Ledger,
  period: Period,
  asOf: CalendarDate,
): readonly RaisedDifficulty[] {
  const groups = new Map<string, { item: string | null; text: string; raised: RaisedBy[] }>();
  for (const unit of unitsWithFile(ledger)) {
    for (const difficulty of difficultiesIn(unit.status.unitPlan, period, asOf)) {
      const item = difficulty.item ?? null;
      const key = `${item ?? ''}\n${fold(difficulty.text)}`;
      const group = groups.get(key) ?? { item, text: difficulty.text.trim(), raised: [] };
      const earlier = answersToEarlierWords(difficulty, unit.status.unitPlan, asOf);
      group.raised.push({ unit, difficulty, earlierAnswers: isOpen(difficulty) ? earlier : [] });
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => compareItems(a.item, b.item, index));
}

function compareItems(a: string | null, b: string | null, index: PlanIndex): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return index.compareIds(a, b);
}

/** What waits for a decision: a proposal that nobody has answered. */
export interface OpenProposal {
  readonly item: string | null;
  readonly proposal: string;
  readonly units: readonly LedgerUnit[];
  /** The numbers of the difficulties behind it, by unit. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** The difficulty behind it, as the first of them words it. */
  readonly text: string;
  /** Answers to words that a difficulty behind it no longer has. */
  readonly earlierAnswers: readonly OtherAnswer[];
}

type ProposalGroup = Omit<OpenProposal, 'units' | 'numbers' | 'earlierAnswers'> & {
  readonly units: LedgerUnit[];
  readonly earlierAnswers: OtherAnswer[];
  readonly numbers: Map<string, number[]>;
};

/** The proposals without an answer, those in the same words together; in the order of the difficulties. */
export function openProposals(difficulties: readonly RaisedDifficulty[]): readonly OpenProposal[] {
  const groups = new Map<string, ProposalGroup>();
  for (const { item, text, raised } of difficulties) {
    for (const { unit, difficulty, earlierAnswers } of raised) {
      const proposal = difficulty.proposal?.trim() ?? '';
      if (proposal === '' || !isOpen(difficulty)) continue;
      const key = `${item ?? ''}\n${fold(proposal)}`;
      const none = { units: [], numbers: new Map<string, number[]>(), earlierAnswers: [] };
      const group: ProposalGroup = groups.get(key) ?? { item, proposal, text, ...none };
      group.earlierAnswers.push(...earlierAnswers);
      group.numbers.set(unit.id, [...(group.numbers.get(unit.id) ?? []), difficulty.id]);
      if (!group.units.some(({ id }) => id === unit.id)) group.units.push(unit);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
