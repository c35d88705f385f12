import { documentDate } from '../../domain/calendar/date.js';
import { listedDocuments } from '../../domain/reporting/listed-documents.js';
import type { PeriodicReport } from '../../domain/reporting/periodic-report.js';
import type { Item } from '../../domain/unit/item.js';
import type { Lang } from '../../domain/text/text.js';
import { paddedNumber } from '../../locale/document.js';
import { ANNEXES } from '../../locale/document-annexes.js';
import type { Table } from '../model/official-document.js';
import { filledColumns } from './filled-columns.js';

/**
 * Danh mục tài liệu minh chứng: each document of the period once, with the items it is evidence for; `null` where there
 * is none.
 */
export function evidenceTable(report: PeriodicReport, lang: Lang): Table | null {
  const documents = listedDocuments(report);
  if (documents.length === 0) return null;
  const { columns } = ANNEXES;
  return filledColumns({
    columns: [
      { title: columns.number[lang], share: 7, align: 'center' },
      { title: columns.symbol[lang], share: 19, align: 'left' },
      { title: columns.date[lang], share: 14, align: 'center' },
      { title: columns.title[lang], share: 46, align: 'left' },
      { title: columns.places[lang], share: 14, align: 'left' },
    ],
    rows: documents.map(({ number, date, title, items }, at) => ({
      kind: 'cells',
      cells: [
        [String(at + 1)],
        number == null ? [] : [paddedNumber(number)],
        date == null ? [] : [documentDate(date)],
        title == null ? [] : [title],
        [[...new Set(items.map(placeOf))].join('; ')],
      ],
    })),
  });
}

/** An item's address in the plan; for an own item that of its open place. */
function placeOf({ node }: Item): string {
  return node.id;
}
