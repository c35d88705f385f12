import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-list.js';
import { dcs, folderWith, mustRun, type Ran, read, spawned, temporaryFolder, unitFile } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

/** What was said, both streams apart, with nothing of a fault of ours. */
function mistake({ code, stdout, stderr }: Ran): string {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).not.toMatch(/at .*\.(js|ts):\d+|undefined|\[object/);
  return stderr;
}

describe('a mistake in the line ends with 2, on stderr alone, and says what is allowed', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['stauts'], /“stauts”[^]*status/],
    ['one that is near to nothing', ['xyzzy'], /“xyzzy”[^]*dcs --help/],
    ['an unknown option', ['status', '--jsno'], /“--jsno”[^]*--json/],
    ['an option of another command', ['status', '--evidence', 'x'], /“--evidence”/],
    ['an unknown option without a command', ['--verison'], /“--verison”/],
    ['a missing argument', ['tick'], /<nhiệm vụ>[^]*dcs help tick/],
    ['the second one missing', ['own', 'II.2.e'], /<tên>[^]*dcs help own/],
    ['a missing value', ['status', '-u'], /--unit <mã>/],
    ['too many arguments', ['init', 'Trung', 'tâm', 'A'], /“tâm”, “A”[^]*dcs init "Trung tâm A"/],
    [
      'a value that is not allowed',
      ['init', 'A', '--kind', 'offise'],
      /“offise”[^]*--kind office[^]*--kind division[^]*--kind subordinate/,
    ],
    [
      'a status that is not allowed',
      ['tick', 'II.1', '--status', 'void'],
      /“void”[^]*done \(.*\), doing \(.*\), none \(.*\), blocked \(/,
    ],
    ['a date that is none', ['status', '--as-of', '31/4/2024'], /“31\/4\/2024”: tháng 4\/2024 chỉ có 30 ngày/],
    ['a date nobody reads', ['status', '--as-of', 'cuối quý'], /Chưa hiểu ngày “cuối quý”. Ghi như 10\/3\/2024/],
    ['a day without its year', ['status', '--as-of', '20/6'], /“20\/6” chưa có năm/],
    ['a year that is none', ['status', '--year', '24'], /--year: “24”/],
    ['a language that is not spoken', ['status', '--lang', 'fr'], /“fr”[^]*vi, en/],
    ['a language without a name', ['status', '--lang'], /--lang[^]*vi, en/],
    ['help on an unknown command', ['help', 'tik'], /“tik”[^]*tick/],
    ['a schema that is not there', ['schema', 'plans'], /“plans”[^]*plan, unit-plan/],
    ['a shell that is not known', ['completion', 'tcsh'], /“tcsh”[^]*bash, zsh, fish/],
  ])('%s', async (_, args, wanted) => {
    expect(mistake(await dcs(args, { cwd: temporaryFolder() }))).toMatch(wanted);
  });

  it('names what is clearly nearest alone', async () => {
    const near = async (...args: string[]): Promise<string> =>
      /(?:mean|là): ([^?]*)\?/.exec(mistake(await dcs(args, { cwd: temporaryFolder() })))?.[1] ?? '';
    expect(await near('status', '--asof', '30/6/2024')).toBe('--as-of');
    expect(await near('stauts')).toBe('status');
    expect(await near('tick', 'II.1', '--evidnce', 'x')).toBe('--evidence');
    // Neither is nearer than the other.
    expect(await near('re')).toBe('report, review');
  });

  it('in English too', async () => {
    expect(mistake(await dcs(['tick', '--lang', 'en']))).toMatch(/^<item> is missing\.\n.*dcs help tick\n$/);
    expect(mistake(await dcs(['stauts'], { env: { DCS_LANG: 'en' } }))).toMatch(
      /There is no command “stauts”[^]*status/,
    );
  });

  it('in DCS_LANG and DCS_TODAY as in options', async () => {
    expect(mistake(await dcs(['status'], { env: { DCS_LANG: 'fr' } }))).toMatch(/DCS_LANG[^]*vi, en/);
    expect(mistake(await dcs(['status'], { today: 'hôm nay' }))).toMatch(/DCS_TODAY/);
    expect(mistake(await dcs(['status'], { today: '31/6/2024' }))).toMatch(/DCS_TODAY: .*chỉ có 30 ngày/);
    expect(mistake(await dcs(['status'], { today: '6/30/2024' }))).toMatch(/DCS_TODAY: .*không có tháng 30/);
  });

  it('takes DCS_TODAY as people write a day, and an empty one for none', async () => {
    for (const today of ['2024-06-20', '20/6/2024', '20.6.2024'])
      expect((await dcs(['doctor'], { today })).stdout).toContain('20/06/2024');
    expect(spawned(['doctor'], { today: '20/6/2024' }).stdout).toContain('20/06/2024');
    expect(spawned(['doctor'], { today: '' }).stdout).toMatch(/Hôm nay[^\n]*\d{2}\/\d{2}\/\d{4}/);
  });
});

describe('an example of the help', () => {
  it.each(COMMAND_NAMES)('of %s fits a terminal of 80 columns, in both languages', async (name) => {
    for (const lang of ['vi', 'en']) {
      const { stdout } = await dcs(['help', name, '--lang', lang], { env: { COLUMNS: '80' } });
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });
});

describe('an item that is not there', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an address', ['show', 'II.5.x'], /“II\.5\.x”[^]*II\.5\.[abcd]/],
    ['words', ['why', 'tiep cogn dan'], /“tiep cogn dan”[^]*II\.5\.c {2}Tiếp công dân/],
    ['several that fit', ['show', 'dan van kheo'], /II\.6\.a[^]*II\.6\.b/],
    ['a heading of several items', ['tick', 'II.5'], /II\.5 [^]*II\.5\.a {2}[^]*II\.5\.d {2}/],
    ['a part without items', ['tick', 'I.1'], /I\.1 .*không phải là nhiệm vụ[^]*dcs list/],
    ['an item of another kind of unit', ['tick', 'IV.1'], /IV\.1 .*loại đơn vị này[^]*dcs list/],
    ['a period', ['list', '--period', 'q7'], /“q7”/],
    ['a state', ['list', '--state', 'missing,lost'], /“lost”[^]*overdue/],
    ['a section', ['list', '--section', 'V'], /“V”[^]*II/],
  ])('%s', async (_, args, wanted) => {
    expect(mistake(await dcs(args, { cwd: await folderWith('Trung tâm A') }))).toMatch(wanted);
  });
});

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']], [[]]])('%j lists every command, on stdout', async (args) => {
    const { code, stdout, stderr } = await dcs(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of COMMAND_NAMES) expect(stdout).toMatch(new RegExp(`^ {2}${name}(, [a-z-]+)? `, 'm'));
  });

  it.each(COMMAND_NAMES)('on %s is the same by help and --help, in both languages', async (name) => {
    for (const lang of ['vi', 'en']) {
      const byHelp = await dcs(['help', name, '--lang', lang]);
      expect(byHelp).toMatchObject({ code: 0, stderr: '' });
      expect(byHelp.stdout).toContain(`dcs ${name}`);
      expect(await dcs([name, '--help', '--lang', lang])).toEqual(byHelp);
    }
  });

  it('is in English where that is asked for', async () => {
    expect((await dcs(['--help', '--lang', 'en'])).stdout).toMatch(/Usage: dcs <command>/);
    expect((await dcs(['--help'], { env: { DCS_LANG: 'en' } })).stdout).toMatch(/Usage: dcs <command>/);
    expect((await dcs(['--help', '--lang=vi'], { env: { DCS_LANG: 'en' } })).stdout).toMatch(/Cách dùng: dcs <lệnh>/);
    expect((await dcs(['--help'], { env: { LANG: 'en_US.UTF-8' } })).stdout).toMatch(/Cách dùng/);
  });

  it('names its arguments in the language of the screen', async () => {
    expect((await dcs(['help', 'tick', '--lang', 'en'])).stdout).toContain('dcs tick [item…]');
    expect((await dcs(['help', 'tick'])).stdout).toContain('dcs tick [nhiệm vụ…]');
  });
});

describe('the built program', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

  it.each([[['--version']], [['-V']], [['--version', '--lang', 'en']], [['-V', '--lang', 'en']]])(
    '%j prints the version',
    (args) => {
      expect(spawned(args)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    },
  );

  it('ends with 0, 1, 2 or 3 as here, with the same words on the same streams', async () => {
    const cwd = await folderWith('Trung tâm A');
    const cases = [
      ['status'],
      ['stauts'],
      ['status', '-u', 'trung-tam-b'],
      ['tick', 'II.5.c', '--date', '11/4/2024'],
      ['help', 'tick', '--lang', 'en'],
      ['list', '--state', 'missing', '--json'],
      ['show', 'II.5.x', '--lang', 'en'],
    ];
    for (const args of cases) expect([args, spawned(args, { cwd })]).toEqual([args, await dcs(args, { cwd })]);
  });
});

describe('a fault of ours', () => {
  const stdout = {
    isTerminal: false,
    columns: undefined,
    write: () => {
      throw new Error('no paper');
    },
  };

  it('ends with 3 and shows where it comes from only when DCS_DEBUG asks', async () => {
    const plain = await dcs(['--help'], { stdout, env: {} });
    expect(plain.code).toBe(3);
    expect(plain.stderr).toMatch(/DCS_DEBUG=1/);
    expect(plain.stderr).not.toMatch(/no paper/);
    const debug = await dcs(['--help'], { stdout, env: { DCS_DEBUG: '1' } });
    expect(debug.code).toBe(3);
    expect(debug.stderr).toMatch(/no paper\n\s+at /);
  });
});

describe('how an option is written', () => {
  it.each([['-o', 'a.md'], ['-oa.md'], ['-o=a.md'], ['--output', 'a.md'], ['--output=a.md']])(
    '%s %s is the same',
    async (...written) => {
      const cwd = await folderWith('A');
      await mustRun(['report', '--period', 'q1', ...written], { cwd });
      expect(read(join(cwd, 'a.md'))).toContain('BÁO CÁO');
    },
  );

  it('what stands behind -- is no option, whatever it looks like', async () => {
    const cwd = await folderWith('A');
    for (const text of ['--help', '-h thiếu phòng họp', '--lang', '-u=thiếu phòng họp', '--lang=xx thiếu phòng họp']) {
      await mustRun(['raise', '--date', '10/3/2024', '--', `${text} cho bộ phận tiếp dân`], { cwd });
      expect(read(unitFile(cwd, 'a'))).toContain(`${text} cho bộ phận tiếp dân`);
    }
    expect((await dcs(['show', '--', '--help'], { cwd })).stderr).toContain('“--help”');
  });
});
