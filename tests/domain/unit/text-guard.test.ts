import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/domain/plan/fingerprint.js';
import { periodicReport } from '../../../src/domain/reporting/periodic-report.js';
import { parsePeriod } from '../../../src/domain/calendar/period.js';
import type { Plan, PlanNode } from '../../../src/domain/plan/plan.js';
import { guardTexts } from '../../../src/domain/unit/text-guard.js';
import { unconfirmedIn, unitStatus } from '../../../src/domain/progress/unit-status.js';
import type { PlannedItem, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { CALENDAR, entry, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const LETTERS = 'abcdeghiklm';

/** A heading II.5 whose points are lettered as they stand: what an amendment does to the letters. */
function planOf(texts: readonly string[]): Plan {
  const points = texts.map((text, n): PlanNode => tracked(`II.5.${LETTERS[n] ?? ''}`, {}, { paragraphs: [text] }));
  const plan = samplePlan([{ id: 'II.5', heading: 'Heading', children: points }]);
  guardTexts(plan, sha256);
  return plan;
}

const nodesOf = (plan: Plan): readonly PlanNode[] => plan.body[0]?.children?.[0]?.children ?? [];

/** Planned against this plan, every point ticked in the first quarter. */
function tickedFor(plan: Plan): UnitPlan {
  const answers = nodesOf(plan).map((node): [string, Partial<PlannedItem>] => [
    node.id,
    { text: fingerprint(node, sha256), progress: [entry('2024-03-01')] },
  ]);
  return sampleUnitPlan(Object.fromEntries(answers));
}

const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 7 });

interface Amendment {
  readonly kind: 'insert' | 'delete' | 'swap' | 'reword';
  readonly at: number;
  readonly with: number;
}

const amendment: fc.Arbitrary<Amendment> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'swap', 'reword'),
  at: fc.nat(6),
  with: fc.nat(6),
});

function amended(before: readonly string[], { kind, at, with: other }: Amendment): readonly string[] {
  const after = [...before];
  const [i, j] = [at % after.length, other % after.length];
  if (kind === 'insert') after.splice(i, 0, 'A NEW TASK');
  else if (kind === 'delete') after.splice(i, 1);
  else if (kind === 'reword') after[i] = `${after[i] ?? ''} REWORDED`;
  else [after[i], after[j]] = [after[j] ?? '', after[i] ?? ''];
  return after;
}

describe('an entry counts only for the text it was given for', () => {
  it('whatever an amendment does to the letters; once confirmed it counts again', () => {
    fc.assert(
      fc.property(texts, amendment, (before, change) => {
        const plan = planOf(amended(before, change));
        const unitPlan = tickedFor(planOf(before));
        const { items, totals } = unitStatus(plan, unitPlan, '2024-04-30');
        let fulfilled = 0;
        for (const { item, cells } of items) {
          const now = fingerprint(item.node, sha256);
          const planned = unitPlan.items[item.id]?.text;
          if (planned === now) fulfilled += 1;
          const states = cells.map(({ state }) => state);
          if (planned !== undefined && planned !== now) {
            expect(states).toEqual(Array(4).fill('unconfirmed'));
            expect(cells.every(({ counts, fulfilled: is }) => !counts && !is)).toBe(true);
          } else expect(states[0]).toBe(planned === undefined ? 'missing' : 'done');
        }
        expect(totals.fulfilled).toBe(fulfilled);
        expect(totals.due).toBe(items.length - unconfirmedIn(items).length);

        const answers = Object.entries(unitPlan.items).map(([id, answer]): [string, PlannedItem] => {
          const node = nodesOf(plan).find((one) => one.id === id);
          return [id, node === undefined ? answer : { ...answer, text: fingerprint(node, sha256) }];
        });
        const confirmed = unitStatus(plan, { ...unitPlan, items: Object.fromEntries(answers) }, '2024-04-30');
        expect(unconfirmedIn(confirmed.items)).toEqual([]);
        const known = confirmed.items.filter(({ item }) => item.planned !== null).length;
        expect(confirmed.totals.fulfilled).toBe(known);
      }),
    );
  });

  it('nor are its results, its actions and its marks those of another text', () => {
    const unitPlan = tickedFor(planOf(['one', 'two']));
    const period = parsePeriod('2024-Q1', CALENDAR);
    if (period === null) throw new Error('a quarter is a period');
    const answer = {
      ...unitPlan.items['II.5.a'],
      title: 'Title',
      text: unitPlan.items['II.5.a']?.text ?? '',
      actions: [{ id: 1, what: 'Step' }],
      progress: [entry('2024-03-01', 'done', { action: 1 })],
      'not-applicable': { reason: 'None here' },
    };
    const plan = planOf(['zero', 'one', 'two']);
    const status = unitStatus(plan, { ...unitPlan, items: { 'II.5.a': answer } }, '2024-04-30');
    const [first] = periodicReport(status, period).items;
    expect(first?.cells[0]).toMatchObject({ state: 'unconfirmed', countRule: 'unconfirmed', entry: null });
    expect(first?.actions[0]?.cell).toMatchObject({ state: 'unconfirmed', fulfilled: false });
    expect(first?.periodEntries).toEqual([]);
  });
});
