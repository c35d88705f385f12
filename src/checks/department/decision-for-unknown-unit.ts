import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';
import { lettersOf, recordsOf } from './records.js';

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
    const named = recordsOf(department).map(({ record: { unit }, pointer }) => ({ unit, pointer: `${pointer}/unit` }));
    for (const { unit, pointer } of [...named, ...lettersOf(department)]) {
      if (unitOf(unit) !== null || isRegistered(unit)) continue;
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `Không có đơn vị “${unit}”: không có tệp units/${unit}.yaml, sổ đơn vị cũng không có mã này.`,
          en: `There is no unit “${unit}”: no file units/${unit}.yaml, and no line in the register.`,
        },
      };
    }
  },
};
