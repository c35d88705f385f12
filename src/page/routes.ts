import type { PageResponse } from '../domain/ports/page-request.js';
import { reportTodos } from '../domain/reporting/submission.js';
import { REPORTS } from '../locale/submissions.js';
import { itemsPage } from '../reports/html/desk/items-page.js';
import { raiseDifficulty, showDifficulties } from './difficulties-part.js';
import { saveFigures, showFigures } from './figures-part.js';
import { correctItem, showItem, tickItem, undoItem } from './item-part.js';
import { allOnPage } from './notes.js';
import { htmlResponse } from './responses.js';
import { excelForm, send, showSending, unitReport } from './send-part.js';
import { type Done, unitFrame, type UnitVisit } from './visit.js';
import { saveWords, showWords } from './words-part.js';

/** A page of a unit: how it is shown, and what is done with what it sends. */
export interface UnitRoute {
  readonly show: (visit: UnitVisit) => PageResponse | Promise<PageResponse>;
  /** Where the page takes nothing, it is not there. */
  readonly take?: (visit: UnitVisit) => Promise<Done>;
}

/** By what stands behind the unit in the path; `*` is any one part. */
const UNIT_ROUTES: Readonly<Record<string, UnitRoute>> = {
  '': { show: showItems },
  'item/*': { show: showItem },
  'item/*/tick': { show: showItem, take: tickItem },
  'item/*/undo': { show: showItem, take: undoItem },
  'item/*/correct': { show: showItem, take: correctItem },
  figures: { show: showFigures, take: saveFigures },
  difficulties: { show: showDifficulties, take: raiseDifficulty },
  words: { show: showWords, take: saveWords },
  send: { show: showSending, take: send },
  'report.docx': { show: (visit) => unitReport(visit, 'docx') },
  'report.html': { show: (visit) => unitReport(visit, 'html') },
  'form.xlsx': { show: excelForm },
};

/** The page that a path below a unit leads to; `null` where there is none. */
export function unitRouteOf(path: readonly string[]): UnitRoute | null {
  const [unit, id, ...rest] = path;
  if (unit !== 'unit' || id === undefined) return null;
  const key = rest[0] === 'item' && rest.length > 1 ? ['item', '*', ...rest.slice(2)] : rest;
  return Object.hasOwn(UNIT_ROUTES, key.join('/')) ? (UNIT_ROUTES[key.join('/')] ?? null) : null;
}

function showItems(visit: UnitVisit): PageResponse {
  const { target, status, world } = visit;
  const todos = reportTodos(target, world.today(), world.sha256);
  const words = allOnPage(todos.map(({ report, why }) => REPORTS[why](report, null)));
  return htmlResponse(200, itemsPage(unitFrame(visit, 'items'), target.id, status, words));
}
