import type { RollUp } from '../../../domain/department/roll-up.js';
import type { RaisedDifficulty } from '../../../domain/department/roll-up-difficulties.js';
import type { Lang } from '../../../domain/text/text.js';
import { DEPARTMENT } from '../../../locale/document-department.js';
import { SENTENCES } from '../../../locale/document-sentences.js';
import { OWN_REPORT } from '../../../locale/department-report.js';
import { REPORT } from '../../../locale/document-report.js';
import { someOf } from '../../../locale/roll-up.js';
import { bold, words } from '../../model/inline.js';
import { paragraph } from '../issued-plan.js';
import { listUnder, namesUnder } from '../report-blocks.js';
import type { Block, Line } from '../../model/official-document.js';

const MAX_NAMES = 12;

/**
 * What is not done, once per item: the number of units, without their names; then what fell due in the period of the
 * work that the totals leave out, because it is done once.
 */
export function shortcomingTexts(rollUp: RollUp, lang: Lang): readonly Block[] {
  const left = rollUp.items.flatMap(({ title, totals: { due, fulfilled } }) =>
    due === fulfilled ? [] : [`${title} (${OWN_REPORT.units(due - fulfilled)[lang]})`],
  );
  return [
    ...namesUnder(OWN_REPORT.notDone(left.length)[lang], left),
    ...namesUnder(SENTENCES.overdue[lang], overdueNames(rollUp, lang)),
  ];
}

function overdueNames({ items, period }: RollUp, lang: Lang): readonly string[] {
  return items.flatMap(({ title, units }) => {
    const overdue = units.map((unit) =>
      unit.items
        .flatMap(({ cells, totalled }) => cells.filter((cell) => !totalled.includes(cell)))
        .filter(({ state, counts, closes }) => state === 'overdue' && counts && closes <= period.to),
    );
    const count = overdue.filter((cells) => cells.length > 0).length;
    return count === 0 ? [] : [`${title} (${OWN_REPORT.units(count)[lang]})`];
  });
}

/** Difficulties as the units wrote them, without the unit's name and the office's answer, which are internal. */
export function difficultyTexts({ difficulties }: RollUp, lang: Lang): readonly Block[] {
  return listUnder(
    OWN_REPORT.reflected[lang],
    difficulties.map(({ text }) => text.replace(/\s*\n\s*/g, ' ')),
  );
}

/** Difficulties by item, with the unit and the answer; then the blocked entries. */
export function difficultyBlocks(rollUp: RollUp, lang: Lang): readonly Block[] {
  const raised = rollUp.difficulties.map((one) => raisedLine(one, rollUp, lang));
  const blocked = blockedLines(rollUp, lang);
  if (raised.length === 0 && blocked.length === 0) return [paragraph(words(REPORT.noDifficulties[lang]))];
  return [
    ...(raised.length === 0 ? [] : [{ kind: 'list' as const, items: raised }]),
    ...(blocked.length === 0
      ? []
      : [paragraph(words(DEPARTMENT.blocked[lang])), { kind: 'list' as const, items: blocked }]),
  ];
}

function raisedLine({ item, text, raised }: RaisedDifficulty, { index }: RollUp, lang: Lang): Line {
  const title = item === null ? null : (index.nodes.get(item)?.track?.short ?? item);
  const names = [...new Set(raised.map(({ unit }) => unit.name))];
  const proposals = unique(raised.map(({ difficulty }) => difficulty.proposal?.trim() ?? ''));
  const answers = raised.flatMap(({ difficulty: { answer }, earlierAnswers }) => [
    ...(answer === undefined ? [] : [DEPARTMENT.answered(answer.date, answer.text.trim())[lang]]),
    ...earlierAnswers.map((one) => SENTENCES.answeredEarlier(one.date, one.about.trim(), one.text.trim())[lang]),
  ]);
  const said = [
    text,
    DEPARTMENT.raisedBy(someOf(names, MAX_NAMES))[lang],
    ...proposals.map((proposal) => DEPARTMENT.proposal(proposal)[lang]),
    ...unique(answers),
  ];
  return [bold(`${title ?? DEPARTMENT.general[lang]}:`), { kind: 'text', text: ` ${said.map(ended).join(' ')}` }];
}

function blockedLines({ items }: RollUp, lang: Lang): readonly Line[] {
  return items.flatMap((item) =>
    item.units.flatMap(({ unit, items: parts }) =>
      parts.flatMap(({ progress, notes = [] }) =>
        notes.map((note) => words(ended(DEPARTMENT.blockedAt(progress.item.title, unit.name, note)[lang]))),
      ),
    ),
  );
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
