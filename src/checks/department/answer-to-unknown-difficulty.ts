import { answeredBy } from '../../domain/department/decisions.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';

/** An answer to words that are not in the unit's file. */
export const answerToUnknownDifficulty: Rule<DepartmentScope> = {
  code: 'answer-to-unknown-difficulty',
  severity: 'warning',
  title: { vi: 'Trả lời một vướng mắc không có', en: 'Answer to a difficulty that is not there' },
  why: {
    vi: 'Trả lời đi với lời của vướng mắc được hỏi. Lời ấy không còn trong tệp của đơn vị thì trả lời không đứng ở báo cáo nào, để không trả lời nhầm câu khác.',
    en: 'An answer belongs to the words it was given for. If the unit’s file no longer has them, it is printed in no report, so that it cannot answer another difficulty.',
  },
  bad: `# department.yaml
answers:
  - { unit: trung-tam-a, difficulty: 1, about: Thiếu người trực, date: 2024-03-20, text: Đồng ý bổ sung }
# units/trung-tam-a.yaml
difficulties:
  - { id: 1, date: 2024-03-12, text: Phần mềm hay lỗi }
`,
  good: `# department.yaml
answers:
  - { unit: trung-tam-a, difficulty: 1, about: Thiếu người trực, date: 2024-03-20, text: Đồng ý bổ sung }
# units/trung-tam-a.yaml
difficulties:
  - { id: 1, date: 2024-03-12, text: Thiếu người trực }
`,
  fix: {
    vi: 'Xin đơn vị tệp mới nhất; nếu lời của vướng mắc đã đổi thì trả lời lại: dcs answer <đơn vị> <số> "…".',
    en: 'Ask the unit for its newest file; where the difficulty was put in other words, answer it again: dcs answer <unit> <number> "…".',
  },
  *run({ department: { answers = [] }, unitOf }) {
    for (const [i, answer] of answers.entries()) {
      const found = unitOf(answer.unit);
      if (found === null || found === 'broken') continue;
      const { difficulties = [] } = found;
      if (answeredBy(difficulties, answer) !== null) continue;
      const { unit, difficulty } = answer;
      const hasNumber = difficulties.some(({ id }) => id === difficulty);
      yield {
        pointer: `/answers/${i}/${hasNumber ? 'about' : 'difficulty'}`,
        on: 'value',
        message: hasNumber
          ? {
              vi: `Vướng mắc số ${difficulty} của ${unit} nay mang lời khác với lời đã được trả lời.`,
              en: `Difficulty ${difficulty} of ${unit} has other words by now than those that were answered.`,
            }
          : {
              vi: `Tệp của ${unit} không có vướng mắc số ${difficulty}, cũng không có vướng mắc nào mang lời này.`,
              en: `The file of ${unit} has no difficulty ${difficulty}, and none in these words.`,
            },
      };
    }
  },
};
