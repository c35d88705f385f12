import { describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from '../../src/cli/command-list.js';
import { sharedSpecs } from '../../src/cli/parse.js';
import type { Command } from '../../src/commands/command.js';
import { folderForLines, LINES } from '../support/lines.js';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';
import { freshSeed, MORE } from '../support/seed.js';

/** What people paste, and what a script hands over by mistake. */
const ODD: readonly string[] = [
  '',
  ' ',
  '\u00a0',
  '\u2028',
  'a\u000bb',
  'a\u000cb',
  'a\u0085b',
  'a\u0000b',
  'a\u0007b',
  'a\u001b[31mb',
  'a\u0092b',
  'a\ufffdb',
  'a\ud800b',
  'CÃ´ng tÃ¡c',
  'a\r\nb',
  '\u200b',
  '“a',
  'a”',
  '—date',
  '../../x',
  '__proto__',
  '{a: b} # c: d',
  'x'.repeat(3_000),
];

const commands = COMMAND_GROUPS.flatMap(({ commands: entries }) => entries);

/** The lines that hand an odd text to each option and each argument of a command. */
function oddLines(command: Command, odd: string): readonly (readonly string[])[] {
  const line = LINES[command.name] ?? [];
  const specs = [...command.options, ...sharedSpecs(command)].filter(({ flags }) => flags.includes('<'));
  const withOption = specs.map(({ flags }) => [...line, /--[a-z-]+/.exec(flags)?.[0] ?? '', odd]);
  const withArgument = line
    .map((word, i) => ({ word, i }))
    .filter(({ word, i }) => i > 0 && !word.startsWith('--') && line[i - 1]?.startsWith('--') !== true)
    .map(({ i }) => line.map((word, at) => (at === i ? odd : word)));
  return [...withOption, ...withArgument];
}

// Each text at some places, and at each place some texts, others on each run; all at all once a week.
const shift = freshSeed();

describe.each(commands.map((entry) => [entry.name, entry] as const))('dcs %s', (_, entry) => {
  it(
    'takes an odd text or refuses it with 1 or 2, and leaves a file that every command reads',
    { timeout: 120_000 },
    async () => {
      const command = await entry.load();
      const cwd = await folderForLines();
      const places = oddLines(command, '').length;
      const step = MORE > 1 ? 1 : Math.min(8, places);
      const tried = { texts: new Set<number>(), places: new Set<number>() };
      for (const [at, odd] of ODD.entries()) {
        for (const [place, line] of oddLines(command, odd).entries()) {
          if ((at + place + shift) % step !== 0) continue;
          const words = line.includes('--output') || line.includes('-o') ? [...line, '--lang', 'en'] : line;
          const { code, stderr } = await dcs(words, { cwd, env: {} });
          expect([0, 1, 2], `${JSON.stringify(words)}: ${stderr}`).toContain(code);
          tried.texts.add(at);
          tried.places.add(place);
        }
      }
      expect([tried.texts.size, tried.places.size]).toEqual([ODD.length, places]);
      const { stdout } = await dcs(['check', '--json', 'plans/2024/units/trung-tam-a.yaml'], { cwd });
      expect((JSON.parse(stdout) as { summary: { errors: number } }).summary.errors, stdout).toBe(0);
      expect(read(unitFile(cwd, 'trung-tam-a'))).not.toMatch(/[\ufffd\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    },
  );
});

describe('what the gate says', () => {
  it.each<[what: string, line: readonly string[], wanted: RegExp]>([
    ['a control character', ['tick', 'II.7', '--note', 'a\u0092b'], /U\+0092 ở ký tự thứ 2 của --note/],
    ['a blank value', ['tick', 'II.7', '--date', ' '], /Thiếu nội dung sau --date/],
    ['a quote of Word', ['raise', '“Thiếu', 'người”'], /Dấu ngoặc cong[^]*ngoặc kép thẳng/],
    ['a dash of Word', ['tick', 'II.7', '—date', '12/3/2024'], /“—” \(chép từ Word\)[^]*gõ lại: --date/],
    ['a short dash of Word', ['tick', 'II.7', '–note', 'x'], /“–” \(chép từ Word\)[^]*gõ lại: --note/],
    ['a line break in a name', ['init', 'A\nB'], /trên một dòng/],
  ])('%s', async (_, line, wanted) => {
    const cwd = await folderWith('Trung tâm A');
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const { code, stderr } = await dcs(line, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(wanted)]);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  });

  it('a pair of curly quotes around a whole value is not stored, one inside is', async () => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['tick', 'II.7', '--date', '1/3/2024', '--note', '“Kết quả: tốt”'], { cwd });
    await mustRun(['tick', 'II.6.a', '--date', '1/3/2024', '--note', 'Phong trào “Dân vận khéo”'], { cwd });
    expect(read(unitFile(cwd, 'trung-tam-a'))).toMatch(/note: "?Kết quả: tốt[^”]*$/m);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toContain('Phong trào “Dân vận khéo”');
  });
});

describe('what is piped into write', () => {
  const pipe = (cwd: string, bytes: Uint8Array) =>
    dcs(['write', 'uu-diem', '--period', 'q1'], {
      cwd,
      isInputPiped: () => true,
      readInput: () => Promise.resolve(bytes),
    });

  it.each<[what: string, bytes: Uint8Array, stored: string]>([
    ['UTF-16 with its mark', Buffer.from('\ufeffCông tác tốt', 'utf16le'), 'Công tác tốt'],
    ['a page break of a PDF', Buffer.from('trang 1\ftrang 2'), 'trang 2'],
  ])('%s is stored', async (_, bytes, stored) => {
    const cwd = await folderWith('Trung tâm A');
    expect((await pipe(cwd, bytes)).code).toBe(0);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toContain(stored);
  });

  it.each<[what: string, bytes: Uint8Array, wanted: RegExp]>([
    ['windows-1258', Buffer.from([0x48, 0xe1, 0x6e]), /windows-1258/],
    ['UTF-16 without a mark', Buffer.from('Cong tac', 'utf16le'), /UTF-16/],
    ['a Word file', Buffer.from('PK\u0003\u0004 word/document.xml'), /Word/],
    ['a NUL', Buffer.from('Công\u0000tác dân vận'), /U\+0000/],
    ['text that was encoded twice', Buffer.from('CÃ´ng tÃ¡c'), /sai bảng mã/],
  ])('%s is refused, and nothing is written', async (_, bytes, wanted) => {
    const cwd = await folderWith('Trung tâm A');
    const before = read(unitFile(cwd, 'trung-tam-a'));
    const { code, stderr } = await pipe(cwd, bytes);
    expect([code, stderr]).toEqual([2, expect.stringMatching(wanted)]);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  });
});
