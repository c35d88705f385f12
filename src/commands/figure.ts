import { clearFigure, setFigure } from '../domain/edits/figure-and-prose-edits.js';
import { changeOf, figureOf, figureRow, figureRows, type FigureRow } from '../domain/progress/figures.js';
import { indicatorsWithWords } from '../domain/plan/find-indicator.js';
import { parseTypedPeriod } from '../domain/calendar/parse-typed-period.js';
import type { Period } from '../domain/calendar/period.js';
import { defaultQuarter, periodBefore, quartersOver } from '../domain/calendar/adjacent-periods.js';
import type { Indicator, Plan } from '../domain/plan/plan.js';
import { looksLikeFigure, parseTypedFigure } from '../domain/unit/parse-figure.js';
import type { FigureValue } from '../domain/unit/unit-plan.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { FIGURE, FIGURE_HELP } from '../locale/commands/figure.js';
import { PERIOD_FORMS } from '../locale/document-report.js';
import { NAMED_PERIOD } from '../locale/typed-period.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { changeUnit } from './change-unit.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { sayFigureFindings } from './figure-findings.js';
import { countNamed, indicatorNamed } from './arguments/indicator.js';
import { openUnit, type UnitTarget } from './target.js';

interface FigureOptions {
  readonly period?: string;
  readonly clear?: boolean;
}

/** `dcs figure`: a quarter's figure is entered; without a value, a period's figures are listed. */
export const figure: Command<FigureOptions> = {
  name: 'figure',
  summary: FIGURE_HELP.summary,
  details: FIGURE_HELP.details,
  arguments: [
    {
      name: ARGUMENTS.indicatorAndValue,
      text: FIGURE_HELP.words,
      required: false,
      variadic: true,
      completes: 'indicator',
    },
  ],
  options: [
    { flags: '--period <period>', text: FIGURE_HELP.period },
    { flags: '--clear', text: FIGURE_HELP.clear },
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: EXAMPLES.figure,
  async run(context, args, options) {
    const target = await openUnit(context);
    if ((target.plan.indicators ?? []).length === 0) throw new Refusal(FIGURE.noIndicators);
    const { name, value } = nameAndValue(args, target.plan);
    if (options.clear === true) {
      if (value !== null) throw new Refusal(FIGURE.clearTakesNoValue);
      if (name === '') throw new Refusal(FIGURE.clearNeedsOne);
      return clear(context, target, name, options);
    }
    return value === null ? list(context, target, name, options) : enter(context, target, name, value, options);
  },
};

async function enter(
  context: Context,
  target: UnitTarget,
  name: string,
  typed: string,
  options: FigureOptions,
): Promise<ExitCode> {
  const { plan } = target;
  const indicator = countNamed(plan, name === '' ? typed : name);
  const parsed = parseTypedFigure(typed);
  if (parsed.kind !== 'figure') throw new Refusal(FIGURE.wrong(parsed.kind, typed), FIGURE.form);
  const quarter = quarterFor(options.period, plan, context);
  const { before, status } = await changeUnit(context, target, (fresh) => {
    const entered = fresh.unitPlan.figures?.[quarter.id]?.[indicator.id] ?? null;
    const edits = entered === parsed.value ? [] : setFigure(indicator.id, quarter, parsed.value, fresh);
    return { edits, outcome: { before: entered, status: fresh } };
  });
  const after = withFigure(status, indicator, quarter, parsed.value);
  if (context.json) {
    await show(context, after, quarter, [figureRow(indicator, quarter, after.unitPlan, plan)]);
    return 0;
  }
  context.print(inLang(context, FIGURE.entered(indicator, quarter, parsed.value, before)));
  const against = periodBefore(quarter);
  const previous = figureOf(indicator, against, after.unitPlan, plan);
  if (previous.value !== null) {
    const change = changeOf(figureOf(indicator, quarter, after.unitPlan, plan), previous);
    context.print(inLang(context, FIGURE.comparison(previous, against, change)));
  }
  await sayFigureFindings(context, status, after);
  return 0;
}

async function clear(context: Context, target: UnitTarget, name: string, options: FigureOptions): Promise<ExitCode> {
  const indicator = countNamed(target.plan, name);
  const quarter = quarterFor(options.period, target.plan, context);
  const before = await changeUnit(context, target, ({ unitPlan }) => ({
    edits: clearFigure(indicator.id, quarter, unitPlan),
    outcome: unitPlan.figures?.[quarter.id]?.[indicator.id],
  }));
  const words =
    before === undefined ? FIGURE.nothingToClear(indicator, quarter) : FIGURE.cleared(indicator, quarter, before);
  context.print(inLang(context, words));
  return 0;
}

async function list(context: Context, target: UnitTarget, name: string, options: FigureOptions): Promise<ExitCode> {
  const { plan, unitPlan } = target;
  const period = periodFor(options.period, plan, context);
  if (period.kind === 'month')
    throw new Refusal(FIGURE.notAQuarter(period), NAMED_PERIOD.instead(quartersOver(period)));
  const status = unitStatus(plan, unitPlan, context.today);
  const rows = figureRows(status.index, period, unitPlan);
  if (rows.length === 0 && name === '' && !context.json) {
    context.print(inLang(context, FIGURE.noneForUnit));
    return 0;
  }
  await show(context, status, period, name === '' ? rows : rowsNamed(name, rows, status, period));
  return 0;
}

/** The indicators that match the words; a named one is shown even where the unit owes no figure for it. */
function rowsNamed(name: string, rows: readonly FigureRow[], status: UnitStatus, period: Period): readonly FigureRow[] {
  const { plan, unitPlan } = status;
  const fitting = indicatorsWithWords(name, plan.indicators ?? []);
  const owed = rows.filter(({ indicator }) => fitting.includes(indicator));
  return owed.length > 0 ? owed : [figureRow(indicatorNamed(plan, name), period, unitPlan, plan)];
}

async function show(context: Context, status: UnitStatus, period: Period, rows: readonly FigureRow[]): Promise<void> {
  if (context.json) {
    const { figuresJson } = await import('../reports/json/figures.js');
    context.print(figuresJson(period, rows));
    return;
  }
  const { figuresText } = await import('../reports/terminal/figures.js');
  const { index, unit } = status;
  context.print(figuresText({ unit: unit.name, period, index, rows }, context.lang, context.screen));
}

/**
 * Splits arguments into the words of a name and the value after them, which may come in groups (`1 234`); the value may
 * be absent.
 */
function nameAndValue(args: readonly string[], plan: Plan): { readonly name: string; readonly value: string | null } {
  const last = args.at(-1);
  const isNamed = plan.indicators?.some(({ id }) => id === args[0]) === true && args.length > 1;
  if (last === undefined || !(looksLikeFigure(last) || isNamed)) return { name: args.join(' '), value: null };
  let from = args.length - 1;
  if (isNamed) from = 1;
  else while (/^\d{3}$/.test(args[from] ?? '') && /^\d{1,3}$/.test(args[from - 1] ?? '')) from -= 1;
  return { name: args.slice(0, from).join(' '), value: args.slice(from).join(' ') };
}

function periodFor(typed: string | undefined, plan: Plan, context: Context): Period {
  if (typed === undefined) return defaultQuarter(plan.year, context.asOf ?? context.today);
  const period = parseTypedPeriod(typed, plan.year);
  if (period === null) throw new Refusal(PERIOD_FORMS.unknown(typed), PERIOD_FORMS.forms(plan.year));
  if (period.year !== plan.year && period.year !== plan.year - 1) {
    throw new Refusal(FIGURE.otherYear(typed, plan.year), PERIOD_FORMS.forms(plan.year));
  }
  return period;
}

/** The quarter to write to: of this year, or of the one before for comparison, and begun. */
function quarterFor(typed: string | undefined, plan: Plan, context: Context): Period {
  const period = periodFor(typed, plan, context);
  if (period.kind !== 'quarter') {
    throw new Refusal(FIGURE.notAQuarter(period), insteadHint(period, plan, context));
  }
  if (typed !== undefined && period.from > context.today) {
    throw new Refusal(NAMED_PERIOD.notBegun(period), insteadHint(period, plan, context));
  }
  return period;
}

/** The quarters of a period that have begun; where none has, the one that figures are entered for by now. */
function insteadHint(period: Period, plan: Plan, { today }: Context): Text {
  const begun = quartersOver(period).filter(({ from }) => from <= today);
  return NAMED_PERIOD.instead(begun.length > 0 ? begun : [defaultQuarter(plan.year, today)]);
}

function withFigure(status: UnitStatus, { id }: Indicator, quarter: Period, value: FigureValue): UnitStatus {
  const figures = status.unitPlan.figures ?? {};
  const unitPlan = {
    ...status.unitPlan,
    figures: { ...figures, [quarter.id]: { ...figures[quarter.id], [id]: value } },
  };
  return { ...status, unitPlan };
}
