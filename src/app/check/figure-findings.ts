import type { Found } from '../../checks/rule.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import type { Text } from '../../domain/text/text.js';

/** Everything that the rules about figures find in a unit's figures. The rules are loaded only when this is called. */
export async function figureFindings(status: UnitStatus): Promise<readonly Found[]> {
  const { FIGURE_RULES } = await import('../../checks/figures/rules.js');
  return FIGURE_RULES.flatMap((rule) => [...(rule.run?.(status) ?? [])]);
}

/** The sentences of the findings that a write caused: those of its status afterwards that were not there before. */
export async function newFigureFindings(before: UnitStatus, after: UnitStatus): Promise<readonly Text[]> {
  const known = new Set((await figureFindings(before)).map(({ message }) => message.en));
  const found = (await figureFindings(after)).map(({ message }) => message);
  return found.filter(({ en }) => !known.has(en));
}
