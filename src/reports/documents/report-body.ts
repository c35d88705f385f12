import { capitals } from '../../domain/text/letter-case.js';
import type { FigureRow } from '../../domain/progress/figure-rows.js';
import { type PeriodicReport, type ReportHeading, shownFigures } from '../../domain/reporting/periodic-report.js';
import { type ItemResults, reportResults } from '../../domain/reporting/results.js';
import { blankHeadings, type BlankHeadings } from '../../domain/reporting/blank-headings.js';
import type { OutlineHeading } from '../../domain/plan/plan.js';
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
export function reportBody(report: PeriodicReport, gaps: ReportGaps | null, lang: Lang): readonly Block[] {
  const context: BodyContext = {
    report,
    gaps,
    blank: blankHeadings(report),
    figures: shownFigures(report),
    results: reportResults(report),
    calendar: report.period.calendar,
    citer: documentCiter(lang),
    lang,
  };
  return [...(gaps?.ahead ?? []), ...headingsIn(report.headings, 1, 0, context)];
}

interface BodyContext {
  readonly report: PeriodicReport;
  readonly gaps: ReportGaps | null;
  readonly blank: BlankHeadings;
  readonly figures: readonly FigureRow[];
  readonly results: ReadonlyMap<string, ItemResults>;
  readonly calendar: Calendar;
  readonly citer: DocumentCiter;
  readonly lang: Lang;
}

type Level = 1 | 2 | 3;

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
  return [...own, ...headingsIn(heading.children, below, labelled, context)];
}

/** The content of a heading without prose. */
function ownBlocks(heading: ReportHeading, level: 2 | 3, context: BodyContext): readonly Block[] {
  const { outline, items, children } = heading;
  const { report, figures, lang } = context;
  const isForResults = (outline.items ?? []).length > 0 || children.length > 0;
  return [
    ...(outline['next-period'] === true ? nextBlocks(report, lang) : []),
    ...(outline.shortcomings === true ? shortcomingBlocks(report, context) : []),
    ...(outline.difficulties === true ? difficultyBlocks(report, context) : []),
    ...(isForResults ? resultBlocks(items, level, figureSentences(heading, figures, report, lang), context) : []),
    ...gapIn(outline, context),
  ];
}

/** The gap of a heading with nothing to print. */
function gapIn(outline: OutlineHeading, { gaps, blank, lang }: BodyContext): readonly Block[] {
  if (gaps === null) return [];
  if (blank.unwritten.includes(outline)) return [gapParagraph(REPORT.notWritten, lang)];
  return blank.withoutResults.includes(outline) ? [gapParagraph(REPORT.noResults, lang)] : [];
}
