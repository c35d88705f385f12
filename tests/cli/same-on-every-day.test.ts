import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-plan.js';
import { mustRun } from '../support/program.js';

const UNITS = ['ban-d-mau', 'phong-b-mau', 'trung-tam-a-mau', 'trung-tam-c-mau'];

interface Totals {
  readonly due: number;
  readonly fulfilled: number;
  readonly year: number;
  readonly fulfilledYear: number;
}
interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly totals: Totals;
  readonly blocked: number;
}
interface UnitReport {
  readonly totals: Totals;
  readonly missing: readonly { id: string }[];
}
interface Today {
  readonly reports: readonly { period: string; lateDays: number; missing: { cells: readonly { item: string }[] } }[];
}
interface Due {
  readonly reports: readonly { period: string; units: readonly { id: string; state: string; lateDays: number }[] }[];
}

const one = (text: string): string => text.replace(/\s+/g, ' ');

/** The sample data in the repository, as it is read on a day. */
function readOn(today: string): (...args: readonly string[]) => Promise<string> {
  return (...args) => mustRun(['-C', join(ROOT, 'examples'), ...args], { today });
}

/** Days around cut-offs and sending days, each with the period that they are about. */
describe.each([
  { day: '2024-03-14', period: '2024-Q1', isOver: false },
  { day: '2024-03-15', period: '2024-Q1', isOver: true },
  { day: '2024-03-18', period: '2024-Q1', isOver: true },
  { day: '2024-03-19', period: '2024-Q1', isOver: true },
  { day: '2024-06-14', period: '2024-H1', isOver: false },
  { day: '2024-06-18', period: '2024-H1', isOver: true },
  { day: '2024-12-18', period: '2024', isOver: true },
])('on $day every output says the same of $period', ({ day, period, isOver }) => {
  const read = readOn(day);
  const data = async <T>(...args: readonly string[]): Promise<T> => JSON.parse(await read(...args, '--json')) as T;

  it('how many units have sent, which are late and by how many days', async () => {
    const due = one(await read('due'));
    const said = /\d\/4 đơn vị đã gửi[^.]*\./.exec(due.slice(due.lastIndexOf('(hạn ')))?.[0];
    if (isOver) {
      expect(said).toBeDefined();
      expect(one(await read('brief', '--period', period))).toContain(`- ${said ?? ''}`);
      expect(one(await read('status', '--all'))).toContain(said);
    }
    const { reports } = await data<Due>('due');
    for (const unit of UNITS) {
      const today = await data<Today>('today', '-u', unit);
      for (const { period: open, lateDays } of today.reports) {
        const row = reports.find((report) => report.period === open)?.units.find((row) => row.id === unit);
        expect([unit, open, row?.lateDays]).toEqual([unit, open, lateDays]);
      }
    }
  });

  it('how many items each unit has and did, and which it lacks', async () => {
    const all = await read('report', '--all', '--period', period);
    const rows = [...all.matchAll(/^\| +\d+ +\| (.*?) +\| (\d+) +\| (\d+) +\| (\d+) +\|/gm)];
    const { units } = await data<{ units: readonly UnitRow[] }>('status', '--all');
    for (const unit of UNITS) {
      const { totals, missing } = await data<UnitReport>('report', '-u', unit, '--period', period);
      const name = units.find(({ id }) => id === unit)?.name;
      const row = rows
        .find(([, named]) => named === name)
        ?.slice(2, 5)
        .map(Number);
      const [of, done] = isOver ? [totals.due, totals.fulfilled] : [totals.year, totals.fulfilledYear];
      expect([unit, row]).toEqual([unit, [of, done, of - done]]);
      const open = (await data<Today>('today', '-u', unit)).reports.find((report) => report.period === period);
      if (isOver && open !== undefined) {
        const lacks = new Set(open.missing.cells.map(({ item }) => item));
        expect([unit, [...lacks]]).toEqual([unit, [...new Set(missing.map(({ id }) => id))]]);
      }
    }
    const sums = rows.reduce(([a = 0, b = 0], [, , items, done]) => [a + Number(items), b + Number(done)], [0, 0]);
    const said = isOver
      ? `đã thực hiện ${sums[1] ?? 0}/${sums[0] ?? 0} nhiệm vụ`
      : `trong kỳ có ${sums[0] ?? 0} nhiệm vụ`;
    expect(all).toContain(said);
  });

  it('what stands still with a unit', async () => {
    const { units } = await data<{ units: readonly UnitRow[] }>('status', '--all');
    const brief = await data<{ attention: readonly { blocked: readonly string[] }[] }>('brief', '--period', '2024');
    for (const { id, totals, blocked } of units) {
      const own = await data<{ totals: object }>('status', '-u', id);
      expect(own.totals).toEqual(totals);
      expect([id, brief.attention.filter((item) => item.blocked.includes(id)).length > 0]).toEqual([id, blocked > 0]);
    }
    if (!isOver) {
      const page = one(await read('brief', '--period', period));
      expect(page).not.toContain('Không có nhiệm vụ nào chưa cập nhật');
    }
  });
});
