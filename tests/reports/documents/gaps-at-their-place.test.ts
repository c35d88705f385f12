import { describe, expect, it } from 'vitest';
import { parseTypedPeriod } from '../../../src/domain/calendar/parse-typed-period.js';
import type { OutlineHeading, Plan } from '../../../src/domain/plan/plan.js';
import { allHeadings } from '../../../src/domain/plan/outline.js';
import { periodicReport, type PeriodicReport } from '../../../src/domain/reporting/periodic-report.js';
import { gapsOf, type SubmissionGaps } from '../../../src/domain/reporting/submission-gaps.js';
import type { Difficulty, Entry, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { REPORT } from '../../../src/locale/document-report.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { haveGaps } from '../../../src/reports/model/gaps.js';
import { wordsOf } from '../../../src/reports/model/inline.js';
import { CALENDAR } from '../../support/sample-plan.js';
import { emptyUnit, plan, statusOf } from '../sample.js';

const PERIODS = ['q1', 'q2', 'h1', '9m', 'q4', '2024'];
const KINDS: readonly string[] = ['office', 'division', 'subordinate'];
const IDS = (plan.outline ?? []).flatMap((heading) => allHeadings([heading])).flatMap(({ items = [] }) => items);
const ORDER = allHeadings(plan.outline ?? []).map(({ id }) => id);
const counts = (plan.indicators ?? []).filter(({ kind }) => kind === 'count').map(({ id }) => id);

/** A number of 32 bits that follows from the one before, so that a failure comes again. */
const following = (seed: number): number => (Math.imul(seed, 1664525) + 1013904223) >>> 0;

/** A unit of which much, little or nothing is recorded, by a number. */
function unitOf(kind: string, seed: number): UnitPlan {
  let state = following(seed);
  const below = (limit: number): number => {
    state = following(state);
    return Math.floor((state / 2 ** 32) * limit);
  };
  const share = below(4);
  const said = (): boolean => below(4) < share;
  const statuses = ['done', 'done', 'none', 'doing', 'blocked'] as const;
  const entry = (date: string): Entry => ({
    date,
    status: statuses[below(5)] ?? 'done',
    ...(below(2) === 0 ? {} : { note: `Nội dung ${below(99)}` }),
    ...(below(3) === 0 ? { evidence: [{ number: `${below(99)}/BC-TT`, date, title: 'Báo cáo' }] } : {}),
  });
  const dates = ['2024-02-05', '2024-05-06', '2024-08-05', '2024-11-04'];
  const items = Object.fromEntries(
    IDS.filter(said).map((id) => [id, { title: id, text: '', progress: dates.filter(said).map(entry) }]),
  );
  const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].filter(said);
  const difficulty: Difficulty = { id: 1, date: '2024-05-03', text: 'Thiếu kinh phí.', item: 'II.1' };
  const headings = allHeadings(plan.outline ?? []).filter(said);
  return {
    ...emptyUnit(kind, 'Đơn vị A'),
    items,
    figures: Object.fromEntries(
      quarters.map((quarter) => [quarter, Object.fromEntries(counts.filter(said).map((id) => [id, below(3)]))]),
    ),
    prose: Object.fromEntries(
      ['2024-Q1', '2024-H1', '2024'].filter(said).map((id) => [id, Object.fromEntries(headings.map((one) => [one.id, 'Lời.']))]), // prettier-ignore
    ),
    difficulties: said() ? [difficulty] : [],
  };
}

/** The headings under which the report marks that words are missing, and every other gap that it marks. */
function marked(report: PeriodicReport): { readonly headings: readonly string[]; readonly others: readonly string[] } {
  const { main } = periodicReportDocument(report, 'vi');
  const headings: string[] = [];
  const others: string[] = [];
  let heading = '';
  for (const block of main?.blocks ?? []) {
    if (block.kind === 'heading') heading = wordsOf(block.text).toLowerCase();
    if (block.kind !== 'paragraph' || !haveGaps([block])) continue;
    const text = wordsOf(block.text);
    if (text === REPORT.notWritten.vi || text === REPORT.noResults.vi) headings.push(heading);
    else if (text.startsWith('(')) others.push(text);
  }
  return { headings, others };
}

/** The headings that are named as blank, in the outline’s order. */
function named({ headings, withoutResults }: SubmissionGaps): readonly string[] {
  const all = [...headings, ...withoutResults];
  const place = ({ id }: OutlineHeading): number => ORDER.indexOf(id);
  return [...all].sort((a, b) => place(a) - place(b)).map(({ heading }) => heading.toLowerCase());
}

describe.each(KINDS)('the report of a unit of the kind %s', (kind) => {
  it.each(PERIODS)('marks each gap that is named, at its place, and no other (%s)', (typed) => {
    const period = parseTypedPeriod(typed, CALENDAR) ?? expect.fail(typed);
    const seen = new Set<string>();
    for (let seed = 1; seed <= 12; seed += 1) {
      const report = periodicReport(statusOf(unitOf(kind, seed), '2024-12-20'), period);
      const gaps = gapsOf(report);
      const { headings, others } = marked(report);
      expect(headings, `seed ${seed}`).toEqual(named(gaps));
      for (const heading of headings) seen.add(heading);
      const text = others.join(' ');
      const isBlank = text.includes('Chưa có số liệu của kỳ báo cáo');
      for (const { indicator } of isBlank ? [] : gaps.figures) expect(text, `seed ${seed}`).toContain(indicator.name);
      for (const { indicator } of gaps.contradictions) expect(text, `seed ${seed}`).toContain(indicator.name);
      expect(/Chưa có số liệu/.test(text), `seed ${seed}`).toBe(gaps.figures.length > 0);
      expect(/không phát sinh nhưng/.test(text), `seed ${seed}`).toBe(gaps.contradictions.length > 0);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['ưu điểm', 'nguyên nhân']));
  });
});

describe('a heading that is filled in by records', () => {
  const h1 = parseTypedPeriod('h1', CALENDAR) ?? expect.fail('h1');
  const of = (outline: readonly OutlineHeading[], unit: UnitPlan): PeriodicReport => {
    const ofPlan: Plan = { ...plan, outline };
    return periodicReport(statusOf(unit, '2024-06-20', ofPlan), h1);
  };
  const idle = emptyUnit('subordinate', 'Đơn vị A');
  const skipped = { title: 'x', text: '', 'not-applicable': { reason: 'x' } };
  const nothing: UnitPlan = { ...idle, items: Object.fromEntries(IDS.map((id) => [id, skipped])) };
  const raised: UnitPlan = { ...nothing, difficulties: [{ id: 1, date: '2024-05-03', text: 'Thiếu người.' }] };
  it.each<[what: string, heading: Partial<OutlineHeading>, unit: UnitPlan, isGap: boolean]>([
    ['shortcomings, items not done', { shortcomings: true }, idle, false],
    ['shortcomings, a difficulty alone', { shortcomings: true }, raised, false],
    ['shortcomings, none', { shortcomings: true }, nothing, true],
    ['next period, with work', { 'next-period': true }, idle, false],
    ['next period, without work', { 'next-period': true }, nothing, true],
    ['proposals, none', { difficulties: true }, nothing, false],
    ['words alone', {}, idle, true],
    ['results, owed and none', { items: ['II.1'] }, idle, true],
    ['results, not owed', { items: ['II.1'] }, nothing, false],
    ['next period and shortcomings', { shortcomings: true, 'next-period': true }, raised, false],
  ])('is a gap exactly where it is empty: %s', (_, heading, unit, isEmpty) => {
    const report = of([{ id: 'a', heading: 'Phần này', ...heading }], unit);
    expect(named(gapsOf(report))).toEqual(isEmpty ? ['phần này'] : []);
    expect(marked(report).headings).toEqual(isEmpty ? ['phần này'] : []);
  });

  it('marks the figures of items that the outline puts under no heading', () => {
    const [id = ''] = counts;
    const report = of([{ id: 'a', heading: 'A' }], { ...idle, figures: { '2024-Q1': { [id]: 1 } } });
    const { figures } = gapsOf(report);
    const text = marked(report).others.join(' ');
    expect(figures.length).toBeGreaterThan(10);
    for (const { indicator } of figures) expect(text).toContain(indicator.name);
  });
});
