import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Plan } from '../../src/domain/plan/plan.js';

/** The repository's own folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** The issued plan of 2024 as it ships. */
export function realPlan(): Plan {
  const text = readFileSync(join(ROOT, 'plans/2024/plan.yaml'), 'utf8');
  return load(text, { schema: CORE_SCHEMA }) as Plan;
}
