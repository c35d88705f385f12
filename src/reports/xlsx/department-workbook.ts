import { unitCounts } from '../../domain/department/unit-counts.js';
import type { Comparison } from '../../domain/department/roll-up-comparison.js';
import type { RollUp } from '../../domain/department/roll-up.js';
import { isSentLate, sendingPartOf, sendingUnits } from '../../domain/department/sending-partition.js';
import {
  comparisonIn,
  comparisonsShown,
  type FigureRollUp,
  isPartial,
} from '../../domain/department/roll-up-figures.js';
import { type CountedUnit, expectedUnits, type LedgerUnit } from '../../domain/department/ledger.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { rolledTargetCell, TARGETS } from '../../locale/targets.js';
import { RAISE } from '../../locale/commands/raise.js';
import { DEPARTMENT } from '../../locale/document-department.js';
import { changeCell, earlierNote, sumWords, unitFigureWords } from '../../locale/department-figures.js';
import { FIGURES } from '../../locale/figures.js';
import { FORM, LISTS_SHEET } from '../../locale/form.js';
import { EXCLUDED_WORDS, LEDGER, ROLL_UP, unitItemWords, ledgerKindWords } from '../../locale/roll-up.js';
import { STATUS } from '../../locale/status.js';
import { SENDING_PART_WORDS } from '../../locale/submissions.js';
import { DEPARTMENT_SHEETS, TABLE_HEADINGS } from '../../locale/tables.js';
import type { CellValue, SheetColumn, Workbook, WorkbookSheet } from './workbook.js';
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
  const sheet = (name: Text, title: Text, table: SheetTable, notes: readonly Text[] = []): WorkbookSheet => ({
    name: name[lang],
    visibility: 'shown',
    above: [title[lang], ...above, ...notes.map((note) => note[lang])],
    columns: table.columns,
    rows: table.rows.map((cells) => ({ cells, inputs: [] })),
    rules: [],
    isLocked: false,
    frozenColumns: 2,
  });
  const { units, items, figures, difficulties } = DEPARTMENT_SHEETS;
  return {
    title: DEPARTMENT.figuresTitle(period)[lang],
    made: asOf,
    sheets: [
      sheet(units, DEPARTMENT.unitsTitle(period), unitTable(rollUp, lang)),
      sheet(items, DEPARTMENT.matrixTitle(period), itemTable(rollUp, lang)),
      sheet(figures, DEPARTMENT.figuresTitle(period), figureTable(rollUp, lang), [
        DEPARTMENT.notes.partial,
        ...(rollUp.doubts.length === 0 ? [] : [DEPARTMENT.notes.doubtful]),
        DEPARTMENT.notes.change,
        ...earlierNote(rollUp.figures, comparisonsShown(rollUp.figures)),
        DEPARTMENT.notes.notApplicable,
      ]),
      sheet(difficulties, DEPARTMENT.difficultiesTitle(period), difficultyTable(rollUp, lang)),
    ],
    lists: new Map(),
    listSheet: LISTS_SHEET,
    foot: FORM.page[lang],
  };
}

interface SheetTable {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

const text = (heading: string, width: number): SheetColumn => ({ heading, width, kind: 'text' });
const number = (heading: string): SheetColumn => ({ heading, width: 12, kind: 'number' });

/** Every unit of the year with the state of its report; those that owe none have the reason and no numbers. */
function unitTable({ ledger, plan, reports }: RollUp, lang: Lang): SheetTable {
  const totals = new Map(reports.map((report) => [report.unit.id, report.totals]));
  const owing = new Map(sendingUnits(ledger).map((one) => [one.unit.id, one]));
  const row = (unit: LedgerUnit, notes: readonly string[]): readonly CellValue[] => {
    const known = totals.get(unit.id);
    const kind = ledgerKindWords(plan, unit.kind)?.[lang] ?? null;
    const sending = owing.get(unit.id);
    const part = sending === undefined ? LEDGER.excluded : SENDING_PART_WORDS[sendingPartOf(sending)];
    const late = sending !== undefined && isSentLate(sending) ? [LEDGER.lateBy(sending.lateDays)[lang]] : [];
    const extendedTo = sending?.extendedTo ?? null;
    const extended = extendedTo === null ? [] : [LEDGER.extendedTo(extendedTo)[lang]];
    const note = [...late, ...extended, ...notes].join('; ');
    const numbers = [known?.due ?? null, known?.fulfilled ?? null, known?.percent ?? null];
    return [unit.id, unit.name, kind, ...numbers, part[lang], note];
  };
  const { id, kind, fulfilled, percent, report, ledger: note } = ROLL_UP.columns;
  return {
    columns: [
      text(id[lang], 22),
      text(STATUS.columns.unit[lang], 36),
      text(kind[lang], 22),
      number(STATUS.columns.due[lang]),
      number(fulfilled[lang]),
      number(percent[lang]),
      text(report[lang], 24),
      text(note[lang], 44),
    ],
    rows: [
      ...ledger.counted.map((unit) => row(unit, older(unit, lang))),
      ...ledger.missing.map((unit) =>
        row(unit, [...(unit.why === 'no-file' ? [] : [LEDGER.nothingRecorded[lang]]), ...older(unit, lang)]),
      ),
      ...ledger.broken.map((unit) => row(unit, [])),
      ...ledger.excluded.map((unit) => row(unit, [EXCLUDED_WORDS[unit.why][lang]])),
    ],
  };
}

function older({ olderRevision }: Pick<CountedUnit, 'olderRevision'>, lang: Lang): readonly string[] {
  return olderRevision === null ? [] : [LEDGER.olderRevision(olderRevision)[lang]];
}

/** Units × items; a cell is empty where the item does not fall to the unit. */
function itemTable({ ledger, items }: RollUp, lang: Lang): SheetTable {
  const byItem = items.map((item) => ({
    cadence: item.cadence,
    units: new Map(item.units.map((one) => [one.unit.id, one])),
  }));
  return {
    columns: [
      text(ROLL_UP.columns.id[lang], 22),
      text(STATUS.columns.unit[lang], 36),
      ...items.map((item) => text(`${item.id} ${item.title}`, 20)),
    ],
    rows: expectedUnits(ledger).map(({ id, name }) => [
      id,
      name,
      ...byItem.map(({ cadence, units }) => {
        const one = units.get(id);
        return one === undefined ? null : unitItemWords(one, cadence)[lang];
      }),
    ]),
  };
}

/** Every figure with its total, earlier periods and changes; then each unit's value. */
function figureTable({ plan, ledger, figures }: RollUp, lang: Lang): SheetTable {
  const units = expectedUnits(ledger);
  const { indicator, unit, period, changeOf } = FIGURES.columns;
  const shown = comparisonsShown(figures);
  const hasTargets = figures.some(({ target }) => target !== null);
  const { reported } = DEPARTMENT.columns;
  const { expected, doubtful, beside } = DEPARTMENT_SHEETS;
  return {
    columns: [
      text(TABLE_HEADINGS.indicator[lang], 22),
      text(indicator[lang], 44),
      text(unit[lang], 12),
      number(period[lang]),
      ...(hasTargets ? [text(TARGETS.column[lang], 28)] : []),
      ...shown.flatMap((kind) => [number(FIGURES.columns[kind][lang]), number(changeOf[kind][lang])]),
      ...[reported, expected, doubtful, beside].map((heading) => number(heading[lang])),
      ...units.map(({ name }) => number(name)),
    ],
    rows: figures.map((figure) => [
      figure.indicator.id,
      figure.indicator.name,
      figure.indicator.unit,
      figure.sum === null && figure.doubtful > 0 ? sumWords(figure, lang) : marked(figure.sum, isPartial(figure)),
      ...(hasTargets ? [rolledTargetCell(figure.target, figure.indicator, plan, lang)] : []),
      ...shown.flatMap((kind) => earlierCells(comparisonIn(figure, kind), lang)),
      figure.reported,
      figure.of,
      figure.doubtful,
      figure.beside,
      ...units.map(({ id }) => unitCell(figure, id, plan, lang)),
    ]),
  };
}

/** The change as a number if it is that of the two sums; otherwise in words, with the units it rests on. */
function earlierCells(earlier: Comparison | null, lang: Lang): readonly [CellValue, CellValue] {
  if (earlier === null) return [null, null];
  const { sum, change, isOverAll } = earlier;
  const moved = change === null || isOverAll ? change : changeCell(earlier, lang);
  return [marked(sum, isPartial(earlier)), moved];
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

/** One row for each unit with a difficulty. */
function difficultyTable({ difficulties }: RollUp, lang: Lang): SheetTable {
  const heading = (name: keyof typeof TABLE_HEADINGS): string => TABLE_HEADINGS[name][lang];
  return {
    columns: [
      text(heading('unit'), 22),
      text(heading('unit-name'), 36),
      { heading: DEPARTMENT_SHEETS.number[lang], width: 8, kind: 'number' },
      { heading: heading('date'), width: 12, kind: 'date' },
      text(heading('item'), 10),
      text(heading('difficulty'), 44),
      text(heading('proposal'), 44),
      text(heading('answer'), 44),
    ],
    rows: difficulties.flatMap(({ item, raised }) =>
      raised.map(({ unit, difficulty, earlierAnswers }): readonly CellValue[] => [
        unit.id,
        unit.name,
        difficulty.id,
        { date: difficulty.date },
        item,
        difficulty.text,
        difficulty.proposal ?? null,
        difficulty.answer?.text ?? (earlierAnswers.map((one) => RAISE.earlierAnswer(one)[lang]).join('; ') || null),
      ]),
    ),
  };
}
