import {
  FORM_COLUMNS,
  FORM_SCHEMA,
  FORM_SHEETS,
  type FormColumn,
  type FormSheet,
  type FormStamp,
} from '../../domain/form/form.js';
import { textIn } from '../../domain/form/values.js';
import { workSpan } from '../../domain/calendar/period.js';
import type { PeriodicReport } from '../../domain/reporting/periodic-report.js';
import type { Lang } from '../../domain/text/text.js';
import type { Digest } from '../../domain/unit/derive.js';
import { entryFingerprint } from '../../domain/unit/entry-identity.js';
import { entriesOf } from '../../domain/unit/item.js';
import { askedOf } from '../../domain/unit/asked-terms.js';
import { textPrint } from '../../domain/unit/text-guard.js';
import { FORM, FORM_HEADINGS, FORM_SHEET_NAMES, LISTS_SHEET, STAMP_SHEET } from '../../locale/form.js';
import { itemLines, planLines } from './form-items.js';
import { type FormLine, listsOf } from './form-line.js';
import { difficultyLines, figureLines, kindOf, wordsLines } from './form-figures-and-words.js';
import type { CellValue, SheetRow, SheetRule, Workbook, WorkbookSheet } from './workbook.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** The width of a column, in letters. */
const WIDTHS: Readonly<Record<FormColumn, number>> = {
  id: 8,
  address: 8,
  title: 24,
  text: 46,
  period: 10,
  recorded: 26,
  status: 15,
  date: 12,
  number: 14,
  'document-date': 12,
  'document-title': 24,
  note: 28,
  indicator: 44,
  'count-unit': 11,
  previous: 12,
  'last-year': 14,
  value: 14,
  target: 26,
  difficulty: 48,
  proposal: 42,
  answer: 34,
  heading: 40,
  earlier: 36,
  words: 60,
  action: 40,
  'in-charge': 24,
  support: 24,
  time: 15,
  output: 26,
};

/** Narrower widths for sheets where the column holds less. */
const NARROW: Partial<Readonly<Record<FormSheet, Partial<Readonly<Record<FormColumn, number>>>>>> = {
  figures: { recorded: 12 },
};

/** The last column of each sheet that stays in view. */
const FROZEN: Readonly<Record<FormSheet, FormColumn>> = {
  items: 'title',
  figures: 'indicator',
  difficulties: 'id',
  words: 'heading',
  plan: 'title',
};

/**
 * A unit's form for a period, for a person who works in Excel. Recorded values are shown and locked, inputs are open,
 * and a hidden sheet has the stamp: unit, period and plan.
 * @param unit the unit’s file name without `.yaml`
 */
export function formWorkbook(report: PeriodicReport, unit: string, lang: Lang, sha256: Digest): Workbook {
  const { status, period } = report;
  const lines: Readonly<Record<FormSheet, readonly FormLine[]>> = {
    items: itemLines(report, lang),
    figures: figureLines(report, lang),
    difficulties: difficultyLines(report, lang),
    words: wordsLines(report, lang),
    plan: planLines(report),
  };
  const title = FORM.title(status.unit.name, period)[lang];
  const used = FORM_SHEETS.filter((sheet) => lines[sheet].length > 0);
  const stamp: FormStamp = {
    schema: FORM_SCHEMA,
    plan: status.plan.id,
    revision: status.plan.revision,
    year: status.plan.year,
    unit,
    period: period.id,
  };
  const sheets = used.map((sheet) => sheetOf(sheet, lines[sheet], report, title, lang));
  const copy = [
    ...used.flatMap((sheet) => copyRows(sheet, lines[sheet], title)),
    ...printRows(report),
    ...entryRows(report, sha256),
  ];
  return {
    title,
    made: report.asOf,
    sheets: [...sheets, stampSheet(stamp, copy)],
    lists: listsOf(report, lang),
    listSheet: LISTS_SHEET,
    foot: FORM.page[lang],
  };
}

function sheetOf(
  sheet: FormSheet,
  lines: readonly FormLine[],
  { status }: PeriodicReport,
  title: string,
  lang: Lang,
): WorkbookSheet {
  const columns = columnsOf(sheet, lines);
  const sample = status.unitPlan.sample === true ? [FORM.sample[lang]] : [];
  return {
    name: FORM_SHEET_NAMES[sheet][lang],
    visibility: 'shown',
    above: [title, ...sample, `${FORM.fillIn[lang]} ${FORM.help[sheet][lang]}`],
    columns: columns.map((column) => ({
      heading: FORM_HEADINGS[column][lang],
      width: NARROW[sheet]?.[column] ?? WIDTHS[column],
      kind: kindOf(column),
      isHidden: column === 'id',
      isSmall: column === 'text',
    })),
    rows: lines.map((line) => toRow(line, columns)),
    rules: columns.flatMap((column, x) => rulesOf(column, x, lines, status.plan, lang)),
    isLocked: true,
    frozenColumns: sheet === 'difficulties' ? 0 : columns.indexOf(FROZEN[sheet]) + 1,
  };
}

function toRow({ id, values, inputs }: FormLine, columns: readonly FormColumn[]): SheetRow {
  return {
    cells: columns.map((column): CellValue => {
      if (column === 'id') return id === '' ? null : id;
      const value = values[column] ?? null;
      return value === '' ? null : value;
    }),
    inputs: inputs.map((column) => columns.indexOf(column)),
  };
}

function rulesOf(
  column: FormColumn,
  x: number,
  lines: readonly FormLine[],
  plan: Calendar,
  lang: Lang,
): readonly SheetRule[] {
  const { year } = plan;
  const rowsWhere = (holds: (line: FormLine) => boolean): readonly number[] =>
    [...lines.entries()].filter(([, line]) => line.inputs.includes(column) && holds(line)).map(([row]) => row);
  const lists = [...new Set(lines.flatMap(({ choices }) => choices?.[column] ?? []))];
  const error = column === 'status' ? FORM.badStatus[lang] : FORM.badAddress[lang];
  const rules: SheetRule[] = lists.map((list) => ({
    kind: 'list',
    list,
    column: x,
    rows: rowsWhere((line) => line.choices?.[column] === list),
    error,
  }));
  const span = workSpan(plan);
  if (column === 'date')
    rules.push({ kind: 'date', ...span, column: x, rows: rowsWhere(() => true), error: FORM.badDate[lang] });
  // As in import and check: a document is of the plan's year or the one before, and not later than today.
  if (column === 'document-date') {
    const error = FORM.badDocumentDate(year - 1)[lang];
    rules.push({ kind: 'date', first: `${year - 1}-01-01`, last: null, column: x, rows: rowsWhere(() => true), error });
  }
  if (column === 'value')
    rules.push({ kind: 'count', column: x, rows: rowsWhere(() => true), error: FORM.badFigure[lang] });
  return rules.filter(({ rows }) => rows.length > 0);
}

/** The form as it was made, to detect changes in locked places: names of columns, then row by row. */
function copyRows(sheet: FormSheet, lines: readonly FormLine[], title: string): readonly SheetRow[] {
  const columns = columnsOf(sheet, lines);
  const row = (kind: string, texts: readonly string[]): SheetRow => ({ cells: [kind, sheet, ...texts], inputs: [] });
  const titleRow: FormLine = { id: '', values: { title }, inputs: [] };
  const texts = ({ id, values, base = {} }: FormLine): readonly string[] =>
    columnsOfCopy(columns).map((column) =>
      column === 'id' ? id : (base[column] ?? plainText(values[column] ?? null)),
    );
  return [
    row('columns', columnsOfCopy(columns)),
    ...[titleRow, ...lines.filter(({ id }) => id !== '')].map((line) => row('copy', texts(line))),
  ];
}

/**
 * The fingerprint of each item's text and what the plan requires, so that an answer is never taken for another item.
 */
function printRows({ status }: PeriodicReport): readonly SheetRow[] {
  return status.items.flatMap(({ item }) => {
    const print = textPrint(status.plan, item.id);
    return print === null ? [] : [{ cells: ['text', item.id, print, askedOf(item.node, item.asked)], inputs: [] }];
  });
}

/** The entries of each item, so that an import does not overwrite what was recorded after the form was made. */
function entryRows({ status }: PeriodicReport, sha256: Digest): readonly SheetRow[] {
  return status.items.map(({ item }) => ({
    cells: ['entries', item.id, ...entriesOf(item).map((entry) => entryFingerprint(entry, sha256))],
    inputs: [],
  }));
}

/** A sheet's columns; that of targets only if the plan has any. */
function columnsOf(sheet: FormSheet, lines: readonly FormLine[]): readonly FormColumn[] {
  return FORM_COLUMNS[sheet].filter(
    (column) => column !== 'target' || lines.some(({ values }) => values.target !== undefined),
  );
}

/** The form's title is in the row without an id. */
function columnsOfCopy(columns: readonly FormColumn[]): readonly FormColumn[] {
  return columns.includes('title') ? columns : [...columns, 'title'];
}

function plainText(value: CellValue): string {
  if (typeof value !== 'object' || value === null) return textIn(value);
  return textIn('partial' in value ? value.partial : { date: value.date });
}

function stampSheet(stamp: FormStamp, copy: readonly SheetRow[]): WorkbookSheet {
  return {
    name: STAMP_SHEET,
    visibility: 'very-hidden',
    above: [],
    columns: [],
    rows: [...Object.entries(stamp).map(([key, value]) => ({ cells: [key, String(value)], inputs: [] })), ...copy],
    rules: [],
    isLocked: false,
    frozenColumns: 0,
  };
}
