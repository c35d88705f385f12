import { difficultiesIn } from '../../domain/unit/difficulties.js';
import { lastCell, type PeriodicReport } from '../../domain/reporting/periodic-report.js';
import type { Lang } from '../../domain/text/text.js';
import type { Difficulty } from '../../domain/unit/unit-plan.js';
import { REPORT } from '../../locale/document-report.js';
import { ENTERED } from '../../locale/report-entries.js';
import { bold, words } from '../model/inline.js';
import type { Block, Line } from '../model/official-document.js';
import { ended, entryWords } from './report-words.js';

/** What the unit raised, with proposals and answers, then what stands still, in the clerks' own words. */
export function difficultyBlocks(report: PeriodicReport, lang: Lang): readonly Block[] {
  const { status, period, asOf } = report;
  const difficulties = difficultiesIn(status.unitPlan, period, asOf);
  const raised = difficulties.map((one) => raisedLine(one, report, lang));
  const told = new Set(difficulties.map(({ item }) => item));
  const lines = [...raised, ...blockedLines(report, told, lang)];
  return lines.length === 0
    ? [{ kind: 'paragraph', label: null, text: words(REPORT.noDifficulties[lang]) }]
    : [{ kind: 'list', items: lines }];
}

function raisedLine({ item, date, text, proposal, answer }: Difficulty, report: PeriodicReport, lang: Lang): Line {
  const title = report.items.find((one) => one.item.id === item)?.item.title ?? item;
  const asked = proposal?.trim() ?? '';
  const said = [
    `${text.trim()} ${ENTERED.raisedOn(date)[lang]}`,
    ...(asked === '' ? [] : [ENTERED.proposal(asked)[lang]]),
    ...(answer === undefined ? [] : [ENTERED.answered(answer.date, answer.text.trim())[lang]]),
  ];
  const sentences = said.map(ended).join(' ');
  return title === undefined ? words(sentences) : [bold(`${title}:`), { kind: 'text', text: ` ${sentences}` }];
}

/**
 * What still stands in the way at the end of the period, a line an item: what was raised of it says it already, and what
 * a later quarter settled is no difficulty any more.
 */
function blockedLines({ items }: PeriodicReport, told: ReadonlySet<string | undefined>, lang: Lang): readonly Line[] {
  return items.flatMap((one): readonly Line[] => {
    const { item, periodEntries } = one;
    const last = periodEntries.findLast(({ entry }) => entry.status === 'blocked');
    if (last === undefined || told.has(item.id) || lastCell(one)?.state !== 'blocked') return [];
    return [[bold(`${item.title}:`), { kind: 'text', text: ` ${ended(entryWords(last.entry, item, lang))}` }]];
  });
}
