import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, prepared, read, unitFile, write } from '../support/program.js';

const RECORDED = 'Đã tiếp 12 lượt công dân';

const recorded = prepared(['Trung tâm A'], (cwd) =>
  mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '--note', RECORDED], { cwd }),
);

/** A unit that has recorded, and then a plan that asks otherwise for II.5.c in the same words. */
async function askedOtherwise(change: (track: string) => string): Promise<string> {
  const cwd = await recorded();
  const file = join(cwd, 'plans/2024/plan.yaml');
  const [whole = '', track = ''] = /- id: II\.5\.c\n[^]*?(track:[^]*?)\n\s+- id: /.exec(read(file)) ?? [];
  const after = change(track);
  expect(after).not.toBe(track);
  write(file, read(file).replace(whole, whole.replace(track, after)));
  return cwd;
}

const CHANGES: readonly [what: string, change: (track: string) => string, now: string][] = [
  ['cadence', (track) => track.replace('cadence: ongoing', 'cadence: monthly'), 'lead, monthly'],
  [
    'due date',
    (track) => track.replace('cadence: ongoing', 'cadence: once\n              due: 2024-06-30'),
    'lead, once, 2024-06-30',
  ],
  ['role', (track) => track.replace('subordinate: lead', 'subordinate: support'), 'support, ongoing'],
];

describe.each(CHANGES)('a plan that changes the %s of an item', (_, change, now) => {
  it('counts no old record under it, says so, and counts again once confirmed', async () => {
    const cwd = await askedOtherwise(change);
    const states = async (): Promise<readonly string[]> => {
      const { cells } = JSON.parse((await dcs(['show', 'II.5.c', '--json'], { cwd })).stdout) as {
        cells: { state: string }[];
      };
      return [...new Set(cells.map(({ state }) => state))];
    };
    expect(await states()).toEqual(['unconfirmed']);
    expect((await dcs(['report', '--period', 'q1', '-f', 'md'], { cwd })).stdout).not.toContain(RECORDED);
    for (const args of [['status'], ['why', 'II.5.c'], ['status', '--all']]) {
      expect((await dcs(args, { cwd })).stderr).toContain('dcs confirm');
    }
    const check = await dcs(['check', '--json'], { cwd });
    expect(check.code).toBe(1);
    expect(check.stdout).toContain('"asked-changed"');
    expect(check.stdout).not.toContain('"text-changed"');

    expect(await mustRun(['confirm', 'II.5.c', '--by', 'An'], { cwd })).toContain('chủ trì, thường xuyên; nay là');
    const file = read(unitFile(cwd, 'trung-tam-a'));
    expect(file).toContain(`asked: ${now}`);
    expect(file).toMatch(/- { date: 2024-04-10, by: An, from: "\w+", asked: "?lead, ongoing"? }/);
    expect(await states()).toContain('done');
    expect((await dcs(['check', '--json'], { cwd })).stdout).not.toContain('"asked-changed"');
    expect((await dcs(['confirm', '--all'], { cwd })).stdout).toContain('Không có nhiệm vụ nào chờ xác nhận');
  });
});

it('a change that asks nothing else of the unit leaves its records alone', async () => {
  const cwd = await askedOtherwise((track) => track.replace('office: lead', 'office: support'));
  expect((await dcs(['show', 'II.5.c', '--json'], { cwd })).stdout).not.toContain('unconfirmed');
});

it('a file of the older form, which does not say what was asked, reads as before', async () => {
  const cwd = await askedOtherwise((track) => track.replace('cadence: ongoing', 'cadence: monthly'));
  const file = unitFile(cwd, 'trung-tam-a');
  write(file, read(file).replace(/\n\s+asked: .*/g, ''));
  expect((await dcs(['show', 'II.5.c', '--json'], { cwd })).stdout).toContain('"done"');
  expect((await dcs(['check'], { cwd })).stdout).not.toContain('asked-changed');
});

it('an own item whose open place an amendment moved is said to count nowhere', async () => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['own', 'II.5.d', 'Sổ tay tiếp công dân'], { cwd });
  const plan = join(cwd, 'plans/2024/plan.yaml');
  const before = read(plan);
  expect((await dcs(['status'], { cwd })).stderr).not.toContain('II.5.d.1');
  write(plan, before.replace('- id: II.5.d\n', '- id: II.5.e\n'));
  for (const args of [['status'], ['list'], ['why', 'II.5.c'], ['report', '--period', 'q1']]) {
    expect((await dcs(args, { cwd })).stderr).toContain('không tính (II.5.d.1)');
  }
  expect((await dcs(['check'], { cwd })).stdout).toContain('own-item-outside-open-place');
});

describe('a plan that was changed while its revision stayed', () => {
  const REVISION = /^revision: 1/m;
  const raise = (cwd: string): void => {
    const plan = join(cwd, 'plans/2024/plan.yaml');
    expect(read(plan)).toMatch(REVISION);
    write(plan, read(plan).replace(REVISION, 'revision: 2'));
  };
  const found = async (cwd: string): Promise<readonly { file: string; pointer: string; message: string }[]> => {
    const { findings } = JSON.parse((await dcs(['check', '--json'], { cwd })).stdout) as {
      findings: { code: string; file: string; pointer: string; message: string }[];
    };
    return findings.filter(({ code }) => code === 'changed-without-revision');
  };

  it.each(CHANGES.filter(([what]) => what !== 'role'))('in the %s is told once, at its revision', async (_, change) => {
    const cwd = await askedOtherwise(change);
    await mustRun(['init', 'Trung tâm B'], { cwd });
    expect(await found(cwd)).toMatchObject([{ file: 'plans/2024/plan.yaml', pointer: '/revision' }]);
    expect((await found(cwd))[0]?.message).toMatch(/^II\.5\.c: .* bản 1 mà 1 đơn vị đã lập theo/);
    raise(cwd);
    expect(await found(cwd)).toEqual([]);
  });

  it('in the words of several items is told with their number', async () => {
    const cwd = await recorded();
    const plan = join(cwd, 'plans/2024/plan.yaml');
    write(plan, read(plan).replaceAll('công tác', 'việc'));
    const [one, ...more] = await found(cwd);
    expect(more).toEqual([]);
    expect(one?.message).toMatch(/^II\.\S+, II\.\S+, II\.\S+ và \d+ nhiệm vụ nữa: /);
    raise(cwd);
    expect(await found(cwd)).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    [
      'a role, which may follow from the unit’s own file',
      (text) => text.replace(/^( +)subordinate: lead/m, '$1subordinate: support'),
    ],
    ['a title of ours', (text) => text.replace(/short: .*/, 'short: Tên khác')],
    ['a related item', (text) => text.replace(/related: .*/, 'related: []')],
    ['a line wrap of the text', (text) => text.replace('Tiếp tục ', 'Tiếp tục  ')],
  ])('is not told of %s', async (_, change) => {
    const cwd = await recorded();
    const plan = join(cwd, 'plans/2024/plan.yaml');
    write(plan, change(read(plan)));
    expect(await found(cwd)).toEqual([]);
  });
});
