import { actionsOf, type Item } from '../../../domain/unit/item.js';
import { documentDate, isCalendarDate, printDate } from '../../../domain/calendar/date.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import type { Action, Assignment } from '../../../domain/unit/unit-plan.js';
import { asConfirmed, isAmended } from '../../../domain/unit/text-guard.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import { UNIT_PLAN } from '../../../locale/document-plan.js';
import { groupRows } from '../../model/item-groups.js';
import type { Block, Cell, Column, Row } from '../../model/official-document.js';
import { isLeftOut } from './points.js';
import type { Calendar } from '../../../domain/calendar/calendar.js';
import { parseTypedTime } from '../../../domain/calendar/parse-time-phrase.js';

/** A column, and its text for an item or a step. */
interface TableColumn extends Column {
  readonly cell: (line: TableLine) => Cell;
  /** Left out if empty in every row; the others share its width. */
  readonly optional?: true;
}

interface TableLine {
  readonly number: string;
  readonly task: string;
  readonly who: Assignment | null;
  readonly times: Cell;
  readonly notes: Cell;
  /** The address in the issued plan; `null` for a step. */
  readonly issued: string | null;
}

/**
 * Who does what by when: every item of the unit under the plan's headings, with its steps. Empty columns are left out,
 * except those for who and when.
 * @param addresses the addresses in the unit's own plan; `null` where the issued plan's are used
 */
export function assignmentTable(status: UnitStatus, addresses: ReadonlyMap<string, string> | null, lang: Lang): Block {
  const items = status.items.filter(({ item }) => !item.open && !isLeftOut(asConfirmed(item, status.plan)));
  const linesOf = new Map(
    items.map(({ item }) => [
      item.id,
      itemLines(asConfirmed(item, status.plan), isAmended(item, status.plan), addresses, status.plan, lang),
    ]),
  );
  const lines = [...linesOf.values()].flat();
  const isRenumbered =
    addresses !== null && items.some(({ item }) => !item.own && (addresses.get(item.id) ?? item.id) !== item.id);
  const columns = columnsOf(status.plan.issuer.name, isRenumbered, lang).filter(
    (column) => column.optional !== true || lines.some((line) => column.cell(line).length > 0),
  );
  return {
    kind: 'table',
    table: {
      columns: columns.map(({ title, share, align }) => ({ title, share, align })),
      rows: groupRows(
        status.index,
        items,
        ({ item }) =>
          (linesOf.get(item.id) ?? []).map((line): Row => ({
            kind: 'cells',
            cells: columns.map((column) => column.cell(line)),
          })),
        (id) => addresses?.get(id) ?? id,
      ),
    },
  };
}

function columnsOf(issuer: string, isRenumbered: boolean, lang: Lang): readonly TableColumn[] {
  const { columns } = UNIT_PLAN;
  const title = (text: Text): string => text[lang];
  const issued: TableColumn = {
    title: title(columns.issued(issuer)),
    share: 10,
    align: 'center',
    cell: (line) => some(line.issued),
  };
  return [
    { title: title(columns.number), share: 6, align: 'center', cell: (line) => [line.number] },
    { title: title(columns.task), share: 28, align: 'left', cell: (line) => [line.task] },
    { title: title(columns.lead), share: 14, align: 'left', cell: ({ who }) => some(who?.['in-charge']) },
    { title: title(columns.support), share: 14, align: 'left', cell: ({ who }) => who?.support ?? [], optional: true },
    { title: title(columns.time), share: 11, align: 'left', cell: (line) => line.times },
    { title: title(columns.output), share: 14, align: 'left', cell: ({ who }) => some(who?.output), optional: true },
    ...(isRenumbered ? [issued] : []),
    { title: title(columns.note), share: 13, align: 'left', cell: (line) => line.notes, optional: true },
  ];
}

function itemLines(
  item: Item,
  isUnconfirmed: boolean,
  addresses: ReadonlyMap<string, string> | null,
  of: Calendar,
  lang: Lang,
): readonly TableLine[] {
  const { planned } = item;
  const notes = [...(isUnconfirmed ? [UNIT_PLAN.unconfirmed[lang]] : []), ...notesOf(item, of, lang)];
  return [
    {
      number: addresses === null ? item.id : (addresses.get(item.id) ?? ''),
      task: item.title,
      who: planned,
      times: timesOf(planned?.time, item.due, of, lang),
      notes,
      issued: item.node.id,
    },
    ...actionsOf(item).map((action) => stepLine(action, of, lang)),
  ];
}

function stepLine(action: Action, of: Calendar, lang: Lang): TableLine {
  const { id, what, time, due } = action;
  return { number: `(${id})`, task: what, who: action, times: timesOf(time, due, of, lang), notes: [], issued: null };
}

/** The time of the work as an office writes it: words, and a date that they do not say themselves. */
export function timesOf(
  time: string | null | undefined,
  due: string | null | undefined,
  of: Calendar,
  lang: Lang,
): Cell {
  const before = (date: string): string => UNIT_PLAN.before(date)[lang];
  if (typeof time !== 'string') return typeof due === 'string' ? [before(due)] : [];
  if (isCalendarDate(time))
    return typeof due !== 'string' || due === time ? [before(time)] : [before(time), before(due)];
  const isSaid =
    typeof due !== 'string' ||
    parseTypedTime(time, of)?.due === due ||
    [documentDate(due), printDate(due)].some((date) => time.includes(date));
  return isSaid ? [time] : [time, before(due)];
}

function notesOf(item: Item, of: Calendar, lang: Lang): Cell {
  const left = item.planned?.['not-applicable'];
  return [
    ...(left === undefined ? [] : [UNIT_PLAN.notApplicable(left.reason, left.from, of)[lang]]),
    // That the plan names nobody is for those who assign, not for those who read what was assigned.
    ...(item.role === 'lead' || item.role === 'unnamed' ? [] : [UNIT_PLAN.role(item.role)[lang]]),
    ...some(item.planned?.note),
  ];
}

function some(text: string | null | undefined): Cell {
  return text === null || text === undefined ? [] : [text];
}
