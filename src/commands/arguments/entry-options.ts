import type { CalendarDate } from '../../domain/calendar/date.js';
import { parseTypedPeriod } from '../../domain/calendar/parse-typed-period.js';
import { cellPeriods, type Period, periodIndexOf, workSpan } from '../../domain/calendar/period.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Item } from '../../domain/unit/item.js';
import type { Cell, ItemProgress } from '../../domain/progress/progress.js';
import { type DateSurroundings, readTypedDate } from '../../domain/calendar/parse-date.js';
import { statusRefused } from '../../domain/progress/status-allowed.js';
import type { EntryStatus } from '../../domain/unit/unit-plan.js';
import { type WorkTime, workTimeOf, type WrongTime } from '../../domain/progress/entry-date.js';
import { AGAIN, ENTRY, ENTRY_OPTIONS } from '../../locale/commands/entry.js';
import { PERIOD_FORMS } from '../../locale/document-report.js';
import { NAMED_PERIOD } from '../../locale/typed-period.js';
import { Refusal, type Text } from '../../domain/text/text.js';
import { wrongDateWords } from '../../locale/typed-date.js';
import type { OptionSpec } from '../command.js';

/** The options of an entry, as typed. */
export interface EntryOptions {
  readonly status?: string;
  readonly date?: string;
  readonly period?: string;
  readonly by?: string;
  readonly note?: string;
  readonly evidence?: readonly string[];
  readonly file?: string;
  readonly copy?: boolean;
  readonly link?: string;
  readonly action?: string;
  readonly again?: boolean;
}

/** The specs of these options, less the choices of status, which differ. */
export const ENTRY_SPECS: readonly OptionSpec[] = [
  { flags: '--date <date>', text: ENTRY_OPTIONS.date },
  { flags: '--period <period>', text: ENTRY_OPTIONS.period },
  { flags: '--by <name>', text: ENTRY_OPTIONS.by, takes: 'line', blank: 'nothing' },
  { flags: '--note <text>', text: ENTRY_OPTIONS.note, blank: 'nothing' },
  { flags: '--evidence <document>', text: ENTRY_OPTIONS.evidence, repeat: true },
  { flags: '--file <path>', text: ENTRY_OPTIONS.file, takes: 'path' },
  { flags: '--copy', text: ENTRY_OPTIONS.copy },
  { flags: '--link <url>', text: ENTRY_OPTIONS.link, takes: 'line' },
  { flags: '--action <n>', text: ENTRY_OPTIONS.action },
];

/** For commands that add a record: without this option a record with the same words is not added again. */
export const AGAIN_SPEC: OptionSpec = { flags: '--again', text: AGAIN.option };

/** A typed date. @throws Refusal that says why the text is not a date */
export function dateOf(typed: string | undefined, around: DateSurroundings): CalendarDate | null {
  if (typed === undefined) return null;
  const read = readTypedDate(typed, around);
  if (read.kind !== 'date') throw new Refusal(wrongDateWords(read, typed));
  return read.date;
}

/** What a time is chosen for: an item with its cells, or another record kept by period. */
interface Recorded {
  /** Its id is `null` where it is no item but a difficulty. */
  readonly item: Pick<Item, 'cadence'> & { readonly id: string | null };
  readonly cells: readonly Pick<Cell, 'countRule'>[];
}

/** Decides when the work was done, from the options and the rules. @throws Refusal that says what is allowed */
export function timeFor(
  options: Pick<EntryOptions, 'date' | 'period'>,
  { item, cells }: Recorded,
  plan: Plan,
  today: CalendarDate,
): WorkTime {
  const periods = cellPeriods(item.cadence, plan.year, plan.reporting);
  const date = dateOf(options.date, { year: plan.year, today });
  const period = options.period === undefined ? null : parseTypedPeriod(options.period, plan.year);
  if (options.period !== undefined && period === null) {
    const begun = periods.slice(0, Math.max(0, periodIndexOf(today, periods)) + 1);
    throw new Refusal(PERIOD_FORMS.unknown(options.period), NAMED_PERIOD.instead(begun));
  }
  const time = workTimeOf({ date, period }, item, plan, cells, today);
  if (time.kind === 'ok') return time;
  throw wrongTime(time, { date: date ?? today, isDated: date !== null, period, plan, today, item, periods });
}

interface AskedFor {
  readonly date: CalendarDate;
  /** Whether the date was typed. */
  readonly isDated: boolean;
  readonly period: Period | null;
  readonly plan: Plan;
  readonly today: CalendarDate;
  readonly item: Recorded['item'];
  /** All that the item has. */
  readonly periods: readonly Period[];
}

function wrongTime(wrong: WrongTime, asked: AskedFor): Refusal {
  const { date, plan, today } = asked;
  const span = workSpan(plan.year);
  switch (wrong.kind) {
    case 'year-over':
      return new Refusal(ENTRY.yearOver(plan.year), ENTRY.yearOverHint(plan.year));
    case 'before-year':
    case 'after-year':
      return new Refusal(ENTRY.outsideYear(date, plan.year), ENTRY.yearSpan(span.first, span.last));
    case 'future':
      return new Refusal(ENTRY.future(date, today));
    case 'not-a-cell':
    case 'later-than-date':
      return new Refusal(wrongPeriod(asked), NAMED_PERIOD.instead(wrong.periods));
  }
}

function wrongPeriod({ date, isDated, period, plan, item, periods: [own] }: AskedFor): Text {
  if (period === null || own === undefined) throw new Error('a period was named, and the item has periods');
  if (period.year !== plan.year) return NAMED_PERIOD.otherYear(period, plan.year);
  if (period.kind !== own.kind) return NAMED_PERIOD.otherKind(item.id, item.cadence, own.kind, period);
  return isDated ? NAMED_PERIOD.laterThanDate(period, date) : NAMED_PERIOD.notBegun(period);
}

/** @throws Refusal where the item, or its action, does not take that status in the period */
export function assertStatusAllowed(progress: ItemProgress, status: EntryStatus, period: string): void {
  const refused = statusRefused(progress, status, period);
  if (refused === null) return;
  const { item } = refused;
  if (refused.kind === 'none-not-allowed') throw new Refusal(ENTRY.noneNotAllowed(item), ENTRY.noneHint(item));
  throw new Refusal(ENTRY.notApplicable(item, refused.reason), ENTRY.skipBack(item));
}

/** The action's number, where one is named. @throws Refusal where the item has no such action */
export function actionOf(typed: string | undefined, progress: ItemProgress): number | null {
  if (typed === undefined) return null;
  const ids = progress.actions.map(({ action }) => action.id);
  const id = Number(typed);
  if (!ids.includes(id)) throw new Refusal(ENTRY.badAction(progress.item.id, typed), ENTRY.actions(ids));
  return id;
}
