import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { keepDraft, unitFrameGaps } from '../../../src/domain/reporting/frame-gaps.js';
import type { SignedPaper } from '../../../src/domain/reporting/signed-paper.js';
import { gapsOf } from '../../../src/domain/reporting/submission-gaps.js';
import { writtenHeadings } from '../../../src/domain/unit/prose.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { documentToHtml } from '../../../src/reports/html/document-to-html.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { emptyUnit, plan, reportOf, statusOf } from '../sample.js';
import { openDocx } from '../docx/opened.js';

const issued: Plan = { ...plan, number: '412/KH-SXD', date: '2024-01-30' };
const counts = (issued.indicators ?? []).filter(({ kind }) => kind === 'count');
const zeros = Object.fromEntries(counts.map(({ id }) => [id, 0]));
const bare = emptyUnit('subordinate', 'Trung tâm B');

/** A unit with nothing left to fill in for the half-year. */
const whole: UnitPlan = {
  ...bare,
  unit: {
    ...bare.unit,
    code: 'TTB',
    place: 'Đà Nẵng',
    signatory: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn A' },
  },
  figures: { '2024-Q1': zeros, '2024-Q2': zeros },
  prose: { '2024-H1': Object.fromEntries(writtenHeadings(issued, null).map(({ id }) => [id, `Lời của ${id}.`])) },
};
const { signatory } = whole.unit;

const without = <T extends object>(all: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name !== key)) as T;
const unsigned = without(whole.unit, 'signatory');
const placeless = without(whole.unit, 'place');
const codeless = without(whole.unit, 'code');
const allButOne = without(zeros, 'tuyen-truyen.cuoc');
const otherWords = without(whole.prose?.['2024-H1'] ?? {}, 'nguyen-nhan');

interface Seen {
  readonly draft: string | null;
  /** What is highlighted, in Markdown, HTML and Word. */
  readonly marks: readonly (readonly string[])[];
  readonly text: string;
}

function seen(unit: UnitPlan, ofPlan = issued, asOf = '2024-06-20', paper: SignedPaper | null = null): Seen {
  const document = periodicReportDocument(reportOf('h1', statusOf(unit, asOf, ofPlan)), 'vi', { paper });
  const markdown = documentToMarkdown(document);
  const html = documentToHtml(document).text;
  const runs =
    openDocx(documentToDocx(document))
      .part('word/document.xml')
      .match(/<w:r>.*?<\/w:r>/g) ?? [];
  const inWord = runs.filter((run) => run.includes('<w:highlight w:val="yellow"/>')).join(' ');
  const plain = (text: string): string =>
    text
      .replace(/\\|<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    draft: document.draft ?? null,
    marks: [
      [...markdown.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text = '']) => plain(text)),
      [...html.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, text = '']) => plain(text)),
      [plain(inWord)],
    ],
    text: markdown,
  };
}

describe('a report with nothing to fill in', () => {
  const { draft, marks, text } = seen(whole);

  it('is no draft, and has nothing highlighted', () => {
    expect(draft).toBeNull();
    expect(marks).toEqual([[], [], ['']]);
    expect(text).not.toMatch(/DỰ THẢO|\(Chưa|Xem lại/);
  });

  it('leaves room for number and date, which are given after signing', () => {
    expect(text).toMatch(/Số:\s{6}\/BC-TTB/);
    expect(text).toMatch(/ngày\s{5}tháng\s{5}năm 2024/);
  });
});

describe('a draft', () => {
  it.each<[what: string, unit: UnitPlan, ofPlan: Plan, gap: string]>([
    ['signer', { ...whole, unit: unsigned }, issued, '……………'],
    ['signer’s name', { ...whole, unit: { ...whole.unit, signatory: { ...signatory, name: null } } }, issued, '……………'],
    ['place', { ...whole, unit: placeless }, issued, '……………'],
    ['symbol', { ...whole, unit: codeless }, issued, '……………'],
    ['number of the plan', whole, { ...issued, number: null }, ''],
    ['date of the plan', whole, { ...issued, date: null }, ''],
    ['all figures', { ...whole, figures: {} }, issued, '(Chưa có số liệu của kỳ báo cáo.)'],
    ['a figure', { ...whole, figures: { '2024-Q1': allButOne, '2024-Q2': allButOne } }, issued, '(Chưa có số liệu: Cuộc tuyên truyền, phổ biến.)'], // prettier-ignore
    ['a figure of a quarter', { ...whole, figures: { '2024-Q1': zeros, '2024-Q2': allButOne } }, issued, '(Chưa có số liệu: Cuộc tuyên truyền, phổ biến (quý II).)'], // prettier-ignore
    ['words', { ...whole, prose: { '2024-H1': otherWords } }, issued, '(Chưa viết: đơn vị bổ sung nội dung phần này.)'],
    ['figures that add up', { ...whole, figures: { '2024-Q1': { ...zeros, 'tiep-dan.luot': 3 }, '2024-Q2': zeros } }, issued, '(Xem lại số liệu: Lượt tiếp công dân (quý I); Lượt tiếp thường xuyên (quý I); Lượt tiếp định kỳ (quý I); Lượt tiếp đột xuất (quý I).)'], // prettier-ignore
    ['a confirmation', { ...whole, items: { 'II.1': { title: 'x', text: '', asked: 'once', progress: [{ date: '2024-03-01', status: 'done' }] } } }, issued, '(Chưa xác nhận theo nội dung mới của Kế hoạch: Tuyên truyền dân chủ ở cơ sở, công tác dân vận.)'], // prettier-ignore
  ])('lacks its %s', (_, unit, ofPlan, gap) => {
    const { draft, marks, text } = seen(unit, ofPlan);
    expect(draft).toBe('DỰ THẢO');
    expect(text.indexOf('DỰ THẢO')).toBeLessThan(text.indexOf('Số:'));
    for (const all of marks) expect(all.join(' ')).toContain(gap);
    // In a draft number and day are highlighted too.
    expect(marks[0]?.filter((mark) => mark === '').length).toBeGreaterThanOrEqual(3);
  });

  it('is every report before its cut-off', () => {
    expect(seen(whole, issued, '2024-06-14').draft).toBe('DỰ THẢO');
    expect(seen(whole, issued, '2024-06-15').draft).toBeNull();
  });

  it.each(['2024-02-01', '2024-05-01', '2024-06-20'])('names as many figures as other outputs count, on %s', (asOf) => {
    const parts = Object.fromEntries(Object.entries(zeros).filter(([id]) => !id.startsWith('tiep-dan.')));
    const unit = { ...whole, figures: { '2024-Q1': parts, '2024-Q2': zeros } };
    const [all = []] = seen(unit, issued, asOf).marks;
    const named = all.flatMap((mark) => /^\(Chưa có số liệu: (.*)\.\)$/.exec(mark)?.[1]?.split('; ') ?? []);
    const missing = gapsOf(reportOf('h1', statusOf(unit, asOf, issued))).figures;
    expect(named).toEqual(missing.map(({ indicator }) => `${indicator.name} (quý I)`));
    expect(named).toContain('Lượt tiếp thường xuyên (quý I)');
  });
});

describe('what a report’s frame lacks', () => {
  const paper = (more: Partial<SignedPaper>): SignedPaper => ({
    ...{ number: '5/BC-TTB', date: '2024-06-16', signatory: signatory ?? null },
    ...more,
  });
  it.each<[unit: UnitPlan, ofPlan: Plan, paper: SignedPaper | null, gaps: readonly string[]]>([
    [whole, issued, null, []],
    [{ ...whole, unit: placeless }, issued, null, ['place']],
    [{ ...whole, unit: codeless }, issued, null, ['code']],
    [{ ...whole, unit: codeless }, issued, paper({}), []],
    [{ ...whole, unit: unsigned }, issued, null, ['position', 'signer']],
    [{ ...whole, unit: unsigned }, issued, paper({ signatory: { position: null, name: 'Lê B' } }), ['position']],
    [{ ...whole, unit: unsigned }, issued, paper({ signatory: { position: 'GIÁM ĐỐC', name: null } }), ['signer']],
    [whole, { ...issued, number: null }, null, ['plan']],
    [whole, { ...issued, number: null }, paper({}), []],
    [whole, { ...issued, number: null }, paper({ date: null }), ['plan', 'date']],
    [whole, issued, paper({ date: null }), ['date']],
    [whole, issued, paper({ number: null }), ['number']],
  ])('is named, and keeps it a draft exactly where it is one (%#)', (unit, ofPlan, signed, gaps) => {
    const named = unitFrameGaps({ plan: ofPlan, unitPlan: unit }, signed);
    expect(named).toEqual(gaps);
    expect(seen(unit, ofPlan, '2024-06-20', signed).draft !== null).toBe(keepDraft(named));
  });
});

describe('a signed report', () => {
  const paper: SignedPaper = { number: '5/BC-TTB', date: '2024-06-16', signatory: null };

  it('bears its number, date and signer, in the appendices too', () => {
    const entry = { date: '2024-03-01', status: 'done' as const, evidence: [{ title: 'Sổ theo dõi' }] };
    const unit: UnitPlan = { ...whole, items: { 'II.1': { title: 'x', text: '', progress: [entry] } } };
    const other = { authority: ['TL. GIÁM ĐỐC'], position: 'TRƯỞNG PHÒNG', name: 'Lê B' };
    const { draft, text } = seen(unit, issued, '2024-06-20', { ...paper, signatory: other });
    expect(draft).toBeNull();
    expect(text).toContain('Số: 05/BC-TTB');
    expect(text).toContain('Đà Nẵng, ngày 16 tháng 6 năm 2024');
    expect(text).toContain('(Kèm theo Báo cáo số 05/BC-TTB ngày 16 tháng 6 năm 2024 của Trung tâm B)');
    expect(text).toContain('**TL. GIÁM ĐỐC**\n\n**TRƯỞNG PHÒNG**\n\n**Lê B**');
    expect(text).not.toContain('Nguyễn Văn A');
  });

  it('leaves out what nobody wrote, and marks nothing', () => {
    const { draft, marks, text } = seen({ ...whole, prose: {}, figures: {} }, issued, '2024-06-20', paper);
    expect([draft, marks]).toEqual([null, [[], [], ['']]]);
    expect(text).not.toMatch(/\(Chưa|Nguyên nhân/);
  });

  it('stays a draft while its signer is not known', () => {
    const nobody = { ...paper, signatory: { position: null, name: 'Lê B' } };
    const { draft, text } = seen(whole, issued, '2024-06-20', nobody);
    expect(draft).toBe('DỰ THẢO');
    expect(text).toContain('Lê B');
    expect(text).not.toContain('PHÓ GIÁM ĐỐC');
  });

  it('has what was recorded alone', () => {
    const numbered = seen(whole, issued, '2024-06-20', { ...paper, date: null }).text;
    expect(numbered).toContain('Số: 05/BC-TTB');
    expect(numbered).toMatch(/ngày\s{5}tháng\s{5}năm 2024/);
  });
});
