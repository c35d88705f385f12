import type { RolledSoFar } from '../../domain/department/roll-up-targets.js';
import type { FolderStatus } from '../../domain/progress/folder-status.js';
import type { Lang, Text } from '../../domain/text/text.js';
import type { Totals } from '../../domain/progress/totals.js';
import { countIn, type UnitSummary } from '../../domain/progress/unit-summary.js';
import { percentWords } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { TARGETS } from '../../locale/targets.js';
import { fitColumns, type FittedColumn } from '../surface/fit-columns.js';
import { leftOutColumns } from '../surface/left-out-columns.js';
import { paintFor, type Surface } from '../surface/paint.js';
import { tableText } from '../surface/table.js';
import { targetLines } from './targets.js';
import { wrapText } from '../surface/wrap.js';

/** The progress of all units: one row per unit, and the totals; then the plan's targets. */
export function folderStatusText(
  status: FolderStatus,
  targets: readonly RolledSoFar[],
  lang: Lang,
  surface: Surface,
): string {
  const paint = paintFor(surface);
  const { plan, rows, totals, asOf } = status;
  const isNarrow = surface.width < ALL_COLUMNS;
  const cells = [...rows.map((row) => unitCells(row, lang, isNarrow)), totalCells(totals, rows, lang, isNarrow)];
  const table = tableText(fitColumns(columnsFor(lang, isNarrow), cells, surface.width, MAX_NAME), cells, {
    screen: surface.width,
  });
  const goals = targetLines(targets, TARGETS.moreOfAll, lang, surface);
  const samples = rows.some(({ isSample }) => isSample);
  return [
    paint.bold(wrapText(STATUS.allHeading(plan.issuer.name, plan.year, rows.length, asOf)[lang], surface.width)),
    ...(samples ? [paint.yellow(wrapText(STATUS.sample[lang], surface.width))] : []),
    '',
    table,
    ...leftOutColumns(isNarrow ? ON_WIDE : [], ALL_COLUMNS, lang, surface),
    '',
    paint.bold(wrapText(noneOrCompletion(status)[lang], surface.width)),
    wrapText(STATUS.unitHint[lang], surface.width),
    ...(goals.length === 0 ? [] : ['', ...goals]),
  ].join('\n');
}

function noneOrCompletion({ rows, totals }: FolderStatus): Text {
  if (rows.length === 0) return STATUS.noPlans;
  return totals.year === 0 ? STATUS.noneLead : STATUS.completion(totals);
}

const MAX_NAME = 48;
/** A narrower screen has room only for the due items and the rate. */
const ALL_COLUMNS = 72;
const ON_WIDE = [STATUS.columns.year, STATUS.columns.missing, STATUS.columns.overdue, STATUS.columns.blocked];

function columnsFor(lang: Lang, isNarrow: boolean): readonly FittedColumn[] {
  const { unit, due, percent } = STATUS.columns;
  const numbers = isNarrow ? [due, percent] : [due, percent, ...ON_WIDE];
  return [
    { head: unit[lang], kind: 'name' },
    ...numbers.map((words): FittedColumn => ({ head: words[lang], kind: 'number' })),
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
