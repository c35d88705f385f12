import { describe, expect, it } from 'vitest';
import type { PlanNode } from '../../../src/domain/plan/plan.js';
import { encoded, itemsIn } from '../../support/encoded.js';

// Sections below sections, and sections without tasks; all texts are invented.

const outlineOf = (nodes: readonly PlanNode[]): readonly string[] =>
  nodes.flatMap(({ id, heading, children = [] }) => [
    ...(heading === undefined ? [] : [`${id} ${heading}`]),
    ...outlineOf(children),
  ]);

describe('sections in two rows of numbers', () => {
  it.each<[string, string, string]>([
    ['capital letters', 'A. ', 'B. '],
    ['capital letters with a slash', 'A/ ', 'B/ '],
    ['parts', 'PHẦN I. ', 'PHẦN II. '],
    ['parts in words', 'PHẦN THỨ NHẤT: ', 'Phần thứ hai. '],
  ])('are children below %s', (_, first, second) => {
    const plan = encoded(
      'KẾ HOẠCH', 'Công tác năm 2026', `${first}TÌNH HÌNH`, 'I. KẾT QUẢ', '1. Đã trồng 500 cây.', 'II. HẠN CHẾ', '1. Còn chậm.',
      `${second}NHIỆM VỤ`, 'I. KINH TẾ', '1. Rà soát quy hoạch.', 'II. XÃ HỘI', '1. Trạm Y tế khám sức khỏe.',
    ); // prettier-ignore
    const [one, two] = plan.body.map(({ id }) => id);
    expect([one, two]).toEqual(first.startsWith('A') ? ['A', 'B'] : ['I', 'II']);
    expect(outlineOf(plan.body)).toEqual([
      `${one} TÌNH HÌNH`, `${one}.I KẾT QUẢ`, `${one}.II HẠN CHẾ`, `${two} NHIỆM VỤ`, `${two}.I KINH TẾ`, `${two}.II XÃ HỘI`,
    ]); // prettier-ignore
    expect(itemsIn(plan.body)).toEqual([
      [`${two}.I.1`, null, null, null],
      [`${two}.II.1`, 'Trạm Y tế', null, null],
    ]);
    expect(plan.doubts).toEqual([{ at: 'plan', code: 'no-issuer' }]);
  });

  it('are below the form that comes first, and a part may have its heading on the next line', () => {
    const plan = encoded(
      'KẾ HOẠCH', 'Công tác năm 2026', 'I. NHIỆM VỤ', 'A. Về kinh tế', '1. Rà soát quy hoạch.', 'B. Về xã hội', '1. Khám sức khỏe.', 'C. Về quốc phòng', '1. Huấn luyện dân quân.',
      'II. TỔ CHỨC THỰC HIỆN', '1. Công an xã theo dõi.',
    ); // prettier-ignore
    expect(itemsIn(plan.body).map(([id]) => id)).toEqual(['I.A.1', 'I.B.1', 'I.C.1', 'II.1']);
    expect(plan.doubts).toEqual([{ at: 'plan', code: 'no-issuer' }]);
    const parts = encoded('KẾ HOẠCH', 'Năm 2026', 'PHẦN I', 'ĐẶC ĐIỂM TÌNH HÌNH', '1. Thuận lợi', 'Có nhà văn hóa.', 'PHẦN II', 'NHIỆM VỤ', '1. Sửa nhà văn hóa.'); // prettier-ignore
    expect(outlineOf(parts.body)).toEqual(['I ĐẶC ĐIỂM TÌNH HÌNH', 'I.1 Thuận lợi', 'II NHIỆM VỤ']);
    expect(parts.body.map(({ label }) => label)).toEqual(['PHẦN I', 'PHẦN II']);
    expect(itemsIn(parts.body).map(([id]) => id)).toEqual(['II.1']);
  });

  it('no title begins with: V/v is no number', () => {
    const plan = encoded('KẾ HOẠCH', 'V/V HỖ TRỢ NHÂN DÂN VÙNG LŨ NĂM 2026', 'I. NHIỆM VỤ', '1. Cứu trợ.');
    expect([plan.subject, plan.body.length]).toEqual(['V/V HỖ TRỢ NHÂN DÂN VÙNG LŨ NĂM 2026', 1]);
  });
});

describe('sections without tasks', () => {
  it.each([
    'KHẨU HIỆU TUYÊN TRUYỀN',
    'SỐ LƯỢNG ĐỀ NGHỊ KHEN THƯỞNG',
    'TIÊU CHUẨN KHEN THƯỞNG',
    'THỦ TỤC, HỒ SƠ KHEN THƯỞNG',
    'CHỦ ĐỀ',
    'CƠ CẤU GIẢI THƯỞNG',
    'HIỆN TRẠNG',
  ])('have none, unless a body has a duty there: %s', (heading) => {
    const plan = encoded('KẾ HOẠCH', 'Hội thi năm 2026', `I. ${heading}`, '1. Mỗi thôn một tập thể', '2. Phòng Nội vụ có trách nhiệm tổng hợp.'); // prettier-ignore
    expect(itemsIn(plan.body)).toEqual([['I.2', 'Phòng Nội vụ', null, null]]);
  });

  it('have those of the points that name tasks, where the heading names both', () => {
    const plan = encoded(
      'KẾ HOẠCH', 'Thi đua năm 2026', 'I. ĐỐI TƯỢNG, NỘI DUNG THI ĐUA', '1. Đối tượng thi đua', '- Các thôn.', '2. Nội dung thi đua', '- Làm đường hoa.', '3. Thời gian tổ chức phong trào: Từ tháng 3.',
      'II. DỰ BÁO TÁC ĐỘNG VÀ CÁC GIẢI PHÁP', '1. Dự báo tác động', '- Giá vật tư tăng.', '2. Giải pháp', '- Mua sắm tập trung.',
    ); // prettier-ignore
    expect(itemsIn(plan.body).map(([id]) => id)).toEqual(['I.2-1', 'II.2-1']);
  });

  it('and slogans are no tasks in any section', () => {
    const plan = encoded(
      'KẾ HOẠCH',
      'Năm 2026',
      'I. NỘI DUNG',
      '1. Nhiệt liệt chào mừng ngày hội!',
      '2. Treo băng rôn.',
    );
    expect(itemsIn(plan.body).map(([id]) => id)).toEqual(['I.2']);
  });
});

describe('the articles of a decision', () => {
  it('are tasks where they give a body a duty, and not where they issue the plan or say who carries it out', () => {
    const plan = encoded(
      'ỦY BAN NHÂN DÂN XÃ AN MẪU', 'QUYẾT ĐỊNH', 'Ban hành Kế hoạch trồng cây năm 2026', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN MẪU', 'Căn cứ Luật Mẫu;', 'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây.', 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.', 'Điều 3. Giao Phòng Kinh tế theo dõi, đôn đốc việc thực hiện Quyết định này.',
      'Điều 4. Chánh Văn phòng, Trưởng phòng Kinh tế chịu trách nhiệm thi hành Quyết định này./.', 'Nơi nhận:', '- Lưu: VT.', 'KẾ HOẠCH', 'Trồng cây năm 2026', 'I. NHIỆM VỤ', '1. Trồng 500 cây.',
    ); // prettier-ignore
    expect(itemsIn(plan['issued-with']?.articles ?? [])).toEqual([['D3', 'Phòng Kinh tế', null, null]]);
  });
});

describe('a table that goes on under a head without the column of numbers', () => {
  it('has its numbers, and the group above that head', () => {
    const { body } = encoded(
      'KẾ HOẠCH', 'Năm 2026', 'I. NHIỆM VỤ',
      '| B | XÃ HỘI |\n| Nội dung | Đơn vị thực hiện | Thời gian |\n| 1.1 | Xây nhà văn hóa | Phòng Văn hóa | 2026 |\n| 1.2 | Mở lớp học | Trường Tiểu học | 2026 |',
    ); // prettier-ignore
    expect(itemsIn(body)).toEqual([
      ['I.B.1', 'Phòng Văn hóa', null, '2026'],
      ['I.B.2', 'Trường Tiểu học', null, '2026'],
    ]);
  });
});

describe('a plan without sections', () => {
  it('may be one table without groups: its columns say who and when', () => {
    const plan = encoded('KẾ HOẠCH', 'Hoạt động tháng 3 năm 2026', '| TT | Nội dung | Người phụ trách | Thời gian |\n| 1 | Tổ chức hội thi | Ban Nữ công | 06/3/2026 |\n| 2 | Kiểm tra quỹ | Ủy ban Kiểm tra | 20/3/2026 |'); // prettier-ignore
    expect(plan.body.map(({ id, table }) => [id, table?.columns.length])).toEqual([['p1', 4]]);
    expect(itemsIn(plan.body)).toEqual([
      ['p1.1', 'Ban Nữ công', null, '06/3/2026'],
      ['p1.2', 'Ủy ban Kiểm tra', null, '20/3/2026'],
    ]);
    expect(plan.doubts?.map(({ code }) => code)).not.toContain('text-left');
  });

  it('keeps a table before its first point', () => {
    const plan = encoded('KẾ HOẠCH', 'Trồng cây năm 2026, cụ thể như sau:', '1. Ban Nữ công trồng cây.', '| Thôn | Số cây |\n| Thôn 1 | 30 |', '2. Đoàn xã tưới cây.'); // prettier-ignore
    expect(JSON.stringify(plan.body)).toContain('Số cây');
    expect(plan.doubts?.map(({ code }) => code)).not.toContain('text-left');
  });
});

describe('what is no plan', () => {
  it.each<[string, readonly string[]]>([
    ['a lesson plan', ['KẾ HOẠCH BÀI DẠY', 'TUẦN 1', 'I. MỤC TIÊU', '1. Kiến thức', 'II. HOẠT ĐỘNG', '1. Khởi động']],
    ['a decision about something else, with a form of that name', ['QUYẾT ĐỊNH', 'Về việc công bố thủ tục hành chính', 'Căn cứ Luật Mẫu;', 'Điều 1. Công bố danh mục thủ tục.', 'KẾ HOẠCH', 'Chuyển đổi cây trồng năm …', 'I. NỘI DUNG', '1. Diện tích']],
    ['a report with a chapter of that name', ['BÁO CÁO', 'Công tác năm 2025', 'I. KẾT QUẢ', '1. Đã trồng cây.', 'KẾ HOẠCH', 'năm 2026', 'II. NHIỆM VỤ', '1. Trồng cây.']],
  ])('is refused: %s', (_, lines) => {
    expect(() => encoded(...lines)).toThrow('other-type');
  }); // prettier-ignore
});
