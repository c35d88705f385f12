import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findItem, type ItemMatch } from '../../src/domain/find-item.js';
import { fold, slugOf } from '../../src/domain/fold.js';
import { indexPlan } from '../../src/domain/plan-index.js';
import { realPlan } from '../support/real-plan.js';

const items = [
  ...indexPlan(realPlan()).items.map((node) => ({ id: node.id, title: node.track?.short ?? '' })),
  { id: 'II.2.e.1', title: 'Tập huấn kỹ năng tiếp dân' },
];
const find = (typed: string): ItemMatch => findItem(typed, items, distance);
const idOf = (typed: string): string => {
  const match = find(typed);
  return match.kind === 'one'
    ? match.id
    : `${match.kind}: ${(match.kind === 'several' ? match.ids : match.nearest).join(' ')}`;
};

describe('by address', () => {
  it.each([
    ['II.5.c', 'II.5.c'],
    ['ii.5.c', 'II.5.c'],
    [' II.5.C ', 'II.5.c'],
    ['II.2.đ', 'II.2.đ'],
    ['II.2.Đ', 'II.2.đ'],
    ['ii.2.dd', 'II.2.đ'],
    ['II.2.DD', 'II.2.đ'],
    ['II.2.d', 'II.2.d'],
    ['II.2.e', 'II.2.e'],
    ['II.2.e.1', 'II.2.e.1'],
  ])('%s', (typed, id) => {
    expect(idOf(typed)).toBe(id);
  });

  it('finds every item by its own address, in any case, with dd for đ', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.boolean(), ({ id }, upper) => {
        const typed = id.replace('đ', 'dd');
        expect(idOf(upper ? typed.toUpperCase() : typed.toLowerCase())).toBe(id);
        expect(idOf(id.normalize('NFD'))).toBe(id);
      }),
    );
  });
});

describe('by the end of an address, where it is unique', () => {
  it.each([
    ['2.đ', 'II.2.đ'],
    ['2.dd', 'II.2.đ'],
    ['2.d', 'II.2.d'],
    ['5.c', 'II.5.c'],
    ['đ', 'II.2.đ'],
    ['e.1', 'II.2.e.1'],
    ['7', 'II.7'],
  ])('%s', (typed, id) => {
    expect(idOf(typed)).toBe(id);
  });

  it('lists those that fit where there are several, d and đ kept apart', () => {
    expect(find('d')).toEqual({ kind: 'several', ids: ['II.2.d', 'II.3.d', 'II.5.d'] });
    expect(find('1')).toEqual({ kind: 'several', ids: ['II.1', 'III.1', 'IV.1', 'II.2.e.1'] });
  });
});

describe('by words of the title, without accents', () => {
  it.each([
    ['tiep cong dan', 'II.5.c'],
    ['Tiếp công dân', 'II.5.c'],
    ['dan tiep cong', 'II.5.c'],
    ['TIEP  CONG   DAN', 'II.5.c'],
    ['tiếp công dân'.normalize('NFD'), 'II.5.c'],
    ['khao sat', 'II.3.c'],
    ['doi thoai cong chuc', 'II.5.b'],
    ['34-CT/TU', 'III.4'],
    ['tap huan ky nang', 'II.2.e.1'],
  ])('%s', (typed, id) => {
    expect(idOf(typed)).toBe(id);
  });

  it('lists those that fit where there are several', () => {
    expect(find('dan van kheo')).toEqual({ kind: 'several', ids: ['II.6.a', 'II.6.b'] });
  });
});

describe('a miss', () => {
  it.each([
    ['II.5.x', 'II.5.a'],
    ['II.55.c', 'II.5.c'],
    ['iii.9', 'III.1'],
    ['tiep cogn dan', 'II.5.c'],
    ['chuyen doi so hoa', 'III.5'],
  ])('%s is near to %s', (typed, near) => {
    const match = find(typed);
    expect(match.kind).toBe('none');
    expect(match.kind === 'none' && match.nearest).toContain(near);
    expect(match.kind === 'none' && match.nearest.length).toBe(3);
  });

  it.each(['', '   ', '.', '***'])('“%s” is one', (typed) => {
    expect(find(typed).kind).toBe('none');
  });

  it('of anything at all is an answer, never a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(['one', 'several', 'none']).toContain(find(typed).kind);
      }),
    );
  });

  it('in a unit without items has nothing near', () => {
    expect(findItem('x', [], distance)).toEqual({ kind: 'none', nearest: [] });
  });
});

describe('fold', () => {
  it.each([
    ['Đẩy mạnh Tiếp Công dân', 'day manh tiep cong dan'],
    ['  hai\t khoảng \n trắng ', 'hai khoang trang'],
    ['ƯỚC ơ Ỷ', 'uoc o y'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  it('is the same when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('a unit’s id from its name', () => {
  it.each([
    ['Trung tâm Tư vấn kỹ thuật xây dựng', 'trung-tam-tu-van-ky-thuat-xay-dung'],
    ['Văn phòng Sở', 'van-phong-so'],
    ['Phòng Quản lý nhà & Thị trường BĐS (mới)', 'phong-quan-ly-nha-thi-truong-bds-moi'],
    ['  Đội 1/2  ', 'doi-1-2'],
    ['中心', ''],
    ['---', ''],
  ])('%s', (name, id) => {
    expect(slugOf(name)).toBe(id);
    expect(slugOf(name.normalize('NFD'))).toBe(id);
  });

  it('is a file name on any system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugOf(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
