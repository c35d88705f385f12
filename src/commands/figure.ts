import { indicatorNamed } from '../app/find/indicator.js';
import type { UnitTarget } from '../app/find/unit.js';
import { newFigureFindings } from '../app/check/figure-findings.js';
import { assertIndicators, enterFigure, figurePeriod, takeFigureOut } from '../app/record/figure.js';
import { changeOf } from '../domain/progress/figure-change.js';
import { figureOf } from '../domain/progress/figures.js';
import { figureRow, figureRows, type FigureRow } from '../domain/progress/figure-rows.js';
import { indicatorsWithWords } from '../domain/plan/find-indicator.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import { periodBefore, figurePeriodsOver } from '../domain/calendar/adjacent-periods.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { FIGURE, FIGURE_HELP } from '../locale/commands/figure.js';
import { NAMED_PERIOD } from '../locale/typed-period.js';
import { Refusal } from '../domain/text/text.js';
import type { Command, ExitCode } from './command.js';
import {
  enterList,
  enterSeveral,
  type FigureOptions,
  nameAndValue,
  onePair,
  pairsIn,
  showFigures,
  withRest,
} from './enter-figures.js';
import { type Context, inLang } from './context.js';
import { canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { openUnit, planOnDay } from './target.js';
import { sayWritten, worldOf } from './world.js';
import { canHaveFigures } from '../domain/calendar/adjacent-periods.js';

/** `dcs figure`: records a quarter's figure; without a value it lists a period's figures. */
export const figure: Command<FigureOptions & NoInput> = {
  name: 'figure',
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
    { flags: '--rest <value>', text: FIGURE_HELP.rest },
    { flags: '--paste', text: FIGURE_HELP.paste },
    { flags: '--clear', text: FIGURE_HELP.clear },
    NO_INPUT_SPEC,
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: EXAMPLES.figure,
  async run(context, typed, { clear = false, paste = false, input = true, ...given }) {
    const target = await openUnit(context);
    assertIndicators(target.plan);
    if (paste) {
      if (clear || typed.length > 0 || given.rest !== undefined) throw new Refusal(FIGURE.pasteAlone);
      return enterList(context, target, given);
    }
    const { args, options } = withRest(typed, given);
    const pairs = pairsIn(args);
    if (pairs !== null || options.rest !== undefined) {
      if (clear) throw new Refusal(options.rest === undefined ? FIGURE.clearTakesNoValue : FIGURE.clearTakesNoRest);
      return enterSeveral(context, target, pairs ?? onePair(args, target.plan), options);
    }
    const { name, value } = nameAndValue(args, target.plan);
    if (clear) {
      if (value !== null) throw new Refusal(FIGURE.clearTakesNoValue);
      if (name === '') throw new Refusal(FIGURE.clearNeedsOne);
      return takeOut(context, target, name, options);
    }
    if (value !== null) return enter(context, target, name, value, options);
    const code = await list(context, target, name, options);
    if (canAskForAll(context, typed, { input, ...given })) await (await import('./ask-record.js')).askFigures(context);
    return code;
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
  const asked = { ...options, indicator: name === '' ? typed : name, value: typed, asOf: context.asOf };
  const entered = await enterFigure(worldOf(context), target, asked);
  const { indicator, quarter, value, before, status, after, chosenUntil, written } = entered;
  sayWritten(context, written);
  if (context.json) {
    await showFigures(context, after, quarter, [figureRow(indicator, quarter, after.unitPlan, plan, context.today)]);
    return 0;
  }
  if (chosenUntil !== null) {
    context.say(FIGURE.quarterChosen(quarter, chosenUntil < context.today ? null : chosenUntil));
  }
  context.print(inLang(context, FIGURE.entered(indicator, quarter, value, before)));
  const against = periodBefore(quarter);
  const previous = figureOf(indicator, against, after.unitPlan, plan);
  if (previous.value !== null) {
    const change = changeOf(figureOf(indicator, quarter, after.unitPlan, plan), previous);
    context.print(inLang(context, FIGURE.comparison(previous, against, change)));
  }
  for (const finding of await newFigureFindings(status, after)) context.say(finding);
  return 0;
}

async function takeOut(context: Context, target: UnitTarget, name: string, options: FigureOptions): Promise<ExitCode> {
  const asked = { ...options, indicator: name, asOf: context.asOf };
  const { indicator, quarter, before, written } = await takeFigureOut(worldOf(context), target, asked);
  sayWritten(context, written);
  const words =
    before === null ? FIGURE.nothingToClear(indicator, quarter) : FIGURE.cleared(indicator, quarter, before);
  context.print(inLang(context, words));
  return 0;
}

async function list(context: Context, target: UnitTarget, name: string, options: FigureOptions): Promise<ExitCode> {
  const { plan, unitPlan } = target;
  const period = figurePeriod(options.period, plan, context.asOf ?? context.today);
  if (!canHaveFigures(period))
    throw new Refusal(FIGURE.notAQuarter(period), NAMED_PERIOD.instead(figurePeriodsOver(period)));
  const standing = planOnDay(context, unitPlan, plan);
  const status = unitStatus(plan, standing, context.today);
  const rows = figureRows(status.index, period, standing, context.asOf ?? context.today);
  if (rows.length === 0 && name === '' && !context.json) {
    context.print(inLang(context, FIGURE.noneForUnit));
    return 0;
  }
  await showFigures(
    context,
    status,
    period,
    name === '' ? rows : rowsNamed(name, rows, status, period, context.asOf ?? context.today),
  );
  return 0;
}

/** The indicators that match the words; a named indicator is shown even where the unit owes no figure for it. */
function rowsNamed(
  name: string,
  rows: readonly FigureRow[],
  status: UnitStatus,
  period: Period,
  day: CalendarDate,
): readonly FigureRow[] {
  const { plan, unitPlan } = status;
  const fitting = indicatorsWithWords(name, plan.indicators ?? []);
  const owed = rows.filter(({ indicator }) => fitting.includes(indicator));
  return owed.length > 0 ? owed : [figureRow(indicatorNamed(plan, name), period, unitPlan, plan, day)];
}
