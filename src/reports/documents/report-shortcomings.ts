import { namedEvidence } from '../../domain/unit/entries.js';
import { answersToEarlierWords } from '../../domain/unit/difficulties.js';
import type { PeriodicReport, ReportItem } from '../../domain/reporting/periodic-report.js';
import {
  isLeftOver,
  type ItemResults,
  recordsOf,
  sameRecordKey,
  type PrintedEntry,
} from '../../domain/reporting/results.js';
import { shortcomingsOf } from '../../domain/reporting/shortcomings.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import type { Difficulty } from '../../domain/unit/unit-plan.js';
import type { Lang } from '../../domain/text/text.js';
import { periodInYear } from '../../locale/document-report.js';
import { asSentences, type DocumentCiter, ended, SENTENCES, withDocuments } from '../../locale/document-sentences.js';
import { entryStatusWords, stateWords } from '../../locale/states.js';
import type { Block } from '../model/official-document.js';
import { listUnder } from './report-blocks.js';
import { entryText } from './report-results.js';

/** The records printed before this heading, and how documents are cited. */
export interface PrintedBefore {
  readonly results: ReadonlyMap<string, ItemResults>;
  readonly citer: DocumentCiter;
  readonly lang: Lang;
}

/** What is not done, each item once: without a result, done in part, overdue, or blocked. */
export function shortcomingBlocks(report: PeriodicReport, { results, citer, lang }: PrintedBefore): readonly Block[] {
  const { untouched, partly, overdue, ...obstacles } = shortcomingsOf(report);
  const left = [...untouched, ...partly];
  const printed = [...results.values()].flatMap((result) => result.printed.map(sameRecordKey));
  // Difficulties of an unfinished item are printed on the item's line.
  const raised = obstacles.raised.map((one) => raisedWords(one, report, lang));
  const raisedOf = (id: string): readonly string[] => raised.flatMap(({ item, text }) => (item === id ? [text] : []));
  const printer = recordPrinter(citer, new Set(printed), lang);
  return [
    ...listUnder(
      SENTENCES.notDone(untouched.length)[lang],
      untouched.map(({ item }) => titled(item.title, raisedOf(item.id))),
    ),
    ...listUnder(
      SENTENCES.partlyDone(partly.length)[lang],
      partly.map((one) => titled(one.item.title, [...remarks(one, report, printer, lang), ...raisedOf(one.item.id)])),
    ),
    ...listUnder(
      SENTENCES.overdue[lang],
      overdue.map(({ item }) => [item.title, ...(item.due === null ? [] : [SENTENCES.due(item.due)[lang]])].join(' ')),
    ),
    ...listUnder(
      SENTENCES.inTheWay[lang],
      linesByItem(
        [
          ...raised.filter(({ item }) => !left.some((one) => one.item.id === item)),
          ...obstacles.blocked.flatMap(({ one, record }) =>
            printer(record).map((text) => ({ item: one.item.id, text })),
          ),
        ],
        report,
      ),
    ),
  ];
}

/** What is not done of an item, by period if it has several: in the clerk's words, or “not done”. */
function remarks(one: ReportItem, report: PeriodicReport, print: RecordPrinter, lang: Lang): readonly string[] {
  const open = one.periodCells.filter((cell) => isLeftOver(cell, report));
  const missing = open.filter(({ state }) => state === 'missing');
  const rest = open.filter(({ state }) => state !== 'missing');
  const named = one.periodCells.length > 1;
  const texts = rest.map((cell) => {
    const records = recordsOf(one, report.period.calendar).filter(
      (record) => record.cell === cell && isUnderWay(record),
    );
    const said = [...new Set(records.flatMap(print))];
    const text = said.length === 0 ? stateWords(cell.state, one.item.cadence)[lang] : said.join('; ');
    return named ? `${text} (${periodInYear(cell.period, report.period.calendar)[lang]})` : text;
  });
  if (missing.length === 0) return texts;
  const periods = missing.map(({ period }) => periodInYear(period, report.period.calendar)[lang]).join(', ');
  return [...texts, SENTENCES.notDoneIn(periods)[lang]];
}

const titled = (title: string, remarks: readonly string[]): string =>
  remarks.length === 0 ? title : `${title}: ${joined(remarks)}`;

/** Joins remarks into one line: one that begins with a capital is a sentence of its own. */
const joined = (remarks: readonly string[]): string =>
  remarks.reduce((said, one) =>
    /[.!?…]$/.test(said) ? `${said} ${one}` : `${said}${/^\p{Lu}/u.test(one) ? '.' : ';'} ${one}`,
  );

/** An obstacle to an item, or to the work as a whole. */
interface Raised {
  readonly item: string | undefined;
  readonly text: string;
}

/** A difficulty of the unit. An answer is printed with the proposal, and only without a proposal here. */
function raisedWords(one: Difficulty, { status }: PeriodicReport, lang: Lang): Raised {
  const { item, text, proposal } = one;
  const answered = (proposal?.trim() ?? '') === '' ? answerWords(one, status, lang) : [];
  const said = asSentences(text.trim());
  return { item, text: answered.length === 0 ? said.replace(/\.$/, '') : [said, ...answered].map(ended).join(' ') };
}

/** One line per item for its difficulties and blocked entries; a difficulty without an item has a line of its own. */
function linesByItem(said: readonly Raised[], { items }: PeriodicReport): readonly string[] {
  const lines = new Map<string, string[]>();
  said.forEach(({ item, text }, at) => {
    const key = item ?? ` ${at}`;
    lines.set(key, [...(lines.get(key) ?? []), text]);
  });
  return [...lines].map(([key, texts]) => {
    const title = key.startsWith(' ') ? null : (items.find(({ item }) => item.id === key)?.item.title ?? key);
    return title === null ? joined(texts) : titled(title, texts);
  });
}

/** `Đã trả lời ngày 02/5/2024: …`, with a note if the words changed since; empty where there is no answer. */
export function answerWords(
  difficulty: Pick<Difficulty, 'id' | 'answer'>,
  { unitPlan, asOf }: UnitStatus,
  lang: Lang,
): readonly string[] {
  const { answer } = difficulty;
  if (answer !== undefined) return [SENTENCES.answered(answer.date, asSentences(answer.text.trim()))[lang]];
  return answersToEarlierWords(difficulty, unitPlan, asOf).map(
    ({ about, date, text }) => SENTENCES.answeredEarlier(date, about.trim(), asSentences(text.trim()))[lang],
  );
}

function isUnderWay({ entry: { status } }: Omit<PrintedEntry, 'also'>): boolean {
  return status === 'doing' || status === 'blocked';
}

type RecordPrinter = (record: Omit<PrintedEntry, 'also'>) => readonly string[];

/**
 * Prints each record with its documents once: a record of several items with the first of them, or among the results.
 * A record with documents alone is printed with its state.
 */
function recordPrinter(citer: DocumentCiter, said: Set<string>, lang: Lang): RecordPrinter {
  return (record) => {
    const key = sameRecordKey(record);

    if (said.has(key)) return [];
    said.add(key);
    const documents = citer.inBrackets(namedEvidence(record.entry));
    const text = entryText(record, lang);
    if (text === null && documents === null) return [];
    // Documents alone do not say how far the work is.
    const state = entryStatusWords(record.entry.status, 'ongoing')[lang];
    return [withDocuments(text ?? state, documents).replace(/\.$/, '')];
  };
}
