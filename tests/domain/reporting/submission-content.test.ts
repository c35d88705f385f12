import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/date.js';
import { canonicalJson, Written } from '../../../src/domain/text/canonical-json.js';
import { parsePeriod } from '../../../src/domain/calendar/period.js';
import { paperContent } from '../../../src/domain/reporting/paper-content.js';
import { contentHash, contentHashAs, submissionContent } from '../../../src/domain/reporting/submission-content.js';
import type { Entry, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { sha256 } from '../../checks/plans.js';
import { CALENDAR, entry, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

const Q1 = parsePeriod('2024-Q1', CALENDAR) ?? expect.fail('no period');
const H1 = parsePeriod('2024-H1', CALENDAR) ?? expect.fail('no period');
const YEAR = parsePeriod('2024', CALENDAR) ?? expect.fail('no period');

const plan = samplePlan([tracked('II.1'), tracked('II.2')]);
const SENT = { period: '2024-Q1', date: '2024-03-18' };
const hash = (unitPlan: UnitPlan, ofPlan = plan): string =>
  contentHash({ plan: ofPlan, unitPlan }, Q1, SENT.date, sha256);
/** As sendings bore it before it covered the whole paper. */
const olderHash = (unitPlan: UnitPlan): string =>
  contentHashAs({ ...SENT, content: 'a'.repeat(64) }, { plan, unitPlan }, Q1, sha256);

function withProgress(progress: readonly Entry[], more: Partial<UnitPlan> = {}): UnitPlan {
  return { ...sampleUnitPlan({ 'II.1': { progress } }), ...more };
}

describe('canonical JSON', () => {
  it.each<[value: unknown, text: string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: null, b: undefined, c: [], d: {}, e: { f: null }, g: 0, h: '', i: false }, '{"g":0,"h":"","i":false}'],
    ['ê'.normalize('NFD'), `"${'ê'.normalize('NFC')}"`],
    [{ ['ê'.normalize('NFD')]: 1 }, `{"${'ê'.normalize('NFC')}":1}`],
    ['"\n\u0001é', '"\\"\\n\\u0001é"'],
    [[1e21, 0.1, -0], '[1e+21,0.1,0]'],
    [{ '10': 1, '9': 2, a: 3, B: 4 }, '{"10":1,"9":2,"B":4,"a":3}'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is what a plain definition gives, also where a part is written already', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (data) => {
        expect(canonicalJson(data)).toBe(plainly(data));
        const written = Object.fromEntries(Object.entries(data).map(([key, one]) => [key, writtenOf(one)]));
        expect(canonicalJson(written)).toBe(plainly(data));
      }),
    );
  });

  it('is the same whatever the order of keys, and reads back as the same data', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const turned = Object.fromEntries(Object.entries(data).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(data));
        expect(canonicalJson(JSON.parse(canonicalJson(data)))).toBe(canonicalJson(data));
      }),
    );
  });
});

describe('what is submitted for a period', () => {
  it('is what counts in it, by date or by the period named, corrections applied', () => {
    const unitPlan = withProgress([
      entry('2024-02-10', 'doing'),
      entry('2024-03-10', 'done', { corrects: 1 }),
      entry('2024-03-16', 'done', { period: '2024-Q1' }),
      entry('2024-03-16', 'doing'),
      entry('2024-03-12', 'done'),
      entry('2024-03-13', 'void', { corrects: 5 }),
    ]);
    expect(submissionContent(unitPlan, Q1).entries['II.1']).toEqual([
      { date: '2024-03-10', status: 'done' },
      { date: '2024-03-16', period: '2024-Q1', status: 'done' },
    ]);
  });

  it('takes the quarters of the period, its own words, the difficulties raised within it, without answers', () => {
    const raised = { id: 1, date: '2024-03-01', text: 'a', answer: { date: '2024-04-01', text: 'b' } };
    const unitPlan = withProgress([], {
      figures: { '2023-Q1': { x: 1 }, '2024-Q1': { x: 2 }, '2024-Q2': { x: 3 } },
      prose: { '2024-Q1': { 'han-che': 'a' }, '2024-H1': { 'han-che': 'b' } },
      difficulties: [raised, { ...raised, id: 2, date: '2024-05-01' }, { ...raised, id: 3, date: '2024-07-01' }],
    });
    const content = submissionContent(unitPlan, H1);
    expect(content.figures).toEqual({ '2024-Q1': { x: 2 }, '2024-Q2': { x: 3 } });
    expect(content.prose).toEqual({ 'han-che': 'b' });
    expect(content.difficulties).toEqual([
      { id: 1, date: '2024-03-01', text: 'a' },
      { id: 2, date: '2024-05-01', text: 'a' },
    ]);
  });

  it('takes the year’s tail into the year', () => {
    const unitPlan = withProgress([entry('2024-12-20')]);
    expect(submissionContent(unitPlan, YEAR).entries).toHaveProperty('II.1');
  });
});

describe('the fingerprint of what is submitted', () => {
  const filled = withProgress([entry('2024-02-10', 'done', { note: 'Tiếp 12 lượt' }), entry('2024-03-10')], {
    figures: { '2024-Q1': { a: 0, b: 2 } },
  });

  it.each<[what: string, changed: Partial<UnitPlan>]>([
    ['an entry less', { items: sampleUnitPlan({ 'II.1': { progress: [entry('2024-03-10')] } }).items }],
    ['an entry under another item', { items: { 'II.2': filled.items['II.1'] ?? expect.fail('no item') } }],
    ['a figure', { figures: { '2024-Q1': { a: 1, b: 2 } } }],
    ['a figure that is not reported instead of zero', { figures: { '2024-Q1': { b: 2 } } }],
    ['words', { prose: { '2024-Q1': { x: 'a' } } }],
    ['a difficulty', { difficulties: [{ id: 1, date: '2024-03-01', text: 'a' }] }],
  ])('changes with %s', (_, changed) => {
    expect(hash({ ...filled, ...changed })).not.toBe(hash(filled));
    expect(olderHash({ ...filled, ...changed })).not.toBe(olderHash(filled));
  });

  it('has its version before it, and in its older form is as it was', () => {
    expect(hash(filled)).toMatch(/^2:[0-9a-f]{64}$/);
    expect(olderHash(filled)).toBe(sha256(canonicalJson(submissionContent(filled, Q1))));
  });

  it('does not hang on the file’s titles, who is in charge, answers, other periods, or what is not filled in', () => {
    const answer = filled.items['II.1'] ?? expect.fail('no item');
    const same: UnitPlan = {
      ...filled,
      items: {
        'II.1': { ...answer, title: 'Other', 'in-charge': 'B', support: [], time: 'Quý IV' },
        'II.2': { title: 'x', text: '00000000', progress: [entry('2024-05-01')] },
      },
      figures: { ...filled.figures, '2024-Q2': { a: 5 } },
      prose: { '2024-H1': { x: 'y' } },
      difficulties: [],
    };
    const before = { ...filled, items: { ...filled.items, 'II.2': { title: 'x', text: '00000000' } } };
    expect(hash(same)).toBe(hash(before));
    expect(olderHash(same)).toBe(olderHash(before));
  });

  it('is that of the records and the paper, plainly written, in every report of a random year', () => {
    const date = fc.integer({ min: 0, max: 380 }).map((n) => addDays('2023-12-10', n));
    const entries = fc.array(
      fc.record(
        {
          date,
          status: fc.constantFrom('done' as const, 'doing' as const, 'blocked' as const, 'void' as const),
          period: fc.constantFrom('2024-Q1', '2024-Q2', '2024'),
          corrects: fc.integer({ min: 1, max: 3 }),
          note: fc.constantFrom('ế'.normalize('NFD'), 'Tiếp “dân”', 'a\\"b\n', ''),
        },
        { requiredKeys: ['date', 'status'] },
      ),
      { maxLength: 6 },
    );
    const difficulties = fc.array(fc.record({ date, text: fc.string(), proposal: fc.string() }), { maxLength: 3 });
    let tried = 0;
    fc.assert(
      fc.property(entries, entries, difficulties, date, (first, second, raised, sent) => {
        const unitPlan: UnitPlan = {
          ...sampleUnitPlan({ 'II.1': { progress: first }, 'II.2': { progress: second } }),
          difficulties: raised.map((one, i) => ({ id: i + 1, ...one })),
        };
        for (const period of [Q1, H1, YEAR]) {
          const said = [submissionContent(unitPlan, period), readBack(paperContent({ plan, unitPlan }, period, sent))];
          expect(contentHash({ plan, unitPlan }, period, sent, sha256)).toBe(`2:${sha256(plainly(said))}`);
          tried += 1;
        }
      }),
    );
    expect(tried).toBeGreaterThanOrEqual(300);
  });

  it('is the same in whatever order entries were recorded, keys written, accents composed', () => {
    const date = fc
      .integer({ min: 0, max: 80 })
      .map((n) => new Date(Date.UTC(2023, 11, 20 + n)).toISOString().slice(0, 10));
    const made = fc.record({
      date,
      status: fc.constantFrom('done' as const, 'doing' as const, 'none' as const),
      note: fc.constantFrom('ế', 'Tiếp dân', 'x y', null),
      by: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(made, { maxLength: 8 }),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (entries, places) => {
          const shuffled = entries
            .map((one, i) => ({ one, at: places[i] ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => rewritten(one));
          expect(hash(withProgress(shuffled))).toBe(hash(withProgress(entries.map(clean))));
        },
      ),
    );
  });
});

/** Canonical JSON as its definition says it, without regard to time. */
function plainly(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(plainly).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const pairs = Object.entries(value)
    .filter(([, inner]) => !isEmpty(inner))
    .map(([key, inner]) => [key.normalize('NFC'), plainly(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${inner}`).join(',')}}`;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value == null || (typeof value === 'object' && Object.values(value).every(isEmpty));
}

function writtenOf(value: unknown): unknown {
  return value === null ? null : new Written(canonicalJson(value));
}

/** The content with the parts that are written already read back. */
function readBack(content: object): unknown {
  return JSON.parse(JSON.stringify(content, (_, value: unknown) => (value instanceof Written ? (JSON.parse(value.json) as unknown) : value))); // prettier-ignore
}

type Made = { date: string; status: 'done' | 'doing' | 'none'; note: string | null; by: string | undefined };

function clean({ date, status, note, by }: Made): Entry {
  return { date, status, note, ...(by === undefined ? {} : { by }) };
}

/** The same said in another way: keys the other way round, accents beside their letters, what is empty left out. */
function rewritten(made: Made): Entry {
  const { date, status, note, by } = clean(made);
  return {
    ...(by === undefined ? { evidence: [] } : { by }),
    ...(note === null || note === undefined ? {} : { note: note.normalize('NFD') }),
    status,
    date,
  };
}
