import type { UnitStatus } from '../domain/progress/unit-status.js';
import type { Context } from './context.js';

/** Warns at once of the findings of `check` that the new figures cause. */
export async function sayFigureFindings(context: Context, before: UnitStatus, after: UnitStatus): Promise<void> {
  const { FIGURE_RULES } = await import('../checks/figures/rules.js');
  const found = (status: UnitStatus) => FIGURE_RULES.flatMap((rule) => [...(rule.run?.(status) ?? [])]);
  const known = new Set(found(before).map(({ message }) => message.en));
  for (const { message } of found(after)) {
    if (!known.has(message.en)) context.say(message);
  }
}
