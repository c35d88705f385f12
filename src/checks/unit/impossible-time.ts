import { impossibleTime } from '../../domain/calendar/impossible-time.js';
import type { Rule } from '../rule.js';
import type { UnitScope } from '../scope.js';
import { itemRefsOf } from './item-refs.js';

/** A time that names a day, a month or a quarter that does not exist. */
export const impossibleTimeWritten: Rule<UnitScope> = {
  code: 'impossible-time',
  severity: 'warning',
  title: { vi: 'Thời gian không có thật', en: 'A time that does not exist' },
  why: {
    vi: 'Cột Thời gian được in nguyên văn vào kế hoạch đã ký; ngày 31/2 hay quý V thì không ai thực hiện được.',
    en: 'The time is printed as it is in the signed plan; nobody can keep 31 February or a fifth quarter.',
  },
  bad: `items:
  II.5.c:
    time: Trước ngày 31/6/2024
`,
  good: `items:
  II.5.c:
    time: Trước ngày 30/6/2024
`,
  fix: {
    vi: 'Sửa lại thời gian; hoặc dùng: dcs assign <nhiệm vụ> --time "…".',
    en: 'Correct the time; or use: dcs assign <item> --time "…".',
  },
  *run({ unitPlan }) {
    for (const ref of itemRefsOf(unitPlan)) {
      const { planned, id } = ref;
      const times = [
        { time: planned.time, below: 'time' },
        ...(planned.actions ?? []).map(({ time }, i) => ({ time, below: `actions/${i}/time` })),
      ];
      for (const { time, below } of times) {
        const wrong = typeof time === 'string' ? impossibleTime(time, unitPlan.year) : null;
        if (wrong === null) continue;
        yield {
          pointer: ref.at(below),
          on: 'value',
          message: {
            vi: `${id}: không có “${wrong.typed}” trong lịch.`,
            en: `${id}: there is no “${wrong.typed}” in the calendar.`,
          },
        };
      }
    }
  },
};
