import type { Rule } from '../rule.js';
import { type FolderScope, registeredAs } from '../scope.js';
import { INFORMED_KIND } from '../../domain/plan/unit-kinds.js';

/** A unit plan of an enterprise, which only receives the plan for information. */
export const enterpriseWithPlan: Rule<FolderScope> = {
  code: 'enterprise-with-plan',
  severity: 'error',
  title: { vi: 'Doanh nghiệp mà có kế hoạch của đơn vị', en: 'Enterprise with a unit plan' },
  why: {
    vi: 'Doanh nghiệp trong sổ chỉ nhận Kế hoạch để biết, không có nhiệm vụ nào phải theo dõi; tệp kế hoạch của nó sẽ được tính vào số liệu chung.',
    en: 'An enterprise in the register only receives the plan for information and has no items; its own plan would count in the department’s figures.',
  },
  bad: `# units.yaml
units:
  - { id: cong-ty-a, name: Công ty A, kind: enterprise, reports: false }
# units/cong-ty-a.yaml
unit: { id: cong-ty-a, name: Công ty A, kind: subordinate }
`,
  good: `# units.yaml
units:
  - { id: cong-ty-a, name: Công ty A, kind: subordinate, reports: true }
# units/cong-ty-a.yaml
unit: { id: cong-ty-a, name: Công ty A, kind: subordinate }
`,
  fix: {
    vi: 'Xóa tệp này, hoặc ghi đúng loại đơn vị trong sổ.',
    en: 'Remove the file, or say in the register what kind of unit it is.',
  },
  *run({ files, registers }) {
    for (const unit of files) {
      if (registeredAs(unit, registers)?.kind !== INFORMED_KIND) continue;
      const message = {
        vi: `Sổ ghi “${unit.unitId}” là doanh nghiệp, chỉ nhận thông tin, nên không có kế hoạch của đơn vị.`,
        en: `The register says that “${unit.unitId}” is an enterprise, which is informed and has no unit plan.`,
      };
      yield { file: unit.file, pointer: '/unit/id', on: 'value', message };
    }
  },
};
