import type { CalendarDate } from '../../domain/calendar/date.js';
import { isOpen, type RaisedAsOf } from '../../domain/unit/difficulties.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import { asJson } from './status.js';

type RaisedBy = Pick<Unit, 'id' | 'name' | 'kind'>;

/** `dcs/difficulties@1`: a unit's difficulties, how many have no answer, and answers to words that changed since. */
export function difficultiesJson(
  { id, name, kind }: RaisedBy,
  { difficulties, otherAnswers }: RaisedAsOf,
  asOf: CalendarDate,
): string {
  const open = difficulties.filter(isOpen).length;
  return asJson({ schema: 'dcs/difficulties@1', asOf, unit: { id, name, kind }, open, difficulties, otherAnswers });
}

/** `dcs/all-difficulties@1`: all units' difficulties. @param broken files that cannot be used */
export function allDifficultiesJson(
  units: readonly ({ readonly unit: RaisedBy } & RaisedAsOf)[],
  broken: readonly string[],
  asOf: CalendarDate,
): string {
  const withOpen = units.map((one) => ({ ...one, open: one.difficulties.filter(isOpen).length }));
  return asJson({ schema: 'dcs/all-difficulties@1', asOf, units: withOpen, broken });
}
