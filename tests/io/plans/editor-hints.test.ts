import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/checks/reading/value-formats.js';
import { withEditorHints } from '../../../src/io/plans/editor-hints.js';
import { VALUE_MEANINGS } from '../../../src/locale/editor-hints.js';
import { ROOT } from '../../support/real-plan.js';

type Part = Readonly<Record<string, unknown>>;
const NAMES = ['plan', 'unit-plan', 'department', 'units'] as const;
const published = (name: string): Buffer => readFileSync(join(ROOT, 'schemas', `${name}.schema.json`));
const hinted = (name: string): Part =>
  JSON.parse(Buffer.from(withEditorHints(published(name), FORMATS)).toString('utf8')) as Part;

/** Words whose meaning is only written by the program, or that say it themselves. */
const EXPLAINED_ELSEWHERE = new Set(['code', 'kind', 'size']);

function* partsOf(node: unknown, name = ''): Generator<{ readonly name: string; readonly part: Part }> {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  yield { name, part: node as Part };
  for (const [key, value] of Object.entries(node)) yield* partsOf(value, key);
}

describe.each(NAMES)('the copy of the schema of %s for editors', (name) => {
  it('is the published schema once the hints are taken out', () => {
    const without = JSON.parse(JSON.stringify(hinted(name)), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const hints = ['enumDescriptions', 'errorMessage'];
      return Object.fromEntries(Object.entries(value).filter(([key]) => !hints.includes(key)));
    }) as unknown;
    expect(without).toEqual(JSON.parse(published(name).toString('utf8')));
  });

  it('has as many meanings as words, in both languages, and a message wherever a value is refused', () => {
    for (const { name: key, part } of partsOf(hinted(name))) {
      const words = part['enum'] as readonly unknown[] | undefined;
      if (words !== undefined && words.length > 1 && !EXPLAINED_ELSEWHERE.has(key)) {
        expect([key, (part['enumDescriptions'] as readonly string[] | undefined)?.length]).toEqual([key, words.length]);
        expect(part['enumDescriptions']).toEqual(words.map(() => expect.stringMatching(/^[\p{L}\d].* \/ \p{L}/u) as unknown));
      }
      if (part['type'] !== undefined && typeof part['type'] !== 'object') {
        expect([key, part['errorMessage']]).toEqual([key, expect.stringMatching(/\. \/ .*\.$/)]);
      }
    }
  });
});

describe('the words of the hints', () => {
  it.each(Object.entries(FORMATS))('say of %s what check says', (format, words) => {
    const messages = NAMES.flatMap((name) => [...partsOf(hinted(name))]).map(({ part }) => part['errorMessage']);
    expect([format, messages]).toEqual([
      format,
      expect.arrayContaining([`Phải là ${words.vi}. / This has to be ${words.en}.`]) as unknown,
    ]);
  });

  it('explain no word that no schema has', () => {
    const all = NAMES.flatMap((name) => [...partsOf(hinted(name))]).flatMap(({ part }) => part['enum'] ?? []);
    expect(Object.keys(VALUE_MEANINGS).filter((word) => !all.includes(word))).toEqual([]);
  });
});
