import { capitalised, uncapitalised } from '../../../domain/text/letter-case.js';
import { cutOffDay } from '../../../domain/calendar/deadline.js';
import { expectedUnits, type LedgerUnit } from '../../../domain/department/ledger.js';
import type { RollUp } from '../../../domain/department/roll-up.js';
import { sumTotals, type Totals } from '../../../domain/progress/totals.js';
import type { Lang } from '../../../domain/text/text.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { REPORT } from '../../../locale/document-report.js';
import { OWN_REPORT } from '../../../locale/department-report.js';
import { INFORMED_KIND } from '../../../domain/plan/unit-kinds.js';
import type { Plan } from '../../../domain/plan/plan.js';
import { kindPluralWords } from '../../../locale/states.js';
import type { Block, Row } from '../../model/official-document.js';
import { filledColumns } from '../filled-columns.js';

/** With more units than this, tables have a row for each kind of unit, so that the document stays short. */
const MAX_UNIT_ROWS = 60;

/** Whether there are so many units that tables have a row for each kind of unit. */
export function isByKind({ ledger }: Pick<RollUp, 'ledger'>): boolean {
  return expectedUnits(ledger).length > MAX_UNIT_ROWS;
}

/** One unit's row: its name, and the printed numbers of its items, done items and open items. */
export interface UnitCount {
  readonly name: string;
  readonly items: string;
  readonly done: string;
  readonly left: string;
  readonly note: string;
}

/** The number of items that each unit, or kind of unit, had and did. */
export function unitCountRows(rollUp: RollUp, lang: Lang): readonly UnitCount[] {
  return countRows(rollUp, lang).map(({ cells }) => {
    const [, name = '', items = '', done = '', left = '', note = ''] = cells.map((lines) => lines.join(' '));
    return { name, items, done, left, note };
  });
}

function countRows(rollUp: RollUp, lang: Lang): readonly CountRow[] {
  const soFar = soFarIn(rollUp);
  const totals = new Map(rollUp.reports.map((report) => [report.unit.id, soFar(report.totals)]));
  const units = expectedUnits(rollUp.ledger);
  return isByKind(rollUp) ? kindRows(rollUp.plan, units, totals, lang) : unitRows(units, totals, lang);
}

/** The sentence with the number of items and of done ones, added up over the units; `null` where there are none. */
export function completionOverUnits({ totals, period, plan, asOf, reports }: RollUp, lang: Lang): string | null {
  const sentence = REPORT.completion(totals, asOf <= cutOffDay(period, plan.reporting))[lang];
  return sentence === '' ? null : `${DEPARTMENT.addedUp(reports.length)[lang]} ${uncapitalised(sentence)}`;
}

function soFarIn({ asOf, period, plan }: RollUp): (totals: Totals) => Totals {
  return asOf <= cutOffDay(period, plan.reporting) ? openTotals : (totals) => totals;
}

type CountRow = Extract<Row, { kind: 'cells' }>;

/** The table of the items that each unit had and did, with their totals, from which the report's rate is computed. */
export function countsTable(rollUp: RollUp, lang: Lang): Block {
  const { counts } = OWN_REPORT;
  const rows = countRows(rollUp, lang);
  const { due, fulfilled, none } = soFarIn(rollUp)(rollUp.totals);
  const table = filledColumns({
    columns: [
      { title: counts.number[lang], share: 7, align: 'center' },
      { title: counts.unit[lang], share: 33, align: 'left' },
      { title: counts.items[lang], share: 10, align: 'center' },
      { title: counts.done[lang], share: 11, align: 'center' },
      { title: counts.left[lang], share: 11, align: 'center' },
      { title: counts.note[lang], share: 28, align: 'left' },
    ],
    rows: [
      ...rows,
      {
        kind: 'cells',
        cells: [
          [],
          [counts.total[lang]],
          [String(due)],
          [String(fulfilled)],
          [String(due - fulfilled)],
          none === 0 ? [] : [counts.none(none)[lang]],
        ],
      },
    ],
  });
  return { kind: 'table', table };
}

/**
 * The totals before the cut-off: no item is due yet, so all items of the period are counted, and those already done.
 */
function openTotals(totals: Totals): Totals {
  return { ...totals, due: totals.year, fulfilled: totals.fulfilledYear };
}

function unitRows(units: readonly LedgerUnit[], totals: ReadonlyMap<string, Totals>, lang: Lang): readonly CountRow[] {
  return units.map(({ id, name }, at) => row(at, name, totals.get(id) ?? null, lang));
}

function kindRows(
  plan: Plan,
  units: readonly LedgerUnit[],
  totals: ReadonlyMap<string, Totals>,
  lang: Lang,
): readonly CountRow[] {
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  return kinds.map((kind, at) => {
    const own = units.filter((unit) => unit.kind === kind);
    const known = own.flatMap(({ id }) => totals.get(id) ?? []);
    const words = kind === null || kind === INFORMED_KIND ? OWN_REPORT.counts.unit : kindPluralWords(plan, kind);
    const name = capitalised(OWN_REPORT.counts.kind(words, own.length)[lang]);
    return row(at, name, known.length === 0 ? null : sumTotals(known), lang);
  });
}

function row(at: number, name: string, totals: Totals | null, lang: Lang): CountRow {
  const { counts } = OWN_REPORT;
  const number = [String(at + 1)];
  if (totals === null) return { kind: 'cells', cells: [number, [name], ['-'], ['-'], ['-'], [counts.unknown[lang]]] };
  const { due, fulfilled, none } = totals;
  const note = due === 0 ? [counts.noLead[lang]] : none === 0 ? [] : [counts.none(none)[lang]];
  return {
    kind: 'cells',
    cells: [number, [name], [String(due)], [String(fulfilled)], [String(due - fulfilled)], note],
  };
}
