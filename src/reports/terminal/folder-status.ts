import type { FolderStatus } from '../../domain/folder-status.js';
import type { Lang } from '../../domain/text.js';
import type { Totals } from '../../domain/totals.js';
import { countIn, type UnitSummary } from '../../domain/unit-summary.js';
import { percentWords } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { paintFor, type Surface } from './paint.js';
import { type Column, tableText } from './table.js';
import { wrapText } from './wrap.js';

/** Where all units stand: one row a unit, and the totals. */
export function folderStatusText(status: FolderStatus, lang: Lang, surface: Surface): string {
  const paint = paintFor(surface);
  const { plan, rows, totals, asOf } = status;
  const isNarrow = surface.width < 72;
  const columns = columnsFor(lang, surface.width, isNarrow);
  const table = tableText(columns, [
    ...rows.map((row) => unitCells(row, lang, isNarrow)),
    totalCells(totals, rows, lang, isNarrow),
  ]);
  const samples = rows.some(({ isSample }) => isSample);
  return [
    paint.bold(wrapText(STATUS.allHeading(plan.issuer.name, plan.year, rows.length, asOf)[lang], surface.width)),
    ...(samples ? [paint.yellow(STATUS.sample[lang])] : []),
    '',
    table,
    '',
    paint.bold(wrapText(STATUS.completion(totals)[lang], surface.width)),
    wrapText(STATUS.unitHint[lang], surface.width),
  ].join('\n');
}

function columnsFor(lang: Lang, width: number, isNarrow: boolean): readonly Column[] {
  const { unit, due, percent, year, missing, overdue, blocked } = STATUS.columns;
  const numbers = isNarrow ? [due, percent] : [due, percent, year, missing, overdue, blocked];
  const widths = numbers.map((words) => Math.max(7, Math.min(9, words[lang].length)));
  const taken = widths.reduce((sum, one) => sum + one + 2, 0);
  return [
    { head: unit[lang], width: Math.max(12, Math.min(48, width - taken - 2)) },
    ...numbers.map((words, i) => ({ head: words[lang], width: widths[i] ?? 7, align: 'right' as const })),
  ];
}

function unitCells(row: UnitSummary, lang: Lang, isNarrow: boolean): string[] {
  const cells = [row.unit.name, ...rateCells(row.totals, lang)];
  if (isNarrow) return cells;
  const { fulfilledYear, year } = row.totals;
  const counts = (['missing', 'overdue', 'blocked'] as const).map((state) => String(countIn(row, state)));
  return [...cells, `${fulfilledYear}/${year}`, ...counts];
}

function totalCells(totals: Totals, rows: readonly UnitSummary[], lang: Lang, isNarrow: boolean): string[] {
  const cells = [STATUS.total[lang], ...rateCells(totals, lang)];
  if (isNarrow) return cells;
  const counts = (['missing', 'overdue', 'blocked'] as const).map((state) =>
    String(rows.reduce((sum, row) => sum + countIn(row, state), 0)),
  );
  return [...cells, `${totals.fulfilledYear}/${totals.year}`, ...counts];
}

function rateCells(totals: Totals, lang: Lang): string[] {
  if (totals.year === 0) return ['–', '–'];
  return [`${totals.fulfilled}/${totals.due}`, totals.due === 0 ? '–' : percentWords(totals.percent)[lang]];
}
