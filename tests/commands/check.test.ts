import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.js';
import { run } from '../../src/cli/run.js';

let root = '';
const UNIT = 'plans/2024/units/trung-tam-a.yaml';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'dcs-check-'));
  cpSync('plans/2024/plan.yaml', join(root, 'plans/2024/plan.yaml'), { recursive: true });
  cpSync('plans/2024/source.txt', join(root, 'plans/2024/source.txt'));
  await dcs('init', 'Trung tâm A');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function dcsIn(env: Host['env'], argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    version: '1.2.3',
    cwd: root,
    env,
    today: '2024-06-01',
    stdout: { isTerminal: false, columns: undefined, write: (data) => void (out += String(data)) },
    stderr: { isTerminal: false, columns: undefined, write: (data) => void (err += String(data)) },
    readInput: () => Promise.resolve(new Uint8Array()),
  });
  return { code, out, err };
}

const dcs = (...argv: readonly string[]): Promise<Ran> => dcsIn({}, argv);

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
}

interface Report {
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number };
  readonly findings: readonly { code: string; file: string; line: number; column: number; pointer: string }[];
}

async function json(...argv: readonly string[]): Promise<Report> {
  return JSON.parse((await dcs('check', '--json', ...argv)).out) as Report;
}

const codes = ({ findings }: Report): readonly string[] => findings.map(({ code }) => code);

describe('dcs check', () => {
  it('finds nothing in the plan of 2024 and a unit fresh from it', async () => {
    expect(await dcs('check')).toEqual({
      code: 0,
      out: 'Đã kiểm tra 2 tệp: không có lỗi, không có cảnh báo.\n',
      err: '',
    });
  });

  it.each(['trung-tam-b.yml', 'trung-tam-b.YAML', 'trung-tam-b.yaml.txt'])(
    'tells of a unit’s file that no command reads: %s',
    async (name) => {
      cpSync(join(root, UNIT), join(root, 'plans/2024/units', name));
      const { code, out } = await dcs('check', '--lang', 'en');
      expect(code).toBe(1);
      expect(out).toContain(`plans/2024/units/${name}:1:1 error unknown-file`);
      expect(out).toContain('→ Rename it to trung-tam-b.yaml.');
      expect((await dcs('status', '--all', '--json')).out).not.toContain('trung-tam-b');
    },
  );

  it('ends with 1 for an error; for a warning only with --strict', async () => {
    await dcs('tick', 'II.5.c', '--date', '2024-03-10');
    expect((await dcs('check')).code).toBe(0);
    expect((await dcs('check', '--strict')).code).toBe(1);
    edit(UNIT, (text) => text.replace('id: trung-tam-a', 'id: trung-tam-b'));
    expect((await dcs('check')).code).toBe(1);
  });

  it('sorts by file, line and column, and shows every finding of every file in one run', async () => {
    edit(UNIT, (text) =>
      text
        .replace(
          '  II.5.c:',
          '  II.5.k: { title: a, text: "00000000" }\n  II.5.c:\n    progress:\n      - { date: 10/3/2024, status: done }\n      - { date: 2024-03-10, status: done }',
        )
        .replace('year: 2024', 'year: 2023'),
    );
    cpSync(join(root, UNIT), join(root, 'plans/2024/units/copy.yaml'));
    writeFileSync(join(root, 'plans/2024/units/broken.yaml'), 'schema: "dcs\n');
    mkdirSync(join(root, 'plans/2024/units/folder.yaml'));
    const report = await json();
    const places = report.findings.map(({ file, line, column }) => ({ file, line, column }));
    expect(places).toEqual(
      [...places].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column)),
    );
    const of = (name: string): readonly string[] =>
      report.findings.filter(({ file }) => file.endsWith(`/${name}`)).map(({ code }) => code);
    expect(of('broken.yaml')).toEqual(['yaml-syntax']);
    expect(of('folder.yaml')).toEqual(['unreadable-file']);
    expect(of('copy.yaml')).toContain('unit-file-name');
    for (const code of [
      'year-mismatch',
      'unknown-item',
      'bad-format',
      'entry-outside-year',
      'done-without-evidence',
      'duplicate-unit-id',
    ]) {
      expect(of('trung-tam-a.yaml')).toContain(code);
    }
    expect(report.summary.files).toBe(5);
  });

  it.each([
    [
      'a reason that is missing',
      'not-applicable: { from: 2024-Q1 }',
      'not-applicable-without-reason',
      '/items/II.5.c/not-applicable',
    ],
    [
      'a reason left empty',
      'not-applicable: { reason: }',
      'not-applicable-without-reason',
      '/items/II.5.c/not-applicable/reason',
    ],
    [
      'a blank reason',
      'not-applicable: { reason: " " }',
      'not-applicable-without-reason',
      '/items/II.5.c/not-applicable/reason',
    ],
    [
      'a period that does not exist',
      'progress: [{ date: 2024-03-10, status: doing, period: 2024-Q5 }]',
      'unknown-period',
      '/items/II.5.c/progress/0/period',
    ],
  ])('says %s in the words of its own rule', async (_, line, code, pointer) => {
    edit(UNIT, (text) => text.replace('  II.5.c:', `  II.5.c:\n    ${line}`));
    expect((await json()).findings).toMatchObject([{ code, pointer }]);
  });

  it('says an address that is none in the words of unknown-item', async () => {
    edit(UNIT, (text) => text.replace('  II.5.c:', '  II.5.z: { title: a, text: "00000000" }\n  II.5.c:'));
    expect(codes(await json())).toEqual(['unknown-item']);
  });

  it('says of a unit whose plan is not there that it was checked in part only', async () => {
    edit(UNIT, (text) => text.replace('../plan.yaml', '../ke-hoach.yaml'));
    expect(codes(await json())).toEqual(['plan-unreadable']);
    edit(UNIT, (text) => text.replace('../ke-hoach.yaml', '../plan.yaml'));
    edit('plans/2024/plan.yaml', (text) => text.replace('revision: 1', 'revision: x'));
    expect(codes(await json())).toEqual(['wrong-type']);
    expect(codes(await json(UNIT))).toEqual(['plan-unreadable']);
  });

  it('ends with 2 for a path that is missing, a folder with nothing, a form there is not', async () => {
    mkdirSync(join(root, 'empty'));
    for (const argv of [['nowhere'], ['empty'], ['--format', 'xml']]) {
      const { code, out, err } = await dcs('check', ...argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    }
    expect((await dcs('check', '-f', 'xml')).err).toContain('sarif');
  });

  it('writes nothing', async () => {
    const state = (): readonly string[] =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => {
        const { mtimeMs, size } = statSync(join(root, name));
        return `${name} ${mtimeMs} ${size}`;
      });
    edit(UNIT, (text) => text.replace('title: Tiếp', 'title: Tiep'));
    const before = state();
    expect(codes(await json())).toEqual(['title-drifted']);
    expect(state()).toEqual(before);
  });

  it('writes the report where it is asked for, and still prints the summary', async () => {
    const { code, out } = await dcs('check', '-f', 'sarif', '-o', 'dcs.sarif', '--lang', 'en');
    expect([code, out]).toEqual([0, 'Checked 2 files: no errors, no warnings.\n']);
    expect(JSON.parse(readFileSync(join(root, 'dcs.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('overwrites no file unasked, be it the plan', async () => {
    const before = readFileSync(join(root, 'plans/2024/plan.yaml'), 'utf8');
    expect((await dcs('check', '-f', 'json', '-o', 'plans/2024/plan.yaml')).code).toBe(2);
    expect(readFileSync(join(root, 'plans/2024/plan.yaml'), 'utf8')).toBe(before);
  });

  it('speaks GitHub’s language by itself in a workflow, unless told otherwise', async () => {
    edit(UNIT, (text) => text.replace('title: Tiếp', 'title: Tiep'));
    const inWorkflow = { GITHUB_ACTIONS: 'true' };
    expect((await dcsIn(inWorkflow, ['check'])).out).toMatch(/^::warning file=plans\/2024\/units\/trung-tam-a\.yaml,/);
    expect((await dcsIn(inWorkflow, ['check', '-f', 'text'])).out).not.toContain('::');
    expect((await dcsIn(inWorkflow, ['check', '--json'])).out).toMatch(/^\{/);
  });

  it('ends with 1 for thresholds that are missed, and tells them all', async () => {
    const ran = await dcs(
      'check',
      '--as-of',
      '2024-04-01',
      '--min-percent',
      '80',
      '--max-missing',
      '3',
      '--lang',
      'en',
    );
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Missed min-percent (completion): 0%, required at least 80%.');
    expect(ran.out).toContain('Missed max-missing (without an update): 20, required at most 3.');
    expect(ran.out).toContain('II.5.c (2024-Q1)');
    expect((await dcs('check', '--as-of', '2024-03-01', '--min-percent', '80')).code).toBe(0);
  });

  it('tells people of thresholds beside what programs read', async () => {
    const { code, out, err } = await dcs(
      'check',
      '--as-of',
      '2024-04-01',
      '--max-missing',
      '0',
      '--json',
      '--lang',
      'en',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ findings: [], thresholds: [{ name: 'max-missing', actual: 20 }] });
    expect(err).toContain('Missed max-missing');
  });

  it.each([
    ['--min-percent', '101'],
    ['--max-missing', '-1'],
    ['--max-overdue', '1.5'],
    ['--max-warnings', 'x'],
  ])('refuses %s %s', async (flag, value) => {
    expect((await dcs('check', `${flag}=${value}`)).code).toBe(2);
  });
});

describe('dcs check --fix', () => {
  const nfd = (text: string): string => text.normalize('NFD');
  const spoil = (): string => {
    edit(UNIT, (text) =>
      text
        .replace('name: Trung tâm A', `name: ${nfd('Trung tâm A')} # ${nfd('ghi chú')}`)
        .replace('  II.5.c:', '  II.5.c:\n    progress:\n      - { date: 10/3/2024, status: doing }')
        .replace('title: Tiếp công dân', 'title: Tiep công dân')
        .replaceAll('\n', '\r\n'),
    );
    return readFileSync(join(root, UNIT), 'utf8');
  };

  it.each(['2024-3-10', '10/3/24', '2024/03/10', '10.3.2024'])('writes %s as every date of a file', async (typed) => {
    edit(UNIT, (text) =>
      text.replace('  II.5.c:', `  II.5.c:\n    progress:\n      - { date: ${typed}, status: doing }`),
    );
    const { code, out } = await dcs('check', '--fix');
    expect([code, out]).toEqual([0, expect.stringContaining(`${typed} → 2024-03-10`)]);
  });

  it('mends what has one right answer, and nothing else of the file', async () => {
    const before = spoil();
    const { code, out } = await dcs('check', '--fix', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('10/3/2024 → 2024-03-10');
    expect(out).toContain('Fixed 3 places in 1 file.');
    expect(readFileSync(join(root, UNIT), 'utf8')).toBe(
      before
        .replace(nfd('Trung tâm A'), 'Trung tâm A')
        .replace('10/3/2024', '2024-03-10')
        .replace('title: Tiep', 'title: Tiếp'),
    );
  });

  it('only shows it with --dry-run', async () => {
    const before = spoil();
    const { code, out } = await dcs('check', '--dry-run', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('Would fix 3 places in 1 file; nothing was written.');
    expect(readFileSync(join(root, UNIT), 'utf8')).toBe(before);
  });

  it('leaves alone what a person has to decide, and a file that can’t be read', async () => {
    edit(UNIT, (text) => text.replace('  II.5.c:', '  II.5.k: { title: a, text: "00000000" }\n  II.5.c:'));
    writeFileSync(join(root, 'plans/2024/units/broken.yaml'), 'title: "\n');
    const before = readFileSync(join(root, UNIT), 'utf8');
    const { code, out } = await dcs('check', '--fix', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('There is nothing to fix.');
    expect(readFileSync(join(root, UNIT), 'utf8')).toBe(before);
  });

  it('says on stderr what it fixed, where programs read stdout', async () => {
    spoil();
    const { out, err } = await dcs('check', '--fix', '--json', '--lang', 'en');
    expect(JSON.parse(out)).toMatchObject({ findings: [{ code: 'dropped-words' }] });
    expect(err).toContain('Fixed 3 places');
  });
});

describe('dcs explain', () => {
  it('tells what a code means, with both examples', async () => {
    const { code, out } = await dcs('explain', 'done-without-evidence', '--lang', 'en');
    expect(code).toBe(0);
    for (const part of ['done-without-evidence (warning)', 'Why:', 'Bad:', 'Good:', 'What to do:', 'status: done']) {
      expect(out).toContain(part);
    }
  });

  it('lists all codes without one, and suggests the nearest for one it does not know', async () => {
    expect((await dcs('explain')).out).toContain('merge-conflict');
    const { code, err } = await dcs('explain', 'done-without-evidance');
    expect(code).toBe(2);
    expect(err).toContain('done-without-evidence');
  });

  it('prints JSON', async () => {
    const { out } = await dcs('explain', 'unknown-item', '--json');
    expect(JSON.parse(out)).toMatchObject({
      schema: 'dcs/explain@1',
      rules: [{ code: 'unknown-item', severity: 'error' }],
    });
  });
});

describe('a pattern that the shell hands over as it is', () => {
  it.each([
    ['plans/2024/units/*.yaml', 1],
    ['plans/2024/units/TRUNG*', 1],
    ['plans/20?4', 2],
    ['plans/*', 2],
  ])('%s', async (pattern, files) => {
    const { code, out } = await dcs('check', '--json', pattern);
    expect([code, (JSON.parse(out) as { summary: { files: number } }).summary.files]).toEqual([0, files]);
  });

  it('that no file has is called one', async () => {
    const { code, err } = await dcs('check', 'plans/2024/units/*.yml');
    expect([code, err]).toEqual([2, expect.stringContaining('theo mẫu “plans/2024/units/*.yml”')]);
    expect((await dcs('check', 'khong-co/*.yaml')).code).toBe(2);
  });
});
