import { slugOf } from '../../domain/text/fold.js';
import { isReservedName } from '../../domain/unit/unit-name.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** A unit to create, as typed. */
export interface NewUnitInput {
  readonly name: string;
  /** By default the name without accents. */
  readonly id?: string;
  readonly code?: string;
  readonly place?: string;
}

/** A unit whose kind is not known yet. */
export type NewUnit = Omit<Unit, 'kind'>;

/** Makes a unit from what was typed, without its kind, which is the plan's matter; nothing is written. @throws Mistaken where the name or the id cannot be used */
export function newUnit(asked: NewUnitInput): NewUnit {
  const name = asked.name
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ')
    .trim();
  if (name === '') throw new Mistaken({ kind: 'unit-without-name' });
  const id = asked.id ?? slugOf(name);
  if (id === '') throw new Mistaken({ kind: 'name-without-id', name });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Mistaken({ kind: 'wrong-unit-id', id });
  if (isReservedName(id)) throw new Mistaken({ kind: 'reserved-unit-id', id });
  return { id, name, code: asked.code?.trim() ?? null, place: asked.place?.trim() ?? null };
}
