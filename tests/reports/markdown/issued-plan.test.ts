import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planTextOf } from '../../../src/domain/plan/plan-index.js';
import { stripNoteMarks } from '../../../src/domain/plan/citation.js';
import { issuedPlan } from '../../../src/reports/documents/issued-plan.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { readSource } from '../../plan/read-source.js';
import { plan } from '../sample.js';
import { readBack } from './read-back.js';

const markdown = documentToMarkdown(issuedPlan(plan));
const source = readSource(readFileSync(new URL('../../../plans/2024/source.txt', import.meta.url), 'utf8'));
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Without the letterhead, which is the tool's. */
const text = readBack(markdown.slice(markdown.indexOf('# KẾ HOẠCH')));

describe('the issued plan as Markdown', () => {
  it('reads back word for word as the source', () => {
    expect(words(text.body)).toEqual(words(source.body));
    expect(words(text.notes)).toEqual(words(source.notes));
  });

  it('has every text of the plan whole', () => {
    const flat = text.body.replace(/\[\^\d+\]/g, '');
    for (const paragraph of planTextOf(plan)) expect(flat).toContain(stripNoteMarks(paragraph));
  });

  it('numbers its 13 notes in order, each marked once', () => {
    const numbers = Array.from({ length: 13 }, (_, n) => `[^${n + 1}]`);
    expect(text.body.match(/\[\^\d+\]/g)).toEqual(numbers);
    expect(markdown.match(/^\[\^\d+\](?=:)/gm)).toEqual(numbers);
  });

  it('keeps its labels as text: nothing becomes a numbered list', () => {
    expect(markdown).not.toMatch(/^(\d+|[a-zđ]|[IVX]+)[.)] /m);
    expect(markdown).toContain('\n1\\. Văn phòng Sở');
    expect(markdown).toContain('\nđ\\) Tăng cường');
    expect(markdown).toContain('\n### 5. Tổ chức tốt');
  });

  it('leaves blanks for the number and the date, which the source does not state', () => {
    expect(markdown).toMatch(/Số:\s{6}\/KH-SXD/);
    expect(markdown).toMatch(/Đà Nẵng, ngày\s{5}tháng\s{5}năm 2024/);
  });
});
