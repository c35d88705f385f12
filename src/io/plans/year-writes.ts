import type { Workspace } from '../../domain/ports/workspace.js';
import type { ChosenPlan } from './chosen-plan.js';
import { DEPARTMENT, PLAN_FILE, UNIT_PLAN, UNITS_REGISTER } from './load-file.js';
import type { FileKind } from './update-file.js';
import type { YearFiles } from './year-files.js';

type Writing = Pick<
  Workspace,
  | 'updateUnit'
  | 'updatePlan'
  | 'updateRegister'
  | 'updateDepartment'
  | 'pastWrites'
  | 'revertUnit'
  | 'revertOffice'
  | 'takeEvidence'
>;

/** The changes of files of the chosen plan, each under its file's lock; what was read before is read again after them. */
export function yearWrites(chosen: ChosenPlan, files: YearFiles, cwd: string): Writing {
  const { show, inside, pathOf } = chosen;
  return {
    async updateUnit(id, change) {
      const path = inside(pathOf({ unit: id }));
      const { updateFile } = await import('./update-file.js');
      return updateFile(path, show(path), UNIT_PLAN, async (current) => change(await files.decided(id, current)));
    },
    async updatePlan(change) {
      const path = inside(pathOf('plan'));
      const { updateFile } = await import('./update-file.js');
      return updateFile(path, show(path), PLAN_FILE, change).finally(files.forget);
    },
    async updateRegister(change) {
      const path = inside(pathOf('register'));
      const { updateFile } = await import('./update-file.js');
      return updateFile(path, show(path), UNITS_REGISTER, change);
    },
    async updateDepartment(change) {
      const path = inside(pathOf('department'));
      const { updateDepartment } = await import('./update-department.js');
      return updateDepartment(path, show(path), chosen.current().year, change).finally(files.forget);
    },
    async pastWrites(file) {
      const { pastWritesOf } = await import('./revert-file.js');
      return pastWritesOf(pathOf(file));
    },
    async revertUnit(id, approve) {
      const path = inside(pathOf({ unit: id }));
      const { revertFile } = await import('./revert-file.js');
      return revertFile(path, show(path), UNIT_PLAN, async ({ current, ...write }) =>
        approve({ ...write, current: await files.decided(id, current) }),
      );
    },
    async revertOffice(file, approve) {
      const path = inside(pathOf(file));
      const { revertFile } = await import('./revert-file.js');
      const kinds = { department: DEPARTMENT, plan: PLAN_FILE, register: UNITS_REGISTER };
      return revertFile(path, show(path), kinds[file] as FileKind<unknown>, approve).finally(files.forget);
    },
    async takeEvidence(typed, unit, copy) {
      const { takeEvidence } = await import('./take-evidence.js');
      return takeEvidence(typed, { cwd, year: chosen.year(), unit }, copy);
    },
  };
}
