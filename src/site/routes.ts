import type { SiteResponse } from '../domain/ports/site-request.js';
import { raiseDifficulty, showDifficulties } from './difficulties-part.js';
import { saveFigures, showFigures } from './figures-part.js';
import { answerParts } from './entry-fields.js';
import { correctItem, tickItem, undoItem } from './item-part.js';
import { carryItems, showCarried } from './office/carry-part.js';
import { briefDocument, departmentReport, showDocuments } from './office/documents-part.js';
import { showForms, takeForms } from './office/forms-part.js';
import { extendUnit, judge, showJudging, undoUnitExtension } from './office/judge-part.js';
import { officeVisit, type OfficeVisit } from './office/office-visit.js';
import { signReport, undoSigned } from './office/own-report-part.js';
import { saveOfficeWords, showOfficeWords } from './office/office-words-part.js';
import { answerRaised, showRaised } from './office/raised-part.js';
import { extendForAll, showUnits } from './office/units-part.js';
import { confirmAll, confirmItem } from './confirm-part.js';
import { addOwn, addStep, assignItem, skipItem, unskipItem } from './planning-part.js';
import { undoLast, undoOfficeLast } from './undo-part.js';
import { excelForm, send, showSending, unitReport } from './send-part.js';
import { showItem } from './shown-item.js';
import { showItems } from './items-part.js';
import { type Done, type UnitVisit, unitVisit, type Visit } from './visit.js';
import { saveWords, showWords } from './words-part.js';

/** A page: how it is shown, and the action of its form. */
interface PageRoute<V> {
  readonly show: (visit: V) => SiteResponse | Promise<SiteResponse>;
  /** Absent if the page has no form. */
  readonly take?: (visit: V) => Promise<Done>;
}

/** A page for a request whose unit or year is not opened yet. */
export type Route = PageRoute<Visit>;

/** The pages of a unit, by the path after the unit's id; `*` is any one part. */
const UNIT_ROUTES: Readonly<Record<string, PageRoute<UnitVisit>>> = {
  '': { show: showItems },
  'item/*': { show: showItem },
  'item/*/tick': { show: showItem, take: tickItem },
  'item/*/undo': { show: showItem, take: undoItem },
  'item/*/correct': { show: showItem, take: correctItem },
  'item/*/assign': { show: showItem, take: assignItem },
  'item/*/skip': { show: showItem, take: skipItem },
  'item/*/skip-back': { show: showItem, take: unskipItem },
  'item/*/own': { show: showItem, take: addOwn },
  'item/*/action': { show: showItem, take: addStep },
  'item/*/confirm': { show: showItem, take: confirmItem },
  confirm: { show: showItems, take: confirmAll },
  apart: { show: showItems, take: answerParts },
  figures: { show: showFigures, take: saveFigures },
  difficulties: { show: showDifficulties, take: raiseDifficulty },
  words: { show: showWords, take: saveWords },
  send: { show: showSending, take: send },
  undo: { show: showItems, take: undoLast },
  'report.docx': { show: (visit) => unitReport(visit, 'docx') },
  'report.html': { show: (visit) => unitReport(visit, 'html') },
  'form.xlsx': { show: excelForm },
};

/** The pages of the head office, by the path after `office`. */
const OFFICE_ROUTES: Readonly<Record<string, PageRoute<OfficeVisit>>> = {
  '': { show: showUnits },
  extend: { show: showUnits, take: extendForAll },
  'unit/*': { show: showJudging },
  'unit/*/review': { show: showJudging, take: judge },
  'unit/*/extend': { show: showJudging, take: extendUnit },
  'unit/*/undo-extension': { show: showJudging, take: undoUnitExtension },
  difficulties: { show: showRaised, take: answerRaised },
  forms: { show: (visit) => showForms(visit), take: takeForms },
  carry: { show: showCarried, take: carryItems },
  words: { show: showOfficeWords, take: saveOfficeWords },
  documents: { show: showDocuments },
  undo: { show: showUnits, take: undoOfficeLast },
  sign: { show: showDocuments, take: signReport },
  'undo-sign': { show: showDocuments, take: undoSigned },
  'brief.docx': { show: briefDocument },
  'report.docx': { show: (visit) => departmentReport(visit, 'docx') },
  'report.xlsx': { show: (visit) => departmentReport(visit, 'xlsx') },
  'report.html': { show: (visit) => departmentReport(visit, 'html') },
  'internal.docx': { show: (visit) => departmentReport(visit, 'docx', true) },
  'internal.html': { show: (visit) => departmentReport(visit, 'html', true) },
};

/** The page of a path; `null` if there is none. */
export function routeOf(path: readonly string[]): Route | null {
  const [first, ...rest] = path;
  if (first === 'office') return opening(named(OFFICE_ROUTES, rest, 'unit'), officeVisit);
  const [id, ...part] = rest;
  return first === 'unit' && id !== undefined ? opening(named(UNIT_ROUTES, part, 'item'), unitVisit) : null;
}

/** @param before a prefix that any one part may follow */
function named<V>(
  routes: Readonly<Record<string, PageRoute<V>>>,
  path: readonly string[],
  before: string,
): PageRoute<V> | null {
  const key = (path[0] === before && path.length > 1 ? [before, '*', ...path.slice(2)] : path).join('/');
  return Object.hasOwn(routes, key) ? (routes[key] ?? null) : null;
}

function opening<V>(route: PageRoute<V> | null, open: (visit: Visit) => Promise<V>): Route | null {
  if (route === null) return null;
  const { show, take } = route;
  return {
    show: async (visit) => show(await open(visit)),
    ...(take === undefined ? {} : { take: async (visit) => take(await open(visit)) }),
  };
}
