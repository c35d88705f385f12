import type { CalendarDate } from '../domain/calendar/date.js';
import { unitsWithFile } from '../domain/department/ledger.js';
import type { GivenReview } from '../domain/department/department.js';
import { isChangedSince, isOwnJudgement, sentReport } from '../domain/reporting/submission.js';
import { reviewQueue, type ReviewRow, reviewRows } from '../domain/reporting/submission-queue.js';
import { type Text, Refusal } from '../domain/text/text.js';
import type { Review, UnitPlan } from '../domain/unit/unit-plan.js';
import type { Decision } from '../domain/ports/workspace.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { REVIEW, REVIEW_EXAMPLES, REVIEW_HELP } from '../locale/commands/review.js';
import { reviewJson } from '../reports/json/review.js';
import { keepOfAll, sayExcluded, sayUnusable } from './all-units.js';
import { changeDecisions } from './change-decisions.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { dateOf } from './arguments/entry-options.js';
import { periodNamed } from './arguments/period.js';
import { saidText } from './arguments/planning-options.js';
import { loadUnit, openPlan, type PlanTarget, unitNamed, type UnitTarget } from './target.js';

interface ReviewOptions {
  readonly period?: string;
  readonly accept?: boolean;
  readonly return?: boolean;
  readonly by?: string;
  readonly reason?: string;
  readonly date?: string;
}

/** `dcs review`: what waits at the head office, and its judgement. */
export const review: Command<ReviewOptions> = {
  name: 'review',
  summary: REVIEW_HELP.summary,
  details: REVIEW_HELP.details,
  arguments: [{ name: ARGUMENTS.unit, text: REVIEW_HELP.unit, required: false }],
  options: [
    { flags: '--period <period>', text: REVIEW_HELP.period },
    { flags: '--accept', text: REVIEW_HELP.accept },
    { flags: '--return', text: REVIEW_HELP.return },
    { flags: '--by <name>', text: REVIEW_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--reason <text>', text: REVIEW_HELP.reason },
    { flags: '--date <date>', text: REVIEW_HELP.date },
  ],
  shared: ['json'],
  examples: REVIEW_EXAMPLES,
  async run(context, [typed], options) {
    const result = resultOf(options);
    const target = await openPlan(context);
    if (typed === undefined) {
      if (result !== null) throw new Refusal(REVIEW.needsUnit);
      return listWaiting(context, target);
    }
    const unit = await loadUnit(context, target.workspace, target.year, unitNamed(typed, target.workspace));
    return result === null ? listUnit(context, unit) : judge(context, unit, result, options);
  },
};

/** The judgement that the options ask for; `null` to only list. @throws Refusal for options that exclude each other */
function resultOf(options: ReviewOptions): Review['result'] | null {
  const { accept = false, return: isReturned = false, by, reason, date, period } = options;
  if (accept && isReturned) throw new Refusal(REVIEW.both);
  if (accept) return 'accepted';
  if (isReturned) return 'returned';
  if ([by, reason, date, period].some((said) => said !== undefined)) throw new Refusal(REVIEW.whatFor);
  return null;
}

async function listWaiting(context: Context, target: PlanTarget): Promise<ExitCode> {
  const read = await keepOfAll(context, target, (unitPlan) => unitPlan);
  const unitPlans = unitsWithFile(read.ledger).map(({ status }) => status);
  const rows = reviewQueue(unitPlans, context.today, context.sha256);
  await show(context, rows, REVIEW.heading(target.plan.year, rows.length), REVIEW.nothing, true);
  sayExcluded(context, read.ledger);
  return sayUnusable(context, read);
}

async function listUnit(context: Context, { plan, unitPlan }: UnitTarget): Promise<ExitCode> {
  const { name } = unitPlan.unit;
  const rows = reviewRows(unitPlan, context.today, context.sha256);
  await show(context, rows, REVIEW.unitHeading(name, plan.year), REVIEW.nothingSent(name), false);
  return 0;
}

async function show(
  context: Context,
  rows: readonly ReviewRow[],
  heading: Text,
  nothing: Text,
  withUnits: boolean,
): Promise<void> {
  if (context.json) context.print(reviewJson(rows, context.today));
  else if (rows.length === 0) context.say(nothing);
  else {
    const { reviewText } = await import('../reports/terminal/review.js');
    context.print(reviewText(rows, heading, context.lang, context.screen, withUnits));
  }
}

async function judge(
  context: Context,
  target: UnitTarget,
  result: Review['result'],
  options: ReviewOptions,
): Promise<ExitCode> {
  const { id, unitPlan } = target;
  if (context.unitFromEnvironment?.replace(/\.yaml$/, '') === id) throw new Refusal(REVIEW.ownUnit(id));
  if (options.by === undefined) throw new Refusal(REVIEW.needsBy, REVIEW.byForm);
  const by = saidText(options.by);
  const reason = options.reason === undefined ? null : saidText(options.reason);
  if (result === 'returned' && reason === null) throw new Refusal(REVIEW.needsReason, REVIEW.reasonForm);
  const date = dateOf(options.date, { year: target.plan.year, today: context.today }) ?? context.today;
  if (date > context.today) throw new Refusal(REVIEW.future(date, context.today));
  const period = periodOf(context, target, options.period);
  const given: Review = { result, date, by, ...(reason === null ? {} : { reason }) };
  const words = await changeDecisions(context, target, (fresh) => decide(context, id, fresh, period, given));
  context.print(inLang(context, words));
  const sent = sentReport(unitPlan, period, context.today);
  if (sent !== null && isOwnJudgement(by, sent.submission, unitPlan.unit)) context.say(REVIEW.ownPerson(by));
  return 0;
}

/** The period that is named, else the only one that waits. @throws Refusal where it is not clear which */
function periodOf(context: Context, { plan, unitPlan }: UnitTarget, typed: string | undefined): string {
  if (typed !== undefined) return periodNamed(typed, plan).id;
  const waiting = reviewRows(unitPlan, context.today, context.sha256)
    .filter(({ report }) => report.state === 'submitted')
    .map(({ report }) => report.submission.period);
  const [only] = waiting;
  if (only === undefined || waiting.length > 1) throw new Refusal(REVIEW.whichPeriod(unitPlan.unit.name, waiting));
  return only;
}

/** Decides the edits of the head office's file as it is now, with the messages. */
function decide(context: Context, unit: string, unitPlan: UnitPlan, period: string, given: Review): Decision<Text> {
  const { name } = unitPlan.unit;
  const sent = sentReport(unitPlan, period, context.today);
  if (sent === null) {
    const periods = [...new Set((unitPlan.submissions ?? []).map((one) => one.period))];
    throw new Refusal(REVIEW.notSent(name, period), REVIEW.sentOnes(periods));
  }
  const { submission, review: before } = sent;
  if (before?.result === given.result && (given.reason === undefined || given.reason === before.reason)) {
    return { edits: [], outcome: REVIEW.already(name, period, before.result, before.date, before.by) };
  }
  const since: CalendarDate = before?.date ?? submission.date;
  if (given.date < since) throw new Refusal(REVIEW.beforeSent(given.date, since));
  // Only the content that was sent can be accepted; anything else would be reported as changed at once.
  if (given.result === 'accepted' && isChangedSince(unitPlan, submission, context.sha256)) {
    throw new Refusal(REVIEW.changedSince(name, period), REVIEW.sendAgain);
  }
  const { date, content } = submission;
  const value: GivenReview = { unit, period, sent: date, content: content.toLowerCase(), ...given };
  return {
    edits: [{ kind: 'append', path: ['reviews'], value, before: ['answers'] }],
    outcome: REVIEW.recorded(name, period, given.result, given.date),
  };
}
