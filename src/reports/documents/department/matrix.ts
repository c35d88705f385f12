import type { RollUp } from '../../../domain/department/roll-up.js';
import type { ItemRollUp } from '../../../domain/department/roll-up-items.js';
import { expectedUnits, type LedgerUnit } from '../../../domain/department/ledger.js';
import type { Lang } from '../../../domain/text/text.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { ROLL_UP, statesIn, roleSign, unitSignLegend, unitStateSign } from '../../../locale/roll-up.js';
import { tableNote } from '../report-blocks.js';
import type { Block } from '../../model/official-document.js';
import { continuedTables, evenParts } from '../wide-tables.js';

/** Columns on a landscape page besides the units' names. */
const MAX_COLUMNS = 24;

/** Units × items, one sign a cell; items beyond the page's width continue in another table. */
export function departmentMatrix(rollUp: RollUp, lang: Lang): readonly Block[] {
  const units = expectedUnits(rollUp.ledger);
  const { items } = rollUp;
  const tables = evenParts(items, MAX_COLUMNS).map((part) => matrixTable(part, units, lang));
  return [...continuedTables(tables, lang), tableNote(`${legend(items, lang)} ${ROLL_UP.summary[lang]}`)];
}

function matrixTable(items: readonly ItemRollUp[], units: readonly LedgerUnit[], lang: Lang): Block {
  const byItem = items.map((item) => new Map(item.units.map((one) => [one.unit.id, one])));
  const wide = Math.max(16, 100 - items.length * 3.5);
  return {
    kind: 'table',
    table: {
      columns: [
        { title: DEPARTMENT.columns.unit[lang], share: wide, align: 'left' },
        // An address is broken after its dots, because the columns are narrow.
        ...items.map(({ id }) => ({ title: id.replaceAll('.', '.\n'), share: 3.5, align: 'center' as const })),
      ],
      rows: units.map((unit) => ({
        kind: 'cells',
        cells: [
          [unit.name],
          ...byItem.map((byUnit) => {
            const one = byUnit.get(unit.id);
            return one === undefined ? [] : [`${statesIn(one).map(unitStateSign).join('')}${roleSign(one)}`];
          }),
        ],
      })),
    },
  };
}

function legend(items: readonly ItemRollUp[], lang: Lang): string {
  const signs = unitSignLegend(
    items.flatMap(({ units }) => units),
    lang,
  );
  return DEPARTMENT.signs([...signs, DEPARTMENT.notTheirs[lang]].join('; '))[lang];
}
