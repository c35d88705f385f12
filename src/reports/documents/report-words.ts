import { stateWords } from '../../locale/states.js';
import type { Item } from '../../domain/unit/item.js';
import type { Period } from '../../domain/calendar/period.js';
import type { ReportItem } from '../../domain/reporting/periodic-report.js';
import type { Cell } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import type { Entry, Evidence } from '../../domain/unit/unit-plan.js';
import { UNIT_PLAN } from '../../locale/document-plan.js';
import { periodInYear, REPORT } from '../../locale/document-report.js';

/** What is said of an item's cells in a period: a phrase for each state, and which cells are missing. */
export interface StateWords {
  readonly phrases: readonly string[];
  /** `Chưa cập nhật: quý I`, `null` where nothing is. */
  readonly missing: string | null;
}

/** An item's states in a period; periods are named where they differ, or where a cell is not of this period alone. */
export function stateWordsOf(report: ReportItem, period: Period, lang: Lang): StateWords {
  const { item, periodCells, periodEntries } = report;
  const isLeft = item.answer?.['not-applicable'] !== undefined;
  const isUnconfirmed = periodCells.some(({ state }) => state === 'unconfirmed');
  if (item.role === 'support' && !isUnconfirmed && periodEntries.length === 0 && !isLeft) {
    return { phrases: [REPORT.supportsOnly[lang]], missing: null };
  }
  const missing = periodCells.filter(({ state }) => state === 'missing');
  const byPhrase = new Map<string, Cell[]>();
  for (const cell of periodCells) {
    if (cell.state === 'missing') continue;
    const phrase = cellPhrase(cell, item, lang);
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), cell]);
  }
  const named = (cells: readonly Cell[]): string => cells.map((cell) => periodInYear(cell.period)[lang]).join(', ');
  const isWider = periodCells.some(({ to }) => to > period.to) && item.cadence !== 'once';
  const isSingle = byPhrase.size === 1 && missing.length === 0 && !isWider;
  return {
    phrases: [...byPhrase].map(([phrase, cells]) => (isSingle ? phrase : `${named(cells)}: ${phrase}`)),
    missing: missing.length === 0 ? null : REPORT.missing(named(missing))[lang],
  };
}

function cellPhrase(cell: Cell, item: Item, lang: Lang): string {
  switch (cell.stateRule) {
    case 'marked-not-applicable': {
      const left = item.answer?.['not-applicable'];
      return UNIT_PLAN.notApplicable(left?.reason ?? '', undefined)[lang];
    }
    case 'still-open':
      return REPORT.openYet[lang];
    case 'due-date-passed':
      return REPORT.overdue(cell.closes)[lang];
    case 'entry':
    case 'actions-done':
    case 'not-started':
    case 'closed-without-entry':
    case 'open-place':
    case 'support-only':
    case 'conditional-without-entry':
    case 'before-since':
    case 'before-item-since':
    case 'text-changed':
      return stateWords(cell.state, item.cadence)[lang];
  }
}

/** How an entry stands, of the item or of its step; a withdrawal does not stand. */
export function statusWords({ status, action }: Entry, { cadence }: Item, lang: Lang): string | null {
  if (status === 'void') return null;
  if (status !== 'done') return stateWords(status, cadence)[lang];
  return action === undefined && cadence !== 'once' ? REPORT.done[lang] : stateWords('done', 'once')[lang];
}

/** Documents by number, date and subject; a file's path or an address is nothing for a paper. */
export function evidenceWords(evidence: readonly Evidence[], lang: Lang): readonly string[] {
  return evidence.flatMap(({ number, date, title }) => {
    const known = [
      ...(number === null || number === undefined ? [] : [REPORT.evidenceNumber(number)[lang]]),
      ...(date === null || date === undefined ? [] : [REPORT.evidenceDate(date)[lang]]),
      ...(title === null || title === undefined ? [] : [title]),
    ];
    if (known.length === 0) return [];
    return [[...known, ...(number === null ? [REPORT.evidenceNoNumber[lang]] : [])].join(', ')];
  });
}
