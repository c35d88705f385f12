import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type DecisionsByUnit, decisionsByUnit, withDecisions } from '../../domain/department/decisions.js';
import type { Department } from '../../domain/department/department.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { visible } from '../../domain/text/visible.js';
import type { Loaded, PlanFolder, Workspace, WrittenFile, YearFolder } from '../../domain/ports/workspace.js';
import { FILES } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { assertInside } from '../files/confine.js';
import { DEPARTMENT as DEPARTMENT_FILE, loadDepartment, loadPlan, loadUnitPlan, loadUnitsRegister, UNIT_PLAN, UNITS_REGISTER, PLAN_FILE } from './load-file.js';
import { isNearUnitFileName, isUnitFileName, properUnitFileName } from '../../domain/unit/unit-file-names.js';
import { choosePlan, type PlanChoice, plansOfUnit } from './choose-plan.js';
import { isFolder, listPlans, planYearOf, registerPathOf, shownPath } from './plans-folder.js';
import { create, inOrder, isSame } from './new-files.js';
import { bringSchemas, stateOf } from './schema-copies.js';
import type { FileKind } from './update-file.js';
import { doneSoFar, remark } from '../files/written.js';
import { personalDataWords } from '../../locale/written.js';

/** How a plans folder is opened. */
export interface OpenOptions extends PlanChoice {
  /** Called once one of several plans was chosen. */
  readonly onChosen?: (chosen: PlanFolder, all: readonly PlanFolder[]) => void;
}

/** A plans folder on disk. Files are read when they are needed, each plan once. */
export function openWorkspace(root: string, { onChosen, ...choice }: OpenOptions): Workspace {
  const { cwd } = choice;
  const show = (path: string): string => visible(shownPath(path, cwd));
  const plans = new Map<string, Promise<Loaded<Plan>>>();
  const planAt = async (path: string): Promise<Loaded<Plan>> => {
    assertInside(path, root, show(path));
    const known = plans.get(path) ?? loadPlan(path, show(path));
    plans.set(path, known);
    return known;
  };
  let chosen: PlanFolder | null = null;
  const chosenPlan = (): PlanFolder => {
    if (chosen !== null) return chosen;
    chosen = choosePlan(root, show(root), choice);
    const all = listPlans(root);
    if (all.length > 1) onChosen?.(chosen, all);
    return chosen;
  };
  const yearPath = (): string => join(root, chosenPlan().name);
  const unitPath = (id: string): string => join(yearPath(), 'units', `${id}.yaml`);
  const registerPath = (): string => registerPathOf(yearPath());
  const departmentPath = (): string => join(yearPath(), DEPARTMENT);
  const pathOf = (file: WrittenFile): string => {
    if (typeof file === 'object') return unitPath(file.unit);
    return { department: departmentPath, plan: () => join(yearPath(), PLAN), register: registerPath }[file]();
  };
  let department: Promise<Loaded<Department> | null> | null = null;
  let decisions: Promise<DecisionsByUnit> | null = null;
  const choose = (plan: PlanFolder): void => {
    chosen = plan;
    department = null;
    decisions = null;
  };
  const readDepartment = (): Promise<Loaded<Department> | null> => {
    const path = departmentPath();
    if (isThere(path)) assertInside(path, root, show(path));
    department ??= isThere(path) ? loadDepartment(path, show(path)) : Promise.resolve(null);
    return department;
  };
  const forgetRead = (): void => {
    plans.clear();
    department = null;
    decisions = null;
  };
  const decided = async (id: string, loaded: Loaded<UnitPlan>): Promise<Loaded<UnitPlan>> => {
    if (loaded.data === null) return loaded;
    decisions ??= readDepartment().then((read) => decisionsByUnit(read?.data ?? {}));
    return { ...loaded, data: withDecisions(loaded.data, (await decisions)(id)) };
  };
  const readUnit = async (id: string): Promise<Loaded<UnitPlan>> => {
    const path = unitPath(id);
    assertInside(path, root, show(path));
    return decided(id, await loadUnitPlan(path, show(path)));
  };
  const schemaPlace = (name: string): { readonly path: string; readonly shown: string } => {
    const path = join(root, '..', 'schemas', name);
    return { path, shown: show(path) };
  };
  const toldGit = async (): Promise<void> => {
    const { bringGitFiles } = await import('./git-files.js');
    await bringGitFiles(root, show, (path, text) => create(path, text, show(path)));
  };
  return {
    root,
    shown: show(root),
    listPlans: () => listPlans(root),
    async openYear(): Promise<YearFolder> {
      const path = yearPath();
      return { ...chosenPlan(), path, plan: await planAt(join(path, PLAN)) };
    },
    readPlanIn: (name) => planAt(join(root, name, PLAN)),
    choosePlan(name) {
      choose(listPlans(root).find((one) => one.name === name) ?? chosenPlan());
    },
    listUnits() {
      const folder = join(yearPath(), 'units');
      return (isFolder(folder) ? readdirSync(folder) : [])
        .filter(isUnitFileName)
        .map((name) => name.slice(0, -'.yaml'.length))
        .sort();
    },
    plansOfUnit: (typed) => plansOfUnit(root, typed),
    nearUnitFiles() {
      const folder = join(yearPath(), 'units');
      return (isFolder(folder) ? readdirSync(folder) : [])
        .filter(isNearUnitFileName)
        .sort()
        .map((name) => ({ file: show(join(folder, name)), name: properUnitFileName(name) }));
    },
    readUnit,
    readPlanOf(unit) {
      if (unit.data === null) throw new Error('a unit that can’t be used has no plan');
      return planAt(resolve(dirname(unit.path), unit.data['derived-from'].plan));
    },
    async readRegister() {
      const path = registerPath();
      if (!isThere(path)) return null;
      assertInside(path, root, show(path));
      return loadUnitsRegister(path, show(path));
    },
    readDepartment,
    async place(text, findings) {
      const { placeFindings } = await import('./place.js');
      return placeFindings(text, findings);
    },
    async updateUnit(id, change) {
      const path = unitPath(id);
      assertInside(path, root, show(path));
      const { updateFile } = await import('./update-file.js');
      return updateFile(path, show(path), UNIT_PLAN, async (current) => change(await decided(id, current)));
    },
    async updatePlan(change) {
      const path = join(yearPath(), PLAN);
      assertInside(path, root, show(path));
      const { updateFile } = await import('./update-file.js');
      try {
        return await updateFile(path, show(path), PLAN_FILE, change);
      } finally {
        forgetRead();
      }
    },
    async updateRegister(change) {
      const path = registerPath();
      assertInside(path, root, show(path));
      const { updateFile } = await import('./update-file.js');
      return updateFile(path, show(path), UNITS_REGISTER, change);
    },
    async updateDepartment(change) {
      const path = departmentPath();
      assertInside(path, root, show(path));
      const { updateDepartment } = await import('./update-department.js');
      try {
        return await updateDepartment(path, show(path), chosenPlan().year, change);
      } finally {
        forgetRead();
      }
    },
    remarkPersonalData(found) {
      for (const text of personalDataWords(found)) remark(text);
    },
    async pastWrites(file) {
      const { pastWritesOf } = await import('./revert-file.js');
      return pastWritesOf(pathOf(file));
    },
    async revertUnit(id, approve) {
      const path = unitPath(id);
      assertInside(path, root, show(path));
      const { revertFile } = await import('./revert-file.js');
      return revertFile(path, show(path), UNIT_PLAN, async ({ current, ...write }) =>
        approve({ ...write, current: await decided(id, current) }),
      );
    },
    async revertOffice(file, approve) {
      const path = pathOf(file);
      assertInside(path, root, show(path));
      const { revertFile } = await import('./revert-file.js');
      const kinds = { department: DEPARTMENT_FILE, plan: PLAN_FILE, register: UNITS_REGISTER };
      try {
        return await revertFile(path, show(path), kinds[file] as FileKind<unknown>, approve);
      } finally {
        forgetRead();
      }
    },
    async takeEvidence(typed, unit, copy) {
      const { takeEvidence } = await import('./take-evidence.js');
      return takeEvidence(typed, { cwd, year: yearPath(), unit }, copy);
    },
    async createUnit(unitPlan, comment) {
      const path = unitPath(unitPlan.unit.id);
      assertInside(path, root, show(path));
      const { renderUnitPlan } = await import('./render-unit-plan.js');
      return (await create(path, renderUnitPlan(unitPlan, comment), show(path))) ? show(path) : null;
    },
    async createRegister(register, comment) {
      const { name, year } = chosenPlan();
      // Plans of one year are carried out by the same units.
      const isShared = listPlans(root).some((one) => one.year === year && one.name !== name);
      const path = isShared ? join(root, 'units.yaml') : registerPath();
      assertInside(path, root, show(path));
      const { renderRegister } = await import('./render-unit-plan.js');
      const text = renderRegister(register, comment, isShared);
      return (await create(path, text, show(path))) ? show(path) : null;
    },
    async createYear(name, files, schemas) {
      await toldGit();
      for (const [file, bytes] of inOrder(files)) {
        const path = join(root, name, file);
        const wasThere = !(await create(path, bytes, show(path)));
        if (wasThere && !isSame(path, bytes, show(path))) throw new Refusal(FILES.exists(show(path), doneSoFar()));
      }
      await bringSchemas(schemas, schemaPlace);
      choose({ name, year: planYearOf(name) ?? 0 });
    },
    async completeYear(files, schemas) {
      await toldGit();
      const planPath = join(yearPath(), PLAN);
      const shipped = files.get(PLAN);
      const isOfPackage = shipped !== undefined && isSame(planPath, shipped, show(planPath));
      if (isOfPackage) {
        for (const [name, bytes] of files) await create(join(yearPath(), name), bytes, show(join(yearPath(), name)));
      }
      await bringSchemas(schemas, schemaPlace, { onlyThere: !isOfPackage });
    },
    schemaStates(schemas) {
      return [...schemas.files].map(([name, bytes]) => {
        const { path, shown } = schemaPlace(name);
        return { file: shown, state: stateOf(path, bytes, schemas.unsealed) };
      });
    },
  };
}

const PLAN = 'plan.yaml';
const DEPARTMENT = 'department.yaml';

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
