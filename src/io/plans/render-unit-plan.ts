import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import type { Value } from '../../domain/edits/stored-value.js';
import { writeBlock } from '../edit/write-value.js';
import type { UnitsRegister } from '../../domain/unit/units-register.js';

/** The path of the schema, relative to `plans/<year>/units/`. */
const MODELINE = '# yaml-language-server: $schema=../../../schemas/unit-plan.schema.json';

/**
 * The text of a new unit's file: the editor's line, the comment for a person, the data with a blank line between items.
 */
export function renderUnitPlan(unitPlan: UnitPlan, comment: readonly string[]): string {
  const { items } = unitPlan;
  const parts = Object.entries(unitPlan as unknown as Record<string, Value>).flatMap(([key, value]) =>
    key === 'items'
      ? ['items:', ...Object.entries(items).flatMap(([id, item]) => writeBlock({ [id]: item } as unknown as Value, 2))]
      : writeBlock({ [key]: value }, 0),
  );
  const lines = [MODELINE, ...comment.map((line) => (line === '' ? '#' : `# ${line}`)), ...parts];
  return `${lines.join('\n')}\n`;
}

/**
 * The text of a new register: the editor's line, the comment for a person, the units.
 * @param isShared whether it serves all plans of the folder, so that it is one folder higher and belongs to no year
 */
export function renderRegister(
  { year, ...register }: UnitsRegister,
  comment: readonly string[],
  isShared = false,
): string {
  const { schema, units } = register;
  const data = isShared ? register : { schema, year, units };
  const modeline = `# yaml-language-server: $schema=../${isShared ? '' : '../'}schemas/units.schema.json`;
  const lines = [modeline, ...comment.map((line) => `# ${line}`), ...writeBlock(data as unknown as Value, 0)];
  return `${lines.join('\n')}\n`;
}
