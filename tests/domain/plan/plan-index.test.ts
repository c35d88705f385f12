import { describe, expect, it } from 'vitest';
import type { Plan, PlanNode } from '../../../src/domain/plan/plan.js';
import { deepTextOf, indexPlan, itemTextOf, planTextOf, textOf, walk } from '../../../src/domain/plan/plan-index.js';
import { labelOf, ownNumberOf, ownPlaceOf } from '../../../src/domain/plan/address.js';

const track = { short: 'x', cadence: 'ongoing', 'cadence-from': 'tool', roles: { office: 'lead' } } as const;

const body: readonly PlanNode[] = [
  { id: 'I', heading: 'One', children: [{ id: 'I.1', paragraphs: ['p'], track }] },
  {
    id: 'II',
    heading: 'Two',
    paragraphs: ['intro'],
    trailing: ['tail'],
    children: [
      {
        id: 'II.2',
        heading: 'Two two',
        children: [
          { id: 'II.2.đ', paragraphs: ['dd'], track },
          { id: 'II.2.e', paragraphs: ['other'], open: true, track },
        ],
      },
      { id: 'II.3', heading: 'Two three', track, children: [{ id: 'II.3.a', paragraphs: ['who'] }] },
    ],
  },
];

const plan: Plan = {
  schema: 'dcs/plan@1',
  id: 'p',
  revision: 1,
  year: 2024,
  type: 't',
  subject: 's',
  issuer: { name: 'n', parent: null, code: null, place: null },
  number: null,
  date: null,
  signatory: { position: 'p', name: null },
  reporting: { calendar: 'nd-09-2019', cells: 'quarter', reports: [], 'send-within-days': 3 },
  references: {},
  preamble: ['whereas'],
  body,
  closing: ['end'],
};
const index = indexPlan(plan);

describe('indexPlan', () => {
  it('has the nodes in document order, and the tracked ones as items', () => {
    expect([...index.nodes.keys()]).toEqual(['I', 'I.1', 'II', 'II.2', 'II.2.đ', 'II.2.e', 'II.3', 'II.3.a']);
    expect(index.items.map((node) => node.id)).toEqual(['I.1', 'II.2.đ', 'II.2.e', 'II.3']);
  });

  it('walks with parent and pointer, and the pointer leads to the node', () => {
    for (const { node, parent, pointer } of walk(plan)) {
      expect(parent?.id ?? null).toBe(node.id.includes('.') ? node.id.replace(/\.[^.]+$/, '') : null);
      const steps = pointer.split('/').slice(1);
      expect(steps.reduce((at: unknown, step) => (at as Record<string, unknown>)[step], plan)).toBe(node);
      expect(index.pointerOf(node.id)).toBe(pointer);
    }
    expect(index.pointerOf('II.2.e')).toBe('/body/1/children/0/children/1');
  });

  it.each([
    // id, parent, section, heading, pointer
    ['I', null, 'I', 'One', '/body/0'],
    ['I.1', 'I', 'I', 'One', '/body/0/children/0'],
    ['II.2', 'II', 'II', 'Two two', '/body/1/children/0'],
    ['II.2.đ', 'II.2', 'II', 'Two two', '/body/1/children/0/children/0'],
    ['II.2.e.1', 'II.2.e', 'II', 'Two two', null],
    ['II.9', null, null, null, null],
    ['II.9.a.1', null, null, null, null],
    ['', null, null, null, null],
  ])('knows where %s stands', (id, parent, section, heading, pointer) => {
    expect(index.parentOf(id)?.id ?? null).toBe(parent);
    expect(index.sectionOf(id)?.id ?? null).toBe(section);
    expect(index.headingOf(id)).toBe(heading);
    expect(index.pointerOf(id)).toBe(pointer);
  });

  it('keeps the first of two nodes with one id', () => {
    const twice = indexPlan({ ...plan, body: [...body, { id: 'I', heading: 'Again' }] });
    expect(twice.headingOf('I')).toBe('One');
    expect(twice.pointerOf('I')).toBe('/body/0');
    expect(twice.items).toHaveLength(index.items.length);
  });

  it('orders ids as the plan does, own items by number behind their place, unknown ones last', () => {
    const wanted = ['I.1', 'II.2.đ', 'II.2.e', 'II.2.e.1', 'II.2.e.2', 'II.2.e.10', 'II.3', 'IX', 'nothing'];
    expect([...wanted].reverse().sort(index.compareIds)).toEqual(wanted);
    expect(index.compareIds('II.3', 'II.3')).toBe(0);
    expect(index.compareIds('nothing', 'nothing')).toBe(0);
  });
});

describe('addresses', () => {
  it.each([
    // id, label, own place, own number
    ['I', 'I.', null, 0],
    ['II.5', '5.', null, 0],
    ['II.5.c', 'c)', null, 0],
    ['II.2.đ', 'đ)', null, 0],
    ['II.2.e.1', 'e.1)', 'II.2.e', 1],
    ['II.2.e.12', 'e.12)', 'II.2.e', 12],
    ['II.8.3', '8.3.', 'II.8', 3],
    ['II.2.e.0', '0)', null, 0],
    ['II.2.e.01', '01)', null, 0],
    ['II.2.e.1.1', 'e.1.1)', 'II.2.e.1', 1],
  ])('%s', (id, label, place, number) => {
    expect(labelOf(id)).toBe(label);
    expect(ownPlaceOf(id)).toBe(place);
    expect(ownNumberOf(id)).toBe(number);
  });
});

describe('texts', () => {
  const two = index.nodes.get('II') as PlanNode;
  const three = index.nodes.get('II.3') as PlanNode;

  it('of a node alone', () => {
    expect(textOf(two)).toEqual(['Two', 'intro', 'tail']);
    expect(textOf({ id: 'I' })).toEqual([]);
  });

  it('of a node and all below it, as printed', () => {
    expect(deepTextOf(two)).toEqual(['Two', 'intro', 'Two two', 'dd', 'other', 'Two three', 'who', 'tail']);
  });

  it('of an item with its untracked descendants', () => {
    expect(itemTextOf(three)).toEqual(['Two three', 'who']);
    expect(itemTextOf(two)).toEqual(['Two', 'intro', 'Two two', 'tail']);
  });

  it('of the whole plan', () => {
    expect(planTextOf(plan).slice(0, 4)).toEqual(['whereas', 'One', 'p', 'Two']);
    expect(planTextOf(plan).at(-1)).toBe('end');
    const { preamble, closing, ...bare } = plan;
    expect(planTextOf(bare)).toEqual(planTextOf(plan).slice(preamble?.length, -(closing?.length ?? 0)));
  });
});
