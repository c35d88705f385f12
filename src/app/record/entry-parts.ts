import type { CalendarDate } from '../../domain/calendar/date.js';
import { readTypedDate } from '../../domain/calendar/parse-date.js';
import {
  capitalSymbol,
  numbersOnLines,
  parseDocumentNumber,
  withoutNumberWord,
} from '../../domain/plan/document-number.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { type ItemProgress, progressOf } from '../../domain/progress/progress.js';
import { statusRefused } from '../../domain/progress/status-allowed.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import {
  documentDateDoubt,
  documentDoubts,
  type DocumentDoubt,
  isAfterToday,
  isFileName,
} from '../../domain/unit/document-doubts.js';
import { documentParts } from '../../domain/unit/document-sentence.js';
import type { Entry, EntryStatus, Evidence } from '../../domain/unit/unit-plan.js';
import { Mistaken } from '../mistakes/mistaken.js';
import type { TypedEntry } from '../mistakes/typed-entry.js';

/** The year and day by which a document's date is read and checked. */
export interface DocumentContext {
  /** The plan's. */
  readonly year: number;
  readonly today: CalendarDate;
}

/** @throws Mistaken where the item, or its action, does not take that status in the period */
export function assertStatusAllowed(progress: ItemProgress, status: EntryStatus, period: string): void {
  const refused = statusRefused(progress, status, period);
  if (refused !== null) throw new Mistaken(refused);
}

/** The action's number, where one was typed. @throws Mistaken where the item has no such action */
export function actionOf(typed: string | undefined, progress: ItemProgress): number | null {
  if (typed === undefined) return null;
  const actions = progress.actions.map(({ action }) => action.id);
  const id = Number(typed);
  if (!actions.includes(id)) {
    throw new Mistaken({ kind: 'unknown-action', item: progress.item.id, typed, actions });
  }
  return id;
}

/** The item with the entry in its list; `null` where it had no entries before. */
export function withEntry(
  { item }: ItemProgress,
  entry: Entry,
  { plan, unitPlan, asOf }: UnitStatus,
): ItemProgress | null {
  if (item.planned === null) return null;
  const planned = { ...item.planned, progress: [...(item.planned.progress ?? []), entry] };
  return progressOf({ ...item, planned }, plan, unitPlan, asOf);
}

/** Parses the typed documents. @throws Mistaken for one that cannot be parsed or has a date in the future */
export function documentsOf(
  { evidence = [] }: Pick<TypedEntry, 'evidence'>,
  context: DocumentContext,
): readonly Evidence[] {
  return evidence.map((typed) => evidenceFrom(typed, context));
}

/**
 * Parses the typed evidence. A file or link belongs to the last document typed; without one it is evidence by itself.
 * @throws Mistaken for a document that cannot be parsed; Refusal for a missing file
 */
export async function evidenceOf(
  typed: TypedEntry,
  unit: string,
  workspace: Workspace,
  context: DocumentContext,
): Promise<readonly Evidence[]> {
  const documents = documentsOf(typed, context);
  if (typed.link !== undefined && !/^https?:\/\/\S+$/.test(typed.link)) {
    throw new Mistaken({ kind: 'no-link', typed: typed.link });
  }
  if (typed.copy === true && typed.file === undefined) throw new Mistaken({ kind: 'copy-without-file' });
  if (typed.file === undefined && typed.link === undefined) return documents;
  const taken = typed.file === undefined ? {} : await workspace.takeEvidence(typed.file, unit, typed.copy === true);
  const link = typed.link === undefined ? {} : { link: typed.link };
  return [...documents.slice(0, -1), { ...documents.at(-1), ...taken, ...link }];
}

/** Likely mistakes in the evidence just recorded. */
export function doubtsOf(evidence: readonly Evidence[], { year, today }: DocumentContext): readonly DocumentDoubt[] {
  return evidence.flatMap((one) => documentDoubts(one, today, year));
}

/** Whether a text is a document's number with its symbol, typed in capitals or not. */
function isSymbol(text: string): boolean {
  return (
    /^\d+\p{L}?\/(?=\S*\p{L})\S+$/iu.test(text) || parseDocumentNumber(text) !== null || capitalSymbol(text) !== null
  );
}

/** The parts in the order number, date, title, where exactly one is a number and exactly one a date. */
function inOrder(parts: readonly string[], context: DocumentContext): readonly string[] {
  const numbers = parts.filter((part) => isSymbol(withoutNumberWord(part)));
  const dates = parts.filter((part) => readTypedDate(part, context).kind === 'date');
  const [[number], [date]] = [numbers, dates];
  if (numbers.length !== 1 || dates.length !== 1 || number === undefined || date === undefined) return parts;
  return [number, date, ...parts.filter((part) => part !== number && part !== date)];
}

/**
 * Parses `15/BC-TTA; 8/3/2024; Báo cáo …`: number, date, title, also in another order. Parts may be empty; a single
 * part is the usual sentence with a number and a date (`Báo cáo số 15/BC-TTA ngày 8/3/2024 về …`), the title, or the
 * number where it has the form of one.
 */
function evidenceFrom(typed: string, context: DocumentContext): Evidence {
  const typedParts = typed.split(';').map((part) => part.trim());
  const [first = '', second, ...rest] = inOrder(typedParts, context);
  const mistake = new Mistaken({ kind: 'no-document', typed });
  const title = rest.join('; ');
  for (const part of [title, first]) {
    if (/^https?:/i.test(part)) throw new Mistaken({ kind: 'link-as-document', typed: part });
    if (isFileName(part)) throw new Mistaken({ kind: 'file-as-document', typed: part });
  }
  if (second === undefined) {
    const sentence = documentParts(first, context);
    if (sentence.number !== null && sentence.date !== null) return issuedBefore(sentence, context);
    // A leading symbol shows that the semicolons between number, date and title are missing.
    if (first === '' || /^(?:\p{L}+\s+)?\d+\/\S+\s/u.test(first)) throw mistake;
    const symbol = withoutNumberWord(first);
    return isSymbol(symbol) ? { number: symbol, date: null, title: null } : { number: null, date: null, title: first };
  }
  const read = second === '' ? null : readTypedDate(second, context);
  if (read !== null && read.kind !== 'date') {
    throw new Mistaken({ kind: 'no-document-date', typed: second, why: read });
  }
  if (numbersOnLines(first).length > 1) throw new Mistaken({ kind: 'several-numbers', typed: first });
  const { date } = issuedBefore({ date: read?.date ?? null }, context);
  if (first === '' && title === '') throw mistake;
  // Of two parts, words before a date are the title.
  const number = withoutNumberWord(first);
  if (title === '' && !isSymbol(number) && !/^(?:\p{L}{2}\s*)?\d+\p{L}?$/iu.test(first))
    return { number: null, date, title: first };
  return { number: number === '' ? null : number, date, title: title === '' ? null : title };
}

/** The document, unless its date is still to come. @throws Mistaken */
function issuedBefore<Dated extends { readonly date: CalendarDate | null }>(
  document: Dated,
  { today, year }: DocumentContext,
): Dated {
  const doubt = documentDateDoubt(document.date, today, year);
  if (isAfterToday(doubt)) throw new Mistaken({ kind: 'document-not-issued', date: doubt.date, today: doubt.today });
  return document;
}
