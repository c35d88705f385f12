import { describe, expect, it } from 'vitest';
import type { OfficialDocument, Row } from '../../../src/reports/model/official-document.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { plan, reportOf, sampleUnit, statusOf } from '../sample.js';

const FIGURES: NonNullable<UnitPlan['figures']> = {
  '2023-Q1': { 'tiep-dan.luot': 9 },
  '2023-Q2': { 'tiep-dan.luot': 6 },
  '2023-Q3': { 'tiep-dan.luot': 8 },
  '2023-Q4': { 'tiep-dan.luot': 10, 'don-thu.con-ton': 1 },
  '2024-Q1': {
    'tiep-dan.luot': 12,
    'tiep-dan.thuong-xuyen': 8,
    'tiep-dan.dinh-ky': 4,
    'tiep-dan.dot-xuat': 0,
    'don-thu.con-ton': 0,
    'ho-so.tiep-nhan': 1210,
    'ho-so.giai-quyet': 210,
    'ho-so.dung-han': 205,
    'ho-so.tre-han': 5,
    'doi-thoai.cuoc': 'not-applicable',
  },
  '2024-Q2': {
    'tiep-dan.luot': 8,
    'don-thu.con-ton': 1,
    'ho-so.giai-quyet': 245,
    'ho-so.dung-han': 245,
    'ho-so.tre-han': 0,
    'doi-thoai.cuoc': 'not-applicable',
  },
};

const unit: UnitPlan = {
  ...sampleUnit,
  figures: FIGURES,
  prose: {
    '2024-H1': {
      'ket-qua-5': 'Công tác tiếp công dân thực hiện đúng lịch.\n\nKhông có đoàn đông người.',
      'han-che': 'Việc công khai còn chậm.',
      'phuong-huong': '- Bầu bổ sung Ban Thanh tra nhân dân.',
    },
  },
  difficulties: [
    {
      id: 1,
      date: '2024-03-01',
      text: 'Thiếu người trực',
      item: 'II.5.c',
      proposal: 'Bổ sung 01 người',
      answer: { date: '2024-05-02', text: 'Đồng ý, từ quý III.' },
    },
    { id: 2, date: '2024-06-12', text: 'Phần mềm một cửa hay lỗi' },
    { id: 3, date: '2024-07-01', text: 'Của kỳ sau' },
  ],
};

const documentOf = (typed: string, ofUnit: UnitPlan = unit): OfficialDocument =>
  periodicReportDocument(reportOf(typed, statusOf(ofUnit)), 'vi');

function figureRow(document: OfficialDocument, name: string): readonly string[] {
  const [block] = document.appendices[1]?.blocks ?? [];
  const rows: readonly Row[] = block?.kind === 'table' ? block.table.rows : [];
  const row = rows.find((one) => one.kind === 'cells' && one.cells[1]?.[0] === name);
  return row?.kind === 'cells' ? row.cells.map((cell) => cell.join()) : expect.fail(`no row ${name}`);
}

describe('the appendix of figures', () => {
  it.each([
    ['q1', 'Lượt tiếp công dân', ['12', '9', '+3']],
    ['q1', 'Lượt tiếp đột xuất', ['0', '-', '-']],
    ['h1', 'Lượt tiếp công dân', ['20', '15', '+5']],
    ['h1', 'Lượt tiếp thường xuyên', ['8 (chưa có quý II)', '-', '-']],
    ['h1', 'Hồ sơ thủ tục hành chính tiếp nhận', ['1.210 (chưa có quý II)', '-', '-']],
    ['h1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', ['98,9', '-', '-']],
    ['h1', 'Đơn thư còn tồn cuối kỳ', ['1', '-', '-']],
    ['q2', 'Lượt tiếp công dân', ['8', '20', '6', '+2']],
  ])('in %s, %s', (period, name, cells) => {
    expect(figureRow(documentOf(period), name).slice(3)).toEqual(cells);
  });

  it('has what was reported alone, under the headings of the report', () => {
    const [block] = documentOf('q1').appendices[1]?.blocks ?? [];
    const rows = block?.kind === 'table' ? block.table.rows : [];
    const names = rows.flatMap((row) => (row.kind === 'cells' ? [row.cells[1]?.[0]] : []));
    expect(names).not.toContain('Tin, bài tuyên truyền');
    expect(names).not.toContain('Cuộc đối thoại');
    expect(names).toHaveLength(10);
    expect(rows.flatMap((row) => (row.kind === 'group' ? [row.number] : []))).toEqual(['I', 'II']);
    const heads = (typed: string, ofUnit: UnitPlan): readonly string[] => {
      const [table] = documentOf(typed, ofUnit).appendices[1]?.blocks ?? [];
      return table?.kind === 'table' ? table.table.columns.map(({ title }) => title) : [];
    };
    expect(heads('h1', { ...unit, figures: { '2024-Q1': { 'tiep-dan.luot': 3 } } })).toEqual([
      'TT',
      'Chỉ tiêu',
      'ĐVT',
      'Kỳ này',
    ]);
    expect(heads('q2', { ...unit, figures: { '2024-Q2': { 'tiep-dan.luot': 3 } } })).toContain('Lũy kế');
  });

  it('numbers parts below their whole', () => {
    const names = ['Lượt tiếp công dân', 'Lượt tiếp thường xuyên', 'Lượt tiếp đột xuất', 'Đơn thư còn tồn cuối kỳ'];
    const numbers = names.map((name) => figureRow(documentOf('q1'), name)[0]);
    const [whole = ''] = numbers;
    expect(numbers).toEqual([whole, `${whole}.1`, `${whole}.3`, String(Number(whole) + 1)]);
  });

  it('is there only where a figure was reported for the period', () => {
    const titles = (typed: string, ofUnit: UnitPlan = unit): readonly string[] =>
      documentOf(typed, ofUnit).appendices.map(({ title }) => title.replace(/ QUÝ.*| THÁNG.*/, ''));
    expect(titles('q1', sampleUnit)).toEqual(['DANH MỤC TÀI LIỆU MINH CHỨNG']);
    expect(titles('q1', { ...unit, figures: { '2024-Q2': { 'tiep-dan.luot': 1 } } })).toHaveLength(1);
    expect(titles('q2', { ...unit, figures: { '2024-Q1': { 'tiep-dan.luot': 1 } } })).toHaveLength(1);
    expect(titles('m3')).toEqual(['DANH MỤC TÀI LIỆU MINH CHỨNG']);
    expect(titles('q1')).toEqual(['DANH MỤC TÀI LIỆU MINH CHỨNG', 'SỐ LIỆU']);
    expect(documentOf('q1').appendices.map(({ label, landscape }) => [label, landscape])).toEqual([
      ['Phụ lục I', false],
      ['Phụ lục II', false],
    ]);
  });
});

describe('the body', () => {
  const text = (typed: string, ofUnit: UnitPlan = unit): string =>
    (documentToMarkdown(documentOf(typed, ofUnit)).split('# Phụ lục')[0] ?? '').replace(
      /<mark>\(Chưa có.*?<\/mark>\n\n/g,
      '',
    );

  it('says figures under their heading, with the change against the last period', () => {
    const q1 = text('q1');
    expect(q1).toContain('Trong kỳ có 12 lượt tiếp công dân (tăng 2 so với quý IV năm 2023); không có đơn thư còn tồn cuối kỳ (giảm 1).'); // prettier-ignore
    expect(text('q2')).toContain('; tỷ lệ hồ sơ giải quyết đúng hạn đạt 100% (tăng 2,4 điểm phần trăm).');
    expect(text('q2')).toContain('Trong kỳ có 08 lượt tiếp công dân (giảm 4 so với quý I năm 2024); 01 đơn thư');
    expect(text('h1')).toContain('Trong kỳ có 1.210 hồ sơ thủ tục hành chính tiếp nhận (chưa có quý II); 455 hồ sơ đã giải quyết; tỷ lệ'); // prettier-ignore
    expect(q1).not.toContain('Lượt tiếp thường xuyên');
    expect(text('q1', sampleUnit)).not.toContain('Trong kỳ có');
  });

  it('gathers zeros in one sentence, with the items of which nothing arose', () => {
    const zeros = { 'tiep-dan.luot': 3, 'tiep-dan.doan-dong-nguoi': 0, 'don-thu.tiep-nhan': 0 };
    const none = text('q1', { ...unit, figures: { '2024-Q1': zeros } });
    expect(none).toContain('Trong kỳ có 03 lượt tiếp công dân.');
    expect(none).toMatch(
      /Không phát sinh:\n\n- Đoàn đông người được tiếp\.\n- Đơn thư tiếp nhận\.\n- Giải quyết dứt điểm/,
    );
    const alone = text('q1', { ...unit, figures: { '2024-Q1': { 'khao-sat.phieu': 0, 'khao-sat.hai-long': 0 } } });
    expect(alone).toContain('Không phát sinh: phiếu khảo sát mức độ hài lòng; phiếu hài lòng.');
    expect(alone).not.toContain('Trong kỳ có');
  });

  it('says only that nothing arose where nothing did under a heading', () => {
    const none = { title: 'x', text: '', progress: [{ date: '2024-02-01', status: 'none' as const }] };
    const others = { ...unit.items, 'II.5.a': none, 'II.5.b': none, 'II.5.c': none };
    const said = text('q1', { ...unit, items: others, figures: { '2024-Q1': { 'tiep-dan.luot': 0 } } });
    expect(said).toMatch(/khiếu nại, tố cáo\n\nKhông phát sinh\.\n\n##/);
  });

  it('has a person’s words for their period alone', () => {
    const h1 = text('h1');
    expect(h1).toContain('Công tác tiếp công dân thực hiện đúng lịch.\n\nKhông có đoàn đông người.');
    expect(h1).toMatch(/Tồn tại, hạn chế\n\nViệc công khai còn chậm\.\n/);
    expect(h1).toMatch(/KỲ TỚI\n\n\\- Bầu bổ sung Ban Thanh tra nhân dân\.\n\n## V/);
    expect(h1.match(/Chưa viết/g)).toHaveLength(2);
    expect(text('q2')).not.toContain('công khai còn chậm');
  });

  it('has proposals with their answers, those of the period and those left from before', () => {
    const proposals = (typed: string): string => text(typed).split('## V. ')[1] ?? '';
    const answered = '- Tiếp công dân, giải quyết đơn thư: Bổ sung 01 người. Đã trả lời ngày 02/5/2024: Đồng ý, từ quý III.\n\nTrên đây'; // prettier-ignore
    expect(proposals('h1')).toContain(answered);
    expect(proposals('q2')).toContain('Bổ sung 01 người');
    expect(proposals('h1')).not.toContain('Phần mềm');
  });

  it('has difficulties with the shortcomings, once; a person’s words there stand alone', () => {
    const { 'han-che': written, ...others } = unit.prose?.['2024-H1'] ?? {};
    expect(text('h1')).not.toMatch(/Phần mềm|Thiếu người trực|chưa bầu bổ sung|Còn \d\d nhiệm vụ/);
    expect(written).toBeDefined();
    const h1 = text('h1', { ...unit, prose: { '2024-H1': others } });
    const [shortcomings = ''] = (h1.split('Tồn tại, hạn chế')[1] ?? '').split('### ');
    expect(shortcomings).toContain('- Tiếp công dân, giải quyết đơn thư: Tiếp 08 lượt công dân; còn 01 đơn đang xử lý (quý II). Thiếu người trực.\n'); // prettier-ignore
    expect(shortcomings).toContain('Khó khăn, vướng mắc:\n\n- Phần mềm một cửa hay lỗi.\n');
    expect(h1.match(/Thiếu người trực/g)).toHaveLength(1);
    expect(h1).not.toMatch(/Của kỳ sau|12\/6\/2024|phản ánh/);
  });

  it('has all of it under the proposals where the outline has no place for shortcomings', () => {
    const older = { ...plan, outline: [{ id: 'x', heading: 'Kiến nghị', difficulties: true }] };
    const report = periodicReportDocument(reportOf('h1', statusOf(unit, '2024-06-30', older)), 'vi');
    const [body = ''] = documentToMarkdown(report).split('# Phụ lục');
    expect(body).toMatch(/Thiếu người trực\.\n[^]*Khó khăn, vướng mắc:\n\n- Phần mềm/);
    expect(body).toContain('Bổ sung 01 người');
  });

  it.each(['vi', 'en'] as const)('all of it together, in %s', async (lang) => {
    const document = periodicReportDocument(reportOf('h1', statusOf(unit)), lang);
    await expect(documentToMarkdown(document)).toMatchFileSnapshot(`../../golden/report-h1-entered.${lang}.md`);
  });
});
