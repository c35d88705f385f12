import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContents, Shipped } from '../domain/workspace.js';
import { packageRoot } from './package-root.js';
import { listYears } from './plans-folder.js';

/** The files of a year that a new folder begins with; units are each folder's own. */
const YEAR_FILES = ['plan.yaml', 'source.txt'] as const;

/** What the package brings along: the newest issued plan with its source, and the schemas. */
export function shippedWith(version: string): Shipped {
  return {
    version,
    planYear() {
      const plans = join(packageRoot(), 'plans');
      const year = listYears(plans).at(-1);
      if (year === undefined) throw new Error('the package brings no plan');
      return { year, files: filesOf(join(plans, String(year)), YEAR_FILES) };
    },
    schemas() {
      const folder = join(packageRoot(), 'schemas');
      const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
      return filesOf(folder, names.sort());
    },
  };
}

function filesOf(folder: string, names: readonly string[]): FileContents {
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
