import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/reports/model/inline.js';
import type { Block, OfficialDocument } from '../../../src/reports/model/official-document.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { periodicReportJson } from '../../../src/reports/json/periodic-report.js';
import { emptyUnit, reportOf, sampleUnit, statusOf } from '../sample.js';

const h1 = periodicReportDocument(reportOf('h1'), 'vi');

function blocksOf(document: OfficialDocument): readonly Block[] {
  return document.main?.blocks ?? [];
}

/** All lines of the body, list items with a dash. */
function linesOf(document: OfficialDocument): readonly string[] {
  return blocksOf(document).flatMap((block) => {
    if (block.kind === 'table') return [];
    if (block.kind === 'list') return block.items.map((item) => `- ${wordsOf(item)}`);
    return [`${block.label ?? ''} ${wordsOf(block.text)}`.trim()];
  });
}

const text = (document: OfficialDocument): string => linesOf(document).join('\n');

describe('the periodic report', () => {
  it('goes to the superior through its office', () => {
    expect(h1.main?.addressees?.names).toEqual(['Sở Xây dựng (thông qua Văn phòng Sở)']);
    expect(h1.main?.signing.recipients[0]).toBe('Như trên;');
    const office = periodicReportDocument(reportOf('h1', statusOf(emptyUnit('office', 'Văn phòng Sở'))), 'vi');
    expect(office.main?.addressees?.names).toEqual(['Lãnh đạo Sở Xây dựng']);
  });

  it.each([
    ['division', undefined, 'Văn phòng Sở'],
    ['office', undefined, 'Lãnh đạo Sở Xây dựng'],
    ['division', 'Chi cục Giám định', 'Chi cục Giám định'],
    ['subordinate', 'Chi cục Giám định', 'Chi cục Giám định'],
  ] as const)('of a %s (superior %s) is made to %s, in address and closing alike', (kind, superior, above) => {
    const bare = emptyUnit(kind, 'Đơn vị C');
    const recipients = [`${above} (b/c)`, 'Lưu: VT'];
    const unit = { ...bare.unit, recipients, ...(superior === undefined ? {} : { superior }) };
    const { main } = periodicReportDocument(reportOf('h1', statusOf({ ...bare, unit })), 'vi');
    expect(main?.addressees?.names[0]?.replace(/ \(thông qua.*/, '')).toBe(above);
    expect(main?.closing.map(wordsOf).join()).toContain(`kính báo cáo ${above}./.`);
    expect(main?.signing.recipients).toEqual([`${above} (b/c);`, 'Lưu: VT.']);
  });

  it.each(['m1', 'm2', 'q1', 'h1', '9m', '2024'])('never counts nothing, in %s', (typed) => {
    for (const kind of ['office', 'division', 'subordinate'] as const) {
      for (const asOf of ['2023-12-20', '2024-02-20', '2024-12-31']) {
        const said = text(periodicReportDocument(reportOf(typed, statusOf(emptyUnit(kind, 'Đơn vị C'), asOf)), 'vi'));
        const [line = ''] = said.split('\n').filter((one) => one.startsWith('Kỳ báo cáo'));
        expect(line).not.toMatch(/(?<![\d.])0+ nhiệm vụ(?! đã)| {2}| $/);
      }
    }
  });

  it('names the period and the next one', () => {
    expect(h1.main?.subject).toBe(
      'Kết quả thực hiện dân chủ ở cơ sở, công tác dân vận 6 tháng đầu năm 2024; phương hướng, nhiệm vụ 6 tháng cuối năm 2024',
    );
    expect(periodicReportDocument(reportOf('2024'), 'vi').main?.subject).toMatch(/nhiệm vụ năm 2025$/);
    expect(periodicReportDocument(reportOf('q4'), 'vi').main?.subject).toMatch(/nhiệm vụ quý I năm 2025$/);
    expect(periodicReportDocument(reportOf('9m'), 'vi').main?.subject).toMatch(/nhiệm vụ quý IV năm 2024$/);
  });

  it('has the five sections of the outline in capitals', () => {
    const top = blocksOf(h1).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [`${block.label ?? ''} ${wordsOf(block.text)}`] : [],
    );
    expect(top).toEqual([
      'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO VÀ BAN HÀNH VĂN BẢN',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
  });

  it('says results with their documents, what is not done once, and what stands in the way', () => {
    const body = text(h1);
    expect(body).toContain('Tiếp 12 lượt công dân (Báo cáo số 15/BC-TTM ngày 11/3/2024; Thông báo số 03/TB-TTM ngày 05/01/2024).'); // prettier-ignore
    expect(body).toMatch(/Còn 11 nhiệm vụ chưa thực hiện:\n(?:- .*\n)*- Khảo sát mức độ hài lòng\.\n/);
    expect(body.match(/Khảo sát mức độ hài lòng/g)).toHaveLength(1);
    expect(body).toContain('- Trách nhiệm người đứng đầu; Ban Thanh tra nhân dân: Ban Thanh tra nhân dân khuyết 01 thành viên, chưa bầu bổ sung (quý II).'); // prettier-ignore
    expect(body).toContain('Không phát sinh: Giải quyết dứt điểm vụ việc bức xúc; hòa giải.');
    expect(body).toContain('V. ĐỀ XUẤT, KIẾN NGHỊ\nKhông.');
  });

  it('has its object in the opening and the closing, and the span of the period', () => {
    const nine = periodicReportDocument(reportOf('9m', statusOf(sampleUnit, '2024-12-31')), 'vi');
    const object = 'kết quả thực hiện dân chủ ở cơ sở, công tác dân vận 9 tháng đầu năm 2024';
    expect(text(nine)).toContain(`báo cáo ${object} như sau:`);
    expect(text(nine)).toContain('Kỳ báo cáo từ ngày 15/12/2023 đến ngày 14/9/2024. Đã thực hiện');
    expect(nine.main?.closing.map(wordsOf)).toEqual([
      `Trên đây là Báo cáo ${object} của Trung tâm Mẫu, kính báo cáo Sở Xây dựng./.`,
    ]);
    const draft = periodicReportDocument(reportOf('9m'), 'vi');
    expect(text(draft)).toContain('đến ngày 14/9/2024, số liệu tính đến ngày 30/6/2024.');
  });

  it('names the next period’s work: what the plan asks, what is begun, what falls due', () => {
    const [, next = ''] = text(h1).split('KỲ TỚI\n');
    const [work = ''] = next.split('\nV. ');
    expect(work.split('\n')).toEqual([
      'Trong 6 tháng cuối năm 2024, đơn vị thực hiện các nhiệm vụ thường xuyên, định kỳ tại điểm 1, 7 Mục II; điểm a, b, c, đ khoản 2 Mục II; điểm a, b, c khoản 3 Mục II; điểm a, c khoản 5 Mục II; điểm a, b khoản 6 Mục II; điểm 1, 2, 3, 4, 5 Mục III của Kế hoạch và “Ngày thứ Sáu không hẹn trước”.',
      'Tiếp tục thực hiện, hoàn thành:',
      '- Kỷ luật, kỷ cương; khắc phục né tránh, đùn đẩy.',
      '- Trách nhiệm người đứng đầu; Ban Thanh tra nhân dân.',
      '- Tiếp công dân, giải quyết đơn thư.',
      'Công việc đến hạn trong kỳ tới:',
      '- Chuyên mục dân vận trên trang tin, hạn ngày 10/9/2024.',
      '- Niêm yết lịch trực, hạn ngày 05/7/2024.',
    ]);
    expect(text(periodicReportDocument(reportOf('2024', statusOf(sampleUnit, '2024-12-31')), 'vi'))).not.toContain('Trong năm 2025'); // prettier-ignore
  });

  it.each(['q1', 'q2', 'h1', '9m', '2024'])('says of %s as many items not done as its rate leaves', (typed) => {
    const report = reportOf(typed, statusOf(sampleUnit, '2024-12-31'));
    const counts = text(periodicReportDocument(report, 'vi')).matchAll(/Còn (\d\d) nhiệm vụ chưa/g);
    const open = [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(open).toBe(report.totals.due - report.totals.fulfilled);
  });

  it('has none of the words of the screen, and no day of a tick', () => {
    const [, results = ''] = text(h1).split('KẾT QUẢ THỰC HIỆN');
    const [body = ''] = results.split('IV. PHƯƠNG HƯỚNG');
    expect(body).not.toMatch(
      /cập nhật|trong kỳ|minh chứng|công việc \d|chưa có số|đơn vị phối hợp|riêng của đơn vị|Ngày \d/,
    );
  });

  it('leaves out what is not the unit’s, and counts its headings without it', () => {
    const body = text(periodicReportDocument(reportOf('q2'), 'vi'));
    expect(body).not.toContain('doanh nghiệp');
    expect(body).not.toContain('Thanh tra, kiểm tra thực thi công vụ');
    const labels = linesOf(h1).flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? []);
    const results = labels.slice(0, labels.indexOf('1', 1));
    expect(results).toEqual(results.map((_, at) => String(at + 1)));
  });

  it('never calls ongoing work hoàn thành, and sees no corrected entry', () => {
    const body = text(h1);
    expect(body).not.toMatch(/trong kỳ: hoàn thành|quý I+: hoàn thành/);
    expect(body).not.toContain('Tiếp 09 lượt');
    expect(body).not.toContain('20/02/2024');
    expect(body).toContain('Tiếp 08 lượt');
  });

  it('shows what nobody wrote as not yet written', () => {
    const unwritten = linesOf(h1).filter((line) => line.includes('Chưa viết'));
    expect(unwritten).toHaveLength(2);
  });

  it('takes nothing of other periods', () => {
    const q1 = text(periodicReportDocument(reportOf('q1'), 'vi'));
    expect(q1).toContain('210 hồ sơ'); // named for the first quarter, though dated after it
    expect(q1).not.toContain('245 hồ sơ');
    const q2 = text(periodicReportDocument(reportOf('q2'), 'vi'));
    expect(q2).toContain('245 hồ sơ');
    expect(q2).not.toContain('210 hồ sơ');
  });

  it('gives the rate of the period, or why there is none', () => {
    expect(text(h1)).toContain('Đã thực hiện 4/20 nhiệm vụ (đạt 20%)');
    expect(text(periodicReportDocument(reportOf('q3'), 'vi'))).toContain(
      'Báo cáo là dự thảo: kỳ báo cáo kết thúc ngày',
    );
    const division = reportOf('h1', statusOf(emptyUnit('division', 'Phòng A')));
    expect(text(periodicReportDocument(division, 'vi'))).toContain('Đơn vị không có nhiệm vụ chủ trì.');
  });

  it('names its annexes, and none where it has none', () => {
    expect(text(h1)).toContain('Báo cáo kèm theo danh mục tài liệu minh chứng (Phụ lục).');
    const idle = periodicReportDocument(reportOf('h1', statusOf(emptyUnit('subordinate', 'Trung tâm B'))), 'vi');
    expect(idle.appendices).toEqual([]);
    expect(text(idle)).not.toContain('kèm theo');
  });
});

describe('the report as JSON', () => {
  const json = JSON.parse(periodicReportJson(reportOf('h1'))) as {
    readonly schema: string;
    readonly totals: { readonly due: number; readonly fulfilled: number };
    readonly items: readonly { readonly id: string; readonly entries: readonly { readonly n: number }[] }[];
    readonly missing: readonly { readonly id: string; readonly period: string }[];
  };

  it('has the same figures as the document', () => {
    expect(json.schema).toBe('dcs/report@1');
    expect(json.totals).toMatchObject({ due: 20, fulfilled: 4 });
  });

  it('numbers entries as the file does, without those that were corrected', () => {
    const entries = json.items.find(({ id }) => id === 'II.5.c')?.entries;
    expect(entries?.map(({ n }) => n)).toEqual([1, 4]);
  });

  it('lists what is missing by item and period', () => {
    expect(json.missing).toContainEqual(expect.objectContaining({ id: 'II.2.đ', period: '2024-Q1', state: 'missing' }));
    expect(json.missing.some(({ id }) => id === 'II.2.d' || id === 'II.5.b')).toBe(false);
  });
});
