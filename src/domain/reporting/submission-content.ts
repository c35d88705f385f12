import { byText } from '../text/compare.js';
import { canonicalJson } from '../text/canonical-json.js';
import type { Digest } from '../unit/derive.js';
import { isOfPeriod, standingEntries } from '../unit/entries.js';
import type { CalendarDate } from '../calendar/date.js';
import { isWithin, parsePeriod, type Period, workSpan } from '../calendar/period.js';
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
  const { items, 'own-items': ownItems = {}, figures = {}, prose = {}, difficulties = [] } = unitPlan;
  const entries = Object.entries({ ...items, ...ownItems }).map(
    ([id, { progress = [] }]) => [id, inOneOrder(entriesOf(progress, period))] as const,
  );
  return {
    period: period.id,
    entries: Object.fromEntries(entries.filter(([, some]) => some.length > 0)),
    figures: Object.fromEntries(Object.entries(figures).filter(([id]) => isQuarterOf(id, period))),
    prose: prose[period.id] ?? {},
    difficulties: inOneOrder(
      difficulties.filter((one) => isOfPeriod(one, period)).map((raised) => without(raised, 'answer')),
    ),
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
  const said = [submissionContent(source.unitPlan, period), paperContent(source, period, sent)];
  return `${OF_PAPER}${sha256(canonicalJson(said)).toLowerCase()}`;
}

/** The fingerprint in the version that a submission has; older ones cover only the period's records. */
export function contentHashAs(submission: Submission, source: ReportSource, period: Period, sha256: Digest): string {
  return submission.content.startsWith(OF_PAPER)
    ? contentHash(source, period, submission.date, sha256)
    : sha256(canonicalJson(submissionContent(source.unitPlan, period))).toLowerCase();
}

function entriesOf(progress: readonly Entry[], period: Period): readonly RecordedEntry[] {
  return standingEntries(progress, workSpan(period.year).last)
    .filter(({ entry }) => isOfPeriod(entry, period))
    .map(({ entry }) => without(entry, 'corrects', 'entry'));
}

function isQuarterOf(id: string, period: Period): boolean {
  const quarter = parsePeriod(id);
  return quarter !== null && isWithin(quarter, period);
}

function inOneOrder<T>(values: readonly T[]): readonly T[] {
  if (values.length < 2) return values;
  return values
    .map((value) => ({ value, key: canonicalJson(value) }))
    .sort(byText(({ key }) => key))
    .map(({ value }) => value);
}

function without<T extends object, K extends keyof T & string>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const rest: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) if (!keys.some((key) => key === name)) rest[name] = inner;
  return rest as Omit<T, K>;
}
