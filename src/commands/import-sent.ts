import { loadUnit } from '../app/find/unit.js';
import { dateOf, requiredText } from '../app/find/typed.js';
import { attempt, Mistaken } from '../app/mistakes/mistaken.js';
import { paperNumberOf, submit, type SubmitInput } from '../app/record/submit.js';
import { calendarOf } from '../domain/calendar/calendar.js';
import { datesFor } from '../domain/calendar/date-context.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import { parsePeriod, type Period } from '../domain/calendar/period.js';
import { type FormResult, isIncomplete, isUnfilled, type TakenForm } from '../domain/form/result.js';
import type { Plan } from '../domain/plan/plan.js';
import type { YearFolder, Workspace } from '../domain/ports/workspace.js';
import { commandLine } from '../domain/text/command-word.js';
import { Refusal } from '../domain/text/text.js';
import { IMPORT_SENT } from '../locale/commands/import-sent.js';
import { SUBMIT } from '../locale/commands/submit.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { refusalOf } from './mistakes/refusal-of.js';
import { saySending } from './say-sending.js';
import { worldOf } from './world.js';

/** What is typed about the sendings of imported forms. */
export interface SentOptions {
  /** The day of signing and sending. */
  readonly sent?: string;
  readonly number?: string;
  readonly withGaps?: string;
}

/**
 * Checks what was typed before any form is imported.
 * @throws Refusal where the options do not go together
 * @throws Mistaken for a day or a number that cannot be one
 */
export function assertSentOptions(
  { sent, number, withGaps }: SentOptions,
  files: number,
  { plan, today }: { readonly plan: Plan; readonly today: CalendarDate },
): void {
  if (sent === undefined && (number !== undefined || withGaps !== undefined))
    throw new Refusal(IMPORT_SENT.withoutSent);
  if (number !== undefined && files > 1) throw new Refusal(IMPORT_SENT.numberOfOne);
  const date = dateOf(sent, datesFor(calendarOf(plan), today));
  if (date !== null && date > today) throw new Mistaken({ kind: 'sent-in-future', date, today });
  if (number !== undefined) paperNumberOf(requiredText(number));
}

/**
 * Records that the units whose forms were imported sent their reports, by the rules of `dcs submit`: as a part of the
 * same command, so that one undo takes back both. A form of which something was left out is not what its unit sent.
 * @returns 1 if a report was not recorded
 */
export async function recordSent(
  context: Context,
  target: { readonly workspace: Workspace; readonly year: YearFolder },
  results: readonly FormResult[],
  { sent, number, withGaps }: SentOptions,
): Promise<ExitCode> {
  const reports = reportsOf(results);
  // What came of the import is on stdout; with --json it must stay alone there.
  const print = (text: string): void => {
    context.say({ vi: text, en: text });
  };
  const speaking = context.json ? { ...context, print } : context;
  let recorded = 0;
  for (const { form, period } of reports) {
    if (isIncomplete(form) || isUnfilled(form)) {
      const words = isIncomplete(form) ? IMPORT_SENT.incomplete : IMPORT_SENT.unfilled;
      context.say(words(form.unit.name, period));
      continue;
    }
    const asked: SubmitInput = {
      period: period.id,
      ...(sent === undefined ? {} : { date: sent }),
      ...(number === undefined ? {} : { number }),
      ...(withGaps === undefined ? {} : { withGaps }),
    };
    if (await recordOne(speaking, target, form, period, asked, reports.length === 1)) recorded += 1;
  }
  if (reports.length > 1) context.sayLast(IMPORT_SENT.total(recorded, reports.length));
  return recorded < reports.length ? 1 : 0;
}

async function recordOne(
  context: Context,
  { workspace, year }: { readonly workspace: Workspace; readonly year: YearFolder },
  { unit: { id, name } }: TakenForm,
  period: Period,
  asked: SubmitInput,
  isOnly: boolean,
): Promise<boolean> {
  const tried = await attempt(async () => {
    const unit = await loadUnit(workspace, year, id);
    const outcome = await submit(worldOf(context), unit, asked, () => context.checkSource());
    if (isOnly) return (await saySending(context, unit, outcome)) === 0;
    const { result } = outcome;
    if (result.kind === 'unchanged') context.say(SUBMIT.unchanged(name, period, result.date));
    if (result.kind === 'sent') {
      const { date, number } = result.submission;
      context.say(SUBMIT.sent(name, period, date, number ?? null));
    }
    return result.kind === 'unchanged' || result.kind === 'sent';
  });
  if (tried.kind === 'mistaken') {
    if (isOnly) throw await refusalOf(tried.mistake, context);
    context.say((await refusalOf(tried.mistake, context)).text);
    return false;
  }
  if (!tried.outcome && !isOnly) {
    context.say(IMPORT_SENT.notSent(name, period, commandLine(['submit', '-u', id, '--period', period.id])));
  }
  return tried.outcome;
}

/** The reports of the forms that were taken, one for each unit and period: the one still to be sent, or the form's own. */
function reportsOf(results: readonly FormResult[]): readonly { readonly form: TakenForm; readonly period: Period }[] {
  const found = new Map<string, { form: TakenForm; period: Period }>();
  for (const form of results) {
    if (form.kind !== 'taken') continue;
    const period = form.toSend ?? parsePeriod(form.period, form.plan);
    if (period !== null) found.set(`${form.unit.id} ${period.id}`, { form, period });
  }
  return [...found.values()];
}
