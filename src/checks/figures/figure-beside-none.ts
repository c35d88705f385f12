import { isBesideNone } from '../../domain/progress/figure-beside-none.js';
import type { Rule } from '../rule.js';
import { enteredCounts, type FigureScope } from './entered-figures.js';

/** A figure above zero for an item in which, by the unit's entry, nothing arose in the quarter. */
export const figureBesideNone: Rule<FigureScope> = {
  code: 'figure-beside-none',
  severity: 'warning',
  title: { vi: 'Có số liệu nhưng nhiệm vụ ghi “không phát sinh”', en: 'A figure beside “nothing arose”' },
  why: {
    vi: 'Báo cáo sẽ nói hai điều trái nhau trong một mục: có 12 lượt, và không phát sinh.',
    en: 'The report would say two opposite things under one heading: twelve visits, and that nothing arose.',
  },
  bad: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: none }
figures:
  2024-Q1: { tiep-dan.luot: 12 }
`,
  good: `items:
  II.5.c:
    progress:
      - { date: 2024-03-10, status: none }
figures:
  2024-Q1: { tiep-dan.luot: 0 }
`,
  fix: {
    vi: 'Có việc thì ghi lại nhiệm vụ (dcs correct <nhiệm vụ> <lần> --status done); không có thì sửa số liệu thành 0.',
    en: 'Where something was done correct the entry (dcs correct <item> <n> --status done); else make the figure 0.',
  },
  *run(scope) {
    for (const { indicator, quarter, value, pointer } of enteredCounts(scope)) {
      if (!isBesideNone(indicator, quarter, value, scope.unitPlan)) continue;
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `${indicator.id}, ${quarter.id}: ghi ${value}, nhưng nhiệm vụ ${indicator.item} ghi không phát sinh trong kỳ này.`,
          en: `${indicator.id}, ${quarter.id}: it says ${value}, but of ${indicator.item} that nothing arose in that period.`,
        },
      };
    }
  },
};
