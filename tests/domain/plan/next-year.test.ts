import { describe, expect, it } from 'vitest';
import { continuedItems, namesYear } from '../../../src/domain/plan/continued-items.js';
import type { Plan, PlanNode } from '../../../src/domain/plan/plan.js';
import { textOfNextYear } from '../../../src/domain/plan/span-year.js';
import { PLAN } from '../../checks/plans.js';

const item = (id: string, text: string, short = text, open = false): PlanNode => ({
  id,
  paragraphs: [text],
  ...(open ? { open } : {}),
  track: { short, cadence: 'ongoing', 'cadence-from': 'tool', roles: {} },
});
const planOf = (...items: readonly PlanNode[]): Plan => ({
  ...PLAN,
  body: [{ id: 'I', heading: 'VIỆC', children: items }],
});
const pairs = (before: readonly PlanNode[], after: readonly PlanNode[]): readonly string[] =>
  [...continuedItems(planOf(...before), planOf(...after))].map(([was, now]) => `${was}→${now}`);

describe('the items that go on', () => {
  it('are those of the same words, wherever they stand and whatever year they name', () => {
    const before = [item('I.1', 'Tuyên truyền năm 2024.'), item('I.2', 'Tiếp công dân'), item('I.3', 'Thôi làm')];
    const after = [item('I.1', 'Việc mới'), item('I.2', 'Tuyên truyền năm 2025'), item('I.4', 'Tiếp  công dân;')];
    expect(pairs(before, after)).toEqual(['I.1→I.2', 'I.2→I.4']);
  });

  it('else of the same title', () => {
    const before = [
      item('I.1', 'Tiếp dân hằng tuần', 'Tiếp công dân'),
      item('I.2', 'Một', 'Như nhau'),
      item('I.3', 'Hai', 'Như nhau'),
    ];
    const after = [item('I.5', 'Tiếp dân hằng ngày', 'Tiếp công dân'), item('I.6', 'Ba', 'Như nhau')];
    expect(pairs(before, after)).toEqual(['I.1→I.5']);
  });

  it('of several with the same words, those at the same address; no item becomes an open place', () => {
    const open = (id: string): PlanNode => item(id, 'Nội dung khác', 'Nội dung khác', true);
    expect(pairs([open('I.1'), open('I.2')], [open('I.2'), open('I.3')])).toEqual(['I.2→I.2']);
    expect(pairs([item('I.1', 'Nội dung khác')], [open('I.1')])).toEqual([]);
  });

  it('are all of a plan that is issued again with another year', () => {
    const again = JSON.parse(JSON.stringify(PLAN).replaceAll('2024', '2025')) as Plan;
    expect(continuedItems(PLAN, again).size).toBe(27);
  });
});

it.each<[string, boolean]>([
  ['Quý II năm 2024', true],
  ['29/2/2024', true],
  ['Kế hoạch 12024', false],
  ['20245', false],
  ['năm 2025', false],
])('“%s” names 2024: %s', (text, is) => {
  expect(namesYear(text, 2024)).toBe(is);
});

it('the text of a plan of several years moves on its year and its reports alone', () => {
  const text = `# Kế hoạch 2026
schema: dcs/plan@1
id: xa-2026
year: 2026 # năm
subject: Giai đoạn 2026 - 2030
span: { from: 2026, to: 2030 }
reporting:
  calendar: nd-09-2019
  reports: [ 2026-H1, "2026" ]
  send-on: { "2026": 2026-12-10, 2026-H1: 2026-06-20 }
  holidays: [ 2027-01-01, 2025-12-31 ]
body:
  - id: I.1
    track:
      short: Làm năm 2026
      due: 2026-12-31
      since: 2026-Q3
  - { id: I.2, track: { short: Hai, cadence: ongoing, since: "2026-Q3", roles: {} } }
  - { id: I.3, track: { short: Ba, since: 2025-Q3, roles: {} } }
`;
  expect(textOfNextYear(text, 2026)).toBe(
    text
      .replace('year: 2026', 'year: 2027')
      .replace('reports: [ 2026-H1, "2026" ]', 'reports: [ 2027-H1, "2027" ]')
      .replace('{ "2026": 2026-12-10, 2026-H1: 2026-06-20 }', '{ "2027": 2027-12-10, 2027-H1: 2027-06-20 }')
      .replace('2027-01-01, 2025', '2028-01-01, 2025')
      .replace('      since: 2026-Q3\n', '')
      .replace(', since: "2026-Q3"', ''),
  );
});
