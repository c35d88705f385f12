import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';

/** Two difficulties with the same number. */
export const duplicateDifficultyId: Rule<UnitScope> = {
  code: 'duplicate-difficulty-id',
  severity: 'error',
  title: { vi: 'Hai vướng mắc trùng số', en: 'Two difficulties with one number' },
  why: {
    vi: 'Cơ quan tổng hợp trả lời vướng mắc theo số của nó; trùng số thì không rõ trả lời cho vướng mắc nào.',
    en: 'The head office answers a difficulty by its number; where two share one it is not clear which was answered.',
  },
  bad: `difficulties:
  - { id: 1, date: 2024-03-10, text: Thiếu người làm công tác tiếp công dân }
  - { id: 1, date: 2024-03-20, text: Phần mềm một cửa hay lỗi }
`,
  good: `difficulties:
  - { id: 1, date: 2024-03-10, text: Thiếu người làm công tác tiếp công dân }
  - { id: 2, date: 2024-03-20, text: Phần mềm một cửa hay lỗi }
`,
  fix: {
    vi: 'Cho vướng mắc sau số tiếp theo; số đã dùng không dùng lại.',
    en: 'Give the later one the next number; numbers are never reused.',
  },
  *run({ unitPlan }) {
    const seen = new Set<number>();
    for (const [at, { id }] of (unitPlan.difficulties ?? []).entries()) {
      if (seen.has(id)) {
        yield {
          pointer: `/difficulties/${at}/id`,
          on: 'value',
          message: { vi: `Số ${id} đã có ở một vướng mắc phía trên.`, en: `The number ${id} is taken further up.` },
        };
      }
      seen.add(id);
    }
  },
};
