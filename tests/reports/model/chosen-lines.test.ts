import { describe, expect, it } from 'vitest';
import { chosenLines } from '../../../src/reports/model/chosen-lines.js';
import { boldWidth } from '../../../src/reports/model/text-width.js';

/** The left cell of the letterhead, and the width of a page's text. */
const CELL = 3742;
const PAGE = 9354;

describe('names in a letterhead', () => {
  it.each([
    'SỞ XÂY DỰNG',
    'SỞ XÂY DỰNG / THÀNH PHỐ ĐÀ NẴNG',
    'ỦY BAN NHÂN DÂN / THÀNH PHỐ ĐÀ NẴNG',
    'ỦY BAN NHÂN DÂN / PHƯỜNG HÒA CƯỜNG BẮC',
    'CÔNG AN / TỈNH THỪA THIÊN HUẾ',
    'SỞ QUY HOẠCH - / KIẾN TRÚC',
    'SỞ LAO ĐỘNG - / THƯƠNG BINH VÀ XÃ HỘI / TỈNH BÀ RỊA - VŨNG TÀU',
    'BAN QUẢN LÝ / DỰ ÁN ĐẦU TƯ / XÂY DỰNG HẠ TẦNG / VÀ PHÁT TRIỂN ĐÔ THỊ',
    'TRUNG TÂM / QUẢN LÝ HẠ TẦNG / GIAO THÔNG ĐÔ THỊ',
    'SỞ NÔNG NGHIỆP VÀ / PHÁT TRIỂN NÔNG THÔN',
    'TRUNG TÂM KIỂM ĐỊNH / CHẤT LƯỢNG CÔNG TRÌNH / XÂY DỰNG ĐÀ NẴNG',
    'TRƯỜNG TRUNG HỌC / PHỔ THÔNG CHUYÊN / LÊ QUÝ ĐÔN',
    'TRUNG TÂM DỊCH VỤ / ĐẤU GIÁ TÀI SẢN / THÀNH PHỐ HỒ CHÍ MINH',
  ])('%s', (lines) => {
    expect(chosenLines(lines.replaceAll(' / ', ' '), 26, CELL)).toEqual(lines.split(' / '));
  });
});

describe('titles', () => {
  it.each([
    'Triển khai thực hiện dân chủ ở cơ sở, công tác dân vận / năm 2024 của Sở Xây dựng thành phố Đà Nẵng',
    'DANH MỤC TÀI LIỆU MINH CHỨNG 6 THÁNG ĐẦU NĂM 2024',
    'Kết quả thực hiện dân chủ ở cơ sở, công tác dân vận / 6 tháng đầu năm 2024; phương hướng, nhiệm vụ 6 tháng cuối năm 2024',
    'Kết quả thực hiện dân chủ ở cơ sở, công tác dân vận / quý I năm 2024; phương hướng, nhiệm vụ quý II năm 2024',
    'Kết quả thực hiện dân chủ ở cơ sở, công tác dân vận / 9 tháng đầu năm 2024; phương hướng, nhiệm vụ quý IV năm 2024',
  ])('%s', (lines) => {
    expect(chosenLines(lines.replaceAll(' / ', ' '), 28, PAGE)).toEqual(lines.split(' / '));
  });
});

const BODIES = ['SỞ', 'VĂN PHÒNG', 'CHI CỤC', 'TRUNG TÂM', 'BAN QUẢN LÝ DỰ ÁN', 'CÔNG TY CỔ PHẦN'];
const FIELDS = ['Y TẾ', 'TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'VĂN HÓA - THỂ THAO', 'ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG'];
const NAMES = [
  'THÀNH PHỐ CẦN THƠ',
  'TỈNH BÀ RỊA - VŨNG TÀU',
  'HUYỆN HÒA VANG',
  'PHƯỜNG AN HẢI BẮC',
  'HÀ NỘI',
  'QUẬN 10',
  'KON TUM',
];

it.each(BODIES.flatMap((body) => FIELDS.flatMap((field) => NAMES.map((name) => `${body} ${field} ${name}`))))(
  'no place is broken, no line begins with a hyphen, none is too long, nothing is lost: %s',
  (text) => {
    const lines = chosenLines(text, 26, CELL);
    expect(lines.join(' ')).toBe(text);
    const place = NAMES.find((name) => text.endsWith(name)) ?? '';
    expect(lines.some((line) => line.includes(place))).toBe(true);
    for (const line of lines) {
      expect(line).not.toMatch(/^[-–]/);
      expect(boldWidth(line, 26)).toBeLessThan(CELL);
    }
  },
);

it('a no-break space keeps words together, several spaces are a blank, one long word stays', () => {
  const joined = 'TRUNG TÂM KIỂM\u00a0ĐỊNH XÂY\u00a0DỰNG MIỀN\u00a0TRUNG VÀ TÂY\u00a0NGUYÊN';
  const lines = chosenLines(joined, 26, CELL);
  for (const word of ['KIỂM\u00a0ĐỊNH', 'MIỀN\u00a0TRUNG', 'TÂY\u00a0NGUYÊN']) {
    expect(lines.some((line) => line.includes(word))).toBe(true);
  }
  const blank = `(Kèm theo Kế hoạch số     /KH-TTA ngày     tháng     năm 2024 của ${'Trung tâm A '.repeat(6)})`;
  expect(chosenLines(blank, 28, PAGE).join(' ')).toBe(blank);
  expect(chosenLines('X'.repeat(200), 26, CELL)).toEqual(['X'.repeat(200)]);
  expect(chosenLines(`${'X'.repeat(200)} Y`, 26, CELL).join(' ')).toBe(`${'X'.repeat(200)} Y`);
});
