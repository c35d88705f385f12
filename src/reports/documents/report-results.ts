import { capitalised } from '../../domain/text/letter-case.js';
import { namedEvidence } from '../../domain/unit/entries.js';
import type { ItemResults, PrintedEntry } from '../../domain/reporting/results.js';
import { noteOf } from '../../domain/reporting/results.js';
import type { Item } from '../../domain/unit/item.js';
import type { ReportItem } from '../../domain/reporting/periodic-report.js';
import type { Lang } from '../../domain/text/text.js';
import type { Evidence } from '../../domain/unit/unit-plan.js';
import { periodInYear } from '../../locale/document-report.js';
import {
  asSentences,
  type DocumentCiter,
  ended,
  placesInPlan,
  SENTENCES,
  withDocuments,
} from '../../locale/document-sentences.js';
import { entryStatusWords } from '../../locale/states.js';
import { headingLabel } from '../model/inline.js';
import { namesUnder, plainParagraph } from './report-blocks.js';
import type { FigureSentences } from './report-figures.js';
import type { Block } from '../model/official-document.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

interface ResultsContext {
  readonly results: ReadonlyMap<string, ItemResults>;
  readonly calendar: Calendar;
  readonly citer: DocumentCiter;
  readonly lang: Lang;
}

/**
 * The results under a heading: its figures, a point for each item with records, and one sentence each for items done
 * without a note and items in which nothing arose. An item that is alone under its heading has no label or title.
 */
export function resultBlocks(
  items: readonly ReportItem[],
  level: 2 | 3,
  { sentence, zeros, arose }: FigureSentences,
  { results, calendar, citer, lang }: ResultsContext,
): readonly Block[] {
  const known = items.flatMap(({ item, periodCells }) => {
    const result = results.get(item.id);
    return result === undefined ? [] : [{ item, result, counts: periodCells.some((cell) => cell.counts) }];
  });
  const printed = known.filter(({ result }) => result.printed.length > 0);
  const points = printed.map(({ item, result }, at) => {
    const text = resultText(
      speaksForAll(item, result, items) ? null : item.title,
      result.printed,
      calendar,
      citer,
      lang,
    );
    return plainParagraph(text, printed.length === 1 ? null : headingLabel(level, at));
  });
  const bare = known.filter(({ result }) => result.printed.length === 0 && !result.isPrintedBefore);
  const done = bare.filter(({ result }) => result.isDone).map(({ item }) => item.title);
  const none = bare.filter(({ item, result }) => result.isNone && item.role === 'lead' && !arose.has(item.id));
  const said = [
    ...(sentence === null ? [] : [plainParagraph(sentence)]),
    ...points,
    ...namesUnder(SENTENCES.done[lang], done),
  ];
  const isAllNone = said.length === 0 && none.length > 0 && none.length === known.filter(({ counts }) => counts).length;
  if (isAllNone) return [plainParagraph(SENTENCES.noneAtAll[lang])];
  const blocks = [...said, ...namesUnder(SENTENCES.none[lang], [...zeros, ...none.map(({ item }) => item.title)])];
  if (blocks.length > 0 || !known.some(({ result }) => result.isPrintedBefore)) return blocks;
  return [plainParagraph(SENTENCES.toldBefore[lang])];
}

/** Whether all content of a heading is one item's records, so that the heading serves as its title. */
function speaksForAll({ id }: Item, { printed }: ItemResults, items: readonly ReportItem[]): boolean {
  const shared = printed.map(({ also }) => new Set(also.map((one) => one.id)));
  return items.every(({ item, periodCells, periodEntries }) => {
    if (item.id === id) return true;
    const isSilent = periodEntries.length === 0 && !periodCells.some((cell) => cell.counts);
    return isSilent || shared.every((others) => others.has(item.id));
  });
}

/** An item's records as sentences; a record shared by several items names them. */
export function resultText(
  title: string | null,
  printed: readonly PrintedEntry[],
  of: Calendar,
  citer: DocumentCiter,
  lang: Lang,
): string {
  const runs = inRuns(printed).map((run, at) => {
    const isFirst = at === 0 && title !== null;
    const also = run[0]?.also ?? [];
    const shared = also.length === 0 ? [] : [SENTENCES.also(placesInPlan(also, lang))[lang]];
    return [...runSentences(run, isFirst, of, citer, lang), ...shared].join(' ');
  });
  return [...(title === null ? [] : [`${title}:`]), ...runs].join(' ');
}

/** Groups consecutive records of the same items. */
function inRuns(printed: readonly PrintedEntry[]): readonly (readonly PrintedEntry[])[] {
  const keyOf = ({ also }: PrintedEntry): string => also.map(({ id }) => id).join(' ');
  const runs: PrintedEntry[][] = [];
  for (const one of printed) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first !== undefined && keyOf(first) === keyOf(one)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function runSentences(
  run: readonly PrintedEntry[],
  isAfterTitle: boolean,
  of: Calendar,
  citer: DocumentCiter,
  lang: Lang,
): readonly string[] {
  const said = new Map<string, PrintedEntry[]>();
  const wordless: Evidence[] = [];
  const ofNone: Evidence[] = [];
  for (const one of run) {
    const text = entryText(one, lang);
    if (text === null) (one.entry.status === 'none' ? ofNone : wordless).push(...namedEvidence(one.entry));
    else said.set(text, [...(said.get(text) ?? []), one]);
  }
  const sentences = [...said].map(([text, records]) => {
    const periods = records.length === 1 ? '' : periodsOf(records, of, lang);
    const documents = citer.inBrackets(records.flatMap(({ entry }) => namedEvidence(entry)));
    return withDocuments(`${periods}${capitalised(text)}`, documents);
  });
  const lead = isAfterTitle && sentences.length === 0 ? '' : `${SENTENCES.documents[lang]} `;
  const listed = (before: string, documents: readonly Evidence[]): readonly string[] =>
    documents.length === 0 ? [] : [ended(`${before}${documents.map(citer.byTitle).join('; ')}`)];
  return [...sentences, ...listed(lead, wordless), ...listed(`${SENTENCES.noneDocuments[lang]} `, ofNone)];
}

/**
 * The text of a record: the step and the note, or the one of them there is. A step that is not done says so where no
 * note does: its name alone would read as a result.
 */
export function entryText({ entry, step }: Pick<PrintedEntry, 'entry' | 'step'>, lang: Lang): string | null {
  const note = noteOf(entry);
  if (step === null) return note === null ? null : asSentences(note);
  if (note !== null) return `${step}: ${asSentences(note)}`;
  return entry.status === 'done' ? step : `${step}: ${entryStatusWords(entry.status, 'once')[lang]}`;
}

/** `Quý I, quý II: `, before a note recorded in each of them. */
function periodsOf(records: readonly PrintedEntry[], of: Calendar, lang: Lang): string {
  const periods = records.flatMap(({ cell }) => (cell === null ? [] : [periodInYear(cell.period, of)[lang]]));
  const named = [...new Set(periods)];
  return named.length < 2 ? '' : `${capitalised(named.join(', '))}: `;
}
