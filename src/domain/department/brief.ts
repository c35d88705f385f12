import type { CalendarDate } from '../calendar/date.js';
import { compareText } from '../text/compare.js';
import { fold } from '../text/fold.js';
import { type OpenProposal, openProposals } from './roll-up-difficulties.js';
import type { FigureRollUp } from './roll-up-figures.js';
import { type ItemRollUp, standsAs, type UnitItem } from './roll-up-items.js';
import type { CellState } from '../progress/progress.js';
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

/** An item that somebody has not done, with who. */
export interface ItemAttention {
  readonly item: ItemRollUp;
  readonly blocked: readonly UnitItem[];
  /** Overdue ones too. */
  readonly missing: readonly UnitItem[];
  /** Those whose records were made for what the plan asked before. */
  readonly unconfirmed: readonly UnitItem[];
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
    attention: items
      .map((item): ItemAttention => ({
        item,
        blocked: unitsIn(item, ['blocked']).filter(isStillBlocked),
        missing: unitsIn(item, ['missing', 'overdue']),
        unconfirmed: unconfirmedIn(item),
      }))
      .filter(({ blocked, missing, unconfirmed }) => blocked.length + missing.length + unconfirmed.length > 0)
      .sort(
        (a, b) =>
          b.blocked.length - a.blocked.length ||
          b.unconfirmed.length - a.unconfirmed.length ||
          b.missing.length - a.missing.length,
      ),
    proposals: openProposals(difficulties).map((one) => ({ ...one, units: byName(one.units) })),
    hasComparisons: figures.some(({ comparisons }) => comparisons.some(({ change }) => change !== null)),
    moved: figures.filter(hasMoved).sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

function unitsIn({ units }: ItemRollUp, states: readonly CellState[]): readonly UnitItem[] {
  const found = units.filter((unit) => unit.counts && states.some((state) => standsAs(unit, state)));
  return [...found].sort((a, b) => compareNames(a.unit, b.unit));
}

/** Whether the item still stands still with the unit: no later period of it fulfilled what was blocked. */
function isStillBlocked({ items }: UnitItem): boolean {
  return items.some(({ cells }) => unsettled(cells).some(({ counts, state }) => counts && state === 'blocked'));
}

/** Where an item waits to be confirmed for what the plan asks now; it counts for nothing. */
function unconfirmedIn({ units }: ItemRollUp): readonly UnitItem[] {
  const found = units.filter(({ state, role }) => state === 'unconfirmed' && role !== 'support');
  return [...found].sort((a, b) => compareNames(a.unit, b.unit));
}

function byName<U extends LedgerUnit>(units: readonly U[]): readonly U[] {
  return [...units].sort(compareNames);
}

function compareNames(a: LedgerUnit, b: LedgerUnit): number {
  return compareText(fold(a.name), fold(b.name)) || compareText(a.id, b.id);
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
