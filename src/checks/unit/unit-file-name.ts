import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';

/** A file that is not named after its unit. */
export const unitFileName: Rule<UnitScope> = {
  code: 'unit-file-name',
  severity: 'error',
  title: { vi: 'Tên tệp khác mã đơn vị', en: 'File is not named after its unit' },
  why: {
    vi: 'Đơn vị được tìm theo tên tệp (-u trung-tam-a là units/trung-tam-a.yaml); khác nhau thì gọi đơn vị này lại ra đơn vị kia.',
    en: 'A unit is found by its file’s name (-u trung-tam-a is units/trung-tam-a.yaml); where they differ, one is called and another answers.',
  },
  bad: `# units/trung-tam-a.yaml
unit: { id: trung-tam-b, name: Trung tâm B, kind: subordinate }
`,
  good: `# units/trung-tam-a.yaml
unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate }
`,
  fix: {
    vi: 'Đổi tên tệp theo mã, hoặc sửa mã theo tên tệp; thường là chép tệp của đơn vị khác rồi quên sửa.',
    en: 'Rename the file or correct the id; usually another unit’s file was copied and not edited.',
  },
  *run({ fileName, unitPlan }) {
    const { id } = unitPlan.unit;
    if (id === fileName) return;
    yield {
      pointer: '/unit/id',
      on: 'value',
      message: {
        vi: `Mã đơn vị là “${id}” nhưng tệp tên là “${fileName}.yaml”.`,
        en: `The unit’s id is “${id}”, but the file is named “${fileName}.yaml”.`,
      },
    };
  },
};
