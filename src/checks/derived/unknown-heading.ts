import { pointerTo } from '../../domain/text/pointer.js';
import { outlineHeadings, writtenSections } from '../../domain/unit/prose.js';
import { wordsNowhere } from '../heading-words.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** Prose of the report under an unknown heading, or in a period outside the plan. */
export const unknownHeading: Rule<DerivedScope> = {
  code: 'unknown-heading',
  severity: 'error',
  title: { vi: 'Phần viết không thuộc đề mục nào', en: 'Words of the report under no heading' },
  why: {
    vi: 'Nội dung viết vào báo cáo theo mã đề mục trong đề cương và theo kỳ của năm; mã hoặc kỳ không có thì nội dung đó không vào báo cáo nào.',
    en: 'Words get into a report by a heading’s id in the outline and a period of the year; under any other they get into none.',
  },
  bad: `prose:
  2024-H1:
    ton-tai: Việc công khai còn chậm.
`,
  good: `prose:
  2024-H1:
    han-che: Việc công khai còn chậm.
`,
  fix: {
    vi: 'Ghi mã một đề mục của outline trong kế hoạch và một kỳ của năm; hoặc dùng: dcs write <đề mục>.',
    en: 'Use a heading’s id from the plan’s outline and a period of the year; or use: dcs write <heading>.',
  },
  *run({ unitPlan, plan }) {
    const sections = writtenSections(plan).map(({ id }) => id);
    for (const section of Object.keys(unitPlan['plan-words'] ?? {})) {
      if (sections.includes(section)) continue;
      yield {
        pointer: pointerTo('plan-words', section),
        on: 'key',
        message: {
          vi: `Đơn vị không viết mục “${section}” của kế hoạch. Các mục viết được: ${sections.join(', ')}.`,
          en: `A unit does not write the section “${section}” of its plan. It may write: ${sections.join(', ')}.`,
        },
      };
    }
    if (unitPlan.prose === undefined) return;
    yield* wordsNowhere(unitPlan, plan, (period) => outlineHeadings(plan, { id: period }).map(({ id }) => id));
  },
};
