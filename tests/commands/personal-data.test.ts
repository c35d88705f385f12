import { expect, it } from 'vitest';
import { openSite } from '../site/site.js';
import { dcs, folderWith, mustRun } from '../support/program.js';

const TOLD = 'Bà Trần Thị Mẫu';
const AGAIN = ['tick', 'raise', 'own', 'action'];

it.each<[string, readonly string[]]>([
  ['tick', ['tick', 'II.5.c', '--note', `${TOLD} khiếu nại; đã trả lời`, '--evidence', '15/BC-TTA; 5/4/2024; Báo cáo']],
  ['tick, in the title', ['tick', 'II.5.c', '--evidence', `15/TB-TTA; 5/4/2024; Trả lời khiếu nại của ${TOLD}`]],
  ['raise', ['raise', `${TOLD} kiến nghị nhiều lần`, '--item', 'II.5.c']],
  ['write', ['write', 'phuong-huong', '--period', 'q1', '--text', `${TOLD} tố cáo, đang xác minh`]],
  ['own', ['own', 'II.2.e', `Giải quyết khiếu nại của ${TOLD}`]],
  ['action', ['action', 'II.5.c', `Trả lời đơn khiếu nại của ${TOLD}`]],
  ['assign', ['assign', 'II.5.c', '--output', `Văn bản trả lời khiếu nại của ${TOLD}`]],
  ['skip', ['skip', 'II.4.a', '--reason', `Chờ kết luận đơn tố cáo của ${TOLD}`]],
  ['submit', ['submit', '--period', 'q1', '--with-gaps', `Chờ kết quả khiếu nại của ${TOLD}`]],
])('%s warns at once, records it, and check finds it', async (_, args) => {
  const cwd = await folderWith('Trung tâm A');
  const { code, stderr } = await dcs(args, { cwd });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/“[Bb]à Trần Thị Mẫu”[^]*dcs undo/)]);
  expect((await dcs(['check'], { cwd })).stdout).toMatch(/personal-data/);
  const spoken = await dcs([...args, '--lang', 'en', ...(AGAIN.includes(args[0] ?? '') ? ['--again'] : [])], { cwd });
  if (AGAIN.includes(args[0] ?? '')) expect(spoken.stderr).toContain('are printed in reports');
});

it('several units: names the unit; without a citizen it says nothing', async () => {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  const tick = ['tick', 'II.5.c', '-u', 'trung-tam-b', '--evidence', '15/BC; 5/4/2024; Báo cáo'];
  expect((await dcs([...tick, '--note', `${TOLD} tố cáo`], { cwd })).stderr).toMatch(/trung-tam-b: Có vẻ là tên/);
  const quiet = await dcs([...tick, '--again', '--note', 'Giải quyết 02 đơn khiếu nại'], { cwd });
  expect(quiet.stderr).not.toContain('Có vẻ');
  await mustRun(['assign', 'II.5.c', '-u', 'trung-tam-b', '--lead', 'Bà Trần Thị Mẫu'], { cwd });
});

const OFFICE: readonly (readonly [string, readonly string[]])[] = [
  ['write --all', ['write', '--all', 'phuong-huong', '--period', 'q1', '--text', `${TOLD} tố cáo, đang xác minh`]],
  ['answer', ['answer', 'trung-tam-a', '1', `Đã trả lời khiếu nại của ${TOLD}`, '--by', 'Văn phòng']],
  [
    'review',
    [
      'review',
      'trung-tam-a',
      '--period',
      'q1',
      '--return',
      '--reason',
      `Thiếu đơn tố cáo của ${TOLD}`,
      '--by',
      'Văn phòng',
    ],
  ],
  [
    'an extension',
    [
      'review',
      'trung-tam-a',
      '--period',
      'q1',
      '--extend',
      '25/4/2024',
      '--reason',
      `Chờ khiếu nại của ${TOLD}`,
      '--by',
      'B',
    ],
  ],
];

it.each(OFFICE)('the head office is warned too: %s', async (_, args) => {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  await mustRun(['raise', 'Thiếu người', '-u', 'trung-tam-a', '--date', '1/3/2024'], { cwd });
  await mustRun(['submit', '-u', 'trung-tam-a', '--period', 'q1', '--with-gaps', 'Chưa có'], { cwd });
  const { code, stderr } = await dcs(args, { cwd });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/“[Bb]à Trần Thị Mẫu”[^]*dcs undo --all/)]);
  expect((await dcs(['check'], { cwd })).stdout).toMatch(/department\.yaml[^]*personal-data/);
  const quiet = await dcs(['write', '--all', 'uu-diem', '--period', 'q1', '--text', 'Đã trả lời 02 đơn khiếu nại.'], {
    cwd,
  });
  expect(quiet.stderr).not.toContain('Có vẻ');
});

it('what a unit noted warns again where the department’s report carries it', async () => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['tick', 'II.5.c', '--date', '1/3/2024', '--note', `${TOLD} khiếu nại; đã trả lời`], { cwd });
  const carried = await dcs(['carry', 'trung-tam-a', 'II.5.c', '--period', 'q1'], { cwd });
  expect([carried.code, carried.stderr]).toEqual([0, expect.stringContaining('Trần Thị Mẫu')]);
  const back = await dcs(['carry', 'trung-tam-a', 'II.5.c', '--period', 'q1', '--back'], { cwd });
  expect(back.stderr).not.toContain('Trần Thị Mẫu');
});

it('the page warns as the commands do', async () => {
  const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
  const opened = openSite(cwd, { today: '2024-04-10' });
  const seen = await opened.seen('/office/words?period=2024-Q1');
  const office = await opened.send('/office/words?period=2024-Q1', {
    seen,
    heading: 'phuong-huong',
    text: `${TOLD} tố cáo`,
  });
  expect(office.text).toMatch(/Có vẻ là tên[^]*Trần Thị Mẫu/);
  const unit = await opened.send('/unit/trung-tam-a/difficulties?period=2024-Q2', {
    text: `${TOLD} kiến nghị nhiều lần`,
  });
  expect(unit.text).toMatch(/Có vẻ là tên[^]*Trần Thị Mẫu/);
});
