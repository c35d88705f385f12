import type { Rule } from '../rule.js';
import type { FolderScope } from '../scope.js';

/** Two files of a year for one unit. */
export const duplicateUnitId: Rule<FolderScope> = {
  code: 'duplicate-unit-id',
  severity: 'error',
  title: { vi: 'Hai tệp cùng một mã đơn vị', en: 'Two files with one unit id' },
  why: {
    vi: 'Mỗi đơn vị có một tệp trong năm; hai tệp cùng mã thì số liệu tổng hợp tính trùng, hoặc mất một tệp.',
    en: 'A unit has one file a year; where two share an id, totals count it twice or lose one of them.',
  },
  bad: `# units/trung-tam-a.yaml
unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate }
# units/trung-tam-b.yaml
unit: { id: trung-tam-a, name: Trung tâm B, kind: subordinate }
`,
  good: `# units/trung-tam-a.yaml
unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate }
# units/trung-tam-b.yaml
unit: { id: trung-tam-b, name: Trung tâm B, kind: subordinate }
`,
  fix: {
    vi: 'Sửa unit.id theo tên tệp; nếu là bản chép của cùng một đơn vị thì giữ lại một tệp.',
    en: 'Make unit.id equal to the file’s name; if one file is a copy for the same unit, keep only one.',
  },
  *run({ files }) {
    const first = new Map<string, string>();
    for (const { file, yearFolder, unitId } of files) {
      const key = `${yearFolder}\n${unitId}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, file);
        continue;
      }
      yield {
        file,
        pointer: '/unit/id',
        on: 'value',
        message: {
          vi: `Mã đơn vị “${unitId}” đã có ở tệp ${before}.`,
          en: `The unit id “${unitId}” is taken by ${before}.`,
        },
      };
    }
  },
};
