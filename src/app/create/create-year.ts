import type { Shipped, Workspace } from '../../domain/ports/workspace.js';

/** A plan that was put into a new plans folder. */
export interface BroughtPlan {
  readonly year: number;
  /** The body that issued the plan; empty where the file cannot be used. */
  readonly issuer: string;
}

/**
 * Puts the plan that the package ships into a plans folder without any year; in other folders it only adds missing files
 * of a shipped year.
 * @returns the plan that was added, or `null` where the folder has a year
 * @throws Refusal where a file cannot be written
 */
export async function createYear(workspace: Workspace, shipped: Shipped): Promise<BroughtPlan | null> {
  const { year, files } = shipped.planYear();
  const schemas = shipped.schemas();
  if (workspace.hasYears()) {
    await workspace.completeYear(files, schemas);
    return null;
  }
  await workspace.createYear(year, files, schemas);
  const { data } = (await workspace.openYear()).plan;
  return { year, issuer: data?.issuer.name ?? '' };
}
