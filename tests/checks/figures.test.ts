import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkPlan, checkUnit } from '../../src/checks/run-checks.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { evidence, issued, overlay, sha256, SMALL_PLAN, TODAY, UNIT } from './plans.js';
import { FIGURE_PLAN } from '../support/sample-figures.js';

type Case = readonly [what: string, yaml: string, found: readonly string[]];

const CODES = /figure|indicator|difficult|heading|ratio/;

function shown(
  findings: readonly { code: string; pointer: string; on: string; severity: string }[],
): readonly string[] {
  return findings
    .filter(({ code }) => CODES.test(code))
    .map(({ code, pointer, on }) => `${code} ${pointer}${on === 'key' ? ' (key)' : ''}`);
}

function unitFindings(yaml: string): ReturnType<typeof checkUnit> {
  return checkUnit({
    file: 'units/trung-tam-a.yaml',
    fileName: 'trung-tam-a',
    folderYear: 2024,
    text: yaml,
    unitPlan: overlay({ ...UNIT, items: {} }, parse(yaml)) as UnitPlan,
    unreadItems: new Set(),
    issued: issued({ ...FIGURE_PLAN, outline: [{ id: 'han-che', heading: 'Hạn chế' }] }),
    today: TODAY,
    evidence,
    sha256,
  });
}

const quarter = (figures: string): string => `figures: { 2024-Q1: { ${figures} } }`;
const AT = '/figures/2024-Q1';

const CASES: readonly Case[] = [
  ['no figures', '{}', []],
  ['zero and not applicable', quarter('received: 0, online: not-applicable'), []],
  ['one below zero', quarter('received: -1'), [`figure-not-a-count ${AT}/received`]],
  ['a fraction', quarter('received: 1.5'), [`figure-not-a-count ${AT}/received`]],
  [
    'a year that is not compared',
    'figures: { 2022-Q4: { received: 1 } }',
    ['figure-of-other-year /figures/2022-Q4 (key)'],
  ],
  ['the year before', 'figures: { 2023-Q1: { received: 1 } }', []],
  ['an id that there is not', quarter('sent: 1'), [`unknown-indicator ${AT}/sent (key)`]],
  ['a ratio that was entered', quarter('rate: 50'), [`figure-for-ratio ${AT}/rate (key)`]],
  ['a part as large as its whole', quarter('received: 4, online: 4'), []],
  [
    'a part above its whole breaks the sum too',
    quarter('received: 4, online: 5'),
    [`figure-above-whole ${AT}/online`, `figure-parts-differ ${AT}/received`],
  ],
  ['parts that are still to come', quarter('received: 9, online: 4'), []],
  ['parts that add up', quarter('received: 9, online: 4, paper: 5'), []],
  ['a part that does not apply adds nothing', quarter('received: 4, online: 4, paper: not-applicable'), []],
  ['parts that come to less', quarter('received: 9, online: 4, paper: 4'), [`figure-parts-differ ${AT}/received`]],
  ['parts that come to more', quarter('received: 9, paper: 10'), [`figure-parts-differ ${AT}/received`]],
  [
    'what is left balances with last year’s last quarter',
    'figures: { 2023-Q4: { left: 2 }, 2024-Q1: { received: 5, resolved: 4, left: 3 } }',
    [],
  ],
  [
    'and does not',
    'figures: { 2023-Q4: { left: 2 }, 2024-Q1: { received: 5, resolved: 4, left: 4 } }',
    [`figure-balance ${AT}/left`],
  ],
  ['nothing known of the time before', quarter('received: 5, resolved: 4, left: 4'), []],
  ['three times as many', 'figures: { 2023-Q4: { received: 4 }, 2024-Q1: { received: 12 } }', []],
  [
    'more than that',
    'figures: { 2023-Q4: { received: 4 }, 2024-Q1: { received: 13 } }',
    [`figure-jump ${AT}/received`],
  ],
  [
    'less than a third',
    'figures: { 2023-Q4: { received: 13 }, 2024-Q1: { received: 4 } }',
    [`figure-jump ${AT}/received`],
  ],
  ['from nothing', 'figures: { 2023-Q4: { received: 0 }, 2024-Q1: { received: 900 } }', []],
  ['to nothing', 'figures: { 2023-Q4: { received: 900 }, 2024-Q1: { received: 0 } }', []],
  [
    'a figure, even 0, of an item that does not apply from then on',
    `items: { II.1: { title: a, text: "00000000", not-applicable: { reason: b, from: 2024-Q2 } } }
figures: { 2024-Q1: { paper: 1 }, 2024-Q2: { paper: 0, online: not-applicable } }`,
    ['figure-not-applicable /figures/2024-Q2/paper (key)'],
  ],
  [
    'two difficulties with one number, one about no item',
    'difficulties: [{ id: 1, date: 2024-03-01, text: a, item: II.1 }, { id: 1, date: 2024-03-02, text: b, item: II.9 }]',
    ['duplicate-difficulty-id /difficulties/1/id', 'difficulty-unknown-item /difficulties/1/item'],
  ],
  [
    'words under no heading, and of another year',
    'prose: { 2024-H1: { han-che: a, ton-tai: b }, 2023-H1: { han-che: c } }',
    ['unknown-heading /prose/2024-H1/ton-tai (key)', 'unknown-heading /prose/2023-H1 (key)'],
  ],
];

describe('a unit’s figures, difficulties and words', () => {
  it.each(CASES)('%s', (_, yaml, found) => {
    expect(shown(unitFindings(yaml))).toEqual(found);
  });

  it('only a jump and what does not apply are warnings', () => {
    const yaml = 'figures: { 2023-Q4: { received: 4 }, 2024-Q1: { received: 90, online: 95 } }';
    const severities = unitFindings(yaml).map(({ code, severity }) => [code, severity]);
    expect(severities).toEqual(
      expect.arrayContaining([
        ['figure-jump', 'warning'],
        ['figure-above-whole', 'error'],
      ]),
    );
  });
});

const indicator = (id: string, more: string): string => `{ id: ${id}, name: a, unit: b, item: II.1, ${more} }`;

const PLAN_CASES: readonly Case[] = [
  ['no indicators', '{}', []],
  [
    'two with one id',
    `[${indicator('x', 'kind: count')}, ${indicator('x', 'kind: count')}]`,
    ['duplicate-indicator /indicators/1/id'],
  ],
  [
    'one of no item',
    '[{ id: x, name: a, unit: b, item: II, kind: count }]',
    ['indicator-unknown-item /indicators/0/item'],
  ],
  [
    'parts that there are not, and itself',
    `[${indicator('x', 'kind: count, parts: [x, y], at-most: z')}]`,
    [
      'indicator-unknown-part /indicators/0/parts/0',
      'indicator-unknown-part /indicators/0/parts/1',
      'indicator-unknown-part /indicators/0/at-most',
    ],
  ],
  [
    'a balance of a flow, of what there is not',
    `[${indicator('x', 'kind: count, balance: { received: y, resolved: z }')}]`,
    [
      'indicator-unknown-part /indicators/0/balance/received',
      'indicator-unknown-part /indicators/0/balance/resolved',
      'ratio-without-parts /indicators/0/balance (key)',
    ],
  ],
  [
    'a ratio of a ratio, without a denominator, that adds up',
    `[${indicator('r', 'kind: ratio, numerator: s, over-time: sum')}, ${indicator('s', 'kind: ratio, numerator: c, denominator: c')}, ${indicator('c', 'kind: count')}]`,
    [
      'indicator-unknown-part /indicators/0/numerator',
      'ratio-without-parts /indicators/0/kind',
      'ratio-without-parts /indicators/0/over-time (key)',
    ],
  ],
  [
    'a percentage that is entered, and would be added up',
    '[{ id: x, name: a, unit: "%", item: II.1, kind: count }]',
    ['ratio-without-parts /indicators/0/unit'],
  ],
  [
    'a count with a numerator',
    `[${indicator('c', 'kind: count, numerator: d')}, ${indicator('d', 'kind: count')}]`,
    ['ratio-without-parts /indicators/0/numerator (key)'],
  ],
];

it.each(PLAN_CASES)('a plan’s indicators: %s', (_, yaml, found) => {
  const indicators = yaml === '{}' ? {} : { indicators: parse(yaml) as Plan['indicators'] };
  const plan = { ...SMALL_PLAN, ...indicators } as Plan;
  expect(shown(checkPlan({ file: 'plan.yaml', folderYear: 2024, text: yaml, issued: issued(plan), evidence }))).toEqual(
    found,
  );
});
