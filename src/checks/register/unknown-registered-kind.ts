import { pointerTo } from '../../domain/text/pointer.js';
import { INFORMED_KIND } from '../../domain/plan/unit-kinds.js';
import type { Rule } from '../rule.js';
import type { RegisterScope } from '../scope.js';

/** A registered unit's kind that the year's plan does not have. */
export const unknownRegisteredKind: Rule<RegisterScope> = {
  code: 'unknown-registered-kind',
  severity: 'error',
  title: {
    vi: 'Loại đơn vị trong sổ mà kế hoạch không có',
    en: 'Kind of unit in the register that the plan does not have',
  },
  why: {
    vi: 'Khi đơn vị chưa có kế hoạch, loại ghi trong sổ cho biết nhiệm vụ nào của đơn vị; loại không có thì đơn vị như không có việc.',
    en: 'While a unit has no plan, the register’s kind tells which items are its own; with a kind that is not there it seems to have none.',
  },
  bad: `units:
  - { id: trung-tam-a, name: Trung tâm A, kind: subordinat, reports: true }
`,
  good: `units:
  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, reports: true }
`,
  fix: {
    vi: 'Ghi một loại mà kế hoạch có; hoặc thêm loại ấy vào kinds của plan.yaml. Đơn vị chỉ nhận thông tin ghi enterprise.',
    en: 'Write one of the plan’s kinds; or add that kind to kinds in plan.yaml. A unit that is only informed is an enterprise.',
  },
  *run({ register, kinds }) {
    if (kinds === null) return;
    const known = [...kinds, INFORMED_KIND];
    for (const [at, { name, kind }] of register.units.entries()) {
      if (known.includes(kind)) continue;
      yield {
        pointer: pointerTo('units', at, 'kind'),
        on: 'value',
        message: {
          vi: `${name}: kế hoạch không có loại đơn vị “${kind}”; các loại: ${known.join(', ')}.`,
          en: `${name}: the plan has no kind of unit “${kind}”; its kinds: ${known.join(', ')}.`,
        },
      };
    }
  },
};
