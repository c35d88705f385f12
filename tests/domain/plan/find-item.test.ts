import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findItem, findItemToWrite, type ItemMatch } from '../../../src/domain/plan/find-item.js';
import { fold, slugOf } from '../../../src/domain/text/fold.js';
import { indexPlan, itemTextOf } from '../../../src/domain/plan/plan-index.js';
import { realPlan } from '../../support/real-plan.js';

const items = [
  ...indexPlan(realPlan()).items.map((node) => ({ id: node.id, title: node.track?.short ?? '' })),
  { id: 'II.2.e.1', title: 'Tập huấn kỹ năng tiếp dân' },
];
const points = [...indexPlan(realPlan()).nodes.keys(), 'II.2.e.1'];
const find = (typed: string): ItemMatch => findItem(typed, { items, points, distance });
const findToWrite = (typed: string): ItemMatch => findItemToWrite(typed, { items, points, distance });
const idOf = (typed: string, match = find(typed)): string => {
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

describe('by an address in another usual spelling', () => {
  it.each([
    ['2.5.c', 'II.5.c'],
    ['II5c', 'II.5.c'],
    ['ii5c', 'II.5.c'],
    ['II-5-c', 'II.5.c'],
    ['II – 5 – c', 'II.5.c'],
    ['II 5 c', 'II.5.c'],
    ['II/5/c', 'II.5.c'],
    ['2.5c', 'II.5.c'],
    ['6b', 'II.6.b'],
    ['ll.5.c', 'II.5.c'],
    ['lll.5', 'III.5'],
    ['3.5', 'III.5'],
    ['2-dd', 'II.2.đ'],
    ['2đ', 'II.2.đ'],
    ['2e1', 'II.2.e.1'],
    ['Phần II.7', 'II.7'],
    ['Mục 2.7', 'II.7'],
    ['mục II.5.c)', 'II.5.c'],
    ['điểm c, khoản 5, Mục II', 'II.5.c'],
    ['II.5.c.', 'II.5.c'],
  ])('%s', (typed, id) => {
    expect(idOf(typed)).toBe(id);
    expect(idOf(typed, findToWrite(typed))).toBe(id);
  });

  it('finds every item with its parts joined by hyphens, blanks or nothing', () => {
    for (const { id } of items) {
      for (const joint of ['-', ' ', '']) expect(idOf(id.split('.').join(joint))).toBe(id);
      expect(idOf(id.replace(/^[IV]+/, (roman) => String({ II: 2, III: 3, IV: 4 }[roman])))).toBe(id);
    }
  });

  it('says what fits where several do', () => {
    expect(idOf('5c')).toBe('several: II.5.c III.5.c');
  });

  it.each(['5x', 'IIc5', '2024', '05/KH-SXD', 'c5', '10-3-2024', 'q1', 'h1', '2.5.c.d.e'])('%s is none', (typed) => {
    expect(findToWrite(typed).kind).not.toBe('one');
  });
});

describe('what is suggested', () => {
  it.each([
    ['tiep cng dan', 'II.5.c II.2.e.1 II.5.d'],
    ['khao st hai long', 'II.3.c'],
    ['xong', ''],
    ['nothing', ''],
    ['II.3.x', 'II.3.a II.3.b II.3.c'],
    ['II.5.đ', 'II.5.d II.5.a II.5.b'],
  ])('for %s', (typed, ids) => {
    expect(idOf(typed)).toBe(`none: ${ids}`);
  });

  it('is first of all the title that one word was mistyped of', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.nat(), ({ id, title }, at) => {
        const words = fold(title).split(' ');
        const place = at % words.length;
        const slip = words.map((word, i) => (i === place ? `${word.slice(0, 1)}${word.slice(2)}` : word)).join(' ');
        const match = find(slip);
        const first = match.kind === 'one' ? match.id : match.kind === 'several' ? match.ids : match.nearest[0];
        expect(first === id || (Array.isArray(first) && first.includes(id))).toBe(true);
      }),
    );
  });
});

describe('by the end of an address, where it is unique', () => {
  it.each([
    ['2.đ', 'II.2.đ'],
    ['2.dd', 'II.2.đ'],
    ['2.d', 'II.2.d'],
    ['6.b', 'II.6.b'],
    ['e.1', 'II.2.e.1'],
    ['7', 'II.7'],
  ])('%s', (typed, id) => {
    expect(idOf(typed)).toBe(id);
  });

  it('lists those that fit where there are several, d and đ kept apart', () => {
    expect(find('d')).toEqual({ kind: 'several', ids: ['I.1.d', 'II.2.d', 'II.3.d', 'II.5.d'] });
    expect(idOf('1')).toMatch(/several: .*II.1 III.1 IV.1 .*II.2.e.1/);
  });

  it.each([
    ['5', ['II.5', 'III.5']],
    ['2', ['II.2', 'III.2', 'IV.2']],
    ['điểm c', ['II.2.c', 'II.3.c', 'II.5.c']],
  ])('%s is not the one item that ends so where a heading does too', (typed, ids) => {
    for (const match of [find(typed), findToWrite(typed)]) {
      expect(match.kind === 'several' && match.ids).toEqual(expect.arrayContaining(ids));
    }
  });

  it('of no item is unique that another point of the plan ends with too', () => {
    for (const typed of new Set(points.map((id) => id.split('.').at(-1) ?? ''))) {
      const ending = points.filter((id) => id.endsWith(`.${typed}`));
      expect([typed, findToWrite(typed).kind === 'one']).toEqual([typed, ending.length === 1]);
    }
  });
});

describe('by an address as people write it', () => {
  it.each([
    ['II. 5. c', 'II.5.c'],
    ['II .5 .c', 'II.5.c'],
    ['II.7.', 'II.7'],
    ['II.5.c)', 'II.5.c'],
    ['điểm c khoản 5 Mục II', 'II.5.c'],
    ['Mục II, khoản 5, điểm c', 'II.5.c'],
    ['diem a muc II.5', 'II.5.a'],
    ['Mục II.7', 'II.7'],
    ['điểm dd khoản 2 Mục II', 'II.2.đ'],
    ['khoản 7', 'II.7'],
  ])('%s', (typed, id) => {
    expect([idOf(typed), idOf(typed, findToWrite(typed))]).toEqual([id, id]);
  });

  it.each(['khoản 5 điểm c Mục II', 'điểm Mục II', 'điểm c điểm a', 'mục', 'điểm z'])('%s is none', (typed) => {
    expect(findToWrite(typed).kind).toBe('none');
  });
});

describe('to write to an item', () => {
  it.each([
    ['tiep cong dan', 'II.5.c'],
    ['Tiếp công dân', 'II.5.c'],
    ['dân tiếp công', 'II.5.c'],
    ['tập huấn kỹ năng', 'II.2.e.1'],
  ])('%s: whole words of one title', (typed, id) => {
    expect(idOf(typed, findToWrite(typed))).toBe(id);
  });

  it.each(['tiep cong da', 'khao sa', 'iep ong', 'tiệp công dân', 'cong dan xong', 'Đã ký'])('%s is none', (typed) => {
    expect(findToWrite(typed).kind).toBe('none');
  });

  it('no word alone leads to an item, of a title or of the official text', () => {
    const texts = indexPlan(realPlan()).items.flatMap((node) => [node.track?.short ?? '', ...itemTextOf(node)]);
    const words = new Set(texts.flatMap((text) => text.split(/[\s,;()“”]+/)).filter((word) => /\p{L}{2}/u.test(word)));
    const leading = [...words].filter((word) => !points.includes(word) && findToWrite(word).kind === 'one');
    expect(words.size).toBeGreaterThan(400);
    expect(leading).toEqual([]);
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
    expect(findItem('x', { items: [], points: [], distance })).toEqual({ kind: 'none', nearest: [] });
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
