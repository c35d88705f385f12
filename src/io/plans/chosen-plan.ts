import { join } from 'node:path';
import type { PlanFolder, WrittenFile } from '../../domain/ports/workspace.js';
import { visible } from '../../domain/text/visible.js';
import { assertInside } from '../files/confine.js';
import { choosePlan, type PlanChoice } from './choose-plan.js';
import { listPlans, registerPathOf, shownPath } from './plans-folder.js';

/** How a plans folder is opened. */
export interface OpenOptions extends PlanChoice {
  /** Called once one of several plans was chosen. */
  readonly onChosen?: (chosen: PlanFolder, all: readonly PlanFolder[]) => void;
}

/** The plan of a folder that is worked on, and where its files are. */
export interface ChosenPlan {
  /** The absolute path of the plans folder. */
  readonly root: string;
  /** A path as a person would write it. */
  readonly show: (path: string) => string;
  /** The same path. @throws Refusal if it leads out of the folder */
  readonly inside: (path: string) => string;
  /** The plan, chosen when it is first needed. @throws Refusal where that is ambiguous */
  readonly current: () => PlanFolder;
  /** Chooses another plan. */
  readonly choose: (plan: PlanFolder) => void;
  /** The plan's folder. */
  readonly year: () => string;
  /** The folder of its units' files. */
  readonly units: () => string;
  /** A unit's file, the plan's, the register's, or the head office's. */
  readonly pathOf: (file: WrittenFile) => string;
}

export const PLAN = 'plan.yaml';
const DEPARTMENT = 'department.yaml';

/** The plan of a folder that a person means. */
export function chosenPlan(root: string, { onChosen, ...choice }: OpenOptions): ChosenPlan {
  const show = (path: string): string => visible(shownPath(path, choice.cwd));
  let chosen: PlanFolder | null = null;
  const current = (): PlanFolder => {
    if (chosen !== null) return chosen;
    chosen = choosePlan(root, show(root), choice);
    const all = listPlans(root);
    if (all.length > 1) onChosen?.(chosen, all);
    return chosen;
  };
  const year = (): string => join(root, current().name);
  const units = (): string => join(year(), 'units');
  return {
    root,
    show,
    inside(path) {
      assertInside(path, root, show(path));
      return path;
    },
    current,
    choose(plan) {
      chosen = plan;
    },
    year,
    units,
    pathOf(file) {
      if (typeof file === 'object') return join(units(), `${file.unit}.yaml`);
      if (file === 'register') return registerPathOf(year());
      return join(year(), file === 'plan' ? PLAN : DEPARTMENT);
    },
  };
}
