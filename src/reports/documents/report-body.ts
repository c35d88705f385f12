import { capitals } from '../../domain/text/letter-case.js';
import type { FigureRow } from '../../domain/progress/figures.js';
import type { Period } from '../../domain/calendar/period.js';
import {
  type PeriodicReport,
  type ReportHeading,
  type ReportItem,
  shownFigures,
} from '../../domain/reporting/periodic-report.js';
import { type ItemResults, resultsOf } from '../../domain/reporting/results.js';
import { proseOf } from '../../domain/unit/prose.js';
import type { Lang } from '../../domain/text/text.js';
import { REPORT } from '../../locale/document-report.js';
import { documentCiter, type DocumentCiter } from '../../locale/document-sentences.js';
import { headingLabel, words } from '../model/inline.js';
import type { Block } from '../model/official-document.js';
import { writtenParagraphs } from './report-blocks.js';
import { difficultyBlocks } from './report-difficulties.js';
import { figureSentences } from './report-figures.js';
import { gapParagraph, type ReportGaps } from './report-gaps.js';
import { nextBlocks } from './report-next-period.js';
import { resultBlocks } from './report-results.js';
import { shortcomingBlocks } from './report-shortcomings.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/**
 * The report's headings with their content: results, shortcomings, next tasks, proposals, or a gap to be filled.
 * @param gaps `null` in a signed report: it omits the gaps
 */
export function reportBody(
  report: PeriodicReport,
  next: Period,
  gaps: ReportGaps | null,
  lang: Lang,
): readonly Block[] {
  const context: BodyContext = {
    report,
    next,
    gaps,
    figures: shownFigures(report),
    results: resultsOf(
      report.headings.flatMap((heading) => toldItems(heading, report)),
      report,
    ),
    calendar: report.period.calendar,
    citer: documentCiter(lang),
    lang,
  };
  return [...(gaps?.ahead ?? []), ...headingsIn(report.headings, 1, 0, context)];
}

interface BodyContext {
  readonly report: PeriodicReport;
  readonly next: Period;
  readonly gaps: ReportGaps | null;
  readonly figures: readonly FigureRow[];
  readonly results: ReadonlyMap<string, ItemResults>;
  readonly calendar: Calendar;
  readonly citer: DocumentCiter;
  readonly lang: Lang;
}

type Level = 1 | 2 | 3;

/** The items whose records are printed: those under a heading without prose, as prose replaces the records. */
function toldItems({ outline, items, children }: ReportHeading, report: PeriodicReport): readonly ReportItem[] {
  const { unitPlan } = report.status;
  const own = proseOf(unitPlan, report.period, outline.id) === null ? items : [];
  return [...own, ...children.flatMap((child) => toldItems(child, report))];
}

/** Headings in their order; empty ones are left out and not numbered. */
function headingsIn(
  headings: readonly ReportHeading[],
  level: Level,
  before: number,
  context: BodyContext,
): readonly Block[] {
  const said = headings.map((heading) => ({ heading, blocks: underHeading(heading, level, context) }));
  return said
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ heading: { outline }, blocks }, at): readonly Block[] => {
      const text = level === 1 ? capitals(outline.heading) : outline.heading;
      return [{ kind: 'heading', level, label: headingLabel(level, before + at), text: words(text) }, ...blocks];
    });
}

function underHeading(heading: ReportHeading, level: Level, context: BodyContext): readonly Block[] {
  const below = level === 1 ? 2 : 3;
  const { status, period } = context.report;
  const written = writtenParagraphs(status.unitPlan, period, heading.outline.id);
  const said = written.length > 0 ? written : ownBlocks(heading, below, context);
  const own = [...said, ...(context.gaps?.under(heading) ?? [])];
  // Subheadings continue the numbers of points on the same level before them.
  const labelled = own.filter((block) => block.kind === 'paragraph' && block.label !== null).length;
  const blocks = [...own, ...headingsIn(heading.children, below, labelled, context)];
  if (blocks.length > 0 || level > 1 || !isOwed(heading, context.report)) return blocks;
  return notWritten(context);
}

/** The content of a heading without prose. */
function ownBlocks(heading: ReportHeading, level: 2 | 3, context: BodyContext): readonly Block[] {
  const { outline, items, children } = heading;
  const { report, next, figures, lang } = context;
  const isForResults = (outline.items ?? []).length > 0 || children.length > 0;
  const blocks = [
    ...(outline['next-period'] === true ? nextBlocks(report, next, lang) : []),
    ...(outline.shortcomings === true ? shortcomingBlocks(report, context) : []),
    ...(outline.difficulties === true ? difficultyBlocks(report, context) : []),
    ...(isForResults ? resultBlocks(items, level, figureSentences(heading, figures, report, lang), context) : []),
  ];
  return blocks.length > 0 || isForResults ? blocks : notWritten(context);
}

/** The gap of a heading that needs a person's prose. */
function notWritten({ gaps, lang }: BodyContext): readonly Block[] {
  return gaps === null ? [] : [gapParagraph(REPORT.notWritten, lang)];
}

/** Whether the items under a heading owed a report in the period: then the heading is kept even if it is empty. */
function isOwed({ items, children }: ReportHeading, report: PeriodicReport): boolean {
  return (
    items.some(({ periodCells }) => periodCells.some((cell) => cell.counts)) ||
    children.some((child) => isOwed(child, report))
  );
}
