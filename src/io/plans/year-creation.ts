import { join } from 'node:path';
import type { PlanFolder, Workspace } from '../../domain/ports/workspace.js';
import { Refusal } from '../../domain/text/text.js';
import { FILES } from '../../locale/files.js';
import { doneSoFar } from '../files/written.js';
import { type ChosenPlan, PLAN } from './chosen-plan.js';
import { noteMade } from '../files/written.js';
import { create, createKept, inOrder, isSame } from './new-files.js';
import { listPlans, planYearOf } from './plans-folder.js';
import { bringSchemas, stateOf } from './schema-copies.js';

type Creating = Pick<Workspace, 'createUnit' | 'createRegister' | 'createYear' | 'completeYear' | 'schemaStates'>;

/** Makes the files of a new year, unit or register, and the copies of the schemas. @param choose chooses the new year */
export function yearCreation(chosen: ChosenPlan, choose: (plan: PlanFolder) => void): Creating {
  const { root, show, inside, pathOf } = chosen;
  const schemaPlace = (name: string): { readonly path: string; readonly shown: string } => {
    const path = join(root, '..', 'schemas', name);
    return { path, shown: show(path) };
  };
  /** Which files git is to leave alone. */
  const bringFilesForGit = async (): Promise<void> => {
    const { bringGitFiles } = await import('./git-files.js');
    await bringGitFiles(root, show, (path, text) => create(path, text, show(path)));
  };
  return {
    async createUnit(unitPlan, comment) {
      const path = inside(pathOf({ unit: unitPlan.unit.id }));
      const { renderUnitPlan } = await import('./render-unit-plan.js');
      if (!(await create(path, renderUnitPlan(unitPlan, comment), show(path)))) return null;
      noteMade(path);
      return show(path);
    },
    async createRegister(register, comment) {
      const { name, year } = chosen.current();
      // Plans of one year are carried out by the same units.
      const isShared = listPlans(root).some((one) => one.year === year && one.name !== name);
      const path = inside(isShared ? join(root, 'units.yaml') : pathOf('register'));
      const { renderRegister } = await import('./render-unit-plan.js');
      const text = renderRegister(register, comment, isShared);
      return (await createKept(path, text, show(path))) ? show(path) : null;
    },
    async createYear(name, files, schemas) {
      await bringFilesForGit();
      for (const [file, bytes] of inOrder(files)) {
        const path = join(root, name, file);
        const wasThere = !(await create(path, bytes, show(path)));
        if (wasThere && !isSame(path, bytes, show(path))) throw new Refusal(FILES.exists(show(path), doneSoFar()));
      }
      await bringSchemas(schemas, schemaPlace);
      choose({ name, year: planYearOf(name) ?? 0 });
    },
    async completeYear(files, schemas) {
      await bringFilesForGit();
      const planPath = pathOf('plan');
      const shipped = files.get(PLAN);
      const isOfPackage = shipped !== undefined && isSame(planPath, shipped, show(planPath));
      if (isOfPackage) {
        for (const [name, bytes] of files) {
          const path = join(chosen.year(), name);
          await create(path, bytes, show(path));
        }
      }
      await bringSchemas(schemas, schemaPlace, { onlyThere: !isOfPackage });
    },
    schemaStates: (schemas) =>
      [...schemas.files].map(([name, bytes]) => {
        const { path, shown } = schemaPlace(name);
        return { file: shown, state: stateOf(path, bytes, schemas) };
      }),
  };
}
