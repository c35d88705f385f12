import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { listPlans, planYearOf } from './plans-folder.js';

/** The kind of a file in a plans folder. */
export type PlanFileKind = 'plan' | 'source' | 'register' | 'department' | 'unit' | 'evidence' | 'schema' | 'other';

const IN_YEAR: Readonly<Record<string, PlanFileKind>> = {
  'plan.yaml': 'plan',
  'source.txt': 'source',
  'units.yaml': 'register',
  'department.yaml': 'department',
  units: 'unit',
  evidence: 'evidence',
};

/**
 * The kind of a path in any plans folder: the output of a command may not replace such a file.
 * @param path absolute, with the links of its folder followed
 * @returns `null` if it is in no plans folder
 */
export function planFileAt(path: string): PlanFileKind | null {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (isYear(at)) return IN_YEAR[foldCase(relative(at, path).split(sep)[0] ?? '')] ?? 'other';
    if (dirname(at) === at) break;
  }
  const folder = dirname(path);
  if (foldCase(basename(path)) === 'units.yaml' && listPlans(folder).length > 0) return 'register';
  return basename(folder) === 'schemas' && /\.schema\.json$/i.test(path) ? 'schema' : null;
}

/** Lower case, because some systems treat `PLAN.YAML` as the same name. */
function foldCase(name: string): string {
  return name.toLowerCase();
}

/** Whether a folder is a year's: by its name and content, even if its plan is not there yet. */
function isYear(folder: string): boolean {
  return planYearOf(basename(folder)) !== null && Object.keys(IN_YEAR).some((name) => existsSync(join(folder, name)));
}
