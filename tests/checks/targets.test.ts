import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkPlan } from '../../src/checks/run-checks.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import { evidence, issued, SMALL_PLAN } from './plans.js';

const TEXT: Plan['body'] = [
  {
    id: 'I',
    heading: 'MỤC TIÊU',
    paragraphs: ['Phấn đấu trên 98,5% hồ sơ giải quyết đúng hạn; tổ chức 1.200 buổi tuyên truyền[^nd-1], 05 lớp.'],
  },
  ...SMALL_PLAN.body,
];

const COUNT = '{ id: c, name: Buổi, unit: buổi, item: II.1, kind: count, target: T }';
const RATIO = '{ id: r, name: Tỷ lệ, unit: "%", item: II.1, kind: ratio, numerator: c, denominator: d, target: T }';
const PARTS =
  '{ id: c, name: a, unit: b, item: II.1, kind: count }, { id: d, name: a, unit: b, item: II.1, kind: count }';

const count = (target: string): string => `[${COUNT.replace('T }', `${target} }`)}]`;
const ratio = (target: string): string => `[${RATIO.replace('T }', `${target} }`)}, ${PARTS}]`;
const T = '/indicators/0/target';

it.each<[string, string, string[]]>([
  ['the number of another point', count('{ at-least: 1200, at: I }'), []],
  ['the number in the words', count('{ at-least: 1200, at: I, words: 1.200 buổi }'), []],
  ['words with a note mark between', count('{ equals: 1200, at: I, words: "1.200 buổi tuyên truyền, 05 lớp" }'), []],
  ['a number with a zero before it', count('{ equals: 5, at: I, words: 05 lớp }'), []],
  ['a percentage with a decimal', ratio('{ above: 98.5, at: I, words: "trên 98,5% hồ sơ" }'), []],
  ['a number that its item lacks', count('{ at-least: 1200 }'), [`target-not-in-text ${T}/at-least`]],
  ['a number that is only part of another', count('{ at-least: 200, at: I }'), [`target-not-in-text ${T}/at-least`]],
  [
    'a number that its words lack',
    count('{ equals: 5, at: I, words: 1.200 buổi }'),
    [`target-not-in-text ${T}/equals`],
  ],
  ['words that are not there', count('{ equals: 5, at: I, words: 05 buổi }'), [`target-not-in-text ${T}/words`]],
  ['a point that is not there', count('{ equals: 5, at: III }'), [`target-not-in-text ${T}/at`]],
  [
    'below zero',
    count('{ at-least: -5, at: I }'),
    [`target-impossible ${T}/at-least`, `target-not-in-text ${T}/at-least`],
  ],
  ['above a hundred percent', ratio('{ equals: 1200, at: I }'), [`target-impossible ${T}/equals`]],
  ['a hundred times a count is none', count('{ equals: 1200, at: I }'), []],
  ['a fraction of a count', count('{ above: 98.5, at: I }'), [`target-impossible ${T}/above`]],
  [
    'a percentage of a count',
    count('{ above: 98.5, at: I, words: "trên 98,5%" }'),
    [`target-impossible ${T}/above`, `target-impossible ${T}/words`],
  ],
  ['a count of a percentage', ratio('{ equals: 5, at: I, words: 05 lớp }'), [`target-impossible ${T}/words`]],
  ['no number at all', count('{ at: I }'), [`target-impossible ${T}`]],
  ['two numbers', count('{ at-least: 5, below: 1200, at: I }'), [`target-impossible ${T}`]],
])('%s', (_, indicators, expected) => {
  const plan = { ...SMALL_PLAN, body: TEXT, indicators: parse(indicators) as Plan['indicators'] } as Plan;
  const text = `indicators: ${indicators}\n`;
  const findings = checkPlan({ file: 'plan.yaml', folderYear: 2024, text, issued: issued(plan), evidence });
  const found = findings.filter(({ code }) => code.startsWith('target'));
  expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
  expect(found.map(({ severity }) => severity)).toEqual(found.map(() => 'warning'));
});
