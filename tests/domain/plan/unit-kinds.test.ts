import { describe, expect, it } from 'vitest';
import { isOfficeKind, kindByName, unitKind, type UnitKind, unitKindIds } from '../../../src/domain/plan/unit-kinds.js';
import { kindPluralWords, kindWords } from '../../../src/locale/states.js';

const OWN: { readonly kinds: readonly UnitKind[] } = {
  kinds: [
    { id: 'truong', name: 'trường', plural: 'các trường', 'issues-plan': true },
    { id: 'truong-noi-tru', name: 'trường nội trú' },
    { id: 'office', name: 'văn phòng phòng giáo dục' },
    { id: 'cum', name: 'cụm chuyên môn', 'reports-to': 'Phòng Giáo dục Tiểu học', office: true },
  ],
};

describe('the kinds of unit of a plan', () => {
  it('are the office, divisions and subordinate units, unless the plan names its own', () => {
    expect(unitKindIds({})).toEqual(['office', 'division', 'subordinate']);
    expect(unitKindIds(OWN)).toEqual(['truong', 'truong-noi-tru', 'office', 'cum']);
    expect([unitKind({}, 'truong'), unitKind(OWN, 'division'), unitKind({}, 'enterprise')]).toEqual([null, null, null]);
  });

  it('a usual kind that the plan names keeps what the plan does not say of it', () => {
    expect(unitKind(OWN, 'office')).toMatchObject({ 'reports-to': 'leaders', office: true });
    expect(unitKind({ kinds: [{ id: 'office', name: 'văn phòng', office: false }] }, 'office')?.office).toBe(false);
    expect([isOfficeKind({}, 'office'), isOfficeKind(OWN, 'cum'), isOfficeKind(OWN, 'truong')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isOfficeKind({}, null), isOfficeKind({}, 'cum')]).toEqual([false, false]);
  });

  it.each([
    [{}, 'Trường A', 'subordinate'],
    [OWN, 'Trường Tiểu học A', 'truong'],
    [OWN, 'TRƯỜNG NỘI TRÚ B', 'truong-noi-tru'],
    [OWN, 'truong c', 'truong'],
    [OWN, 'Trườngg', null],
    [OWN, 'Trung tâm A', null],
    [{ kinds: OWN.kinds.slice(0, 1) }, 'Trung tâm A', 'truong'],
  ] as const)('%j: a unit named %s is a %s', (plan, name, kind) => {
    expect(kindByName(plan, name)).toBe(kind);
  });

  it('are called as the plan calls them', () => {
    expect([kindWords(OWN, 'truong').vi, kindPluralWords(OWN, 'truong').vi]).toEqual(['trường', 'các trường']);
    expect([kindWords(OWN, 'office').vi, kindWords({}, 'office').vi]).toEqual([
      'văn phòng phòng giáo dục',
      'văn phòng',
    ]);
    expect([kindPluralWords(OWN, 'cum').vi, kindWords(OWN, 'lạ').vi]).toEqual(['cụm chuyên môn', 'lạ']);
  });
});
