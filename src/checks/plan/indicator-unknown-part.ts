import type { Indicator } from '../../domain/plan/plan.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** An indicator that refers to one that does not exist. */
export const indicatorUnknownPart: Rule<PlanScope> = {
  code: 'indicator-unknown-part',
  severity: 'error',
  title: { vi: 'Chỉ tiêu dẫn đến chỉ tiêu không có', en: 'Indicator that leads to an unknown one' },
  why: {
    vi: 'Tử số, mẫu số, các thành phần, giới hạn và cân đối đều phải là số đếm có trong kế hoạch và không phải chính nó; không thì tỷ lệ không tính được, phép kiểm tra không chạy.',
    en: 'Numerator, denominator, parts, limit and balance have to be other counts of the plan; else the ratio can’t be computed, and what is to be held against it is not.',
  },
  bad: `indicators:
  - { id: khao-sat.phieu, name: Phiếu khảo sát, unit: phiếu, item: II.1, kind: count }
  - { id: khao-sat.hai-long, name: Phiếu hài lòng, unit: phiếu, item: II.1, kind: count, at-most: khao-sat.so-phieu }
`,
  good: `indicators:
  - { id: khao-sat.phieu, name: Phiếu khảo sát, unit: phiếu, item: II.1, kind: count }
  - { id: khao-sat.hai-long, name: Phiếu hài lòng, unit: phiếu, item: II.1, kind: count, at-most: khao-sat.phieu }
`,
  fix: {
    vi: 'Ghi mã của một chỉ tiêu số đếm khác trong kế hoạch.',
    en: 'Name another count of the plan by its id.',
  },
  *run({ plan }) {
    const counts = new Set((plan.indicators ?? []).filter(({ kind }) => kind === 'count').map(({ id }) => id));
    for (const [at, indicator] of (plan.indicators ?? []).entries()) {
      for (const { id, pointer } of partsOf(indicator)) {
        if (counts.has(id) && id !== indicator.id) continue;
        yield {
          pointer: `/indicators/${at}/${pointer}`,
          on: 'value',
          message:
            id === indicator.id
              ? { vi: `${id} dẫn đến chính nó.`, en: `${id} leads to itself.` }
              : {
                  vi: `${indicator.id} dẫn đến “${id}”, không phải chỉ tiêu số đếm nào.`,
                  en: `${indicator.id} leads to “${id}”, which is no count.`,
                },
        };
      }
    }
  },
};

interface Part {
  readonly id: string;
  readonly pointer: string;
}

function partsOf({ numerator, denominator, parts, 'at-most': atMost, balance }: Indicator): readonly Part[] {
  const named: readonly (readonly [string | undefined, string])[] = [
    [numerator, 'numerator'],
    [denominator, 'denominator'],
    ...(parts ?? []).map((id, at) => [id, `parts/${at}`] as const),
    [atMost, 'at-most'],
    [balance?.received, 'balance/received'],
    [balance?.resolved, 'balance/resolved'],
  ];
  return named.flatMap(([id, pointer]) => (id === undefined ? [] : [{ id, pointer }]));
}
