import { indexPlan } from '../domain/plan/plan-index.js';
import { allCells, rollUpItems, stateSoFar } from '../domain/department/roll-up-items.js';
import { rollUpSections } from '../domain/department/roll-up-sections.js';
import { type Ledger, type LedgerUnit, expectedUnits, unitsWithFile } from '../domain/department/ledger.js';
import { rollUpPeriods } from '../domain/department/roll-up-periods.js';
import type { ItemInYear, UnitInYear } from '../domain/department/unit-in-year.js';
import type { Lang } from '../domain/text/text.js';
import type { Screen } from './context.js';

/** The tables over all units, other than the overview. */
export const STATUS_VIEWS = ['by-item', 'by-section', 'matrix-items', 'matrix-periods'] as const;
export type StatusView = (typeof STATUS_VIEWS)[number];

export const STATUS_FORMATS = ['text', 'json', 'csv', 'html'] as const;
export type StatusFormat = (typeof STATUS_FORMATS)[number];

/** Renders a view as text, JSON or CSV. Each format is loaded only when used. */
export async function statusViewText(
  view: StatusView,
  ledger: Ledger<Pick<UnitInYear, 'items'>>,
  format: Exclude<StatusFormat, 'html'>,
  { lang, screen }: { readonly lang: Lang; readonly screen: Screen },
): Promise<string> {
  const index = indexPlan(ledger.plan);
  const units = unitsInOrder(ledger);
  if (view === 'matrix-periods') {
    const matrix = rollUpPeriods(ledger.plan, units);
    if (format === 'json') return (await import('../reports/json/roll-up-status.js')).periodMatrixJson(ledger, matrix);
    if (format === 'csv') return (await import('../reports/csv/status.js')).periodMatrixCsv(matrix, lang);
    const { periodMatrixText } = await import('../reports/terminal/matrix.js');
    return periodMatrixText(index, matrix, ledger.asOf, lang, screen);
  }
  const items = rollUpItems(
    index,
    units.map((one) => ({ unit: one.unit, items: one.items === null ? null : allCells(one.items) })),
    stateSoFar,
  );
  switch (view) {
    case 'by-item': {
      if (format === 'json') return (await import('../reports/json/roll-up-status.js')).byItemJson(ledger, items);
      if (format === 'csv') return (await import('../reports/csv/status.js')).byItemCsv(items, lang);
      const { byItemText } = await import('../reports/terminal/roll-up-rows.js');
      return byItemText(index, items, ledger.asOf, lang, screen);
    }
    case 'by-section': {
      const sections = rollUpSections(index, items);
      if (format === 'json') return (await import('../reports/json/roll-up-status.js')).bySectionJson(ledger, sections);
      if (format === 'csv') return (await import('../reports/csv/status.js')).bySectionCsv(sections, lang);
      const { bySectionText } = await import('../reports/terminal/roll-up-rows.js');
      return bySectionText(index, sections, ledger.asOf, lang, screen);
    }
    case 'matrix-items': {
      const rows = units.map(({ unit }) => unit);
      if (format === 'json')
        return (await import('../reports/json/roll-up-status.js')).itemMatrixJson(ledger, rows, items);
      if (format === 'csv') return (await import('../reports/csv/status.js')).itemMatrixCsv(rows, items, lang);
      const { itemMatrixText } = await import('../reports/terminal/matrix.js');
      return itemMatrixText(index, rows, items, ledger.asOf, lang, screen);
    }
  }
}

interface RowUnit {
  readonly unit: LedgerUnit;
  readonly items: readonly ItemInYear[] | null;
}

/** Every expected unit; some have no usable file. */
function unitsInOrder(ledger: Ledger<Pick<UnitInYear, 'items'>>): readonly RowUnit[] {
  const items = new Map(unitsWithFile(ledger).map(({ id, status }) => [id, status.items]));
  return expectedUnits(ledger).map((unit) => ({ unit, items: items.get(unit.id) ?? null }));
}
