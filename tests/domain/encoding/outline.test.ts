import { describe, expect, it } from 'vitest';
import { type AskedHeading, outlineText, readOutline } from '../../../src/domain/encoding/outline/read-outline.js';
import { proposeOutline } from '../../../src/domain/encoding/outline/propose-outline.js';
import { allHeadings } from '../../../src/domain/plan/outline.js';
import { realPlan } from '../../support/real-plan.js';

function headingsOf(text: string): readonly AskedHeading[] {
  const read = readOutline(outlineText(text));
  if (read.kind !== 'outline') throw new Error(read.reason);
  return read.headings;
}

/** Headings as `text[below]`. */
function shape(headings: readonly AskedHeading[]): string {
  return headings.map(({ text, children }) => text + (children.length === 0 ? '' : `[${shape(children)}]`)).join('|');
}

describe('an outline is read', () => {
  it.each([
    [
      'Roman, numbers, letters',
      'ĐỀ CƯƠNG\nI. KẾT QUẢ\n1. Tuyên truyền\na) Hội nghị\nb) Tin, bài\n2. Tiếp dân\nII. KIẾN NGHỊ',
      'KẾT QUẢ[Tuyên truyền[Hội nghị|Tin, bài]|Tiếp dân]|KIẾN NGHỊ',
    ],
    [
      'numbers alone',
      'Đề cương báo cáo\n1. Kết quả thực hiện\n2. Khó khăn\n3. Kiến nghị.',
      'Kết quả thực hiện|Khó khăn|Kiến nghị',
    ],
    [
      'decimals',
      'MẪU BÁO CÁO\nI. Tình hình\n1.1. Kết quả\n1.1.1. Chi tiết\n1.2. Hạn chế\nII. Kiến nghị',
      'Tình hình[Kết quả[Chi tiết]|Hạn chế]|Kiến nghị',
    ],
    ['parts in words', 'ĐỀ CƯƠNG\nPhần thứ nhất: Kết quả\nPhần thứ hai: Phương hướng', 'Kết quả|Phương hướng'],
    [
      'hints in brackets, behind a colon, on lines',
      'ĐỀ CƯƠNG\nI. Kết quả (nêu số liệu cụ thể, so với cùng kỳ)\n- Số cuộc\n+ Số người\nNêu rõ nguyên nhân.\nII. Kiến nghị: ghi từng nội dung',
      'Kết quả|Kiến nghị',
    ],
    [
      'a line that goes on',
      'ĐỀ CƯƠNG\nI. Kết quả thực hiện dân chủ\nở cơ sở\nII. Kiến nghị',
      'Kết quả thực hiện dân chủ ở cơ sở|Kiến nghị',
    ],
    [
      'behind a letter, with its recipients',
      'CÔNG VĂN\n1. Gửi báo cáo trước ngày 15.\n2. Gửi bản giấy.\nĐỀ CƯƠNG BÁO CÁO\nI. Kết quả\nII. Kiến nghị\nNơi nhận:\n1. Như trên',
      'Kết quả|Kiến nghị',
    ],
    [
      'attached to a plan',
      'KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG\nĐỀ CƯƠNG\nI. Kết quả\nII. Kiến nghị',
      'Kết quả|Kiến nghị',
    ],
    [
      'decomposed letters, tabs, CRLF',
      'ĐỀ CƯƠNG\r\nI.\tKết quả\r\nII.\tKiến nghị'.normalize('NFD'),
      'Kết quả|Kiến nghị',
    ],
  ])('with %s', (_, text, wanted) => {
    expect(shape(headingsOf(text))).toBe(wanted);
  });

  it.each([
    ['nothing', '  \n', 'empty'],
    ['a plan', 'KẾ HOẠCH\nThực hiện dân chủ\nI. MỤC ĐÍCH\nII. KẾT QUẢ', 'other-type'],
    ['a decision', 'QUYẾT ĐỊNH\nĐiều 1. Kết quả\nĐiều 2. Thực hiện', 'other-type'],
    ['a text without numbers', 'ĐỀ CƯƠNG\nKết quả\nKiến nghị', 'no-headings'],
    ['one heading', 'ĐỀ CƯƠNG\nI. Kết quả\n1. Một\n2. Hai', 'no-headings'],
    ['bullets alone', '- Kết quả\n- Kiến nghị\n+ Khác', 'no-headings'],
    ['a shopping list', '1. Gạo\n2. Muối\n3. Đường', 'no-report'],
  ])('is not made of %s', (_, text, reason) => {
    expect(readOutline(outlineText(text))).toEqual({ kind: 'no-outline', reason });
  });
});

const OUTLINE = `ĐỀ CƯƠNG
I. ĐẶC ĐIỂM, TÌNH HÌNH
II. KẾT QUẢ THỰC HIỆN
1. Công tác tuyên truyền, phổ biến pháp luật về dân chủ ở cơ sở
2. Trách nhiệm của người đứng đầu; kỷ luật, kỷ cương hành chính
3. Cải cách hành chính, chuyển đổi số, khảo sát mức độ hài lòng
4. Thực hiện dân chủ tại doanh nghiệp, đối thoại tại nơi làm việc
5. Tiếp công dân, giải quyết đơn thư, khiếu nại, tố cáo
6. Phong trào thi đua “Dân vận khéo”
III. ĐÁNH GIÁ CHUNG
1. Ưu điểm
2. Tồn tại, hạn chế
IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM
V. ĐỀ XUẤT, KIẾN NGHỊ
`;

describe('items are put under headings', () => {
  const plan = realPlan();
  const { outline, unplaced, doubtful } = proposeOutline(plan, headingsOf(OUTLINE));
  const all = allHeadings(outline);
  const placeOf = (id: string): string | undefined => all.find(({ items = [] }) => items.includes(id))?.heading;

  it.each([
    ['II.2.a', 'Trách nhiệm của người đứng đầu'],
    ['II.2.b', 'Trách nhiệm của người đứng đầu'],
    ['II.3.b', 'Cải cách hành chính'],
    ['II.3.c', 'Cải cách hành chính'],
    ['III.5', 'Cải cách hành chính'],
    ['II.4.a', 'Thực hiện dân chủ tại doanh nghiệp'],
    ['II.5.c', 'Tiếp công dân'],
    ['II.6.a', 'Phong trào thi đua'],
    ['II.6.b', 'Phong trào thi đua'],
    ['II.1', 'Công tác tuyên truyền'],
  ])('%s under “%s …”', (id, heading) => {
    expect(placeOf(id)).toMatch(new RegExp(`^${heading}`));
  });

  it('each once, or named as being under none; nothing under what asks for a judgement', () => {
    const placed = all.flatMap(({ items = [] }) => items);
    const ids = realPlan().body.length > 0 ? [...placed, ...unplaced.map(({ id }) => id)] : [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.filter(({ heading, items = [] }) => /Đặc điểm|Ưu điểm|Đánh giá|hạn chế/.test(heading) && items.length > 0)).toEqual([]); // prettier-ignore
    expect(all.filter(({ children = [], items = [] }) => children.length > 0 && items.length > 0)).toEqual([]);
  });

  it('with the headings for shortcomings, tasks and proposals, by the ids that the plan has for them', () => {
    expect(all.find(({ shortcomings }) => shortcomings === true)).toMatchObject({ id: 'han-che' });
    expect(all.find((one) => one['next-period'] === true)).toMatchObject({ id: 'phuong-huong' });
    expect(all.find(({ difficulties }) => difficulties === true)).toMatchObject({ id: 'de-xuat' });
    expect(all.find(({ heading }) => heading === 'Ưu điểm')).toMatchObject({ id: 'uu-diem' });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id } of all) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('doubtful where a heading says little, and then marked', () => {
    for (const heading of all) {
      expect(heading.proposed === true).toBe((heading.items ?? []).some((id) => doubtful.has(id)));
    }
    const [vague] = proposeOutline(plan, headingsOf('ĐỀ CƯƠNG\nI. Kết quả thực hiện nhiệm vụ\nII. Kiến nghị')).outline;
    expect(vague?.items ?? []).toEqual([]);
  });

  it('headings of the same words get ids of their own', () => {
    const twice = proposeOutline(plan, headingsOf('ĐỀ CƯƠNG\nI. Kết quả\n1. Ưu điểm\nII. Công tác khác\n1. Ưu điểm'));
    expect(allHeadings(twice.outline).map(({ id }) => id)).toEqual([
      'ket-qua',
      'uu-diem',
      'cong-tac-khac',
      'uu-diem-2',
    ]);
  });
});
