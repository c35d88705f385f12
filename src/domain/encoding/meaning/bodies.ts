import { bodyIdOf } from '../../plan/body-name.js';
import type { PlanBody, PlanGroup } from '../../plan/who.js';
import { GROUP } from '../words/plan-head.js';
import { namesIn } from './body-names.js';
import type { Duty } from './duty.js';

/** The bodies and groups named by duties, and a search for them by name. */
export interface NamedBodies {
  readonly bodies: readonly PlanBody[];
  readonly groups: readonly PlanGroup[];
  /** The ids of the bodies named in the words of a role. */
  readonly idsOf: (words: string) => readonly string[];
}

/** Collects the bodies that a plan names, each once. */
export function namedBodies(duties: readonly Duty[]): NamedBodies {
  const bodies = new Map<string, { id: string; name: string; short: Set<string> }>();
  const groups = new Map<string, PlanGroup>();
  const idsOf = (words: string): readonly string[] => [
    ...new Set(
      namesIn(words)
        .map((name) => bodyIdOf(name))
        .filter((id) => id !== ''),
    ),
  ];
  for (const { lead, support, monitor } of duties) {
    for (const words of [lead, support, monitor]) {
      for (const name of words === null ? [] : namesIn(words)) {
        const id = bodyIdOf(name);
        if (id === '') continue;
        if (GROUP.test(name)) {
          if (!groups.has(id)) groups.set(id, { id, words: name });
          continue;
        }
        const known = bodies.get(id) ?? { id, name, short: new Set<string>() };
        if (known.name !== name) known.short.add(name);
        bodies.set(id, known);
      }
    }
  }
  return {
    bodies: [...bodies.values()].map(({ id, name, short }) => ({
      id,
      name,
      ...(short.size === 0 ? {} : { short: [...short] }),
    })),
    groups: [...groups.values()],
    idsOf,
  };
}
