import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../../support/program.js';

const LONG = 'ban-quan-ly-du-an-cong-trinh';

/** Units whose names begin alike, one with a code, and one that stands in the register alone. */
async function office(): Promise<string> {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm 10', 'Ban Quản lý dự án công trình', 'Phòng Đô thị');
  const file = unitFile(cwd, 'trung-tam-a');
  write(file, read(file).replace('code: null', 'code: TTA'));
  const units = [
    '  - { id: phong-phap-che, name: Phòng Pháp chế, kind: office, reports: true }',
    '  - { id: trung-tam-1, name: Trung tâm 1, kind: subordinate, reports: true }',
  ];
  write(join(cwd, 'plans/2024/units.yaml'), ['schema: dcs/units@1', 'year: 2024', 'units:', ...units, ''].join('\n'));
  return cwd;
}

describe('a unit that is named', () => {
  it.each([
    ['trung-tam-a', 'trung-tam-a', false],
    ['trung-tam-a.yaml', 'trung-tam-a', false],
    ['Trung tâm A', 'trung-tam-a', false],
    ['trung tam a', 'trung-tam-a', false],
    ['TTA', 'trung-tam-a', true],
    ['tta', 'trung-tam-a', true],
    ['ban-quan', LONG, true],
    ['Ban Quản', LONG, true],
    ['ban', LONG, true],
    ['ban-quan-l', null, false],
    ['ban-quan-ly-du', LONG, true],
    ['phong do', 'phong-do-thi', true],
    ['đô thị', null, false],
    ['trung-tam', null, false],
    ['phong', null, false],
    // A number is whole: the unit of that number may only be missing.
    ['trung-tam-1', null, false],
    ['xyz', null, false],
    ['…', null, false],
  ])('%s means %s', async (typed, id, isSaid) => {
    const cwd = await office();
    const ways = [
      ['status', '-u', typed, '--json'],
      ['review', typed],
      ['list', '-u', typed],
      ['export', '-u', typed, '-o', `${String(id)}.xlsx`],
    ];
    for (const args of ways) {
      const { code, stderr } = await dcs(args, { cwd });
      expect([args[0], code, stderr.includes(`“${typed}” được hiểu là đơn vị ${id ?? ''}`)]).toEqual([
        args[0],
        id === null ? 2 : 0,
        isSaid,
      ]);
    }
  });

  it('lists the units where several are meant, and says of one without a file that it has none', async () => {
    const cwd = await office();
    const several = await dcs(['tick', '-u', 'trung-tam', 'II.5.c'], { cwd });
    expect(several.stderr).toContain('3 đơn vị');
    for (const id of ['trung-tam-a', 'trung-tam-10', 'trung-tam-1']) expect(several.stderr).toContain(id);
    const none = await dcs(['review', 'phap', '--accept'], { cwd });
    expect(none.stderr).toContain('Không có đơn vị “phap”');
    const registered = await dcs(['review', 'Phòng Pháp chế'], { cwd });
    expect([registered.code, registered.stderr]).toEqual([2, expect.stringContaining('chưa có tệp kế hoạch')]);
    expect((await dcs(['status', '-u', 'trung-tam-1'], { cwd })).stderr).toContain(
      'Trung tâm 1 (trung-tam-1) có trong sổ',
    );
  });

  it('takes the same for an answer, and where DCS_UNIT names it', async () => {
    const cwd = await office();
    await mustRun(['raise', '-u', 'TTA', 'Thiếu người tiếp dân'], { cwd });
    expect(await mustRun(['answer', 'TTA', '1', 'Đã điều thêm người'], { cwd })).toContain('trung-tam-a');
    const { code, stdout } = await dcs(['raise'], { cwd, env: { DCS_UNIT: 'TTA' } });
    expect([code, stdout]).toEqual([0, expect.stringContaining('Thiếu người tiếp dân')]);
  });

  it('lets nobody judge the own unit’s report, however the setting names it', async () => {
    const cwd = await office();
    await mustRun(['submit', '-u', 'TTA', '--period', 'q1', '--with-gaps', 'Chờ số liệu'], { cwd });
    const judged = ['review', 'trung-tam-a', '--accept', '--by', 'Lê Thị B'];
    for (const own of ['trung-tam-a', 'TTA', 'Trung tâm A']) {
      expect([own, (await dcs(judged, { cwd, env: { DCS_UNIT: own } })).code]).toEqual([own, 2]);
    }
    expect((await dcs(judged, { cwd, env: { DCS_UNIT: 'phong-do-thi' } })).code).toBe(0);
  });
});

describe('a copy that a cloud drive made', () => {
  it.each(['trung-tam-a (conflicted copy 2024-03-10)', 'trung-tam-a (1)', 'trung-tam-a-MAY2', 'trung-tam-a - Copy'])(
    '%s is no second unit to choose from, and is named',
    async (copy) => {
      const cwd = await folderWith('Trung tâm A');
      copyFileSync(unitFile(cwd, 'trung-tam-a'), unitFile(cwd, copy));
      for (const args of [['status'], ['list'], ['tick', 'II.5.c', '--note', 'Tiếp 12 lượt']]) {
        const { code, stderr } = await dcs(args, { cwd });
        expect([args[0], code, stderr.includes(`${copy}.yaml`)]).toEqual([args[0], 0, true]);
      }
      expect(read(unitFile(cwd, copy))).not.toContain('Tiếp 12 lượt');
      // Two real units stay two, and the copy is none of them.
      await mustRun(['init', 'Phòng B'], { cwd });
      const { code, stderr } = await dcs(['list'], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining('Có 2 đơn vị')]);
      expect(stderr).toContain(`Không tính là đơn vị: ${copy}.yaml (bản sao của trung-tam-a)`);
      // Without the file itself nobody can tell which copy is right.
      rmSync(unitFile(cwd, 'phong-b'));
      rmSync(unitFile(cwd, 'trung-tam-a'));
      copyFileSync(unitFile(cwd, copy), unitFile(cwd, 'khac'));
      expect((await dcs(['list'], { cwd })).code).toBe(2);
    },
  );
});
