import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { departmentFile, dcs, folderWith, mustRun, read, unitFile, write } from '../support/program.js';

/** A line of each command that writes to the unit's file, in an order in which all of them can run. */
const WRITES: readonly (readonly string[])[] = [
  ['assign', 'II.1', '--lead', 'Phòng Hành chính', '--time', 'Quý II'],
  ['assign', '--rest', '--lead', 'Phòng Nghiệp vụ'],
  ['own', 'II.2.e', 'Rà soát quy chế'],
  ['action', 'II.5.c', 'Lịch tiếp công dân'],
  ['tick', 'II.5.c', '--evidence', '15/BC-TTA; 5/4/2024; Báo cáo', '--note', 'Tiếp 12 lượt'],
  ['tick', '--section', 'II.3', '--period', 'q1', '--evidence', '9/BC-TTA; 8/3/2024; Báo cáo'],
  ['correct', 'II.5.c', '1', '--note', 'Tiếp 13 lượt'],
  ['undo', 'II.5.c'],
  ['skip', 'II.4.a', '--reason', 'Đơn vị không quản lý doanh nghiệp'],
  ['skip', 'II.4.a', '--back'],
  ['figure', 'tiep-dan.luot', '12', '--period', 'q1'],
  ['figure', 'tiep-dan.luot', '13', '--period', 'q1'],
  ['raise', 'Thiếu người', '--item', 'II.1', '--proposal', 'Thêm một biên chế'],
  ['write', 'phuong-huong', '--period', 'q1', '--text', 'Tiếp tục thực hiện.'],
  ['submit', '--period', 'q1', '--with-gaps', 'Đang chờ số liệu'],
];

const OFFICE_WRITES: readonly (readonly string[])[] = [
  ['review', 'trung-tam-a', '--period', 'q1', '--return', '--reason', 'Thiếu số liệu', '--by', 'Văn phòng'],
  ['answer', 'trung-tam-a', '1', 'Đã ghi nhận', '--by', 'Văn phòng'],
  ['carry', 'trung-tam-a', 'II.3.a', '--period', 'q1'],
  ['write', 'phuong-huong', '--all', '--period', 'q1', '--text', 'Tiếp tục.'],
];

it('as many undos as writes give the first file, byte for byte, whatever wrote', async () => {
  const cwd = await folderWith('Trung tâm A');
  const file = unitFile(cwd, 'trung-tam-a');
  const texts = [read(file)];
  for (const args of WRITES) {
    await mustRun(args, { cwd });
    texts.push(read(file));
    expect(texts.at(-1)).not.toBe(texts.at(-2));
  }
  const office = join(cwd, 'plans/2024/department.yaml');
  const ofOffice: string[] = [];
  for (const args of OFFICE_WRITES) {
    await mustRun(args, { cwd });
    ofOffice.push(read(office));
  }
  const listed = await mustRun(['undo', '--list', '--all'], { cwd });
  expect(listed).toMatch(/\(4\):\n.*write phuong-huong[^]*review/);
  for (const text of ofOffice.slice(0, -1).reverse()) {
    const { stdout, stderr } = await dcs(['undo', '--all'], { cwd });
    expect([read(office), stdout, stderr]).toEqual([text, expect.stringMatching(/Dòng/), expect.stringMatching(/dcs/)]);
  }
  await mustRun(['undo', '--all'], { cwd });
  expect(read(office)).toMatch(/year: 2024\n$/);
  for (const [at, args] of [...WRITES.entries()].reverse()) {
    const { code, stdout, stderr } = await dcs(['undo'], { cwd });
    expect([code, args, stdout]).toEqual([0, args, expect.stringContaining(`dcs ${args[0] ?? ''}`)]);
    expect(stderr).toContain(`Ghi lại như cũ: dcs ${args[0] ?? ''}`);
    expect(read(file)).toBe(texts[at]);
  }
  const none = await dcs(['undo'], { cwd });
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('Chưa có lần ghi nào')]);
  expect(readdirSync(join(cwd, 'plans/2024/units'))).toEqual(['trung-tam-a.yaml']);
  await mustRun(['check'], { cwd });
});

it('nothing is taken back of a file that somebody changed; the item’s last entry still can be', async () => {
  const cwd = await folderWith('Trung tâm A');
  const file = unitFile(cwd, 'trung-tam-a');
  await mustRun(['tick', 'II.7', '--status', 'doing'], { cwd });
  const written = read(file);
  for (const changed of [`${written}# ghi tay\n`, written.replaceAll('\n', '\r\n')]) {
    write(file, changed);
    const { code, stderr } = await dcs(['undo'], { cwd });
    expect([code, stderr, read(file)]).toEqual([
      2,
      expect.stringMatching(/đã được sửa[^]*dcs undo <nhiệm vụ>/),
      changed,
    ]);
  }
  write(file, written);
  await mustRun(['undo'], { cwd });
  expect(read(file)).not.toContain('doing');
});

it('after a change by hand the writes since can be taken back, and no more', async () => {
  const cwd = await folderWith('Trung tâm A');
  const file = unitFile(cwd, 'trung-tam-a');
  await mustRun(['tick', 'II.7', '--status', 'doing'], { cwd });
  write(file, `${read(file)}# ghi tay\n`);
  const byHand = read(file);
  expect(await mustRun(['undo', '--list'], { cwd })).toContain('Không có lần ghi nào bỏ được');
  await mustRun(['tick', 'II.1', '--status', 'doing'], { cwd });
  expect(await mustRun(['undo', '--list'], { cwd })).toContain('(1):');
  await mustRun(['undo'], { cwd });
  expect(read(file)).toBe(byHand);
  expect((await dcs(['undo'], { cwd })).stderr).toContain('đã được sửa');
  // What an earlier write left is again what it left, as after a checkout.
  write(file, byHand.replace('# ghi tay\n', ''));
  await mustRun(['undo'], { cwd });
});

it('what was sent stays unless it is forced, what was judged too', async () => {
  const cwd = await folderWith('Trung tâm A');
  const file = unitFile(cwd, 'trung-tam-a');
  await mustRun(['submit', '--period', 'q1', '--with-gaps', 'Chưa có'], { cwd });
  const sent = read(file);
  await mustRun(['review', 'trung-tam-a', '--period', 'q1', '--accept', '--by', 'Văn phòng'], { cwd });
  const judged = await dcs(['undo'], { cwd });
  expect([judged.code, read(file)]).toEqual([2, sent]);
  expect(judged.stderr).toMatch(/đã được tiếp nhận|đã tiếp nhận/);
  await mustRun(['tick', 'II.1', '--period', 'q1', '--date', '10/3/2024', '--status', 'doing'], { cwd });
  const changed = await mustRun(['undo'], { cwd });
  expect([changed, read(file)]).toEqual([expect.stringContaining('tick II.1'), sent]);
  await mustRun(['undo', '--force'], { cwd });
  expect(read(file)).not.toContain('submissions');
});

it('a write of another machine, and one that sent the page, are named', async () => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['tick', 'II.7', '--status', 'doing'], { cwd });
  const history = join(cwd, 'plans/2024/units/.trung-tam-a.yaml.undo');
  const kept = read(history);
  write(history, kept.replace(/"machine":"[^"]*"/, '"machine":"ffffffff"'));
  const other = await dcs(['undo'], { cwd });
  expect([other.code, other.stderr]).toEqual([2, expect.stringMatching(/máy khác ghi[^]*--force/)]);
  write(history, kept.replace(/"command":"(?:[^"\\]|\\.)*"/, '"command":null'));
  expect(await mustRun(['undo', '--list'], { cwd })).toContain('ghi trên trang');
  const page = await dcs(['undo'], { cwd });
  expect([page.code, page.stderr]).toEqual([0, expect.not.stringContaining('Ghi lại')]);
});

it.each([
  ['no JSON', 'x'],
  ['no list', '{}'],
  ['wrong fields', '[{"after":1}]'],
  [
    'offsets beyond the file',
    '[{"after":"AFTER","start":9,"length":99999999,"old":"","at":"2024-04-10T00:00:00.000Z","day":"2024-04-10","machine":"x"}]',
  ],
])('a record that cannot be used (%s) is none', async (_, text) => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['tick', 'II.7', '--status', 'doing'], { cwd });
  const history = join(cwd, 'plans/2024/units/.trung-tam-a.yaml.undo');
  const after = /"after":"([0-9a-f]{64})"/.exec(read(history))?.[1] ?? '';
  write(history, text.replace('AFTER', after));
  expect((await dcs(['undo'], { cwd })).code).toBe(2);
  await mustRun(['tick', 'II.1', '--status', 'doing'], { cwd });
  await mustRun(['undo'], { cwd });
});

it('a copy of the file without its record is as any file; options that do not go together are refused', async () => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['tick', 'II.7', '--status', 'doing'], { cwd });
  const other = await folderWith('Trung tâm A');
  copyFileSync(unitFile(cwd, 'trung-tam-a'), unitFile(other, 'trung-tam-a'));
  expect((await dcs(['undo'], { cwd: other })).code).toBe(2);
  for (const args of [
    ['II.7', '--all'],
    ['II.7', '--list'],
    ['--by', 'A'],
  ]) {
    expect((await dcs(['undo', ...args], { cwd })).code).toBe(2);
  }
  expect(existsSync(departmentFile(cwd))).toBe(false);
});

it('of the head office’s files the newest write is the last one, also where it must stay', async () => {
  const cwd = await folderWith('Trung tâm A');
  const none = await dcs(['undo', '--all'], { cwd });
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('Chưa có lần ghi nào vào department.yaml')]);
  expect(none.stderr).not.toContain('dcs undo <nhiệm vụ>');
  await mustRun(['init', 'Trung tâm B', '--register'], { cwd });
  await mustRun(['init', 'Trung tâm C', '--register'], { cwd });
  const register = join(cwd, 'plans/2024/units.yaml');
  await mustRun(['write', 'phuong-huong', '--all', '--period', 'q1', '--text', 'Tiếp tục.'], { cwd });
  const office = join(cwd, 'plans/2024/department.yaml');
  const [byHand, registered] = [`${read(office)}# ghi tay\n`, read(register)];
  write(office, byHand);
  const changed = await dcs(['undo', '--all'], { cwd });
  expect([changed.code, changed.stderr]).toEqual([2, expect.stringContaining('department.yaml đã được sửa')]);
  expect([read(office), read(register)]).toEqual([byHand, registered]);
  write(office, byHand.replace('# ghi tay\n', ''));
  await mustRun(['undo', '--all'], { cwd });
  expect(await mustRun(['undo', '--all'], { cwd })).toContain('units.yaml');
  expect(read(register)).not.toContain('Trung tâm C');
});
