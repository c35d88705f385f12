import type { CalendarDate } from '../calendar/date.js';
import { extensionOf } from '../unit/extensions.js';
import type { DueState, FileState } from '../reporting/due.js';
import type { Ledger, LedgerUnit } from './ledger.js';

/** Where a unit stands with one report: each expected unit is in exactly one part. */
export const SENDING_PARTS = ['accepted', 'sent', 'returned', 'not-sent', 'no-file', 'broken'] as const;
export type SendingPart = (typeof SENDING_PARTS)[number];

/** What decides the part. */
export interface SendingFacts {
  readonly file: FileState;
  /** `null` where nothing is known of its reports. */
  readonly state: DueState | null;
  /** Days after the sending day: of what was sent, at its first sending. */
  readonly lateDays: number;
}

/** How many units are in each part; they add up to all that are expected. */
export interface SendingCounts extends Readonly<Record<SendingPart, number>> {
  readonly expected: number;
  /** Sent and not returned: accepted ones too. */
  readonly allSent: number;
  /** Of all sent, those that came after the sending day. */
  readonly late: number;
  /** Of those not sent, the ones whose sending day is over. */
  readonly overdue: number;
}

export function sendingPartOf({ file, state }: Pick<SendingFacts, 'file' | 'state'>): SendingPart {
  if (file === 'broken') return 'broken';
  if (file === 'none') return 'no-file';
  if (state === 'accepted' || state === 'returned') return state;
  return state === 'submitted' ? 'sent' : 'not-sent';
}

/** Counts one report's units; every output takes its numbers from here. */
export function sendingCounts(units: readonly SendingFacts[]): SendingCounts {
  const counts = { accepted: 0, sent: 0, returned: 0, 'not-sent': 0, 'no-file': 0, broken: 0 };
  let [late, overdue] = [0, 0];
  for (const unit of units) {
    const part = sendingPartOf(unit);
    counts[part] += 1;
    if (isSentLate(unit)) late += 1;
    if (part === 'not-sent' && unit.state === 'late') overdue += 1;
  }
  return { ...counts, expected: units.length, allSent: counts.accepted + counts.sent, late, overdue };
}

/** An expected unit of a period's ledger with what decides its part. */
export interface SendingUnit extends SendingFacts {
  readonly unit: LedgerUnit;
  /** The sending day that the head office put off for it; `null` where the plan's holds. */
  readonly extendedTo: CalendarDate | null;
}

/** The units that owe a ledger's report; those that are not counted or joined after its period are no part of it. */
export function sendingUnits(ledger: Ledger<unknown>): readonly SendingUnit[] {
  const { plan, counted, missing, broken, reported, asOf, decisions } = ledger;
  if (reported === null) return [];
  const extended = (id: string): Pick<SendingUnit, 'extendedTo'> => {
    const { extensions = [] } = decisions(id) ?? {};
    return { extendedTo: extensionOf(extensions, reported, plan.reporting, asOf)?.until ?? null };
  };
  return [
    ...[...counted, ...missing].flatMap((unit): SendingUnit[] => {
      const { file, report } = unit;
      if (file !== null && report === null) return [];
      const known = { state: report?.state ?? null, lateDays: report?.lateDays ?? 0 };
      return [{ unit, file: file === null ? 'none' : 'usable', ...known, ...extended(unit.id) }];
    }),
    ...broken.map((unit): SendingUnit => ({ unit, file: 'broken', state: null, lateDays: 0, ...extended(unit.id) })),
  ];
}

/** Whether a report that stands came after its sending day. */
export function isSentLate(unit: SendingFacts): boolean {
  const part = sendingPartOf(unit);
  return (part === 'accepted' || part === 'sent') && unit.lateDays > 0;
}

/** The units whose report was put off, in the ledger's order, each with the day. */
export function extendedUnits(
  units: readonly SendingUnit[],
): readonly { readonly unit: LedgerUnit; readonly day: CalendarDate }[] {
  return units
    .flatMap(({ unit, extendedTo }) => (extendedTo === null ? [] : [{ unit, day: extendedTo }]))
    .sort((a, b) => a.unit.rank - b.unit.rank);
}

/** Those in a part, in the ledger's order. */
export function unitsInPart(units: readonly SendingUnit[], part: SendingPart): readonly LedgerUnit[] {
  return units
    .filter((one) => sendingPartOf(one) === part)
    .map(({ unit }) => unit)
    .sort((a, b) => a.rank - b.rank);
}
