import type { Rule } from '../rule.js';
import type { RegisterScope } from '../scope.js';

/** A unit that is twice in the register. */
export const duplicateRegisteredUnit: Rule<RegisterScope> = {
  code: 'duplicate-registered-unit',
  severity: 'error',
  title: { vi: 'Một đơn vị có hai dòng trong sổ', en: 'Unit stands twice in the register' },
  why: {
    vi: 'Mỗi đơn vị một dòng; hai dòng cùng mã thì không biết dòng nào đúng, và số đơn vị phải báo cáo bị tính dôi.',
    en: 'A unit has one line; with two nobody knows which holds, and the count of units is wrong.',
  },
  bad: `units:
  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, reports: true }
  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, reports: false }
`,
  good: `units:
  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, reports: true }
  - { id: trung-tam-b, name: Trung tâm B, kind: subordinate, reports: false }
`,
  fix: { vi: 'Bỏ dòng thừa, hoặc sửa lại mã.', en: 'Remove one line, or correct its id.' },
  *run({ register }) {
    const seen = new Set<string>();
    for (const [i, { id }] of register.units.entries()) {
      if (seen.has(id)) {
        const message = { vi: `Mã “${id}” đã có ở dòng trên.`, en: `The id “${id}” stands above already.` };
        yield { pointer: `/units/${i}/id`, on: 'value', message };
      }
      seen.add(id);
    }
  },
};
