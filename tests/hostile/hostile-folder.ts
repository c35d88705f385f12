import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOMBS } from './bombs.js';
import { ENCODINGS } from './encodings.js';
import { type HostileFile, PLAN } from './hostile-file.js';
import { SYNTAX } from './syntax.js';
import { VALUES } from './values.js';

/** Every hostile file there is, but for those that are no files. */
export const HOSTILE_FILES: readonly HostileFile[] = [...ENCODINGS, ...SYNTAX, ...VALUES, ...BOMBS];

/** Makes a plans folder with the small plan, and a link that leads out of it. @returns the folder of units */
export function makeFolder(root: string): string {
  const units = join(root, 'plans/2024/units');
  mkdirSync(units, { recursive: true });
  mkdirSync(join(root, 'plans/2024/evidence'));
  symlinkSync('/etc', join(root, 'plans/2024/evidence/out'));
  writeFileSync(join(root, 'plans/2024/plan.yaml'), PLAN);
  return units;
}
