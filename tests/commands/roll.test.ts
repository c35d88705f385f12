import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Plan } from '../../src/domain/plan/plan.js';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import { dcs, mustRun, prepared, read, temporaryFolder, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

const SOURCE = readFileSync(join(ROOT, 'plans/2024/source.txt'), 'utf8');
const NEXT = SOURCE.replaceAll('năm 2024', 'năm 2025');
const UNITS = ['Trung tâm A', 'Trung tâm B', 'Trung tâm C', 'Phòng D', 'Phòng E', 'Ban G'];
/** December, when this year is still reported on. */
const TODAY = '2024-12-20';

/** Six units in 2024, one of which has filled in all that can go on. */
const year2024 = prepared([], async (cwd) => {
  for (const name of UNITS) {
    const kind = name.startsWith('Phòng') ? ['--kind', 'division'] : ['--code', 'X', '--place', 'Đà Nẵng'];
    await mustRun(['init', name, '--register', ...kind], { cwd });
  }
  const run = (...args: readonly string[]): Promise<string> =>
    mustRun([...args, '-u', 'trung-tam-a'], { cwd, today: TODAY });
  await run('assign', 'II.5.c', '--lead', 'Phòng Tổ chức', '--support', 'Phòng Nghiệp vụ', '--output', 'Báo cáo quý');
  await run('assign', 'IV.2', '--lead', 'Phòng Tổ chức', '--time', '29/2/2024', '--output', 'Kế hoạch năm 2024');
  await run('skip', 'II.4.a', '--reason', 'Không quản lý doanh nghiệp', '--from', '2024-Q2');
  await run('own', 'II.5.d', 'Hòm thư góp ý', '--time', 'hằng quý');
  await run('own', 'II.5.d', 'Sổ tay tiếp dân', '--time', '30/6/2024');
  await run('action', 'II.5.c', 'Niêm yết lịch', '--due', '15/2/2024');
  await run('tick', 'II.5.c', '--date', '10/3/2024', '--note', 'Tiếp 12 lượt');
  await run('figure', 'tiep-dan.luot', '12', '--period', 'q1');
  await run('raise', 'Thiếu phòng tiếp dân', '--item', 'II.5.c', '--proposal', 'Cho sửa', '--date', '10/12/2024');
  await run('raise', 'Thiếu người', '--date', '10/12/2024');
  await mustRun(['answer', 'trung-tam-a', '2', 'Đồng ý', '--by', 'Chánh Văn phòng'], { cwd, today: TODAY });
  write(join(cwd, 'ke-hoach-2025.txt'), NEXT);
});

const unitIn = (cwd: string, year: string, id: string): UnitPlan =>
  parse(read(join(cwd, 'plans', year, 'units', `${id}.yaml`))) as UnitPlan;
const planIn = (cwd: string, year: string): Plan => parse(read(join(cwd, 'plans', year, 'plan.yaml'))) as Plan;
const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && !one.name.startsWith('.'))
      .map((one) => join(one.parentPath, one.name))
      .map((file) => [file, read(file)] as const),
  );

describe('six units go from 2024 to 2025', () => {
  it('with all that still holds, and 2024 stays byte for byte', async () => {
    const cwd = await year2024();
    const before = filesOf(join(cwd, 'plans/2024'));
    const { code, stdout } = await dcs(['roll', 'ke-hoach-2025.txt'], { cwd, today: TODAY });
    expect(code).toBe(0);
    expect(stdout).toContain('6 kế hoạch đơn vị đã tạo.');
    expect(stdout).toContain('2 đã phân công, 1 không thuộc chức năng, 1 nhiệm vụ riêng, 1 vướng mắc chưa trả lời');
    expect(filesOf(join(cwd, 'plans/2024'))).toEqual(before);
    expect(readdirSync(join(cwd, 'plans/2025/units'))).toHaveLength(UNITS.length);

    const unit = unitIn(cwd, '2025', 'trung-tam-a');
    expect(unit.unit).toMatchObject({ code: 'X', place: 'Đà Nẵng', kind: 'subordinate' });
    expect(unit.items['II.5.c']).toMatchObject({
      'in-charge': 'Phòng Tổ chức',
      support: ['Phòng Nghiệp vụ'],
      output: 'Báo cáo quý',
    });
    expect(unit.items['II.5.c']).not.toHaveProperty('progress');
    expect(unit.items['II.5.c']).not.toHaveProperty('actions');
    // What names the old year would not be true.
    expect(unit.items['IV.2']).toMatchObject({ 'in-charge': 'Phòng Tổ chức', time: null, output: null });
    expect(unit.items['II.4.a']?.['not-applicable']).toEqual({ reason: 'Không quản lý doanh nghiệp' });
    expect(Object.values(unit['own-items'] ?? {}).map(({ title }) => title)).toEqual(['Hòm thư góp ý']);
    expect(unit.figures).toEqual({ '2024-Q1': { 'tiep-dan.luot': 12 } });
    expect(unit.difficulties).toEqual([
      {
        id: 1,
        date: '2024-12-10',
        period: '2025-Q1',
        text: 'Thiếu phòng tiếp dân',
        item: 'II.5.c',
        proposal: 'Cho sửa',
      },
    ]);
    expect(read(join(cwd, 'plans/2025/units.yaml'))).toContain('year: 2025');
  });

  it('with what people decided about the same words, though the program reads them otherwise', async () => {
    const cwd = await year2024();
    await mustRun(['roll', 'ke-hoach-2025.txt'], { cwd, today: TODAY });
    const [was, now] = [planIn(cwd, '2024'), planIn(cwd, '2025')];
    expect(now.indicators?.map(({ id, item }) => [id, item])).toEqual(
      was.indicators?.map(({ id, item }) => [id, item]),
    );
    expect(JSON.stringify(now.outline)).toBe(JSON.stringify(was.outline));
    expect(now.issuer).toMatchObject({ parent: was.issuer.parent, code: 'SXD', place: 'Đà Nẵng' });
    for (const unit of ['trung-tam-b', 'phong-d']) {
      const [earlier, later] = await Promise.all(
        ['2024', '2025'].map(async (year) => {
          const status = await mustRun(['status', '-u', unit, '--year', year], { cwd, today: '2025-02-01' });
          return /Cả năm: \d+(\/\d+)|chỉ phối hợp|không có nhiệm vụ chủ trì/i.exec(status)?.slice(0, 2);
        }),
      );
      expect(later?.at(-1) ?? later).toEqual(earlier?.at(-1) ?? earlier);
      expect(later).toBeDefined();
    }
    const { findings } = JSON.parse((await dcs(['check', '--json'], { cwd, today: '2025-02-01' })).stdout) as {
      findings: { code: string; severity: string; file: string }[];
    };
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    // What was doubtful in the reading was decided for the same words last year.
    expect(findings.filter(({ file }) => file.startsWith('plans/2025'))).toEqual([]);
  });

  it('and the year goes on from there to its first report', async () => {
    const cwd = await year2024();
    await mustRun(['roll', 'ke-hoach-2025.txt'], { cwd, today: TODAY });
    const day = { cwd, today: '2025-03-16' };
    await mustRun(
      ['tick', 'II.5.c', '-u', 'trung-tam-a', '--date', '10/3/2025', '--note', 'Tiếp 15 lượt công dân'],
      day,
    );
    await mustRun(['figure', 'tiep-dan.luot', '15', '-u', 'trung-tam-a', '--period', 'q1'], day);
    const report = await mustRun(['report', '-u', 'trung-tam-a', '-f', 'md'], day);
    expect(report).toContain('năm 2025');
    expect(report).toContain('Tiếp 15 lượt công dân');
    expect(report).toContain('Thiếu phòng tiếp dân');
    expect(report).not.toContain('Tiếp 12 lượt');
    expect(await mustRun(['figure', '-u', 'trung-tam-a', '--period', 'q1'], day)).toMatch(/Lượt tiếp công dân.*12/);
    expect(await mustRun(['status', '--all'], day)).toContain('6 đơn vị');
    expect(await mustRun(['answer', 'trung-tam-a', '1', 'Đã giao sửa', '--by', 'An'], day)).toContain('1');
  });

  it('once: a second run leaves all as it is', async () => {
    const cwd = await year2024();
    await mustRun(['roll', 'ke-hoach-2025.txt'], { cwd, today: TODAY });
    const files = filesOf(join(cwd, 'plans'));
    for (const args of [['ke-hoach-2025.txt'], ['2025'], ['2025', '--plan', '2024']]) {
      expect(await mustRun(['roll', ...args], { cwd, today: TODAY })).toContain('0 kế hoạch đơn vị đã tạo, 6 đã có.');
    }
    expect(filesOf(join(cwd, 'plans'))).toEqual(files);
  });

  it('into a plan that is there and was corrected, whose decisions stay', async () => {
    const cwd = await year2024();
    await mustRun(['encode', 'ke-hoach-2025.txt', '-o', 'plans/2025/plan.yaml', '--no-input'], { cwd, today: TODAY });
    const file = join(cwd, 'plans/2025/plan.yaml');
    write(file, read(file).replace(/(id: II\.5\.c\n[^]*?)roles: {}/, '$1roles: { office: lead }'));
    // Nothing said: the newest plan without units, from the newest one with some.
    expect(await mustRun(['roll'], { cwd, today: '2025-01-05' })).toContain('6 kế hoạch đơn vị đã tạo.');
    const roles = JSON.stringify(planIn(cwd, '2025'));
    expect(roles).toContain('"roles":{"office":"lead"}');
    expect(unitIn(cwd, '2025', 'trung-tam-a').items).not.toHaveProperty('II\\.5\\.c');
  });
});

describe('what came late in the earlier year', () => {
  const late = async (): Promise<string> => {
    const cwd = await year2024();
    await mustRun(['roll', 'ke-hoach-2025.txt'], { cwd, today: TODAY });
    const run = (...args: readonly string[]): Promise<string> =>
      mustRun([...args, '-u', 'trung-tam-a', '--year', '2024'], { cwd, today: '2025-01-03' });
    await run('figure', 'tiep-dan.luot', '20', '--period', 'q4');
    await run('raise', 'Hỏng máy quét', '--item', 'II.5.c', '--date', '30/12/2024');
    return cwd;
  };
  const again = (cwd: string) => dcs(['roll', '2025', '--plan', '2024'], { cwd, today: '2025-01-05' });

  it('is added by a second run, and by a third no more', async () => {
    const cwd = await late();
    const before = unitIn(cwd, '2025', 'trung-tam-a');
    const { code, stdout } = await again(cwd);
    expect(code).toBe(0);
    expect(stdout).toContain('Trung tâm A: thêm 1 số liệu; thêm 1 vướng mắc chưa trả lời');
    const unit = unitIn(cwd, '2025', 'trung-tam-a');
    expect(unit.figures).toEqual({ '2024-Q1': { 'tiep-dan.luot': 12 }, '2024-Q4': { 'tiep-dan.luot': 20 } });
    expect(unit.difficulties?.at(-1)).toEqual({
      id: 2,
      date: '2024-12-30',
      period: '2025-Q1',
      text: 'Hỏng máy quét',
      item: 'II.5.c',
    });
    expect({ ...unit, figures: null, difficulties: null }).toEqual({ ...before, figures: null, difficulties: null });
    expect((await dcs(['check', 'plans/2025/units'], { cwd, today: '2025-01-05' })).code).toBe(0);
    const files = filesOf(join(cwd, 'plans'));
    expect((await again(cwd)).stdout).not.toContain('thêm');
    expect(filesOf(join(cwd, 'plans'))).toEqual(files);
  });

  it('leaves what people changed in the new year, and names a figure that is another one', async () => {
    const cwd = await late();
    const file = join(cwd, 'plans/2025/units/trung-tam-a.yaml');
    write(file, read(file).replace('Phòng Tổ chức', 'Phòng Hành chính'));
    const run = (...args: readonly string[]): Promise<string> =>
      mustRun([...args, '-u', 'trung-tam-a', '--year', '2024'], { cwd, today: '2025-01-03' });
    await run('figure', 'tiep-dan.luot', '13', '--period', 'q1');
    await run('assign', 'II.5.c', '--lead', 'Ban khác');
    const { stdout } = await again(cwd);
    expect(stdout).toContain('1 số liệu ở tệp năm trước đã khác, giữ số ở tệp mới');
    const unit = unitIn(cwd, '2025', 'trung-tam-a');
    expect(unit.figures?.['2024-Q1']).toEqual({ 'tiep-dan.luot': 12 });
    expect(read(file)).toContain('Phòng Hành chính');
    expect(read(file)).not.toContain('Ban khác');
  });

  it('goes to the first report that was not sent yet', async () => {
    const cwd = await late();
    await mustRun(['submit', '-u', 'trung-tam-a', '--year', '2025', '--period', 'q1', '--with-gaps', 'mẫu'], {
      cwd,
      today: '2025-03-16',
    });
    await dcs(['roll', '2025', '--plan', '2024'], { cwd, today: '2025-03-16' });
    expect(unitIn(cwd, '2025', 'trung-tam-a').difficulties?.at(-1)).toMatchObject({
      text: 'Hỏng máy quét',
      period: '2025-H1',
    });
  });
});

describe('what changed in the new plan', () => {
  it('is named, and takes nothing that is not its own', async () => {
    const cwd = await year2024();
    const point = /c\) Đẩy mạnh công tác tiếp công dân[^]*?(?=\n\s*d\))/.exec(NEXT)?.[0] ?? expect.fail('no point');
    write(join(cwd, 'khac.txt'), NEXT.replace(point, 'c) Lập đường dây nóng tại trụ sở. '));
    const out = await mustRun(['roll', 'khac.txt'], { cwd, today: TODAY });
    expect(out).toContain('Nhiệm vụ mới, hoặc đã đổi cả lời văn lẫn tên (chưa phân công): II.5.c.');
    expect(out).toContain('Nhiệm vụ của năm nay không còn ở kế hoạch năm sau: II.5.c.');
    const unit = unitIn(cwd, '2025', 'trung-tam-a');
    expect(unit.items['II.5.c']?.['in-charge'] ?? null).toBeNull();
    expect(unit).not.toHaveProperty('figures');
    // The difficulty stays one, of no item.
    expect(unit.difficulties?.[0]).not.toHaveProperty('item');
    expect(planIn(cwd, '2025').indicators?.some(({ id }) => id.startsWith('tiep-dan.'))).toBe(false);
  });

  it('a unit whose file is broken is named, and the others go on', async () => {
    const cwd = await year2024();
    const file = join(cwd, 'plans/2024/units/trung-tam-b.yaml');
    write(file, read(file).replace('items:', 'items: ['));
    const { code, stdout } = await dcs(['roll', 'ke-hoach-2025.txt'], { cwd, today: TODAY });
    expect(code).toBe(1);
    expect(stdout).toMatch(/Trung tâm B: chưa tạo được\. .*trung-tam-b\.yaml/);
    expect(stdout).toContain('5 kế hoạch đơn vị đã tạo, 1 chưa tạo được.');
    expect(existsSync(join(cwd, 'plans/2025/units/trung-tam-b.yaml'))).toBe(false);
  });
});

describe('a plan of several years goes on by itself', () => {
  const spanning = async (): Promise<string> => {
    const cwd = temporaryFolder();
    write(join(cwd, 'k.txt'), readFileSync(join(ROOT, 'examples/other-offices/xa-an-mau-2026-2030.txt'), 'utf8'));
    for (const name of ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế']) {
      await mustRun(['init', name, '--plan', 'k.txt', '--register'], { cwd, today: '2026-12-01' });
    }
    return cwd;
  };

  it('and what is done once is done for good', async () => {
    const cwd = await spanning();
    const unit = 'phong-van-hoa-xa-hoi';
    await mustRun(['tick', 'II.3', '-u', unit, '--date', '5/10/2026', '--note', 'xong'], { cwd, today: '2026-12-01' });
    const { code, stdout, stderr } = await dcs(['roll'], { cwd, today: '2026-12-20' });
    expect([code, stderr]).toEqual([0, expect.stringContaining('reporting')]);
    expect(stdout).toContain('1 đã hoàn thành');
    expect(planIn(cwd, '2027')).toMatchObject({
      year: 2027,
      reporting: { reports: ['2027'], 'send-on': { '2027': '2027-12-10' } },
    });
    expect(planIn(cwd, '2027').body).toEqual(planIn(cwd, '2026').body);
    expect(unitIn(cwd, '2027', unit).items['II.3']?.['not-applicable']).toEqual({
      reason: 'Đã hoàn thành trong năm 2026',
    });
    expect((await dcs(['check'], { cwd, today: '2027-02-01' })).code).toBe(0);
    // The next year from the newest one, to the plan's end and not beyond.
    for (const year of ['2028', '2029', '2030']) {
      expect((await dcs(['roll'], { cwd, today: '2026-12-20' })).stdout).toContain(`plans/${year}/units`);
      expect(unitIn(cwd, year, unit).items['II.3']?.['not-applicable']).toEqual({
        reason: 'Đã hoàn thành trong năm 2026',
      });
    }
    const end = await dcs(['roll'], { cwd, today: '2026-12-20' });
    expect([end.code, end.stderr]).toEqual([2, expect.stringContaining('Chưa có kế hoạch năm 2031')]);
  });
});

describe('a doubt about the reading', () => {
  const text = (year: number, count: number): string =>
    `ỦY BAN NHÂN DÂN\nXÃ MẪU ĐÔNG\n\nKẾ HOẠCH\nVệ sinh môi trường năm ${year}\n\nI. NHIỆM VỤ\n1. Phòng Kinh tế chủ trì, phối hợp các thôn tổ chức ít nhất ${count} buổi ra quân dọn vệ sinh.\n2. Phòng Kinh tế chủ trì xây dựng phương án thu gom rác. Thời gian: khi có đợt cao điểm.\n`;
  const rolled = async (settle: boolean, count: number): Promise<Plan> => {
    const cwd = temporaryFolder();
    write(join(cwd, 'a.txt'), text(2026, 20));
    write(join(cwd, 'b.txt'), text(2027, count));
    await mustRun(['init', 'Phòng Kinh tế', '--plan', 'a.txt'], { cwd, today: '2026-02-01' });
    const file = join(cwd, 'plans/2026/plan.yaml');
    if (settle) {
      const plan = read(file);
      write(file, plan.replace(/^doubts:\n(?: .*\n)+/m, '').replace(/^ *# cần xem lại:.*\n/gm, ''));
    }
    await mustRun(['roll', 'b.txt'], { cwd, today: '2026-12-01' });
    return planIn(cwd, '2027');
  };
  const codes = ({ doubts = [] }: Plan): readonly string[] => doubts.map(({ at, code }) => `${at} ${code}`);

  it('that was settled for the same words is not raised again; one that is open stays', async () => {
    const [open, settled] = [await rolled(false, 20), await rolled(true, 20)];
    expect(codes(open)).toEqual(['I.2 time-unread', 'I.1 target-proposed']);
    expect(codes(settled)).toEqual([]);
    expect(settled.indicators?.map(({ target }) => target?.['at-least'])).toEqual([20]);
  });

  it('a number that is another one this year is the new text’s, with its doubt', async () => {
    const plan = await rolled(true, 25);
    expect(plan.indicators?.map(({ target }) => target?.['at-least'])).toEqual([25]);
    expect(codes(plan)).toEqual(['I.1 target-proposed']);
  });
});

describe('which plan follows which', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no next plan', ['roll'], /Chưa có kế hoạch năm 2025[^]*dcs roll </],
    ['the same year', ['roll', 'nam-nay.txt'], /là của năm 2024, không sau năm của kế hoạch nào[^]*Chưa ghi gì/],
    ['no such document', ['roll', '2027'], /2027/],
    ['no such plan', ['roll', 'ke-hoach-2025.txt', '--plan', 'abc'], /Không có kế hoạch “abc”/],
  ])('%s', async (_, args, says) => {
    const cwd = await year2024();
    write(join(cwd, 'nam-nay.txt'), SOURCE);
    const { code, stderr } = await dcs(args, { cwd, today: TODAY });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(readdirSync(join(cwd, 'plans')).filter((name) => /^20/.test(name))).toEqual(['2024']);
  });

  it('a plan without units has nothing to go on', async () => {
    const cwd = temporaryFolder();
    write(join(cwd, 'plans/2024/plan.yaml'), readFileSync(join(ROOT, 'plans/2024/plan.yaml'), 'utf8'));
    write(join(cwd, 'k.txt'), NEXT);
    expect(await dcs(['roll', 'k.txt'], { cwd, today: TODAY })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/\(2024\)[^]*dcs init [^]*--plan 2024/) as string,
    });
  });

  it('of two plans of a year the one of the same name, else the one that is chosen', async () => {
    const cwd = await year2024();
    write(
      join(cwd, 'plans/2024-khac/plan.yaml'),
      read(join(cwd, 'plans/2024/plan.yaml')).replace('sxd-da-nang-2024', 'khac-2024'),
    );
    await mustRun(['init', 'Trung tâm X', '--plan', '2024-khac'], { cwd, today: TODAY });
    const asked = await dcs(['roll', 'ke-hoach-2025.txt'], { cwd, today: TODAY });
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringMatching(/2024, 2024-khac[^]*--plan 2024/)]);
    expect(existsSync(join(cwd, 'plans/2025'))).toBe(false);
    expect(await mustRun(['roll', 'ke-hoach-2025.txt', '--plan', '2024-khac'], { cwd, today: TODAY })).toContain(
      'Trung tâm X',
    );
    write(join(cwd, 'plans/2025-khac/plan.yaml'), read(join(cwd, 'plans/2025/plan.yaml')));
    expect((await dcs(['roll', '2025-khac'], { cwd, today: TODAY })).stderr).toContain(
      'plans/2024-khac → plans/2025-khac',
    );
  });
});
