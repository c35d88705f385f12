import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, departmentFile, mustRun, prepared, read, unitFile, write } from '../support/program.js';
import { fill } from './import/fill.js';

const UNITS = ['trung-tam-a', 'trung-tam-b', 'trung-tam-c'] as const;

/** Three units and their filled-in forms in a folder. */
const folder = prepared(['Trung tâm A', 'Trung tâm B', 'Trung tâm C'], async (cwd) => {
  for (const id of UNITS) {
    const form = join(cwd, 'phieu', `${id}.xlsx`);
    write(form, '');
    await mustRun(['export', '-u', id, '--period', 'q1', '-o', form, '--force'], { cwd });
    writeFileSync(
      form,
      await fill(readFileSync(form), [[{ sheet: 'words', row: 'phuong-huong', column: 'words' }, 'Tiếp tục.']]),
    );
  }
});

const texts = (cwd: string): readonly string[] => UNITS.map((id) => read(unitFile(cwd, id)));

/** A folder before an import and after it. */
async function imported() {
  const cwd = await folder();
  const before = texts(cwd);
  const { code } = await dcs(['import', 'phieu'], { cwd });
  expect(code).toBeLessThan(2);
  expect(texts(cwd).every((text, at) => text !== before[at])).toBe(true);
  return { cwd, before, after: texts(cwd) };
}

describe('a command that wrote several files', () => {
  it('is taken back in all of them at once, and listed as one', async () => {
    const { cwd, before } = await imported();
    expect(await mustRun(['undo', '--list', '--all'], { cwd })).toMatch(/\(1\):\n.*dcs import phieu \(3 tệp\)/);
    const { code, stdout, stderr } = await dcs(['undo', '--all'], { cwd });
    expect([code, texts(cwd)]).toEqual([0, before]);
    expect(stdout).toMatch(/cả 3 tệp[^]*import phieu[^]*trung-tam-a\.yaml: bỏ \d+ dòng[^]*trung-tam-c\.yaml/);
    expect(stderr).toContain('Ghi lại như cũ: dcs import phieu');
    expect((await dcs(['undo', '--all'], { cwd })).code).toBe(2);
  });

  it('is taken back for one unit alone, which says what is left and how', async () => {
    const { cwd, before, after } = await imported();
    const one = await dcs(['undo', '-u', 'trung-tam-b'], { cwd });
    expect([one.code, texts(cwd)]).toEqual([0, [after[0], before[1], after[2]]]);
    expect(one.stderr).toMatch(/còn ghi 2 tệp khác: trung-tam-a\.yaml, trung-tam-c\.yaml[^]*dcs undo --all/);
    const two = await dcs(['undo', '-u', 'trung-tam-a'], { cwd });
    expect(two.stderr).toMatch(/1 tệp khác: trung-tam-c\.yaml\. [^]*dcs undo -u trung-tam-c/);
    expect((await dcs(['undo', '--all'], { cwd })).code).toBe(2);
    expect((await dcs(['undo', '-u', 'trung-tam-c'], { cwd })).stderr).not.toContain('tệp khác');
    expect(texts(cwd)).toEqual(before);
  });

  it('leaves a file that was changed since, names it, and takes back the others', async () => {
    const { cwd, before } = await imported();
    const byHand = `${read(unitFile(cwd, 'trung-tam-b'))}# ghi tay\n`;
    write(unitFile(cwd, 'trung-tam-b'), byHand);
    const { code, stdout, stderr } = await dcs(['undo', '--all'], { cwd });
    expect([code, texts(cwd)]).toEqual([1, [before[0], byHand, before[2]]]);
    expect(stdout + stderr).toMatch(/2 trong 3 tệp[^]*trung-tam-b\.yaml đã được sửa[^]*1 tệp nêu trên được giữ nguyên/);
  });

  it('leaves a unit whose file another command wrote since, and one that cannot be written', async () => {
    const { cwd, before, after } = await imported();
    await mustRun(['tick', 'II.7', '-u', 'trung-tam-a', '--status', 'doing'], { cwd });
    chmodSync(unitFile(cwd, 'trung-tam-c'), 0o444);
    const ticked = read(unitFile(cwd, 'trung-tam-a'));
    const { code, stderr } = await dcs(['undo', '--all'], { cwd });
    expect([code, texts(cwd), stderr]).toEqual([
      1,
      [ticked, before[1], after[2]],
      expect.stringContaining('trung-tam-c'),
    ]);
  });

  it('the newest of the office’s writes and of several files counts', async () => {
    const { cwd, before, after } = await imported();
    await mustRun(['write', 'phuong-huong', '--all', '--period', 'q1', '--text', 'Của Sở.'], { cwd });
    await mustRun(['undo', '--all'], { cwd });
    expect([read(departmentFile(cwd)).includes('Của Sở'), texts(cwd)]).toEqual([false, after]);
    await mustRun(['undo', '--all'], { cwd });
    expect(texts(cwd)).toEqual(before);
  });
});

it('what a command wrote one after the other to one file is taken back at once', async () => {
  const cwd = await folder();
  await mustRun(['tick', 'II.1', 'II.7', '-u', 'trung-tam-a', '--date', '1/3/2024', '--note', 'Đã làm'], { cwd });
  await mustRun(['carry', 'trung-tam-a', 'II.1', 'II.7', '--period', 'q1'], { cwd });
  const office = read(departmentFile(cwd));
  await mustRun(['carry', 'trung-tam-a', 'II.1', 'II.7', '--period', 'q1', '--back'], { cwd });
  await mustRun(['undo', '--all'], { cwd });
  expect(read(departmentFile(cwd))).toBe(office);
  await mustRun(['undo', '--all'], { cwd });
  expect(read(departmentFile(cwd))).not.toContain('carried');
});

it('a record of an older form, without the run, is taken back write by write', async () => {
  const cwd = await folder();
  const file = unitFile(cwd, 'trung-tam-a');
  const texts = [read(file)];
  for (const id of ['II.1', 'II.7']) {
    await mustRun(['tick', id, '-u', 'trung-tam-a', '--status', 'doing'], { cwd });
    texts.push(read(file));
  }
  const history = join(cwd, 'plans/2024/units/.trung-tam-a.yaml.undo');
  write(history, read(history).replace(/"(?:run|before)":"[0-9a-f]+",/g, ''));
  for (const text of texts.slice(0, -1).reverse()) {
    await mustRun(['undo', '-u', 'trung-tam-a'], { cwd });
    expect(read(file)).toBe(text);
  }
});

const LONG = 'Dòng một: “tốt”, 50% $HOME `x` \\ "nháy".\n\nDòng ba.';

describe('words from elsewhere', () => {
  it.each<[string, readonly string[], string, { readonly VISUAL?: string }]>([
    ['a pipe', ['write', 'phuong-huong', '--period', 'q1'], LONG, {}],
    [
      'an editor',
      ['write', 'phuong-huong', '--period', 'q1'],
      '',
      { VISUAL: `sh -c 'printf "Từ trình soạn thảo.\n" > "$0"'` },
    ],
    ['a pipe, for the department', ['write', 'phuong-huong', '--all', '--period', 'q1'], LONG, {}],
    ['a pasted list', ['figure', '--paste', '--period', 'q1'], 'tiep-dan.luot\t12\ntiep-dan.vu-viec\t3\n', {}],
    ['a pasted list with the rest', ['figure', '--paste', '--period', 'q1'], 'tiep-dan.luot 12\ncòn lại = 0\n', {}],
  ])('%s: the line that undo shows writes them again', async (_, line, input, env) => {
    const cwd = await folder();
    const isOffice = line.includes('--all');
    const whose = isOffice ? [] : ['-u', 'trung-tam-a'];
    const file = isOffice ? departmentFile(cwd) : unitFile(cwd, 'trung-tam-a');
    const call = {
      cwd,
      env,
      readInput: () => Promise.resolve(new TextEncoder().encode(input)),
      isInputPiped: () => input !== '',
    };
    const ran = await dcs([...line, ...whose], call);
    expect([ran.code, ran.stderr]).toEqual([0, expect.any(String)]);
    const written = read(file);
    const undone = await dcs(['undo', ...(isOffice ? ['--all'] : whose)], { cwd });
    const shown = /Ghi lại như cũ: dcs ((?:[^"\n]|"(?:\\.|[^"\\])*")*)/.exec(undone.stderr)?.[1] ?? '';
    expect(undone.stderr.includes('cmd')).toBe(input === LONG);
    const words = Array.from(
      shown.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g),
      ([, quoted, plain]) => quoted?.replace(/\\(["\\$`])/g, '$1') ?? plain ?? '',
    );
    await mustRun(words, { cwd });
    expect([shown, read(file)]).toEqual([expect.stringContaining(isOffice ? '--all' : '-u trung-tam-a'), written]);
  });
});
