import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Composer, Lexer, Parser } from 'yaml';
import { describe, expect, it } from 'vitest';
import {
  MISTAKES,
  mistakeOf,
  type ParserError,
  type ParserMistake,
} from '../../../../src/io/yaml/strict/parser-mistakes.js';

/** The installed package, as it is bundled. */
const PACKAGE = dirname(createRequire(import.meta.url).resolve('yaml'));
const SOURCE = readdirSync(PACKAGE, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.js'))
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  .join('\n');
const CODES = [
  ...(/type ErrorCode = (.*);/.exec(readFileSync(join(PACKAGE, 'errors.d.ts'), 'utf8'))?.[1] ?? '').matchAll(
    /'(\w+)'/g,
  ),
].map(([, code = '']) => code);

describe('the errors of the YAML package', () => {
  it('each have a mistake of ours', () => {
    expect(CODES.length).toBeGreaterThan(20);
    expect([...CODES].sort()).toEqual(Object.keys(MISTAKES).sort());
  });

  it('are still worded as the fragments that tell mistakes of one code apart', () => {
    const fragments = Object.values(MISTAKES).flatMap((mistake) =>
      typeof mistake === 'string' ? [] : mistake.map(([fragment]) => fragment),
    );
    expect(fragments.length).toBeGreaterThan(15);
    expect(fragments.filter((fragment) => !SOURCE.includes(fragment))).toEqual([]);
  });

  it('get the general sentence where a code or a sentence is new', () => {
    const error = (code: string): ParserError => ({
      code: code as ParserError['code'],
      message: 'New words',
      pos: [0, 1],
    });
    expect(mistakeOf(error('NEW_CODE'))).toBe('other');
    expect(mistakeOf(error('MISSING_CHAR'))).toBe('other');
    expect(mistakeOf(error('UNEXPECTED_TOKEN'))).toBe('other');
  });

  it.each<[string, ParserMistake]>([
    ['a:\n\t- b', 'tab-indent'],
    ['a: "\\q"', 'bad-escape'],
    ['a: @b', 'reserved-start'],
    [`? x\n${'k'.repeat(1100)}: 1`, 'key-too-long'],
    ['a: [- b]', 'block-in-brackets'],
    ['a: b\n  c d\n e: f', 'key-over-lines'],
    ['a:\n  b: [c\nd: e', 'unclosed-bracket'],
    ['a:\n   b: 1\n  c: 2', 'bad-indent'],
    ['a:\n  b: 1\n  - c', 'list-among-keys'],
    ['a: b: c', 'map-as-key'],
    ['a: "b', 'unclosed-quote'],
    ['a: ["b" "c"]', 'missing-comma'],
    ['[a', 'unclosed-bracket'],
    ['a: "b"#c', 'comment-needs-space'],
    ['- - a\n  b: c', 'bad-indent'],
    ['a: 1\nb', 'key-without-colon'],
    ['a: |b\n  c', 'block-header'],
    ['a: [b]]', 'extra-bracket'],
    ['a: - b', 'list-beside-key'],
    ['a: "b" c', 'after-value'],
  ])('%j is %s', (text, mistake) => {
    const parser = new Parser();
    const tokens = [...[...new Lexer().lex(text)].flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()];
    const composer = new Composer({ prettyErrors: false, strict: true });
    const errors = [...composer.compose(tokens, true, text.length)].flatMap((document) => document.errors);
    expect(errors.map(mistakeOf)).toContain(mistake);
  });
});
