import { actionsOf } from '../../domain/unit/item.js';
import type { FigureRow } from '../../domain/progress/figures.js';
import type { Period } from '../../domain/calendar/period.js';
import {
  lastCell,
  type PeriodicReport,
  type ReportHeading,
  type ReportItem,
} from '../../domain/reporting/periodic-report.js';
import { proseOf } from '../../domain/unit/prose.js';
import type { Lang } from '../../domain/text/text.js';
import { capitals } from '../../locale/document.js';
import { UNIT_PLAN } from '../../locale/document-plan.js';
import { REPORT } from '../../locale/document-report.js';
import { stateWords } from '../../locale/states.js';
import { headingLabel, bold, italic, words } from '../model/inline.js';
import type { Block, Line } from '../model/official-document.js';
import { difficultyBlocks } from './report-difficulties.js';
import { figureParagraph, shownFigures } from './report-figures.js';
import { ended, entryWords, type StateWords, stateWordsOf } from './report-words.js';

/** The report's headings with what stands under each: results, next tasks, difficulties, or that nobody wrote it yet. */
export function reportBody(report: PeriodicReport, next: Period, lang: Lang): readonly Block[] {
  const figures = shownFigures(report);
  return report.headings.flatMap((heading, at) => headingBlocks(heading, 1, at, { report, next, figures, lang }));
}

interface Surroundings {
  readonly report: PeriodicReport;
  readonly next: Period;
  readonly figures: readonly FigureRow[];
  readonly lang: Lang;
}

type Level = 1 | 2 | 3;

function headingBlocks(heading: ReportHeading, level: Level, at: number, around: Surroundings): readonly Block[] {
  const { outline, items, children } = heading;
  const text = level === 1 ? capitals(outline.heading) : outline.heading;
  const below: Level = level === 1 ? 2 : 3;
  const written = writtenBlocks(outline.id, around);
  // A person's words stand in place of the entries' notes; how each item stands is still said.
  return [
    { kind: 'heading', level, label: headingLabel(level, at), text: words(text) },
    ...written,
    ...ownBlocks(heading, written.length > 0, around),
    ...items.flatMap((item, n) => itemBlocks(item, headingLabel(below, n), written.length === 0, around)),
    // Headings go on counting where items of the same level stand before them.
    ...children.flatMap((child, n) => headingBlocks(child, below, items.length + n, around)),
  ];
}

/** What a person wrote under a heading, a paragraph a line. */
function writtenBlocks(heading: string, { report: { status, period } }: Surroundings): readonly Block[] {
  const lines = proseOf(status.unitPlan, period, heading)?.split('\n') ?? [];
  return lines.filter((line) => line.trim() !== '').map((line) => paragraph(words(line.trim())));
}

/** What stands under a heading by itself. */
function ownBlocks(heading: ReportHeading, isWritten: boolean, around: Surroundings): readonly Block[] {
  const { outline, items, children } = heading;
  const { report, figures, lang } = around;
  if (outline['next-period'] === true) return isWritten ? [] : nextBlocks(around);
  if (outline.difficulties === true) return difficultyBlocks(report, lang);
  if (items.length > 0 || children.length > 0) return figureParagraph(heading, figures, report, lang);
  if (isWritten) return [];
  // Where items were meant to stand, nothing has to be written; elsewhere it is for the unit to write.
  return [
    paragraph((outline.items ?? []).length > 0 ? words(REPORT.noItems[lang]) : [italic(REPORT.notWritten[lang])]),
  ];
}

function itemBlocks(report: ReportItem, label: string, withNotes: boolean, around: Surroundings): readonly Block[] {
  const {
    report: { period },
    lang,
  } = around;
  const { item, periodEntries } = report;
  const marks = [
    ...(item.own ? [REPORT.ownItem[lang]] : []),
    ...(item.role === 'support' ? [UNIT_PLAN.supports[lang]] : []),
  ];
  const title = [item.title, ...marks].join(' ');
  const states = sentences(stateWordsOf(report, period, lang));
  const line: Line = [bold(`${title}:`), { kind: 'text', text: ` ${states}` }];
  const notes = withNotes ? periodEntries : [];
  const entries = notes.map(({ entry }) => words(ended(entryWords(entry, item, lang))));
  return [paragraph(line, label), ...list(entries)];
}

function nextBlocks({ report, next, lang }: Surroundings): readonly Block[] {
  const sameYear = next.year === report.period.year;
  const recurring = report.items.filter(
    ({ item, cells }) =>
      item.cadence !== 'once' && cells.some((cell) => cell.counts && cell.from <= next.to && next.from <= cell.to),
  );
  const carried = report.items.flatMap((one) => {
    const cell = lastCell(one);
    if (cell?.counts !== true || cell.fulfilled || !isLeftOver(cell.state)) return [];
    return [words(REPORT.carriedItem(one.item.title, stateWords(cell.state, one.item.cadence))[lang])];
  });
  const due = report.items.flatMap(({ item, actions }) => [
    ...(isDueIn(item.due, next) ? [REPORT.dueThen(item.title, item.due)[lang]] : []),
    ...actionsOf(item).flatMap((action) => {
      const isDone = actions.some(({ action: { id }, cell }) => id === action.id && cell.fulfilled);
      return !isDone && isDueIn(action.due, next) ? [REPORT.dueThen(action.what, action.due)[lang]] : [];
    }),
  ]);
  const goOn =
    sameYear && recurring.length > 0 ? [paragraph(words(REPORT.nextTasks(next, recurring.length)[lang]))] : [];
  const blocks = [
    ...goOn,
    ...(carried.length === 0 ? [] : [paragraph(words(REPORT.carried[lang])), ...list(carried)]),
    ...(due.length === 0 ? [] : [paragraph(words(REPORT.dueNext[lang])), ...list(due.map(words))]),
  ];
  return blocks.length === 0 ? [paragraph([italic(REPORT.notWritten[lang])])] : blocks;
}

function isLeftOver(state: string): boolean {
  return state === 'missing' || state === 'overdue' || state === 'doing' || state === 'blocked';
}

function isDueIn(due: string | null | undefined, period: Period): due is string {
  return typeof due === 'string' && period.from <= due && due <= period.to;
}

function list(items: readonly Line[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function paragraph(text: Line, label: string | null = null): Block {
  return { kind: 'paragraph', label, text };
}

/** How an item stands, and what is missing in a sentence of its own. */
function sentences({ phrases, missing }: StateWords): string {
  const said = phrases.length === 0 ? [] : [ended(phrases.join('; '))];
  return [...said, ...(missing === null ? [] : [ended(missing)])].join(' ');
}
