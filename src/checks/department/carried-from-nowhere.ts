import { parsePeriod } from '../../domain/calendar/period.js';
import { pointerTo } from '../../domain/text/pointer.js';
import type { Rule } from '../rule.js';
import type { DepartmentScope } from '../scope.js';

/** Work carried into the department's report that no unit's file has. */
export const carriedFromNowhere: Rule<DepartmentScope> = {
  code: 'carried-from-nowhere',
  severity: 'error',
  title: { vi: 'Đưa vào báo cáo kết quả không có', en: 'The department’s report carries what nobody has' },
  why: {
    vi: 'Kết quả được chọn theo mã đơn vị và số mục trong tệp của đơn vị; ghi sai thì báo cáo không nêu gì, mà không ai biết.',
    en: 'Results are picked by the unit’s id and the item’s address in its file; with a wrong one the report says nothing, and nobody knows.',
  },
  bad: `# department.yaml
carried:
  2024-Q1:
    trung-tam-x:
      II.5.c: Tiếp công dân
`,
  good: `# department.yaml
carried:
  2024-Q1:
    trung-tam-a:
      II.5.c: Tiếp công dân
`,
  fix: { vi: 'Chọn lại bằng: dcs carry <đơn vị> <nhiệm vụ>.', en: 'Pick it anew: dcs carry <unit> <item>.' },
  *run({ department: { carried = {}, year }, unitOf, isRegistered, calendar }) {
    for (const [period, units] of Object.entries(carried)) {
      if (parsePeriod(period, calendar)?.year !== year) {
        const message = {
          vi: `Kỳ “${period}” không thuộc năm kế hoạch ${year}.`,
          en: `The period “${period}” is not of the plan’s year ${year}.`,
        };
        yield { pointer: pointerTo('carried', period), on: 'key', message };
      }
      for (const [unit, items] of Object.entries(units)) {
        const found = unitOf(unit);
        if (found === null && !isRegistered(unit)) {
          const message = { vi: `Không có đơn vị “${unit}”.`, en: `There is no unit “${unit}”.` };
          yield { pointer: pointerTo('carried', period, unit), on: 'key', message };
        }
        if (found === null || found === 'broken') continue;
        const known = { ...found.items, ...found['own-items'] };
        for (const item of Object.keys(items)) {
          if (Object.hasOwn(known, item)) continue;
          const message = {
            vi: `Tệp của ${unit} không có nhiệm vụ ${item}.`,
            en: `The file of ${unit} has no item ${item}.`,
          };
          yield { pointer: pointerTo('carried', period, unit, item), on: 'key', message };
        }
      }
    }
  },
};
