import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingEntries } from '../../../src/domain/unit/entries.js';
import { entryFingerprint, followCorrections, namedIn } from '../../../src/domain/unit/entry-identity.js';
import type { Entry, UnitPlan } from '../../../src/domain/unit/unit-plan.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const print = (entry: Entry): string => entryFingerprint(entry, sha256);
const unitOf = (progress: readonly Entry[]): UnitPlan =>
  ({ items: { A: { title: 'x', text: '5f0c9a31', progress } } }) as unknown as UnitPlan;
const followed = (progress: readonly Entry[]): readonly Entry[] =>
  followCorrections(unitOf(progress), sha256).items['A']?.progress ?? [];
const standing = (progress: readonly Entry[]): readonly string[] =>
  standingEntries(followed(progress), '2024-12-31').map(({ entry }) => entry.note ?? '');

const A: Entry = { date: '2024-06-18', status: 'done', note: 'A' };
const B: Entry = { date: '2024-06-19', status: 'done', note: 'B' };
const VOID_A: Entry = { date: '2024-06-18', status: 'void', corrects: 1, entry: print(A) };

describe('an entry is known by its words', () => {
  it.each<[string, Entry]>([
    ['keys in another order', { note: 'A', status: 'done', date: '2024-06-18' }],
    ['what says nothing', { ...A, by: null, evidence: [] }],
    ['the number of what it corrects', { ...A, corrects: 7 }],
  ])('whatever %s', (_name, entry) => {
    expect(print(entry)).toBe(print(A));
  });

  it('by its accents only as they read', () => {
    expect(print({ ...A, note: 'e\u0301' })).toBe(print({ ...A, note: '\u00e9' }));
  });

  it.each<[string, Partial<Entry>]>([
    ['date', { date: '2024-06-17' }],
    ['status', { status: 'doing' }],
    ['note', { note: 'a' }],
    ['author', { by: 'A' }],
    ['period', { period: '2024-Q1' }],
    ['action', { action: 1 }],
    ['document', { evidence: [{ number: '1/BC' }] }],
    ['what it corrects', { entry: '5f0c9a31' }],
  ])('another by another %s', (_name, change) => {
    expect(print({ ...A, ...change })).not.toBe(print(A));
  });
});

describe('a correction follows what it names', () => {
  it('wherever the two stand', () => {
    expect(standing([A, VOID_A, B])).toEqual(['B']);
    expect(standing([B, A, VOID_A])).toEqual(['B']);
    expect(standing([VOID_A, B, A])).toEqual(['B']);
  });

  it('by the number alone in files that have no fingerprint', () => {
    expect(standing([B, A, { date: '2024-06-18', status: 'void', corrects: 1 }])).toEqual(['A']);
  });

  it('to none where what it names is gone or was changed', () => {
    expect(standing([B, VOID_A])).toEqual(['B']);
    expect(standing([{ ...A, note: 'A, sửa tay' }, VOID_A])).toEqual(['A, sửa tay']);
  });

  it('through corrections of corrections, when all of them have moved', () => {
    const second: Entry = { ...A, note: 'A2', corrects: 1, entry: print(A) };
    const third: Entry = { ...A, note: 'A3', corrects: 2, entry: print(second) };
    expect(standing([A, second, third])).toEqual(['A3']);
    expect(standing([B, B, A, second, third])).toEqual(['B', 'B', 'A3']);
  });

  it('to one of two that are alike, by the number where it fits', () => {
    const twice = (n: number): Entry => ({ ...VOID_A, corrects: n });
    expect(followed([A, A, twice(2)]).at(-1)?.corrects).toBe(2);
    expect(followed([B, A, A, twice(1)]).at(-1)?.corrects).toBe(2);
    expect(standing([A, A, twice(1), { ...twice(2), by: 'x' }])).toEqual([]);
    expect(standing([B, A, A, twice(1), { ...twice(2), by: 'x' }])).toEqual(['B']);
  });

  it('however a list is shuffled', () => {
    const others = fc.array(
      fc.record({ date: fc.constant('2024-05-01'), status: fc.constant('done' as const), note: fc.string() }),
    );
    const second: Entry = { ...A, note: 'A2', corrects: 1, entry: print(A) };
    const all = others.chain((some) =>
      fc.shuffledSubarray([...some, A, second, { ...VOID_A, entry: print(second), corrects: 2 }, B], {
        minLength: some.length + 4,
      }),
    );
    fc.assert(
      fc.property(all, (progress) => {
        expect(
          standing(progress)
            .filter((note) => /^[AB]2?$/.test(note))
            .sort(),
        ).toEqual(
          [
            'B',
            ...progress
              .filter(({ date, note }) => date === '2024-05-01' && /^[AB]2?$/.test(note ?? ''))
              .map(({ note }) => note ?? ''),
          ].sort(),
        );
      }),
      { seed: 2024 },
    );
  });

  it('and leaves a plan as it is where nothing has moved', () => {
    const plan = unitOf([A, VOID_A, B]);
    expect(followCorrections(plan, sha256)).toBe(plan);
    expect(
      namedIn([A, B], () => {
        throw new Error('asked for nothing');
      }),
    ).toEqual([]);
  });
});
