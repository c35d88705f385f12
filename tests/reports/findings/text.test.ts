import { describe, expect, it, vi } from 'vitest';
import { excerptOf } from '../../../src/reports/findings/excerpt.js';
import { textFormat } from '../../../src/reports/findings/text.js';
import { displayWidth } from '../../../src/reports/surface/wrap.js';
import { finding, HOSTILE, OPTIONS, reportOf } from './sample-findings.js';

describe('findings for people', () => {
  it('shows place, severity, code, sentence, line with carets, and what to do', () => {
    const shown = textFormat.render(reportOf(finding(), finding({ severity: 'warning', line: 12 })), OPTIONS);
    expect(shown).toBe(`plans/2024/units/a.yaml:3:5 lỗi unknown-item
  Sai.
  3 |     II.5.k:
    |     ^^^
  → Sửa.

plans/2024/units/a.yaml:12:5 cảnh báo unknown-item
  Sai.
  12 |     II.5.k:
     |     ^^^
  → Sửa.

Đã kiểm tra 2 tệp: 1 lỗi, 1 cảnh báo.
`);
  });

  it('counts in both languages, and says so where there is nothing', () => {
    const clean = (lang: 'vi' | 'en'): string => textFormat.render(reportOf(), { ...OPTIONS, lang });
    expect(clean('vi')).toBe('Đã kiểm tra 2 tệp: không có lỗi, không có cảnh báo.\n');
    expect(clean('en')).toBe('Checked 2 files: no errors, no warnings.\n');
  });

  it('colours only where colour is wanted', () => {
    expect(textFormat.render(reportOf(finding()), OPTIONS)).not.toContain('\u001b');
    expect(textFormat.render(reportOf(finding()), { ...OPTIONS, color: true })).toContain('\u001b[31m');
  });

  it('writes out what a terminal would obey', () => {
    const hostile = finding({ file: HOSTILE, message: HOSTILE, hint: HOSTILE, lineText: HOSTILE });
    const shown = textFormat.render(reportOf(hostile), { ...OPTIONS, width: 200 });
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\ud800]/);
    expect(shown).toContain('a\\e[31m');
    expect(shown).toContain('\\u202e\\ud800');
  });

  it.each([20, 40, 60, 80, 120])('keeps its lines within %i columns', (width) => {
    const long = `    in-charge: ${'Phòng Tổ chức - Hành chính, '.repeat(20)}`;
    for (const column of [1, 5, 100, long.length - 10]) {
      const { line, indent, length } = excerptOf(finding({ lineText: long, column, endColumn: column + 8 }), width);
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(indent + length).toBeLessThanOrEqual(width);
    }
  });

  it.each([
    ['composed', 'ghi chú: Việc'.normalize('NFC')],
    ['with accents beside their letters', 'ghi chú: Việc'.normalize('NFD')],
    ['wide', '漢字: Việc'],
    ['with a tab and an escape', '\tx\u001b: Việc'],
  ])('puts the caret under the place by display width: %s', (_, lineText) => {
    const column = lineText.indexOf('V') + 1;
    const { line, indent } = excerptOf(finding({ lineText, column, endColumn: lineText.length + 1 }), 80);
    expect(displayWidth(line.slice(0, line.indexOf('V')))).toBe(indent);
  });

  it('still shows the place where the line is cut around it', () => {
    const lineText = `${'a '.repeat(200)}HERE${' b'.repeat(200)}`;
    const column = lineText.indexOf('HERE') + 1;
    const { line, indent, length } = excerptOf(finding({ lineText, column, endColumn: column + 4 }), 40);
    expect(line.slice(indent, indent + length)).toBe('HERE');
    expect(line.startsWith('…')).toBe(true);
    expect(line.endsWith('…')).toBe(true);
  });

  it('reads no more of a line of a megabyte than can be shown', () => {
    const lineText = '['.repeat(1_000_000);
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const { line, indent, length } = excerptOf(finding({ lineText, column: 500_000, endColumn: 900_000 }), 80);
    const read = segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    segment.mockRestore();
    expect(read).toBeGreaterThan(80);
    expect(read).toBeLessThan(3_000);
    expect([displayWidth(line) <= 80, indent > 0, length > 0]).toEqual([true, true, true]);
  });

  it('has a caret for an empty place, and one that ends with its first line', () => {
    expect(excerptOf(finding({ lineText: '', column: 1, endColumn: 1 }), 80).length).toBe(1);
    const over = finding({ lineText: '- date: 1', column: 3, endLine: 9, endColumn: 2 });
    expect(excerptOf(over, 80)).toEqual({ line: '- date: 1', indent: 2, length: 7 });
  });
});
