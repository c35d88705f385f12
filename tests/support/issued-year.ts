import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './real-plan.js';

/** What the project brings in `plans/2024`; whoever works in a clone has units of his own beside it. */
const ISSUED = ['plan.yaml', 'source.txt', 'units/van-phong-so.yaml'];
/** The units that the plan names itself, which the register begins with; `dcs init` appends others. */
const NAMED_UNITS = 3;

/** Copies `plans/2024` as the project issues it, so that no test looks at the reader's own units. */
export function copyIssuedYear(plans: string): void {
  const [from, to] = [join(ROOT, 'plans/2024'), join(plans, '2024')];
  mkdirSync(join(to, 'units'), { recursive: true });
  for (const name of ISSUED) cpSync(join(from, name), join(to, name));
  writeFileSync(join(to, 'units.yaml'), issuedRegister(readFileSync(join(from, 'units.yaml'), 'utf8')));
}

/** The register without the units that a reader has added. */
export function issuedRegister(text: string): string {
  const register = text.split(/^(?= {2}- )/m);
  if (register.length <= NAMED_UNITS) throw new Error('the register’s records are not where they are looked for');
  return register.slice(0, 1 + NAMED_UNITS).join('');
}
