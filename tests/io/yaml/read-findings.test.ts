import { describe, expect, it } from 'vitest';
import { readingRules, toFinding } from '../../../src/checks/reading.js';
import { SYNTAX_REASONS } from '../../../src/checks/reading/syntax-reasons.js';
import type {
  ForbiddenConstruct,
  ReadingCode,
  ReadingParams,
  ReadingProblem,
  SyntaxReason,
  ValueFormat,
} from '../../../src/domain/findings/reading-problem.js';
import { parse } from 'yaml';
import { readYaml } from '../../../src/io/yaml/read-yaml.js';
import { validatePlan, validateUnitPlan } from '../../../src/io/schema/validate.js';
import { SMALL_PLAN, UNIT } from '../../checks/plans.js';

// The compiler asks for one of each; a code may have several forms.
const FORMS: { readonly [Code in ReadingCode]: readonly ReadingParams[Code][] } = {
  'file-too-large': [{ bytes: 30_000_000, limit: 20_971_520 }],
  'empty-file': [{}],
  'not-utf8': [
    { encoding: 'utf-16', byte: null },
    { encoding: 'unknown', byte: 0xd0 },
  ],
  'control-character': [{ character: 27 }],
  'other-file': [{ kind: 'word' }],
  'merge-conflict': [{}],
  'too-deep': [{ limit: 64 }],
  'yaml-syntax': Object.keys(SYNTAX_REASONS).map((reason) => ({ reason: reason as SyntaxReason })),
  'yaml-profile': (
    [
      'anchor',
      'alias',
      'merge-key',
      'tag',
      'directive',
      'several-documents',
      'complex-key',
    ] satisfies ForbiddenConstruct[]
  ).map((construct) => ({ construct })),
  'duplicate-key': [{ key: 'II.5.c', firstLine: 7 }],
  'newer-schema': [{ actual: 'dcs/plan@2', known: 'dcs/plan@1' }],
  'wrong-schema': [{ actual: 'x', known: 'dcs/plan@1' }],
  'unknown-key': [
    { key: 'titel', allowed: ['title', 'text'], nearest: 'title' },
    { key: 'x', allowed: ['title', 'text'], nearest: null },
  ],
  'missing-key': [{ key: 'status' }],
  'wrong-type': [
    { expected: ['text'], actual: 'whole-number' },
    { expected: ['text', 'nothing'], actual: 'yes-no' },
    { expected: ['list'], actual: 'text' },
    { expected: ['map'], actual: 'nothing' },
    { expected: ['whole-number'], actual: 'text' },
    { expected: ['yes-no'], actual: 'map' },
  ],
  'not-allowed-value': [
    { actual: 'Done', allowed: ['done', 'doing'], nearest: 'done' },
    { actual: 'xong', allowed: ['done', 'doing'], nearest: null },
    { actual: 'xong', allowed: [], nearest: null },
  ],
  'bad-format': [
    { actual: '10/3/2024', format: 'date' },
    ...(['period', 'item-id', 'own-item-id', 'name-id', 'fingerprint', 'sha256'] satisfies ValueFormat[]).map(
      (format) => ({
        actual: 'x'.repeat(1000),
        format,
      }),
    ),
  ],
  'impossible-date': [{ actual: '2024-02-30' }],
  'empty-value': [{}],
  'too-long': [{ length: 61, limit: 60 }],
  'out-of-range': [
    { actual: 0, least: 1, most: null },
    { actual: 9999, least: null, most: 2999 },
  ],
};

const PROBLEMS = Object.entries(FORMS).flatMap(([code, forms]) =>
  forms.map((params) => ({ code, params, place: { pointer: '/items/II.5.c/text', on: 'value' } }) as ReadingProblem),
);

describe('findings born in reading', () => {
  it.each(PROBLEMS.map((problem) => [problem.code, problem] as const))('%s', (code, problem) => {
    const finding = toFinding(problem, 'units/a.yaml');
    expect(finding).toMatchObject({
      code,
      severity: 'error',
      file: 'units/a.yaml',
      pointer: '/items/II.5.c/text',
      on: 'value',
    });
    for (const words of [finding.message.vi, finding.message.en, finding.hint.vi, finding.hint.en]) {
      expect(words).toMatch(/^[\p{L}\d“"\\].*[.?]$/su);
      expect(words).not.toMatch(/undefined|null\b(?!\))|\[object/);
      expect(words.length).toBeLessThan(300);
    }
  });

  it('say how to write a date that was typed', () => {
    const [problem] = PROBLEMS.filter(({ code }) => code === 'bad-format');
    expect(problem && toFinding(problem, 'a').hint).toEqual({ vi: 'Viết 2024-03-10.', en: 'Write 2024-03-10.' });
  });

  it.each(['“2024-03-10”', '‘10/3/2024’', "'2024-03-10", '2024‑03‑10'])('and one with signs of Word: %s', (actual) => {
    const problem = {
      code: 'bad-format',
      params: { actual, format: 'date' },
      place: { pointer: '/a' },
    } as ReadingProblem;
    expect(toFinding(problem, 'a').hint.vi).toBe('Viết 2024-03-10.');
  });

  it.each(['12,5', '1 250', '５', '1.250,0', '12 lượt'])('say how a figure is written: %s', (actual) => {
    const problem = {
      code: 'bad-format',
      params: { actual, format: 'figure' },
      place: { pointer: '/a' },
    } as ReadingProblem;
    expect(toFinding(problem, 'a').hint.vi).toMatch(/không dấu phẩy, dấu chấm hay dấu cách: 1250/);
  });

  it.each([
    ['ti\u200btle', 'U+200B'],
    ['\u00a0status', 'U+00A0'],
    ['titl\u0435', 'U+0435'],
    ['derived\u2013from', 'U+2013'],
    ['\u201ctitle\u201d', 'U+201C'],
  ])('name the sign that makes a name another one: %j', (key, sign) => {
    const params = { key, allowed: ['title'], nearest: 'title' };
    const problem = { code: 'unknown-key', params, place: { pointer: '/a', on: 'value' } } as ReadingProblem;
    expect(toFinding(problem, 'a').hint.vi).toContain(`Có phải là “title”? Trong đó có ký tự ${sign}`);
  });

  it.each([
    ['title\uff1a done', 'U+FF1A'],
    ['title\u2236done', 'U+2236'],
    ['\u00a0title \ua789x', 'U+A789'],
  ])('say that %j has no colon', (key, sign) => {
    const params = { key, allowed: ['title'], nearest: 'title' };
    const problem = { code: 'unknown-key', params, place: { pointer: '/a', on: 'value' } } as ReadingProblem;
    expect(toFinding(problem, 'a').hint.vi).toContain(`không phải dấu hai chấm thường “:” (${sign}): gõ lại`);
  });

  it.each(['titel', 'tình_trạng', 'Ghi chú', 'đơn-vị', 'NGƯỜI LÀM'])('but not of a name in Vietnamese: %s', (key) => {
    const params = { key, allowed: ['title'], nearest: null };
    const problem = { code: 'unknown-key', params, place: { pointer: '/a', on: 'value' } } as ReadingProblem;
    expect(toFinding(problem, 'a').hint.vi).not.toContain('U+');
  });

  it('tell a fingerprint that lost its quotes', () => {
    const [problem] = PROBLEMS.filter(({ code }) => code === 'wrong-type');
    expect(problem && toFinding(problem, 'a').hint.en).toContain('"12345678"');
  });

  it('carry a known region along', () => {
    const region = { line: 2, column: 3, endLine: 2, endColumn: 4 };
    expect(toFinding({ code: 'merge-conflict', params: {}, place: { region } }, 'a')).toMatchObject({
      pointer: '',
      region,
    });
  });
});

describe('the rules of reading', () => {
  it('are one for each code', () => {
    expect(readingRules.map(({ code }) => code).sort()).toEqual(Object.keys(FORMS).sort());
    expect(readingRules.every(({ run }) => run === undefined)).toBe(true);
  });

  it.each(['empty-file', 'merge-conflict', 'yaml-syntax', 'yaml-profile', 'duplicate-key', 'too-deep'])(
    'show what %s finds, and what it does not',
    async (code) => {
      const rule = readingRules.find((one) => one.code === code);
      const codes = async (text = ''): Promise<string[]> =>
        (await readYaml(Buffer.from(text))).problems.map((problem) => problem.code);
      expect(await codes(rule?.bad)).toEqual([code]);
      expect(await codes(rule?.good)).toEqual([]);
    },
  );

  it.each([
    'unknown-key',
    'missing-key',
    'wrong-schema',
    'newer-schema',
    'wrong-type',
    'not-allowed-value',
    'bad-format',
    'impossible-date',
    'empty-value',
    'too-long',
    'out-of-range',
  ])('show what %s finds in a file, and what it does not', (code) => {
    const rule = readingRules.find((one) => one.code === code);
    expect(codesOf(rule?.bad ?? '')).toContain(code);
    expect(codesOf(rule?.good ?? '')).not.toContain(code);
  });
});

/** What validation says of an example, put where its key belongs in a file that is otherwise right. */
function codesOf(example: string): readonly string[] {
  const part = parse(example) as Readonly<Record<string, unknown>>;
  const [key = ''] = Object.keys(part);
  const problems = ['short', 'revision'].includes(key)
    ? validatePlan(withPart(SMALL_PLAN, key === 'short' ? ['body', '0', 'children', '0', 'track'] : [], part))
    : validateUnitPlan(withPart(UNIT, PLACES[key] ?? ['items', 'II.1'], part));
  return problems.map(({ code }) => code);
}

const PLACES: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  items: [],
  date: ['items', 'II.1', 'progress', '0'],
  status: ['items', 'II.1', 'progress', '0'],
};

function withPart(data: unknown, path: readonly string[], part: object): unknown {
  const copy = structuredClone(data) as Record<string, unknown>;
  let at = copy;
  for (const key of path) at = (at[key] ??= key === 'progress' ? [ENTRY] : {}) as Record<string, unknown>;
  Object.assign(at, part);
  return copy;
}

const ENTRY = { date: '2024-03-10', status: 'done' };
