import type { PeriodicReport } from '../../domain/reporting/periodic-report.js';
import { nextWork } from '../../domain/reporting/next-work.js';
import type { Lang } from '../../domain/text/text.js';
import { REPORT } from '../../locale/document-report.js';
import { placesInPlan } from '../../locale/document-sentences.js';
import type { Block } from '../model/official-document.js';
import { listUnder, namesUnder, plainParagraph } from './report-blocks.js';

/** The work of the next period. */
export function nextBlocks(report: PeriodicReport, lang: Lang): readonly Block[] {
  const { next, recurring, begun, due } = nextWork(report);
  return [
    ...(recurring.length === 0 ? [] : [plainParagraph(REPORT.nextTasks(next, placesInPlan(recurring, lang))[lang])]),
    ...namesUnder(
      REPORT.goOn[lang],
      begun.map(({ title }) => title),
    ),
    ...listUnder(
      REPORT.dueNext[lang],
      due.map((one) => REPORT.dueThen(one.what, one.due)[lang]),
    ),
  ];
}
