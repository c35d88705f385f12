import { expect, it } from 'vitest';
import { LONGEST_SHORT, shortTitleOf } from '../../../src/domain/plan/short-title.js';

it.each([
  ['Tiếp công dân', 'Tiếp công dân'],
  ['Kiểm tra biển báo quanh ao, hồ gần trường.', 'Kiểm tra biển báo quanh ao, hồ gần trường'],
  // Up to the last mark that ends a phrase.
  ['Các chi bộ báo cáo kết quả về Đảng ủy xã (qua Văn phòng Đảng ủy) trước ngày 05 tháng 12', 'Các chi bộ báo cáo kết quả về Đảng ủy xã'], // prettier-ignore
  ['Phòng Kinh tế theo dõi, tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 10 tháng 12', 'Phòng Kinh tế theo dõi, tổng hợp kết quả, báo cáo Ủy ban…'], // prettier-ignore
  ['Tuyên truyền, phổ biến kỹ năng phòng, chống đuối nước cho học sinh các cấp', 'Tuyên truyền, phổ biến kỹ năng phòng, chống đuối nước…'], // prettier-ignore
  ['Tổ chức các hoạt động Văn hóa - Thể thao cho thanh niên trong dịp hè năm 2026', 'Tổ chức các hoạt động Văn hóa - Thể thao cho thanh niên'], // prettier-ignore
  ['Rà soát quy chế chi tiêu nội bộ; báo cáo Sở Tài chính xem xét, cho ý kiến', 'Rà soát quy chế chi tiêu nội bộ'],
  // Up to a further part of the sentence, and without a clause before what is to be done.
  [
    'Kiểm tra biển báo nguy hiểm quanh ao, hồ nhằm phòng, chống đuối nước cho trẻ em',
    'Kiểm tra biển báo nguy hiểm quanh ao, hồ',
  ],
  [
    'Căn cứ Kế hoạch này, các thôn lập danh sách hộ có người cao tuổi sống một mình',
    'Các thôn lập danh sách hộ có người cao tuổi sống một mình',
  ],
  [
    'Phòng Văn hóa và Thể thao: Chuẩn bị loa đài, phông nền và chỗ ngồi của đại biểu',
    'Phòng Văn hóa và Thể thao: Chuẩn bị loa đài, phông nền…',
  ],
  [
    'Theo dõi, đôn đốc, tổng hợp kết quả thực hiện của các thôn và các tổ tự quản',
    'Theo dõi, đôn đốc, tổng hợp kết quả thực hiện của các thôn…',
  ],
  // A phrase that is too short to say anything, none at all, or one within a quotation or brackets.
  ['Tuyên truyền, phổ biến chủ trương của Đảng và chính sách của Nhà nước', 'Tuyên truyền, phổ biến chủ trương của Đảng và chính sách…'], // prettier-ignore
  ['Tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy với nhân dân trong xã', 'Tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy…'], // prettier-ignore
  ['Nhân rộng mô hình “Dân vận khéo trong xây dựng, chỉnh trang đô thị văn minh”', 'Nhân rộng mô hình “Dân vận khéo trong xây dựng, chỉnh…'], // prettier-ignore
])('%s', (text, wanted) => {
  const title = shortTitleOf({ id: 'II.1', paragraphs: [text] });
  expect(title).toBe(wanted);
  expect(title.length).toBeLessThanOrEqual(LONGEST_SHORT);
});
