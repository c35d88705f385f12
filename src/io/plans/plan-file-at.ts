import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { listYears } from './plans-folder.js';

/** What a file of a plans folder is. */
export type PlanFileKind = 'plan' | 'source' | 'register' | 'department' | 'unit' | 'evidence' | 'schema' | 'other';

/** A year's folder: `2024`, or `2024-<name>` where a year has several plans. */
const YEAR = /^\d{4}(-.+)?$/;

const IN_YEAR: Readonly<Record<string, PlanFileKind>> = {
  'plan.yaml': 'plan',
  'source.txt': 'source',
  'units.yaml': 'register',
  'department.yaml': 'department',
  units: 'unit',
  evidence: 'evidence',
};

/**
 * What a path is to a plans folder, whichever one: no command's answer may take its place.
 * @param path absolute, links in its folder resolved
 * @returns `null` where it belongs to none
 */
export function planFileAt(path: string): PlanFileKind | null {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (isYear(at)) return IN_YEAR[foldCase(relative(at, path).split(sep)[0] ?? '')] ?? 'other';
    if (dirname(at) === at) break;
  }
  const folder = dirname(path);
  if (foldCase(basename(path)) === 'units.yaml' && listYears(folder).length > 0) return 'register';
  return basename(folder) === 'schemas' && /\.schema\.json$/i.test(path) ? 'schema' : null;
}

/** Some systems take `PLAN.YAML` for the same name. */
function foldCase(name: string): string {
  return name.toLowerCase();
}

/** A folder named as a year's, that holds what one holds: also one whose plan has not been brought yet. */
function isYear(folder: string): boolean {
  return YEAR.test(basename(folder)) && Object.keys(IN_YEAR).some((name) => existsSync(join(folder, name)));
}
