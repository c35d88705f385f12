import type { Rule } from '../rule.js';
import type { FileScope } from '../scope.js';

/** A file whose year differs from its folder's. */
export const yearMismatch: Rule<FileScope> = {
  code: 'year-mismatch',
  severity: 'error',
  title: { vi: 'Năm trong tệp khác năm của thư mục', en: 'Year differs from the folder’s' },
  why: {
    vi: 'Năm quyết định mọi kỳ báo cáo; tệp của năm này nằm trong thư mục năm khác (thường do chép từ năm trước) thì mọi kỳ đều lệch.',
    en: 'The year decides every period; in a file in another year’s folder (usually copied from last year) all periods are wrong.',
  },
  bad: `# plans/2024/
year: 2023
`,
  good: `# plans/2024/
year: 2024
`,
  fix: {
    vi: 'Sửa year, hoặc chuyển tệp sang đúng thư mục năm.',
    en: 'Correct year, or move the file to the right year’s folder.',
  },
  *run({ data, folderYear, planYear }) {
    const wanted = folderYear ?? planYear;
    if (wanted === null || data.year === undefined || data.year === wanted) return;
    const where =
      folderYear === null
        ? { vi: `kế hoạch là của năm ${wanted}`, en: `the plan is of ${wanted}` }
        : { vi: `tệp nằm trong thư mục năm ${wanted}`, en: `it lies in the folder of ${wanted}` };
    yield {
      pointer: '/year',
      on: 'value',
      message: {
        vi: `Tệp ghi năm ${data.year} nhưng ${where.vi}.`,
        en: `The file says ${data.year}, but ${where.en}.`,
      },
    };
  },
};
