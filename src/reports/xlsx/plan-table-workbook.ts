import type { CalendarDate } from '../../domain/calendar/date.js';
import { textIn } from '../../domain/form/values.js';
import type { Doubt } from '../../domain/plan/issued-parts.js';
import type { Plan } from '../../domain/plan/plan.js';
import {
  BODY_COLUMNS,
  HEAD_ROW,
  POINT_COLUMNS,
  POINT_INPUTS,
  type PointColumn,
  type PointInput,
  type PointRow,
  pointRows,
  valuesOf,
} from '../../domain/corrections/plan-table.js';
import { PLAN_TABLE_SCHEMA } from '../../domain/corrections/read-table.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { LISTS_SHEET, STAMP_SHEET } from '../../locale/form.js';
import { BODY_HEADINGS, PLAN_TABLE, planTableWords, POINT_HEADINGS } from '../../locale/plan-table.js';
import { heldText } from './sheet-look.js';
import type { CellValue, SheetColumn, SheetRow, SheetRule, Workbook, WorkbookSheet } from './workbook.js';

const WIDTHS: Readonly<Record<PointColumn, number>> = {
  address: 9,
  text: 56,
  item: 9,
  short: 30,
  lead: 28,
  support: 28,
  monitor: 18,
  cadence: 14,
  due: 12,
  doubt: 40,
  seen: 8,
};

const LISTS = { item: 'items', cadence: 'cadences' } as const;

/** The empty rows for new bodies. */
const SPARE_BODIES = 20;

/** The table of a plan for a person who corrects its reading in Excel. @param doubtText why a doubt is one */
export function planTableWorkbook(
  plan: Plan,
  { made, lang, doubtText }: { readonly made: CalendarDate; readonly lang: Lang; readonly doubtText: (doubt: Doubt) => Text }, // prettier-ignore
): Workbook {
  const words = planTableWords(lang, plan);
  const rows = pointRows(plan).map((point) => ({ point, cells: cellsOf(point, plan, lang, doubtText) }));
  const title = PLAN_TABLE.title(plan.type, plan.subject, plan.year)[lang];
  const rule = (column: 'item' | 'cadence', error: Text): SheetRule => ({
    kind: 'list',
    list: LISTS[column],
    column: POINT_COLUMNS.indexOf(column),
    rows: [...rows.keys()].filter((at) => rows[at]?.point.address !== HEAD_ROW),
    error: error[lang],
  });
  const points: WorkbookSheet = {
    name: PLAN_TABLE.points[lang],
    visibility: 'shown',
    above: [title, PLAN_TABLE.help[lang]],
    columns: POINT_COLUMNS.map((column): SheetColumn => ({
      heading: POINT_HEADINGS[column][lang],
      width: WIDTHS[column],
      kind: column === 'due' ? 'date' : 'text',
      isSmall: column === 'text' || column === 'doubt',
    })),
    rows: rows.map(({ point, cells }) => ({ cells, inputs: inputsOf(point).map((one) => POINT_COLUMNS.indexOf(one)) })),
    rules: [rule('item', PLAN_TABLE.badItem), rule('cadence', PLAN_TABLE.badCadence)],
    isLocked: true,
    frozenColumns: 2,
  };
  return {
    title,
    made,
    sheets: [points, bodiesSheet(plan, lang, words.yes), stampSheet(plan, rows)],
    lists: new Map([
      [LISTS.item, [words.yes, words.no]],
      [LISTS.cadence, Object.values(words.cadence)],
    ]),
    listSheet: LISTS_SHEET,
    foot: PLAN_TABLE.foot[lang],
  };
}

/** The inputs of a row: in that of the plan's head only whether its doubts were looked at. */
function inputsOf({ address }: PointRow): readonly PointInput[] {
  return address === HEAD_ROW ? ['seen'] : POINT_INPUTS;
}

function cellsOf(point: PointRow, plan: Plan, lang: Lang, doubtText: (doubt: Doubt) => Text): readonly CellValue[] {
  const isHead = point.address === HEAD_ROW;
  const values = valuesOf(point, plan, planTableWords(lang, plan));
  return POINT_COLUMNS.map((column): CellValue => {
    if (column === 'address') return point.address;
    if (column === 'text') return isHead ? PLAN_TABLE.head[lang] : point.text;
    if (column === 'doubt') return point.doubts.map((doubt) => doubtText(doubt)[lang]).join('\n') || null;
    return isHead ? null : values[column];
  });
}

function bodiesSheet(plan: Plan, lang: Lang, yes: string): WorkbookSheet {
  const known = [
    ...(plan.bodies ?? []).map(({ name, short = [] }) => [name, null, short.join('; ') || null]),
    ...(plan.groups ?? []).map(({ words }) => [words, yes, null]),
  ];
  const spare = Array.from({ length: SPARE_BODIES }, () => [null, null, null]);
  const inputs = (['name', 'group'] as const).map((column) => BODY_COLUMNS.indexOf(column));
  return {
    name: PLAN_TABLE.bodies[lang],
    visibility: 'shown',
    above: [PLAN_TABLE.bodies[lang], PLAN_TABLE.helpBodies[lang]],
    columns: BODY_COLUMNS.map((column): SheetColumn => ({
      heading: BODY_HEADINGS[column][lang],
      width: column === 'group' ? 9 : 60,
      kind: 'text',
    })),
    rows: [...known.map((cells): SheetRow => ({ cells, inputs: [] })), ...spare.map((cells) => ({ cells, inputs }))],
    rules: [],
    isLocked: true,
    frozenColumns: 1,
  };
}

/** The plan's id, and the cells as they were made, so that only what a person changes is taken. */
function stampSheet(plan: Plan, rows: readonly { readonly cells: readonly CellValue[] }[]): WorkbookSheet {
  const kept = POINT_COLUMNS.filter((column) => column !== 'doubt' && column !== 'seen');
  const lines: readonly (readonly CellValue[])[] = [
    ['schema', PLAN_TABLE_SCHEMA],
    ['plan', plan.id],
    ['columns', ...kept],
    ...rows.map(({ cells }) => ['copy', ...kept.map((column) => plainText(cells[POINT_COLUMNS.indexOf(column)] ?? null))]), // prettier-ignore
  ];
  return {
    name: STAMP_SHEET,
    visibility: 'very-hidden',
    above: [],
    columns: [],
    rows: lines.map((cells) => ({ cells, inputs: [] })),
    rules: [],
    isLocked: false,
    frozenColumns: 0,
  };
}

function plainText(value: CellValue): string {
  if (typeof value !== 'object' || value === null) return heldText(textIn(value));
  return textIn('partial' in value ? value.partial : { date: value.date });
}
