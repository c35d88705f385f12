import { describe, expect, it } from 'vitest';
import { indicatorItemUnlikely } from '../../src/checks/plan/indicator-item-unlikely.js';
import { outlineItemUnlikely } from '../../src/checks/plan/outline-item-unlikely.js';
import type { Found, Rule } from '../../src/checks/rule.js';
import type { PlanScope } from '../../src/checks/scope.js';
import { indexPlan } from '../../src/domain/plan/plan-index.js';
import type { OutlineHeading, Plan } from '../../src/domain/plan/plan.js';
import { PLAN } from './plans.js';

const found = (rule: Rule<PlanScope>, plan: Plan): readonly Found[] => [
  ...(rule.run?.({ plan, index: indexPlan(plan), evidence: () => null }) ?? []),
];

describe('an indicator at the wrong item', () => {
  const movedTo = (id: string, item: string): Plan => ({
    ...PLAN,
    indicators: (PLAN.indicators ?? []).map((one) => (one.id === id ? { ...one, item } : one)),
  });

  it.each([
    ['don-thu.kien-nghi', 'II.1', 'II.5.c'],
    ['ttnd.kien-nghi', 'II.3.c', 'II.2.b'],
    ['khao-sat.phieu', 'II.7', 'II.3.c'],
    ['tap-huan.lop', 'II.5.c', 'II.2.đ'],
    ['kiem-tra.cuoc', 'II.6.b', 'II.2.d'],
  ])('%s at %s is rather of %s', (id, item, right) => {
    const [one, ...more] = found(indicatorItemUnlikely, movedTo(id, item));
    expect(more).toEqual([]);
    expect(one?.message.vi).toContain(`thuộc ${item}, nhưng tên chỉ tiêu giống lời của ${right} `);
    expect(one?.pointer).toMatch(/^\/indicators\/\d+\/item$/);
  });

  it('is not told of the issued plan, nor of a name without the plan’s words', () => {
    expect(found(indicatorItemUnlikely, PLAN)).toEqual([]);
    const other = { id: 'x.y', name: 'Cây xanh trồng mới trong khuôn viên', unit: 'cây', kind: 'count' } as const;
    const items = indexPlan(PLAN).items.map(({ id }) => ({ ...other, item: id }));
    expect(found(indicatorItemUnlikely, { ...PLAN, indicators: items })).toEqual([]);
  });

  it('takes a figure with those that it is computed with', () => {
    const [whole, part] = (PLAN.indicators ?? []).filter(({ id }) => /^ho-so\.(tiep-nhan|truc-tuyen)$/.test(id));
    if (whole === undefined || part === undefined) throw new Error('no such figures');
    expect(found(indicatorItemUnlikely, { ...PLAN, indicators: [whole, part] })).toEqual([]);
    const alone = { ...part, 'at-most': 'tiep-dan.luot' };
    expect(found(indicatorItemUnlikely, { ...PLAN, indicators: [whole, alone] })).toHaveLength(1);
  });
});

describe('an item under the wrong heading', () => {
  const move = (headings: readonly OutlineHeading[], item: string, to: string): readonly OutlineHeading[] =>
    headings.map(({ items, children, ...heading }) => ({
      ...heading,
      ...(items === undefined
        ? {}
        : { items: [...items.filter((id) => id !== item), ...(heading.id === to ? [item] : [])] }),
      ...(children === undefined ? {} : { children: move(children, item, to) }),
    }));
  const moved = (item: string, to: string): Plan => ({ ...PLAN, outline: move(PLAN.outline ?? [], item, to) });

  it.each([
    ['II.5.c', 'ket-qua-6', 'tiếp công dân'],
    ['II.6.a', 'ket-qua-5', 'Dân vận khéo'],
    ['III.5', 'ket-qua-5', 'chuyển đổi số'],
    ['II.3.b', 'ket-qua-6', 'cải cách hành chính'],
  ])('%s under %s is rather under “%s”', (item, to, right) => {
    const [one, ...more] = found(outlineItemUnlikely, moved(item, to));
    expect(more).toEqual([]);
    expect(one?.message.vi).toMatch(new RegExp(`^${item} xếp dưới .* giống đề mục “.*${right}`));
  });

  it('is not told of the issued plan’s outline', () => {
    expect(found(outlineItemUnlikely, PLAN)).toEqual([]);
  });

  it.each(['Kết quả thực hiện', 'Kết quả nổi bật', 'Công tác khác'])('no item is wrong under “%s”', (heading) => {
    const all = indexPlan(PLAN).items.map(({ id }) => id);
    const outline = [
      { id: 'a', heading, items: all.filter((id) => id !== 'II.7') },
      { id: 'b', heading: 'Công tác tiếp công dân, giải quyết đơn thư', items: ['II.7'] },
    ];
    expect(
      found(outlineItemUnlikely, { ...PLAN, outline }).filter(({ pointer }) => !pointer.startsWith('/outline/1')),
    ).toEqual([]);
  });

  it('a proposal that nobody has looked at has a warning of its own', () => {
    const plan = moved('II.5.c', 'ket-qua-6');
    const proposed = (headings: readonly OutlineHeading[]): readonly OutlineHeading[] =>
      headings.map((one) => ({ ...one, proposed: true, ...(one.children && { children: proposed(one.children) }) }));
    expect(found(outlineItemUnlikely, { ...plan, outline: proposed(plan.outline ?? []) })).toEqual([]);
  });
});
