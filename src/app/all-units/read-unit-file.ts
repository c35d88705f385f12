import type { UnitFile } from '../../domain/department/ledger.js';
import { type Text, Refusal } from '../../domain/text/text.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import type { Loaded, Workspace } from '../../domain/ports/workspace.js';

/** A unit's file as it was read among others. */
export interface ReadUnitFile {
  readonly file: UnitFile;
  /** Not there where there was nothing to read. */
  readonly loaded?: Loaded<UnitPlan>;
  /** What is said of one that can't be used. */
  readonly broken: Text | null;
}

/** Reads one of many unit files with the plan it derives from; one that can't be used does not hide the others. */
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
