import type { FormatWords } from '../../domain/findings/reading-problem.js';

/** What a value must look like, with an example. */
export const FORMATS: FormatWords = {
  date: { vi: 'một ngày dạng năm-tháng-ngày, ví dụ 2024-03-10', en: 'a date, year-month-day, like 2024-03-10' },
  'own-period-id': { vi: 'mã kỳ bắt đầu bằng chữ cái, ví dụ hk1', en: 'a period’s id, with a letter first, like hk1' },
  period: {
    vi: 'một kỳ báo cáo: 2024-M05, 2024-Q2, 2024-H1, 2024-9M hoặc "2024"',
    en: 'a period: 2024-M05, 2024-Q2, 2024-H1, 2024-9M or "2024"',
  },
  'item-id': {
    vi: 'số mục như trong văn bản, ví dụ II.5.c hoặc II.2.đ',
    en: 'an address as printed, like II.5.c or II.2.đ',
  },
  'own-item-id': { vi: 'số của nhiệm vụ riêng, ví dụ II.2.e.1', en: 'the address of an own item, like II.2.e.1' },
  'name-id': {
    vi: 'mã viết bằng chữ thường không dấu và số, nối bằng dấu gạch nối, ví dụ trung-tam-a',
    en: 'an id of lower-case letters without accents and digits, joined by hyphens, like trung-tam-a',
  },
  fingerprint: {
    vi: 'mã đối chiếu gồm 8 chữ số hoặc chữ a-f trong ngoặc kép, ví dụ "5f0c9a31"',
    en: 'a fingerprint of 8 hex digits in quotes, like "5f0c9a31"',
  },
  asked: {
    vi: 'vai trò, số kỳ và hạn nếu có, ví dụ lead, ongoing hoặc lead, once, 2024-06-30',
    en: 'role, cadence and due date if any, like lead, ongoing or lead, once, 2024-06-30',
  },
  quarter: { vi: 'một kỳ nhập số liệu, ví dụ 2024-Q1', en: 'a period of figures, like 2024-Q1' },
  'indicator-id': { vi: 'mã chỉ tiêu, ví dụ tiep-dan.luot', en: 'an indicator’s id, like tiep-dan.luot' },
  figure: { vi: 'một số, hoặc not-applicable', en: 'a number, or not-applicable' },
  sha256: { vi: 'mã SHA-256 gồm 64 chữ số hoặc chữ a-f', en: 'a SHA-256 of 64 hex digits' },
};
