import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan/plan.js';
import type { UnitPlan } from '../../../../src/domain/unit/unit-plan.js';
import { wordsOf } from '../../../../src/reports/model/inline.js';
import type { OfficialDocument, Row } from '../../../../src/reports/model/official-document.js';
import { unitPlanDocument } from '../../../../src/reports/documents/unit-plan/document.js';
import { stripNoteMarks } from '../../../../src/domain/plan/citation.js';
import { indexPlan } from '../../../../src/domain/plan/plan-index.js';
import { issuedPlan } from '../../../../src/reports/documents/issued-plan.js';
import { emptyUnit, plan, sampleUnit, statusOf } from '../../sample.js';

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

  it('is a draft with its gaps marked until nothing but number and day is to be filled in', () => {
    const numbered: Plan = { ...plan, number: '412/KH-SXD', date: '2024-01-30' };
    const dated: Plan = {
      ...numbered,
      references: Object.fromEntries(
        Object.entries(numbered.references).map(([key, one]) => [key, { ...one, date: one.date ?? '2022-11-10' }]),
      ),
    };
    const { name, ...nameless } = sampleUnit.unit.signatory ?? {};
    expect(name).toBeDefined();
    const unsigned: UnitPlan = { ...sampleUnit, unit: { ...sampleUnit.unit, signatory: nameless } };
    const marked = (document: OfficialDocument): string =>
      mainOf(document)
        .bases.flat()
        .map((part) => (part.kind === 'text' && part.mark === 'gap' ? `[${part.text}]` : ''))
        .join('');
    expect([made(sampleUnit, dated).draft, marked(made(sampleUnit, dated))]).toEqual([null, '']);
    expect(made(unsigned, dated).draft).toBe('DỰ THẢO');
    expect(made(sampleUnit, { ...dated, number: null }).draft).toBe('DỰ THẢO');
    expect(made(sampleUnit, plan).draft).toBe('DỰ THẢO');
    expect(marked(made(sampleUnit, plan))).toMatch(/^(\[[ …]+\])+$/);
    // A division issues its table with the plan: there is nothing of its own to sign.
    expect(made(emptyUnit('division', 'Phòng A'), plan).draft).toBe(null);
  });

  it('rests on the law, its decree, the city’s plan and the issued plan, in that order', () => {
    const bases = mainOf(made()).bases.map(wordsOf);
    expect(bases).toHaveLength(4);
    expect(bases[0]).toBe('Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày     tháng     năm ……;');
    expect(bases[1]).toMatch(/^Căn cứ Nghị định số 59\/2023\/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ .*;$/);
    expect(bases[2]).toMatch(/^Căn cứ Kế hoạch số 09\/KH-UBND ngày 16 tháng 01 năm 2024 của UBND .*;$/);
    expect(bases[3]).toMatch(/^Căn cứ Kế hoạch số {6}\/KH-SXD ngày {5}tháng {5}năm 2024 của Sở Xây dựng .*2024\.$/);
  });

  it('cites number and date of the issued plan where they are known', () => {
    const issued = { ...plan, number: '05/KH-SXD', date: '2024-01-25' };
    const last = mainOf(made(sampleUnit, issued)).bases.map(wordsOf).at(-1);
    expect(last).toMatch(/^Căn cứ Kế hoạch số 05\/KH-SXD ngày 25 tháng 01 năm 2024 của Sở Xây dựng/);
  });

  it('has the official words of what falls to it, numbered as its own', () => {
    const lines = paragraphs(made());
    expect(lines).toContain('5. Tổ chức tốt công tác tiếp dân, đối thoại, giải quyết đơn, thư, khiếu nại, tố cáo của công dân'); // prettier-ignore
    expect(lines.find((line) => line.startsWith('c) Đẩy mạnh công tác tiếp công dân'))).toContain('1022');
    expect(lines.join('\n')).not.toContain('Văn phòng Sở có trách nhiệm tham mưu');
  });

  it('leaves out what is not its own from the year’s beginning, and closes the numbers up', () => {
    const lines = paragraphs(made());
    expect(lines.some((line) => line.includes('Quy chế dân chủ, đối thoại'))).toBe(false);
    const fourth = lines.indexOf('4. Thực hiện nghiêm túc quy chế dân chủ tại các loại hình doanh nghiệp, xây dựng quan hệ lao động hài hòa, ổn định và tiến bộ trong tình hình mới'); // prettier-ignore
    expect(lines[fourth + 1]).toMatch(/^a\) Tuyên truyền, phổ biến Bộ Luật Lao động/);
    expect(lines[fourth + 2]).toMatch(/^5\. /);
  });

  it('puts its own tasks in the place that the plan left open, each in one sentence', () => {
    const lines = paragraphs(made());
    expect(lines.some((line) => line.includes('Nội dung khác'))).toBe(false);
    expect(lines.find((line) => line.includes('Ngày thứ Sáu không hẹn trước'))).toMatch(/^e\) .*[.:]$/);
  });

  it('has none of the slips that the errata can read', () => {
    const text = paragraphs(made()).join('\n');
    const errata = (plan.errata ?? []).filter(({ means }) => means !== null);
    expect(errata.length).toBeGreaterThan(5);
    for (const { at, reads } of errata) {
      const wrong = (indexPlan(plan).nodes.get(at)?.paragraphs ?? []).filter((line) => line.includes(reads));
      for (const line of wrong) expect(text, `${at} ${reads}`).not.toContain(stripNoteMarks(line));
    }
    expect(text).toContain('phòng, ban, đơn vị; tăng cường');
    const issued = JSON.stringify(issuedPlan(plan));
    expect(issued).toContain('phòng, bam, đơn vị');
  });

  it('explains a short form once, where it stands first', () => {
    const phrase = 'công chức, viên chức, người lao động (sau đây gọi tắt là CCVCNLĐ)';
    const text = paragraphs(made()).join('\n');
    expect(text.split('gọi tắt là')).toHaveLength(2);
    expect(text.indexOf('CCVCNLĐ')).toBe(text.indexOf(phrase) + phrase.indexOf('CCVCNLĐ'));
    const without = { ...plan, body: plan.body.slice(1) };
    const shorter = paragraphs(made(sampleUnit, without)).join('\n');
    expect(shorter.split('gọi tắt là')).toHaveLength(2);
    expect(shorter.indexOf('CCVCNLĐ')).toBe(shorter.indexOf(phrase) + phrase.indexOf('CCVCNLĐ'));
  });

  it('takes purposes and demands from the plan, and speaks of itself where the issuer did', () => {
    const text = paragraphs(made()).join('\n');
    expect(text).toContain('giữa Trung tâm Mẫu với Mặt trận Tổ quốc Việt Nam');
    expect(text).toContain('điều kiện của Trung tâm Mẫu.');
  });

  it('ends every paragraph and step with a mark', () => {
    const { blocks } = mainOf(made());
    const lines = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [wordsOf(block.text)] : block.kind === 'list' ? block.items.map(wordsOf) : [],
    );
    expect(lines.filter((line) => !/[.;:]$/.test(line))).toEqual([]);
  });

  it('cites a document in full once: what stands among the bases has no footnote', () => {
    const document = made();
    expect(document.notes.some(({ text }) => text.includes('59/2023/NĐ-CP ngày'))).toBe(false);
    expect(document.notes.map(({ number }) => number)).toEqual(document.notes.map((_, at) => at + 1));
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
      'II.5.c',
      '',
    ]);
    expect(rowOf(document, 'II.4.a').at(-1)).toMatch(/từ quý II năm 2024/);
    expect(rowOf(document, 'II.4.a').at(-2)).toBe('II.4.b');
    expect(rowOf(document, 'II.2.e')[1]).toBe('Ngày thứ Sáu không hẹn trước');
    expect(rowOf(document, '')[4]).toBe('15/02/2024');
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

describe('the time of a task', () => {
  it.each([
    ['Quý I', '2024-03-31', 'Quý I'],
    ['quý 2', '2024-06-30', 'quý 2'],
    ['Tháng 5', '2024-05-31', 'Tháng 5'],
    ['Cuối năm', '2024-12-31', 'Cuối năm'],
    // A day of its own, beside words that say another or none.
    ['Quý I', '2024-03-20', 'Quý I / Trước ngày 20/3/2024'],
    ['Sau hội nghị', '2024-03-20', 'Sau hội nghị / Trước ngày 20/3/2024'],
    ['Trước ngày 20/3/2024', '2024-03-20', 'Trước ngày 20/3/2024'],
  ])('%s, due %s, is said once: %s', (time, due, wanted) => {
    const action = { id: 1, what: 'Rà soát quy chế', time, due };
    const item = sampleUnit.items['II.1'];
    if (item === undefined) throw new Error('II.1');
    const unit = { ...sampleUnit, items: { ...sampleUnit.items, 'II.1': { ...item, actions: [action] } } };
    const row = rowsOf(made(unit)).find((one) => one.kind === 'cells' && one.cells[1]?.[0] === 'Rà soát quy chế');
    expect(row?.kind === 'cells' && row.cells.map((cell) => cell.join(' / '))).toContain(wanted);
  });
});
