import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/domain/plan/plan.js';
import { nothingCounted } from '../../src/locale/status.js';

describe('what is said of a unit of which nothing counts', () => {
  it.each<[string, readonly (Role | 'place')[], RegExp]>([
    ['it supports all its items', ['support', 'support'], /đơn vị chỉ phối hợp/],
    ['an open place for own items is no item', ['support', 'place'], /đơn vị chỉ phối hợp/],
    ['it monitors one', ['support', 'monitor'], /^Không có nhiệm vụ chủ trì\.$/],
    ['the plan names nobody for one', ['support', 'unnamed', 'monitor'], /kế hoạch không nêu ai thực hiện/],
  ])('%s', (_, roles, words) => {
    const items = roles.map((role) =>
      role === 'place' ? { item: { role: 'lead' as const, open: true } } : { item: { role, open: false } },
    );
    expect(nothingCounted(items).vi).toMatch(words);
  });
});
