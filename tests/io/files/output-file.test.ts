import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { injectFault, pretendWindows } from '../../support/faults.js';
import { dcs, folderWith, mustRun, type Ran, read } from '../../support/program.js';

let cwd: string;
const report = (to: string, ...more: string[]): Promise<Ran> =>
  dcs(['report', '-u', 'thu', '--period', 'q1', '-f', 'md', '-o', to, ...more], { cwd });

beforeEach(async () => {
  cwd = await folderWith('Thử');
});

describe('a document that is asked for with --force', () => {
  it.each([
    ['plans/2024/plan.yaml', 'kế hoạch của năm'],
    ['plans/2024/source.txt', 'văn bản gốc'],
    ['plans/2024/units.yaml', 'danh sách đơn vị'],
    ['plans/2024/units/thu.yaml', 'tệp theo dõi'],
    ['./plans/../plans/2024/units/thu.yaml', 'tệp theo dõi'],
    ['plans/2024/evidence/thu/a.pdf', 'tệp minh chứng'],
    ['plans/2024/department.yaml', 'cơ quan cấp trên'],
    ['plans/2024/units/.thu.yaml.lock', 'tệp theo dõi'],
    ['plans/units.yaml', 'danh sách đơn vị'],
    ['plans/2024/ghi chu.txt', 'thư mục kế hoạch'],
    ['schemas/unit-plan.schema.json', 'lược đồ'],
    ['plans/2025-tap-huan/plan.yaml', 'kế hoạch của năm'],
    ['lien-ket.yaml', 'tệp theo dõi'],
    ['loi-vao/thu.yaml', 'tệp theo dõi'],
    ['plans/2024/evidence/ra-ngoai.pdf', 'tệp minh chứng'],
  ])('does not replace %s', async (path, what) => {
    for (const folder of ['plans/2024/evidence/thu', 'plans/2025-tap-huan', 'schemas']) {
      mkdirSync(join(cwd, folder), { recursive: true });
    }
    symlinkSync('plans/2024/units/thu.yaml', join(cwd, 'lien-ket.yaml'));
    symlinkSync('plans/2024/units', join(cwd, 'loi-vao'));
    writeFileSync(join(cwd, 'ngoai.pdf'), 'ngoài');
    symlinkSync('../../../ngoai.pdf', join(cwd, 'plans/2024/evidence/ra-ngoai.pdf'));
    const file = join(cwd, path);
    if (!existsSync(file)) writeFileSync(file, 'schema: dcs/department@1\nyear: 2024\n');
    const old = readFileSync(file);
    for (const force of [['--force'], []]) {
      const { code, stderr } = await report(path, ...force);
      expect([code, stderr]).toEqual([2, expect.stringContaining(what)]);
      expect(readFileSync(file).equals(old)).toBe(true);
    }
    expect(read(join(cwd, 'ngoai.pdf'))).toBe('ngoài');
  });

  it.each([
    ['plans/units.yaml', 'danh sách đơn vị'],
    ['plans/2024/units.yaml', 'danh sách đơn vị'],
    ['plans/2024/department.yaml', 'cơ quan cấp trên'],
    ['plans/2024/DEPARTMENT.yaml', 'cơ quan cấp trên'],
    ['plans/2024/units/moi.yaml', 'tệp theo dõi'],
    ['loi-vao/moi.yaml', 'tệp theo dõi'],
    ['schemas/moi.schema.json', 'lược đồ'],
  ])('does not take the name of %s, where there is none', async (path, what) => {
    mkdirSync(join(cwd, 'schemas'), { recursive: true });
    symlinkSync('plans/2024/units', join(cwd, 'loi-vao'));
    for (const force of [['--force'], []]) {
      const { code, stderr } = await report(path, ...force);
      expect([code, stderr]).toEqual([2, expect.stringContaining(what)]);
      expect(existsSync(join(cwd, path))).toBe(false);
    }
    expect((await dcs(['check'], { cwd })).code).toBe(0);
  });

  it.each(['plans/2024/bao-cao.md', 'plans/bao-cao.md', 'units.yaml'])(
    'takes a name that means nothing there: %s',
    async (path) => {
      expect((await report(path)).code).toBe(0);
    },
  );

  it.skipIf(process.platform === 'win32')('does not take the place of a pipe, socket, device or folder', async () => {
    execFileSync('mkfifo', [join(cwd, 'ong.md')]);
    mkdirSync(join(cwd, 'thu-muc.md'));
    symlinkSync('ong.md', join(cwd, 'loi-ong.md'));
    const server = createServer().listen(join(cwd, 'cam.md'));
    for (const path of ['ong.md', 'thu-muc.md', 'loi-ong.md', 'cam.md', '/dev/null']) {
      for (const force of [['--force'], []]) {
        const { code, stderr } = await report(path, ...force);
        expect([code, stderr]).toEqual([2, expect.stringContaining('không phải tệp thường')]);
      }
    }
    expect(lstatSync(join(cwd, 'ong.md')).isFIFO()).toBe(true);
    server.close();
  });

  it('is said to replace a file where it does', async () => {
    expect((await report('a.md')).stderr).toContain('Đã ghi a.md.');
    expect((await report('a.md', '--force')).stderr).toContain('thay cho tệp cũ');
    linkSync(join(cwd, 'a.md'), join(cwd, 'b.md'));
    expect((await report('a.md', '--force')).stderr).toContain('còn tên khác');
  });

  it('does not replace a unit’s file from a run over all units', async () => {
    writeFileSync(join(cwd, 'plans/2024/units/thu.md'), 'ghi chú');
    const each = ['report', '--all', '--each', '--period', 'q1', '-f', 'md', '-o', 'plans/2024/units', '--force'];
    expect((await dcs(each, { cwd })).code).toBe(2);
    expect(read(join(cwd, 'plans/2024/units/thu.md'))).toBe('ghi chú');
  });
});

it('tells of a unit’s file that has another name', async () => {
  linkSync(join(cwd, 'plans/2024/units/thu.yaml'), join(cwd, 'ban-sao.yaml'));
  const { code, stderr } = await dcs(['tick', 'II.1', '--date', '10/3/2024'], { cwd });
  expect([code, stderr]).toEqual([0, expect.stringContaining('còn tên khác (liên kết cứng)')]);
});

it('tells in the other language as well', async () => {
  await mustRun(['report', '-u', 'thu', '--period', 'q1', '-o', 'a.md'], { cwd });
  const { stderr } = await dcs(['report', '-u', 'thu', '--period', 'q1', '-o', 'a.md', '--lang', 'en'], { cwd });
  expect(stderr).toContain('Nothing was changed.');
});

describe('a document that can’t be written where it is to go', () => {
  it.each(['Báo cáo/x.docx', 'không có/Báo cáo/x.docx', './chưa có/x.docx'])(
    'names the folder that lacks: %s',
    async (typed) => {
      const { code, stderr } = await dcs(['report', '--period', 'q1', '-o', typed], { cwd });
      const folder = typed.slice(0, -'/x.docx'.length);
      expect(code).toBe(2);
      expect(stderr).toContain(`chưa có thư mục “${folder}”. Chưa có gì thay đổi.`);
      expect(stderr).toContain(`mkdir "${folder}"`);
    },
  );

  it.each([
    ['a?.docx', '?', 'a-.docx'],
    ['quý 1: báo cáo.docx', ':', 'quý 1- báo cáo.docx'],
    ['a|b.xlsx', '|', 'a-b.xlsx'],
  ])('names on Windows the sign that no name may have: %s', async (typed, sign, instead) => {
    injectFault({ call: 'link', code: 'EINVAL' });
    injectFault({ call: 'open', code: 'ENOENT', at: /\.tmp$/ });
    pretendWindows();
    const { code, stderr } = await dcs(['report', '--period', 'q1', '-f', 'docx', '-o', typed], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`Windows không cho dấu ${sign} trong tên tệp`);
    expect(stderr).toContain(instead);
  });

  it('explains a quote within a path on Windows, for every option and argument that takes one', async () => {
    pretendWindows();
    const typed = 'C:\\kế hoạch\\plans" --lang en';
    for (const args of [
      ['status', '-C', typed],
      ['report', '--period', 'q1', '-o', typed],
      ['import', typed],
      ['check', typed],
      ['tick', 'II.1', '--file', typed],
    ]) {
      const { code, stderr } = await dcs(args, { cwd });
      expect([args[0], code]).toEqual([args[0], 2]);
      expect(stderr).toContain('Trong cmd, dấu \\ ngay trước ngoặc kép làm ngoặc không đóng lại');
    }
  });
});
