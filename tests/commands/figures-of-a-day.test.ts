import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';

/** What each command says of visits in the half-year, as JSON: over units the sum, of one unit its value. */
const READERS: Readonly<Record<string, { readonly args: readonly string[]; readonly find: (json: never) => unknown }>> =
  {
    'why --all': {
      args: ['why', '--all', 'tiep-dan.luot', '--period', 'h1', '--json'],
      find: (json: { figure: { sum: number | null } }) => json.figure.sum,
    },
    'report --all': {
      args: ['report', '--all', '--period', 'h1', '--json'],
      find: (json: { figures: { id: string; sum: number | null }[] }) =>
        json.figures.find(({ id }) => id === 'tiep-dan.luot')?.sum,
    },
    figure: {
      args: ['figure', 'tiep-dan.luot', '--period', 'h1', '--json'],
      find: (json: { figures: { value: unknown }[] }) => json.figures[0]?.value,
    },
  };

it.each(Object.keys(READERS))(
  '%s shows no figure of a quarter that was not over on the day asked for',
  async (name) => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['figure', 'tiep-dan.luot', '5', '--period', 'q1'], { cwd, today: '2024-03-12' });
    await mustRun(['figure', 'tiep-dan.luot', '7', '--period', 'q2'], { cwd, today: '2024-06-12' });
    const { args, find } = READERS[name] ?? expect.fail(name);
    const on = async (...more: readonly string[]): Promise<unknown> =>
      find(JSON.parse(await mustRun([...args, ...more], { cwd, today: '2024-06-20' })) as never);
    expect(await on()).toBe(12);
    expect(await on('--as-of', '2024-05-20')).toBe(5);
    expect(await on('--as-of', '2024-03-10')).toBe(null);
    // A draft shows what was entered before the quarter is over.
    expect(find(JSON.parse(await mustRun(args, { cwd, today: '2024-06-12' })) as never)).toBe(12);
  },
);

it.each([
  { args: ['report', '--period', 'q1'], where: 'stdout' },
  { args: ['report', '--period', 'q1'], where: 'stderr' },
  { args: ['report', '--all', '--internal', '--period', 'q1'], where: 'stdout' },
  { args: ['report', '--all', '--period', 'q1'], where: 'stderr' },
  { args: ['brief', '--period', 'q1'], where: 'stdout' },
  { args: ['why', '--all', 'khao-sat.hai-long', '--period', 'q1'], where: 'stdout' },
  { args: ['figure', '--period', 'q1'], where: 'stdout' },
] as const)(
  '$args says on $where that a figure which does not fit is to be looked at again',
  async ({ args, where }) => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['figure', 'khao-sat.phieu', '5', '--period', 'q1'], { cwd });
    await mustRun(['figure', 'khao-sat.hai-long', '25', '--period', 'q1'], { cwd });
    const ran = await dcs(args, { cwd });
    expect(ran[where]).toMatch(/cần kiểm tra lại/);
    expect(ran.stdout).not.toMatch(/500\s?%|\b500\b/);
  },
);
