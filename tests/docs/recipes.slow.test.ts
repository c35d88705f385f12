import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsed, runAction, type Step } from '../ci/run-action.js';
import { issuedRegister } from '../support/issued-year.js';
import { type Packed, pack } from '../support/packed.js';
import { dcs, environment, folderWith, mustRun, type Ran, read, unitFile, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';
import { type Block, blocksOf, fileNameOf, inlineCommands, shellSteps, wordsOf } from './recipes.js';

const document = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const recipes = blocksOf(document('docs/ci.md'));
const recipe = (wanted: string): Block => {
  const found = recipes.find((block) => fileNameOf(block) === wanted || block.language === wanted);
  if (found === undefined) throw new Error(`docs/ci.md has no ${wanted}`);
  return found;
};

/** An office's repository with a unit; nothing is late in it. */
const office = (): Promise<string> => folderWith('Trung tâm A');
/** Whether the report of a recipe has a finding of the unit. */
const found = (report: string, folder: string): boolean =>
  /"path": "[^"]*trung-tam-a\.yaml"|<failure [^>]*>[^<]*trung-tam-a\.yaml/.test(read(join(folder, report)));
/** A machine to which dcs was never brought. */
const pathWithoutDcs = (): string =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !existsSync(join(folder, 'dcs')))
    .join(delimiter);
const breakUnit = (folder: string): void => {
  const file = unitFile(folder, 'trung-tam-a');
  write(file, read(file).replace('kind: subordinate', 'kind: phòng'));
};

describe('the recipes of docs/ci.md, with the packed program, without a network', () => {
  let work: string;
  let packed: Packed;
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'dcs-recipes-'));
    packed = pack(work);
  }, 60_000);
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  /** What the shell step does on a machine that has Node and git, and no dcs. */
  const run = (command: string, cwd: string): Ran => {
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', command.replaceAll('<dcs>', packed.repository)], {
      cwd,
      env: environment('2024-02-01', {
        PATH: pathWithoutDcs(),
        HOME: work,
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
      }),
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  };

  it.each([
    ['.gitlab-ci.yml', 'gl-code-quality-report.json'],
    ['groovy', 'dcs.xml'],
  ])('%s: passes what is right, also a second time, and writes down what is wrong', async (name, report) => {
    const block = recipe(name);
    // The server looks for the report under the name that the command gives it.
    expect(block.text.split(report).length - 1).toBe(2);
    const folder = await office();
    for (const command of shellSteps(block)) {
      expect(run(command, folder)).toMatchObject({ code: 0 });
      expect(run(command, folder)).toMatchObject({ code: 0 });
      expect(found(report, folder)).toBe(false);
      breakUnit(folder);
      expect(run(command, folder)).toMatchObject({ code: 1 });
      expect(found(report, folder)).toBe(true);
    }
  }, 60_000);

  it('without a network: the file that is packed does it alone', async () => {
    const [first, second] = recipes.filter(({ language }) => language === 'sh').map(shellSteps);
    expect(first).toEqual(['npm pack']);
    const folder = await office();
    cpSync(packed.tarball, join(folder, basename(packed.tarball)));
    for (const command of second ?? []) expect(run(command, folder)).toMatchObject({ code: 0 });
    breakUnit(folder);
    for (const command of second ?? []) expect(run(command, folder)).toMatchObject({ code: 1 });
  }, 60_000);

  it('is not green for a recipe that does not work', async () => {
    const folder = await office();
    expect(run('npx -y "git+<dcs>" check --formt gitlab plans', folder).code).toBe(2);
    expect(run('dcs check plans', folder).code).toBe(127);
  }, 60_000);
});

describe('the other recipes of docs/ci.md', () => {
  it('GitHub: the action with these inputs passes what is right, and marks what is wrong', async () => {
    const { jobs } = parse(recipe('.github/workflows/plans.yml').text) as {
      readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
    };
    const [checkout, ours] = Object.values(jobs).flatMap(({ steps }) => steps);
    expect(checkout?.uses).toMatch(/^actions\/checkout@/);
    expect(ours?.uses).toBe('<owner>/<repo>@main');
    const inputs = Object.fromEntries(Object.entries(ours?.with ?? {}).map(([name, value]) => [name, String(value)]));
    const folder = await office();
    expect(runAction(folder, inputs)).toMatchObject({ code: 0 });
    breakUnit(folder);
    expect(runAction(folder, inputs)).toMatchObject({ code: 1 });
    expect(() => runAction(folder, { path: 'plans' })).toThrow('no input path');
  });

  it('pre-commit: names the hook that this repository offers, by a commit and not by a branch', () => {
    const { repos } = parse(recipe('.pre-commit-config.yaml').text) as {
      readonly repos: readonly { readonly repo: string; readonly rev: string; readonly hooks: readonly { readonly id: string }[] }[];
    };
    const offered = (parsed('.pre-commit-hooks.yaml') as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(repos).toEqual([{ repo: '<dcs>', rev: '<commit>', hooks: offered.map((id) => ({ id })) }]);
  });
});

/** Commands of the head office, which a unit is not to give. */
const OFFICE = ['review', 'answer', 'brief', 'due'];
/** What a person would write in the editor, or paste as figures. */
const typedFor = ([verb]: readonly string[]): Buffer =>
  Buffer.from(verb === 'figure' ? 'tiep-dan.luot 12' : 'Còn thiếu người.');
/** Documents that people read, without those that are made by a program. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'examples/README.md', 'docs/ci.md', 'docs/huong-dan.md', 'docs/performance.md'];

describe.each(DOCUMENTS)('what %s tells to type', (name) => {
  it('stands in blocks of which each kind is run by a test, or by .ci/recipes.sh', () => {
    for (const { language, line, text } of blocksOf(document(name))) {
      expect(['console', 'sh', 'bat', 'yaml', 'groovy', ''], `line ${line}`).toContain(language);
      if (language === '') expect(text, `line ${line}`).not.toMatch(/^\s*(\$ |dcs |np[mx] |node |git )/m);
    }
  });

  it('is taken by the program as it stands', async () => {
    const folder = await office();
    mkdirSync(join(folder, 'trong'));
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
    await mustRun(['init', 'Trung tâm B'], { cwd: folder });
    await mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '-u', 'trung-tam-a'], { cwd: folder });
    await mustRun(['raise', 'Thiếu phòng tiếp dân', '--date', '10/3/2024', '-u', 'trung-tam-a'], { cwd: folder });
    for (const command of inlineCommands(document(name))) {
      const [, ...words] = wordsOf(command);
      // A verb alone is only spoken of.
      const args = words.length === 1 && !command.includes(' -') ? ['help', ...words] : words;
      // This folder's reports have gaps, as the guide says beside the command.
      if (args[0] === 'submit') args.push('--with-gaps', 'Số liệu gửi sau');
      // The guide's reader ticks within the quarter; the day of this test is after it.
      if (args.includes('--rest') && args[0] === 'tick') args.push('--date', '10/3/2024');
      const isUnits = !command.includes('-C') && !OFFICE.includes(args[0] ?? '');
      const env: Record<string, string> = isUnits ? { DCS_UNIT: 'trung-tam-a' } : {};
      const isInputPiped = (): boolean => args[0] === 'write' || args.includes('--paste');
      const readInput = (): Promise<Uint8Array> => Promise.resolve(typedFor(args));
      const ran = await dcs(args, { cwd: folder, env, isInputPiped, readInput });
      // Without a terminal it lists what is missing, and says so by its exit code.
      const code = ['finish', 'cuoi-ky'].includes(args[0] ?? '') ? 1 : 0;
      expect(ran, `${command}\n${ran.stderr}`).toMatchObject({ code });
    }
  });
});

describe('what the tests look at', () => {
  it('is the register as it was issued, whatever the first line of the README has added to it', () => {
    const text = issuedRegister(document('plans/2024/units.yaml'));
    const added = '  - { id: trung-tam-a, name: Trung tâm A, kind: subordinate, contact: null, reports: true }\n';
    expect(issuedRegister(text + added)).toBe(text);
    expect(issuedRegister(`${text}  - id: trung-tam-a\n    name: Trung tâm A\n`)).toBe(text);
    expect(text).toContain('id: van-phong-so');
  });
});

describe('what reads the recipes', () => {
  it('tells blocks, steps and words apart', () => {
    const [sh, yaml, jenkins] = blocksOf(
      ['a', '```sh', 'one', 'two "2 3"', '```', '```yaml', 'a: { script: [x, y] }', '```', '```groovy', "sh 'z'", '```'].join('\n'),
    );
    expect([sh, yaml, jenkins].map((block) => (block === undefined ? [] : shellSteps(block)))).toEqual([
      ['one', 'two "2 3"'],
      ['x', 'y'],
      ['z'],
    ]);
    expect(sh?.line).toBe(2);
    expect(wordsOf('dcs tick II.5.c --note "a b" -x="c d"')).toEqual(['dcs', 'tick', 'II.5.c', '--note', 'a b', '-x=c d']);
    expect(inlineCommands('Gõ `dcs due`, `dcs status -u <mã>`.\n```sh\n`dcs x`\n```\n| `dcs list` |')).toEqual(['dcs due', 'dcs list']);
  });

  it('refuses a block without a command, and one without an end', () => {
    expect(() => shellSteps({ language: 'groovy', line: 3, text: 'steps { }' })).toThrow('line 3: no command');
    expect(() => shellSteps({ language: 'powershell', line: 3, text: 'x' })).toThrow('no shell steps');
    expect(() => blocksOf('a\n```sh\nx')).toThrow('line 2');
  });
});
