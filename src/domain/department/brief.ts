import type { CalendarDate } from '../calendar/date.js';
import { inNameOrder } from '../unit/unit-name.js';
import { type OpenProposal, openProposals, type RaisedDifficulty } from './roll-up-difficulties.js';
import type { FigureRollUp } from './roll-up-figures.js';
import { type ItemRollUp, standsAs, type UnitItem } from './roll-up-items.js';
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

/** An item that somebody has not done or that stands still, with who. */
export interface ItemAttention {
  /** `null` for difficulties that concern no single item. */
  readonly item: Pick<ItemRollUp, 'id' | 'title'> | null;
  /** Those that recorded it as blocked, whoever leads it, or raised a difficulty without a proposal: proposals stand apart. */
  readonly blocked: readonly LedgerUnit[];
  /** Overdue ones too. */
  readonly missing: readonly LedgerUnit[];
  /** Those whose records were made for what the plan asked before. */
  readonly unconfirmed: readonly LedgerUnit[];
}

/**
 * What a director has to know of a period. Units stand by name everywhere, never by how much they ticked: a ranking by
 * one's own ticks breeds form without substance (I.2.b of the plan).
 */
export interface Brief {
  readonly rollUp: RollUp;
  /** Where the expected units stand with the period's report; see sending-partition.ts. */
  readonly counts: SendingCounts;
  readonly parts: Readonly<Record<SendingPart, readonly LedgerUnit[]>>;
  /** By unit the day to which its report was put off. */
  readonly extended: ReadonlyMap<string, CalendarDate>;
  /** The items that stand still with somebody first, then those missed by most. */
  readonly attention: readonly ItemAttention[];
  /** By the name of the first unit that makes each. */
  readonly proposals: readonly OpenProposal[];
  /** The figures that changed, the greatest change for its size first. */
  readonly moved: readonly FigureRollUp[];
  /** Whether any figure could be compared at all. */
  readonly hasComparisons: boolean;
}

/** Picks from a roll-up what wants the director's eye. */
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
      .filter(({ blocked, missing, unconfirmed }) => blocked.length + missing.length + unconfirmed.length > 0)
      .sort(
        (a, b) =>
          b.blocked.length - a.blocked.length ||
          b.unconfirmed.length - a.unconfirmed.length ||
          b.missing.length - a.missing.length,
      ),
    proposals: proposalsByName(openProposals(difficulties)),
    hasComparisons: figures.some(({ comparisons }) => comparisons.some(({ change }) => change !== null)),
    moved: figures.filter(hasMoved).sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

function attentionTo(item: ItemRollUp, difficulties: readonly RaisedDifficulty[]): ItemAttention {
  const { id, title, units } = item;
  const raised = (unit: UnitItem): boolean =>
    difficulties.some((one) => concerns(one, unit, id) && raisedAlone(one).some((by) => by.id === unit.unit.id));
  return {
    item: { id, title },
    blocked: unitsOf(units.filter((unit) => isStillBlocked(unit) || raised(unit))),
    missing: unitsOf(units.filter((unit) => unit.counts && isMissed(unit))),
    // Where an item waits to be confirmed for what the plan asks now, it counts for nothing.
    unconfirmed: unitsOf(units.filter(({ state, role }) => state === 'unconfirmed' && role !== 'support')),
  };
}

/** The difficulties that concern no single item. */
function generalAttention(difficulties: readonly RaisedDifficulty[]): ItemAttention {
  const units = difficulties.filter(({ item }) => item === null).flatMap(raisedAlone);
  const blocked = byName([...new Map(units.map((unit) => [unit.id, unit])).values()]);
  return { item: null, blocked, missing: [], unconfirmed: [] };
}

/** Whether a difficulty is of an item, or of a unit's own item under it. */
function concerns({ item }: RaisedDifficulty, { items }: UnitItem, id: string): boolean {
  return item === id || items.some(({ progress }) => progress.item.id === item);
}

/** The units that raised a difficulty, got no answer yet, and propose nothing: else it stands among the proposals. */
function raisedAlone({ raised }: RaisedDifficulty): readonly LedgerUnit[] {
  return raised
    .filter(({ difficulty }) => isOpen(difficulty) && (difficulty.proposal?.trim() ?? '') === '')
    .map(({ unit }) => unit);
}

/** Whether the item still stands still with the unit: no later period of it fulfilled what was blocked. */
function isStillBlocked({ items }: UnitItem): boolean {
  return items.some(({ cells }) => unsettled(cells).some((cell) => isSeenAs(cell, 'blocked')));
}

function isMissed(unit: UnitItem): boolean {
  return standsAs(unit, 'missing') || standsAs(unit, 'overdue');
}

function unitsOf(units: readonly UnitItem[]): readonly LedgerUnit[] {
  return byName(units.map(({ unit }) => unit));
}

/** By the first of the units that make them, as each begins with their names. */
function proposalsByName(proposals: readonly OpenProposal[]): readonly OpenProposal[] {
  const named = proposals.map((one) => ({ ...one, units: byName(one.units) }));
  return inNameOrder(named, ({ units: [first] }) => first ?? { id: '', name: '' });
}

function byName<U extends LedgerUnit>(units: readonly U[]): readonly U[] {
  return inNameOrder(units, (unit) => unit);
}

/** A change in relation to what changed. */
function sizeOf({ comparisons }: FigureRollUp): number {
  return Math.max(
    0,
    ...comparisons.map(({ change, before }) => Math.abs(change ?? 0) / Math.max(1, Math.abs(before ?? 0))),
  );
}

function hasMoved({ comparisons }: FigureRollUp): boolean {
  return comparisons.some(({ change }) => change !== null && change !== 0);
}
