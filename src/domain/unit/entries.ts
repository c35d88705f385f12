import type { CalendarDate } from '../calendar/date.js';
import { belongsTo, isWithin, parsePeriod, type Period, periodIndexOf } from '../calendar/period.js';
import type { Entry, EntryStatus, Evidence } from './unit-plan.js';

/** An entry with its number in the item's list, counted from 1. */
export interface NumberedEntry {
  readonly n: number;
  readonly entry: Entry;
}

/** An entry that counts: it was neither withdrawn nor replaced, and is not itself a withdrawal. */
export interface StandingEntry extends NumberedEntry {
  readonly status: EntryStatus;
}

/**
 * The entries that count on a day, in the order of recording. A corrected entry counts on no day, even before the date
 * of its correction; an entry dated later is ignored.
 */
export function standingEntries(progress: readonly Entry[], asOf: CalendarDate): readonly StandingEntry[] {
  const corrected = correctedIn(progress);
  const standing: StandingEntry[] = [];
  progress.forEach((entry, i) => {
    const { status, date } = entry;
    if (status !== 'void' && !corrected.has(i + 1) && date <= asOf) standing.push({ n: i + 1, entry, status });
  });
  return standing;
}

/** The numbers of the entries that others correct or withdraw. */
export function correctedIn(progress: readonly Entry[]): ReadonlySet<number> {
  let corrected: Set<number> | null = null;
  for (const { corrects } of progress) if (corrects !== undefined) (corrected ??= new Set()).add(corrects);
  return corrected ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The cell of an item that an entry belongs to: the one that its `period` names, else the one that contains its date.
 * @returns the index in `periods`, or -1 if it belongs to none
 */
export function cellIndexOf({ date, period: named }: DatedRecord, periods: readonly Period[]): number {
  return named == null ? periodIndexOf(date, periods) : periods.findIndex(({ id }) => id === named);
}

/** A record with the day of the work, and with its period where the day alone would give another. */
export interface DatedRecord {
  readonly date: CalendarDate;
  readonly period?: string | null;
}

/**
 * Whether an entry belongs to a period's report: by the period that it names if one of the two contains the other, else
 * by its date.
 */
export function isOfPeriod(entry: Pick<Entry, 'date' | 'period'>, period: Period): boolean {
  const own = entry.period === undefined ? null : parsePeriod(entry.period, period.calendar);
  if (own !== null && isWithin(own, period)) return true;
  if (own !== null && !isWithin(period, own)) return false;
  return belongsTo(entry.date, period);
}

/** How far work has come, in the order in which a person chooses; the first is the default. */
export const ENTRY_STATUSES: readonly EntryStatus[] = ['done', 'doing', 'none', 'blocked'];

const RANK: Readonly<Record<EntryStatus, number>> = { none: 0, doing: 1, blocked: 2, done: 3 };

/** The entry that decides a cell: done before blocked before doing before none; among equals the later one. */
export function decidingEntry(entries: readonly StandingEntry[]): StandingEntry | null {
  return entries.reduce<StandingEntry | null>((best, next) => {
    if (best === null) return next;
    const byRank = RANK[next.status] - RANK[best.status];
    if (byRank !== 0) return byRank > 0 ? next : best;
    return next.entry.date >= best.entry.date ? next : best;
  }, null);
}

/**
 * The name on an entry that is changed or removed, where it may be somebody else's; `null` where it is that of the person
 * who does so, or the only name in the list and he gave none.
 * @param by the name of that person, where he gave it
 */
export function otherAuthor(entry: Entry, entries: readonly Entry[], by: string | undefined): string | null {
  const author = nameOn(entry);
  const isOther = by === undefined ? new Set(entries.map(nameOn)).size > 1 : author !== by.trim();
  return author !== '' && isOther ? author : null;
}

function nameOn({ by }: Entry): string {
  return (by ?? '').trim();
}

/** Whether a printed report can name a document; it prints no file paths or links. */
export function isNamedDocument({ number, date, title }: Evidence): boolean {
  return number != null || date != null || title != null;
}

/** The documents of an entry that a printed report can name. */
export function namedEvidence({ evidence = [] }: Entry): readonly Evidence[] {
  return evidence.filter(isNamedDocument);
}
