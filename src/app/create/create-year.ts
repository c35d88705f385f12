import type { Plan } from '../../domain/plan/plan.js';
import type { FileContents, Shipped, Workspace } from '../../domain/ports/workspace.js';

/** A plan that was put into a plans folder. */
export interface BroughtPlan {
  readonly year: number;
  /** `null` where the file cannot be used. */
  readonly plan: Plan | null;
}

/** The files of a year's plan. */
export interface YearFiles {
  readonly year: number;
  readonly files: FileContents;
}

/**
 * Puts a plan into a plans folder: the given one, or the one that the package ships where the folder has no year yet.
 * In other folders it only adds missing files of a shipped year.
 * @returns the plan that was added, or `null` where the folder has a year and none was given
 * @throws Refusal where a file cannot be written, or the year has another plan
 */
export async function createYear(
  workspace: Workspace,
  shipped: Shipped,
  given: YearFiles | null = null,
): Promise<BroughtPlan | null> {
  const schemas = shipped.schemas();
  const { year, files } = given ?? shipped.planYear();
  if (given === null && workspace.hasYears()) {
    await workspace.completeYear(files, schemas);
    return null;
  }
  await workspace.createYear(year, files, schemas);
  const { data } = (await workspace.openYear()).plan;
  return { year, plan: data };
}
