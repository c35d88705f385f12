import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Finding } from '../../../src/domain/findings/finding.js';
import { putOnOneLine, recordsOverLines } from '../../../src/io/edit/one-line-records.js';
import { fixText } from '../../../src/io/plans/fix-text.js';
import { parseTrusted } from '../../../src/io/yaml/parse-trusted.js';
import { normaliseLineEnds } from '../../../src/io/yaml/lines.js';
import { readFast } from '../../../src/io/yaml/fast/fast-reader.js';
import { MORE } from '../../support/seed.js';
import { document, unitPlan } from './documents.js';

const mend = (text: string): string =>
  fixText(text, [{ autofix: { kind: 'one-line', records: 1 } } as unknown as Finding]);

describe('records over several lines', () => {
  it.each<[name: string, before: string, after: string]>([
    [
      'an entry with evidence',
      'a:\n  - date: 2024-03-10\n    status: done\n    evidence:\n      - number: 1/BC\n        title: "x: y"\nb: 1\n',
      'a:\n  - { date: 2024-03-10, status: done, evidence: [{ number: 1/BC, title: "x: y" }] }\nb: 1\n',
    ],
    ['without a line end', 'a:\n- b: 1\n  c: 2', 'a:\n- { b: 1, c: 2 }'],
    [
      'CRLF and a byte-order mark',
      '\uFEFFa:\r\n  - b: 1\r\n    c: 2\r\nd: 1\r\n',
      '\uFEFFa:\r\n  - { b: 1, c: 2 }\r\nd: 1\r\n',
    ],
    ['CR alone', 'a:\r  - b: 1\r    c: 2\rd: 1\r', 'a:\r  - { b: 1, c: 2 }\rd: 1\r'],
    ['odd indents', 'a:\n     -   b: 1\n         c:\n            - x\n', 'a:\n     - { b: 1, c: [ x ] }\n'],
    ['a dash alone', 'a:\n  -\n    b: 1\n    c: 2\n', 'a:\n  - { b: 1, c: 2 }\n'],
    ['braces over lines', 'a:\n  - { b: 1,\n      c: 2 }\n', 'a:\n  - { b: 1, c: 2 }\n'],
    [
      'text in lines',
      'a:\n  - b: |\n      x\n      y\n    c: >-\n      u\n      v\n\nd: 1\n',
      'a:\n  - { b: "x\\ny\\n", c: u v }\n\nd: 1\n',
    ],
    [
      'one among others',
      'a:\n  - { b: 1 }\n  - b: 1\n    c: 2\n  - x\n',
      'a:\n  - { b: 1 }\n  - { b: 1, c: 2 }\n  - x\n',
    ],
    [
      'comments around it',
      'a:\n  # trên\n  - b: 1\n    c: 2 # cuối\n  # dưới\n',
      'a:\n  # trên\n  - { b: 1, c: 2 } # cuối\n  # dưới\n',
    ],
    ['one that another list holds', 'a:\n  - - b: 1\n      c: 2\n', 'a:\n  - - { b: 1, c: 2 }\n'],
    [
      'what might be numbers',
      'a:\n  - b: "12345678"\n    c: "1e5"\n    d: 007\n',
      'a:\n  - { b: "12345678", c: "1e5", d: 7 }\n',
    ],
  ])('are put on one: %s', (_name, before, after) => {
    expect(mend(before)).toBe(after);
    expect(recordsOverLines(normaliseLineEnds(before))).toMatchObject({ plain: 1, commented: 0 });
    expect(recordsOverLines(normaliseLineEnds(after))).toBeNull();
    expect(mend(after)).toBe(after);
  });

  it.each([
    'a:\n  - b: 1 # về b\n    c: 2\n',
    'a:\n  - b: 1\n    # về c\n    c: 2\n',
    'a:\n  - # về cả bản\n    b: 1\n    c: 2\n',
    'a:\r\n  - b: 1\r\n    c:\r\n      # về x\r\n      - x\r\n',
    'a:\n  - { b: 1, # về b\n      c: 2 }\n',
    'a:\n  - b: "x # y"\n    c: 2\n',
  ])('are left alone where a comment, or what looks like one, stands within: %j', (text) => {
    expect(mend(text)).toBe(text);
    expect(recordsOverLines(text)).toMatchObject({ plain: 0, commented: 1 });
  });

  it('say the same afterwards, with every comment, in any document', () => {
    fc.assert(
      fc.property(document, ({ text }) => {
        const body = text.replace(/^\uFEFF/, '');
        const after = putOnOneLine(body);
        expect(parseTrusted(after)).toEqual(parseTrusted(body));
        expect(commentsOf(after)).toEqual(commentsOf(body));
        expect(recordsOverLines(after)?.plain ?? 0).toBe(0);
        expect(putOnOneLine(after)).toBe(after);
      }),
      { numRuns: 25 * MORE },
    );
  });

  it('are the same to both ways of reading', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        unitPlan,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('# c', '  # c', '        # c', '')), { maxLength: 3 }),
        (data, notes) => {
          const lines = stringify(data, { lineWidth: 0 }).split('\n');
          for (const [at, note] of notes) lines.splice(at % lines.length, 0, note);
          const body = lines.join('\n');
          const plain = readFast(body);
          if (!('data' in plain)) return;
          taken += 1;
          expect(plain.overLines).toEqual(recordsOverLines(body));
        },
      ),
      { numRuns: 100 * MORE },
    );
    expect(taken).toBeGreaterThan(33 * MORE);
  });
});

const commentsOf = (text: string): number => text.split('# ghi chú').length;
