import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan/plan.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { wordsOf } from '../../../src/reports/model/inline.js';
import type { OfficialDocument, Row } from '../../../src/reports/model/official-document.js';
import { unitPlanDocument } from '../../../src/reports/documents/unit-plan.js';
import { emptyUnit, plan, sampleUnit, statusOf } from '../sample.js';

const made = (unitPlan: UnitPlan = sampleUnit, ofPlan: Plan = plan): OfficialDocument =>
  unitPlanDocument(statusOf(unitPlan, '2024-06-30', ofPlan), 'vi');

function mainOf(document: OfficialDocument) {
  if (document.main === null) throw new Error('no main part');
  return document.main;
}

function rowsOf(document: OfficialDocument): readonly Row[] {
  const [block] = document.appendices[0]?.blocks ?? [];
  return block?.kind === 'table' ? block.table.rows : [];
}

const rowOf = (document: OfficialDocument, number: string): readonly string[] => {
  const row = rowsOf(document).find((each) => each.kind === 'cells' && each.cells[0]?.[0] === number);
  return row?.kind === 'cells' ? row.cells.map((cell) => cell.join(' / ')) : [];
};

const paragraphs = (document: OfficialDocument): readonly string[] =>
  mainOf(document).blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph'
      ? [`${block.label ?? ''} ${wordsOf(block.text)}`.trim()]
      : [],
  );

describe('a subordinate unit’s plan', () => {
  it('stands under its superior, with room for number and date', () => {
    const { letterhead, typeName, subject } = mainOf(made());
    expect(letterhead).toMatchObject({ parent: 'SỞ XÂY DỰNG', issuer: 'TRUNG TÂM MẪU', number: 'Số:      /KH-TTM' });
    expect(letterhead.placeAndDate).toBe('Đà Nẵng, ngày     tháng     năm 2024');
    expect([typeName, subject]).toEqual([
      'KẾ HOẠCH',
      'Triển khai thực hiện dân chủ ở cơ sở, công tác dân vận năm 2024 của Trung tâm Mẫu',
    ]);
  });

  it('rests on the law, its decree, the city’s plan and the issued plan, in that order', () => {
    const bases = mainOf(made()).bases.map(wordsOf);
    expect(bases).toHaveLength(4);
    expect(bases[0]).toBe('Căn cứ Luật Thực hiện dân chủ ở cơ sở;');
    expect(bases[1]).toMatch(/^Căn cứ Nghị định số 59\/2023\/NĐ-CP ngày 14\/8\/2023 của Chính phủ .*;$/);
    expect(bases[2]).toMatch(/^Căn cứ Kế hoạch số 09\/KH-UBND ngày 16\/01\/2024 .*;$/);
    expect(bases[3]).toMatch(/^Căn cứ Kế hoạch số {6}\/KH-SXD ngày {5}tháng {5}năm 2024 của Sở Xây dựng .*2024\.$/);
  });

  it('cites number and date of the issued plan where they are known', () => {
    const issued = { ...plan, number: '05/KH-SXD', date: '2024-01-25' };
    const last = mainOf(made(sampleUnit, issued)).bases.map(wordsOf).at(-1);
    expect(last).toMatch(/^Căn cứ Kế hoạch số 05\/KH-SXD ngày 25 tháng 01 năm 2024 của Sở Xây dựng/);
  });

  it('keeps the official numbers and words of what falls to it', () => {
    const lines = paragraphs(made());
    expect(lines).toContain('5. Tổ chức tốt công tác tiếp dân, đối thoại, giải quyết đơn, thư, khiếu nại, tố cáo của công dân'); // prettier-ignore
    expect(lines.find((line) => line.startsWith('c) Đẩy mạnh công tác tiếp công dân'))).toContain('1022');
    expect(lines).toContain('e.1) Ngày thứ Sáu không hẹn trước');
    expect(lines.some((line) => line.startsWith('a) Quy chế dân chủ, đối thoại'))).toBe(true);
    expect(lines.join('\n')).not.toContain('Văn phòng Sở có trách nhiệm tham mưu');
  });

  it('ends with ./. and is signed for the director', () => {
    const { closing, signing } = mainOf(made());
    expect(wordsOf(closing.at(-1) ?? [])).toMatch(/\.\/\.$/);
    expect(signing.authority).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    expect(signing.recipients).toEqual(['Sở Xây dựng;', 'Các phòng chuyên môn;', 'Lưu: VT, TCHC.']);
  });

  it('marks a sample', () => {
    expect(made().mark).toContain('BẢN MẪU');
    expect(made(emptyUnit('subordinate', 'Trung tâm A')).mark).toBeNull();
  });

  it('leaves visible blanks for all it does not know', () => {
    const { letterhead, signing } = mainOf(made(emptyUnit('subordinate', 'Trung tâm A')));
    expect(letterhead.number).toBe('Số:      /KH-……………');
    expect(letterhead.placeAndDate).toMatch(/^……………, ngày/);
    expect([...signing.authority, signing.name]).toEqual(['……………', '……………']);
  });

  it('assigns every item and step, and says why one does not apply', () => {
    const document = made();
    expect(rowOf(document, 'II.5.c')).toEqual([
      'II.5.c',
      'Tiếp công dân, giải quyết đơn thư',
      'Phòng Tổ chức - Hành chính',
      'Phòng Nghiệp vụ',
      'Thường xuyên',
      'Báo cáo quý',
      '',
    ]);
    expect(rowOf(document, 'II.4.a').at(-1)).toBe('Không thuộc chức năng, nhiệm vụ: Đơn vị không quản lý doanh nghiệp');
    expect(rowOf(document, 'II.4.b').at(-1)).toMatch(/từ quý II năm 2024/);
    expect(rowOf(document, 'II.2.e.1')[1]).toBe('Ngày thứ Sáu không hẹn trước');
    expect(rowOf(document, 'IV.2')[4]).toBe('15/02/2024');
    const steps = rowsOf(document).filter((row) => row.kind === 'cells' && /^\(\d\)$/.test(row.cells[0]?.[0] ?? ''));
    expect(steps).toHaveLength(3);
  });

  it('names each heading of the plan once', () => {
    const groups = rowsOf(made()).flatMap((row) => (row.kind === 'group' ? [row.number] : []));
    expect(groups).toEqual(['II', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'III', 'IV']);
  });
});

describe.each(['office', 'division'] as const)('a unit of the kind %s', (kind) => {
  it('has the table alone, issued with the plan itself', () => {
    const document = made(emptyUnit(kind, 'Văn phòng Sở'));
    expect(document.main).toBeNull();
    expect(document.appendices).toHaveLength(1);
    expect(document.appendices[0]).toMatchObject({ label: 'Phụ lục', landscape: true });
    expect(document.appendices[0]?.title).toBe('BẢNG PHÂN CÔNG NHIỆM VỤ CỦA VĂN PHÒNG SỞ');
    expect(document.appendices[0]?.reference).toMatch(/^\(Kèm theo Kế hoạch số {6}\/KH-SXD ngày .* của Sở Xây dựng/);
  });
});
