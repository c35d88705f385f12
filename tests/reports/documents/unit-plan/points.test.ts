import { expect, it } from 'vitest';
import { addressesOf, unitPoints } from '../../../../src/reports/documents/unit-plan/points.js';
import { emptyUnit, statusOf } from '../../sample.js';
import { samplePlan, tracked } from '../../../support/sample-plan.js';

it('numbers bullets and paragraphs without a mark of a unit’s own plan as the issued plan does', () => {
  const others = { roles: { office: 'lead' } } as const;
  const issued = samplePlan([
    tracked('II.1', others),
    {
      id: 'II.2',
      heading: 'Nội dung',
      children: [
        tracked('II.2-1', others),
        tracked('II.2-2'),
        { id: 'II.2-3', children: [tracked('II.2-3+1'), tracked('II.2-3.p1')] },
      ],
    },
  ]);
  // A unit writes the last section itself.
  const plan = { ...issued, body: [...issued.body, { id: 'III', heading: 'TỔ CHỨC THỰC HIỆN' }] };
  const points = unitPoints(statusOf(emptyUnit('subordinate', 'Trung tâm A'), '2024-06-30', plan));
  expect([...addressesOf(points)].map((pair) => pair.join(' '))).toEqual([
    'II I', 'II.2 I.1', 'II.2-2 I.1-1', 'II.2-3 I.1-2', 'II.2-3+1 I.1-2+1', 'II.2-3.p1 I.1-2.p2',
    'III II',
  ]); // prettier-ignore
  const labels = (list: typeof points): readonly (string | null)[] =>
    list.flatMap((one) => [one.label, ...labels(one.points)]);
  expect(labels(points)).toEqual(['I.', '1.', '-', '-', '+', null, 'II.']);
});

it('puts a bracket after letters where the plan has no sections', () => {
  const others = { roles: { office: 'lead' } } as const;
  const numbered = { id: '1', heading: 'Nội dung', children: [tracked('1.a', others), tracked('1.b'), tracked('1.c')] };
  const plan = { ...samplePlan([]), body: [numbered, { id: '2', heading: 'Tổ chức thực hiện' }] };
  const points = unitPoints(statusOf(emptyUnit('subordinate', 'Trung tâm A'), '2024-06-30', plan));
  expect(points.map(({ label }) => label)).toEqual(['1.', '2.']);
  expect(points.flatMap((one) => one.points.map(({ label }) => label))).toEqual(['a)', 'b)']);
});
