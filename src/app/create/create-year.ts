import { FORMATS } from '../../checks/reading/value-formats.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { FileContents, Loaded, SchemaCopies, Shipped, Workspace } from '../../domain/ports/workspace.js';
import { slugOf } from '../../domain/text/fold.js';

/** A plan that was put into a plans folder. */
export interface BroughtPlan {
  readonly year: number;
  /** The name of its folder. */
  readonly name: string;
  /** `false` if the folder had this plan already. */
  readonly isNew: boolean;
  /** `null` where the file cannot be used. */
  readonly plan: Plan | null;
}

/** A plan that the person gave, with the files of its folder. */
export interface GivenPlan {
  readonly plan: Plan;
  /** The text of its file if the plan gets that id. */
  readonly textFor: (id: string) => string;
  /** The other files of its folder, such as its source. */
  readonly files: FileContents;
  /** The name of the file or document that was given, without its ending. */
  readonly title: string;
}

/**
 * Puts a plan into a plans folder: the given one, or the one that the package ships where the folder has no plan yet.
 * In other folders it only adds missing files of a shipped plan.
 * @returns the plan that was added or found, or `null` where the folder has a plan and none was given
 * @throws Refusal where a file cannot be written, or the folder has another version of the plan
 */
export async function createYear(
  workspace: Workspace,
  shipped: Shipped,
  given: GivenPlan | null = null,
): Promise<BroughtPlan | null> {
  const schemas = shipped.schemaCopies(FORMATS);
  if (given !== null) return putIn(workspace, given, schemas);
  const { year, files } = shipped.planYear();
  if (workspace.listPlans().length > 0) {
    await workspace.completeYear(files, schemas);
    return null;
  }
  await workspace.createYear(String(year), files, schemas);
  return { year, name: String(year), isNew: true, plan: (await workspace.openYear()).plan.data };
}

async function putIn(workspace: Workspace, given: GivenPlan, schemas: SchemaCopies): Promise<BroughtPlan> {
  const { plan, textFor, files } = given;
  const { year } = plan;
  const ofYear = workspace.listPlans().filter((one) => one.year === year);
  const known = await Promise.all(ofYear.map(async ({ name }) => ({ name, read: await workspace.readPlanIn(name) })));
  const same = known.find(({ read }) => isSamePlan(read, given));
  if (same !== undefined) {
    workspace.choosePlan(same.name);
    return { year, name: same.name, isNew: false, plan: same.read.data };
  }
  // Another version of an existing plan is refused, because unit files refer to the version for which they were made.
  const older = known.find(({ read: { data } }) => data !== null && isVersionOf(data, plan));
  const isIdTaken = known.some(({ read: { data } }) => data?.id === plan.id);
  const ending = slugOf(given.title);
  const own = ['', 'plan', 'ke-hoach'].includes(ending) ? slugOf(plan.id) : ending;
  const name = older?.name ?? (ofYear.length === 0 ? String(year) : `${year}-${own}`);
  const id = isIdTaken && older === undefined ? `${plan.id}-${own}` : plan.id;
  await workspace.createYear(name, new Map([...files, ['plan.yaml', Buffer.from(textFor(id))]]), schemas);
  return { year, name, isNew: true, plan: (await workspace.openYear()).plan.data };
}

/** Whether a folder has the given plan: the same file, or a corrected one made from the same document. */
function isSamePlan({ data, text }: Loaded<Plan>, { plan, textFor }: GivenPlan): boolean {
  const [there, given] = [data?.source?.sha256, plan.source?.sha256];
  return text === textFor(plan.id) || (there !== undefined && there === given);
}

/** Whether two plans are versions of one document: an issuer uses a number once, and a title seldom twice. */
function isVersionOf(a: Plan, b: Plan): boolean {
  return a.id === b.id && (a.subject === b.subject || (a.number !== null && a.number === b.number));
}
