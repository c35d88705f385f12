import { actionsOf, type Item } from '../../domain/item.js';
import type { Lang, Text } from '../../domain/text.js';
import type { Action, Assignment } from '../../domain/unit-plan.js';
import type { UnitStatus } from '../../domain/unit-status.js';
import { UNIT_PLAN } from '../../locale/document-plan.js';
import { groupRows } from './item-groups.js';
import type { Block, Cell, Row } from './official-document.js';

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
        ({ item }) => itemRows(item, lang),
      ),
    },
  };
}

function itemRows(item: Item, lang: Lang): readonly Row[] {
  const answer = item.answer;
  const due = item.due === null ? null : UNIT_PLAN.due(item.due)[lang];
  return [
    row(item.id, item.title, answer, due, notesOf(item, lang)),
    ...actionsOf(item).map((action) => actionRow(action, lang)),
  ];
}

function actionRow(action: Action, lang: Lang): Row {
  const due = action.due === undefined || action.due === null ? null : UNIT_PLAN.due(action.due)[lang];
  return row(`(${action.id})`, action.what, action, due, []);
}

function row(number: string, task: string, who: Assignment | null, due: string | null, notes: Cell): Row {
  const time = who?.time ?? null;
  // A time that is the date itself is not said twice.
  const sameDay = due !== null && time !== null && due.includes(time);
  const times = [time, sameDay ? null : due].filter((text) => text !== null);
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
