import { describe, expect, it } from 'vitest';
import { itemsFor } from '../../../src/domain/unit/derive.js';
import { membershipByName, roleOf } from '../../../src/domain/unit/role.js';
import { progressOf } from '../../../src/domain/progress/progress.js';
import { itemsOf } from '../../../src/domain/unit/item.js';
import { indexPlan } from '../../../src/domain/plan/plan-index.js';
import type { Role } from '../../../src/domain/plan/plan.js';
import type { Unit } from '../../../src/domain/unit/unit-plan.js';
import { samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

const plan = samplePlan(
  [
    tracked('II.1', { roles: {}, who: { lead: ['so-tai-chinh'], support: ['cac-so-nganh'] } }),
    tracked('II.2', { roles: {}, who: { lead: ['cac-so-nganh'], monitor: ['so-noi-vu'] } }),
    tracked('II.3', { roles: { office: 'lead' }, who: { support: ['cac-xa'] } }),
    tracked('II.4', { roles: {} }),
    tracked('II.5', { roles: {}, who: { lead: ['division'], words: { lead: 'các phòng' } } }),
    tracked('II.6', { roles: {}, who: { words: { lead: 'ai đó' } } }),
  ],
  {
    bodies: [
      { id: 'so-tai-chinh', name: 'Sở Tài chính', short: ['STC'] },
      { id: 'so-noi-vu', name: 'Sở Nội vụ' },
    ],
    groups: [
      { id: 'cac-so-nganh', words: 'các sở, ngành', members: ['cuc-thue', 'ho-so'] },
      { id: 'cac-xa', words: 'UBND các xã' },
      { id: 'co-lien-quan', words: 'các sở có liên quan' },
    ],
  },
);
const unit = (name: string, more: Partial<Unit> = {}): Unit => ({ id: 'x', name, kind: 'subordinate', ...more });
const rolesOf = (one: Unit): string =>
  indexPlan(plan)
    .items.map((node) => roleOf(plan, node, one) ?? '-')
    .join(' ');

describe('a unit’s role', () => {
  it.each<[what: string, unit: Unit, roles: string]>([
    ['as its body first, then by its groups', unit('Sở Tài chính'), 'lead lead - unnamed - -'],
    ['as its body, even where its group leads', unit('Sở Nội vụ'), 'support monitor - unnamed - -'],
    ['by its group', unit('Sở Y tế'), 'support lead - unnamed - -'],
    ['by another name of its body', unit('STC'), 'lead - - unnamed - -'],
    ['by its body’s name with the place behind it', unit('Sở Nội vụ tỉnh A'), 'support monitor - unnamed - -'],
    ['as a member that the plan lists', unit('Cục Thuế', { id: 'cuc-thue' }), 'support lead - unnamed - -'],
    ['by its kind', unit('Phòng A', { kind: 'division' }), '- - - unnamed lead -'],
    ['by its kind in the short form', unit('UBND', { kind: 'office' }), '- - lead unnamed - -'],
    ['by its group before its kind', unit('UBND xã B', { kind: 'office' }), '- - support unnamed - -'],
    ['of a name that the plan does not know', unit('Công ty C'), '- - - unnamed - -'],
    [
      'as its file says, whatever its name',
      unit('Sở Tài chính', { body: null, groups: ['cac-xa'] }),
      '- - support unnamed - -',
    ],
    ['where it takes what names nobody', unit('Công ty C', { 'takes-unnamed': true }), '- - - lead - -'],
  ])('%s', (_, one, roles) => {
    expect(rolesOf(one)).toBe(roles);
    const ids = indexPlan(plan).items.filter((_node, at) => roles.split(' ')[at] !== '-');
    expect(itemsFor(plan, one)).toEqual(ids);
  });

  it('does not take a group that leaves open who is meant', () => {
    expect(membershipByName(plan, 'Sở Y tế')).toEqual({ body: null, groups: ['cac-so-nganh'] });
  });
});

describe('an item for which the plan names nobody', () => {
  const cellsOf = (answer: object): readonly (readonly [Role, string, boolean])[] => {
    const unitPlan = sampleUnitPlan({ 'II.4': answer }, { name: 'Công ty C' });
    const item = itemsOf(indexPlan(plan), unitPlan).find(({ id }) => id === 'II.4');
    if (item === undefined) throw new Error('II.4 is in the unit’s plan');
    return progressOf(item, plan, unitPlan, '2024-04-10').cells.map((cell) => [item.role, cell.state, cell.counts]);
  };

  it('is shown, says so once the period is over, and does not count', () => {
    expect(cellsOf({})[0]).toEqual(['unnamed', 'unnamed', false]);
    expect(cellsOf({})[1]).toEqual(['unnamed', 'open', false]);
  });

  it('shows what was recorded', () => {
    expect(cellsOf({ progress: [{ date: '2024-02-01', status: 'done' }] })[0]).toEqual(['unnamed', 'done', false]);
  });

  it('counts once the unit says who is in charge', () => {
    expect(cellsOf({ 'in-charge': 'Phòng A' })[0]).toEqual(['lead', 'missing', true]);
  });
});
