import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shipped } from '../domain/workspace.js';
import { packageRoot } from './package-root.js';
import { listYears } from './plans-folder.js';

/** The files of a year that a new folder begins with; units are each folder's own. */
const YEAR_FILES = ['plan.yaml', 'source.txt'] as const;

/** What the package brings along: the newest issued plan with its source, and the schemas. */
export function shippedWith(version: string): Shipped {
  return {
    version,
    async planYear() {
      const plans = join(packageRoot(), 'plans');
      const year = listYears(plans).at(-1);
      if (year === undefined) throw new Error('the package brings no plan');
      const files = await Promise.all(
        YEAR_FILES.map(async (name) => [name, await readFile(join(plans, String(year), name))] as const),
      );
      return { year, files: new Map(files) };
    },
    async schemas() {
      const folder = join(packageRoot(), 'schemas');
      const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
      return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
    },
  };
}
