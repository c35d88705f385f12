import { describe, expect, it } from 'vitest';
import { applyEdits, editText } from '../../../src/io/edit/apply-edits.js';
import type { Change } from '../../../src/io/edit/locate-edit.js';

/** A fault in finding the place must never get into a file. */
describe('the check of the outcome', () => {
  const TEXT = 'a:\n  b: 1\n  c: 2\n';
  const answering = (change: Partial<Change>) => (): Change => ({ splices: [], touched: [], ...change });

  it.each([
    ['nothing done', []],
    ['another key', [{ start: 15, end: 16, text: '3' }]],
    ['too much', [{ start: 8, end: 16, text: '3' }]],
    ['no YAML any more', [{ start: 8, end: 9, text: '[' }]],
    [
      'twice the same place',
      [
        { start: 8, end: 9, text: '3' },
        { start: 8, end: 9, text: '3' },
      ],
    ],
  ])('finds %s', (_name, splices) => {
    const locate = answering({ splices });
    expect(() => applyEdits(TEXT, [{ kind: 'set', path: ['a', 'b'], value: 3 }], locate)).toThrow();
  });

  it('finds a key that went with its list and held more', () => {
    const locate = answering({ splices: [{ start: 0, end: 18, text: 'a: 1' }], removed: ['b'] });
    const text = 'a: 1\nb: { c: 1, d: [ 1 ] }\n';
    expect(() => applyEdits(text, [{ kind: 'remove-last', path: ['b', 'd'] }], locate)).toThrow(/holds more/);
  });

  it('is by another reader than the one that read the file: what that one read wrongly is found', () => {
    const misread = { a: { b: 1, c: '2 # no comment' } };
    const edit = { kind: 'set', path: ['a', 'b'], value: 3 } as const;
    expect(() => editText(TEXT, misread, [edit])).toThrow(/would not say what was meant/);
    expect(editText(TEXT, { a: { b: 1, c: 2 } }, [edit])).toEqual({
      text: 'a:\n  b: 3\n  c: 2\n',
      data: { a: { b: 3, c: 2 } },
    });
  });

  it('leaves the data that was handed in as it is', () => {
    const data = { a: { b: 1, c: 2 } };
    editText(TEXT, data, [{ kind: 'remove', path: ['a', 'b'] }]);
    expect(data).toEqual({ a: { b: 1, c: 2 } });
  });

  it('lets through what is as it was meant', () => {
    const locate = answering({ splices: [{ start: 8, end: 9, text: '3' }] });
    expect(applyEdits(TEXT, [{ kind: 'set', path: ['a', 'b'], value: 3 }], locate)).toBe('a:\n  b: 3\n  c: 2\n');
  });
});
