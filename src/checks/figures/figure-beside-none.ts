import { isStock } from '../../domain/progress/figures.js';
import { decidingEntry, isOfPeriod, standingEntries } from '../../domain/unit/entries.js';
import type { Rule } from '../rule.js';
import { enteredCounts, type FigureScope } from './entered-figures.js';

/** After every day that a file may name: each entry that is recorded counts. */
const EVERY_DAY = '9999-12-31';

/** A number above zero of an item of which the unit says that nothing arose in the quarter. */
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
    const { items, 'own-items': own = {} } = scope.unitPlan;
    for (const { indicator, quarter, value, pointer } of enteredCounts(scope)) {
      // What remains or is there may do so while nothing arises.
      if (value === 0 || isStock(indicator)) continue;
      const { progress = [] } = items[indicator.item] ?? own[indicator.item] ?? {};
      const entries = standingEntries(progress, EVERY_DAY).filter(({ entry }) => isOfPeriod(entry, quarter));
      if (decidingEntry(entries)?.entry.status !== 'none') continue;
      yield {
        pointer,
        on: 'value',
        message: {
          vi: `${indicator.id}, ${quarter.id}: ghi ${value}, nhưng nhiệm vụ ${indicator.item} ghi không phát sinh trong quý này.`,
          en: `${indicator.id}, ${quarter.id}: it says ${value}, but of ${indicator.item} that nothing arose in that quarter.`,
        },
      };
    }
  },
};
