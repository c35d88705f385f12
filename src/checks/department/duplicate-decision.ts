import { canonicalJson } from '../../domain/canonical-json.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';
import { recordsOf } from './records.js';

/** One decision stands twice in the head office's file. */
export const duplicateDecision: Rule<DepartmentScope> = {
  code: 'duplicate-decision',
  severity: 'warning',
  title: { vi: 'Một lần tiếp nhận, trả lời ghi hai dòng', en: 'One decision on two lines' },
  why: {
    vi: 'Hai dòng giống hệt nhau thường do gộp hai bản của tệp; chỉ một dòng được tính, dòng kia làm người đọc tưởng có hai lần.',
    en: 'Two lines that say the same come from joining two copies of the file; one of them counts, the other misleads.',
  },
  bad: `# department.yaml
answers:
  - { unit: trung-tam-a, difficulty: 1, about: Thiếu người trực, date: 2024-03-20, text: Đồng ý bổ sung }
  - { unit: trung-tam-a, difficulty: 1, about: Thiếu người trực, date: 2024-03-20, text: Đồng ý bổ sung }
`,
  good: `# department.yaml
answers:
  - { unit: trung-tam-a, difficulty: 1, about: Thiếu người trực, date: 2024-03-20, text: Đồng ý bổ sung }
`,
  fix: { vi: 'Bỏ một dòng.', en: 'Take one of the lines out.' },
  *run({ department }) {
    const seen = new Set<string>();
    for (const { record, pointer } of recordsOf(department)) {
      const key = canonicalJson(record);
      if (seen.has(key)) {
        yield {
          pointer,
          on: 'value',
          message: {
            vi: `Dòng này của ${record.unit} giống hệt một dòng ở trên.`,
            en: `This line about ${record.unit} says the same as one above.`,
          },
        };
      }
      seen.add(key);
    }
  },
};
