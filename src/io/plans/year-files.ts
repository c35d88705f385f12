import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type DecisionsByUnit, decisionsByUnit, withDecisions } from '../../domain/department/decisions.js';
import type { Department } from '../../domain/department/department.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Loaded, Workspace } from '../../domain/ports/workspace.js';
import { isNearUnitFileName, isUnitFileName, properUnitFileName } from '../../domain/unit/unit-file-names.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { type ChosenPlan, PLAN } from './chosen-plan.js';
import { loadDepartment, loadPlan, loadUnitPlan, loadUnitsRegister } from './load-file.js';
import { isFolder } from './plans-folder.js';

type Reading = Pick<
  Workspace,
  | 'openYear'
  | 'readPlanIn'
  | 'listUnits'
  | 'nearUnitFiles'
  | 'readUnit'
  | 'readPlanOf'
  | 'readRegister'
  | 'readDepartment'
>;

/** The files of the chosen plan as they are read: plans and the head office's file once, units' files each time. */
export interface YearFiles {
  readonly reading: Reading;
  /** A unit's plan with the head office's decisions about it. */
  readonly decided: (id: string, loaded: Loaded<UnitPlan>) => Promise<Loaded<UnitPlan>>;
  /** Reads everything afresh from now on, after one of the files was written. */
  readonly forget: () => void;
  /** The same for the head office's file alone, after another plan was chosen. */
  readonly forgetDepartment: () => void;
}

/** Reads the files of the chosen plan when they are needed. */
export function yearFiles(chosen: ChosenPlan): YearFiles {
  const { show, inside, pathOf } = chosen;
  const plans = new Map<string, Promise<Loaded<Plan>>>();
  let department: Promise<Loaded<Department> | null> | null = null;
  let decisions: Promise<DecisionsByUnit> | null = null;

  const planAt = async (path: string): Promise<Loaded<Plan>> => {
    inside(path);
    const known = plans.get(path) ?? loadPlan(path, show(path));
    plans.set(path, known);
    return known;
  };
  const readDepartment = (): Promise<Loaded<Department> | null> => {
    const path = pathOf('department');
    if (isThere(path)) inside(path);
    department ??= isThere(path) ? loadDepartment(path, show(path)) : Promise.resolve(null);
    return department;
  };
  const decided = async (id: string, loaded: Loaded<UnitPlan>): Promise<Loaded<UnitPlan>> => {
    if (loaded.data === null) return loaded;
    decisions ??= readDepartment().then((read) => decisionsByUnit(read?.data ?? {}));
    return { ...loaded, data: withDecisions(loaded.data, (await decisions)(id)) };
  };
  const forgetDepartment = (): void => {
    department = null;
    decisions = null;
  };
  const reading: Reading = {
    async openYear() {
      const path = chosen.year();
      return { ...chosen.current(), path, plan: await planAt(join(path, PLAN)) };
    },
    readPlanIn: (name) => planAt(join(chosen.root, name, PLAN)),
    listUnits: () =>
      filesIn(chosen.units())
        .filter(isUnitFileName)
        .map((name) => name.slice(0, -'.yaml'.length))
        .sort(),
    nearUnitFiles: () =>
      filesIn(chosen.units())
        .filter(isNearUnitFileName)
        .sort()
        .map((name) => ({ file: show(join(chosen.units(), name)), name: properUnitFileName(name) })),
    async readUnit(id) {
      const path = inside(pathOf({ unit: id }));
      return decided(id, await loadUnitPlan(path, show(path)));
    },
    readPlanOf(unit) {
      if (unit.data === null) throw new Error('a unit that can’t be used has no plan');
      return planAt(resolve(dirname(unit.path), unit.data['derived-from'].plan));
    },
    async readRegister() {
      const path = pathOf('register');
      return isThere(path) ? loadUnitsRegister(inside(path), show(path)) : null;
    },
    readDepartment,
  };
  const forget = (): void => {
    plans.clear();
    forgetDepartment();
  };
  return { reading, decided, forget, forgetDepartment };
}

function filesIn(folder: string): readonly string[] {
  return isFolder(folder) ? readdirSync(folder) : [];
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
