import { describe, expect, it } from 'vitest';
import { withEdits } from '../../../src/domain/edits/apply-to-data.js';
import type { Edit } from '../../../src/domain/edits/edit.js';
import { applyEdits } from '../../../src/io/edit/apply-edits.js';
import { readStrictly } from '../../../src/io/yaml/strict/strict-reader.js';
import { indexLines } from '../../../src/io/yaml/lines.js';

const TEXT = `year: 2024
items:
  II.1:
    progress:
      - { date: 2024-03-10, status: done }
  II.2:
    title: Hai
    progress:
      - { date: 2024-03-10, status: done }
      - { date: 2024-04-10, status: done }
figures:
  2024-Q1:
    luot: 5
difficulties: []
`;
const read = (text: string): unknown => readStrictly(text, indexLines(text)).data;

describe('edits of data come to what the edited text says', () => {
  it.each<[string, readonly Edit[]]>([
    ['a text whose accents stand apart', [{ kind: 'set', path: ['items', 'II.2', 'title'], value: 'Ba\u0300i' }]],
    [
      'a key whose accents stand apart',
      [{ kind: 'set', path: ['items', 'II.2.đ', 'a\u0300'], value: { 'a\u0300': 'x' } }],
    ],
    ['a value that is not there', [{ kind: 'append', path: ['difficulties'], value: { id: 1, item: undefined } }]],
    ['a zero below zero', [{ kind: 'set', path: ['figures', '2024-Q1', 'luot'], value: -0 }]],
    ['the only entry of the only key', [{ kind: 'remove-last', path: ['items', 'II.1', 'progress'] }]],
    ['the last of two entries', [{ kind: 'remove-last', path: ['items', 'II.2', 'progress'] }]],
    [
      'both entries, one after the other',
      [
        { kind: 'remove-last', path: ['items', 'II.2', 'progress'] },
        { kind: 'remove-last', path: ['items', 'II.2', 'progress'] },
      ],
    ],
    ['the only key of a map', [{ kind: 'remove', path: ['figures', '2024-Q1', 'luot'] }]],
    ['a list that is made', [{ kind: 'append', path: ['items', 'III.1', 'progress'], value: { date: '2024-05-02' } }]],
    ['a key of objects’ own', [{ kind: 'set', path: ['items', 'II.2', '__proto__'], value: 'x' }]],
  ])('%s', (_, edits) => {
    expect(withEdits(read(TEXT), edits)).toEqual(read(applyEdits(TEXT, edits)));
  });

  it.each<[string, Edit]>([
    ['no list', { kind: 'append', path: ['year'], value: 1 }],
    ['no list', { kind: 'remove-last', path: ['items', 'III.1', 'progress'] }],
    ['no map', { kind: 'set', path: ['year', 'month'], value: 1 }],
    ['no entry', { kind: 'set', path: ['difficulties', 3, 'text'], value: 'x' }],
  ])('%s: neither is edited', (said, edit) => {
    expect(() => withEdits(read(TEXT), [edit])).toThrow(said);
    expect(() => applyEdits(TEXT, [edit])).toThrow(/^no /);
  });

  it('leave what they were handed as it was', () => {
    const data = read(TEXT);
    withEdits(data, [
      { kind: 'append', path: ['difficulties'], value: { id: 1 } },
      { kind: 'remove-last', path: ['items', 'II.1', 'progress'] },
      { kind: 'remove', path: ['items', 'II.2', 'title'] },
    ]);
    expect(data).toEqual(read(TEXT));
  });
});
