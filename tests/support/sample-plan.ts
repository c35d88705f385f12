import { itemsOf } from '../../src/domain/unit/item.js';
import type { Plan, PlanNode, Track } from '../../src/domain/plan/plan.js';
import type { Reporting } from '../../src/domain/calendar/cadence.js';
import { indexPlan } from '../../src/domain/plan/plan-index.js';
import { type Cell, type ItemProgress, progressOf } from '../../src/domain/progress/progress.js';
import type { Action, Entry, PlannedItem, OwnItem, Unit, UnitPlan } from '../../src/domain/unit/unit-plan.js';
import type { YearCalendar } from '../../src/domain/calendar/calendar.js';

export const REPORTING: Reporting = {
  calendar: 'nd-09-2019',
  cells: 'quarter',
  reports: ['2024-Q1', '2024-H1', '2024-9M', '2024'],
  'send-within-days': 3,
};

/** The calendar of a plan of 2024 that reports so. */
export const CALENDAR: YearCalendar = { year: 2024, reporting: REPORTING };

export const TRACK: Track = {
  short: 'Tiếp công dân',
  cadence: 'ongoing',
  'cadence-from': 'tool',
  roles: { subordinate: 'lead' },
};

/** A tracked point of a plan. */
export function tracked(id: string, track: Partial<Track> = {}, node: Partial<PlanNode> = {}): PlanNode {
  return { id, paragraphs: [`Text of ${id}.`], ...node, track: { ...TRACK, short: `Title of ${id}`, ...track } };
}

/** A plan of 2024 whose section II holds the points given. */
export function samplePlan(points: readonly PlanNode[], more: Partial<Plan> = {}): Plan {
  return {
    schema: 'dcs/plan@1',
    id: 'sample',
    revision: 1,
    year: 2024,
    type: 'Kế hoạch',
    subject: 'Sample',
    issuer: { name: 'Sở Xây dựng', parent: null, code: null, place: null },
    number: null,
    date: null,
    signatory: { position: 'GIÁM ĐỐC', name: null },
    reporting: REPORTING,
    references: {},
    body: [{ id: 'II', heading: 'NỘI DUNG', children: points }],
    ...more,
  };
}

/** A unit's answers to a plan. */
export function sampleUnitPlan(
  items: Readonly<Record<string, Partial<PlannedItem>>> = {},
  unit: Partial<Unit> = {},
  ownItems: Readonly<Record<string, OwnItem>> = {},
): UnitPlan {
  const answer = { title: 'Title', text: '00000000' };
  return {
    schema: 'dcs/unit-plan@1',
    unit: { id: 'trung-tam-a', name: 'Trung tâm A', kind: 'subordinate', ...unit },
    year: 2024,
    'derived-from': { plan: '../plan.yaml', id: 'sample', revision: 1 },
    items: Object.fromEntries(Object.entries(items).map(([id, one]) => [id, { ...answer, ...one }])),
    'own-items': ownItems,
  };
}

/** An entry of that day. */
export function entry(date: string, status: Entry['status'] = 'done', more: Partial<Entry> = {}): Entry {
  return { date, status, ...more };
}

/** One item, with what a test wants different from a plain ongoing one that the unit leads. */
export interface SampleItem {
  readonly track?: Partial<Track>;
  readonly node?: Partial<PlanNode>;
  readonly answer?: Partial<PlannedItem>;
  readonly actions?: readonly Action[];
  readonly progress?: readonly Entry[];
  readonly unit?: Partial<Unit>;
  readonly reporting?: Partial<Reporting>;
}

/** The item's plan and its unit's answers. */
export function plansWith(sample: SampleItem): { readonly plan: Plan; readonly unitPlan: UnitPlan } {
  const { track = {}, node = {}, answer = {}, actions = [], progress = [], unit = {}, reporting = {} } = sample;
  const plan = samplePlan([tracked('II.1', track, node)], { reporting: { ...REPORTING, ...reporting } });
  return { plan, unitPlan: sampleUnitPlan({ 'II.1': { ...answer, actions, progress } }, unit) };
}

/** The item counted as of a day. */
export function progressAsOf(asOf: string, sample: SampleItem = {}): ItemProgress {
  const { plan, unitPlan } = plansWith(sample);
  const [item] = itemsOf(indexPlan(plan), unitPlan);
  if (item === undefined) throw new Error('the sample has no item for this unit');
  return progressOf(item, plan, unitPlan, asOf);
}

/** One cell of the item as of a day: that of the period, the first where none is named. */
export function cellAsOf(asOf: string, sample: SampleItem = {}, period?: string): Cell {
  const { cells } = progressAsOf(asOf, sample);
  const cell = cells.find((one) => one.period === (period ?? cells[0]?.period));
  if (cell === undefined) throw new Error(`the item has no cell ${period ?? ''}`);
  return cell;
}
