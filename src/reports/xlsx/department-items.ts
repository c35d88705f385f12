import type { ItemRollUp, UnitItem } from '../../domain/department/roll-up-items.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import { expectedUnits } from '../../domain/department/ledger.js';
import type { Lang } from '../../domain/text/text.js';
import { DEPARTMENT } from '../../locale/document-department.js';
import { ROLL_UP, roleSign, statesIn, unitSignLegend, unitStateSign } from '../../locale/roll-up.js';
import { STATE_SIGNS } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { DEPARTMENT_SHEETS } from '../../locale/tables.js';
import { toneOf } from './cell-tones.js';
import { countOfSign } from './computed-values.js';
import type { SheetCell, SheetColumn, SheetRow, WorkbookSheet } from './workbook.js';

/** The states that are counted below the table. */
const COUNTED = ['done', 'missing'] as const;

/** Units × items, one sign a cell with its colour; empty where the item does not fall to the unit. */
export function itemSheet({ ledger, items }: RollUp, lang: Lang): Pick<WorkbookSheet, 'columns' | 'rows'> {
  const units = expectedUnits(ledger);
  const byItem = items.map((item) => new Map(item.units.map((one) => [one.unit.id, one])));
  const last = units.length - 1;
  const total = (state: (typeof COUNTED)[number]): SheetRow => {
    const sign = STATE_SIGNS[state];
    const counts = byItem.map((of, at): SheetCell => {
      const now = [...of.values()].filter((one) => signsOf(one).startsWith(sign)).length;
      return countOfSign(sign, [at + 1, 0], [at + 1, last], now);
    });
    const label = DEPARTMENT_SHEETS.withSign(sign)[lang];
    return { cells: [label, ...counts, null], inputs: [], isTotal: true };
  };
  return {
    columns: [
      { heading: STATUS.columns.unit[lang], width: 36, kind: 'text' },
      ...items.map((item): SheetColumn => ({ heading: `${item.id} ${item.title}`, width: 13, kind: 'number' })),
      { heading: ROLL_UP.columns.id[lang], width: 22, kind: 'text' },
    ],
    rows: [
      ...units.map(({ id, name }): SheetRow => ({
        cells: [name, ...byItem.map((of) => signCell(of.get(id))), id],
        inputs: [],
      })),
      ...(units.length === 0 ? [] : COUNTED.map(total)),
    ],
  };
}

/** The meaning of the signs in the table. */
export function signsLine(items: readonly ItemRollUp[], lang: Lang): string {
  const legend = unitSignLegend(
    items.flatMap(({ units }) => units),
    lang,
  );
  return DEPARTMENT.signs([...legend, DEPARTMENT.notTheirs[lang]].join('; '))[lang];
}

/** The states' signs, and that of a role other than the lead: as in the other tables of units and items. */
export function signsOf(one: UnitItem): string {
  return `${statesIn(one).map(unitStateSign).join('')}${roleSign(one)}`;
}

function signCell(one: UnitItem | undefined): SheetCell {
  return one === undefined ? null : { sign: signsOf(one), tone: toneOf(one.state) };
}
