import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PlanSource } from '../../domain/ports/plan-source.js';
import { typedPath } from '../files/name-on-disk.js';
import { readBytes } from '../files/read-bytes.js';
import { loadPlan, PLAN_FILE } from './load-file.js';

/** No issued plan and no document beside it is larger. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads a plan's file, and the document that it names, if that is beside it. */
export async function readPlanFile(cwd: string, typed: string): ReturnType<PlanSource['readPlan']> {
  const path = typedPath(cwd, typed);
  const loaded = await loadPlan(path, typed);
  const named = loaded.data?.source?.file ?? null;
  const beside = named === null || basename(named) !== named ? null : join(dirname(path), named);
  const files = new Map<string, Uint8Array>();
  if (beside !== null && named !== null && existsSync(beside)) files.set(named, readBytes(beside, MAX_BYTES));
  files.set('plan.yaml', readBytes(path, MAX_BYTES));
  return { loaded, files };
}

/** Edits a plan's file, wherever it is. */
export const updatePlanFile =
  (cwd: string): PlanSource['updatePlan'] =>
  async (typed, change) => {
    const { updateFile } = await import('./update-file.js');
    return updateFile(typedPath(cwd, typed), typed, PLAN_FILE, change);
  };
