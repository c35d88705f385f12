import type { CalendarDate } from '../domain/calendar/date.js';
import { closingDay } from '../domain/calendar/deadline.js';
import { difficultiesAsOf, nextDifficultyId } from '../domain/unit/difficulties.js';
import { cellPeriods, parsePeriod, type Period, periodIndexOf } from '../domain/calendar/period.js';
import { difficultyWords } from '../domain/unit/same-record.js';
import type { Difficulty } from '../domain/unit/unit-plan.js';
import { type UnitStatus, unitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { AGAIN, ENTRY_OPTIONS, RECORDED } from '../locale/commands/entry.js';
import { RAISE, RAISE_HELP } from '../locale/commands/raise.js';
import { Refusal } from '../domain/text/text.js';
import { changeUnit } from './change-unit.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { AGAIN_SPEC, timeFor } from './arguments/entry-options.js';
import { itemToWrite } from './arguments/item.js';
import { listRaisedByAll } from './raised-by-all.js';
import { asOfDay, chosenUnit, openUnit } from './target.js';

interface RaiseOptions {
  readonly item?: string;
  readonly proposal?: string;
  readonly by?: string;
  readonly date?: string;
  readonly all?: boolean;
  readonly period?: string;
  readonly again?: boolean;
}

/** `dcs raise`: a difficulty goes up to the office; without a text, the unit's difficulties are listed. */
export const raise: Command<RaiseOptions> = {
  name: 'raise',
  summary: RAISE_HELP.summary,
  details: RAISE_HELP.details,
  arguments: [{ name: ARGUMENTS.difficulty, text: RAISE_HELP.text, required: false, variadic: true }],
  options: [
    { flags: '--item <item>', text: RAISE_HELP.item },
    { flags: '--proposal <text>', text: RAISE_HELP.proposal, blank: 'nothing' },
    { flags: '--by <name>', text: RAISE_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--date <date>', text: RAISE_HELP.date },
    { flags: '--all', text: RAISE_HELP.all },
    { flags: '--period <period>', text: ENTRY_OPTIONS.period },
    AGAIN_SPEC,
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: EXAMPLES.raise,
  async run(context, args, options) {
    const { all = false, ...said } = options;
    const isAsked = args.length > 0 || Object.keys(said).length > 0;
    if (all && (isAsked || context.unit !== null)) throw new Refusal(RAISE.allAlone);
    if (all || (!isAsked && isOfAll(context))) return listRaisedByAll(context);
    const target = await openUnit(context);
    const text = args.join(' ').trim();
    if (!isAsked) {
      const asOf = asOfDay(context, target.plan);
      return list(context, target.id, unitStatus(target.plan, target.unitPlan, asOf));
    }
    if (text === '') throw new Refusal(RAISE.needsText, RAISE.textForm);
    if (!/\p{L}/u.test(text)) throw new Refusal(RAISE.noWords(text), RAISE.textForm);
    const raised = await changeUnit(context, target, (status) => {
      const outcome = raisedBy(text, options, status, context.today);
      const { difficulty } = outcome;
      const before = (status.unitPlan.difficulties ?? []).find(
        (one) => difficultyWords(one) === difficultyWords(difficulty),
      );
      if (before !== undefined && options.again !== true) {
        throw new Refusal(RAISE.twice(before.id), AGAIN.hint);
      }
      return {
        edits: [{ kind: 'append', path: ['difficulties'], value: difficulty, before: ['submissions'] }],
        outcome,
      };
    });
    sayRaised(context, raised);
    return 0;
  },
};

/** Whether no unit is named and there are several. */
function isOfAll(context: Context): boolean {
  const workspace = context.workspace();
  return workspace.listUnits().length > 1 && chosenUnit(context, workspace) === null;
}

interface Raised {
  readonly difficulty: Difficulty;
  readonly period: Period;
  readonly chosen: boolean;
  readonly closes: CalendarDate;
}

/** Dates a difficulty like an entry: a day of the plan's year up to today, in the period open for records. */
function raisedBy(text: string, options: RaiseOptions, status: UnitStatus, today: CalendarDate): Raised {
  const { plan, unitPlan, unit } = status;
  const periods = cellPeriods('ongoing', plan.year, plan.reporting);
  const since = unit.since === undefined ? null : parsePeriod(unit.since);
  const cells = periods.map(({ to }) => ({
    countRule: since !== null && to < since.from ? ('before-since' as const) : ('counts' as const),
  }));
  const time = timeFor(options, { item: { id: null, cadence: 'ongoing' }, cells }, plan, today);
  const period = periods.find(({ id }) => id === time.period) ?? periods[periodIndexOf(time.date, periods)];
  if (period === undefined) throw new Error('a day that was allowed has a period');
  const proposal = options.proposal?.trim() ?? '';
  const by = options.by?.trim() ?? '';
  const difficulty: Difficulty = {
    id: nextDifficultyId(unitPlan),
    date: time.date,
    ...(time.period === null ? {} : { period: time.period }),
    text,
    ...(options.item === undefined ? {} : { item: itemToWrite(status, options.item).item.id }),
    ...(proposal === '' ? {} : { proposal }),
    ...(by === '' ? {} : { by }),
  };
  return { difficulty, period, chosen: time.chosen, closes: closingDay(period, plan.reporting) };
}

function sayRaised(context: Context, { difficulty, period, chosen, closes }: Raised): void {
  const { id, item, date } = difficulty;
  context.print(inLang(context, RAISE.raised(id, item ?? null, date, period)));
  if (chosen) context.say(RECORDED.periodChosen(period, closes));
}

async function list(context: Context, id: string, { unit, unitPlan, asOf }: UnitStatus): Promise<ExitCode> {
  const difficulties = difficultiesAsOf(unitPlan, asOf);
  if (context.json) {
    const { difficultiesJson } = await import('../reports/json/difficulties.js');
    context.print(difficultiesJson({ ...unit, id }, difficulties, asOf));
    return 0;
  }
  const { difficultiesText } = await import('../reports/terminal/difficulties.js');
  context.print(difficultiesText({ id, name: unit.name }, difficulties, context.lang, context.screen));
  return 0;
}
