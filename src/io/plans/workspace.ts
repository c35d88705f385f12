import { lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type DecisionsByUnit, decisionsByUnit, withDecisions } from '../../domain/department/decisions.js';
import type { Department } from '../../domain/department/department.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { visible } from '../../domain/text/visible.js';
import type { FileContents, Loaded, Workspace, YearFolder } from '../../domain/ports/workspace.js';
import { FILES } from '../../locale/files.js';
import { FOLDER } from '../../locale/folder.js';
import { Refusal } from '../../domain/text/text.js';
import { assertInside } from '../files/confine.js';
import { loadDepartment, loadPlan, loadUnitPlan, loadUnitsRegister, UNIT_PLAN, UNITS_REGISTER } from './load-file.js';
import { isNearUnitFileName, isUnitFileName, properUnitFileName } from '../../domain/unit/unit-file-names.js';
import { isFolder, listYears, shownPath } from './plans-folder.js';
import { readBytes } from '../files/read-bytes.js';
import { codeOf, reasonOf } from '../files/system-error.js';
import { doneSoFar } from '../files/written.js';

/** How a plans folder is opened. */
export interface OpenOptions {
  readonly cwd: string;
  /** The year named on the command line; `null` for the newest one. */
  readonly year: number | null;
}

/** A plans folder on disk. Files are read when they are needed, each plan once. */
export function openWorkspace(root: string, { cwd, year: asked }: OpenOptions): Workspace {
  const show = (path: string): string => visible(shownPath(path, cwd));
  const plans = new Map<string, Promise<Loaded<Plan>>>();
  const planAt = async (path: string): Promise<Loaded<Plan>> => {
    assertInside(path, root, show(path));
    const known = plans.get(path) ?? loadPlan(path, show(path));
    plans.set(path, known);
    return known;
  };
  let chosen: number | null = null;
  const yearPath = (): string => {
    chosen ??= chooseYear(root, asked, show(root));
    return join(root, String(chosen));
  };
  const unitPath = (id: string): string => join(yearPath(), 'units', `${id}.yaml`);
  const registerPath = (): string => join(yearPath(), 'units.yaml');
  const departmentPath = (): string => join(yearPath(), DEPARTMENT);
  let department: Promise<Loaded<Department> | null> | null = null;
  let decisions: Promise<DecisionsByUnit> | null = null;
  const readDepartment = (): Promise<Loaded<Department> | null> => {
    const path = departmentPath();
    if (isThere(path)) assertInside(path, root, show(path));
    department ??= isThere(path) ? loadDepartment(path, show(path)) : Promise.resolve(null);
    return department;
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
  const bringSchemas = async (schemas: FileContents): Promise<void> => {
    for (const [name, bytes] of schemas) {
      const path = join(root, '..', 'schemas', name);
      await create(path, bytes, show(path));
    }
  };
  const toldGit = async (): Promise<void> => {
    const { bringGitFiles } = await import('./git-files.js');
    await bringGitFiles(root, show, (path, text) => create(path, text, show(path)));
  };
  return {
    root,
    shown: show(root),
    hasYears() {
      return listYears(root).length > 0;
    },
    async openYear(): Promise<YearFolder> {
      const path = yearPath();
      return { year: Number(path.slice(-4)), path, plan: await planAt(join(path, 'plan.yaml')) };
    },
    listUnits() {
      const folder = join(yearPath(), 'units');
      return (isFolder(folder) ? readdirSync(folder) : [])
        .filter(isUnitFileName)
        .map((name) => name.slice(0, -'.yaml'.length))
        .sort();
    },
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
        return await updateDepartment(path, show(path), Number(yearPath().slice(-4)), change);
      } finally {
        department = null;
        decisions = null;
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
      const path = registerPath();
      assertInside(path, root, show(path));
      const { renderRegister } = await import('./render-unit-plan.js');
      return (await create(path, renderRegister(register, comment), show(path))) ? show(path) : null;
    },
    async createYear(year, files, schemas) {
      await toldGit();
      for (const [name, bytes] of inOrder(files)) {
        const path = join(root, String(year), name);
        const wasThere = !(await create(path, bytes, show(path)));
        if (wasThere && !isSame(path, bytes, show(path))) throw new Refusal(FILES.exists(show(path), doneSoFar()));
      }
      await bringSchemas(schemas);
      chosen = year;
    },
    async completeYear(files, schemas) {
      await toldGit();
      const planPath = join(yearPath(), PLAN);
      const shipped = files.get(PLAN);
      if (shipped === undefined || !isSame(planPath, shipped, show(planPath))) return;
      for (const [name, bytes] of files) await create(join(yearPath(), name), bytes, show(join(yearPath(), name)));
      await bringSchemas(schemas);
    },
  };
}

const PLAN = 'plan.yaml';
const DEPARTMENT = 'department.yaml';

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The plan is written last: a folder counts as a year once its plan is there, so an interrupted run can be repeated. */
function inOrder(files: FileContents): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return [...files].sort(([a], [b]) => Number(a === PLAN) - Number(b === PLAN));
}

function chooseYear(root: string, asked: number | null, shown: string): number {
  const years = listYears(root);
  const newest = years.at(-1);
  if (newest === undefined) throw new Refusal(FOLDER.noYear(shown), FOLDER.beginWithInit);
  if (asked === null) return newest;
  if (!years.includes(asked)) throw new Refusal(FOLDER.unknownYear(asked, years));
  return asked;
}

/** Whether a file has these bytes; a pipe in its place is not waited for. @throws Refusal where it can't be read */
function isSame(path: string, bytes: Uint8Array, shown: string): boolean {
  try {
    return Buffer.from(readBytes(path)).equals(bytes);
  } catch (error) {
    throw new Refusal(FILES.cantRead(shown, reasonOf(error)));
  }
}

/** Writes a file that is not there yet. @returns whether it was written */
async function create(path: string, data: string | Uint8Array, shown: string): Promise<boolean> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const { createFile } = await import('../files/write-file.js');
    await createFile(path, data);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Refusal(FILES.cantWrite(shown, reasonOf(error), doneSoFar()));
  }
}
