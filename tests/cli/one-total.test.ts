import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Totals } from '../../src/domain/progress/totals.js';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';
import { MORE } from '../support/seed.js';

const UNIT = 'trung-tam-a';
const ITEMS = ['II.1', 'II.2.d', 'II.2.đ', 'II.4.a', 'II.5.a', 'II.5.b', 'II.5.c', 'II.7', 'III.1', 'IV.2', 'II.2.e.1'];

/** A tick as a person may type it; some are refused, and must then change nothing. */
const tick = fc.record({
  id: fc.constantFrom(...ITEMS),
  status: fc.constantFrom('done', 'doing', 'none', 'blocked'),
  date: fc.constantFrom('2023-12-20', '2024-03-14', '2024-03-16', '2024-04-10', '2024-06-20'),
  period: fc.option(fc.constantFrom('q1', 'q2'), { nil: undefined }),
  note: fc.option(fc.constantFrom('Đã làm', 'a: b # c', '- x', '"', 'hai\ndòng', ' thừa '), { nil: undefined }),
  evidence: fc.option(fc.constantFrom('1/BC; 8/3/2024; Báo cáo', 'Biên bản: số 2'), { nil: undefined }),
});
type Tick = typeof tick extends fc.Arbitrary<infer T> ? T : never;

const option = (flag: string, value: string | undefined): string[] => (value === undefined ? [] : [flag, value]);
const lineOf = ({ id, status, date, period, note, evidence }: Tick): string[] => [
  ...['tick', id, '--status', status, '--date', date],
  ...option('--period', period),
  ...option('--note', note),
  ...option('--evidence', evidence),
];

/** The lines of each item of a unit's file, and of what stands before and after. */
function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  let at = 'head';
  for (const line of text.split(/(?<=\n)/)) {
    at = /^ {2}([IVX]+(?:\.[\da-zđ]+)+):/.exec(line)?.[1] ?? (/^\S/.test(line) ? line.trim() : at);
    parts.set(at, (parts.get(at) ?? '') + line);
  }
  return parts;
}

describe('a tick', () => {
  it(
    'on any item never changes another item’s bytes, and undo takes it back byte for byte',
    { timeout: 120_000 * MORE },
    async () => {
      const cwd = await folderWith('Trung tâm A');
      await mustRun(['own', 'II.2.e', 'Tập huấn'], { cwd });
      const file = unitFile(cwd, UNIT);
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(tick, fc.boolean(), async (one, takenBack) => {
          const before = read(file);
          const { code } = await dcs(lineOf(one), { cwd, today: '2024-06-30' });
          const after = read(file);
          if (code !== 0) {
            expect([code, after]).toEqual([2, before]);
            return;
          }
          accepted += 1;
          const [was, is] = [partsOf(before), partsOf(after)];
          expect([...is.keys()]).toEqual([...was.keys()]);
          expect([...is.keys()].filter((id) => is.get(id) !== was.get(id))).toEqual([one.id]);
          if (!takenBack) return;
          await mustRun(['undo', one.id], { cwd, today: '2024-06-30' });
          expect(read(file)).toBe(before);
        }),
        { numRuns: 20 * MORE },
      );
      expect(accepted).toBeGreaterThan(6 * MORE);
      expect((await dcs(['check'], { cwd, today: '2024-06-30' })).stdout).not.toMatch(/: (lỗi|error)/);
    },
  );
});

/** The figures that a text prints: `12/40 lượt nhiệm vụ theo kỳ (30%)`, and the whole year's. */
function printed(text: string): Partial<Totals> {
  const due = /(\d+)\/(\d+) lượt nhiệm vụ theo kỳ \(([\d,]+)%\)/.exec(text);
  const year = /Cả năm: (\d+)\/(\d+)/.exec(text);
  const number = (match: RegExpExecArray | null, n: number): number => Number(match?.[n]?.replace(',', '.') ?? NaN);
  return {
    fulfilled: number(due, 1),
    due: number(due, 2),
    percent: number(due, 3),
    fulfilledYear: number(year, 1),
    year: number(year, 2),
  };
}

describe('totals', () => {
  it(
    'are the same on the screen, in JSON, among all units, and in the sums of list',
    { timeout: 120_000 * MORE },
    async () => {
      const asOfs = fc.constantFrom('2024-03-19', '2024-06-18', '2024-09-30', '2024-12-31');
      await fc.assert(
        fc.asyncProperty(fc.array(tick, { minLength: 3, maxLength: 6 }), asOfs, async (ticks, asOf) => {
          const cwd = await folderWith('Trung tâm A');
          await mustRun(['own', 'II.2.e', 'Tập huấn'], { cwd });
          await mustRun(['skip', 'II.4.a', '--reason', 'Không có doanh nghiệp', '--from', 'q2'], { cwd });
          const call = { cwd, today: '2024-12-31' };
          for (const one of ticks) await dcs(lineOf(one), call);
          const json = async (...args: string[]): Promise<unknown> =>
            JSON.parse(await mustRun([...args, '--json', '--as-of', asOf], call));
          const one = (await json('status')) as {
            totals: Partial<Totals>;
            items: { cells: { counts: boolean; closes: string }[] }[];
          };
          const all = (await json('status', '--all')) as {
            totals: Partial<Totals>;
            units: { totals: Partial<Totals> }[];
          };
          expect(printed(await mustRun(['status', '--as-of', asOf], call))).toEqual(one.totals);
          expect(printed(await mustRun(['status', '--all', '--as-of', asOf], call))).toEqual(one.totals);
          expect([all.totals, all.units[0]?.totals]).toEqual([one.totals, one.totals]);
          const due = one.items.flatMap(({ cells }) => cells).filter(({ counts, closes }) => counts && closes < asOf);
          expect(due).toHaveLength(one.totals.due ?? NaN);
        }),
        { numRuns: 4 * MORE },
      );
    },
  );
});
