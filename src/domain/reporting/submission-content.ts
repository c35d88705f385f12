import { byText } from '../text/compare.js';
import { canonicalJson, Written } from '../text/canonical-json.js';
import type { Digest } from '../unit/derive.js';
import { isOfPeriod, standingEntries } from '../unit/entries.js';
import type { CalendarDate } from '../calendar/date.js';
import { type Period, workSpan, isIdWithin } from '../calendar/period.js';
import type { Difficulty, Entry, Submission, UnitPlan } from '../unit/unit-plan.js';
import { paperContent, type ReportSource } from './paper-content.js';

/** The content of a period's report that is in the unit's own file. */
export interface SubmissionContent {
  readonly period: string;
  /** The entries by item, without the numbers that only say where an entry is in the list. */
  readonly entries: Readonly<Record<string, readonly RecordedEntry[]>>;
  /** The quarters of the period. */
  readonly figures: NonNullable<UnitPlan['figures']>;
  /** The person's words for the period's report, by heading. */
  readonly prose: Readonly<Record<string, string>>;
  /** The difficulties raised in the period, without the head office's answers, which are not the unit's words. */
  readonly difficulties: readonly Omit<Difficulty, 'answer'>[];
}

/** An entry without the reference to the entry that it corrects. */
type RecordedEntry = Omit<Entry, 'corrects' | 'entry'>;

/** Collects the records of a period, sorted, so that the order of recording makes no difference. */
export function submissionContent(unitPlan: UnitPlan, period: Period): SubmissionContent {
  return collected(unitPlan, period, ({ value }) => value);
}

/** The same content, of which the canonical JSON of each entry is written already. */
function writtenContent(unitPlan: UnitPlan, period: Period): object {
  return collected(unitPlan, period, ({ written }) => written);
}

/** What a period's report takes of the unit's file, each entry as `as` makes it. */
function collected<One>(unitPlan: UnitPlan, period: Period, as: (entry: WrittenEntry) => One) {
  const { items, 'own-items': ownItems = {}, figures = {}, prose = {}, difficulties = [] } = unitPlan;
  const { last } = workSpan(period.calendar);
  const entries = Object.entries({ ...items, ...ownItems }).flatMap(([id, { progress = [] }]) => {
    const some = entriesOf(progress, period, last).map(as);
    return some.length === 0 ? [] : [[id, some] as const];
  });
  return {
    difficulties: inOneOrder(
      difficulties.filter((one) => isOfPeriod(one, period)).map((raised) => without(raised, 'answer')),
    ),
    entries: Object.fromEntries(entries),
    figures: Object.fromEntries(Object.entries(figures).filter(([id]) => isIdWithin(id, period))),
    period: period.id,
    prose: prose[period.id] ?? {},
  };
}

/** The prefix of a fingerprint of the whole paper; a fingerprint without it covers only the period's records. */
const OF_PAPER = '2:';

/**
 * The fingerprint of a submission: 64 hex digits of a SHA-256, after their version. It is computed over canonical JSON
 * (RFC 8785) of the period's records and the rest of the paper's content. The form of the file does not change it:
 * order of keys and entries, quoting, comments, Unicode form.
 */
export function contentHash(source: ReportSource, period: Period, sent: CalendarDate, sha256: Digest): string {
  const said = [writtenContent(source.unitPlan, period), paperContent(source, period, sent)];
  return `${OF_PAPER}${sha256(canonicalJson(said)).toLowerCase()}`;
}

/** The fingerprint in the version that a submission has; older ones cover only the period's records. */
export function contentHashAs(submission: Submission, source: ReportSource, period: Period, sha256: Digest): string {
  return submission.content.startsWith(OF_PAPER)
    ? contentHash(source, period, submission.date, sha256)
    : sha256(canonicalJson(writtenContent(source.unitPlan, period))).toLowerCase();
}

/** The entries of an item that count in a period, in the order of their canonical JSON. */
function entriesOf(progress: readonly Entry[], period: Period, lastDay: CalendarDate): readonly WrittenEntry[] {
  return standingEntries(progress, lastDay)
    .filter(({ entry }) => isOfPeriod(entry, period))
    .map(({ entry }) => writtenEntry(entry))
    .sort(byText(({ written }) => written.json));
}

interface WrittenEntry {
  readonly value: RecordedEntry;
  readonly written: Written;
}

function writtenEntry(entry: Entry): WrittenEntry {
  const known = writtenEntries.get(entry);
  if (known !== undefined) return known;
  const value: RecordedEntry = without(entry, 'corrects', 'entry');
  const made = { value, written: new Written(canonicalJson(value)) };
  writtenEntries.set(entry, made);
  return made;
}

/** The entries by what a file records: an entry is in the reports of its quarter, its half-year and its year. */
const writtenEntries = new WeakMap<Entry, WrittenEntry>();

function inOneOrder<T>(values: readonly T[]): readonly T[] {
  if (values.length < 2) return values;
  return values
    .map((value) => ({ value, key: canonicalJson(value) }))
    .sort(byText(({ key }) => key))
    .map(({ value }) => value);
}

function without<T extends object, K extends keyof T & string>(value: T, ...keys: readonly K[]): Omit<T, K> {
  if (!keys.some((key) => key in value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !keys.some((key) => key === name))) as Omit<T, K>;
}
