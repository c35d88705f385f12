import type { CalendarDate } from '../calendar/date.js';
import { inNameOrder } from '../unit/unit-name.js';
import { type OpenProposal, openProposals, type RaisedDifficulty } from './roll-up-difficulties.js';
import type { FigureRollUp } from './roll-up-figures.js';
import { isLead, type ItemRollUp, isInState, type UnitItem } from './roll-up-items.js';
import { isOpen } from '../unit/difficulties.js';
import { isSeenAs } from '../progress/progress.js';
import { unsettled } from '../progress/unit-status.js';
import type { LedgerUnit } from './ledger.js';
import type { RollUp } from './roll-up.js';
import {
  extendedUnits,
  type SendingCounts,
  sendingCounts,
  type SendingPart,
  sendingUnits,
  unitsInPart,
} from './sending-partition.js';

/** An item that some unit has not done or is blocked in, with these units. */
export interface ItemAttention {
  /** `null` for difficulties that concern no single item. */
  readonly item: Pick<ItemRollUp, 'id' | 'title'> | null;
  /**
   * The units that recorded it as blocked, lead or support, or raised a difficulty without a proposal; proposals are
   * listed separately.
   */
  readonly blocked: readonly LedgerUnit[];
  /** Including overdue ones; a unit is in one of the four lists alone. */
  readonly missing: readonly LedgerUnit[];
  /** The units that began it, or did it in some of the periods only, so that it is in no total of what is done. */
  readonly partly: readonly LedgerUnit[];
  /** The units whose records were made for an earlier form of the plan. */
  readonly unconfirmed: readonly LedgerUnit[];
}

/**
 * What a director needs to know about a period. Units are sorted by name everywhere, never by the number of their
 * ticks: a ranking by one's own ticks would encourage form without substance (the plan's I.2.b).
 */
export interface Brief {
  readonly rollUp: RollUp;
  /** How many expected units are at each step of sending the period's report; see sending-partition.ts. */
  readonly counts: SendingCounts;
  readonly parts: Readonly<Record<SendingPart, readonly LedgerUnit[]>>;
  /** The extended sending day of each unit that has one. */
  readonly extended: ReadonlyMap<string, CalendarDate>;
  /** Items that are blocked in some unit first, then those that most units missed. */
  readonly attention: readonly ItemAttention[];
  /** Sorted by the name of the first unit that makes each of them. */
  readonly proposals: readonly OpenProposal[];
  /** The figures that changed, sorted by relative change, the greatest first. */
  readonly moved: readonly FigureRollUp[];
  /** Whether any figure has an earlier one to compare with. */
  readonly hasComparisons: boolean;
}

/** Selects from a roll-up what the director should look at. */
export function briefOf(rollUp: RollUp): Brief {
  const { ledger, items, figures, difficulties } = rollUp;
  const units = sendingUnits(ledger);
  return {
    rollUp,
    counts: sendingCounts(units),
    parts: {
      accepted: byName(unitsInPart(units, 'accepted')),
      sent: byName(unitsInPart(units, 'sent')),
      returned: byName(unitsInPart(units, 'returned')),
      'not-sent': byName(unitsInPart(units, 'not-sent')),
      'no-file': byName(unitsInPart(units, 'no-file')),
      broken: byName(unitsInPart(units, 'broken')),
    },
    extended: new Map(extendedUnits(units).map(({ unit, day }) => [unit.id, day])),
    attention: [...items.map((item) => attentionTo(item, difficulties)), generalAttention(difficulties)]
      .filter((one) => lengthsOf(one).some((length) => length > 0))
      .sort((a, b) => compareLengths(lengthsOf(b), lengthsOf(a))),
    proposals: proposalsByName(openProposals(difficulties)),
    hasComparisons: figures.some(({ comparisons }) => comparisons.some(({ change }) => change !== null)),
    moved: figures.filter(hasMoved).sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

function attentionTo(item: ItemRollUp, difficulties: readonly RaisedDifficulty[]): ItemAttention {
  const { id, title, units } = item;
  const raised = (unit: UnitItem): boolean =>
    difficulties.some((one) => concerns(one, unit, id) && raisedAlone(one).some((by) => by.id === unit.unit.id));
  const blocked = units.filter((unit) => isStillBlocked(unit) || raised(unit));
  // A record that waits to be confirmed for the present plan counts for nothing.
  const unconfirmed = units.filter(
    (unit) => !blocked.includes(unit) && unit.state === 'unconfirmed' && isLead({ role: unit.role }),
  );
  const missing = units.filter(
    (unit) => !blocked.includes(unit) && !unconfirmed.includes(unit) && unit.counts && isMissed(unit),
  );
  const others = units.filter((unit) => ![blocked, unconfirmed, missing].some((list) => list.includes(unit)));
  return {
    item: { id, title },
    blocked: unitsOf(blocked),
    missing: unitsOf(missing),
    partly: unitsOf(others.filter(isNotFulfilled)),
    unconfirmed: unitsOf(unconfirmed),
  };
}

/** How many units an item concerns, by what is the most urgent. */
function lengthsOf({ blocked, unconfirmed, missing, partly }: ItemAttention): readonly number[] {
  return [blocked.length, unconfirmed.length, missing.length, partly.length];
}

function compareLengths(a: readonly number[], b: readonly number[]): number {
  return a.map((length, i) => length - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The difficulties that concern no single item. */
function generalAttention(difficulties: readonly RaisedDifficulty[]): ItemAttention {
  const units = difficulties.filter(({ item }) => item === null).flatMap(raisedAlone);
  const blocked = byName([...new Map(units.map((unit) => [unit.id, unit])).values()]);
  return { item: null, blocked, missing: [], partly: [], unconfirmed: [] };
}

/** Whether a difficulty is about an item, or about a unit's own item under it. */
function concerns({ item }: RaisedDifficulty, { items }: UnitItem, id: string): boolean {
  return item === id || items.some(({ progress }) => progress.item.id === item);
}

/** The units that raised a difficulty without a proposal and got no answer; proposals are listed separately. */
function raisedAlone({ raised }: RaisedDifficulty): readonly LedgerUnit[] {
  return raised
    .filter(({ difficulty }) => isOpen(difficulty) && (difficulty.proposal?.trim() ?? '') === '')
    .map(({ unit }) => unit);
}

/** Whether the item is still blocked in the unit: no later period of it was fulfilled. */
function isStillBlocked({ items }: UnitItem): boolean {
  return items.some(({ cells }) => unsettled(cells).some((cell) => isSeenAs(cell, 'blocked')));
}

function isMissed(unit: UnitItem): boolean {
  return isInState(unit, 'missing') || isInState(unit, 'overdue');
}

/** Whether something that is due is not fulfilled, whatever its state: the totals of what is done leave it out. */
function isNotFulfilled({ items }: UnitItem): boolean {
  return items.some(({ cells }) => cells.some(({ counts, closed, fulfilled }) => counts && closed && !fulfilled));
}

function unitsOf(units: readonly UnitItem[]): readonly LedgerUnit[] {
  return byName(units.map(({ unit }) => unit));
}

/** Sorted by the first of the units that make them, because each line begins with their names. */
function proposalsByName(proposals: readonly OpenProposal[]): readonly OpenProposal[] {
  const named = proposals.map((one) => ({ ...one, units: byName(one.units) }));
  return inNameOrder(named, ({ units: [first] }) => first ?? { id: '', name: '' });
}

function byName<U extends LedgerUnit>(units: readonly U[]): readonly U[] {
  return inNameOrder(units, (unit) => unit);
}

/** The change in relation to the earlier value. */
function sizeOf({ comparisons }: FigureRollUp): number {
  return Math.max(
    0,
    ...comparisons.map(({ change, before }) => Math.abs(change ?? 0) / Math.max(1, Math.abs(before ?? 0))),
  );
}

function hasMoved({ comparisons }: FigureRollUp): boolean {
  return comparisons.some(({ change }) => change !== null && change !== 0);
}
