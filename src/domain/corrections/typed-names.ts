import type { Plan } from '../plan/plan.js';
import { bodyIdOf } from '../plan/body-name.js';
import { cutNames } from '../plan/listed-names.js';
import { fold } from '../text/fold.js';
import type { PlanTableWords } from './plan-table.js';

/** The bodies, groups and kinds that a cell names. */
export interface TypedNames {
  /** The ids of bodies and groups. */
  readonly ids: readonly string[];
  /** The ids of kinds of unit. */
  readonly kinds: readonly string[];
}

/** Bodies and groups by which names in cells are recognised. */
export interface KnownNames {
  /** The names in a cell, or the first that is unknown. */
  readonly read: (typed: string) => TypedNames | { readonly unknown: string };
  /** The names that a cell may have. */
  readonly allowed: readonly string[];
}

/** A body or group that a person added to the table. */
export interface AddedBody {
  readonly id: string;
  readonly name: string;
  readonly isGroup: boolean;
}

/** Recognises names by any way in which the plan writes them: name, other spelling, abbreviation, id. */
export function knownNames(plan: Plan, added: readonly AddedBody[], words: readonly PlanTableWords[]): KnownNames {
  const ids = new Map<string, string>();
  const know = (name: string, id: string): void => {
    for (const key of [fold(name), bodyIdOf(name)]) if (key !== '' && !ids.has(key)) ids.set(key, id);
  };
  const named = [
    ...(plan.bodies ?? []).map(({ id, name, short = [] }) => ({ id, names: [name, ...short] })),
    ...(plan.groups ?? []).map(({ id, words: said }) => ({ id, names: [said] })),
    ...added.map(({ id, name }) => ({ id, names: [name] })),
  ];
  for (const { id, names } of named) {
    ids.set(id, id);
    for (const name of names) know(name, id);
  }
  const kinds = new Map(
    words.flatMap(({ kind }) => Object.entries(kind).map(([id, word]) => [fold(word), id] as const)),
  );
  const isKnown = (name: string): boolean => kinds.has(fold(name)) || idOf(name) !== undefined;
  const idOf = (name: string): string | undefined => ids.get(fold(name)) ?? ids.get(bodyIdOf(name));
  return {
    read(typed) {
      const found = { ids: new Set<string>(), kinds: new Set<string>() };
      for (const name of partsOf(typed, isKnown)) {
        const [kind, id] = [kinds.get(fold(name)), idOf(name)];
        if (kind !== undefined) found.kinds.add(kind);
        else if (id === undefined) return { unknown: name };
        else found.ids.add(id);
      }
      return { ids: [...found.ids], kinds: [...found.kinds] };
    },
    allowed: [...named.map(({ names: [name = ''] }) => name), ...Object.values(words[0]?.kind ?? {})],
  };
}

/** Cuts a list at semicolons and line ends; at commas and `và` only where all parts are known names. */
function partsOf(typed: string, isKnown: (name: string) => boolean): readonly string[] {
  return typed.split(/[;\n]/u).flatMap((part) => {
    const name = part.trim().replace(/^[-–+•]\s+/u, '').replace(/[.,]+$/u, ''); // prettier-ignore
    if (name === '') return [];
    const pieces = cutNames(name);
    return !isKnown(name) && pieces.every(isKnown) ? pieces : [name];
  });
}
