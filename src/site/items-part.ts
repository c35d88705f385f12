import { stateOf } from '../app/record/unless-changed.js';
import type { SiteResponse } from '../domain/ports/site-request.js';
import { reportTodos } from '../domain/reporting/submission.js';
import type { Item } from '../domain/unit/item.js';
import { isAmended } from '../domain/unit/text-guard.js';
import { REPORTS } from '../locale/submissions.js';
import { itemsPage } from '../reports/html/site/items-page.js';
import { allOnPage } from './notes.js';
import { htmlResponse } from './responses.js';
import { amendedPart } from './shown-item.js';
import { unitFrame, type UnitVisit } from './visit.js';

/** Shows all items of the unit in all periods. */
export function showItems(visit: UnitVisit): SiteResponse {
  const { target, status, world, problem } = visit;
  const { id, plan, unitPlan } = target;
  const todos = reportTodos(target, world.today(), world.sha256);
  const items = amendedItems(visit);
  const page = itemsPage(unitFrame({ ...visit, path: visit.path.slice(0, 2) }, 'items'), {
    id,
    status,
    todos: allOnPage(todos.map(({ report, why }) => REPORTS[why](report, null, plan))),
    amended: {
      items,
      seen: stateOf(
        amendedPart(
          plan,
          items.map((item) => item.id),
        ),
        unitPlan,
        world.sha256,
      ),
    },
  });
  return htmlResponse(problem === null ? 200 : 422, page);
}

/** The items that wait to be confirmed for the plan's present text. */
export function amendedItems({ status, target }: UnitVisit): readonly Item[] {
  return status.items.flatMap(({ item }) => (isAmended(item, target.plan) ? [item] : []));
}
