import type { UnitTarget } from '../app/find/unit.js';
import { newFigureFindings } from '../app/check/figure-findings.js';
import { enterFigures, type FiguresInput, indicatorsListed } from '../app/record/figures.js';
import type { Period } from '../domain/calendar/period.js';
import type { Plan } from '../domain/plan/plan.js';
import { type FigureRow, figureRow } from '../domain/progress/figure-rows.js';
import type { UnitStatus } from '../domain/progress/unit-status.js';
import { readFigureList, restAtEnd, valueAt } from '../domain/unit/figure-list.js';
import { looksLikeFigure } from '../domain/unit/parse-figure.js';
import { Refusal } from '../domain/text/text.js';
import { FIGURE } from '../locale/commands/figure.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { sayWritten, worldOf } from './world.js';

/** The options of `dcs figure`. */
export interface FigureOptions {
  readonly period?: string;
  readonly clear?: boolean;
  readonly rest?: string;
  readonly paste?: boolean;
}

/** Records several figures of a quarter. Each has the same message as a single one, with its earlier value. */
export async function enterSeveral(
  context: Context,
  target: UnitTarget,
  pairs: FiguresInput['pairs'],
  options: FigureOptions,
): Promise<ExitCode> {
  const asked = { ...options, pairs, asOf: context.asOf };
  const { quarter, named, rest, status, after, chosenUntil, written } = await enterFigures(
    worldOf(context),
    target,
    asked,
  );
  sayWritten(context, written);
  if (context.json) {
    const rows = [...named, ...rest].map(({ indicator }) =>
      figureRow(indicator, quarter, after.unitPlan, target.plan, context.today),
    );
    await showFigures(context, after, quarter, rows);
    return 0;
  }
  if (chosenUntil !== null)
    context.say(FIGURE.quarterChosen(quarter, chosenUntil < context.today ? null : chosenUntil));
  for (const { indicator, value, before } of named) {
    context.print(inLang(context, FIGURE.entered(indicator, quarter, value, before)));
  }
  const [first] = rest;
  if (first !== undefined) {
    const left = rest.map(({ indicator }) => indicator);
    context.print(inLang(context, FIGURE.restEntered(quarter, first.value, left)));
  } else if (options.rest !== undefined) context.print(inLang(context, FIGURE.restNothing(quarter)));
  for (const finding of await newFigureFindings(status, after)) context.say(finding);
  return 0;
}

/** Enters a list that was pasted or piped in: all of it, or nothing. */
export async function enterList(context: Context, target: UnitTarget, options: FigureOptions): Promise<ExitCode> {
  const { figures, rest, heading, blank } = readFigureList(await context.pasted(FIGURE.pasteNow));
  // It is unknown whether an empty cell counts as one of the remaining figures.
  if (rest !== null && blank.length > 0) throw new Refusal(FIGURE.blankBesideRest(blank), FIGURE.blankOrValue);
  if (figures.length === 0 && rest === null) throw new Refusal(FIGURE.nothingPasted, FIGURE.listForm);
  const pairs = figures.map(({ line, names, value }) => ({
    indicator: names.join(' '),
    value,
    listed: { line, names },
  }));
  const given = rest === null ? options : { ...options, rest };
  context.sameAs(lineOf(pairs, given, target.plan));
  const code = await enterSeveral(context, target, pairs, given);
  const passedOver = [...(heading === null ? [] : [heading]), ...blank];
  if (passedOver.length > 0) context.say(FIGURE.passedOver(passedOver));
  return code;
}

/** The line that enters the figures of a list one by one; figures that cannot be named so are refused. */
function lineOf(pairs: FiguresInput['pairs'], { period, rest }: FigureOptions, plan: Plan): readonly string[] {
  const named = pairs.flatMap((pair) => [indicatorsListed(pair, plan)[0]?.id ?? pair.indicator, pair.value]);
  return [
    ...['figure', ...named],
    ...(period === undefined ? [] : ['--period', period]),
    ...(rest === undefined ? [] : ['--rest', rest]),
  ];
}

/** Shows the figures of a period, as a table or as JSON. */
export async function showFigures(
  context: Context,
  status: UnitStatus,
  period: Period,
  rows: readonly FigureRow[],
): Promise<void> {
  if (context.json) {
    const { figuresJson } = await import('../reports/json/figures.js');
    context.print(figuresJson(period, rows));
    return;
  }
  const { figuresText } = await import('../reports/terminal/figures.js');
  const { index, unit } = status;
  context.print(figuresText({ unit: unit.name, period, index, rows }, context.lang, context.screen));
}

/** Reads `còn lại = 0` at the end of the line as `--rest 0`. */
export function withRest(
  args: readonly string[],
  options: FigureOptions,
): { readonly args: readonly string[]; readonly options: FigureOptions } {
  const rest = options.rest === undefined ? restAtEnd(args) : null;
  return rest === null
    ? { args, options }
    : { args: args.slice(0, rest.from), options: { ...options, rest: rest.value } };
}

/** Alternating names and values, at least two pairs; `null` for one name of several words. */
export function pairsIn(args: readonly string[]): FiguresInput['pairs'] | null {
  const isByTurns = args.length >= 4 && args.length % 2 === 0;
  if (!isByTurns || !args.every((arg, at) => looksLikeFigure(arg) === (at % 2 === 1))) return null;
  return args.flatMap((indicator, at) => (at % 2 === 0 ? [{ indicator, value: args[at + 1] ?? '' }] : []));
}

/** The figure typed beside `--rest`; empty if there is none. */
export function onePair(args: readonly string[], plan: Plan): FiguresInput['pairs'] {
  const { name, value } = nameAndValue(args, plan);
  if (name === '' && value === null) return [];
  if (name === '' || value === null) throw new Refusal(FIGURE.restBeside);
  return [{ indicator: name, value }];
}

/**
 * Splits arguments into the words of a name and the value after them, which may be grouped (`1 234`) or missing.
 */
export function nameAndValue(
  args: readonly string[],
  plan: Plan,
): { readonly name: string; readonly value: string | null } {
  const last = args.at(-1);
  const isNamed = plan.indicators?.some(({ id }) => id === args[0]) === true && args.length > 1;
  if (last === undefined || !(looksLikeFigure(last) || isNamed)) return { name: args.join(' '), value: null };
  const from = isNamed ? 1 : valueAt(args);
  return { name: args.slice(0, from).join(' '), value: args.slice(from).join(' ') };
}
