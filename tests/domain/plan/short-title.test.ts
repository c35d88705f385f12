import { expect, it } from 'vitest';
import { LONGEST_SHORT, shortTitleOf } from '../../../src/domain/plan/short-title.js';

it.each([
  ['Tiếp công dân', 'Tiếp công dân'],
  ['Kiểm tra biển báo quanh ao, hồ gần trường.', 'Kiểm tra biển báo quanh ao, hồ gần trường'],
  // Up to the last mark that ends a phrase.
  ['Các chi bộ báo cáo kết quả về Đảng ủy xã (qua Văn phòng Đảng ủy) trước ngày 05 tháng 12', 'Các chi bộ báo cáo kết quả về Đảng ủy xã'], // prettier-ignore
  ['Phòng Kinh tế theo dõi, tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 10 tháng 12', 'Phòng Kinh tế theo dõi, tổng hợp kết quả, báo cáo Ủy ban…'], // prettier-ignore
  ['Tuyên truyền, phổ biến kỹ năng phòng, chống đuối nước cho học sinh các cấp', 'Tuyên truyền, phổ biến kỹ năng phòng, chống đuối nước cho…'], // prettier-ignore
  ['Tổ chức các hoạt động Văn hóa - Thể thao cho thanh niên trong dịp hè năm 2026', 'Tổ chức các hoạt động Văn hóa - Thể thao cho thanh niên…'], // prettier-ignore
  ['Rà soát quy chế chi tiêu nội bộ; báo cáo Sở Tài chính xem xét, cho ý kiến', 'Rà soát quy chế chi tiêu nội bộ'],
  // A phrase that is too short to say anything, none at all, or one within a quotation or brackets.
  ['Tuyên truyền, phổ biến chủ trương của Đảng và chính sách của Nhà nước', 'Tuyên truyền, phổ biến chủ trương của Đảng và chính sách…'], // prettier-ignore
  ['Tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy với nhân dân trong xã', 'Tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy với…'], // prettier-ignore
  ['Nhân rộng mô hình “Dân vận khéo trong xây dựng, chỉnh trang đô thị văn minh”', 'Nhân rộng mô hình “Dân vận khéo trong xây dựng, chỉnh…'], // prettier-ignore
])('%s', (text, wanted) => {
  const title = shortTitleOf({ id: 'II.1', paragraphs: [text] });
  expect(title).toBe(wanted);
  expect(title.length).toBeLessThanOrEqual(LONGEST_SHORT);
});
