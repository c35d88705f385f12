import { type Text, Refusal } from '../domain/text/text.js';
import { twinFiles } from '../domain/unit/twin-files.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { STATUS } from '../locale/status.js';
import type { Context } from './context.js';
import { leftOutWords } from './left-out-files.js';

/** The year's unit files: those that can be used, and what is said of the others. One must not hide the rest. */
export interface ReadUnits {
  /** By the name of the file. */
  readonly units: ReadonlyMap<string, UnitPlan>;
  readonly broken: ReadonlyMap<string, Text>;
  /** Copies of a unit's file: what is said of each. */
  readonly leftOut: readonly Text[];
}

/** Reads unit files by their names. */
export async function readUnits(workspace: Workspace, ids: readonly string[]): Promise<ReadUnits> {
  const units = new Map<string, UnitPlan>();
  const broken = new Map<string, Text>();
  for (const id of ids) {
    try {
      const { data, file } = await workspace.readUnit(id);
      if (data === null) broken.set(id, { vi: file, en: file });
      else units.set(id, data);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      broken.set(id, error.text);
    }
  }
  const named = [...units].map(([id, { unit }]) => ({ id, unitId: unit.id }));
  const twins = twinFiles([...named, ...[...broken.keys()].map((id) => ({ id, unitId: null }))]);
  for (const id of twins.keys()) units.delete(id);
  return { units, broken, leftOut: leftOutWords(workspace, twins) };
}

/** Names the files that could not be used. @returns whether there are any */
export function sayBroken(context: Context, { broken, leftOut }: ReadUnits): boolean {
  for (const words of leftOut) context.say(words);
  if (broken.size === 0) return leftOut.length > 0;
  for (const words of broken.values()) context.say(words);
  context.say(STATUS.broken(broken.size));
  return true;
}
