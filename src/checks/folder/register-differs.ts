import { isSameName } from '../../domain/text/fold.js';
import type { Rule } from '../rule.js';
import { type FolderScope, registeredAs } from '../scope.js';
import { INFORMED_KIND } from '../../domain/plan/unit-kinds.js';

/** A unit's name or kind differs between the register and its file. */
export const registerDiffers: Rule<FolderScope> = {
  code: 'register-differs',
  severity: 'warning',
  title: { vi: 'Sổ đơn vị ghi khác tệp của đơn vị', en: 'Register differs from the unit’s file' },
  why: {
    vi: 'Tên ở sổ và ở tệp khác nhau thì báo cáo tổng hợp gọi một đơn vị bằng hai tên; loại đơn vị khác nhau thì nhiệm vụ phải làm cũng khác.',
    en: 'With two names, reports may use either; with two kinds, it is unclear which items fall to the unit.',
  },
  bad: `# units.yaml
units:
  - { id: trung-tam-a, name: Trung tâm An, kind: subordinate, reports: true }
# units/trung-tam-a.yaml
unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate }
`,
  good: `# units.yaml
units:
  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, reports: true }
# units/trung-tam-a.yaml
unit: { id: trung-tam-a, name: Trung tâm A, kind: subordinate }
`,
  fix: { vi: 'Sửa tệp của đơn vị hoặc sổ cho khớp nhau.', en: 'Correct the unit’s file or the register.' },
  *run({ files, registers }) {
    for (const unit of files) {
      const registered = registeredAs(unit, registers);
      if (registered === null) continue;
      if (!isSameName(registered.name, unit.name)) {
        const message = {
          vi: `Tên đơn vị là “${unit.name}”, nhưng trong sổ là “${registered.name}”.`,
          en: `The unit’s name is “${unit.name}”, but “${registered.name}” in the register.`,
        };
        yield { file: unit.file, pointer: '/unit/name', on: 'value', message };
      }
      // An enterprise with a plan has a rule of its own.
      if (registered.kind === unit.kind || registered.kind === INFORMED_KIND) continue;
      const message = {
        vi: `Loại đơn vị là ${unit.kind}, nhưng trong sổ là ${registered.kind}.`,
        en: `The unit’s kind is ${unit.kind}, but ${registered.kind} in the register.`,
      };
      yield { file: unit.file, pointer: '/unit/kind', on: 'value', message };
    }
  },
};
