import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';
import { recordsOf } from './records.js';

/** A decision about a unit that does not exist. */
export const decisionForUnknownUnit: Rule<DepartmentScope> = {
  code: 'decision-for-unknown-unit',
  severity: 'error',
  title: { vi: 'Tiếp nhận, trả lời, gia hạn cho một đơn vị không có', en: 'Decision about an unknown unit' },
  why: {
    vi: 'Mã đơn vị là tên tệp trong units/; ghi sai mã thì kết quả tiếp nhận, trả lời hoặc gia hạn không đến được đơn vị nào.',
    en: 'A unit’s id is the name of its file in units/; with a wrong one the decision reaches nobody.',
  },
  bad: `# department.yaml
answers:
  - { unit: trung-tam-x, difficulty: 1, about: Thiếu người trực, date: 2024-03-20, text: Đồng ý bổ sung }
`,
  good: `# department.yaml
answers:
  - { unit: trung-tam-a, difficulty: 1, about: Thiếu người trực, date: 2024-03-20, text: Đồng ý bổ sung }
`,
  fix: { vi: 'Sửa lại mã đơn vị (unit).', en: 'Correct the unit’s id (unit).' },
  *run({ department, unitOf, isRegistered }) {
    for (const { record, pointer } of recordsOf(department)) {
      if (unitOf(record.unit) !== null || isRegistered(record.unit)) continue;
      yield {
        pointer: `${pointer}/unit`,
        on: 'value',
        message: {
          vi: `Không có đơn vị “${record.unit}”: không có tệp units/${record.unit}.yaml, sổ đơn vị cũng không có mã này.`,
          en: `There is no unit “${record.unit}”: no file units/${record.unit}.yaml, and no line in the register.`,
        },
      };
    }
  },
};
