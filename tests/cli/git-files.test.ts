import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dcs, environment, mustRun, read, temporaryFolder, write } from '../support/program.js';

const ATTRIBUTES = ['*/source.txt -text', '*/evidence/** -text'];
const IGNORED = ['.*.lock', '.*.lock.*', '.*.tmp'];

function git(cwd: string, ...args: string[]): string {
  const named = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args];
  const { status, stdout, stderr } = spawnSync('git', named, { cwd, env: environment('2024-06-01'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

function repository(): string {
  const folder = join(temporaryFolder(), 'kho');
  mkdirSync(folder);
  git(folder, 'init', '--quiet');
  return folder;
}

/** A clone as Git for Windows makes it unless told otherwise. */
function cloned(folder: string): string {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', 'a');
  git(folder, '-c', 'core.autocrlf=true', 'clone', '--quiet', folder, '../clone');
  return join(folder, '../clone');
}

it.each(['plans', 'ke-hoach'])(
  'what has a fingerprint comes whole through a clone with other line ends, in %s',
  async (plans) => {
    const folder = repository();
    const where = plans === 'plans' ? [] : ['-C', plans];
    await mustRun([...where, 'init', 'Trung tâm A'], { cwd: folder });
    for (const [name, text] of [
      ['dòng.txt', 'một\nhai\n'],
      ['windows.csv', 'một\r\nhai\r\n'],
    ] as const) {
      writeFileSync(join(folder, name), text);
      const tick = ['tick', 'II.5.c', '--date', '10/3/2024', '--evidence', '1/BC; 8/3/2024; Báo cáo'];
      await mustRun([...where, ...tick, '--file', name, '--copy'], { cwd: folder });
    }
    const clone = cloned(folder);
    // The clone does change line ends: what is not told stays as Git has it.
    expect(read(join(clone, plans, '2024/units/trung-tam-a.yaml'))).toContain('\r\n');
    expect(await dcs(['check', plans], { cwd: clone })).toMatchObject({ code: 0 });
    expect(readFileSync(join(clone, plans, '2024/evidence/trung-tam-a/dòng.txt'), 'utf8')).toBe('một\nhai\n');
  },
);

it('a lock or a half-written file is nothing that git takes along', async () => {
  const folder = repository();
  await mustRun(['init', 'Trung tâm A'], { cwd: folder });
  cloned(folder);
  for (const name of ['.a.yaml.lock', `.a.yaml.lock.${'0'.repeat(24)}`, '.a.yaml.0.1.2.tmp']) {
    write(join(folder, 'plans/2024/units', name), '');
    write(join(folder, 'plans', name), '');
  }
  expect(git(folder, 'status', '--short')).toBe('');
});

it.each([
  ['nothing yet', ''],
  ['lines without an end', '*.pdf binary'],
  ['line ends of Windows', '*.pdf binary\r\n*/source.txt -text\r\n'],
])('keeps what the files hold: %s', async (_, text) => {
  const folder = repository();
  const file = write(join(folder, 'plans/.gitattributes'), text);
  await mustRun(['init', 'Trung tâm A'], { cwd: folder });
  const after = read(file);
  expect(after.startsWith(text)).toBe(true);
  expect(after.split(/\r?\n/)).toEqual(expect.arrayContaining(ATTRIBUTES));
  expect(after.split('-text').length - 1).toBe(2);
  expect(/(?<!\r)\n/.test(after)).toBe(!text.includes('\r\n'));
  await mustRun(['init', 'Trung tâm B'], { cwd: folder });
  expect(read(file)).toBe(after);
});

it('are brought by the next init where git came later, also beside a plan of one’s own, and nowhere else', async () => {
  const folder = join(temporaryFolder(), 'kho');
  mkdirSync(folder);
  await mustRun(['init', 'Trung tâm A'], { cwd: folder });
  expect(existsSync(join(folder, 'plans/.gitattributes'))).toBe(false);
  const plan = join(folder, 'plans/2024/plan.yaml');
  write(plan, `${read(plan)}\n# của cơ quan\n`);
  // In a linked work tree it is a file.
  write(join(folder, '.git'), 'gitdir: elsewhere\n');
  await mustRun(['init', 'Trung tâm B'], { cwd: folder });
  expect(read(join(folder, 'plans/.gitattributes')).split('\n')).toEqual(expect.arrayContaining(ATTRIBUTES));
  expect(read(join(folder, 'plans/.gitignore')).split('\n')).toEqual(expect.arrayContaining(IGNORED));
});
