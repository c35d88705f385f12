import { fold } from '../domain/text/fold.js';
import type { Rule } from './rule.js';
import type { LetterheadScope } from './scope.js';

/** Lines of the letterhead that do not say the name they are lines of. */
export const letterheadLines: Rule<LetterheadScope> = {
  code: 'letterhead-lines',
  severity: 'warning',
  title: { vi: 'Các dòng tên ở đầu văn bản không khớp tên', en: 'Letterhead lines that are not the name' },
  why: {
    vi: 'superior-lines, name-lines chỉ để chọn chỗ ngắt dòng của tên cơ quan ở đầu văn bản; chữ khác đi thì văn bản mang tên của cơ quan khác.',
    en: 'superior-lines and name-lines choose where the names in the letterhead are broken; other words would put another name on the paper.',
  },
  bad: `# units/trung-tam-a.yaml
unit:
  layout:
    name-lines: [TRUNG TÂM, KỸ THUẬT]
# department.yaml
layout:
  name-lines: [SỞ, XÂY LẮP]
`,
  good: `# units/trung-tam-a.yaml
unit:
  layout:
    name-lines: [TRUNG TÂM, A]
# department.yaml
layout:
  name-lines: [SỞ, XÂY DỰNG]
`,
  fix: {
    vi: 'Ghi đủ chữ của tên, mỗi dòng một phần tử. Tệp của đơn vị: name-lines theo unit.name, superior-lines theo unit.superior (không có thì cơ quan ban hành kế hoạch). department.yaml: theo issuer.name, issuer.parent của kế hoạch.',
    en: 'Give all words of the name, a line each. In a unit’s file name-lines as unit.name, superior-lines as unit.superior (else the plan’s issuer); in department.yaml as issuer.name and issuer.parent of the plan.',
  },
  *run({ letterhead }) {
    if (letterhead === null) return;
    const { layout, pointer, issuer, superior } = letterhead;
    const names = { 'name-lines': issuer, 'superior-lines': superior } as const;
    for (const key of ['name-lines', 'superior-lines'] as const) {
      const lines = layout?.[key];
      const name = names[key];
      if (lines === undefined || (name !== null && fold(lines.join(' ')) === fold(name))) continue;
      const shown = lines.join(' / ');
      yield {
        pointer: `${pointer}/${key}`,
        on: 'value',
        message:
          name === null
            ? {
                vi: `Kế hoạch không nêu cơ quan chủ quản (issuer.parent), nên các dòng “${shown}” không được in.`,
                en: `The plan names no superior body (issuer.parent), so the lines “${shown}” are not printed.`,
              }
            : {
                vi: `Các dòng “${shown}” không phải tên “${name}”.`,
                en: `The lines “${shown}” are not the name “${name}”.`,
              },
      };
    }
  },
};
