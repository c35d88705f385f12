import { describe, expect, it } from 'vitest';
import type { Edit, Path } from '../../../src/domain/edits/edit.js';
import { applyEdits } from '../../../src/io/edit/apply-edits.js';

const PATH: Path = ['items', 'A', 'progress'];
const ENTRY = { date: '2024-03-10', status: 'done', evidence: [{ number: null, title: 'Báo cáo: quý I' }] };
const append = (value: unknown, path: Path = PATH): Edit => ({ kind: 'append', path, value });
const removeLast = (path: Path = PATH): Edit => ({ kind: 'remove-last', path });

/** Line, expected line: what a text becomes, told by whole texts. */
const CASES: [name: string, before: string, after: string][] = [
  [
    'an absent key',
    'items:\n  A:\n    title: x # tiêu đề\n    text: "12345678"  \n    # cuối A\n\n  # về B\n  B: { title: y }\n',
    'items:\n  A:\n    title: x # tiêu đề\n    text: "12345678"  \n    progress:\n      - a\n    # cuối A\n\n  # về B\n  B: { title: y }\n',
  ],
  [
    'an absent key, last in a file without a last line end',
    'items:\n  A:\n    title: x',
    'items:\n  A:\n    title: x\n    progress:\n      - a',
  ],
  [
    'an absent key after blanks at the end',
    'items:\n  A:\n    title: x   ',
    'items:\n  A:\n    title: x   \n    progress:\n      - a',
  ],
  [
    'CRLF',
    'items:\r\n  A:\r\n    title: x\r\n# c\r\n',
    'items:\r\n  A:\r\n    title: x\r\n    progress:\r\n      - a\r\n# c\r\n',
  ],
  [
    'CRLF without a last line end',
    'items:\r\n  A:\r\n    title: x',
    'items:\r\n  A:\r\n    title: x\r\n    progress:\r\n      - a',
  ],
  [
    'the line end in use at the place',
    'b: 1\nitems:\n  A:\n    title: x\r\nc: 1\n',
    'b: 1\nitems:\n  A:\n    title: x\r\n    progress:\r\n      - a\r\nc: 1\n',
  ],
  [
    'a byte order mark',
    '\uFEFFitems:\n  A:\n    title: x\n',
    '\uFEFFitems:\n  A:\n    title: x\n    progress:\n      - a\n',
  ],
  ['an empty list', 'items:\n  A:\n    progress: []\n    b: 1\n', 'items:\n  A:\n    progress:\n    - a\n    b: 1\n'],
  [
    'an empty list with a comment',
    'items:\n  A:\n    progress: []   # c\n',
    'items:\n  A:\n    progress:   # c\n    - a\n',
  ],
  ['an empty list at the very end', 'items:\n  A:\n    progress: []', 'items:\n  A:\n    progress:\n    - a'],
  [
    'an empty list written otherwise',
    'items:\n  A:\n    progress:  [ ] # c\n',
    'items:\n  A:\n    progress:  [a ] # c\n',
  ],
  [
    'an empty list over lines',
    'items:\n  A:\n    progress: [ # c\n      ]\n',
    'items:\n  A:\n    progress: [a # c\n      ]\n',
  ],
  [
    'a block list',
    'items:\n  A:\n    progress:\n      - x # c\n      # d\n\n    b: 1\n',
    'items:\n  A:\n    progress:\n      - x # c\n      - a\n      # d\n\n    b: 1\n',
  ],
  [
    'a list without indentation',
    'items:\n  A:\n    progress:\n    - x\n    - y\nb: 1\n',
    'items:\n  A:\n    progress:\n    - x\n    - y\n    - a\nb: 1\n',
  ],
  [
    'a list of four columns',
    'items:\n    A:\n        progress:\n            -   x: 1\n',
    'items:\n    A:\n        progress:\n            -   x: 1\n            - a\n',
  ],
  [
    'a comment inside the last entry',
    'items:\n  A:\n    progress:\n      - x: 1\n        # trong\n',
    'items:\n  A:\n    progress:\n      - x: 1\n      - a\n        # trong\n',
  ],
  [
    'an entry without a value',
    'items:\n  A:\n    progress:\n      - x\n      - # c\nb: 1',
    'items:\n  A:\n    progress:\n      - x\n      - # c\n      - a\nb: 1',
  ],
  [
    'a block scalar',
    'items:\n  A:\n    progress:\n      - |\n        x\n\n\nb: 1\n',
    'items:\n  A:\n    progress:\n      - |\n        x\n      - a\n\n\nb: 1\n',
  ],
  [
    'a block scalar that keeps blank lines',
    'items:\n  A:\n    progress:\n      - |+\n        x\n\n# c\n',
    'items:\n  A:\n    progress:\n      - |+\n        x\n\n      - a\n# c\n',
  ],
  [
    'a block scalar that ends in blanks',
    'items:\n  A:\n    progress:\n      - |\n        x\n          \n\nb: 1\n',
    'items:\n  A:\n    progress:\n      - |\n        x\n          \n      - a\n\nb: 1\n',
  ],
  [
    'a block scalar with an indentation mark',
    'items:\n  A:\n    progress:\n      - |1\n         x\n\nb: 1\n',
    'items:\n  A:\n    progress:\n      - |1\n         x\n      - a\n\nb: 1\n',
  ],
  [
    'a folded string',
    'items:\n  A:\n    progress:\n      - x\n        y  # c\n',
    'items:\n  A:\n    progress:\n      - x\n        y  # c\n      - a\n',
  ],
  ['a flow list', 'items:\n  A:\n    progress: [ x, "y" ] # c\n', 'items:\n  A:\n    progress: [ x, "y", a ] # c\n'],
  [
    'a flow list with a comma at its end',
    'items:\n  A:\n    progress: [x , ]\n',
    'items:\n  A:\n    progress: [x , a, ]\n',
  ],
  [
    'a flow list over lines',
    'items:\n  A:\n    progress: [\n      x,\n      y # c\n    ]\n',
    'items:\n  A:\n    progress: [\n      x,\n      y, # c\n      a\n    ]\n',
  ],
  [
    'a flow list over lines, comma at its end',
    'items:\n  A:\n    progress: [\n      x, # c\n    ]\n',
    'items:\n  A:\n    progress: [\n      x, # c\n      a,\n    ]\n',
  ],
  [
    'an item in braces',
    'items:\n  A: { title: x, text: "1" } # c\n',
    'items:\n  A: { title: x, text: "1", progress: [ a ] } # c\n',
  ],
  [
    'an item in braces with an empty list',
    'items:\n  A: { progress: [], text: "1" }\n',
    'items:\n  A: { progress: [a], text: "1" }\n',
  ],
  [
    'an item in braces over lines',
    'items: {\n  A: {\n    title: x,\n  }\n}\n',
    'items: {\n  A: {\n    title: x,\n    progress: [ a ],\n  }\n}\n',
  ],
  ['an item without anything', 'items:\n  A: {}\n', 'items:\n  A: {progress: [ a ]}\n'],
  ['an absent item', 'items:\n  B: 1\n', 'items:\n  B: 1\n  A:\n    progress:\n      - a\n'],
  ['absent items', 'b: 1\n# c\n', 'b: 1\nitems:\n  A:\n    progress:\n      - a\n# c\n'],
  [
    'a document in JSON',
    '{ "items": { "A": { "title": "x" } } }',
    '{ "items": { "A": { "title": "x", progress: [ a ] } } }',
  ],
  [
    'document marks',
    '---\nitems:\n  A:\n    title: x\n...\n',
    '---\nitems:\n  A:\n    title: x\n    progress:\n      - a\n...\n',
  ],
];

describe('append and remove-last', () => {
  it.each(CASES)('%s', (_name, before, after) => {
    expect(applyEdits(before, [append('a')])).toBe(after);
    expect(applyEdits(after, [removeLast()])).toBe(before);
    const twice = applyEdits(applyEdits(before, [append(ENTRY)]), [append({ x: [] })]);
    expect(applyEdits(twice, [removeLast(), removeLast()])).toBe(before);
  });

  it('writes an entry on one line, its keys in their order', () => {
    const text = 'items:\n  A:\n    title: x\n';
    expect(applyEdits(text, [append(ENTRY)])).toBe(
      `${text}    progress:\n      - { date: 2024-03-10, status: done, evidence: [{ number: null, title: "Báo cáo: quý I" }] }\n`,
    );
  });

  it('puts a new key where it belongs, and takes it out again', () => {
    const text = 'items:\n  A:\n    # về title\n    title: x\n    # về note\n    note: y\n';
    const before = (...keys: string[]): string => applyEdits(text, [{ ...append('a'), before: keys } as Edit]);
    const list = '    progress:\n      - a\n';
    expect(before('z', 'note')).toBe(text.replace('    # về note', `${list}    # về note`));
    expect(before('title')).toBe(text.replace('    title', `${list}    title`));
    for (const after of [before('note'), before('title'), before('z')])
      expect(applyEdits(after, [removeLast()])).toBe(text);
    const listed = 'a:\n- date: 1\n  b: 2\n';
    const opened = applyEdits(listed, [{ kind: 'append', path: ['a', 0, 'c'], value: 'x', before: ['date'] }]);
    expect(opened).toBe('a:\n- c:\n    - x\n  date: 1\n  b: 2\n');
    expect(applyEdits(opened, [removeLast(['a', 0, 'c'])])).toBe(listed);
  });

  it('lets nothing fall to a text above', () => {
    const text = 'items:\n  A:\n    progress:\n      - |+\n        x\n      - y\n\n# c\n';
    expect(applyEdits(text, [removeLast()])).toBe('items:\n  A:\n    progress:\n      - |+\n        x\n# c\n');
    const comment = 'a:\n- |\n  x\n- y\n\n    # c\n    # d\n';
    expect(applyEdits(comment, [removeLast(['a'])])).toBe('a:\n- |\n  x\n\n# c\n    # d\n');
    expect(applyEdits('a:\n- |+\n  x\n\n- y', [removeLast(['a'])])).toBe('a:\n- |+\n  x\n\n');
  });

  it.each<[string, string, string]>([
    ['[ x # c\n      , y ]', '[ x # c\n       ]', 'a comment between'],
    ['[ x, # c\n      y ]', '[ x # c\n       ]', 'a comment that must not swallow the bracket'],
    ['[ x, y, ]', '[ x, ]', 'a comma at the end'],
  ])('takes the last of %j', (list, left) => {
    const text = (value: string): string => `items:\n  A:\n    progress: ${value}\n`;
    expect(applyEdits(text(list), [removeLast()])).toBe(text(left));
  });

  it.each([
    ['items:\n  A:\n    progress:\n', append('a'), /no list at \/items\/A\/progress/],
    ['items:\n  A:\n    progress: ~\n', append('a'), /no list/],
    ['items:\n  A: x\n', append('a'), /no map at \/items\/A/],
    ['items:\n', append('a'), /no map at \/items/],
    ['', append('a'), /empty-file/],
    ['items: {}\n', removeLast(), /no entry/],
    ['items: { A: { progress: [] } }\n', removeLast(), /no entry/],
    ['items: &a { A: {} }\n', append('a'), /anchor/],
    ['items: { A: !x {} }\n', append('a'), /tag/],
    ['a: 1\n---\nb: 1\n', append('a'), /document/],
    ['a: [\n', append('a'), /./],
    ['a: 1\na: 2\n', append('a'), /duplicate/],
  ])('refuses %j', (text, edit, message) => {
    expect(() => applyEdits(text, [edit])).toThrow(message);
  });
});
