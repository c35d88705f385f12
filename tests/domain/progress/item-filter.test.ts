import { describe, expect, it } from 'vitest';
import { filterItems, type ItemFilter } from '../../../src/domain/progress/item-filter.js';
import { parsePeriod } from '../../../src/domain/calendar/period.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import { CALENDAR, entry, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

const plan = samplePlan([
  tracked('II.1', { short: 'Tuyên truyền' }),
  tracked('II.2', { short: 'Thanh tra', roles: { subordinate: 'support' } }),
  tracked('II.3', { short: 'Đối thoại' }, { conditional: true }),
  tracked('II.4', { short: 'Nội dung khác' }, { open: true }),
  tracked('II.5', { short: 'Tiếp dân', cadence: 'once', due: '2024-02-01' }, { paragraphs: ['Giải quyết đơn thư.'] }),
  tracked('II.50', { short: 'Khảo sát', cadence: 'monthly' }),
]);
const unitPlan = sampleUnitPlan(
  {
    'II.1': { 'in-charge': 'Phòng Tổ chức - Hành chính', progress: [entry('2024-01-10', 'blocked')] },
    'II.5': { 'in-charge': 'Phòng Nghiệp vụ' },
  },
  {},
  { 'II.4.1': { title: 'Tập huấn', progress: [entry('2024-02-02')] } },
);
const { items } = unitStatus(plan, unitPlan, '2024-04-10');

const none: ItemFilter = { states: [], section: null, period: null, lead: null, words: [] };
/** What passes: each item with the periods of its cells that do. */
function passing(filter: Partial<ItemFilter>): Record<string, string> {
  const passed = filterItems(items, { ...none, ...filter });
  return Object.fromEntries(
    passed.map(({ progress, cells }) => [progress.item.id, cells.map((cell) => cell.period.slice(5)).join(' ')]),
  );
}
const ids = (filter: Partial<ItemFilter>): string => Object.keys(passing(filter)).join(' ');

describe('filterItems', () => {
  it('lets all pass that is not an open place, in the plan’s order', () => {
    expect(ids({})).toBe('II.1 II.2 II.3 II.4.1 II.5 II.50');
  });

  it('by state: the cells in one of them, but never as missed what is not asked of the unit', () => {
    expect(passing({ states: ['missing', 'overdue'] })).toEqual({ 'II.5': '', 'II.50': 'M01 M02 M03' });
    expect(passing({ states: ['blocked', 'done'] })).toEqual({ 'II.1': 'Q1', 'II.4.1': 'Q1' });
    expect(ids({ states: ['not-applicable'] })).toBe('');
    expect(ids({ states: ['not-arisen'] })).toBe('II.3');
    expect(ids({ states: ['supports'] })).toBe('II.2');
  });

  it('by section: the part and what is below it, not what only begins like it', () => {
    expect(ids({ section: 'II.5' })).toBe('II.5');
    expect(ids({ section: 'II.4' })).toBe('II.4.1');
    expect(ids({ section: 'II' })).toBe('II.1 II.2 II.3 II.4.1 II.5 II.50');
    expect(ids({ section: 'I' })).toBe('');
  });

  it('by period: cells within it, and wider ones that hold it', () => {
    expect(passing({ period: parsePeriod('2024-Q1', CALENDAR) })).toEqual({
      'II.1': 'Q1',
      'II.2': 'Q1',
      'II.3': 'Q1',
      'II.4.1': 'Q1',
      'II.5': '',
      'II.50': 'M01 M02 M03',
    });
  });

  it('by who is in charge, accents and case not needed', () => {
    expect(ids({ lead: 'to chuc' })).toBe('II.1');
    expect(ids({ lead: 'PHÒNG' })).toBe('II.1 II.5');
    expect(ids({ lead: 'văn phòng' })).toBe('');
  });

  it('by words, all of them, in address, title or official text', () => {
    expect(ids({ words: ['tiep'] })).toBe('II.5');
    expect(ids({ words: ['don', 'thu'] })).toBe('II.5');
    expect(ids({ words: ['don', 'tra'] })).toBe('');
    expect(ids({ words: ['ii.50'] })).toBe('II.50');
    expect(ids({ words: ['doi', 'thoai'] })).toBe('II.3');
  });

  it('an own item is not found by the text of its open place', () => {
    expect(ids({ words: ['text', 'of'] })).toBe('II.1 II.2 II.3 II.50');
  });

  it('by all of these at once', () => {
    expect(passing({ states: ['missing'], section: 'II.50', period: parsePeriod('2024-M02', CALENDAR) })).toEqual({
      'II.50': 'M02',
    });
  });
});
