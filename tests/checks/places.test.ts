import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkPlan, checkUnit } from '../../src/checks/run-checks.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { evidence, issued, overlay, PLAN, sha256, SMALL_PLAN, TODAY, UNIT } from './plans.js';

type Case = readonly [what: string, yaml: string, found: readonly string[]];

/** Each finding as `code pointer`, with `(key)` where it is the key that is meant. */
function shown(findings: readonly { code: string; pointer: string; on: string }[]): readonly string[] {
  return findings.map(({ code, pointer, on }) => `${code} ${pointer}${on === 'key' ? ' (key)' : ''}`);
}

function unitFindings(yaml: string): readonly string[] {
  return shown(
    checkUnit({
      file: 'units/trung-tam-a.yaml',
      fileName: 'trung-tam-a',
      folderYear: 2024,
      text: yaml,
      unitPlan: overlay(UNIT, parse(yaml)) as UnitPlan,
      unreadItems: new Set(),
      issued: issued(),
      today: TODAY,
      sha256,
      evidence,
    }),
  );
}

function planFindings(yaml: string): readonly string[] {
  const plan = overlay(SMALL_PLAN, parse(yaml)) as Plan;
  return shown(checkPlan({ file: 'plan.yaml', folderYear: 2024, text: yaml, issued: issued(plan), evidence }));
}

const progress = (entries: string, id = 'II.5.c'): string => `items: { ${id}: { progress: [${entries}] } }`;
const submissions = (...some: readonly string[]): string =>
  `submissions: [${some.map((one) => `{ content: "${'0'.repeat(64)}", period: ${one} }`).join(', ')}]`;
const SHOWN = 'evidence: [{ number: 1/BC }]';

const UNIT_CASES: readonly Case[] = [
  ['nothing recorded', '{}', []],
  [
    'an entry that was withdrawn gives no findings of progress',
    progress('{ date: 2025-03-10, status: done, period: 2023-Q1 }, { date: 2024-03-11, status: void, corrects: 1 }'),
    [],
  ],
  [
    'one that replaces it is looked at in its stead',
    progress('{ date: 2025-03-10, status: done }, { date: 2024-03-11, status: done, corrects: 1 }'),
    ['done-without-evidence /items/II.5.c/progress/1/status'],
  ],
  [
    'evidence that names nothing shows nothing',
    progress('{ date: 2024-03-10, status: done, evidence: [{ number: null, title: " " }] }'),
    ['done-without-evidence /items/II.5.c/progress/0/status', 'evidence-empty /items/II.5.c/progress/0/evidence/0'],
  ],
  ...['15/BC\\n16/BC', '15/BC\\t16/BC', '15/BC\\r\\n16/BC', '15/BC\\u2028Báo cáo'].map((number): Case => [
    `a document number over several lines (${number})`,
    progress(`{ date: 2024-03-10, status: done, evidence: [{ number: "${number}", title: A }] }`),
    ['evidence-number-over-lines /items/II.5.c/progress/0/evidence/0/number'],
  ]),
  [
    'a document number with blanks, or a line end behind it',
    progress('{ date: 2024-03-10, status: done, evidence: [{ number: "15/BC - TTA\\n" }] }'),
    [],
  ],
  ['the first day of the first period', progress('{ date: 2023-12-15, status: doing }'), []],
  [
    'the day before it',
    progress('{ date: 2023-12-14, status: doing }'),
    ['entry-outside-year /items/II.5.c/progress/0/date'],
  ],
  ['today', progress(`{ date: ${TODAY}, status: doing }`), []],
  ['tomorrow', progress('{ date: 2024-06-02, status: doing }'), ['future-entry /items/II.5.c/progress/0/date']],
  [
    'a date of next year is both',
    progress('{ date: 2025-01-02, status: doing }'),
    ['future-entry /items/II.5.c/progress/0/date', 'entry-outside-year /items/II.5.c/progress/0/date'],
  ],
  [
    'a period that the date is before',
    progress('{ date: 2024-03-14, status: doing, period: 2024-Q2 }'),
    ['period-later-than-date /items/II.5.c/progress/0/period'],
  ],
  ['a period named on its first day', progress('{ date: 2024-03-15, status: doing, period: 2024-Q2 }'), []],
  ['work put into the period before', progress('{ date: 2024-03-16, status: doing, period: 2024-Q1 }'), []],
  [
    'a month, where cells are quarters',
    progress('{ date: 2024-03-16, status: doing, period: 2024-M03 }'),
    ['period-not-a-cell /items/II.5.c/progress/0/period'],
  ],
  ['the year, for an item done once', progress('{ date: 2024-03-16, status: doing, period: "2024" }', 'IV.2'), []],
  [
    'the year, for an action of an ongoing item',
    'items: { II.5.c: { actions: [{ id: 1, what: Lịch }], progress: [{ date: 2024-03-16, status: doing, action: 1, period: "2024" }] } }',
    [],
  ],
  [
    'periods of another year, wherever they are named',
    'unit: { since: 2023-Q3 }\nitems: { II.4.a: { not-applicable: { reason: Không, from: 2025-Q1 } } }\nown-items: { II.5.d.1: { title: Riêng, since: 2025-Q2 } }',
    [
      'unknown-period /items/II.4.a/not-applicable/from',
      'unknown-period /own-items/II.5.d.1/since',
      'unknown-period /unit/since',
    ],
  ],
  ['none, where it may be', progress('{ date: 2024-03-10, status: none }'), []],
  [
    'none, where it may not',
    progress('{ date: 2024-03-10, status: none }', 'II.7'),
    ['none-not-allowed /items/II.7/progress/0/status'],
  ],
  [
    'none for an own item',
    'own-items: { II.5.d.1: { title: Riêng, progress: [{ date: 2024-03-10, status: none }] } }',
    ['none-not-allowed /own-items/II.5.d.1/progress/0/status'],
  ],
  [
    'evidence of every kind',
    progress(
      '{ date: 2024-03-10, status: done, evidence: [{ file: a.pdf }, { file: ../../a.pdf }, { file: evidence/trung-tam-a/15-bc-tta.pdf, sha256: "00" }, { file: evidence/trung-tam-a/15-bc-tta.pdf }] }',
    ),
    [
      'evidence-missing /items/II.5.c/progress/0/evidence/0/file',
      'evidence-outside /items/II.5.c/progress/0/evidence/1/file',
      'evidence-changed /items/II.5.c/progress/0/evidence/2/sha256',
      'evidence-unsealed /items/II.5.c/progress/0/evidence/3/file',
    ],
  ],
  [
    'corrections that lead nowhere',
    progress(
      `{ date: 2024-03-10, status: doing, corrects: 2 }, { date: 2024-03-11, status: done, ${SHOWN}, corrects: 2 }, { date: 2024-03-12, status: void }`,
    ),
    [
      'corrects-unknown /items/II.5.c/progress/0/corrects',
      'corrects-itself /items/II.5.c/progress/1/corrects',
      'void-without-corrects /items/II.5.c/progress/2/status',
    ],
  ],
  [
    'the third action of a number is found as well',
    'items: { II.5.c: { actions: [{ id: 1, what: a }, { id: 1, what: b }, { id: 1, what: c }] } }',
    ['duplicate-action-id /items/II.5.c/actions/1/id', 'duplicate-action-id /items/II.5.c/actions/2/id'],
  ],
  [
    'own items under no open place',
    'own-items: { II.5.c.1: { title: a }, II.9: { title: b }, II.2.e.1: { title: c } }',
    ['own-item-outside-open-place /own-items/II.5.c.1 (key)', 'own-item-outside-open-place /own-items/II.9 (key)'],
  ],
  [
    'a point of the plan that is no item',
    'items: { II.5: { title: a, text: "00000000" } }',
    ['unknown-item /items/II.5 (key)'],
  ],
  [
    'entries from the period on that does not apply',
    'items: { II.4.a: { not-applicable: { reason: Không, from: 2024-Q2 }, progress: [{ date: 2024-03-10, status: doing }, { date: 2024-03-20, status: doing }] } }',
    ['entry-while-not-applicable /items/II.4.a/progress/1'],
  ],
  [
    'accents beside their letters, in keys and values',
    `items: { II.5.c: { in-charge: "${'Phòng'.normalize('NFD')}" } }\nunit: { "${'ý'.normalize('NFD')}": a }`,
    [`not-nfc /unit/${'ý'.normalize('NFD')} (key)`, 'not-nfc /items/II.5.c/in-charge'],
  ],
  ['another year', 'year: 2023', ['year-mismatch /year']],
  [
    'due dates of another year',
    'items: { II.5.c: { actions: [{ id: 1, what: a, due: 2025-01-01 }] } }\nown-items: { II.5.d.1: { title: a, due: 2023-12-14 } }',
    ['due-outside-year /items/II.5.c/actions/0/due', 'due-outside-year /own-items/II.5.d.1/due'],
  ],
  [
    'times that no calendar has',
    'items: { II.5.c: { time: 31/6, actions: [{ id: 1, what: a, time: Quý II }, { id: 2, what: b, time: Tháng 13 }] } }\nown-items: { II.5.d.1: { title: a, time: "Quý I, Quý V" } }',
    [
      'impossible-time /items/II.5.c/time',
      'impossible-time /items/II.5.c/actions/1/time',
      'impossible-time /own-items/II.5.d.1/time',
    ],
  ],
  [
    'a report sent before its period, in the future, for another year',
    submissions(`2024-Q2, date: 2024-03-14`, `2024-Q1, date: 2024-06-02`, `2023-Q1, date: 2024-03-20`),
    [
      'unknown-period /submissions/2/period',
      'submission-before-period /submissions/0/date',
      'future-submission /submissions/1/date',
    ],
  ],
  [
    'judgements before the sending, in the future, without a reason, by the one who signed',
    submissions(
      '2024-H1, date: 2024-03-20, signer: Lê Văn B, reviews: [{ result: returned, date: 2024-03-19, by: C, reason: x }, { result: returned, date: 2024-06-03, by: C }, { result: accepted, date: 2024-03-20, by: lê văn  b }]',
    ),
    [
      'future-submission /submissions/0/reviews/1/date',
      'review-before-submission /submissions/0/reviews/0/date',
      'returned-without-reason /submissions/0/reviews/1/result',
      'accepted-by-the-unit /submissions/0/reviews/2/by',
      'decision-in-unit-file /submissions/0/reviews (key)',
      'accepted-period-changed /submissions/0/content',
    ],
  ],
  [
    'of an accepted report that was sent anew only the last one is held against the file',
    submissions(
      '2024-Q1, date: 2024-03-20, reviews: [{ result: accepted, date: 2024-03-21, by: C }]',
      '2024-Q1, date: 2024-03-25',
    ),
    ['decision-in-unit-file /submissions/0/reviews (key)'],
  ],
  ['a revision that is not out yet', 'derived-from: { revision: 3 }', ['plan-mismatch /derived-from/revision']],
];

const REFERENCE = 'type: Nghị định, issuer: null, subject: null';
const nghiDinh = (rest: string): string => `references: { nd-59: { ${REFERENCE}, ${rest} } }`;

const PLAN_CASES: readonly Case[] = [
  ['nothing wrong', '{}', []],
  [
    'a citation whose date is another in the text',
    `${nghiDinh('number: 59/2023/NĐ-CP, date: 2023-08-14, citation: null')}\npreamble: [Căn cứ Nghị định số 59/2023/NĐ-CP ngày 15/8/2023]`,
    // As the reference of another day it is cited nowhere.
    ['reference-unused /references/nd-59 (key)', 'citation-disagrees /preamble/0'],
  ],
  [
    'a citation of another type',
    `${nghiDinh('number: 59/2023/NĐ-CP, date: null, citation: null')}\npreamble: [Căn cứ Quyết định số 59/2023/NĐ-CP]`,
    ['citation-disagrees /preamble/0'],
  ],
  [
    'a reference whose number and date are others in its own citation',
    `${nghiDinh('number: 58/2023/NĐ-CP, date: null, citation: Nghị định số 59/2023/NĐ-CP ngày 14/8/2023')}\npreamble: ["Căn cứ[^nd-59]"]`,
    ['citation-disagrees /references/nd-59/number', 'citation-disagrees /references/nd-59/date'],
  ],
  [
    'a document cited inside a footnote only',
    `${nghiDinh('number: 59/2023/NĐ-CP, date: null, citation: Nghị định số 59/2023/NĐ-CP thay Nghị định số 04/2015/NĐ-CP')}\npreamble: ["Căn cứ[^nd-59]"]`,
    ['citation-unknown /references/nd-59/citation'],
  ],
  [
    'a number with a leading zero is the same',
    `${nghiDinh('number: 9/NQ-CP, date: null, citation: null')}\npreamble: [Căn cứ Nghị định số 09/NQ-CP]`,
    [],
  ],
  ['a note mark of nothing', 'closing: ["Trên đây[^xx]"]', ['reference-unresolved /closing/0']],
  [
    'a letter that comes too early, in Vietnamese order',
    'body: [{ id: II, children: [{ id: II.1, children: [{ id: II.1.d, heading: a }, { id: II.1.đ, heading: a }, { id: II.1.e, heading: a }, { id: II.1.c, heading: a }] }] }]',
    ['node-out-of-place /body/0/children/0/children/3/id'],
  ],
  [
    'sections by their Roman numbers',
    'body: [{ id: III, heading: a }, { id: IV, heading: a }, { id: IX, heading: a }, { id: V, heading: a }]',
    ['node-out-of-place /body/3/id'],
  ],
  [
    'an address that skips its parent',
    'body: [{ id: II, children: [{ id: II.1.a, heading: a }] }]',
    ['node-out-of-place /body/0/children/0/id'],
  ],
  [
    'reports',
    'reporting: { reports: [2024-Q1, 2024-9M, "2024", 2024-Q1, 2023-Q1, 2024-M01] }',
    [
      'unknown-report /reporting/reports/3',
      'unknown-report /reporting/reports/4',
      'unknown-report /reporting/reports/5',
    ],
  ],
  [
    'nine months of half-years',
    'reporting: { cells: half-year, reports: [2024-H1, 2024-9M] }',
    ['unknown-report /reporting/reports/1'],
  ],
  [
    'errata of nowhere, and of words that are not there',
    'errata: [{ at: VI, reads: a, means: b }, { at: II.1, reads: Tuyen, means: Tuyên }, { at: II.1, reads: Tuyên, means: b }]',
    ['erratum-not-found /errata/0/at', 'erratum-not-found /errata/1/reads'],
  ],
  [
    'an outline with an item twice, one unknown and one left out',
    'outline: [{ id: a, heading: A, items: [II.1], children: [{ id: b, heading: B, items: [II.1, II] }] }]',
    [
      'outline-unknown-item /outline/0/children/0/items/0',
      'outline-unknown-item /outline/0/children/0/items/1',
      'outline-missing-item /outline (key)',
    ],
  ],
  [
    'first periods of items: of the year, of the year before and after, of none',
    `body: [{ id: II, children: [${['2024-Q3', '"2024"', '2023-Q3', '2025-M01', '2024-Q5', '2024-07-01']
      .map((since, i) => `{ id: II.${i + 1}, heading: a, track: { roles: { office: lead }, since: ${since} } }`)
      .join(', ')}] }]`,
    [2, 3, 4, 5].map((i) => `wrong-since /body/0/children/${i}/track/since`),
  ],
  [
    'a source that is not there',
    `source: { file: goc.txt, sha256: "${'0'.repeat(64)}" }`,
    ['source-changed /source/file'],
  ],
];

describe('places of findings in a unit plan', () => {
  it.each(UNIT_CASES)('%s', (_, yaml, found) => {
    expect(unitFindings(yaml)).toEqual(found);
  });

  it('looks at a unit without its plan as far as it can', () => {
    const unitPlan = overlay(UNIT, parse(progress('{ date: 2024-03-10, status: done }'))) as UnitPlan;
    const input = {
      file: 'a.yaml',
      fileName: 'trung-tam-a',
      folderYear: null,
      text: '',
      unreadItems: new Set<string>(),
    };
    const found = checkUnit({ ...input, unitPlan, issued: null, today: TODAY, sha256, evidence });
    expect(shown(found)).toEqual(['done-without-evidence /items/II.5.c/progress/0/status']);
  });

  it('does not call an item missing that stands there and could not be read', () => {
    const { 'II.5.c': left, ...items } = UNIT.items;
    expect(left).toBeDefined();
    const input = {
      file: 'a.yaml',
      fileName: 'trung-tam-a',
      folderYear: null,
      text: '',
      today: TODAY,
      sha256,
      evidence,
    };
    const run = (unread: readonly string[]): readonly string[] =>
      shown(checkUnit({ ...input, unitPlan: { ...UNIT, items }, issued: issued(), unreadItems: new Set(unread) }));
    expect(run([])).toEqual(['missing-item /items (key)']);
    expect(run(['II.5.c'])).toEqual([]);
  });
});

describe('places of findings in a plan', () => {
  it.each(PLAN_CASES)('%s', (_, yaml, found) => {
    expect(planFindings(yaml)).toEqual(found);
  });

  it('says so when words of the issued plan are changed', () => {
    const text = JSON.stringify(PLAN).replace('phòng, bam, đơn vị', 'phòng, ban, đơn vị');
    const found = checkPlan({
      file: 'plan.yaml',
      folderYear: 2024,
      text,
      issued: issued(JSON.parse(text) as Plan),
      evidence: () => null,
    });
    expect(shown(found)).toEqual([
      `erratum-not-found /errata/${PLAN.errata?.findIndex(({ at }) => at === 'II.5.a') ?? -1}/reads`,
    ]);
  });
});
