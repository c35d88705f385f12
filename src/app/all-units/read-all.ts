import {
  type Ledger,
  type LedgerInput,
  type ReadFile,
  type UnitFile,
  yearLedgerOf,
} from '../../domain/department/ledger.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Loaded, Workspace } from '../../domain/ports/workspace.js';
import type { Text } from '../../domain/text/text.js';
import { twinFiles } from '../../domain/unit/twin-files.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { type KeptRead, readKept, readUnitFile } from './read-unit-file.js';

/** The files of a year that are not counted. */
export interface UnusableFiles {
  /** Messages about the files that cannot be used. */
  readonly broken: readonly Text[];
  /** Copies of a unit's file: from the copy's file name to the unit's id. */
  readonly twins: ReadonlyMap<string, string>;
}

/** A year's units, each in one list of the ledger, and the files that could not be counted. */
export interface ReadLedger<Known> extends UnusableFiles {
  readonly ledger: Ledger<Known>;
}

/** The facts, besides the files, that decide which units exist and which of them are counted. */
export type YearInput = Omit<LedgerInput, 'files' | 'period'>;

/** Reads the year's unit files one after another, and keeps only the result of `keep` for each. */
export async function readLedger<Known>(
  workspace: Workspace,
  year: YearInput,
  keep: (unitPlan: UnitPlan, plan: Plan) => Known,
): Promise<ReadLedger<Known>> {
  const reads: KeptRead<Known>[] = [];
  for (const id of workspace.listUnits()) reads.push(await readKept(workspace, id, keep));
  return ledgerOfReads(year, reads);
}

/**
 * Puts the files read in all threads into the ledger. Copies are found here, as a copy and its original may be in two
 * shares.
 */
export function ledgerOfReads<Known>(year: YearInput, reads: readonly KeptRead<Known>[]): ReadLedger<Known> {
  const twins = twinFiles(reads.map(({ file: { id, read } }) => ({ id, unitId: read?.unit.id ?? null })));
  const files = reads.map(({ file }): ReadFile<Known> => file).filter(({ id }) => !twins.has(id));
  return { ledger: yearLedgerOf({ ...year, files }), broken: reads.flatMap(({ broken }) => broken ?? []), twins };
}

/** The year's unit files as read, and the loaded file of each unit. */
export interface ReadUnitFiles extends UnusableFiles {
  readonly files: readonly UnitFile[];
  readonly loaded: ReadonlyMap<string, Loaded<UnitPlan>>;
}

/** Reads the year's unit files whole; copies of a unit's file are left out. */
export async function readUnitFiles(workspace: Workspace): Promise<ReadUnitFiles> {
  const loaded = new Map<string, Loaded<UnitPlan>>();
  const broken: Text[] = [];
  const files: UnitFile[] = [];
  for (const id of workspace.listUnits()) {
    const one = await readUnitFile(workspace, id);
    if (one.loaded !== undefined) loaded.set(id, one.loaded);
    if (one.broken !== null) broken.push(one.broken);
    files.push(one.file);
  }
  const twins = twinFiles(files.map(({ id, unitPlan }) => ({ id, unitId: unitPlan?.unit.id ?? null })));
  return { files: files.filter(({ id }) => !twins.has(id)), loaded, broken, twins };
}
