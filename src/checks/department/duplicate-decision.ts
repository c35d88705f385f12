import { canonicalJson } from '../../domain/text/canonical-json.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';
import { twinsIn } from '../twins.js';
import { recordsOf } from './records.js';

/** A decision that is twice in the head office's file. */
export const duplicateDecision: Rule<DepartmentScope> = {
  code: 'duplicate-decision',
  severity: 'warning',
  title: { vi: 'Một lần tiếp nhận, trả lời, gia hạn ghi hai dòng', en: 'One decision on two lines' },
  why: {
    vi: 'Hai dòng giống hệt nhau thường do gộp hai bản của tệp; chỉ một dòng được tính, dòng kia làm người đọc tưởng có hai lần.',
    en: 'Two equal lines come from merging two copies of the file; only one of them counts, and the other misleads.',
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
  fix: { vi: 'Bỏ một dòng.', en: 'Remove one of the lines.' },
  *run({ department }) {
    const records = recordsOf(department);
    for (const { n, before } of twinsIn(records, ({ record }) => canonicalJson(record))) {
      const [twin, first] = [records[n - 1], records[before - 1]];
      if (twin === undefined || first === undefined) continue;
      const place = first.pointer.split('/').slice(1);
      const at = Number(place[1]) + 1;
      const list = place[0] ?? '';
      yield {
        pointer: twin.pointer,
        on: 'value',
        message: {
          vi: `Dòng này của ${twin.record.unit} giống hệt dòng thứ ${at} trong ${list}.`,
          en: `This line about ${twin.record.unit} says the same as line ${at} of ${list}.`,
        },
      };
    }
  },
};
