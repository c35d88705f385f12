import type { CalendarDate } from '../../domain/calendar/date.js';
import type { PlanIndex } from '../../domain/plan/plan-index.js';
import type { ItemRollUp } from '../../domain/department/roll-up-items.js';
import type { LedgerUnit } from '../../domain/department/ledger.js';
import type { PeriodMatrix } from '../../domain/department/roll-up-periods.js';
import type { Lang } from '../../domain/text/text.js';
import type { Totals } from '../../domain/progress/totals.js';
import { columnHead } from '../../locale/periods.js';
import { ROLL_UP, unitSignLegend } from '../../locale/roll-up.js';
import { STATUS } from '../../locale/status.js';
import { paintFor, type Surface, unitSign } from '../surface/paint.js';
import { dayWords } from '../../locale/periods.js';
import { tableText } from '../surface/table.js';
import { displayWidth, wrapText } from '../surface/wrap.js';

/** Units × items: one sign a cell. Items that do not fit beside the units' names continue in further tables. */
export function itemMatrixText(
  index: PlanIndex,
  units: readonly LedgerUnit[],
  items: readonly ItemRollUp[],
  asOf: CalendarDate,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const byItem = items.map((item) => new Map(item.units.map((one) => [one.unit.id, one])));
  const rows = units.map((unit) => ({
    name: unit.name,
    cells: byItem.map((byUnit) => {
      const one = byUnit.get(unit.id);
      return one === undefined ? '' : unitSign(paint, one);
    }),
  }));
  const heads = items.map(({ id }) => id);
  const legend = unitSignLegend(
    items.flatMap((item) => item.units),
    lang,
  );
  return [
    paint.bold(wrapText(ROLL_UP.matrix(index.plan.issuer.name, index.plan.year, dayWords(asOf))[lang], surface.width)),
    '',
    ...gridTables(heads, rows, lang, surface),
    paint.dim(wrapText(`${STATUS.legend[lang]} ${legend.join(' · ')}`, surface.width)),
    paint.dim(wrapText(ROLL_UP.summary[lang], surface.width)),
  ].join('\n');
}

/** Units × periods: done of due. */
export function periodMatrixText(
  index: PlanIndex,
  matrix: PeriodMatrix,
  asOf: CalendarDate,
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const heads = matrix.columns.map((column) => columnHead(column)[lang]);
  const rows = matrix.units.map(({ unit, totals }) => ({
    name: unit.name,
    cells: totals === null ? heads.map(() => '?') : totals.map(rateOf),
  }));
  const total = { name: STATUS.total[lang], cells: matrix.totals.map(rateOf) };
  return [
    paint.bold(
      wrapText(ROLL_UP.periodMatrix(index.plan.issuer.name, index.plan.year, dayWords(asOf))[lang], surface.width),
    ),
    '',
    ...gridTables(heads, [...rows, total], lang, surface),
  ]
    .join('\n')
    .trimEnd();
}

function rateOf({ year, fulfilled, due }: Totals): string {
  return year === 0 ? '–' : `${fulfilled}/${due}`;
}

interface GridRow {
  readonly name: string;
  readonly cells: readonly string[];
}

const WIDEST_NAME = 40;
const GAP = 2;

/** Splits a grid into as many tables as its columns need on this screen; each repeats the names. */
function gridTables(
  heads: readonly string[],
  rows: readonly GridRow[],
  lang: Lang,
  surface: Surface,
): readonly string[] {
  const widest = Math.max(8, ...rows.map(({ name }) => displayWidth(name)));
  const nameWidth = Math.min(widest, WIDEST_NAME, Math.max(8, Math.floor(surface.width * 0.4)));
  const widths = heads.map((head, at) =>
    Math.max(displayWidth(head), ...rows.map(({ cells }) => displayWidth(cells[at] ?? ''))),
  );
  const chunks = chunksOf(widths, surface.width - nameWidth - GAP);
  return chunks.flatMap(({ from, to }) => {
    const columns = [
      { head: STATUS.columns.unit[lang], width: nameWidth },
      ...heads.slice(from, to).map((head, at) => ({ head, width: widths[from + at] ?? 1 })),
    ];
    return [
      tableText(
        columns,
        rows.map(({ name, cells }) => [name, ...cells.slice(from, to)]),
        { screen: surface.width },
      ),
      '',
    ];
  });
}

function chunksOf(widths: readonly number[], space: number): readonly { readonly from: number; readonly to: number }[] {
  const chunks: { from: number; to: number }[] = [];
  let left = -1;
  for (const [at, width] of widths.entries()) {
    const last = chunks.at(-1);
    if (last === undefined || left < width) {
      chunks.push({ from: at, to: at + 1 });
      left = space - width - GAP;
    } else {
      last.to = at + 1;
      left -= width + GAP;
    }
  }
  return chunks;
}
