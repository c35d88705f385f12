import { describe, expect, it } from 'vitest';
import { knownUnits, registration } from '../../../src/domain/unit/register.js';
import { registerEdits } from '../../../src/domain/edits/unit-edits.js';
import type { RegisteredUnit, UnitsRegister } from '../../../src/domain/unit/units-register.js';
import { sampleUnitPlan } from '../../support/sample-plan.js';

function registered(id: string, more: Partial<RegisteredUnit> = {}): RegisteredUnit {
  return { id, name: id.toUpperCase(), kind: 'subordinate', reports: true, ...more };
}

function register(...units: readonly RegisteredUnit[]): UnitsRegister {
  return { schema: 'dcs/units@1', year: 2024, units };
}

const files = (...ids: readonly string[]) =>
  new Map(ids.map((id) => [id, sampleUnitPlan({}, { id, name: `Unit ${id}` })] as const));

const shown = (...args: Parameters<typeof knownUnits>): readonly string[] =>
  knownUnits(...args).map(({ id, name, reports, registered: is, unitPlan }) =>
    [id, name, reports ? 'reports' : 'silent', String(is), unitPlan === null ? 'no plan' : 'plan'].join(', '),
  );

describe('the units of a year', () => {
  it('are those that have a file, where there is no register', () => {
    expect(shown(null, files('b', 'a'))).toEqual(['b, Unit b, reports, null, plan', 'a, Unit a, reports, null, plan']);
  });

  it('are those of the register in its order, then the others', () => {
    const known = register(
      registered('c'),
      registered('a'),
      registered('b', { reports: false }),
      registered('e', { kind: 'enterprise' }),
      registered('a', { reports: false }),
    );
    expect(shown(known, files('a', 'b', 'd'))).toEqual([
      'c, C, reports, true, no plan',
      'a, Unit a, reports, true, plan',
      'b, Unit b, silent, true, plan',
      'e, E, silent, true, no plan',
      'd, Unit d, silent, false, plan',
    ]);
  });
});

it('a unit is put into the register once, expected to report, nobody to contact', () => {
  const line = registration({ id: 'a', name: 'A', kind: 'office', code: 'X' });
  expect(line).toEqual({ id: 'a', name: 'A', kind: 'office', contact: null, reports: true });
  expect(registerEdits(register(), line)).toEqual([{ kind: 'append', path: ['units'], value: line }]);
  expect(registerEdits(register(registered('a')), line)).toEqual([]);
});
