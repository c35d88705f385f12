import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';
const today = '2024-05-20';
const OLDER = 'Theo bản kế hoạch cũ';

/** The plan as revision 2, with new words in the items named. */
async function amendedFolder(...items: readonly string[]): Promise<string> {
  const cwd = await folderWith('Trung tâm A');
  const file = join(cwd, 'plans/2024/plan.yaml');
  const amended = items.reduce(
    (text, id) => {
      const point = new RegExp(`(\\n\\s+- id: ${id.replaceAll('.', '\\.')}\\n(?:(?!- id:)[^])*?paragraphs:\\n\\s+- )`);
      expect(text).toMatch(point);
      return text.replace(point, '$1Một việc mới. ');
    },
    read(file).replace(/^revision: 1/m, 'revision: 2'),
  );
  write(file, amended);
  return cwd;
}

/** Everything that says on which revision a unit stands. */
async function said(cwd: string): Promise<Record<'file' | 'check' | 'status' | 'json' | 'csv', boolean>> {
  const run = async (...args: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await dcs(args, { cwd, today });
    return stdout + stderr;
  };
  return {
    file: /revision: 1\b/.test(read(unitFile(cwd, UNIT))),
    check: (await run('check')).includes('plan-revised'),
    status: (await run('report', '--all', '--internal', '--period', 'q1')).includes(OLDER),
    json: /"older": ?true/.test(await run('status', '--all', '--json')),
    csv: (await run('status', '--all', '-f', 'csv')).includes(OLDER),
  };
}
const everywhere = (older: boolean): Awaited<ReturnType<typeof said>> => ({
  ...{ file: older, check: older, status: older },
  ...{ json: older, csv: older },
});

describe('the revision that a unit stands on', () => {
  it('is the old one until the last item is confirmed, in every output', async () => {
    const cwd = await amendedFolder('II.5.c', 'II.5.b');
    expect(await said(cwd)).toEqual(everywhere(true));
    expect(await mustRun(['confirm', 'II.5.c'], { cwd, today })).not.toContain('nay theo bản 2');
    expect(await said(cwd)).toEqual(everywhere(true));
    await mustRun(['check', '--fix'], { cwd, today }).catch(() => '');
    expect(await said(cwd)).toEqual(everywhere(true));
    expect(await mustRun(['confirm', 'II.5.b'], { cwd, today })).toContain('nay theo bản 2');
    expect(await said(cwd)).toEqual(everywhere(false));
    const after = read(unitFile(cwd, UNIT));
    expect(await mustRun(['confirm', '--all'], { cwd, today })).not.toContain('nay theo bản');
    expect(read(unitFile(cwd, UNIT))).toBe(after);
  });

  it.each([
    ['confirm', '--all'],
    ['confirm', 'II.1'],
    ['check', '--fix'],
  ])('is the new one by dcs %s %s where no item of the unit has other words', async (...args) => {
    const cwd = await amendedFolder();
    expect(await said(cwd)).toEqual(everywhere(true));
    await mustRun(args, { cwd, today });
    expect(await said(cwd)).toEqual(everywhere(false));
  });

  it('is left alone where the file names a later one, or another plan', async () => {
    const cwd = await amendedFolder();
    const file = unitFile(cwd, UNIT);
    for (const [from, to] of [
      [/revision: \d/, 'revision: 3'],
      [/id: sxd-da-nang-2024/, 'id: khac'],
    ] as const) {
      write(file, read(file).replace(from, to));
      const before = read(file);
      await dcs(['confirm', '--all'], { cwd, today });
      expect(read(file)).toBe(before);
    }
  });
});
