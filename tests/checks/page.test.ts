import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_RULES, RULE_GROUPS } from '../../src/checks/rules.js';
import { checksPage } from '../../src/reports/documents/checks-page.js';

describe('the rules', () => {
  it('have a code each, readable and of their own', () => {
    const codes = ALL_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(ALL_RULES.map((rule) => [rule.code, rule] as const))('%s explains itself', (_, rule) => {
    for (const words of [rule.title, rule.why, rule.fix]) {
      expect(words.vi.trim()).not.toBe('');
      expect(words.en.trim()).not.toBe('');
    }
    expect(rule.bad).not.toBe(rule.good);
    expect(rule.bad.normalize('NFC').trim()).not.toBe('');
    expect(rule.good.trim()).not.toBe('');
  });
});

describe('docs/checks.md', () => {
  it('is what the rules say (npm run docs writes it anew)', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage(RULE_GROUPS));
  });
});
