import { capitals } from '../../../domain/text/letter-case.js';
import type { Period } from '../../../domain/calendar/period.js';
import type { CarriedWork } from '../../../domain/department/carried-work.js';
import { type RollUp, type RollUpHeading } from '../../../domain/department/roll-up.js';
import type { WithProse } from '../../../domain/unit/prose.js';
import type { Lang } from '../../../domain/text/text.js';
import { OWN_REPORT } from '../../../locale/department-report.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { documentCiter, type DocumentCiter } from '../../../locale/document-sentences.js';
import { headingLabel, words } from '../../model/inline.js';
import type { Block } from '../../model/official-document.js';
import { plainParagraph, writtenParagraphs } from '../report-blocks.js';
import { gapParagraph } from '../report-gaps.js';
import { difficultyTexts, shortcomingTexts } from './difficulties.js';
import { internalBlocks } from './internal.js';
import { headingResults } from './results.js';

/** The head office's own part of the report: its prose, and the units' work that it carries. */
export interface OwnPart {
  readonly words: WithProse;
  readonly works: readonly CarriedWork[];
  /** Whether units are named with what they owe and what they wrote. Never in a report that leaves the office. */
  readonly isInternal: boolean;
}

/**
 * The contents of the outline's headings: the head office's prose if it wrote any, else the sums and the carried work.
 */
export function departmentBody(rollUp: RollUp, own: OwnPart, next: Period, lang: Lang): readonly Block[] {
  const context = { rollUp, own, next, citer: documentCiter(lang), lang };
  const blocks = headingsIn(rollUp.headings, 1, context);
  // A report of headings without content is none.
  const [first] = rollUp.headings;
  return blocks.length > 0 || first === undefined
    ? blocks
    : [headingBlock(first, 1, 0), gapParagraph(DEPARTMENT.notWritten, lang)];
}

interface BodyContext {
  readonly rollUp: RollUp;
  readonly own: OwnPart;
  readonly next: Period;
  readonly citer: DocumentCiter;
  readonly lang: Lang;
}

type Level = 1 | 2 | 3;

/** Headings in their order; a results heading without content is left out, and not numbered. */
function headingsIn(headings: readonly RollUpHeading[], level: Level, context: BodyContext): readonly Block[] {
  const said = headings.map((heading) => ({ heading, blocks: underHeading(heading, level, context) }));
  return said
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ heading, blocks }, at): readonly Block[] => [headingBlock(heading, level, at), ...blocks]);
}

function headingBlock({ outline }: RollUpHeading, level: Level, at: number): Block {
  const text = level === 1 ? capitals(outline.heading) : outline.heading;
  return { kind: 'heading', level, label: headingLabel(level, at), text: words(text) };
}

function underHeading(heading: RollUpHeading, level: Level, context: BodyContext): readonly Block[] {
  const { rollUp, own, lang } = context;
  const written = writtenParagraphs(own.words, rollUp.period, heading.outline.id);
  const said = written.length > 0 ? written : ownBlocks(heading, context);
  const inner = own.isInternal ? internalBlocks(heading, rollUp, lang) : [];
  return [...said, ...inner, ...headingsIn(heading.children, level === 1 ? 2 : 3, context)];
}

/** The content of a heading without the head office's prose; what only the office can write is a gap. */
function ownBlocks(heading: RollUpHeading, { rollUp, own, next, citer, lang }: BodyContext): readonly Block[] {
  const { outline, children } = heading;
  const notWritten = gapParagraph(DEPARTMENT.notWritten, lang);
  if (outline['next-period'] === true) {
    return next.year === rollUp.period.year ? [plainParagraph(OWN_REPORT.next(next)[lang])] : [notWritten];
  }
  if (outline.shortcomings === true) {
    const texts = [...shortcomingTexts(rollUp, lang), ...difficultyTexts(rollUp, lang)];
    return texts.length === 0 ? [notWritten] : texts;
  }
  if ((outline.items ?? []).length > 0) return headingResults(heading, rollUp, own.works, citer, lang);
  return children.length > 0 ? [] : [notWritten];
}
