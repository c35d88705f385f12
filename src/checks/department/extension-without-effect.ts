import { isSameName } from '../../domain/text/fold.js';
import { printDate } from '../../domain/calendar/date.js';
import type { GivenExtension } from '../../domain/department/department.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';

/** Two extensions of one report of a unit, one of which never counts. */
export const extensionWithoutEffect: Rule<DepartmentScope> = {
  code: 'extension-without-effect',
  severity: 'warning',
  title: { vi: 'Hai lần gia hạn cho một báo cáo', en: 'Two extensions of one report' },
  why: {
    vi: 'Mỗi đơn vị, mỗi kỳ chỉ một hạn có hiệu lực: hạn muộn nhất. Dòng có hạn sớm hơn mà không quyết định trước thì không lúc nào có tác dụng; thường do gộp hai bản của tệp.',
    en: 'Of a unit’s report one day counts: the latest. A line with an earlier day that was not decided earlier never counts; mostly two copies of the file were joined.',
  },
  bad: `# department.yaml
extensions:
  - { unit: trung-tam-a, period: 2024-H1, until: 2024-06-20, date: 2024-06-12, by: Trần Thị B, reason: Mưa bão }
  - { unit: trung-tam-a, period: 2024-H1, until: 2024-06-25, date: 2024-06-12, by: Trần Thị B, reason: Mưa bão }
`,
  good: `# department.yaml
extensions:
  - { unit: trung-tam-a, period: 2024-H1, until: 2024-06-20, date: 2024-06-12, by: Trần Thị B, reason: Mưa bão }
  - { unit: trung-tam-a, period: 2024-H1, until: 2024-06-25, date: 2024-06-18, by: Trần Thị B, reason: Vẫn còn mưa }
`,
  fix: { vi: 'Bỏ dòng không còn đúng.', en: 'Take out the line that is not right.' },
  *run({ department: { extensions = [] } }) {
    for (const [i, one] of extensions.entries()) {
      const other = extensions.find((further) => isOfSame(one, further) && hides(further, one));
      if (other === undefined) continue;
      yield {
        pointer: `/extensions/${i}/until`,
        on: 'value',
        message: {
          vi: `Hạn ${printDate(one.until)} của ${one.unit} cho kỳ ${one.period} không có tác dụng: dòng khác đã gia hạn đến ngày ${printDate(other.until)}.`,
          en: `The day ${one.until} of ${one.unit} for ${one.period} never counts: another line extends it to ${other.until}.`,
        },
      };
    }
  },
};

function isOfSame(a: GivenExtension, b: GivenExtension): boolean {
  return a.period === b.period && isSameName(a.unit, b.unit);
}

/** Whether an extension reaches further than another, and was decided no later. */
function hides(further: GivenExtension, one: GivenExtension): boolean {
  return further.until > one.until && further.date <= one.date;
}
