import { difficultiesIn } from '../../domain/unit/difficulties.js';
import type { PeriodicReport } from '../../domain/reporting/periodic-report.js';
import { outlineHeadings } from '../../domain/unit/prose.js';
import type { Lang } from '../../domain/text/text.js';
import type { Difficulty } from '../../domain/unit/unit-plan.js';
import { asSentences, ended } from '../../locale/document-sentences.js';
import { REPORT } from '../../locale/document-report.js';
import { words } from '../model/inline.js';
import type { Block } from '../model/official-document.js';
import { answerWords, shortcomingBlocks, type PrintedBefore } from './report-shortcomings.js';

/** The unit's proposals with their answers. If the outline has no heading for shortcomings, those come first. */
export function difficultyBlocks(report: PeriodicReport, before: PrintedBefore): readonly Block[] {
  const { status, period, asOf } = report;
  const { lang } = before;
  const hasPlace = outlineHeadings(status.plan, period).some(({ shortcomings }) => shortcomings === true);
  const shortcomings = hasPlace ? [] : shortcomingBlocks(report, before);
  const proposals = difficultiesIn(status.unitPlan, period, asOf).flatMap((one) => proposalOf(one, report, lang));
  if (proposals.length > 0) return [...shortcomings, { kind: 'list', items: proposals.map(words) }];
  return shortcomings.length > 0
    ? shortcomings
    : [{ kind: 'paragraph', label: null, text: words(REPORT.noProposals[lang]) }];
}

/** A proposal under the item it is about, with its answer. */
function proposalOf(one: Difficulty, { items, status }: PeriodicReport, lang: Lang): readonly string[] {
  const { proposal, item } = one;
  const asked = proposal?.trim() ?? '';
  if (asked === '') return [];
  const title = items.find((other) => other.item.id === item)?.item.title;
  const sentences = [asSentences(asked), ...answerWords(one, status, lang)].map(ended);
  return [[...(title === undefined ? [] : [`${title}:`]), ...sentences].join(' ')];
}
