import type { PeriodicReport, ReportItem } from '../../domain/reporting/periodic-report.js';
import type { Period } from '../../domain/calendar/period.js';
import { documentDate } from '../../domain/calendar/date.js';
import { actionsOf } from '../../domain/unit/item.js';
import type { Lang } from '../../domain/text/text.js';
import type { Entry } from '../../domain/unit/unit-plan.js';
import { REPORT } from '../../locale/document-report.js';
import { groupRows } from '../model/item-groups.js';
import type { Block, Cell, Row } from '../model/official-document.js';
import { noteOf } from '../../domain/reporting/results.js';
import { evidenceWords, stateWordsOf, statusWords } from './report-words.js';

/** Every item of the unit in the period, a row each. */
export function reportTable(report: PeriodicReport, lang: Lang): Block {
  const { columns } = REPORT;
  return {
    kind: 'table',
    table: {
      columns: [
        { title: columns.number[lang], share: 7, align: 'center' },
        { title: columns.task[lang], share: 19, align: 'left' },
        { title: columns.result[lang], share: 22, align: 'left' },
        { title: columns.state[lang], share: 15, align: 'left' },
        { title: columns.evidence[lang], share: 17, align: 'left' },
        { title: columns.blocked[lang], share: 11, align: 'left' },
        { title: columns.note[lang], share: 9, align: 'left' },
      ],
      rows: groupRows(
        report.status.index,
        report.items.filter(({ item }) => !item.open),
        (item) => [itemRow(item, report.period, lang)],
      ),
    },
  };
}

function itemRow(report: ReportItem, period: Period, lang: Lang): Row {
  const { item, periodEntries } = report;
  const states = stateWordsOf(report, period, lang);
  const entries = periodEntries.map(({ entry }) => entry);
  const results = entries.filter(({ status }) => status !== 'blocked').map((entry) => dated(entry, report, lang));
  const blocked = entries.filter(({ status }) => status === 'blocked').map((entry) => dated(entry, report, lang));
  const remarks = [
    ...(item.own ? [REPORT.ownItem[lang]] : []),
    ...(item.role === 'support' ? [REPORT.supports[lang]] : []),
    ...(item.answer?.note === null || item.answer?.note === undefined ? [] : [item.answer.note]),
  ];
  return {
    kind: 'cells',
    cells: [
      [item.id],
      [item.title],
      results.flat(),
      [...states.phrases, ...(states.missing === null ? [] : [states.missing])],
      entries.flatMap((entry) => evidenceWords(entry.evidence ?? [], lang)),
      blocked.flat(),
      remarks,
    ],
  };
}

/** A note under its day; a step's note names the step, and an entry without a note says how it stands. */
function dated(entry: Entry, { item }: ReportItem, lang: Lang): Cell {
  const action = actionsOf(item).find(({ id }) => id === entry.action);
  const said = noteOf(entry) ?? statusWords(entry, item, lang);
  return [[documentDate(entry.date), action?.what ?? null, said].filter((text) => text !== null).join(': ')];
}
