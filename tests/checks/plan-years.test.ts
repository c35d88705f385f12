import { expect, it } from 'vitest';
import { checkPlan, issuedPlan } from '../../src/checks/run-checks.js';
import { sha256, SMALL_PLAN } from './plans.js';

const codes = (change: Partial<typeof SMALL_PLAN>, folderYear = 2024): readonly string[] => {
  const issued = issuedPlan({ ...SMALL_PLAN, ...change }, sha256);
  const found = checkPlan({ file: 'plan.yaml', folderYear, text: '', issued, evidence: () => null });
  return found.map(({ code }) => code).filter((code) => code === 'title-of-other-year' || code === 'due-outside-year');
};

it.each<[string, boolean]>([
  ['Cải cách hành chính năm 2024', false],
  ['Cải cách hành chính', false],
  ['Cải cách hành chính năm 2023', true],
  ['Phòng, chống đuối nước năm học 2023 - 2024', false],
  ['Phòng, chống đuối nước năm học 2024 - 2025', false],
  ['Phòng, chống đuối nước năm học 2025 - 2026', true],
  ['Chuyển đổi số giai đoạn 2021 - 2025', false],
  ['Chuyển đổi số giai đoạn 2026–2030', true],
  ['Chuyển đổi số từ năm 2023 đến năm 2026', false],
  ['Tổng kết năm 2023, phương hướng năm 2024', false],
  ['Thực hiện Nghị quyết số 12/2023/NQ-HĐND', false],
])('the title “%s” is of another year: %s', (subject, isOther) => {
  expect(codes({ subject }).includes('title-of-other-year')).toBe(isOther);
});

it('within the years of the plan every year of the title fits', () => {
  const subject = 'Tiếp tục Kế hoạch năm 2022';
  expect(codes({ subject })).toEqual(['title-of-other-year']);
  expect(codes({ subject, span: { from: 2022, to: 2025 } })).toEqual([]);
});

it.each<[string, { from: number; to: number } | undefined, boolean]>([
  ['2026-12-31', { from: 2024, to: 2028 }, false],
  ['2028-12-31', { from: 2024, to: 2028 }, false],
  ['2029-01-01', { from: 2024, to: 2028 }, true],
  ['2026-12-31', undefined, true],
])('a task due on %s in a plan of %o', (due, span, isOutside) => {
  const [section] = SMALL_PLAN.body;
  const child = { id: 'II.3', heading: 'Lập trang', track: { short: 'Lập trang', cadence: 'once', due } };
  const track = { ...child.track, 'cadence-from': 'source', roles: { office: 'lead' } } as const;
  if (section === undefined) throw new Error('no section');
  const body = [
    {
      ...section,
      children: [...(section.children ?? []), { ...child, track: { ...track, cadence: 'once' as const } }],
    },
  ];
  expect(codes({ body, ...(span === undefined ? {} : { span }) }).includes('due-outside-year')).toBe(isOutside);
});
