import { fold } from '../../domain/text/fold.js';
import { pointerTo } from '../../domain/text/pointer.js';
import { superiorOf } from '../../domain/unit/named-in-plan.js';
import type { Rule } from '../rule.js';
import type { DerivedScope } from '../scope.js';

/** Lines of the letterhead that do not say the name they are lines of. */
export const letterheadLines: Rule<DerivedScope> = {
  code: 'letterhead-lines',
  severity: 'warning',
  title: { vi: 'Các dòng tên ở đầu văn bản không khớp tên', en: 'Letterhead lines that are not the name' },
  why: {
    vi: 'superior-lines, name-lines chỉ để chọn chỗ ngắt dòng của tên cơ quan ở đầu văn bản; chữ khác đi thì văn bản mang tên không phải của đơn vị.',
    en: 'superior-lines and name-lines choose where the names in the letterhead are broken; other words would put another name on the paper.',
  },
  bad: `unit:
  layout:
    name-lines: [TRUNG TÂM, KỸ THUẬT]
`,
  good: `unit:
  layout:
    name-lines: [TRUNG TÂM, A]
`,
  fix: {
    vi: 'Ghi đủ chữ của tên, mỗi dòng một phần tử: name-lines theo unit.name, superior-lines theo unit.superior (không có thì cơ quan ban hành kế hoạch).',
    en: 'Give all words of the name, a line each: name-lines as unit.name, superior-lines as unit.superior (else the plan’s issuer).',
  },
  *run({ unitPlan: { unit }, plan }) {
    const names = { 'name-lines': unit.name, 'superior-lines': superiorOf(plan, unit) } as const;
    for (const key of ['name-lines', 'superior-lines'] as const) {
      const lines = unit.layout?.[key];
      if (lines === undefined || fold(lines.join(' ')) === fold(names[key])) continue;
      yield {
        pointer: pointerTo('unit', 'layout', key),
        on: 'value',
        message: {
          vi: `Các dòng “${lines.join(' / ')}” không phải tên “${names[key]}”.`,
          en: `The lines “${lines.join(' / ')}” are not the name “${names[key]}”.`,
        },
      };
    }
  },
};
