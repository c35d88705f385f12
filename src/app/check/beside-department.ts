import { lettersOf, recordsOf } from '../../checks/department/records.js';
import type { DepartmentInput } from '../../checks/run-checks.js';
import type { CheckSource, CheckTarget } from '../../domain/ports/check-source.js';
import type { Department } from '../../domain/department/department.js';
import { outlineHeadings } from '../../domain/unit/prose.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { usualCalendar } from '../../domain/calendar/calendar.js';

/**
 * Reads what the head office's file is compared with: the files of the units that it names, the register and the plan.
 */
export async function besideDepartment(
  source: CheckSource,
  target: CheckTarget,
  department: Department,
): Promise<Pick<DepartmentInput, 'unitOf' | 'isRegistered' | 'issuer' | 'headings' | 'reporting' | 'calendar'>> {
  const units = new Map<string, UnitPlan | 'broken' | null>();
  for (const id of new Set(unitsNamed(department))) {
    const { data, unreadable } = await source.readUnit(source.unitOf(target, id));
    units.set(id, data ?? (unreadable === 'missing' ? null : 'broken'));
  }
  const { data } = await source.readRegister(source.registerOf(target));
  const registered = new Set(data?.units.map(({ id }) => id));
  const { prose, extensions, layout } = department;
  const isPlanAsked = [prose, extensions, layout].some((one) => one !== undefined);
  const plan = isPlanAsked ? (await source.readPlan(source.planOf(target, 'plan.yaml'))).data : null;
  return {
    unitOf: (id) => units.get(id) ?? null,
    isRegistered: (id) => registered.has(id),
    issuer: plan?.issuer ?? null,
    headings: plan === null ? null : (period) => outlineHeadings(plan, { id: period }).map(({ id }) => id),
    reporting: plan?.reporting ?? null,
    calendar: plan ?? usualCalendar(department.year),
  };
}

/** The units that the file names, in decisions and in the work carried into the department's report. */
function unitsNamed(department: Department): readonly string[] {
  const carried = Object.values(department.carried ?? {}).flatMap((units) => Object.keys(units));
  const written = lettersOf(department).map(({ unit }) => unit);
  return [...recordsOf(department).map(({ record }) => record.unit), ...carried, ...written];
}
