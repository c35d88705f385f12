import { expect, it } from 'vitest';
import { appendixLabel, longDate } from '../../src/locale/document.js';
import { officeOf } from '../../src/locale/document-frame.js';
import { documentDate } from '../../src/domain/calendar/date.js';

it('numbers appendices in Roman, however many there are', () => {
  const labels = Array.from({ length: 10 }, (_, at) => appendixLabel(at, 10).vi.replace('Phụ lục ', ''));
  expect(labels).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']);
  expect(appendixLabel(0, 1).vi).toBe('Phụ lục');
});

it.each([
  ['2024-01-05', '05/01/2024', 'ngày 05 tháng 01 năm 2024'],
  ['2024-02-14', '14/02/2024', 'ngày 14 tháng 02 năm 2024'],
  ['2024-03-08', '08/3/2024', 'ngày 08 tháng 3 năm 2024'],
  ['2024-10-30', '30/10/2024', 'ngày 30 tháng 10 năm 2024'],
])('pads %s alike in figures and in words', (date, figures, words) => {
  expect([documentDate(date), longDate(date, 2024).vi]).toEqual([figures, words]);
});

it.each<[string, readonly string[], string]>([
  ['Sở Xây dựng', [], 'Văn phòng Sở'],
  ['Ủy ban nhân dân xã An Mẫu', [], 'Văn phòng Ủy ban nhân dân'],
  ['Đảng ủy xã An Mẫu', ['Ban Tổ chức', 'Văn phòng Đảng ủy'], 'Văn phòng Đảng ủy'],
  ['Huyện ủy Sông Mẫu', [], 'Văn phòng Huyện ủy'],
  ['Bộ Tài chính', [], 'Văn phòng Bộ'],
  ['Phòng Giáo dục và Đào tạo', [], 'Văn phòng Phòng Giáo dục và Đào tạo'],
  ['Trường THCS An Mẫu', [], 'Văn phòng Trường THCS An Mẫu'],
])('the office of %s is its own', (name, bodies, office) => {
  const issuer = { name, parent: null, code: null, place: null };
  expect(officeOf({ issuer, bodies: bodies.map((one) => ({ id: one, name: one })) }).vi).toBe(office);
});
