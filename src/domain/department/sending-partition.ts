import type { CalendarDate } from '../calendar/date.js';
import { extensionOf } from '../unit/extensions.js';
import type { DueState, FileState } from '../reporting/due.js';
import type { Ledger, LedgerUnit } from './ledger.js';

/** The states of one unit's report: each expected unit is in exactly one part. */
export const SENDING_PARTS = ['accepted', 'sent', 'returned', 'not-sent', 'no-file', 'broken'] as const;
export type SendingPart = (typeof SENDING_PARTS)[number];

/** The parts in the order of urgency: first what somebody has to do something about. */
export const SENDING_ORDER: readonly SendingPart[] = ['not-sent', 'no-file', 'broken', 'returned', 'sent', 'accepted'];

/** The facts that decide the part. */
export interface SendingFacts {
  readonly file: FileState;
  /** `null` if nothing is known of its reports. */
  readonly state: DueState | null;
  /** Days after the sending day; for a sent report, of its first submission. */
  readonly lateDays: number;
}

/** The number of units in each part; they add up to all expected units. */
export interface SendingCounts extends Readonly<Record<SendingPart, number>> {
  readonly expected: number;
  /** Sent and not returned, including accepted ones. */
  readonly allSent: number;
  /** Of all sent reports, those sent after the sending day. */
  readonly late: number;
  /** Of the reports not sent, those whose sending day has passed. */
  readonly overdue: number;
}

/** The part of the partition that a unit is in, by its file and the state of its report. */
export function sendingPartOf({ file, state }: Pick<SendingFacts, 'file' | 'state'>): SendingPart {
  if (file === 'broken') return 'broken';
  if (file === 'none') return 'no-file';
  if (state === 'accepted' || state === 'returned') return state;
  return state === 'submitted' ? 'sent' : 'not-sent';
}

/** Counts the units of one report; every output takes its numbers from here. */
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

/** An expected unit of a period's ledger, with the facts that decide its part. */
export interface SendingUnit extends SendingFacts {
  readonly unit: LedgerUnit;
  /** The unit's extended sending day; `null` if the plan's day applies. */
  readonly extendedTo: CalendarDate | null;
}

/** The units that owe the ledger's report: not those that are not counted, nor those that joined after its period. */
export function sendingUnits(ledger: Ledger<unknown>): readonly SendingUnit[] {
  const { plan, counted, missing, broken, reported, asOf, decisions } = ledger;
  if (reported === null) return [];
  const extended = (id: string): Pick<SendingUnit, 'extendedTo'> => {
    const { extensions = [] } = decisions(id) ?? {};
    return { extendedTo: extensionOf(extensions, reported, plan.reporting, asOf)?.until ?? null };
  };
  return [
    ...[...counted, ...missing].flatMap((unit): SendingUnit[] => {
      const { file, reportState } = unit;
      if (file !== null && reportState === null) return [];
      const known = { state: reportState?.state ?? null, lateDays: reportState?.lateDays ?? 0 };
      return [{ unit, file: file === null ? 'none' : 'usable', ...known, ...extended(unit.id) }];
    }),
    ...broken.map((unit): SendingUnit => ({ unit, file: 'broken', state: null, lateDays: 0, ...extended(unit.id) })),
  ];
}

/** Whether a report was sent after its sending day and not returned. */
export function isSentLate(unit: SendingFacts): boolean {
  const part = sendingPartOf(unit);
  return (part === 'accepted' || part === 'sent') && unit.lateDays > 0;
}

/** The units with an extended sending day, in the order of the ledger, each with that day. */
export function extendedUnits(
  units: readonly SendingUnit[],
): readonly { readonly unit: LedgerUnit; readonly day: CalendarDate }[] {
  return units
    .flatMap(({ unit, extendedTo }) => (extendedTo === null ? [] : [{ unit, day: extendedTo }]))
    .sort((a, b) => a.unit.rank - b.unit.rank);
}

/** The units of a part, in the order of the ledger. */
export function unitsInPart(units: readonly SendingUnit[], part: SendingPart): readonly LedgerUnit[] {
  return units
    .filter((one) => sendingPartOf(one) === part)
    .map(({ unit }) => unit)
    .sort((a, b) => a.rank - b.rank);
}
