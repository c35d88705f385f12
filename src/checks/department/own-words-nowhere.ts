import { wordsNowhere } from '../heading-words.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';

/** Prose of the department's own report under an unknown heading, or in a period outside the plan. */
export const ownWordsNowhere: Rule<DepartmentScope> = {
  code: 'own-words-nowhere',
  severity: 'error',
  title: { vi: 'Phần viết của cơ quan không thuộc đề mục nào', en: 'The department’s words under no heading' },
  why: {
    vi: 'Nội dung viết vào báo cáo của toàn cơ quan theo mã đề mục trong đề cương và theo kỳ của năm; mã hoặc kỳ không có thì nội dung đó không vào báo cáo nào.',
    en: 'The department’s report prints words under a heading’s id in the outline and a period of the year; any other words are in no report.',
  },
  bad: `# department.yaml
prose:
  2024-H1:
    ton-tai: Việc công khai còn chậm.
`,
  good: `# department.yaml
prose:
  2024-H1:
    han-che: Việc công khai còn chậm.
`,
  fix: {
    vi: 'Ghi mã một đề mục của outline trong kế hoạch và một kỳ của năm; hoặc dùng: dcs write --all <đề mục>.',
    en: 'Use a heading’s id from the plan’s outline and a period of the year; or use: dcs write --all <heading>.',
  },
  *run({ department, calendar, headings }) {
    yield* wordsNowhere(department, calendar, headings);
  },
};
