import { plainNumber } from '../plan/document-number.js';
import { namedEvidence } from '../unit/entries.js';
import type { Item } from '../unit/item.js';
import type { Evidence } from '../unit/unit-plan.js';
import type { PeriodicReport } from './periodic-report.js';

/** A document that is evidence in a period, with every item that names it. */
export interface ListedDocument extends Pick<Evidence, 'number' | 'date' | 'title'> {
  readonly items: readonly Item[];
}

/** The documents of a report, each once, in the order in which its items first name them. */
export function listedDocuments({ items }: Pick<PeriodicReport, 'items'>): readonly ListedDocument[] {
  const named = items.flatMap(({ item, periodEntries }) =>
    periodEntries.flatMap(({ entry }) => namedEvidence(entry).map((document) => ({ document, item }))),
  );
  const listed = new Map<string, { document: Evidence; items: Item[] }>();
  for (const { document, item } of named) {
    const key = documentKey(document);
    const known = listed.get(key);
    if (known === undefined) {
      listed.set(key, { document, items: [item] });
      continue;
    }
    if (!known.items.includes(item)) known.items.push(item);
    // The entry that names it first may lack the title.
    if (known.document.title == null) known.document = { ...known.document, ...document };
  }
  return [...listed.values()].map(({ document: { number, date, title }, items: all }) => ({
    number: number ?? null,
    date: date ?? null,
    title: title ?? null,
    items: all,
  }));
}

/** What identifies a document: its number and date, or, without a number, its date and title. */
export function documentKey({ number, date, title }: Evidence): string {
  return number == null ? `${date ?? ''} ${title ?? ''}` : `${plainNumber(number)} ${date ?? ''}`;
}
