import type { PlanTarget, UnitTarget } from '../app/find/unit.js';
import { ownUnit, unitNamed } from '../app/find/unit-named.js';
import { review as judgeReport, type ReviewInput } from '../app/record/review.js';
import { unitsWithFile } from '../domain/department/ledger.js';
import { reviewQueue, type ReviewRow, reviewRows } from '../domain/reporting/submission-queue.js';
import { type Text, Refusal } from '../domain/text/text.js';
import type { Review } from '../domain/unit/unit-plan.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { EXTEND, EXTEND_EXAMPLES, EXTEND_HELP } from '../locale/commands/extend.js';
import { REVIEW, REVIEW_EXAMPLES, REVIEW_HELP } from '../locale/commands/review.js';
import { reviewJson } from '../reports/json/review.js';
import { partOfAll, sayExcluded, sayUnusable } from './all-units.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { openNamedUnit, openPlan, sayChosenUnit } from './target.js';
import { worldOf } from './world.js';
import type { Calendar } from '../domain/calendar/calendar.js';

interface ReviewOptions {
  readonly period?: string;
  readonly accept?: boolean;
  readonly return?: boolean;
  readonly by?: string;
  readonly reason?: string;
  readonly date?: string;
  readonly extend?: string;
  readonly undoExtend?: boolean;
  readonly all?: boolean;
}

/** `dcs review`: lists the reports that wait for a review, or records one. */
export const review: Command<ReviewOptions> = {
  name: 'review',
  details: REVIEW_HELP.details,
  arguments: [{ name: ARGUMENTS.unit, text: REVIEW_HELP.unit, required: false, completes: 'unit' }],
  options: [
    { flags: '--period <period>', text: REVIEW_HELP.period },
    { flags: '--accept', text: REVIEW_HELP.accept },
    { flags: '--return', text: REVIEW_HELP.return },
    { flags: '--extend <date>', text: EXTEND_HELP.extend },
    { flags: '--undo-extend', text: EXTEND_HELP.undo },
    { flags: '--all', text: EXTEND_HELP.all },
    { flags: '--by <name>', text: REVIEW_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--reason <text>', text: REVIEW_HELP.reason },
    { flags: '--date <date>', text: REVIEW_HELP.date },
  ],
  shared: ['json'],
  examples: [...REVIEW_EXAMPLES, ...EXTEND_EXAMPLES],
  async run(context, [typed], options) {
    const result = resultOf(options);
    const target = await openPlan(context);
    if (options.extend !== undefined || options.undoExtend === true) return putOff(context, target, typed, options);
    if (options.all === true) throw new Refusal(EXTEND.allForExtensions);
    if (typed === undefined) {
      if (result !== null) throw new Refusal(REVIEW.needsUnit);
      return listWaiting(context, target);
    }
    const unit = await openNamedUnit(context, typed);
    return result === null ? listUnit(context, unit) : judge(context, unit, { ...options, result });
  },
};

/** The judgement typed; `null` to list only. @throws Refusal for options that exclude each other */
function resultOf(options: ReviewOptions): Review['result'] | null {
  const { accept = false, return: isReturned = false, by, reason, date, period } = options;
  const { extend, undoExtend = false } = options;
  if (accept && isReturned) throw new Refusal(REVIEW.both);
  if ([accept, isReturned, extend !== undefined, undoExtend].filter(Boolean).length > 1)
    throw new Refusal(EXTEND.excludes);
  if (extend !== undefined || undoExtend) return null;
  if (accept) return 'accepted';
  if (isReturned) return 'returned';
  if ([by, reason, date, period].some((said) => said !== undefined)) throw new Refusal(REVIEW.whatFor);
  return null;
}

/** Extends a sending day, or removes the extension. */
async function putOff(
  context: Context,
  target: PlanTarget,
  typed: string | undefined,
  { extend: until, all = false, ...asked }: ReviewOptions,
): Promise<ExitCode> {
  if (typed === undefined && !all) throw new Refusal(EXTEND.needsUnit);
  if (typed !== undefined && all) throw new Refusal(EXTEND.unitAndAll);
  const unit = typed === undefined ? null : sayChosenUnit(context, await unitNamed(target.workspace, typed, false));
  const worksFor = await ownUnit(target.workspace, context.unitFromEnvironment);
  const { extend, undoExtend } = await import('./extend-deadline.js');
  return until === undefined
    ? undoExtend(context, target, { ...asked, unit, worksFor })
    : extend(context, target, { ...asked, unit, worksFor, until });
}

async function listWaiting(context: Context, target: PlanTarget): Promise<ExitCode> {
  const read = await partOfAll(context, target, 'waiting');
  const rows = reviewQueue(unitsWithFile(read.ledger).flatMap(({ status }) => status));
  await show(context, rows, REVIEW.heading(target.plan.year, rows.length), REVIEW.nothing, target.plan, true);
  sayExcluded(context, read.ledger);
  return sayUnusable(context, read);
}

async function listUnit(context: Context, { plan, unitPlan }: UnitTarget): Promise<ExitCode> {
  const { name } = unitPlan.unit;
  const rows = reviewRows({ plan, unitPlan }, context.today, context.sha256);
  await show(context, rows, REVIEW.unitHeading(name, plan.year), REVIEW.nothingSent(name), plan, false);
  return 0;
}

async function show(
  context: Context,
  rows: readonly ReviewRow[],
  heading: Text,
  nothing: Text,
  of: Calendar,
  withUnits: boolean,
): Promise<void> {
  if (context.json) context.print(reviewJson(rows, context.today));
  else if (rows.length === 0) context.say(nothing);
  else {
    const { reviewText } = await import('../reports/terminal/review.js');
    context.print(reviewText(rows, heading, of, context.lang, context.screen, withUnits));
  }
}

async function judge(context: Context, target: UnitTarget, asked: ReviewInput): Promise<ExitCode> {
  const worksFor = await ownUnit(target.workspace, context.unitFromEnvironment);
  const { unit, period, given, standing, isOwn } = await judgeReport(worldOf(context), target, { ...asked, worksFor });
  const words =
    standing === null
      ? REVIEW.recorded(unit, period, given.result, given.date)
      : REVIEW.already(unit, period, standing.result, standing.date, standing.by);
  context.print(inLang(context, words));
  if (isOwn) context.say(REVIEW.ownPerson(given.by));
  return 0;
}
