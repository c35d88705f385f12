import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/domain/unit/item.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import { appendEntry, ensureItem, nextActionId, setItemKey } from '../../../src/domain/edits/unit-edits.js';
import { nextOwnId } from '../../../src/domain/edits/own-items.js';
import { entry, progressAsOf, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

const digest = (): string => 'abcdef0123';
const words = { ongoing: 'Thường xuyên' };

function itemOf(ids: readonly string[], wanted: string) {
  const plan = samplePlan([tracked('II.1'), tracked('II.2'), tracked('II.3')]);
  const status = unitStatus(plan, sampleUnitPlan(Object.fromEntries(ids.map((id) => [id, {}]))), '2024-04-10');
  const item = status.items.find((one) => one.item.id === wanted)?.item ?? expect.fail('no such item');
  return { item, status };
}

describe('the number of a unit’s next own item', () => {
  it.each<[string, readonly string[], string]>([
    ['the first', [], 'II.2.e.1'],
    ['after those there', ['II.2.e.1', 'II.2.e.2'], 'II.2.e.3'],
    ['never one that a gone item had', ['II.2.e.2'], 'II.2.e.3'],
    ['by number, not by letter', ['II.2.e.9', 'II.2.e.10'], 'II.2.e.11'],
    ['of its own place alone', ['II.2.e.4', 'II.3.d.7'], 'II.2.e.5'],
  ])('%s', (_, there, next) => {
    const own = Object.fromEntries(there.map((id) => [id, { title: 'x' }]));
    expect(nextOwnId('II.2.e', sampleUnitPlan({}, {}, own))).toBe(next);
  });
});

describe('the number of an item’s next action', () => {
  const withActions = (ids: readonly number[], spokenOf: readonly number[]): Item =>
    progressAsOf('2024-04-10', {
      actions: ids.map((id) => ({ id, what: 'x' })),
      progress: spokenOf.map((action) => entry('2024-02-01', 'done', { action })),
    }).item;

  it.each<[string, number[], number[], number]>([
    ['the first', [], [], 1],
    ['after those there', [1, 2], [], 3],
    ['never one that an entry still speaks of', [1], [4], 5],
    ['after a gap', [1, 5], [], 6],
  ])('%s', (_, ids, spokenOf, next) => {
    expect(nextActionId(withActions(ids, spokenOf))).toBe(next);
  });
});

describe('edits of an item', () => {
  it('an item that is there is left as it is', () => {
    const { item, status } = itemOf(['II.1', 'II.2', 'II.3'], 'II.2');
    expect(ensureItem(item, status, digest, words)).toEqual([]);
  });

  it('one that is not is put in unanswered, before those that come after it in the plan', () => {
    const { item, status } = itemOf(['II.1', 'II.3'], 'II.2');
    expect(ensureItem(item, status, digest, words)).toEqual([
      {
        kind: 'set',
        path: ['items', 'II.2'],
        value: {
          title: 'Title of II.2',
          text: 'abcdef01',
          asked: 'lead, ongoing',
          'in-charge': null,
          support: [],
          time: null,
          output: null,
        },
        before: ['II.3'],
      },
    ]);
  });

  it('a new entry goes to the end of its list, a new list before the item’s last key', () => {
    const { item } = itemOf(['II.1'], 'II.1');
    const value = entry('2024-04-10');
    const append = { kind: 'append', path: ['items', 'II.1', 'progress'], value };
    const of = (answer: object): Item => ({ ...item, planned: answer as NonNullable<Item['planned']> });
    expect(appendEntry(of({ title: 'x', text: 'y', output: null }), value)).toEqual({ ...append, before: ['output'] });
    expect(appendEntry(of({ title: 'x', text: 'y' }), value)).toEqual({ ...append, before: ['text'] });
    expect(appendEntry({ ...item, planned: null }, value)).toEqual({ ...append, before: ['output'] });
  });

  it('a key finds its place among the others', () => {
    const { item } = itemOf(['II.1'], 'II.1');
    expect(setItemKey(item, 'note', 'x')).toEqual({
      kind: 'set',
      path: ['items', 'II.1', 'note'],
      value: 'x',
      before: ['confirmed', 'not-applicable', 'actions', 'progress', 'output'],
    });
  });
});
