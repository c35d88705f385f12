import type { CalendarDate } from '../domain/date.js';
import { difficultiesAsOf, isOpen, nextDifficultyId } from '../domain/difficulties.js';
import { cellPeriods, isYearOver, type Period, periodIndexOf, workSpan } from '../domain/period.js';
import type { Plan } from '../domain/plan.js';
import type { Difficulty } from '../domain/unit-plan.js';
import { type UnitStatus, unitStatus } from '../domain/unit-status.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ENTRY } from '../locale/commands/entry.js';
import { RAISE, RAISE_HELP } from '../locale/commands/raise.js';
import { Refusal } from '../locale/refusal.js';
import { changeUnit } from './change-unit.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { dateOf } from './entry-options.js';
import { itemToWrite } from './item-argument.js';
import { listRaisedByAll } from './raised-by-all.js';
import { asOfDay, chosenUnit, openUnit } from './target.js';

interface RaiseOptions {
  readonly item?: string;
  readonly proposal?: string;
  readonly by?: string;
  readonly date?: string;
  readonly all?: boolean;
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
    const date = dayOf(options.date, target.plan, context.today);
    let raised: Pick<Difficulty, 'id' | 'item'> = { id: 0 };
    await changeUnit(context, target, (status) => {
      raised = difficulty(text, date, options, status);
      return [{ kind: 'append', path: ['difficulties'], value: raised, before: ['submissions'] }];
    });
    context.print(inLang(context, RAISE.raised(raised.id, raised.item ?? null, quarterOf(date, target.plan))));
    return 0;
  },
};

/** Nobody says which unit, and there are several. */
function isOfAll(context: Context): boolean {
  const workspace = context.workspace();
  return workspace.listUnits().length > 1 && chosenUnit(context, workspace) === null;
}

function difficulty(text: string, date: CalendarDate, options: RaiseOptions, status: UnitStatus): Difficulty {
  const proposal = options.proposal?.trim() ?? '';
  const by = options.by?.trim() ?? '';
  return {
    id: nextDifficultyId(status.unitPlan),
    date,
    text,
    ...(options.item === undefined ? {} : { item: itemToWrite(status, options.item).item.id }),
    ...(proposal === '' ? {} : { proposal }),
    ...(by === '' ? {} : { by }),
  };
}

/** As for entries: a day of the plan's year that is not yet to come. */
function dayOf(typed: string | undefined, { year }: Plan, today: CalendarDate): CalendarDate {
  const asked = dateOf(typed);
  if (asked === null && isYearOver(today, year)) throw new Refusal(ENTRY.yearOver(year), ENTRY.yearOverHint(year));
  const date = asked ?? today;
  const { first, last } = workSpan(year);
  if (date < first || date > last) throw new Refusal(ENTRY.outsideYear(date, year), ENTRY.yearSpan(first, last));
  if (date > today) throw new Refusal(ENTRY.future(date, today));
  return date;
}

function quarterOf(date: CalendarDate, { year, reporting }: Plan): Period {
  const quarters = cellPeriods('quarterly', year, reporting);
  const quarter = quarters[periodIndexOf(date, quarters)];
  if (quarter === undefined) throw new Error('a day that was allowed has a quarter');
  return quarter;
}

async function list(context: Context, id: string, { unit, unitPlan, asOf }: UnitStatus): Promise<ExitCode> {
  const difficulties = difficultiesAsOf(unitPlan, asOf);
  if (context.json) {
    const { asJson } = await import('../reports/json/status.js');
    const { name, kind } = unit;
    const open = difficulties.filter(isOpen).length;
    context.print(asJson({ schema: 'dcs/difficulties@1', asOf, unit: { id, name, kind }, open, difficulties }));
    return 0;
  }
  const { difficultiesText } = await import('../reports/terminal/difficulties.js');
  context.print(difficultiesText({ id, name: unit.name }, difficulties, context.lang, context.screen));
  return 0;
}
