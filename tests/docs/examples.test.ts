import { execFile } from 'node:child_process';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load, CORE_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { copyIssuedYear } from '../support/issued-year.js';
import { temporaryFolder } from '../support/program.js';

const root = process.cwd();
const run = promisify(execFile);
const dcs = (cwd: string, ...args: string[]): ReturnType<typeof run> =>
  run(process.execPath, [join(root, 'bin/dcs.js'), ...args], { cwd, env: { ...process.env, DCS_TODAY: '2025-02-01' } });

describe('the examples', () => {
  it.each(['plan.yaml', 'source.txt'])('have the %s of plans/2024, byte for byte (node examples/make.js)', async (name) => {
    const [issued, sample] = await Promise.all(
      ['plans', 'examples'].map((folder) => readFile(join(root, folder, '2024', name))),
    );
    expect(sample?.equals(issued ?? Buffer.alloc(0))).toBe(true);
  });

  it('are marked as samples, and named so', async () => {
    const folder = join(root, 'examples/2024/units');
    const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const data = load(await readFile(join(folder, file), 'utf8'), { schema: CORE_SCHEMA });
      expect(data, file).toMatchObject({ sample: true, unit: { name: expect.stringContaining('(mẫu)') as unknown } });
    }
  });

  it('say on every screen and in every document that they are samples', async () => {
    const unit = ['-C', 'examples', '-u', 'trung-tam-a-mau'];
    const screens = [['status', '-C', 'examples'], ['status', ...unit]];
    const documents = [['report', ...unit, '--period', 'q2'], ['plan', ...unit]];
    for (const args of screens) expect((await dcs(root, ...args)).stdout).toContain('DỮ LIỆU MẪU');
    for (const args of documents) expect((await dcs(root, ...args)).stdout).toContain('BẢN MẪU');
  });

  it('show a signed paper whole: number, day, position and name, all made up and marked so', async () => {
    const unit = ['-C', 'examples', '-u', 'trung-tam-a-mau'];
    const { stdout } = await dcs(root, 'report', ...unit, '--period', '2024', '-f', 'md');
    const text = String(stdout);
    for (const part of ['BẢN MẪU', '76/BC-TTA', 'ngày 20 tháng 12 năm 2024', '**GIÁM ĐỐC**', '**Lê Văn Mẫu**'])
      expect(text).toContain(part);
    expect(text.slice(text.indexOf('**Nơi nhận:**'), text.indexOf('# Phụ lục'))).not.toContain('…');
  });

  it('and the plans hold, to the last warning', async () => {
    const folder = temporaryFolder();
    copyIssuedYear(join(folder, 'plans'));
    const paths = [join(folder, 'plans'), 'examples'];
    const { stdout } = await dcs(root, 'check', '--strict', ...paths, '--json');
    expect(JSON.parse(String(stdout))).toMatchObject({ summary: { errors: 0, warnings: 0 }, findings: [] });
  });
});

describe('plans/2024/units', () => {
  it('holds the one unit that the source names, as init writes it', async () => {
    const folder = temporaryFolder();
    await cp(join(root, 'plans/2024/plan.yaml'), join(folder, 'plans/2024/plan.yaml'), { recursive: true });
    await dcs(folder, 'init', 'Văn phòng Sở', '--kind', 'office');
    const made = await readFile(join(folder, 'plans/2024/units/van-phong-so.yaml'), 'utf8');
    expect(await readFile(join(root, 'plans/2024/units/van-phong-so.yaml'), 'utf8')).toBe(made);
  });

  it('is not brought along to an empty folder', async () => {
    const folder = temporaryFolder();
    await dcs(folder, 'init', 'Trung tâm A');
    expect(await readdir(join(folder, 'plans/2024/units'))).toEqual(['trung-tam-a.yaml']);
  });
});
