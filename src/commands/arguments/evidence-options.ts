import { documentDoubts, isFileName } from '../../domain/unit/document-doubts.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { numbersOnLines } from '../../domain/plan/document-number.js';
import { readTypedDate } from '../../domain/calendar/parse-date.js';
import type { Evidence } from '../../domain/unit/unit-plan.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { ENTRY } from '../../locale/commands/entry.js';
import { documentDoubtWords, NO_DOCUMENT } from '../../locale/document-doubts.js';
import { Refusal } from '../../domain/text/text.js';
import { wrongDateWords } from '../../locale/typed-date.js';
import type { Context } from '../context.js';
import type { EntryOptions } from './entry-options.js';

/** The year and day by which a document's date is read and judged. */
export interface DocumentSurroundings {
  /** The plan's. */
  readonly year: number;
  readonly today: CalendarDate;
}

/** The documents that the options name. @throws Refusal for one that can't be read, or can't be there yet */
export function documentsOf(
  { evidence = [] }: Pick<EntryOptions, 'evidence'>,
  around: DocumentSurroundings,
): readonly Evidence[] {
  return evidence.map((typed) => evidenceFrom(typed, around));
}

/**
 * The evidence that the options name. A file or link goes with the last document named, or stands alone.
 * @throws Refusal for a document that can't be read, a file that is not there
 */
export async function evidenceOf(
  options: EntryOptions,
  unit: string,
  workspace: Workspace,
  around: DocumentSurroundings,
): Promise<readonly Evidence[]> {
  const documents = documentsOf(options, around);
  if (options.link !== undefined && !/^https?:\/\/\S+$/.test(options.link))
    throw new Refusal(ENTRY.badLink(options.link));
  if (options.file === undefined && options.link === undefined) return documents;
  const taken =
    options.file === undefined ? {} : await workspace.takeEvidence(options.file, unit, options.copy === true);
  const link = options.link === undefined ? {} : { link: options.link };
  return [...documents.slice(0, -1), { ...documents.at(-1), ...taken, ...link }];
}

/** Warns of likely mistakes in evidence that was just recorded. */
export function sayDoubts(context: Context, evidence: readonly Evidence[], year: number): void {
  for (const one of evidence) {
    for (const doubt of documentDoubts(one, context.today, year)) context.say(documentDoubtWords(doubt));
  }
}

/** `15/BC-TTA; 8/3/2024; Báo cáo …`: number, date, title; parts may be empty, one alone is the title. */
function evidenceFrom(typed: string, around: DocumentSurroundings): Evidence {
  const [first = '', second, ...rest] = typed.split(';').map((part) => part.trim());
  const mistake = new Refusal(ENTRY.badEvidence(typed), ENTRY.evidenceForm);
  const title = rest.join('; ');
  for (const part of [title, first]) {
    if (/^https?:/i.test(part)) throw new Refusal(NO_DOCUMENT.fileName(part), NO_DOCUMENT.attach('--link', part));
    if (isFileName(part)) throw new Refusal(NO_DOCUMENT.fileName(part), NO_DOCUMENT.attach('--file', part));
  }
  if (second === undefined) {
    // A leading symbol shows that number, date and title were meant and the semicolons forgotten.
    if (first === '' || /^(?:\p{L}+\s+)?\d+\/\S+\s/u.test(first)) throw mistake;
    return { number: null, date: null, title: first };
  }
  const read = second === '' ? null : readTypedDate(second, around);
  if (read !== null && read.kind !== 'date') {
    throw new Refusal(wrongDateWords(read, second), ENTRY.evidenceForm);
  }
  if (numbersOnLines(first).length > 1) throw new Refusal(ENTRY.severalNumbers(first), ENTRY.evidenceForm);
  const date = read?.date ?? null;
  if (date !== null && date > around.today) {
    throw new Refusal(NO_DOCUMENT.afterToday(date, around.today), NO_DOCUMENT.notIssuedYet);
  }
  if (first === '' && title === '') throw mistake;
  return { number: first === '' ? null : first, date, title: title === '' ? null : title };
}
