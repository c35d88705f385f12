import { stateOf } from '../app/record/unless-changed.js';
import { Mistaken } from '../app/mistakes/mistaken.js';
import { parsePeriod, type Period } from '../domain/calendar/period.js';
import type { SiteResponse } from '../domain/ports/site-request.js';
import type { Plan } from '../domain/plan/plan.js';
import type { ItemProgress } from '../domain/progress/progress.js';
import { textPrint } from '../domain/unit/text-guard.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { itemPage } from '../reports/html/site/item-page.js';
import { htmlResponse } from './responses.js';
import { typedIn, unitFrame, type UnitVisit } from './visit.js';

/** The state of the file on which the forms for an item's records rest. */
export const recordedPart =
  (item: string) =>
  ({ items, 'own-items': own = {} }: UnitPlan): unknown =>
    items[item]?.progress ?? own[item]?.progress;

/**
 * The state of the file on which the forms for an item's planning rest: the item without its records, and the items
 * under it.
 */
export const plannedPart =
  (item: string) =>
  ({ items, 'own-items': own = {} }: UnitPlan): unknown => {
    const answer = { ...(items[item] ?? own[item]), progress: null };
    return { answer, under: Object.keys(own).filter((one) => one.startsWith(`${item}.`)) };
  };

/** The state of the file, and of the plan's text, on which the confirmation of amended items rests. */
export const amendedPart =
  (plan: Plan, ids: readonly string[]) =>
  ({ items }: UnitPlan): unknown =>
    ids.map((id) => [id, plan.revision, textPrint(plan, id), { ...items[id], progress: null }]);

/** Shows an item in a period. */
export function showItem(visit: UnitVisit): SiteResponse {
  const progress = progressIn(visit);
  const { target, world, status, fields, problem } = visit;
  const seen = stateOf(recordedPart(progress.item.id), target.unitPlan, world.sha256);
  const [number] = fields.raw('entry');
  const [, , , , action = 'tick'] = visit.path;
  const form = action === 'correct' ? `correct-${number ?? ''}` : action;
  const period = periodFor(visit, progress);
  const frame = unitFrame({ ...visit, period, path: visit.path.slice(0, 4) }, 'items');
  const page = itemPage(
    { ...frame, periods: progress.cells.flatMap((cell) => parsePeriod(cell.period, status.plan) ?? []) },
    {
      id: target.id,
      status,
      progress,
      today: world.today(),
      seen,
      amendedSeen: stateOf(amendedPart(target.plan, [progress.item.id]), target.unitPlan, world.sha256),
      plannedSeen: stateOf(plannedPart(progress.item.id), target.unitPlan, world.sha256),
      typed: typedIn(visit, form),
    },
  );
  return htmlResponse(problem === null ? 200 : 422, page);
}

/** The item that the path names. @throws Mistaken where there is none */
export function progressIn({ status, path }: UnitVisit): ItemProgress {
  const progress = status.items.find(({ item }) => item.id === path[3]);
  if (progress === undefined) throw new Mistaken({ kind: 'unknown-item', typed: path[3] ?? '', nearest: [] });
  return progress;
}

/** The item's own period that is, or contains the end of, the requested period, because not every item has quarters. */
export function periodFor({ period }: UnitVisit, { cells }: ItemProgress): Period {
  const own =
    cells.find((cell) => cell.period === period.id) ?? cells.find(({ to }) => period.to <= to) ?? cells.at(-1);
  return (own === undefined ? null : parsePeriod(own.period, period.calendar)) ?? period;
}
