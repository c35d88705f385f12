import { describe, expect, it } from 'vitest';
import type { Edit, Path } from '../../../src/domain/edits/edit.js';
import { applyEdits } from '../../../src/io/edit/apply-edits.js';
import { locateEdit } from '../../../src/io/edit/locate-edit.js';

const set = (path: Path, value: unknown, before?: string[]): Edit => ({
  kind: 'set',
  path,
  value,
  ...(before && { before }),
});
const remove = (...path: Path): Edit => ({ kind: 'remove', path });

describe('set', () => {
  it.each<[name: string, before: string, value: unknown, after: string]>([
    ['a scalar', 'k:  "cũ"   # c\nl: 1\n', 'mới', 'k:  mới   # c\nl: 1\n'],
    ['a scalar below its key', 'k: # c\n  cũ # d\n', 1, 'k: # c\n  1 # d\n'],
    ['a folded scalar', 'k: "a\n  b" # c\n', 'x', 'k: x # c\n'],
    ['no value', 'k: # c\nl: 1', true, 'k: true # c\nl: 1'],
    ['no value, by a map', 'k: # c\nl: 1', { a: 1 }, 'k: # c\n  a: 1\nl: 1'],
    ['a block scalar', 'k: |- # c\n  a\n  b\n\nl: 1\n', 'x', 'k: x # c\n\nl: 1\n'],
    [
      'a block scalar, by a map',
      'k: |- # c\r\n  a\r\n\r\nl: 1\r\n',
      { a: 1, b: 2 },
      'k: # c\r\n  a: 1\r\n  b: 2\r\n\r\nl: 1\r\n',
    ],
    ['an empty block scalar', 'k: |\nl: 1\n', { a: 1 }, 'k:\n  a: 1\nl: 1\n'],
    ['a block scalar at the end', 'k: |\r\n  a', 'x', 'k: x'],
    ['a flow list', 'k: [ a, b ] # c\n', ['x', 'y, z'], 'k: [ x, "y, z" ] # c\n'],
    ['a flow map, by a map', 'k: { a: 1 } # c\n', { b: { c: 2 } }, 'k: { b: { c: 2 } } # c\n'],
    ['a scalar, by a map', 'k: a # c\nl: 1', { a: [{ b: 1 }] }, 'k: # c\n  a:\n    - { b: 1 }\nl: 1'],
    ['a scalar at the end, by a list', 'k: a', [{ b: 1 }], 'k:\n  - { b: 1 }'],
    [
      'a block map',
      'k: # c\n    a: 1 # d\n    b: 2 # e\nl: 1\n',
      { x: 1, z: [] },
      'k: # c\n    x: 1\n    z: []\nl: 1\n',
    ],
    ['a block map, by a scalar', 'k: # c\n    a: 1\n    b: 2 # e\n# f\nl: 1\n', null, 'k: null # c\n# f\nl: 1\n'],
    ['a block list', 'k:\n- a\n- b\n', [{ x: 1 }, { x: 2 }], 'k:\n- { x: 1 }\n- { x: 2 }\n'],
    ['a block list, by a list of words', 'k:\n- a\n- b', ['c', 'd'], 'k: [ c, d ]'],
    ['a block list, by a map', 'k:\n- a\nl: 1\n', { x: 1 }, 'k:\n  x: 1\nl: 1\n'],
    ['an empty map', 'k: {} # c\n', { x: 1 }, 'k: # c\n  x: 1\n'],
    ['the same by itself', 'k: a\n', 'a', 'k: a\n'],
  ])('replaces %s', (_name, before, value, after) => {
    expect(applyEdits(before, [set(['k'], value)])).toBe(after);
    const deeper = (text: string): string => `- 0\n- x: 1\n  ${text.replace(/\n(?=.)/g, '\n  ')}`;
    expect(applyEdits(deeper(before), [set([1, 'k'], value)])).toBe(deeper(after));
  });

  it.each<[before: string, path: Path, value: unknown, after: string]>([
    ['a:\n  - x # c\n  - y\n', ['a', 0], 'z', 'a:\n  - z # c\n  - y\n'],
    ['a:\n  - x # c\n  - y\n', ['a', 0], { b: 1, c: { d: 2 } }, 'a:\n  - { b: 1, c: { d: 2 } } # c\n  - y\n'],
    ['a:\n  -   b: 1\n      c: 2\n  - y\n', ['a', 0], { z: 1, x: 2 }, 'a:\n  -   { z: 1, x: 2 }\n  - y\n'],
    ['a:\n  -\n  - y\n', ['a', 0], { z: 1, x: 2 }, 'a:\n  - { z: 1, x: 2 }\n  - y\n'],
    ['a: [ x, { b: 1 } ]\n', ['a', 1, 'b'], 'c, d', 'a: [ x, { b: "c, d" } ]\n'],
    ['a: [ x, { b: 1 } ]\n', ['a', 0], { e: [1] }, 'a: [ { e: [ 1 ] }, { b: 1 } ]\n'],
    ['a: { b: , c: 1 }\n', ['a', 'b'], 2, 'a: { b: 2 , c: 1 }\n'],
    ['"a b": { "c": 1 }\n', ['a b', 'c'], 2, '"a b": { "c": 2 }\n'],
    ['2024: { x: 1 }\n', ['2024', 'x'], 2, '2024: { x: 2 }\n'],
  ])('in %j at %j', (before, path, value, after) => {
    expect(applyEdits(before, [set(path, value)])).toBe(after);
  });

  it('makes the maps on the way', () => {
    const text = 'items: {}\nfigures:\n  2024-Q1: { a: 1 }\n# cuối\n';
    expect(applyEdits(text, [set(['own-items', 'II.2.e.1'], { title: 'Việc riêng' }, ['figures'])])).toBe(
      text.replace('figures', 'own-items:\n  II.2.e.1:\n    title: Việc riêng\nfigures'),
    );
    expect(applyEdits(text, [set(['prose', '2024-H1', 'han-che'], 'a\nb')])).toBe(
      text.replace('# cuối', 'prose:\n  2024-H1:\n    han-che: "a\\nb"\n# cuối'),
    );
    expect(applyEdits(text, [set(['items', 'A'], { title: 'x' })])).toBe(
      text.replace('items: {}', 'items:\n  A:\n    title: x'),
    );
    expect(applyEdits(text, [set(['figures', '2024-Q1', 'b', 'c'], 2)])).toBe(
      text.replace('a: 1', 'a: 1, b: { c: 2 }'),
    );
    expect(applyEdits('# c\n{}\n', [set(['a', 'b'], 1)])).toBe('# c\na:\n  b: 1\n');
  });

  it('puts a new key before the first of those that are there, in braces too', () => {
    expect(applyEdits('a: 1\n# về c\nc: 3\nd: 4\n', [set(['b'], 2, ['x', 'c', 'd'])])).toBe(
      'a: 1\nb: 2\n# về c\nc: 3\nd: 4\n',
    );
    expect(applyEdits('# đầu\na: 1\n', [set(['b'], 2, ['a'])])).toBe('# đầu\nb: 2\na: 1\n');
    expect(applyEdits('- a: 1\n  c: 2', [set([0, 'b'], { x: 1 }, ['a'])])).toBe('- b:\n    x: 1\n  a: 1\n  c: 2');
    expect(applyEdits('k: { a: 1, c: 3 }', [set(['k', 'b'], 2, ['c'])])).toBe('k: { a: 1, b: 2, c: 3 }');
  });

  it.each<[string, Edit, RegExp]>([
    ['a: 1\n', set([], 1), /whole document/],
    ['a: 1\n', set(['a', 'b'], 1), /no map at \/a/],
    ['a: []\n', set(['a', 0], 1), /no map at \/a/],
    ['a: {}\n', set(['a', 0, 'b'], 1), /no list for index 0/],
    ['a: { b }\n', set(['a', 'b'], 1), /colon/],
    ['? [ a ]\n: 1\n', set(['a'], 1), /./],
    ['a: 1\n', set(['b'], Number.NaN), /can't be written/],
  ])('refuses in %j %j', (text, edit, message) => {
    expect(() => applyEdits(text, [edit])).toThrow(message);
  });
});

describe('remove', () => {
  it.each<[before: string, path: Path, after: string]>([
    ['a: 1\n# về b\nb: 2 # c\n\nc: 3\n', ['b'], 'a: 1\n# về b\n\nc: 3\n'],
    ['a: 1\r\nb:\r\n  - x\r\n  # trong\r\n  - y', ['b'], 'a: 1'],
    ['a: 1\nb: |\n  x\n\nc: 3\n', ['b'], 'a: 1\n\nc: 3\n'],
    ['- a: 1 # c\n\n  # d\n  b: 2\n', [0, 'a'], '- # d\n  b: 2\n'],
    ['k:\n  a: 1 # c\nl: 1\n', ['k', 'a'], 'k: {}\nl: 1\n'],
    ['k: # c\n  # d\n  a:\n    b: 1\n', ['k', 'a'], 'k: {} # c\n  # d\n'],
    ['k:\n  - a: 1\n', ['k', 0, 'a'], 'k:\n  - {}\n'],
    ['# c\na: 1 # d\n', ['a'], '# c\n{} # d\n'],
    ['k: { a: 1, b: 2, c: 3 }\n', ['k', 'a'], 'k: { b: 2, c: 3 }\n'],
    ['k: { a: 1, b: 2, c: 3 }\n', ['k', 'c'], 'k: { a: 1, b: 2 }\n'],
    ['k: { a: 1, # x\n  b: 2 }\n', ['k', 'a'], 'k: {  # x\n  b: 2 }\n'],
    ['k: { a: 1 }\n', ['k', 'a'], 'k: {}\n'],
    ['k: { a: 1, # c\n  }\n', ['k', 'a'], 'k: {  # c\n  }\n'],
  ])('from %j takes %j', (before, path, after) => {
    expect(applyEdits(before, [remove(...path)])).toBe(after);
  });

  it('refuses what is not there, and what is no key', () => {
    expect(() => applyEdits('a: 1\n', [remove('b')])).toThrow(/no key at \/b/);
    expect(() => applyEdits('a: [ 1 ]\n', [remove('a', 0)])).toThrow(/no key at \/a\/0/);
  });
});

describe('several edits', () => {
  it('see what those before them did', () => {
    const edits: Edit[] = [
      set(['a', 'x'], 1),
      set(['a', 'w'], 2),
      { kind: 'append', path: ['l'], value: 'p' },
      { kind: 'append', path: ['l'], value: 'q' },
      { kind: 'remove-last', path: ['l'] },
      remove('z'),
      set(['l', 0], 'r'),
    ];
    expect(applyEdits('z: 0 # c\n', edits.slice(0, 5))).toBe('z: 0 # c\na:\n  x: 1\n  w: 2\nl:\n  - p\n');
    expect(applyEdits('z: 0 # c\n', edits)).toBe('a:\n  x: 1\n  w: 2\nl:\n  - r\n');
    expect(applyEdits('z: 0', [])).toBe('z: 0');
  });

  it.each([
    { where: 'apart', readings: 1 },
    { where: 'in one item', readings: 30 },
  ])('30 in a file of 50 KB read its layout $readings times: $where', ({ where, readings }) => {
    const items = Array.from({ length: 60 }, (_, item) => {
      const entries = Array.from(
        { length: 5 },
        () => `      - date: 2024-03-10\n        status: done\n        note: ${'Đã thực hiện. '.repeat(7)}\n`,
      );
      return `  II.${item}.a:\n    title: x\n    text: "5f0c9a31"\n    progress:\n${entries.join('')}`;
    });
    const text = `items:\n${items.join('')}`;
    expect(text.length).toBeGreaterThan(45_000);
    const edits = Array.from({ length: 30 }, (_, index): Edit => {
      const id = where === 'apart' ? `II.${index * 2}.a` : 'II.7.a';
      return { kind: 'append', path: ['items', id, 'progress'], value: { date: '2024-04-01', status: 'done' } };
    });
    const read = new Set<unknown>();
    const after = applyEdits(text, edits, (source, root, edit) => {
      read.add(source);
      return locateEdit(source, root, edit);
    });
    expect(read.size).toBe(readings);
    expect(after.length - text.length).toBe(30 * '      - { date: 2024-04-01, status: done }\n'.length);
  });
});
