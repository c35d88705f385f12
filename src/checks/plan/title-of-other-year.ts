import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A plan whose title names another year than its file. */
export const titleOfOtherYear: Rule<PlanScope> = {
  code: 'title-of-other-year',
  severity: 'warning',
  title: { vi: 'Trích yếu nêu năm khác', en: 'Title names another year' },
  why: {
    vi: 'Mọi kỳ tính theo year; văn bản của năm khác đặt nhầm vào thư mục năm này thì mọi kỳ đều lệch mà không ai thấy.',
    en: 'All periods follow year; in a document put into another year’s folder they are all wrong, and nobody notices.',
  },
  bad: `year: 2024
subject: Triển khai cải cách hành chính năm 2023
`,
  good: `year: 2024
subject: Triển khai cải cách hành chính năm 2024
`,
  fix: {
    vi: 'Đúng là kế hoạch của năm khác thì chuyển sang thư mục năm ấy và sửa year; kế hoạch nhiều năm thì ghi span.',
    en: 'If it is another year’s plan, move it to that year’s folder and correct year; a plan of several years has span.',
  },
  *run({ plan: { subject, year, span } }) {
    const named = [...(subject ?? '').matchAll(YEARS)].map(([, from = '', to = from]) => [Number(from), Number(to)]);
    if (named.length === 0 || (span !== undefined && span.from <= year && year <= span.to)) return;
    if (named.some(([from = 0, to = 0]) => from <= year && year <= to)) return;
    const years = named.map(([from, to]) => (from === to ? String(from) : `${from} - ${to}`)).join(', ');
    yield {
      pointer: '/year',
      on: 'value',
      message: {
        vi: `Trích yếu nêu năm ${years}, nhưng tệp ghi năm ${year}.`,
        en: `The title names ${years}, but the file says ${year}.`,
      },
    };
  },
};

/** A year of the title, or several: `năm 2026`, `năm học 2026 - 2027`, `giai đoạn 2026-2030`, `năm 2026 đến năm 2030`. */
const YEARS =
  /(?:năm(?: học)?|giai đoạn|nhiệm kỳ|thời kỳ)\s+(20\d\d)(?:\s*(?:[-–—]|đến(?: hết)?(?: năm)?)\s*(20\d\d))?(?!\d)/giu;
