import { chmodSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, temporaryFolder, write } from '../support/program.js';

interface Health {
  readonly lines: readonly { readonly state: string; readonly text: string }[];
  readonly facts: {
    readonly folder: { readonly writing: string | null; readonly leftovers: readonly string[] } | null;
  };
}

async function health(cwd: string): Promise<Health & { readonly code: number | null }> {
  const { code, stdout } = await dcs(['doctor', '--json'], { cwd });
  return { code, ...(JSON.parse(stdout) as Health) };
}

describe('the doctor', () => {
  it('finds nothing wrong with a folder that was just made, and leaves nothing in it', async () => {
    const cwd = await folderWith('Trung tâm A');
    const before = readdirSync(cwd, { recursive: true }).sort();
    const { code, facts, lines } = await health(cwd);
    expect([code, facts.folder?.writing, facts.folder?.leftovers]).toEqual([0, null, []]);
    expect(lines.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
  });

  it('says where no plans are', async () => {
    const { code, facts, lines } = await health(temporaryFolder());
    expect([code, facts.folder]).toEqual([0, null]);
    expect(lines.some(({ text }) => text.includes('Chưa thấy thư mục kế hoạch'))).toBe(true);
  });

  it('names what was left behind, not what is in use', async () => {
    const cwd = await folderWith('Trung tâm A');
    const units = join(cwd, 'plans/2024/units');
    const old = write(join(units, '.trung-tam-a.yaml.lock'), '');
    write(join(units, '.trung-tam-b.yaml.lock'), '');
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(old, hourAgo, hourAgo);
    const { code, facts } = await health(cwd);
    expect([code, facts.folder?.leftovers]).toEqual([0, [join('2024', 'units', '.trung-tam-a.yaml.lock')]]);
  });

  it('names files that no command reads', async () => {
    const cwd = await folderWith('Trung tâm A');
    write(join(cwd, 'plans/2024/units/b.yaml.txt'), '');
    const { lines } = await health(cwd);
    expect(lines.find(({ state }) => state === 'doubtful')?.text).toContain('b.yaml.txt');
  });

  it.skipIf(process.getuid?.() === 0)('says that it may not write, and ends with 1', async () => {
    const cwd = await folderWith('Trung tâm A');
    chmodSync(join(cwd, 'plans'), 0o555);
    const { code, facts } = await health(cwd);
    chmodSync(join(cwd, 'plans'), 0o755);
    expect([code, facts.folder?.writing]).toEqual([1, 'EACCES']);
  });

  it('says of a folder that is not there what every command says', async () => {
    const { code, stdout, stderr } = await dcs(['doctor', '-C', 'nirgends'], { cwd: temporaryFolder() });
    expect(code).toBe(0);
    expect(stderr).toContain('nirgends');
    expect(stdout).toContain('!');
  });

  it('tries a folder whose parts can’t be read', async () => {
    const cwd = await folderWith('Trung tâm A');
    mkdirSync(join(cwd, 'plans/2024/evidence/x'), { recursive: true });
    expect((await health(cwd)).code).toBe(0);
  });
});
