import { encodePlan } from '../../src/domain/encoding/encode.js';
import { readText } from '../../src/domain/encoding/text/read-text.js';
import type { Plan, PlanNode } from '../../src/domain/plan/plan.js';

/** The plan that is read from lines, each a paragraph of its own. */
export function encoded(...lines: readonly string[]): Plan {
  const read = encodePlan(readText(lines.join('\n\n')), { year: null, thisYear: 2026, source: null });
  if (read.kind !== 'plan') throw new Error(read.reason);
  return read.plan;
}

/** Address, lead, support and time of each item. */
export function itemsIn(nodes: readonly PlanNode[]): readonly (readonly unknown[])[] {
  return nodes.flatMap(({ id, track, children = [] }) => [
    ...(track === undefined
      ? []
      : [[id, track.who?.words?.lead ?? null, track.who?.words?.support ?? null, track.time ?? null]]),
    ...itemsIn(children),
  ]);
}

/** The items of a section of tasks. */
export function tasksOf(...lines: readonly string[]): readonly (readonly unknown[])[] {
  return itemsIn(encoded('KẾ HOẠCH', 'Dân vận năm 2026', 'I. NHIỆM VỤ', ...lines).body);
}
