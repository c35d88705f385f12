import { distance } from 'fastest-levenshtein';
import { findIndicator } from '../domain/plan/find-indicator.js';
import { findItem, type ItemName } from '../domain/plan/find-item.js';
import type { Period } from '../domain/calendar/period.js';
import type { Indicator, Plan } from '../domain/plan/plan.js';
import { indexPlan } from '../domain/plan/plan-index.js';
import { ownPlaceOf } from '../domain/plan/address.js';
import { rollUpFigures } from '../domain/department/roll-up-figures.js';
import {
  allCells,
  type ItemCells,
  type ItemRollUp,
  rollUpItems,
  stateSoFar,
} from '../domain/department/roll-up-items.js';
import { expectedUnits, type Ledger, unitsWithFile } from '../domain/department/ledger.js';
import type { ItemProgress } from '../domain/progress/progress.js';
import { cellsIn, isCellWithin } from '../domain/reporting/periodic-report.js';
import { figureWhy, itemWhy } from '../domain/department/roll-up-why.js';
import { Refusal } from '../domain/text/text.js';
import { FIGURE } from '../locale/commands/figure.js';
import { NAMED_PERIOD } from '../locale/typed-period.js';
import { figurePeriodsOver } from '../domain/calendar/adjacent-periods.js';
import { WHY_ALL } from '../locale/why-all.js';
import { ledgerFor, readAllUnits, sayUnconfirmedOf, sayUnusable, type AllUnits } from './all-units.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { lineNumbersOf } from './line-numbers.js';
import { periodNamed, reportPeriod } from '../app/find/period.js';
import type { PlanTarget } from '../app/find/unit.js';
import { asOfDay, openPlan } from './target.js';
import { canHaveFigures } from '../domain/calendar/adjacent-periods.js';

/** `dcs why --all`: the units and files behind a number over all units. */
export async function whyAll(context: Context, typed: string, period: string | undefined): Promise<ExitCode> {
  const target = await openPlan(context);
  const named = namedIn(target.plan, typed);
  const all = await readAllUnits(context, target);
  if (named.kind === 'item') await showItem(context, target, all, named.id, period);
  else await showFigure(context, target, all, named.indicator, period);
  return sayUnusable(context, all);
}

type NamedIn =
  { readonly kind: 'item'; readonly id: string } | { readonly kind: 'figure'; readonly indicator: Indicator };

/** An item or indicator of the plan; for a unit's own item its open place is searched. @throws Refusal */
function namedIn(plan: Plan, typed: string): NamedIn {
  const indicators = plan.indicators ?? [];
  const exact = indicators.find(({ id }) => id === typed.trim().toLowerCase());
  if (exact !== undefined) return { kind: 'figure', indicator: exact };
  const items = indexPlan(plan).items.map((node): ItemName => ({ id: node.id, title: node.track?.short ?? '' }));
  const { nodes } = indexPlan(plan);
  const points = [...nodes.keys()];
  const place = nodes.has(typed.trim()) ? null : ownPlaceOf(typed.trim());
  const item = findItem(place ?? typed, { items, points, distance });
  if (item.kind === 'one' && items.some(({ id }) => id === item.id)) return { kind: 'item', id: item.id };
  const indicator = findIndicator(typed, indicators, distance);
  if (indicator.kind === 'one' && item.kind === 'none') return { kind: 'figure', indicator: indicator.indicator };
  const titled = (found: readonly Indicator[]): readonly ItemName[] =>
    found.map(({ id, name }) => ({ id, title: name }));
  const among = (ids: readonly string[]): readonly ItemName[] =>
    ids.flatMap((one) => items.find(({ id }) => id === one) ?? []);
  const found = [
    ...(item.kind === 'several' ? among(item.ids) : []),
    ...(indicator.kind === 'several' ? titled(indicator.indicators) : []),
    ...(indicator.kind === 'one' ? titled([indicator.indicator]) : []),
  ];
  if (found.length > 0) throw new Refusal(WHY_ALL.several(typed), WHY_ALL.choose(found));
  const near = [
    ...(item.kind === 'none' ? among(item.nearest) : []),
    ...(indicator.kind === 'none' ? titled(indicator.nearest) : []),
  ];
  throw new Refusal(WHY_ALL.unknown(typed), near.length === 0 ? WHY_ALL.seeThem : WHY_ALL.nearest(near));
}

async function showItem(
  context: Context,
  target: PlanTarget,
  all: AllUnits,
  id: string,
  typed: string | undefined,
): Promise<void> {
  asOfDay(context, target.plan);
  const period = typed === undefined ? null : periodNamed(typed, target.plan);
  const ledger = ledgerFor(all, period);
  const item = itemsOver(ledger, period).find((one) => one.id === id);
  if (item === undefined) throw new Refusal(WHY_ALL.noUnits(id));
  sayUnconfirmedOf(context, ledger);
  const units = itemWhy(item);
  const places = units.flatMap(({ unit, cells }) => cells.map(({ pointer }) => ({ unit: unit.id, pointer })));
  const lineOf = await lineNumbersOf(target.workspace, all, places);
  if (context.json) {
    const { itemWhyJson } = await import('../reports/json/why-all.js');
    context.print(itemWhyJson(item, units, { ledger, period }, lineOf));
    return;
  }
  const { itemWhyText } = await import('../reports/terminal/why-all.js');
  context.print(itemWhyText(item, units, target.plan, lineOf, context.lang, context.screen));
}

/** A screen's cells close on the sending day, whether or not a period is named; only documents close them earlier. */
function itemsOver(ledger: Ledger, period: Period | null): readonly ItemRollUp[] {
  const cells = (items: readonly ItemProgress[]): readonly ItemCells[] =>
    period === null ? allCells(items) : cellsOfPeriod(items, period);
  const items = new Map(unitsWithFile(ledger).map(({ id, status }) => [id, cells(status.items)]));
  const units = expectedUnits(ledger).map((unit) => ({ unit, items: items.get(unit.id) ?? null }));
  return rollUpItems(indexPlan(ledger.plan), units, stateSoFar);
}

function cellsOfPeriod(items: readonly ItemProgress[], period: Period): readonly ItemCells[] {
  return items.map((progress) => {
    const cells = cellsIn(progress, period);
    return { progress, cells, totalled: cells.filter((cell) => isCellWithin(cell, period)) };
  });
}

async function showFigure(
  context: Context,
  target: PlanTarget,
  all: AllUnits,
  indicator: Indicator,
  typed: string | undefined,
): Promise<void> {
  const { plan } = target;
  const day = asOfDay(context, plan);
  const period = reportPeriod(typed, plan, day);
  if (!canHaveFigures(period)) {
    throw new Refusal(FIGURE.notAQuarter(period), NAMED_PERIOD.instead(figurePeriodsOver(period)));
  }
  const ledger = ledgerFor(all, period);
  const figure = rollUpFigures(indexPlan(plan), ledger, period).find((one) => one.indicator.id === indicator.id);
  if (figure === undefined) throw new Error('an indicator of the plan has a sum');
  const units = figureWhy(figure, period, plan, ledger);
  const places = units.flatMap(({ unit, entered }) => entered.map(({ pointer }) => ({ unit: unit.id, pointer })));
  const lineOf = await lineNumbersOf(target.workspace, all, places);
  if (context.json) {
    const { figureWhyJson } = await import('../reports/json/why-all.js');
    context.print(figureWhyJson(figure, units, { ledger, period }, lineOf));
    return;
  }
  const { figureWhyText } = await import('../reports/terminal/why-all.js');
  context.print(figureWhyText(figure, units, period, day, lineOf, context.lang, context.screen));
}
