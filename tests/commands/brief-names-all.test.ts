import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun, unitFile, write } from '../support/program.js';
import { freshSeed, MORE } from '../support/seed.js';

const UNITS = ['trung-tam-a', 'trung-tam-b'];

const tick = fc.record({
  unit: fc.constantFrom(...UNITS),
  item: fc.constantFrom('II.1', 'II.2.d', 'II.5.b', 'II.5.c', 'II.7', 'III.1', 'IV.2'),
  status: fc.constantFrom('done', 'done', 'doing', 'none', 'blocked'),
  period: fc.constantFrom('q1', 'q2'),
});

interface UnitReport {
  readonly items: readonly {
    readonly id: string;
    readonly cells: readonly {
      readonly state: string;
      readonly counts: boolean;
      readonly countedAfter: string;
    }[];
  }[];
}
interface BriefJson {
  readonly attention: readonly {
    readonly id: string | null;
    readonly blocked: readonly string[];
    readonly missing: readonly string[];
    readonly partly: readonly string[];
    readonly unconfirmed: readonly string[];
  }[];
}

it(
  'the leaders’ page names each unit for each item that its report counts as not done',
  { timeout: 60_000 * MORE },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tick, { maxLength: 8 }), fc.boolean(), async (ticks, isLazy) => {
        const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
        const call = { cwd, today: '2024-06-20' };
        for (const { unit, item, status, period } of ticks)
          await dcs(['tick', item, '-u', unit, '--status', status, '--period', period], call);
        for (const unit of isLazy ? [] : UNITS)
          for (const period of ['q1', 'q2']) await dcs(['tick', '--rest', '-u', unit, '--period', period], call);
        const brief = JSON.parse(await mustRun(['brief', '--period', 'h1', '--json'], call)) as BriefJson;
        const named = brief.attention.flatMap(({ id, blocked, missing, partly, unconfirmed }) => {
          const units = [...blocked, ...missing, ...partly, ...unconfirmed];
          expect(new Set(units).size).toBe(units.length);
          return units.map((unit) => `${id ?? ''} ${unit}`);
        });
        let left = 0;
        for (const unit of UNITS) {
          const json = await mustRun(['report', '-u', unit, '--period', 'h1', '--json'], call);
          for (const { id, cells } of (JSON.parse(json) as UnitReport).items) {
            const isLeft = cells.some(
              ({ state, counts, countedAfter }) =>
                counts && countedAfter < call.today && state !== 'done' && state !== 'none',
            );
            if (isLeft) expect(named).toContain(`${id} ${unit}`);
            left += Number(isLeft);
          }
        }
        const text = (await mustRun(['brief', '--period', 'h1'], call)).replace(/\s+/g, ' ');
        expect(text.includes('Không có nhiệm vụ chưa thực hiện hay vướng mắc.')).toBe(named.length === 0);
        if (left === 0) expect(text).toContain('(đạt 100%)');
      }),
      { numRuns: 6 * MORE, seed: freshSeed() },
    );
  },
);

it('nothing is said to be done where no unit’s plan can be read', async () => {
  const cwd = await folderWith('Trung tâm A');
  const call = { cwd, today: '2024-03-20' };
  write(unitFile(cwd, 'trung-tam-a'), 'items: [');
  for (const line of [['brief'], ['status', '--all'], ['status', '--all', '-f', 'html']]) {
    const { stdout } = await dcs(line, call);
    expect(stdout).toContain('Chưa có kế hoạch của đơn vị nào để tính.');
    expect(stdout).not.toMatch(/Không có nhiệm vụ chưa thực hiện|Không đơn vị nào có nhiệm vụ chủ trì/);
  }
});

it('what is said to be left of nothing is said of the units that have a plan', async () => {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  const call = { cwd, today: '2024-03-20' };
  await mustRun(['tick', '--rest', '-u', 'trung-tam-a', '--period', 'q1'], call);
  write(unitFile(cwd, 'trung-tam-b'), 'items: [');
  const { stdout } = await dcs(['brief', '--period', 'q1'], call);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'Không có nhiệm vụ chưa thực hiện hay vướng mắc ở 1/2 đơn vị có kế hoạch.',
  );
});

it('the department’s report says what fell due, though its totals leave it out', async () => {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  const call = { cwd, today: '2024-03-20' };
  for (const unit of UNITS) {
    await mustRun(['tick', '--rest', '-u', unit, '--period', 'q1'], call);
    await mustRun(['own', 'II.2.e', 'Rà soát quy chế', '--time', '10/3/2024', '-u', unit], call);
  }
  await mustRun(['own', 'II.3.d', 'Việc của quý sau', '--time', '10/5/2024', '-u', 'trung-tam-a'], call);
  const paper = async (): Promise<string> =>
    (await mustRun(['report', '--all', '--period', 'q1'], call)).replace(/\s+/g, ' ');
  expect(await paper()).toContain('Đã quá thời hạn: Nội dung khác về nâng cao trách nhiệm (02 đơn vị).');
  await mustRun(['tick', 'II.2.e.1', '-u', 'trung-tam-b', '--date', '9/3/2024'], call);
  expect(await paper()).toContain('Đã quá thời hạn: Nội dung khác về nâng cao trách nhiệm (01 đơn vị).');
  await mustRun(['tick', 'II.2.e.1', '-u', 'trung-tam-a', '--date', '19/3/2024'], call);
  expect(await paper()).not.toContain('Đã quá thời hạn');
});
