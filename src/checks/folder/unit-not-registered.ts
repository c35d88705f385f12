import type { Rule } from '../rule.js';
import { type FolderScope, registeredAs } from '../scope.js';

/** A unit has a file but is not in the register. */
export const unitNotRegistered: Rule<FolderScope> = {
  code: 'unit-not-registered',
  severity: 'warning',
  title: { vi: 'Đơn vị không có trong sổ đơn vị', en: 'Unit is not in the register' },
  why: {
    vi: 'Sổ units.yaml nói năm nay phải có báo cáo của những đơn vị nào; đơn vị không có trong sổ thì không ai đòi báo cáo, thiếu cũng không biết.',
    en: 'The register units.yaml says of which units reports are expected; a unit that is not in it is not reminded, and nobody notices that it has not reported.',
  },
  bad: `# units.yaml
units:
  - { id: trung-tam-b, name: Trung tâm B, kind: subordinate, reports: true }
# units/trung-tam-a.yaml
unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate }
`,
  good: `# units.yaml
units:
  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, reports: true }
# units/trung-tam-a.yaml
unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate }
`,
  fix: {
    vi: 'Thêm vào sổ, cùng tên và loại đơn vị: dcs init "Tên đơn vị" --register; đơn vị không phải báo cáo thì ghi reports: false.',
    en: 'Add it with the same name and kind: dcs init "Unit name" --register; where it does not report, say reports: false.',
  },
  *run({ files, registers }) {
    for (const unit of files) {
      if (!registers.has(unit.yearFolder) || registeredAs(unit, registers) !== null) continue;
      const message = {
        vi: `Đơn vị “${unit.unitId}” (${unit.name}) không có trong sổ units.yaml.`,
        en: `The unit “${unit.unitId}” (${unit.name}) is not in units.yaml.`,
      };
      yield { file: unit.file, pointer: '/unit/id', on: 'value', message };
    }
  },
};
