import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

const TODAY = '2024-03-16';

async function unitFolder() {
  const cwd = await folderWith('Trung tâm A');
  const file = unitFile(cwd, 'trung-tam-a');
  const run = (...args: readonly string[]) => dcs(args, { cwd, today: TODAY });
  return { cwd, file, run };
}

/** The items that the unit still owes, as `today` lists them. */
async function owed(cwd: string): Promise<readonly string[]> {
  const { reports } = JSON.parse(await mustRun(['today', '--json'], { cwd, today: TODAY })) as {
    readonly reports: readonly { readonly missing: { readonly cells: readonly { readonly item: string }[] } }[];
  };
  return reports[0]?.missing.cells.map(({ item }) => item) ?? [];
}

describe('tick --rest', () => {
  it('records what today says is missing, and nothing else', async () => {
    const { cwd, file, run } = await unitFolder();
    await mustRun(['tick', 'II.5.c', '--period', 'q1', '--note', 'Tiếp 12 lượt'], { cwd, today: TODAY });
    const before = await owed(cwd);
    expect(before.length).toBeGreaterThan(10);
    const { code, stdout } = await run('tick', '--rest', '--evidence', '20/BC-TTA; 12/3/2024; Báo cáo quý I');
    expect(code).toBe(0);
    const ticked = [...stdout.matchAll(/^Đã ghi (\S+) .*quý I năm 2024, đã thực hiện/gm)].map(([, id]) => id);
    expect(ticked).toEqual(before);
    expect(stdout).toContain(`Đã ghi ${before.length} việc còn lại của quý I năm 2024.`);
    expect(await owed(cwd)).toEqual([]);
    expect(read(file).match(/Tiếp 12 lượt/g)).toHaveLength(1);
    const again = await run('tick', '--rest');
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('không còn nhiệm vụ nào chưa cập nhật')]);
  });

  it('is what ticking each of them is', async () => {
    const [all, each] = [await unitFolder(), await unitFolder()];
    const items = await owed(each.cwd);
    await mustRun(['tick', ...items, '--period', 'q1'], { cwd: each.cwd, today: TODAY });
    await mustRun(['tick', '--rest', '--period', 'q1'], { cwd: all.cwd, today: TODAY });
    expect(read(all.file)).toBe(read(each.file));
  });

  it.each([['II.5'], ['Mục II.5'], ['khoản 5 Mục II'], ['ii-5'], ['2.5']])(
    'keeps to the section %s, and names what it leaves as it is',
    async (section) => {
      const { cwd, run } = await unitFolder();
      await mustRun(['tick', 'II.5.c', '--period', 'q1'], { cwd, today: TODAY });
      const { code, stdout, stderr } = await run('tick', '--section', section, '--period', 'q1');
      expect(code).toBe(0);
      const ticked = [...stdout.matchAll(/^Đã ghi (II\S+) /gm)].map(([, id]) => id);
      expect(ticked.length).toBeGreaterThan(0);
      expect(ticked.every((id) => id?.startsWith('II.5.'))).toBe(true);
      expect(ticked).not.toContain('II.5.c');
      expect(stderr).toMatch(/Không ghi thêm[^\n]*II\.5\.c/);
      expect((await owed(cwd)).filter((id) => id.startsWith('II.5.'))).toEqual([]);
    },
  );

  it('leaves what is in progress or blocked to be recorded by name', async () => {
    const { cwd, run } = await unitFolder();
    await mustRun(['tick', 'II.3.c', '--status', 'blocked', '--period', 'q1', '--note', 'x'], { cwd, today: TODAY });
    const { stdout } = await run('tick', '--rest', '--period', 'q1');
    expect(stdout).not.toContain('Đã ghi II.3.c');
  });

  it('takes a half-year for both of its quarters, all or none', async () => {
    const { cwd, file } = await unitFolder();
    await mustRun(['tick', '--rest', '--period', 'h1', '--note', 'x'], { cwd, today: '2024-06-16' });
    expect(read(file).match(/period: 2024-Q1/g)?.length).toBeGreaterThan(10);
    const { code, stdout } = await dcs(['check', file], { cwd, today: '2024-06-16' });
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('lỗi ')]);
  });

  it.each<[readonly string[], RegExp]>([
    [['tick'], /Thiếu <nhiệm vụ>[^]*--section[^]*--rest[^]*dcs help tick/],
    [['tick', 'II.1', '--rest'], /không dùng --section, --rest; chưa ghi gì/],
    [['tick', '--rest', '--action', '1'], /không dùng --section, --rest; chưa ghi gì/],
    [['tick', '--section', 'II.99'], /không có mục “II.99”[^]*II\.5 {2}/],
    [['tick', '--section', 'tiếp dân'], /không có mục “tiếp dân”/],
    [['tick', '--section', 'I'], /Trong mục I không có nhiệm vụ/],
    [['tick', '--rest', '--period', 'quý 5'], /quý 5/],
    [['tick', '--rest', '--period', 'q1', '--date', '20/3/2024'], /chưa đến/],
    [['tick', '--rest', '--period', 'q1', '--evidence', '1/BC; 30/12/2024; Báo cáo'], /chưa đến|sau hôm nay/],
    [['assign', '--lead', 'A'], /Thiếu <nhiệm vụ>[^]*--rest[^]*dcs help assign/],
    [['assign', 'II.1', '--rest', '--lead', 'A'], /không dùng --section, --rest/],
    [['assign', 'II.1', 'II.99', '--lead', 'A'], /“II.99”/],
    [['assign', 'II.1', 'III.3', '--time', '31/2/2024'], /chỉ có 29 ngày/],
    [['assign', '--rest'], /Chưa nêu phân công gì/],
  ])('%j writes nothing, and says why', async (args, words) => {
    const { file, run } = await unitFolder();
    const before = read(file);
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)]);
    expect(read(file)).toBe(before);
  });

  it('names every item that can’t be “nothing arose”, with the command for the others', async () => {
    const { cwd, file, run } = await unitFolder();
    const before = read(file);
    const { code, stderr } = await run('tick', '--rest', '--status', 'none', '--period', 'q1');
    expect([code, read(file)]).toEqual([2, before]);
    expect(stderr.match(/^ {2}(II|III|IV)\S*/gm)?.length).toBeGreaterThan(1);
    const [, items = ''] = /dcs tick ([^\n]*) --status none/.exec(stderr) ?? [];
    const ticked = await mustRun(['tick', ...items.split(' '), '--status', 'none', '--period', 'q1'], {
      cwd,
      today: TODAY,
    });
    expect(ticked.match(/không phát sinh/g)).toHaveLength(items.split(' ').length);
  });
});

describe('assign', () => {
  it('takes several items in one write, each as it is alone', async () => {
    const [all, each] = [await unitFolder(), await unitFolder()];
    const parts = ['--lead', 'Phòng Tổ chức', '--support', 'Công đoàn', '--time', 'Quý II'];
    for (const id of ['II.1', 'II.5.c', 'III.3']) await mustRun(['assign', id, ...parts], { cwd: each.cwd });
    const said = await mustRun(['assign', 'II.1,', 'II.5.c', 'III.3', ...parts], { cwd: all.cwd });
    expect(said).toContain('Đã phân công 3 nhiệm vụ.');
    expect(read(all.file)).toBe(read(each.file));
  });

  it('takes a section, and says what each was before', async () => {
    const { cwd, run } = await unitFolder();
    await mustRun(['assign', 'II.5.c', '--lead', 'Phòng A'], { cwd });
    const { code, stdout, stderr } = await run('assign', '--section', 'II.5', '--lead', 'Phòng B');
    expect(code).toBe(0);
    expect(stdout.match(/^Đã phân công II\.5\./gm)?.length).toBeGreaterThan(1);
    expect(stderr).toContain('Trước là: chủ trì “Phòng A”.');
  });

  it('fills with --rest only what is blank', async () => {
    const { cwd, file, run } = await unitFolder();
    await mustRun(['assign', 'II.5.c', '--lead', 'Phòng A'], { cwd });
    const { code, stderr } = await run('assign', '--rest', '--lead', 'Văn phòng', '--output', 'Báo cáo');
    expect([code, stderr]).toEqual([0, '']);
    expect(read(file).match(/in-charge: Phòng A/g)).toHaveLength(1);
    const { items } = parse(read(file)) as UnitPlan;
    const ours = Object.entries(items).filter(([id, item]) => item['in-charge'] !== null && id !== 'II.5.c');
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.every(([, item]) => item['in-charge'] === 'Văn phòng' && item.output === 'Báo cáo')).toBe(true);
    expect(items['II.5.c']?.output).toBe('Báo cáo');
    const again = await run('assign', '--rest', '--lead', 'Văn phòng');
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('Không còn nhiệm vụ nào trống')]);
  });
});
