import type { ItemResults, ToldEntry } from '../../domain/reporting/results.js';
import { namedEvidence, noteOf } from '../../domain/reporting/results.js';
import type { ReportItem } from '../../domain/reporting/periodic-report.js';
import type { Item } from '../../domain/unit/item.js';
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
import { capitalised } from '../../locale/document.js';
import { headingLabel, words } from '../model/inline.js';
import type { Block } from '../model/official-document.js';

interface Surroundings {
  readonly results: ReadonlyMap<string, ItemResults>;
  readonly citer: DocumentCiter;
  readonly lang: Lang;
}

/**
 * The results under a heading: a point for each item of which something was recorded, then, once, what was done without
 * any words and of what nothing arose. An item that is alone under its heading stands there without label and title.
 */
export function resultBlocks(items: readonly ReportItem[], level: 2 | 3, around: Surroundings): readonly Block[] {
  const { results, citer, lang } = around;
  const known = items.flatMap(({ item }) => {
    const result = results.get(item.id);
    return result === undefined ? [] : [{ item, result }];
  });
  const told = known.filter(({ result }) => result.told.length > 0);
  const points = told.map(({ item, result }, at) => {
    const title = items.length === 1 ? null : item.title;
    const text = pointText(title, result.told, citer, lang);
    return paragraph(text, told.length === 1 ? null : headingLabel(level, at));
  });
  const bare = known.filter(({ result }) => result.told.length === 0 && !result.isToldBefore);
  const done = bare.filter(({ result }) => result.isDone).map(({ item }) => item);
  const none = bare.filter(({ item, result }) => result.isNone && item.role === 'lead').map(({ item }) => item);
  if (points.length === 0 && done.length === 0) {
    if (none.length > 0) return [paragraph(SENTENCES.noneAtAll[lang])];
    return known.some(({ result }) => result.isToldBefore) ? [paragraph(SENTENCES.toldBefore[lang])] : [];
  }
  return [...points, ...namedItems(SENTENCES.done[lang], done), ...namedItems(SENTENCES.none[lang], none)];
}

/** An item's records as sentences; what several items share is said behind what they share. */
function pointText(title: string | null, told: readonly ToldEntry[], citer: DocumentCiter, lang: Lang): string {
  const runs = inRuns(told).map((run, at) => {
    const isFirst = at === 0 && title !== null;
    const also = run[0]?.also ?? [];
    const shared = also.length === 0 ? [] : [SENTENCES.also(placesInPlan(also, lang))[lang]];
    return [...runSentences(run, isFirst, citer, lang), ...shared].join(' ');
  });
  return [...(title === null ? [] : [`${title}:`]), ...runs].join(' ');
}

/** Records that follow one another and were given for the same items. */
function inRuns(told: readonly ToldEntry[]): readonly (readonly ToldEntry[])[] {
  const keyOf = ({ also }: ToldEntry): string => also.map(({ id }) => id).join(' ');
  const runs: ToldEntry[][] = [];
  for (const one of told) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first !== undefined && keyOf(first) === keyOf(one)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function runSentences(
  run: readonly ToldEntry[],
  isAfterTitle: boolean,
  citer: DocumentCiter,
  lang: Lang,
): readonly string[] {
  const said = new Map<string, ToldEntry[]>();
  const wordless: Evidence[] = [];
  for (const one of run) {
    const text = entryText(one);
    if (text === null) wordless.push(...namedEvidence(one.entry));
    else said.set(text, [...(said.get(text) ?? []), one]);
  }
  const sentences = [...said].map(([text, records]) => {
    const periods = records.length === 1 ? '' : periodsOf(records, lang);
    const documents = citer.inBrackets(records.flatMap(({ entry }) => namedEvidence(entry)));
    return withDocuments(`${periods}${capitalised(text)}`, documents);
  });
  if (wordless.length === 0) return sentences;
  const lead = isAfterTitle && sentences.length === 0 ? '' : `${SENTENCES.documents[lang]} `;
  return [...sentences, ended(`${lead}${wordless.map(citer.byTitle).join('; ')}`)];
}

/** What a record says: the step and the note, or the one that is there. */
export function entryText({ entry, step }: Pick<ToldEntry, 'entry' | 'step'>): string | null {
  const note = noteOf(entry);
  const words = [...(step === null ? [] : [step]), ...(note === null ? [] : [asSentences(note)])];
  return words.length === 0 ? null : words.join(': ');
}

/** `Quý I, quý II: `, before a note that was recorded in each of them. */
function periodsOf(records: readonly ToldEntry[], lang: Lang): string {
  const periods = records.flatMap(({ cell }) => (cell === null ? [] : [periodInYear(cell.period)[lang]]));
  const named = [...new Set(periods)];
  return named.length < 2 ? '' : `${capitalised(named.join(', '))}: `;
}

/** Titles in one sentence; as a list where a title has a semicolon of its own. */
function namedItems(lead: string, items: readonly Item[]): readonly Block[] {
  const titles = items.map(({ title }) => title);
  if (titles.length === 0) return [];
  if (titles.length === 1 || titles.every((title) => !title.includes(';'))) {
    return [paragraph(ended(`${lead} ${titles.join('; ')}`))];
  }
  return [paragraph(lead), { kind: 'list', items: titles.map((title) => words(ended(title))) }];
}

function paragraph(text: string, label: string | null = null): Block {
  return { kind: 'paragraph', label, text: words(text) };
}
