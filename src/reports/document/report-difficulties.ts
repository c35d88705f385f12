import { difficultiesIn } from '../../domain/difficulties.js';
import type { PeriodicReport } from '../../domain/periodic-report.js';
import type { Lang } from '../../domain/text.js';
import type { Difficulty } from '../../domain/unit-plan.js';
import { REPORT } from '../../locale/document-report.js';
import { ENTERED } from '../../locale/document-words.js';
import { bold, words } from './inline.js';
import type { Block, Line } from './official-document.js';
import { ended, entryWords } from './report-words.js';

/** What the unit raised, with proposals and answers, then what stands still, in the clerks' own words. */
export function difficultyBlocks(report: PeriodicReport, lang: Lang): readonly Block[] {
  const { status, period, asOf } = report;
  const raised = difficultiesIn(status.unitPlan, period, asOf).map((one) => raisedLine(one, report, lang));
  const lines = [...raised, ...blockedLines(report, lang)];
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

function blockedLines({ items }: PeriodicReport, lang: Lang): readonly Line[] {
  return items.flatMap(({ item, periodEntries }) =>
    periodEntries
      .filter(({ entry }) => entry.status === 'blocked')
      .map(({ entry }): Line => [
        bold(`${item.title}:`),
        { kind: 'text', text: ` ${ended(entryWords(entry, item, lang))}` },
      ]),
  );
}
