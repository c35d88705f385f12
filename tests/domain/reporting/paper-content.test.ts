import { describe, expect, it } from 'vitest';
import { makePeriod } from '../../../src/domain/calendar/period.js';
import type { Plan, PlanNode } from '../../../src/domain/plan/plan.js';
import { contentHash } from '../../../src/domain/reporting/submission-content.js';
import type { PlannedItem, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { guardTexts } from '../../../src/domain/unit/text-guard.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { sha256 } from '../../checks/plans.js';
import { plan, reportOf, sampleUnit, statusOf } from '../../reports/sample.js';
import { CALENDAR } from '../../support/sample-plan.js';

const SENT = '2024-03-18';
const Q1 = makePeriod('quarter', 2024, 1, CALENDAR);

interface Source {
  readonly plan: Plan;
  readonly unitPlan: UnitPlan;
}
const UNDONE = { title: 'IV.2', text: '44c62b29', time: '1/10/2024' };
const sample: UnitPlan = {
  ...sampleUnit,
  items: { ...sampleUnit.items, 'IV.2': UNDONE },
  figures: { '2023-Q4': { 'tiep-dan.luot': 5 }, '2024-Q1': { 'tiep-dan.luot': 6 } },
};
const base: Source = { plan, unitPlan: sample };

const hash = (source: Source): string => contentHash(source, Q1, SENT, sha256);
const text = ({ plan: ofPlan, unitPlan }: Source): string =>
  documentToMarkdown(
    periodicReportDocument(reportOf('q1', statusOf(unitPlan, SENT, ofPlan)), 'vi', { annexes: ['items'] }),
  );

const unit = (more: Partial<UnitPlan>): Source => ({ ...base, unitPlan: { ...sample, ...more } });
const item = (id: string, more: Partial<PlannedItem>): Source => {
  const answer = sample.items[id] ?? { title: id, text: '00000000' };
  return unit({ items: { ...sample.items, [id]: { ...answer, ...more } } });
};
const own = (id: string, more: object): Source =>
  unit({ 'own-items': { ...sample['own-items'], [id]: { title: 'Việc mới', ...more } } });
const actionOf = (id: string, due: string, what = 'Bước mới'): Source =>
  item(id, { actions: [...(sample.items[id]?.actions ?? []), { id: 9, what, due }] });
const figures = (quarter: string, value: number): Source => {
  const all = sample.figures ?? {};
  return unit({ figures: { ...all, [quarter]: { ...all[quarter], 'tiep-dan.luot': value } } });
};
const revised = (id: string, change: (node: PlanNode) => PlanNode): Source => {
  const within = (node: PlanNode): PlanNode => {
    const own = node.id === id ? change(node) : node;
    return own.children === undefined ? own : { ...own, children: own.children.map(within) };
  };
  const amended = { ...plan, revision: 2, body: plan.body.map(within) };
  guardTexts(amended, sha256);
  return { ...base, plan: amended };
};

describe('the fingerprint of a sending covers what its paper is made of', () => {
  it.each<[what: string, changed: Source]>([
    ['an item that is not the unit’s', item('II.7', { 'not-applicable': { reason: 'x' } })],
    ['an item that is not the unit’s from the next quarter on', item('II.7', { 'not-applicable': { reason: 'x', from: '2024-Q2' } })], // prettier-ignore
    ['an own item', own('II.5.d.1', { cadence: 'once', due: '2024-02-15' })],
    ['an own item of each quarter', own('II.5.d.1', {})],
    ['the name of an own item', own('II.2.e.1', { ...sample['own-items']?.['II.2.e.1'], title: 'Tên khác' })],
    ['a time that has passed', item('IV.2', { time: '1/3/2024' })],
    ['a time in the next quarter', item('IV.2', { time: '1/6/2024' })],
    ['a step due in the next quarter', actionOf('II.1', '2024-06-01')],
    ['a figure of last year', figures('2023-Q1', 77)],
    ['a figure of the quarter before', figures('2023-Q4', 78)],
    ['a figure of the quarter', figures('2024-Q1', 79)],
    ['the unit’s name', unit({ unit: { ...sample.unit, name: 'Trung tâm Khác' } })],
    ['the unit’s kind', unit({ unit: { ...sample.unit, kind: 'division' } })],
    ['the body above it', unit({ unit: { ...sample.unit, superior: 'Chi cục B' } })],
    ['the quarter that it joined in', unit({ unit: { ...sample.unit, since: '2024-Q2' } })],
    ['a difficulty of an earlier period', unit({ difficulties: [...(sample.difficulties ?? []), { id: 99, date: '2023-12-01', text: 'Thiếu phòng' }] })], // prettier-ignore
    ['another text of a counted item', revised('II.2.a', (node) => ({ ...node, paragraphs: ['Chữ khác.'] }))],
    ['another title of an item', revised('II.1', (node) => ({ ...node, ...(node.track === undefined ? {} : { track: { ...node.track, short: 'Tên mới' } }) }))], // prettier-ignore
    ['an item that begins later', revised('II.3.c', (node) => ({ ...node, ...(node.track === undefined ? {} : { track: { ...node.track, since: '2024-Q2' } }) }))], // prettier-ignore
    ['an item taken out of the plan', revised('II.3', (node) => ({ ...node, children: (node.children ?? []).filter(({ id }) => id !== 'II.3.c') }))], // prettier-ignore
    ['another number of the plan', { ...base, plan: { ...plan, number: '99/KH-SXD' } }],
  ])('%s', (_, changed) => {
    expect(text(changed)).not.toBe(text(base));
    expect(hash(changed)).not.toBe(hash(base));
  });

  it.each<[what: string, changed: Source]>([
    ['who is in charge', item('II.1', { 'in-charge': 'Lê B', support: [], output: 'y' })],
    ['the file’s own title', item('II.1', { title: 'Khác' })],
    ['a time late in the year', item('IV.2', { time: '1/12/2024' })],
    ['a step due late in the year', actionOf('II.1', '2024-11-01')],
    ['a figure of a later quarter', figures('2024-Q3', 7)],
    ['a figure of another quarter of last year', figures('2023-Q2', 7)],
    ['work of a later quarter', item('II.7', { progress: [...(sample.items['II.7']?.progress ?? []), { date: '2024-08-01', status: 'done' }] })], // prettier-ignore
    ['an own item from a later quarter on', own('II.5.d.1', { since: '2024-Q3' })],
    ['one that is done once, from a later quarter on', own('II.5.d.1', { cadence: 'once', since: '2024-Q3', due: '2024-11-30' })], // prettier-ignore
    ['a difficulty of a later quarter', unit({ difficulties: [...(sample.difficulties ?? []), { id: 99, date: '2024-08-01', text: 'x' }] })], // prettier-ignore
    ['a new revision that changes nothing in it', { ...base, plan: { ...plan, revision: 2 } }],
  ])('and nothing else: %s', (_, changed) => {
    expect(text(changed)).toBe(text(base));
    expect(hash(changed)).toBe(hash(base));
  });
});
