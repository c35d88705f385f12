import type { UnitsRegister } from '../../domain/unit/units-register.js';
import { type Value, writeBlock } from '../edit/write-value.js';

/** Where the schema lies, seen from `plans/<year>/`. */
const MODELINE = '# yaml-language-server: $schema=../../schemas/units.schema.json';

/** A new register: the editor's line, the comment for the person, the units. */
export function renderRegister(register: UnitsRegister, comment: readonly string[]): string {
  const lines = [MODELINE, ...comment.map((line) => `# ${line}`), ...writeBlock(register as unknown as Value, 0)];
  return `${lines.join('\n')}\n`;
}
