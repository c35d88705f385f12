import type { Period } from '../../domain/calendar/period.js';
import type { Department } from '../../domain/department/department.js';
import { asJson } from './status.js';

/** `dcs/carried@1`: the items of each unit that go into the department's report of a period. */
export function carriedJson(period: Period, { carried = {} }: Pick<Department, 'carried'>): string {
  const units = Object.entries(carried[period.id] ?? {});
  return asJson({
    schema: 'dcs/carried@1',
    period: period.id,
    units: units.map(([unit, items]) => ({
      unit,
      items: Object.entries(items).map(([id, title]) => ({ id, title })),
    })),
  });
}
