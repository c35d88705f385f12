import type { Period } from '../../domain/calendar/period.js';
import { carriedIn, type CarriedWork } from '../../domain/department/carried-work.js';
import type { Department } from '../../domain/department/department.js';
import { byRank, type Ledger, unitsWithFile } from '../../domain/department/ledger.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { periodicReport } from '../../domain/reporting/periodic-report.js';
import { isOfficeKind } from '../../domain/plan/unit-kinds.js';

/**
 * The work of units that goes into the department's report: the picked items, and all items of the office's own unit.
 * Their files are read again, because the ledger of a period keeps no notes and no evidence.
 */
export async function carriedWork(
  workspace: Workspace,
  ledger: Ledger<{ readonly plan: Plan }>,
  department: Department,
  period: Period,
): Promise<readonly CarriedWork[]> {
  const picked = carriedIn(department, period);
  const units = unitsWithFile(ledger).filter(
    ({ id, kind, status }) => isOfficeKind(status.plan, kind) || picked.has(id),
  );
  const works = await Promise.all(
    units.map(async (unit): Promise<readonly CarriedWork[]> => {
      const { data } = await workspace.readUnit(unit.id);
      if (data === null) return [];
      const report = periodicReport(unitStatus(unit.status.plan, data, ledger.asOf), period);
      return [{ unit, report, picked: picked.get(unit.id) ?? null }];
    }),
  );
  return works
    .flat()
    .sort((a, b) => byRank({ ...a.unit, kind: null, file: null }, { ...b.unit, kind: null, file: null }));
}
