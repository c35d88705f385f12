import type { PlanFolder, Workspace } from '../../domain/ports/workspace.js';
import { personalDataWords } from '../../locale/written.js';
import { remark } from '../files/written.js';
import { plansOfUnit } from './choose-plan.js';
import { chosenPlan, type OpenOptions } from './chosen-plan.js';
import { listPlans } from './plans-folder.js';
import { yearCreation } from './year-creation.js';
import { yearFiles } from './year-files.js';
import { yearWrites } from './year-writes.js';

/** A plans folder on disk. Files are read when they are needed, each plan once. */
export function openWorkspace(root: string, options: OpenOptions): Workspace {
  const chosen = chosenPlan(root, options);
  const files = yearFiles(chosen);
  const choose = (plan: PlanFolder): void => {
    chosen.choose(plan);
    files.forgetDepartment();
  };
  return {
    root,
    shown: chosen.show(root),
    listPlans: () => listPlans(root),
    choosePlan(name) {
      choose(listPlans(root).find((one) => one.name === name) ?? chosen.current());
    },
    plansOfUnit: (typed) => plansOfUnit(root, typed),
    ...files.reading,
    ...yearWrites(chosen, files, options.cwd),
    ...yearCreation(chosen, choose),
    async place(text, findings) {
      const { placeFindings } = await import('./place.js');
      return placeFindings(text, findings);
    },
    remarkPersonalData(found) {
      for (const text of personalDataWords(found)) remark(text);
    },
  };
}
