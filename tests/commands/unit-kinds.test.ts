import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dcs, mustRun, read, temporaryFolder, unitFile, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

const KINDS = `kinds:
  - { id: truong, name: trường, plural: các trường, issues-plan: true, reports-through: Phòng Giáo dục Mẫu }
  - { id: to, name: tổ chuyên môn, reports-to: Ban Giám hiệu Mẫu }
  - { id: van-phong, name: văn phòng trường, reports-to: leaders, office: true }
`;

/** The issued plan, given to kinds of its own. */
function folderWithKinds(): string {
  const folder = temporaryFolder();
  const text = read(join(ROOT, 'plans/2024/plan.yaml'))
    .replace(/^body:$/m, `${KINDS}body:`)
    .replace(/roles: \{[^}]*\}/g, (roles) =>
      roles.replace('office:', 'van-phong:').replace('division:', 'to:').replace('subordinate:', 'truong:'),
    );
  write(join(folder, 'plans/2024/plan.yaml'), text);
  write(join(folder, 'plans/2024/source.txt'), read(join(ROOT, 'plans/2024/source.txt')));
  return folder;
}

it('a unit takes its kind from its name, reports as its kind does, and counts by it', async () => {
  const cwd = folderWithKinds();
  const at = { cwd };
  expect(await mustRun(['init', 'Trường A', '--register'], at)).toContain('nhiệm vụ của trường, chủ trì');
  await mustRun(['init', 'Tổ chuyên môn Toán'], at);
  await mustRun(['init', 'Nhóm Hành chính', '--kind', 'văn phòng trường', '--id', 'hanh-chinh'], at);
  for (const [id, kind] of [
    ['truong-a', 'truong'],
    ['to-chuyen-mon-toan', 'to'],
    ['hanh-chinh', 'van-phong'],
  ] as const) {
    expect(read(unitFile(cwd, id))).toContain(`kind: ${kind}`);
    expect(read(join(cwd, 'plans/2024/units.yaml'))).toContain(`kind: ${kind}`);
  }
  await mustRun(['check', '--strict'], at);
  const paper = (id: string) => mustRun(['report', '-u', id, '--period', 'q1', '-f', 'md', '-o', '-'], at);
  expect(await paper('to-chuyen-mon-toan')).toContain('Ban Giám hiệu Mẫu');
  expect(await paper('truong-a')).toContain('Phòng Giáo dục Mẫu');
  expect(await paper('hanh-chinh')).toContain('Lãnh đạo Sở Xây dựng');
  const plan = (id: string) => mustRun(['plan', '-u', id, '-f', 'md', '-o', '-'], at);
  expect(await plan('truong-a')).toContain('Nơi nhận');
  expect(await plan('to-chuyen-mon-toan')).not.toContain('Nơi nhận');
  const csv = await mustRun(['status', '--all', '-f', 'csv'], at);
  for (const words of [',trường,', ',tổ chuyên môn,', ',văn phòng trường,']) expect(csv).toContain(words);
});

it('a kind that is not typed, not told by the name, or not there is asked for, and nothing is written', async () => {
  const cwd = folderWithKinds();
  for (const args of [['Trung tâm B'], ['Trường B', '--kind', 'subordinate'], ['Trường B', '--kind', 'trườg']]) {
    const { code, stderr } = await dcs(['init', ...args], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/--kind truong {2}\(trường\)[^]*--kind to {2}[^]*--kind van-phong/),
    ]);
  }
  await mustRun(['init', 'Trường B'], { cwd });
});

it('check names a kind that the plan does not have, in the unit, the register and the plan', async () => {
  const cwd = folderWithKinds();
  await mustRun(['init', 'Trường A', '--register'], { cwd });
  const [plan, register] = [join(cwd, 'plans/2024/plan.yaml'), join(cwd, 'plans/2024/units.yaml')];
  write(unitFile(cwd, 'truong-a'), read(unitFile(cwd, 'truong-a')).replace('kind: truong', 'kind: trung-tam'));
  write(register, `${read(register)}  - { id: b, name: Trung tâm B, kind: subordinate, reports: true }\n`);
  write(plan, read(plan).replace('truong: lead', 'trung-tam: lead'));
  const { code, stdout } = await dcs(['check'], { cwd });
  expect(code).toBe(1);
  for (const rule of ['unknown-unit-kind', 'unknown-registered-kind', 'unknown-party']) expect(stdout).toContain(rule);
});

it('completion offers the plan’s kinds, and the usual ones where there is no plan yet', async () => {
  const ask = (cwd: string) => mustRun(['completion', 'words', '--', 'init', 'A', '--kind', ''], { cwd });
  expect(await ask(folderWithKinds())).toMatch(/truong[^]*to[^]*van-phong/);
  expect(await ask(temporaryFolder())).toMatch(/office[^]*division[^]*subordinate/);
});
