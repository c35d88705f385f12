import { actionsOf, type Item } from '../../domain/unit/item.js';
import { documentDate, isCalendarDate, printDate } from '../../domain/calendar/date.js';
import type { Lang, Text } from '../../domain/text/text.js';
import type { Action, Assignment } from '../../domain/unit/unit-plan.js';
import { asConfirmed, isAmended } from '../../domain/unit/text-guard.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { UNIT_PLAN } from '../../locale/document-plan.js';
import { groupRows } from '../model/item-groups.js';
import type { Block, Cell, Row } from '../model/official-document.js';

/** Who does what by when: every item of the unit under the plan's headings, with its steps. */
export function assignmentTable(status: UnitStatus, lang: Lang): Block {
  const { columns } = UNIT_PLAN;
  const title = (text: Text): string => text[lang];
  return {
    kind: 'table',
    table: {
      columns: [
        { title: title(columns.number), share: 6, align: 'center' },
        { title: title(columns.task), share: 28, align: 'left' },
        { title: title(columns.lead), share: 14, align: 'left' },
        { title: title(columns.support), share: 14, align: 'left' },
        { title: title(columns.time), share: 11, align: 'left' },
        { title: title(columns.output), share: 14, align: 'left' },
        { title: title(columns.note), share: 13, align: 'left' },
      ],
      rows: groupRows(
        status.index,
        status.items.filter(({ item }) => !item.open),
        ({ item }) => itemRows(asConfirmed(item, status.plan), isAmended(item, status.plan), lang),
      ),
    },
  };
}

function itemRows(item: Item, isUnconfirmed: boolean, lang: Lang): readonly Row[] {
  const answer = item.answer;
  return [
    row(item.id, item.title, answer, timesOf(answer?.time, item.due, lang), [
      ...(isUnconfirmed ? [UNIT_PLAN.unconfirmed[lang]] : []),
      ...notesOf(item, lang),
    ]),
    ...actionsOf(item).map((action) => actionRow(action, lang)),
  ];
}

function actionRow(action: Action, lang: Lang): Row {
  return row(`(${action.id})`, action.what, action, timesOf(action.time, action.due, lang), []);
}

/** When something is to be done, each date once and as an office writes it. */
function timesOf(time: string | null | undefined, due: string | null | undefined, lang: Lang): Cell {
  const before = (date: string): string => UNIT_PLAN.before(date)[lang];
  if (typeof time !== 'string') return typeof due === 'string' ? [before(due)] : [];
  if (isCalendarDate(time))
    return typeof due !== 'string' || due === time ? [before(time)] : [before(time), before(due)];
  const isSaid = typeof due !== 'string' || [documentDate(due), printDate(due)].some((date) => time.includes(date));
  return isSaid ? [time] : [time, before(due)];
}

function row(number: string, task: string, who: Assignment | null, times: Cell, notes: Cell): Row {
  return {
    kind: 'cells',
    cells: [[number], [task], some(who?.['in-charge']), who?.support ?? [], times, some(who?.output), notes],
  };
}

function notesOf(item: Item, lang: Lang): Cell {
  const left = item.answer?.['not-applicable'];
  return [
    ...(left === undefined ? [] : [UNIT_PLAN.notApplicable(left.reason, left.from)[lang]]),
    ...(item.role === 'support' ? [UNIT_PLAN.supports[lang]] : []),
    ...some(item.answer?.note),
  ];
}

function some(text: string | null | undefined): Cell {
  return text === null || text === undefined ? [] : [text];
}
