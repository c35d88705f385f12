import { type ReadFile, readUnit, type UnitFile } from '../../domain/department/ledger.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Loaded, Workspace } from '../../domain/ports/workspace.js';
import { type Text, Refusal } from '../../domain/text/text.js';
import { detached } from '../../domain/text/detach.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';

/** The outcome of reading one of many unit files. */
export interface ReadUnitFile {
  readonly file: UnitFile;
  /** Missing where no file could be read. */
  readonly loaded?: Loaded<UnitPlan>;
  /** A message about the file where it cannot be used. */
  readonly broken: Text | null;
}

/** Reads one of many unit files with the plan it derives from. A file that cannot be used does not stop the others. */
export async function readUnitFile(workspace: Workspace, id: string): Promise<ReadUnitFile> {
  try {
    const loaded = await workspace.readUnit(id);
    const { file, data } = loaded;
    const plan = data === null ? null : (await workspace.readPlanOf(loaded)).data;
    const isBroken = data === null || plan === null;
    return { file: { id, file, unitPlan: data, plan }, loaded, broken: isBroken ? { vi: file, en: file } : null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file: { id, file: id, unitPlan: null, plan: null }, broken: error.text };
  }
}

/** What is kept of a unit's file. */
export interface KeptRead<Known> {
  readonly file: ReadFile<Known>;
  /** A message about the file where it cannot be used. */
  readonly broken: Text | null;
}

/** Reads a unit's file, and keeps only the result of `keep` for it and its plan. */
export async function readKept<Known>(
  workspace: Workspace,
  id: string,
  keep: (unitPlan: UnitPlan, plan: Plan) => Known,
): Promise<KeptRead<Known>> {
  const { file: read, broken } = await readUnitFile(workspace, id);
  const { file, unitPlan, plan } = read;
  if (unitPlan === null || plan === null) return { file: { id, file, read: null }, broken };
  const { status, ...rest } = readUnit(unitPlan, plan, keep(unitPlan, plan));
  return { file: { id, file, read: { ...detached(rest), status } }, broken };
}
