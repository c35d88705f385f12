import { describe, expect, it } from 'vitest';
import { plannedItemFor, deriveUnitPlan, itemsFor } from '../../../src/domain/unit/derive.js';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import { realPlan } from '../../support/real-plan.js';
import { samplePlan, tracked } from '../../support/sample-plan.js';

const plan = realPlan();
const digest = (text: string): string => text.length.toString(16).padStart(8, '0');
const words = { ongoing: 'Thường xuyên' };
const of = (kind: string) => ({ id: 'x', name: 'X', kind });
const derive = (kind: string) => deriveUnitPlan(plan, of(kind), '../plan.yaml', digest, words);

/** Every item of II and III that is not an open place. */
const OF_EVERYONE =
  'II.1 II.2.a II.2.b II.2.c II.2.d II.2.đ II.3.a II.3.b II.3.c II.4.a II.4.b II.5.a II.5.b II.5.c II.6.a II.6.b II.7 ' +
  'III.1 III.2 III.3 III.4 III.5';

describe('the items that fall to a kind of unit, from the issued plan', () => {
  it.each<[string, string]>([
    ['office', `${OF_EVERYONE} IV.1`],
    ['division', OF_EVERYONE],
    ['subordinate', `${OF_EVERYONE} IV.2`],
  ])('%s', (kind, ids) => {
    expect(itemsFor(plan, of(kind)).map(({ id }) => id)).toEqual(ids.split(' '));
    expect(Object.keys(derive(kind).items)).toEqual(ids.split(' '));
  });

  it('the office leads all of its own', () => {
    expect(itemsFor(plan, of('office')).every(({ track }) => track?.roles.office === 'lead')).toBe(true);
  });

  it('divisions only support', () => {
    expect(itemsFor(plan, of('division')).every(({ track }) => track?.roles.division === 'support')).toBe(true);
  });

  it('a subordinate unit leads in its own house, but surprise inspections are the office’s', () => {
    const supported = itemsFor(plan, of('subordinate')).filter(({ track }) => track?.roles.subordinate === 'support');
    expect(supported.map(({ id }) => id)).toEqual(['II.2.d']);
  });
});

describe('what can’t be counted as it stands in the issued plan', () => {
  const ids = (wanted: (id: string) => boolean): string[] =>
    indexPlan(plan)
      .items.map(({ id }) => id)
      .filter(wanted);
  const node = (id: string) => indexPlan(plan).nodes.get(id);

  it('open places', () => {
    expect(ids((id) => node(id)?.open === true)).toEqual(['II.2.e', 'II.3.d', 'II.5.d']);
  });

  it('the conditional item', () => {
    expect(ids((id) => node(id)?.conditional === true)).toEqual(['II.5.b']);
  });

  it('“nothing arose” is possible', () => {
    expect(ids((id) => node(id)?.track?.['may-be-none'] === true)).toEqual(['II.2.d', 'II.5.a', 'II.5.b', 'II.5.c']);
  });

  it('a once item has no due date, for the source names none', () => {
    expect(ids((id) => node(id)?.track?.cadence === 'once')).toEqual(['IV.2']);
    expect(node('IV.2')?.track?.due).toBeUndefined();
  });
});

describe('a derived unit plan', () => {
  it('names the plan and the revision it derives from', () => {
    expect(derive('subordinate')).toMatchObject({
      schema: 'dcs/unit-plan@1',
      year: 2024,
      'derived-from': { plan: '../plan.yaml', id: plan.id, revision: plan.revision },
    });
  });

  it('fills nothing in but what the source says: the time, where it names one', () => {
    for (const [id, answer] of Object.entries(derive('subordinate').items)) {
      expect(answer).toEqual({
        title: indexPlan(plan).nodes.get(id)?.track?.short,
        text: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
        asked: expect.stringMatching(/^(lead|support), (ongoing|once)/) as string,
        'in-charge': null,
        support: [],
        time: id.startsWith('III.') ? 'Thường xuyên' : null,
        output: null,
      });
    }
  });

  it.each<[string, number, number]>([
    ['office', 23, 22 * 4],
    ['division', 22, 0],
    ['subordinate', 23, 21 * 4 + 1 - 4],
  ])('%s: %i items, %i cells that count before anything happens', (kind, items, year) => {
    const status = unitStatus(plan, derive(kind), '2024-12-31');
    expect(Object.keys(status.unitPlan.items)).toHaveLength(items);
    expect(status.totals).toEqual({
      due: year,
      fulfilled: 0,
      percent: year === 0 ? null : 0,
      year,
      fulfilledYear: 0,
      none: 0,
    });
  });

  it('does not make an answer for what is no item', () => {
    expect(() => plannedItemFor({ id: 'II' }, 'lead', digest, words)).toThrow('II');
  });

  it('leaves out open places and what another kind of unit does', () => {
    const small = samplePlan([
      tracked('II.1', { roles: { office: 'lead' } }),
      tracked('II.2', {}, { open: true }),
      tracked('II.3', { roles: { subordinate: 'support' } }),
    ]);
    expect(itemsFor(small, of('subordinate')).map(({ id }) => id)).toEqual(['II.3']);
    expect(itemsFor(small, of('division'))).toEqual([]);
  });
});
