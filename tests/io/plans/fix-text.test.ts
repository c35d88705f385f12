import { describe, expect, it } from 'vitest';
import type { Finding, Autofix } from '../../../src/domain/findings/finding.js';
import { fixText } from '../../../src/io/plans/fix-text.js';

function at(pointer: string, autofix: Autofix): Finding {
  const words = { vi: '', en: '' };
  return { code: 'x', severity: 'warning', file: 'a', pointer, on: 'value', message: words, hint: words, autofix };
}

const set = (pointer: string, value: string): Finding => at(pointer, { kind: 'set', was: '', value });
const compose = (pointer: string): Finding => at(pointer, { kind: 'compose' });
const nfd = (text: string): string => text.normalize('NFD');

describe('fixText', () => {
  it('changes the value that is meant and not a byte besides', () => {
    const text = '\uFEFF# đầu\r\na:   "1"\t# x\r\nb:\r\n- { date: 10/3/2024, n: 1 }  # y\r\n- c\r\n';
    expect(fixText(text, [set('/b/0/date', '2024-03-10')])).toBe(text.replace('10/3/2024', '2024-03-10'));
  });

  it.each([
    ['plain', (words: string) => `a: ${words} # x\n`],
    ['in quotes', (words: string) => `a: "${words}"   # x\n`],
    ['in single quotes', (words: string) => `a: '${words}'\n`],
    ['in a list in braces', (words: string) => `b: 1\na: ${words}\nc: { d: [1] }\n`],
    ['in lines below a mark', (words: string) => `a: |\n  ${words}\n  ${words}\nb: 1\n`],
    ['folded over lines', (words: string) => `a: ${words}\n  ${words}\nb: 1\n`],
  ])('composes accents however the text is written: %s', (_, write) => {
    const words = 'Phòng Tổ chức - Hành chính';
    expect(fixText(write(nfd(words)), [compose('/a')])).toBe(write(words.normalize('NFC')));
  });

  it('leaves other texts and comments as they are', () => {
    const text = `# ${nfd('ghi chú')}\na: ${nfd('Sở')}\nb: ${nfd('Sở')}\n`;
    expect(fixText(text, [compose('/b')])).toBe(`# ${nfd('ghi chú')}\na: ${nfd('Sở')}\nb: Sở\n`);
  });

  it('composes an accent that is written as an escape', () => {
    expect(fixText('a: "Sơ\\u0309" # x\n', [compose('/a')])).toBe('a: Sở # x\n');
  });

  it('mends several places at once, of both kinds', () => {
    const text = `a: [${nfd('é')}, x]\nb: { c: 1.2.2024, d: ${nfd('ố')} }\n`;
    expect(fixText(text, [compose('/a/0'), set('/b/c', '2024-02-01'), compose('/b/d')])).toBe(
      'a: [é, x]\nb: { c: 2024-02-01, d: ố }\n',
    );
  });
});
