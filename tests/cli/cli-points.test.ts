import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../support/all-commands.js';
import {
  dcs,
  folderWith,
  mustRun,
  prepared,
  read,
  spawned,
  temporaryFolder,
  unitFile,
  write,
} from '../support/program.js';

const TODAY = '2024-03-12';
const TICK = ['tick', 'II.7', '--date', '10/3/2024', '--note', 'Đã ký quy chế'];

/** A folder with one unit that has recorded something. */
const folder = prepared(['Trung tâm A'], (cwd) => mustRun(TICK, { cwd, today: TODAY }));
const file = (cwd: string): string => unitFile(cwd, 'trung-tam-a');

/** Lines that only read, one for each command that has anything to show for this folder. */
const READING: readonly (readonly [name: string, ...more: string[]])[] = [
  ['status'],
  ['list'],
  ['show', 'II.7'],
  ['why', 'II.7'],
  ['figure', '--period', 'q1'],
  ['raise'],
  ['write'],
  ['due'],
  ['today'],
  ['brief'],
  ['check'],
  ['report', '--period', 'q1'],
  ['plan', '-u', 'trung-tam-a'],
  ['doctor'],
  ['explain'],
];

/** One mistake of use for most commands. */
const MISTAKES: readonly (readonly [name: string, ...more: string[]])[] = [
  ['tick', 'II.99'],
  ['tick', 'II.7', '--date', '31/2/2024'],
  ['show', 'II.99'],
  ['status', '--jsno'],
  ['status', '-u', 'khong-co'],
  ['report', '--period', 'q7'],
  ['report', '-o'],
  ['figure', 'khong-co', '1'],
  ['check', 'khong-co.yaml'],
  ['import', 'khong-co.xlsx'],
  ['answer', 'trung-tam-a'],
  ['stauts'],
];

describe('help and version', () => {
  it('1: is on stdout with 0, however it is asked for', async () => {
    for (const line of [
      [],
      ['-h'],
      ['--help'],
      ['help', 'tick'],
      ['tick', '-h'],
      ['tick', '--help'],
      ['help', 'ghi'],
    ]) {
      const { code, stdout, stderr } = await dcs(line, { cwd: temporaryFolder() });
      expect({ line, code, stderr, isHelp: stdout.includes('Cách dùng:') }).toEqual({
        line,
        code: 0,
        stderr: '',
        isHelp: true,
      });
    }
  });

  it('2: each command has an example that names it', async () => {
    for (const { name, examples } of await allCommands()) {
      expect(examples.length).toBeGreaterThan(0);
      for (const line of examples) expect(line.split(' ')[0]).toBe(name);
    }
  });

  it('3: the version is one line on stdout', async () => {
    for (const flag of ['--version', '-V']) {
      expect(await dcs([flag])).toEqual({ code: 0, stdout: '0.0.0\n', stderr: '' });
    }
  });

  it('4: the exit codes are in the README', () => {
    const readme = read(join(import.meta.dirname, '../../README.md'));
    for (const code of ['0', '1', '2', '3', '130'])
      expect(readme).toMatch(new RegExp(`(?:exit|code)[^\\n]*\\b${code}\\b`, 'i'));
  });
});

describe('mistakes of use', () => {
  it.each(MISTAKES)(
    '5, 6, 8, 9, 10: %s %s: 2, in Vietnamese, on stderr alone, with what to do, without a stack',
    async (...line) => {
      const { code, stdout, stderr } = await dcs(line, { cwd: await folder(), today: TODAY, env: {} });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/[ăâđêôơưàáảãạ]/u);
      expect(stderr.trim().length).toBeGreaterThan(25);
      expect(stderr).not.toMatch(/ {4}at |\.[jt]s:\d|undefined|\[object/);
    },
  );

  it.each([
    [['stauts'], 'status'],
    [['status', '--jsno'], '--json'],
    [['tick', 'tiep cng dan'], 'II.5.c'],
    [['status', '-u', 'trung-tam-b'], 'trung-tam-a'],
    [['report', '-f', 'dox'], 'docx'],
    [['explain', 'done-without-evidense'], 'done-without-evidence'],
    [['figure', 'tiep-dan.lout', '1'], 'tiep-dan.luot'],
  ])('7: what was meant by %j is offered', async (line, wanted) => {
    const { stderr } = await dcs(line, { cwd: await folder(), today: TODAY });
    expect(stderr).toContain(wanted);
  });
});

describe('what is printed', () => {
  it.each(READING)('10, 16: %s %s: data on stdout, no escapes in a pipe, the same twice', async (...line) => {
    const cwd = await folder();
    const [first, second] = [await dcs(line, { cwd, today: TODAY }), await dcs(line, { cwd, today: TODAY })];
    expect(first.stdout).not.toBe('');
    expect(first.stdout).not.toContain('\u001b');
    expect(second).toEqual(first);
  });

  it('11: each reading command has --json, with a schema and its version', async () => {
    const cwd = await folder();
    for (const [name, ...rest] of READING.filter(([one]) => one !== 'plan')) {
      const { stdout } = await dcs([name, ...rest, '--json'], { cwd, today: TODAY });
      expect({ name, schema: (JSON.parse(stdout) as { schema?: string }).schema }).toEqual({
        name,
        schema: expect.stringMatching(/^dcs\/[a-z-]+@\d+$/) as unknown,
      });
    }
  });

  it.each(MISTAKES)('12: %s %s --json: JSON on failure too, the sentence on stderr as without', async (...line) => {
    const cwd = await folder();
    const plain = await dcs(line, { cwd, today: TODAY });
    const { code, stdout, stderr } = await dcs([...line.slice(0, 1), '--json', ...line.slice(1)], {
      cwd,
      today: TODAY,
    });
    const failure = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(failure)).toEqual(['schema', 'exitCode', 'message', 'hint']);
    expect(failure).toMatchObject({ schema: 'dcs/error@1', exitCode: code });
    expect(stderr.split('\n')[0]).toBe(String(failure['message']).split('\n')[0]);
    expect(plain.stdout).toBe('');
  });

  it('13: - is stdout and stdin', async () => {
    const cwd = await folder();
    expect((await dcs(['report', '--period', 'q1', '-f', 'md', '-o', '-'], { cwd, today: TODAY })).stdout).toContain(
      'BÁO CÁO',
    );
    const piped = { isInputPiped: () => true, readInput: () => Promise.resolve(Buffer.from('Còn thiếu người.\n')) };
    expect((await dcs(['write', 'han-che', '--period', 'q1'], { cwd, today: TODAY, ...piped })).code).toBe(0);
    expect(read(file(cwd))).toContain('Còn thiếu người.');
  });

  it('15: colour is switched off in each usual way, and on', async () => {
    const cwd = await folder();
    const coloured = async (env: Record<string, string>, ...more: string[]) =>
      (await dcs(['status', ...more], { cwd, env, today: TODAY })).stdout.includes('\u001b');
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' }, '--no-color')).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1', TERM: 'dumb' })).toBe(false);
  });

  it.each([40, 60, 80])(
    '17: at %i columns nothing for a person is wider, but a path and a line to paste',
    async (columns) => {
      const cwd = await folder();
      const ofWidth = { env: { COLUMNS: String(columns) }, cwd, today: TODAY };
      const lines = [...READING.filter(([name]) => !['plan', 'report', 'explain', 'why'].includes(name)), ['--help']];
      for (const line of lines) {
        const wide = (await dcs(line, ofWidth)).stdout.split('\n').filter((one) => stringWidth(one) > columns);
        expect({ line, wide: wide.filter((one) => !/\bdcs |plans[/\\]/.test(one)) }).toEqual({ line, wide: [] });
      }
    },
  );
});

describe('what is written', () => {
  it('19, 14: without a terminal nothing is asked, and each asking command has --no-input', async () => {
    const cwd = await folder();
    for (const line of [['tick'], ['submit', '--period', 'q1'], ['assign'], ['skip'], ['own'], ['finish', 'q1']]) {
      expect((await dcs(line, { cwd, today: TODAY })).code).not.toBe(0);
    }
    const asking = ['tick', 'figure', 'submit', 'finish'];
    for (const command of await allCommands()) {
      if (asking.includes(command.name)) expect(command.options.map(({ flags }) => flags)).toContain('--no-input');
    }
  });

  it('20: a file that is there stays, without --force', async () => {
    const cwd = await folder();
    const path = write(join(cwd, 'a.md'), 'của tôi');
    expect((await dcs(['report', '--period', 'q1', '-o', 'a.md'], { cwd, today: TODAY })).code).toBe(2);
    expect(read(path)).toBe('của tôi');
    await mustRun(['report', '--period', 'q1', '-o', 'a.md', '--force'], { cwd, today: TODAY });
    expect(read(path)).toContain('BÁO CÁO');
  });

  it('21: --dry-run writes nothing', async () => {
    const cwd = await folder();
    write(file(cwd), read(file(cwd)).replace('date: 2024-03-10', 'date: 10/3/2024'));
    const before = read(file(cwd));
    await dcs(['check', '--fix', '--dry-run'], { cwd, today: TODAY });
    expect(read(file(cwd))).toBe(before);
    await dcs(['check', '--fix'], { cwd, today: TODAY });
    expect(read(file(cwd))).not.toBe(before);
  });

  it.each([
    TICK,
    ['raise', 'Thiếu người', '--date', '10/3/2024'],
    ['own', 'II.2.e', 'Tập huấn'],
    ['action', 'II.7', 'Ký quy chế'],
  ])('22: twice is once: %s %s', async (...line) => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(line, { cwd, today: TODAY });
    const once = read(file(cwd));
    expect((await dcs(line, { cwd, today: TODAY })).code).toBe(2);
    expect(read(file(cwd))).toBe(once);
  });

  it('23: nothing but the files is left behind', async () => {
    const names = readdirSync(await folder(), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.(?:tmp|lock)$/.test(name))).toEqual([]);
  });

  it('24: of two writes at once none is lost', async () => {
    const cwd = await folderWith('Trung tâm A');
    const ran = await Promise.all(
      ['II.1', 'II.7', 'III.1', 'III.3'].map((id) => dcs(['tick', id], { cwd, today: TODAY })),
    );
    const written = ran.filter(({ code }) => code === 0).length;
    expect(written).toBe(4);
    expect(read(file(cwd)).match(/status: done/g)).toHaveLength(4);
  });

  it('25: comments, line ends and the mark of UTF-8 stay', async () => {
    const cwd = await folderWith('Trung tâm A');
    const text = `\ufeff${read(file(cwd)).replace(/\n/g, '\r\n')}# ghi chú của tôi\r\n`;
    write(file(cwd), text);
    await mustRun(TICK, { cwd, today: TODAY });
    const after = read(file(cwd));
    expect(after.startsWith('\ufeff')).toBe(true);
    expect(after).toContain('# ghi chú của tôi\r\n');
    expect(after.replace(/\r\n/g, '')).not.toContain('\n');
  });

  it('26: blanks, accents and any folder below', async () => {
    const cwd = await folder();
    const below = join(cwd, 'Dân chủ cơ sở 2024', 'quý I');
    write(join(below, 'x.txt'), '');
    expect((await dcs(['status'], { cwd: below, today: TODAY })).stdout).toContain('Trung tâm A');
    await mustRun(['report', '--period', 'q1', '-o', 'Báo cáo quý I.md'], { cwd: below, today: TODAY });
    expect(existsSync(join(below, 'Báo cáo quý I.md'))).toBe(true);
  });

  it('27: an option goes before the environment, that before what is found', async () => {
    const cwd = await folderWith('Trung tâm A', 'Ban B');
    const named = async (env: Record<string, string>, ...more: string[]) =>
      (await dcs(['status', ...more], { cwd, env, today: TODAY })).stdout.split('\n')[0];
    expect(await named({})).toContain('2 đơn vị');
    expect(await named({ DCS_UNIT: 'ban-b' })).toContain('Ban B');
    expect(await named({ DCS_UNIT: 'ban-b' }, '-u', 'trung-tam-a')).toContain('Trung tâm A');
    expect(await named({ DCS_LANG: 'en', DCS_UNIT: 'ban-b' })).toContain('plan of 2024');
    expect(await named({ DCS_LANG: 'en', DCS_UNIT: 'ban-b' }, '--lang', 'vi')).toContain('kế hoạch năm 2024');
  });

  it('29: options stand anywhere, with = too, and -- ends them', async () => {
    const cwd = await folder();
    const wanted = await mustRun(['status', '-u', 'trung-tam-a', '--as-of', '1/3/2024'], { cwd, today: TODAY });
    for (const line of [
      ['--unit=trung-tam-a', 'status', '--as-of=1/3/2024'],
      ['-u', 'trung-tam-a', 'status', '--as-of', '1/3/2024', '--'],
    ]) {
      expect(await mustRun(line, { cwd, today: TODAY })).toBe(wanted);
    }
    await mustRun(['raise', '--', '--lỗi máy chủ'], { cwd, today: TODAY });
    expect(read(file(cwd))).toContain('--lỗi máy chủ');
  });
});

describe('the built program', () => {
  it('9, 12, 30: answers as the source does, without a stack, whatever the zone', async () => {
    const cwd = await folder();
    for (const line of [
      ['status', '--json'],
      ['check', 'khong-co', '--json'],
      ['tick', 'II.99'],
    ]) {
      const [far, near] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
        spawned(line, { cwd, today: TODAY, env: { TZ } }),
      );
      const here = await dcs(line, { cwd, today: TODAY, env: {} });
      expect(far).toEqual(here);
      expect(near).toEqual(here);
    }
  });
});
