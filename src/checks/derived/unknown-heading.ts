import { parsePeriod } from '../../domain/calendar/period.js';
import { pointerTo } from '../../domain/text/pointer.js';
import { outlineHeadings, writtenSections } from '../../domain/unit/prose.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** Words of the report that stand under no heading, or in no period of the plan. */
export const unknownHeading: Rule<DerivedScope> = {
  code: 'unknown-heading',
  severity: 'error',
  title: { vi: 'Lời báo cáo không thuộc đề mục nào', en: 'Words of the report under no heading' },
  why: {
    vi: 'Lời viết vào báo cáo theo mã đề mục trong đề cương và theo kỳ của năm; mã hoặc kỳ không có thì lời đó không vào báo cáo nào.',
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
    const prose = Object.entries(unitPlan.prose ?? {});
    if (prose.length === 0) return;
    const known = outlineHeadings(plan).map(({ id }) => id);
    for (const [id, words] of prose) {
      if (parsePeriod(id)?.year !== unitPlan.year) {
        yield {
          pointer: pointerTo('prose', id),
          on: 'key',
          message: {
            vi: `Kỳ “${id}” không thuộc năm kế hoạch ${unitPlan.year}.`,
            en: `The period “${id}” is not of the plan’s year ${unitPlan.year}.`,
          },
        };
      }
      for (const heading of Object.keys(words)) {
        if (known.includes(heading)) continue;
        yield {
          pointer: pointerTo('prose', id, heading),
          on: 'key',
          message: {
            vi: `Đề cương không có đề mục “${heading}”. Các đề mục: ${known.join(', ')}.`,
            en: `The outline has no heading “${heading}”. There are: ${known.join(', ')}.`,
          },
        };
      }
    }
  },
};
