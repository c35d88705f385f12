import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pretendWindows } from '../support/faults.js';
import { parse } from 'yaml';
import type { UnitPlan } from '../../src/domain/unit/unit-plan.js';
import {
  dcs,
  folderWith,
  mustRun,
  type Ran,
  read,
  spawned,
  temporaryFolder,
  unitFile,
  write,
} from '../support/program.js';

interface Folder {
  readonly cwd: string;
  readonly file: string;
  readonly words: (period: string, heading: string) => string | undefined;
}
async function unitFolder(): Promise<Folder> {
  const cwd = await folderWith('Trung tâm A');
  const file = unitFile(cwd, 'trung-tam-a');
  return { cwd, file, words: (period, heading) => (parse(read(file)) as UnitPlan).prose?.[period]?.[heading] };
}

/** An editor that is a script: it gets the draft's file as `$1`, and copies it beside itself first. */
function editor(script: string): { readonly EDITOR: string; readonly draft: () => string } {
  const folder = temporaryFolder();
  const file = write(
    join(folder, 'an editor.sh'),
    `cp "$1" "${folder}/draft"\necho "$1" > "${folder}/name"\n${script}\n`,
  );
  return { EDITOR: `sh '${file}'`, draft: () => read(join(folder, 'draft')) };
}
const nameOf = (command: string): string => read(join(dirname(/'(.*)'/.exec(command)?.[1] ?? ''), 'name')).trim();

const piped = (text: string): { isInputPiped: () => boolean; readInput: () => Promise<Uint8Array> } => ({
  isInputPiped: () => true,
  readInput: () => Promise.resolve(Buffer.from(text)),
});

describe('words', () => {
  it('are taken from the command line, for the report that is due', async () => {
    const { cwd, words } = await unitFolder();
    expect(await mustRun(['write', 'uu diem', '--text', 'Công khai đúng hạn.'], { cwd })).toContain('(uu-diem), quý I');
    expect(words('2024-Q1', 'uu-diem')).toBe('Công khai đúng hạn.');
    expect(await mustRun(['write', 'uu-diem', '--text', 'Khác.'], { cwd })).toContain('viết lại');
    expect(words('2024-Q1', 'uu-diem')).toBe('Khác.');
  });

  it('are taken from a pipe, tidied, in NFC', async () => {
    const { cwd, words } = await unitFolder();
    const text = `\n${'Tồn tại một.'.normalize('NFD')}  \r\n\r\n\r\n\r\nHai.\r\n`;
    const { code } = await dcs(['write', 'han', 'che', '--period', 'h1'], { cwd, ...piped(text) });
    expect([code, words('2024-H1', 'han-che')]).toEqual([0, 'Tồn tại một.\n\nHai.']);
  });

  it('come through the pipe of the program as it is built', async () => {
    const { cwd, words } = await unitFolder();
    const { code, stderr } = spawned(['write', 'han-che'], { cwd });
    expect([code, stderr]).toEqual([0, 'Chưa có nội dung nên chưa ghi.\n']);
    expect(words('2024-Q1', 'han-che')).toBeUndefined();
  });

  it.each([
    ['empty', ' \n ', 'Chưa có nội dung'],
    ['the same', 'Như cũ.\n', 'Không có gì thay đổi'],
  ])('that are %s write nothing', async (_, text, said) => {
    const { cwd, file } = await unitFolder();
    await mustRun(['write', 'uu-diem', '--text', 'Như cũ.'], { cwd });
    const before = read(file);
    const { code, stdout, stderr } = await dcs(['write', 'uu-diem'], { cwd, ...piped(text) });
    expect([code, stdout, read(file)]).toEqual([0, '', before]);
    expect(stderr).toContain(said);
  });

  it.each([
    ['uu-diem', 'Tốt.'],
    ['uu-diem', 'Việc', 'công', 'khai'],
    ['ket-qua-5', 'Tiếp 12 lượt'],
  ])('typed behind the heading are told to go behind --text: %s %s', async (...typed) => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const { code, stderr } = await dcs(['write', ...typed], { cwd });
    expect([code, read(file)]).toEqual([2, before]);
    expect(stderr).toContain(`để sau --text: dcs write ${typed[0]} --text "…"`);
  });

  it('are taken back without a trace', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    await mustRun(['write', 'uu-diem', '--text', 'Một.'], { cwd });
    expect(await mustRun(['write', 'uu-diem', '--clear'], { cwd })).toContain('Đã bỏ nội dung');
    expect(read(file)).toBe(before);
    expect(await mustRun(['write', 'uu-diem', '--clear'], { cwd })).toContain('không có gì thay đổi');
  });
});

describe('words that are replaced', () => {
  it('are shown, by whichever way, all of them', async () => {
    const { cwd } = await unitFolder();
    const say = async (...args: readonly string[]): Promise<string> =>
      (await dcs(['write', 'uu-diem', ...args], { cwd })).stderr;
    expect(await say('--text', 'Lời của A,\n\nđoạn hai')).toBe('');
    expect(await say('--text', 'Lời của B')).toBe('Nội dung trước là:\n  Lời của A,\n\n  đoạn hai\n');
    expect((await dcs(['write', 'uu-diem'], { cwd, ...piped('Lời của C') })).stderr).toContain('  Lời của B\n');
    expect(await say('--clear')).toBe('Nội dung trước là:\n  Lời của C\n');
  });
});

describe('the editor', () => {
  const edit = (cwd: string, command: { EDITOR: string }, ...args: readonly string[]): Promise<Ran> =>
    dcs(['write', ...args], { cwd, env: { EDITOR: command.EDITOR } });

  it('begins empty, then with the last period’s words, then with those that are there', async () => {
    const { cwd, words } = await unitFolder();
    const first = editor('printf "\\357\\273\\277Quý một.\\n" > "$1"');
    await edit(cwd, first, 'han-che', '--period', 'q1');
    expect([first.draft(), words('2024-Q1', 'han-che')]).toEqual(['', 'Quý một.']);
    const second = editor('echo "Sáu tháng." >> "$1"');
    const { stderr } = await edit(cwd, second, 'han-che', '--period', 'h1');
    expect(stderr).toContain('quý I năm 2024');
    expect([second.draft(), words('2024-H1', 'han-che')]).toEqual(['Quý một.\n', 'Quý một.\nSáu tháng.']);
    const third = editor('echo "Thêm." >> "$1"');
    await edit(cwd, third, 'han-che', '--period', 'h1');
    expect(third.draft()).toBe('Quý một.\nSáu tháng.\n');
    expect(existsSync(nameOf(third.EDITOR))).toBe(false);
  });

  it.each([
    ['an unchanged draft', 'true', 'không thay đổi'],
    ['an emptied one', ': > "$1"', 'Chưa có nội dung'],
  ])('%s writes nothing, and its file is gone', async (_, script, said) => {
    const { cwd, file } = await unitFolder();
    await mustRun(['write', 'han-che', '--period', 'q1', '--text', 'Quý một.'], { cwd });
    const before = read(file);
    const used = editor(script);
    const { code, stderr } = await edit(cwd, used, 'han-che', '--period', 'q2');
    expect([code, read(file), existsSync(nameOf(used.EDITOR))]).toEqual([0, before, false]);
    expect(stderr).toContain(said);
  });

  it.each([
    ['ends badly', 'echo "Một giờ làm việc." > "$1"; exit 3'],
    ['saves another encoding', 'printf "M\\341\\273\\331" > "$1"'],
    ['takes the file away', 'rm "$1"; mkdir "$1"; touch "$1/x"'],
  ])('that %s loses nothing: the file is kept and named', async (_, script) => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const used = editor(script);
    const { code, stderr } = await edit(cwd, used, 'han-che');
    const kept = nameOf(used.EDITOR);
    expect([code, read(file), existsSync(kept)]).toEqual([2, before, true]);
    expect(stderr).toContain(kept);
  });

  it.each<[string, string | null, string, RegExp]>([
    [
      'others were written',
      'Lời đầu.',
      'sed -i "s/Lời đầu/Lời của B/"',
      /viết lại; chưa thay gì\. Nội dung hiện có:\n {2}Lời của B\./,
    ],
    ['the words were taken back', 'Lời đầu.', 'sed -i "/prose:/,/han-che:/d"', /được bỏ; chưa thay gì/],
    ['the first ones were written', null, 'printf "prose:\\n  2024-Q1:\\n    han-che: Lời của B.\\n" >>', /Lời của B/],
  ])('replaces nothing where %s while it was open', async (_, given, change, said) => {
    const { cwd, file } = await unitFolder();
    if (given !== null) await mustRun(['write', 'han-che', '--period', 'q1', '--text', given], { cwd });
    const used = editor(`echo "Lời của A." > "$1"; ${change} "${file}"; cp "${file}" "${file}.then"`);
    const { code, stderr } = await edit(cwd, used, 'han-che', '--period', 'q1');
    const kept = nameOf(used.EDITOR);
    expect([code, read(file), read(kept)]).toEqual([2, read(`${file}.then`), 'Lời của A.\n']);
    expect(stderr).toContain(kept);
    expect(stderr).toMatch(said);
  });

  it('keeps the words when the unit’s file can’t take them', async () => {
    const { cwd, file } = await unitFolder();
    const used = editor(`echo "Lời mới." > "$1"; echo "year: 1" >> "${file}"`);
    const { code, stderr } = await edit(cwd, used, 'han-che');
    const kept = nameOf(used.EDITOR);
    expect(code).toBe(2);
    expect(stderr).toContain(kept);
    expect(read(kept)).toBe('Lời mới.\n');
  });

  it('is VISUAL before EDITOR; without either nothing is written, and the other ways are said', async () => {
    const { cwd, words } = await unitFolder();
    const used = editor('echo "Lời." > "$1"');
    await dcs(['write', 'uu-diem'], { cwd, env: { VISUAL: used.EDITOR, EDITOR: 'false' } });
    expect(words('2024-Q1', 'uu-diem')).toBe('Lời.');
    const { code, stderr } = await dcs(['write', 'han-che'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--text');
    expect(stderr).toContain('export EDITOR=nano');
  });

  it('is Notepad on Windows where none is set', async () => {
    const { cwd } = await unitFolder();
    pretendWindows();
    const { code, stderr } = await dcs(['write', 'han-che'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('“notepad”')]);
  });
});

describe('the heading', () => {
  it.each([
    ['ket-qua-5', 'ket-qua-5'],
    ['tiep dan', 'ket-qua-5'],
    ['lanh dao', 'lanh-dao'],
    ['Phương hướng', 'phuong-huong'],
  ])('“%s” is %s', async (typed, heading) => {
    const { cwd, words } = await unitFolder();
    await mustRun(['write', typed, '--text', 'Lời.'], { cwd });
    expect(words('2024-Q1', heading)).toBe('Lời.');
  });

  it.each([
    ['de-xuat', 'dcs raise'],
    ['kien nghi', 'dcs raise'],
    ['danh-gia', 'nguyen-nhan'],
    ['dan van', 'ket-qua-6'],
    ['xyz', 'han-che'],
  ])('“%s” is refused: %s', async (typed, said) => {
    const { cwd } = await unitFolder();
    const { code, stderr } = await dcs(['write', typed, '--text', 'Lời.'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('where none is named, all are listed with their words', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['write', 'uu-diem', '--text', 'Lời hay.'], { cwd });
    const text = await mustRun(['write'], { cwd });
    expect(text).toMatch(/uu-diem {2}Ưu điểm\n {3}Lời hay\./);
    expect(text).toMatch(/han-che {2}Tồn tại, hạn chế\n {3}chưa viết/);
    const json = JSON.parse(await mustRun(['write', '--json'], { cwd })) as { headings: { id: string }[] };
    expect(json).toMatchObject({ schema: 'dcs/words@1', period: '2024-Q1' });
    expect(json.headings.map(({ id }) => id)).toContain('ket-qua-7');
  });
});

it('words stand alone in place of the results', async () => {
  const { cwd } = await unitFolder();
  await mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '--note', 'Tiếp 12 lượt'], { cwd });
  const report = (): Promise<string> => mustRun(['report', '--period', 'q1'], { cwd });
  expect(await report()).toContain('Tiếp công dân, giải quyết đơn thư: Tiếp 12 lượt.');
  await mustRun(['write', 'ket-qua-5', '--text', 'Tiếp dân đúng lịch.'], { cwd });
  await mustRun(['write', 'phuong-huong', '--text', 'Tiếp tục thực hiện.'], { cwd });
  const body = (await report()).split('# Phụ lục')[0] ?? '';
  expect(body).toContain('\n\nTiếp dân đúng lịch.\n\n');
  expect(body).not.toContain('Tiếp 12 lượt');
  expect(body).not.toContain('Tiếp công dân, giải quyết đơn thư');
  expect(body).toMatch(/PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI\n\nTiếp tục thực hiện\.\n\n## IV\. ĐỀ XUẤT/);
  const withItems = await mustRun(['report', '--period', 'q1', '--annex', 'items'], { cwd });
  expect(withItems).toMatch(/\| II\.5\.c .*Tiếp 12 lượt/);
});

it('leaves nothing behind in the folder of plans', async () => {
  const { cwd } = await unitFolder();
  await mustRun(['write', 'uu-diem', '--text', 'Lời.'], { cwd });
  expect(readdirSync(join(cwd, 'plans/2024/units')).filter((name) => !name.endsWith('.undo'))).toEqual([
    'trung-tam-a.yaml',
  ]);
});

describe('a section of the unit’s own plan', () => {
  const planText = (cwd: string): Promise<string> => mustRun(['plan', '-u', 'trung-tam-a', '-f', 'md'], { cwd });

  it('is written in the place of the superior’s words, and given back by --clear', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const text = '1. Mục đích\na) Làm tốt.\nMột đoạn nữa.';
    expect(await mustRun(['write', 'mục I', '--text', text], { cwd })).toContain('kế hoạch của đơn vị');
    expect((parse(read(file)) as UnitPlan)['plan-words']).toEqual({ I: text });
    const document = await planText(cwd);
    expect(document).toMatch(
      /## I\. MỤC ĐÍCH, YÊU CẦU\n\n### 1\. Mục đích\n\na\\\) Làm tốt\.\n\nMột đoạn nữa\.\n\n## II\./,
    );
    expect(document).toContain('gọi tắt là CCVCNLĐ');
    await mustRun(['write', 'I', '--clear'], { cwd });
    expect(read(file)).toBe(before);
    expect(await planText(cwd)).toContain('Tạo sự chuyển biến tích cực');
  });

  it('begins in the editor with the superior’s words, fitted to the unit', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const { EDITOR, draft } = editor('true');
    const { stderr } = await dcs(['write', 'I'], { cwd, env: { EDITOR } });
    expect(stderr).toContain('không thay đổi');
    expect(read(file)).toBe(before);
    expect(draft()).toMatch(/^1\. Mục đích\na\) Xác định rõ/);
    expect(draft()).toContain('giữa Trung tâm A với Mặt trận');
  });

  it.each([
    [['write', 'I', '--text', 'x', '--period', 'q1'], /bỏ --period/],
    [['write', 'II', '--text', 'x'], /Không có đề mục “II”/],
  ])('%j is refused', async (args, words) => {
    const { cwd } = await unitFolder();
    const { code, stderr } = await dcs(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });

  it('that the unit does not write is found by check', async () => {
    const { cwd, file } = await unitFolder();
    write(file, `${read(file)}plan-words: { II: x }\n`);
    const { code, stdout } = await dcs(['check'], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringContaining('unknown-heading')]);
  });
});
