import { describe, expect, it } from 'vitest';
import {
  aboveOf,
  ITEM_ID,
  lastPartOf,
  OWN_ITEM_ID,
  ownPlaceOf,
  printedLabel,
} from '../../../src/domain/plan/address.js';

describe('the grammar of addresses', () => {
  it.each([
    // address, the point above, its last part, what is printed
    ['II', '', 'II', 'II.'],
    ['A', '', 'A', 'A.'],
    ['1', '', '1', '1.'],
    ['1.2', '1', '2', '2.'],
    ['IV~2', '', 'IV', 'IV.'],
    ['IV~2.1.b', 'IV~2.1', 'b', 'b)'],
    ['III.2-3', 'III.2', '-3', '-'],
    ['III.2-3+1', 'III.2-3', '+1', '+'],
    ['III.2-3+1.p2', 'III.2-3+1', 'p2', ''],
    ['I.p2', 'I', 'p2', ''],
    ['I.p2.p11', 'I.p2', 'p11', ''],
    ['PL', '', 'PL', ''],
    ['PL2.IV.4', 'PL2.IV', '4', 'IV.4.'],
    ['D2.1', 'D2', '1', '1.'],
    ['II.2.đ', 'II.2', 'đ', 'đ)'],
    ['1.a', '1', 'a', 'a)'],
  ])('%s', (id, above, last, printed) => {
    expect(id).toMatch(new RegExp(ITEM_ID, 'u'));
    expect([aboveOf(id), lastPartOf(id), printedLabel({ id })]).toEqual([above, last, printed]);
  });

  it.each(['', 'ii', 'II.', 'II.f', 'II.5 c', 'II--2', 'II.-2', 'II-0', 'II~0', 'p0', 'II.5c', 'Đ1', 'II.2.w'])(
    'refuses %j',
    (id) => {
      expect(id).not.toMatch(new RegExp(ITEM_ID, 'u'));
    },
  );

  it('prints a node’s own label where the address does not tell it', () => {
    const printed = (label: string): string => printedLabel({ id: 'II.4.1', label });
    expect(['4.1', '•', '1)', 'PHỤ LỤC II', 'Điều 2'].map(printed)).toEqual([
      '4.1.',
      '•',
      '1)',
      'PHỤ LỤC II',
      'Điều 2.',
    ]);
  });

  it('takes a unit’s own items under any point but a section', () => {
    const places = ['II.2.e.1', 'III.2-3.1', 'III.2-3+1.12', 'I.p2.3', 'IV~2.1.2', 'II.3', '1'].map(ownPlaceOf);
    expect(places).toEqual(['II.2.e', 'III.2-3', 'III.2-3+1', 'I.p2', 'IV~2.1', null, null]);
    expect('III.2-3.1').toMatch(new RegExp(OWN_ITEM_ID, 'u'));
  });
});
