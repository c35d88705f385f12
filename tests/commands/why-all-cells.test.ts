import { expect, it } from 'vitest';
import { mustRun, temporaryFolder } from '../support/program.js';

interface Why {
  readonly totals: { readonly due: number; readonly fulfilled: number };
  readonly units: readonly { readonly cells: readonly { readonly period: string; readonly state: string }[] }[];
}

/** The cells of one unit's item, by whichever command shows them. */
it.each(['2024-06-14', '2024-06-15', '2024-06-16', '2024-06-17', '2024-06-18', '2024-09-15', '2024-12-15'])(
  'why --all shows on %s the cells that why shows, whatever period is named',
  async (today) => {
    const cwd = temporaryFolder();
    await mustRun(['init', 'Trung tâm A', '--code', 'TTA'], { cwd, today: '2024-03-01' });
    await mustRun(['tick', 'II.1', '--date', '10/3/2024', '--note', 'a'], { cwd, today: '2024-03-12' });
    const json = async (...args: readonly string[]): Promise<unknown> =>
      JSON.parse(await mustRun([...args, '--json'], { cwd, today }));
    const own = (await json('why', 'II.1')) as { cells: { period: string; state: string }[] };
    const stateOf = new Map(own.cells.map(({ period, state }) => [period, state]));
    const year = (await json('why', '--all', 'II.1')) as Why;
    for (const period of ['q1', 'q2', 'h1', '9m', '2024']) {
      const { units, totals } = (await json('why', '--all', 'II.1', '--period', period)) as Why;
      const cells = units.flatMap((one) => one.cells);
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells)
        expect([period, cell.period, cell.state]).toEqual([period, cell.period, stateOf.get(cell.period)]);
      if (period === '2024') expect(totals).toEqual(year.totals);
    }
  },
);
