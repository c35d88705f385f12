import { expect, it } from 'vitest';
import { dcs, folderWith, mustRun } from '../support/program.js';

const TOLD = 'Bà Trần Thị Mẫu';

it.each<[string, readonly string[]]>([
  ['tick', ['tick', 'II.5.c', '--note', `${TOLD} khiếu nại; đã trả lời`, '--evidence', '15/BC-TTA; 5/4/2024; Báo cáo']],
  ['tick, in the title', ['tick', 'II.5.c', '--evidence', `15/TB-TTA; 5/4/2024; Trả lời khiếu nại của ${TOLD}`]],
  ['raise', ['raise', `${TOLD} kiến nghị nhiều lần`, '--item', 'II.5.c']],
  ['write', ['write', 'phuong-huong', '--period', 'q1', '--text', `${TOLD} tố cáo, đang xác minh`]],
  ['own', ['own', 'II.2.e', `Giải quyết khiếu nại của ${TOLD}`]],
])('%s warns at once, records it, and check finds it', async (_, args) => {
  const cwd = await folderWith('Trung tâm A');
  const { code, stderr } = await dcs(args, { cwd });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/“[Bb]à Trần Thị Mẫu”[^]*dcs undo/)]);
  expect((await dcs(['check'], { cwd })).stdout).toMatch(/personal-data/);
  const spoken = await dcs([...args, '--lang', 'en', ...(args[0] === 'write' ? [] : ['--again'])], { cwd });
  if (args[0] !== 'write') expect(spoken.stderr).toContain('Notes are printed in reports');
});

it('several units: names the unit; without a citizen it says nothing', async () => {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  const tick = ['tick', 'II.5.c', '-u', 'trung-tam-b', '--evidence', '15/BC; 5/4/2024; Báo cáo'];
  expect((await dcs([...tick, '--note', `${TOLD} tố cáo`], { cwd })).stderr).toMatch(/trung-tam-b: Có vẻ là tên/);
  const quiet = await dcs([...tick, '--again', '--note', 'Giải quyết 02 đơn khiếu nại'], { cwd });
  expect(quiet.stderr).not.toContain('Có vẻ');
  await mustRun(['assign', 'II.5.c', '-u', 'trung-tam-b', '--lead', 'Bà Trần Thị Mẫu'], { cwd });
});
