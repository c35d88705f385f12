import type { UnitKind } from '../../domain/plan/plan.js';
import { slugOf } from '../../domain/text/fold.js';
import { isReservedName } from '../../domain/unit/unit-name.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** The kinds of unit that derive a plan of their own. */
export const PLANNING_KINDS: readonly UnitKind[] = ['office', 'division', 'subordinate'];

/** A unit to create, as typed. */
export interface NewUnitInput {
  readonly name: string;
  /** One of `PLANNING_KINDS`; by default `subordinate`. */
  readonly kind?: string;
  /** By default the name without accents. */
  readonly id?: string;
  readonly code?: string;
  readonly place?: string;
}

/** Makes a unit from what was typed; nothing is written. @throws Mistaken where the name or the id cannot be used */
export function newUnit(asked: NewUnitInput): Unit {
  const name = asked.name
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ')
    .trim();
  if (name === '') throw new Mistaken({ kind: 'unit-without-name' });
  const id = asked.id ?? slugOf(name);
  if (id === '') throw new Mistaken({ kind: 'name-without-id', name });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Mistaken({ kind: 'wrong-unit-id', id });
  if (isReservedName(id)) throw new Mistaken({ kind: 'reserved-unit-id', id });
  const kind = PLANNING_KINDS.find((known) => known === asked.kind) ?? 'subordinate';
  return { id, name, kind, code: asked.code?.trim() ?? null, place: asked.place?.trim() ?? null };
}
