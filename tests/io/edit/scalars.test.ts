import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeScalar } from '../../../src/io/edit/write-scalar.js';
import { normaliseValue, type Value } from '../../../src/domain/edits/stored-value.js';
import { isInline, writeBlock, writeInline } from '../../../src/io/edit/write-value.js';
import { anyText, HOSTILE } from './texts.js';
import { MORE } from '../../support/seed.js';

const readers = {
  yaml: (text: string): unknown => parse(text),
  'js-yaml': (text: string) => load(text, { schema: CORE_SCHEMA }),
};

describe('writeScalar', () => {
  it.each(Object.entries(readers))('is read back by %s as the same string, wherever it stands', (_name, read) => {
    const check = (text: string): void => {
      const [block, flow] = [writeScalar(text, false), writeScalar(text, true)];
      expect(read(`k: ${block} # c\n`)).toEqual({ k: text });
      expect(read(`- ${block}\n`)).toEqual([text]);
      expect(read(`k: [ ${flow}, { a: ${flow} }, ${flow} ]`)).toEqual({ k: [text, { a: text }, text] });
      if (text.length > 1000) return;
      expect(read(`${block}: 1\n`)).toEqual({ [text]: 1 });
      expect(read(`- { a: 1, ${flow}: 2 }`)).toEqual([{ a: 1, ...Object.fromEntries([[text, 2]]) }]);
    };
    HOSTILE.filter((text) => text !== '__proto__').forEach(check);
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== '__proto__' && text !== 'a'),
        check,
      ),
      { numRuns: 1000 * MORE },
    );
  });

  it('stays on one line and is visible', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, inFlow) => {
        expect(writeScalar(text, inFlow)).not.toMatch(/[^\P{C}\u200c\u200d]|[^\P{Z} ]/u);
      }),
    );
  });

  it.each([
    ['Phòng Tổ chức - Hành chính', 'Phòng Tổ chức - Hành chính'],
    ['15/BC-TTA', '15/BC-TTA'],
    ['2024-03-10', '2024-03-10'],
    ['2024-Q1', '2024-Q1'],
    ['evidence/a/15-bc.pdf', 'evidence/a/15-bc.pdf'],
    ['https://a.vn/b#c', 'https://a.vn/b#c'],
    ['5f0c9a31', '"5f0c9a31"'],
    ['deadbeef', '"deadbeef"'],
    ['12345678', '"12345678"'],
    ['1e5', '"1e5"'],
    ['2024', '"2024"'],
    ['no', '"no"'],
    ['Kết quả: tốt', '"Kết quả: tốt"'],
    ['a\n\tb\u0085\u2028', '"a\\n\\tb\\u0085\\u2028"'],
    ['\ud800', '"\\uD800"'],
    ['', '""'],
  ])('writes %j as %s', (text, written) => {
    expect(writeScalar(text, false)).toBe(written);
  });

  it('quotes in brackets what brackets would end', () => {
    expect(writeScalar('a, b', false)).toBe('a, b');
    expect(writeScalar('a, b', true)).toBe('"a, b"');
  });
});

describe('values', () => {
  const value = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      anyText,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(true, false, null, 1e21, 1e-7, -0),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        anyText.filter((text) => text.length < 1000 && text !== '__proto__'),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  })).value;

  it.each(Object.entries(readers))('are read back by %s', (_name, read) => {
    fc.assert(
      fc.property(value, (raw) => {
        const given = normaliseValue(raw);
        expect(read(`k: ${writeInline(given, false)}\n`)).toEqual({ k: given });
        if (!isInline(given)) expect(read(`${writeBlock(given, 0).join('\n')}\n`)).toEqual(given);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the order of keys and take the plain form', () => {
    const entry = {
      date: '2024-03-10',
      status: 'done',
      action: 2,
      note: null,
      support: ['A', 'B, C'],
      list: [],
      evidence: [{ number: '1/A', title: 'x: y' }],
    };
    expect(writeBlock(entry, 2)).toEqual([
      '  date: 2024-03-10',
      '  status: done',
      '  action: 2',
      '  note: null',
      '  support: [ A, "B, C" ]',
      '  list: []',
      '  evidence:',
      '    - { number: 1/A, title: "x: y" }',
    ]);
  });

  it('are written in NFC, without keys that have no value', () => {
    expect(normaliseValue({ 'e\u0301': ['o\u0302'], b: undefined })).toEqual({ é: ['ô'] });
  });

  it.each([NaN, Infinity, undefined, 1n, new Date(0), Symbol.iterator, [undefined]])(
    'refuse what a file has no form for: %s',
    (raw) => {
      expect(() => normaliseValue(raw)).toThrow(TypeError);
    },
  );
});
