import { openReports, reportWants } from '../domain/reporting/open-reports.js';
import { hasGaps } from '../domain/reporting/submission-gaps.js';
import { commandLine } from '../domain/text/command-word.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { fold } from '../domain/text/fold.js';
import { ENTRY_STATUSES } from '../domain/unit/entries.js';
import { ASK_RECORD } from '../locale/commands/ask-record.js';
import { FINISH } from '../locale/commands/finish.js';
import { typedStatus } from '../locale/status-named.js';
import type { ExitCode } from './command.js';
import { type Context, isStopWord } from './context.js';
import { runShown, runTyped } from './run-shown.js';
import { openUnit } from './target.js';

/** The most open items that a question lists. */
const MAX_LISTED = 15;

/** The letters for a result, as `finish` takes them. */
export const STATUS_LETTERS: Readonly<Record<string, string>> = { x: 'done', d: 'doing', k: 'none', v: 'blocked' };

/** An answer to leave with nothing recorded. */
class Stopped extends Error {}

/** Asks a question. @throws Stopped where the person stops, or the input ends */
async function answer(context: Context, question: Parameters<Context['ask']>[0]): Promise<string> {
  const typed = await context.ask(question);
  if (typed === null || isStopWord(typed)) throw new Stopped();
  return typed;
}

/** Runs questions; whoever leaves them has recorded nothing. */
async function untilLeft(context: Context, questions: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await questions();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    context.say(ASK_RECORD.left);
    return 0;
  }
}

/**
 * Asks for a tick: which item of those that the next report lacks, or any other, its result, day, document or note; shows
 * the command that does the same, and runs it once it is confirmed.
 */
export async function askTick(context: Context): Promise<ExitCode> {
  const { plan, unitPlan } = await openUnit(context);
  const status = unitStatus(plan, unitPlan, context.today);
  const next = openReports(status, context.today)[0]?.period ?? null;
  const missing = next === null ? [] : reportWants(status, next).gaps.cells;
  const listed = missing.slice(0, MAX_LISTED);
  return untilLeft(context, async () => {
    const first = await answer(context, ASK_RECORD.item(next, listed, missing.length - listed.length));
    if (first === '') throw new Stopped();
    const numbered = /^\d+$/.test(first) ? listed[Number(first) - 1] : undefined;
    // An item of the list is ticked for the period that lacks it, which may be over.
    const item = numbered === undefined ? [first] : [numbered.item, '--period', numbered.period];
    const result = await askStatus(context);
    const more = await answer(context, result === 'done' ? FINISH.document : FINISH.note);
    const day = await answer(context, ASK_RECORD.day);
    const words = [
      'tick',
      ...item,
      '--status',
      result,
      ...(more === '' ? [] : [result === 'done' ? '--evidence' : '--note', more]),
      ...(day === '' ? [] : ['--date', day]),
    ];
    return confirmed(context, words);
  });
}

async function askStatus(context: Context): Promise<string> {
  for (;;) {
    const typed = await answer(context, ASK_RECORD.status);
    const meant = typed === '' ? 'done' : (STATUS_LETTERS[fold(typed)] ?? typedStatus(typed) ?? typed);
    const status = ENTRY_STATUSES.find((one) => one === meant);
    if (status !== undefined) return status;
    context.say(FINISH.notUnderstood(typed));
  }
}

/**
 * Asks for the sending of the next report: the signed paper's number, day, signer and position, and the reason where
 * something is missing; shows the command, and runs it once it is confirmed.
 * @returns `null` where no report is due
 */
export async function askSubmit(context: Context): Promise<ExitCode | null> {
  const { plan, unitPlan } = await openUnit(context);
  const status = unitStatus(plan, unitPlan, context.today);
  const period = openReports(status, context.today)[0]?.period ?? null;
  if (period === null) return null;
  return untilLeft(context, async () => {
    const number = await answer(context, ASK_RECORD.number(unitPlan.unit.name, period));
    const words = ['submit', '--period', period.id, ...(number === '' ? [] : ['--number', number])];
    for (const [option, question] of ASK_RECORD.paper) {
      if (number === '') break;
      const typed = await answer(context, question);
      if (typed !== '') words.push(option, typed);
    }
    if (hasGaps(reportWants(status, period).gaps)) {
      const reason = await answer(context, ASK_RECORD.reason);
      if (reason !== '') words.push('--with-gaps', reason);
    }
    return confirmed(context, words);
  });
}

/** Asks for figures after their list, a line each, until a blank one. */
export async function askFigures(context: Context): Promise<void> {
  for (;;) {
    const typed = await context.ask(ASK_RECORD.figure);
    if (typed === null || typed === '' || isStopWord(typed)) return;
    await runShown(context, ['figure', ...typed.split(/\s+/)]);
  }
}

async function confirmed(context: Context, words: readonly string[]): Promise<ExitCode> {
  context.say(FINISH.same(commandLine(words)));
  const typed = await answer(context, ASK_RECORD.confirm);
  if (['k', 'khong', 'n', 'no'].includes(fold(typed))) throw new Stopped();
  return (await runTyped(context, words)) ? 0 : 2;
}
