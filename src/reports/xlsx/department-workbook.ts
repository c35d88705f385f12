import { unitCounts } from '../../domain/department/unit-counts.js';
import type { ComparisonKind } from '../../domain/department/roll-up-comparison.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import { isSentLate, sendingPartOf, sendingUnits } from '../../domain/department/sending-partition.js';
import { comparisonsShown, type FigureRollUp, isPartial } from '../../domain/department/roll-up-figures.js';
import { type CountedUnit, expectedUnits, type LedgerUnit } from '../../domain/department/ledger.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { rolledTargetCell, TARGETS } from '../../locale/targets.js';
import { DEPARTMENT } from '../../locale/document-department.js';
import { changeCell, earlierNote, sumWords, unitFigureWords } from '../../locale/department-figures.js';
import { FIGURES } from '../../locale/figures.js';
import { FORM, LISTS_SHEET } from '../../locale/form.js';
import { EXCLUDED_WORDS, LEDGER, ROLL_UP, ledgerKindWords } from '../../locale/roll-up.js';
import { STATUS } from '../../locale/status.js';
import { SENDING_PART_WORDS } from '../../locale/submissions.js';
import { DEPARTMENT_SHEETS, TABLE_HEADINGS } from '../../locale/tables.js';
import { differenceOf, type TableCellAt, shareOf, sumFrom } from './computed-values.js';
import { difficultySheet } from './department-difficulties.js';
import { itemSheet, signsLine } from './department-items.js';
import type { CellValue, SheetCell, SheetColumn, SheetRow, Workbook, WorkbookSheet } from './workbook.js';
import type { Totals } from '../../domain/progress/totals.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** The department's report as sheets to sort, filter and count: numbers are numbers; one unit or figure a row. */
export function departmentWorkbook(rollUp: RollUp, lang: Lang): Workbook {
  const { ledger, period, asOf } = rollUp;
  const isSample = rollUp.reports.some(({ unitPlan }) => unitPlan.sample === true);
  const above = [
    ...(isSample ? [STATUS.sample[lang]] : []),
    `${LEDGER.asOf(asOf)[lang]}.`,
    LEDGER.restsOnInPeriod(unitCounts(ledger))[lang],
  ];
  const sheet = (name: Text, title: Text, table: SheetTable, notes: readonly string[] = []): WorkbookSheet => ({
    name: name[lang],
    visibility: 'shown',
    above: [title[lang], ...above, ...notes],
    ...table,
    rules: [],
    isLocked: false,
    frozenColumns: 1,
  });
  const { units, items, figures, difficulties } = DEPARTMENT_SHEETS;
  return {
    title: DEPARTMENT.figuresTitle(period)[lang],
    made: asOf,
    sheets: [
      sheet(units, DEPARTMENT.unitsTitle(period), unitTable(rollUp, lang)),
      sheet(items, DEPARTMENT.matrixTitle(period), itemSheet(rollUp, lang), [signsLine(rollUp.items, lang)]),
      sheet(
        figures,
        DEPARTMENT.figuresTitle(period),
        figureTable(rollUp, lang),
        [
          DEPARTMENT.notes.partial,
          ...(rollUp.doubts.length === 0 ? [] : [DEPARTMENT.notes.doubtful]),
          DEPARTMENT.notes.change,
          ...earlierNote(rollUp.figures, comparisonsShown(rollUp.figures)),
          DEPARTMENT.notes.notApplicable,
        ].map((note) => note[lang]),
      ),
      sheet(difficulties, DEPARTMENT.difficultiesTitle(period), difficultySheet(rollUp, lang)),
    ],
    lists: new Map(),
    listSheet: LISTS_SHEET,
    foot: FORM.page[lang],
  };
}

interface SheetTable {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

const rowOf = (cells: readonly SheetCell[]): SheetRow => ({ cells, inputs: [] });

const text = (heading: string, width: number): SheetColumn => ({ heading, width, kind: 'text' });
const number = (heading: string): SheetColumn => ({ heading, width: 12, kind: 'number' });

/** The columns of the sheet of units that are computed with. */
const [DUE, FULFILLED] = [2, 3] as const;

/** Every unit of the year with the state of its report; those that owe none have the reason and no numbers. */
function unitTable({ ledger, plan, reports, totals: all }: RollUp, lang: Lang): SheetTable {
  const totals = new Map(reports.map((report) => [report.unit.id, report.totals]));
  const owing = new Map(sendingUnits(ledger).map((one) => [one.unit.id, one]));
  const cellsOf = (unit: LedgerUnit, notes: readonly string[], y: number): readonly SheetCell[] => {
    const known = totals.get(unit.id);
    const kind = ledgerKindWords(plan, unit.kind)?.[lang] ?? null;
    const sending = owing.get(unit.id);
    const part = sending === undefined ? LEDGER.excluded : SENDING_PART_WORDS[sendingPartOf(sending)];
    const late = sending !== undefined && isSentLate(sending) ? [LEDGER.lateBy(sending.lateDays)[lang]] : [];
    const extendedTo = sending?.extendedTo ?? null;
    const extended = extendedTo === null ? [] : [LEDGER.extendedTo(extendedTo)[lang]];
    const note = [...late, ...extended, ...notes].join('; ');
    return [unit.name, kind, ...rateCells(known, y), part[lang], note, unit.id];
  };
  const { id, kind, fulfilled, percent, report, ledger: note } = ROLL_UP.columns;
  const known: readonly (readonly [LedgerUnit, readonly string[]])[] = [
    ...ledger.counted.map((unit) => [unit, older(unit, lang)] as const),
    ...ledger.missing.map((unit) => {
      const nothing = unit.why === 'no-file' ? [] : [LEDGER.nothingRecorded[lang]];
      return [unit, [...nothing, ...older(unit, lang)]] as const;
    }),
    ...ledger.broken.map((unit) => [unit, []] as const),
    ...ledger.excluded.map((unit) => [unit, [EXCLUDED_WORDS[unit.why][lang]]] as const),
  ];
  const [, , rate] = rateCells(all, known.length);
  const sums = [DUE, FULFILLED].map((x) => sumFrom([x, 0], [x, known.length - 1], x === DUE ? all.due : all.fulfilled));
  const total = [STATUS.total[lang], null, ...sums, rate ?? null, null, null, null];
  return {
    columns: [
      text(STATUS.columns.unit[lang], 36),
      text(kind[lang], 22),
      number(STATUS.columns.due[lang]),
      number(fulfilled[lang]),
      number(percent[lang]),
      text(report[lang], 24),
      text(note[lang], 44),
      text(id[lang], 22),
    ],
    rows: [
      ...known.map(([unit, notes], y) => rowOf(cellsOf(unit, notes, y))),
      ...(known.length === 0 ? [] : [{ ...rowOf(total), isTotal: true }]),
    ],
  };
}

/** Due, fulfilled, and the rate of the two; empty without a report. */
function rateCells(totals: Pick<Totals, 'due' | 'fulfilled'> | undefined, y: number): readonly SheetCell[] {
  if (totals === undefined) return [null, null, null];
  const { due, fulfilled } = totals;
  return [due, fulfilled, shareOf([FULFILLED, y], [DUE, y], [fulfilled, due])];
}

function older({ olderRevision }: Pick<CountedUnit, 'olderRevision'>, lang: Lang): readonly string[] {
  return olderRevision === null ? [] : [LEDGER.olderRevision(olderRevision)[lang]];
}

/** Every figure with its total, earlier periods and changes; then each unit's value. */
function figureTable({ plan, ledger, figures }: RollUp, lang: Lang): SheetTable {
  const units = expectedUnits(ledger);
  const { indicator, unit, period, changeOf } = FIGURES.columns;
  const shown = comparisonsShown(figures);
  const hasTargets = figures.some(({ target }) => target !== null);
  const { reported } = DEPARTMENT.columns;
  const { expected, doubtful, beside } = DEPARTMENT_SHEETS;
  const beforeUnits = 2 + 1 + (hasTargets ? 1 : 0) + 2 * shown.length + 4;
  return {
    columns: [
      text(indicator[lang], 44),
      text(unit[lang], 12),
      number(period[lang]),
      ...(hasTargets ? [text(TARGETS.column[lang], 28)] : []),
      ...shown.flatMap((kind) => [number(FIGURES.columns[kind][lang]), number(changeOf[kind][lang])]),
      ...[reported, expected, doubtful, beside].map((heading) => number(heading[lang])),
      ...units.map(({ name }) => number(name)),
      text(TABLE_HEADINGS.indicator[lang], 22),
    ],
    rows: figures.map((figure, y) => {
      const ofUnits = units.map(({ id }) => unitCell(figure, id, plan, lang));
      const firstEarlier = SUM + 1 + (hasTargets ? 1 : 0);
      return rowOf([
        figure.indicator.name,
        figure.indicator.unit,
        sumCell(figure, ofUnits, [beforeUnits, y], lang),
        ...(hasTargets ? [rolledTargetCell(figure.target, figure.indicator, plan, lang)] : []),
        ...shown.flatMap((kind, at) => earlierCells(figure, kind, [firstEarlier + 2 * at, y], lang)),
        figure.reported,
        figure.of,
        figure.doubtful,
        figure.beside,
        ...ofUnits,
        figure.indicator.id,
      ]);
    }),
  };
}

/** The column of the sum in the sheet of figures. */
const SUM = 2;

/** The sum of the units' cells as a formula; a value where it is not that sum: a ratio, or a year with doubtful parts. */
function sumCell(
  figure: FigureRollUp,
  ofUnits: readonly CellValue[],
  [firstUnit, y]: TableCellAt,
  lang: Lang,
): SheetCell {
  const { sum, indicator } = figure;
  if (sum === null) return figure.doubtful > 0 ? sumWords(figure, lang) : null;
  const now = marked(sum, isPartial(figure));
  const shown = ofUnits.reduce<number>((all, one) => all + (numberIn(one) ?? 0), 0);
  const isTheirSum = indicator.kind === 'count' && shown === sum;
  return isTheirSum ? sumFrom([firstUnit, y], [firstUnit + ofUnits.length - 1, y], now) : now;
}

function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'partial' in value ? value.partial : null;
}

/** The change as a number if it is that of the two sums; otherwise in words, with the units it rests on. */
function earlierCells(
  { indicator, sum, comparisons }: FigureRollUp,
  kind: ComparisonKind,
  [x, y]: TableCellAt,
  lang: Lang,
): readonly [SheetCell, SheetCell] {
  const earlier = comparisons.find((one) => one.kind === kind);
  if (earlier === undefined) return [null, null];
  const { sum: before, change, isOverAll } = earlier;
  const value = marked(before, isPartial(earlier));
  if (change === null) return [value, null];
  if (!isOverAll) return [value, changeCell(earlier, lang)];
  const isDifference = indicator.kind === 'count' && sum !== null && before !== null && sum - before === change;
  return [value, isDifference ? differenceOf([SUM, y], [x, y], change) : change];
}

function marked(value: number | null, isPart: boolean): CellValue {
  return value !== null && isPart ? { partial: value } : value;
}

/** A number, or words: not reported and not applicable are distinct, and neither is 0. */
function unitCell({ units }: FigureRollUp, id: string, of: Calendar, lang: Lang): CellValue {
  const figure = units.find(({ unit }) => unit.id === id)?.figure;
  if (figure === undefined) return null;
  if (figure.value !== null && figure.doubtful.length === 0) return marked(figure.value, figure.state === 'partial');
  return unitFigureWords(figure, of, lang);
}
