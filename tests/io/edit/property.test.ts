import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withEdits } from '../../../src/domain/edits/apply-to-data.js';
import type { Edit, Path } from '../../../src/domain/edits/edit.js';
import { applyEdits } from '../../../src/io/edit/apply-edits.js';
import { MORE } from '../../support/seed.js';
import { document, newEntry } from './documents.js';

const ITEMS = ['II.1.a', 'II.2.đ', 'III.1'];
const RUNS = { numRuns: 20 * MORE };
const read = (text: string): unknown => load(text.replace(/^\uFEFF/, ''), { schema: CORE_SCHEMA });

const item = fc.constantFrom(...ITEMS);
const listPath: fc.Arbitrary<Path> = fc.oneof(
  fc.tuple(item, fc.constantFrom('progress', 'actions', 'support')).map(([id, key]) => ['items', id, key]),
  fc.constant(['difficulties']),
  item.map((id) => ['items', id, 'progress', 0, 'evidence']),
  fc.constant(['own-items', 'II.2.e.1', 'progress']),
);
const append = fc.record({
  kind: fc.constant('append' as const),
  path: listPath,
  value: fc.oneof(newEntry, fc.constantFrom('Phòng A, B', 'c: d', '12345678')),
});
const appendAnywhere = fc.oneof(
  append,
  append.map((edit) => ({ ...edit, before: ['actions', 'progress', 'not-applicable', 'figures'] })),
  append.map((edit) => ({ ...edit, before: ['title', 'schema', 'date', 'number'] })),
);

/** Edits that a document can take: an entry's evidence needs the entry. */
function canTake(text: string, edit: Edit): boolean {
  let at = read(text);
  for (const step of edit.path.slice(0, -1)) {
    if (typeof step === 'number') return Array.isArray(at) && typeof at[step] === 'object';
    at = (at as Record<string, unknown> | undefined)?.[step];
    if (at === undefined) return typeof edit.path[3] !== 'number';
  }
  return true;
}

const SLOW = 600_000;

describe('append and remove-last', () => {
  it(
    'give back every byte',
    () => {
      fc.assert(
        fc.property(document, fc.array(appendAnywhere, { minLength: 1, maxLength: 5 }), ({ text }, edits) => {
          const steps: { text: string; path: Path }[] = [];
          let now = text;
          for (const edit of edits) {
            if (!canTake(now, edit)) continue;
            steps.push({ text: now, path: edit.path });
            now = applyEdits(now, [edit]);
            const list = edit.path.reduce(
              (at: unknown, step) => (at as Record<string | number, unknown>)[step],
              parse(now),
            );
            expect((list as unknown[]).at(-1)).toEqual(edit.value);
          }
          for (const step of steps.reverse()) {
            now = applyEdits(now, [{ kind: 'remove-last', path: step.path }]);
            expect(now).toBe(step.text);
          }
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'do to lines that a CR ends what they do to others',
    () => {
      const cr = (text: string): string => text.replace(/\r?\n/g, '\r');
      fc.assert(
        fc.property(document, appendAnywhere, ({ text }, edit) => {
          const lf = text.replace(/\r\n/g, '\n');
          fc.pre(canTake(lf, edit));
          const after = applyEdits(cr(lf), [edit]);
          expect(after).toBe(cr(applyEdits(lf, [edit])));
          expect(applyEdits(after, [{ kind: 'remove-last', path: edit.path }])).toBe(cr(lf));
        }),
        RUNS,
      );
    },
    SLOW,
  );

  it(
    'leave all lines of other items alone',
    () => {
      fc.assert(
        fc.property(document, appendAnywhere, ({ text }, edit) => {
          fc.pre(canTake(text, edit));
          const after = applyEdits(text, [edit]);
          expect(linesBesides(after, edit.path)).toEqual(linesBesides(text, edit.path));
        }),
        RUNS,
      );
    },
    SLOW,
  );
});

describe('several edits', () => {
  const change: fc.Arbitrary<Edit> = fc.oneof(
    appendAnywhere,
    listPath.map((path) => ({ kind: 'remove-last' as const, path })),
    fc.record({
      kind: fc.constant('set' as const),
      path: fc.oneof(
        fc
          .tuple(item, fc.constantFrom('title', 'in-charge', 'support', 'not-applicable', 'note', 'actions'))
          .map(([id, key]) => ['items', id, key]),
        item.map((id) => ['items', id, 'progress', 0]),
        item.map((id) => ['items', id, 'progress', 0, 'note']),
        fc.constantFrom(
          ['own-items', 'II.2.e.2'],
          ['figures', '2024-Q2', 'x'],
          ['figures', '2024-Q1', 'tiep-dan.luot'],
          ['prose', 'a', 'b', 'c'],
        ),
      ),
      value: fc.oneof(
        newEntry,
        fc.array(newEntry, { maxLength: 2 }),
        fc.string(),
        fc.constantFrom(null, 5, ['A', 'b, c'], {}),
      ),
      before: fc.constantFrom(['actions', 'progress'], ['title'], []),
    }),
    fc.record({
      kind: fc.constant('remove' as const),
      path: fc
        .tuple(item, fc.constantFrom('support', 'actions', 'progress', 'not-applicable', 'title'))
        .map(([id, key]) => ['items', id, key]),
    }),
  );

  it(
    'come to the same in one call as one by one, and to what both readers read',
    () => {
      fc.assert(
        fc.property(document, fc.array(change, { minLength: 1, maxLength: 6 }), ({ text }, edits) => {
          const carried: Edit[] = [];
          let now = text;
          for (const edit of edits) {
            let after: string;
            try {
              after = applyEdits(now, [edit]);
            } catch (error) {
              expect(String(error)).toMatch(/no (list|map|key|entry|entries) /);
              continue;
            }
            if (edit.kind !== 'remove-last' && edit.path[0] === 'items')
              expect(linesBesides(after, edit.path)).toEqual(linesBesides(now, edit.path));
            carried.push(edit);
            now = after;
          }
          expect(applyEdits(text, carried)).toBe(now);
          expect(parse(now)).toEqual(read(now));
          // What is decided on data, before there is a text, is decided on what the file will say.
          expect(filled(withEdits(read(text), carried))).toEqual(filled(read(now)));
        }),
        RUNS,
      );
    },
    SLOW,
  );
});

/** Data without lists and maps that hold nothing: whether `[]` stays is a matter of the text. */
function filled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, filled(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  if (kept.length === 0) return undefined;
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

/** The lines above an item's key and those from the next item's key on; line ends included. */
function linesBesides(text: string, path: Path): [string[], string[]] {
  const lines = text.split(/(?<=\n)/);
  const starts = path[0] === 'items' ? lines.findIndex((line) => isKey(line, String(path[1]))) : -1;
  if (starts === -1) return [[], []];
  const others = [...ITEMS.filter((id) => id !== path[1]), 'own-items', 'figures', 'difficulties'];
  const next = lines.findIndex((line, index) => index > starts && others.some((key) => isKey(line, key)));
  return [lines.slice(0, starts), next === -1 ? [] : lines.slice(next)];
}

function isKey(line: string, key: string): boolean {
  return [key, `"${key}"`].some((form) => line.trimStart().startsWith(`${form}:`));
}
