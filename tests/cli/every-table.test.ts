import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-plan.js';
import { dcs } from '../support/program.js';

const TODAY = '2024-06-30';
const UNIT = ['-u', 'trung-tam-a-mau'];
const FORM = ['import', 'forms'];

/** Each command that prints a table or a list, in every shape it has. */
const OUTPUTS: readonly (readonly string[])[] = [
  ['status'],
  ['status', '--by', 'item'],
  ['status', '--by', 'section'],
  ['status', '--matrix', 'items'],
  ['status', '--matrix', 'periods'],
  ['status', ...UNIT],
  ['list', ...UNIT],
  ['list', ...UNIT, '--state', 'missing,overdue,blocked'],
  ['list', ...UNIT, '--period', 'q2'],
  ['list', ...UNIT, '--state', 'done,open,upcoming,supports,not-applicable'],
  ['show', 'II.5.c', ...UNIT],
  ['why', 'II.5.c', ...UNIT],
  ['why', '--all', 'II.5.c'],
  ['why', '--all', 'tiep-dan.luot', '--period', 'q1'],
  ['figure', ...UNIT],
  ['figure', '--period', 'h1', ...UNIT],
  ['raise', ...UNIT],
  ['raise', '--all'],
  ['write', ...UNIT],
  ['due'],
  ['review'],
  ['review', 'trung-tam-a-mau'],
  ['check'],
  ['explain'],
  [...FORM, '--dry-run'],
];

let cwd = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'dcs-tables-'));
  cpSync(join(ROOT, 'examples'), join(cwd, 'plans'), { recursive: true });
  mkdirSync(join(cwd, 'forms'));
  const run = async (...args: readonly string[]): Promise<void> => {
    const { code, stderr } = await dcs(args, { cwd, today: TODAY });
    expect(code, `${args.join(' ')}: ${stderr}`).toBe(0);
  };
  await run(
    'action',
    'II.7',
    'Lập danh sách các văn bản phải sửa đổi, bổ sung trong năm',
    '--due',
    '15/5/2024',
    ...UNIT,
  );
  await run('action', 'II.5.c', 'Niêm yết lịch tiếp công dân', '--due', '15/5/2024', ...UNIT);
  await run('export', '--period', 'q2', '-o', join('forms', 'Biểu mẫu quý 2 của Trung tâm A.xlsx'), ...UNIT);
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

/** English is laid out by the same code with shorter words, so a narrow and the usual screen show it. */
const ENGLISH_AT: ReadonlySet<string> = new Set(['40', '80']);

describe.each(['30', '40', '60', '80', '100', '120', '200'])('on a screen of %s columns', (columns) => {
  it.each(OUTPUTS.map((args) => [args.join(' '), args] as const))('dcs %s', async (_, args) => {
    for (const lang of ENGLISH_AT.has(columns) ? ['vi', 'en'] : ['vi']) {
      const { stdout, stderr } = await dcs([...args, '--lang', lang], { cwd, today: TODAY, env: { COLUMNS: columns } });
      expect(stdout.length, stderr).toBeGreaterThan(0);
      expect(stdout).not.toContain('\\n');
      const lines = stdout.split('\n').filter((line) => stringWidth(line) > Number(columns));
      expect(lines.filter((line) => !isTyped(line))).toEqual([]);
    }
  });
});

describe('a column that a narrow screen has no room for', () => {
  const LEFT_OUT: readonly (readonly [columns: string, args: readonly string[], names: readonly string[]])[] = [
    ['60', ['status'], ['Cả năm', 'Chưa cập nhật', 'Quá hạn', 'Vướng mắc']],
    ['80', ['status', '--by', 'item'], ['không phát sinh', 'đang thực hiện', 'vướng mắc', 'chưa cập nhật', 'quá hạn']],
    ['80', ['status', '--by', 'section'], ['không phát sinh', 'quá hạn']],
  ];
  const atWidth = async (args: readonly string[], columns: string): Promise<string> => {
    const { stdout } = await dcs(args, { cwd, today: TODAY, env: { COLUMNS: columns } });
    return stdout.replace(/\s+/g, ' ');
  };

  it.each(LEFT_OUT)('is named under the table, at %s columns by dcs %s', async (columns, args, names) => {
    const narrow = await atWidth(args, columns);
    const [, said = '', needed = ''] = /chưa in các cột: (.*?)\. Xem đủ: mở rộng cửa sổ \(từ (\d+)/.exec(narrow) ?? [];
    for (const name of names) expect(said).toContain(name);
    expect(await atWidth(args, needed)).not.toContain('chưa in các cột');
    expect(await atWidth(args, String(Number(needed) - 1))).toContain('chưa in các cột');
    for (const format of ['csv', 'json']) {
      expect((await dcs([...args, '-f', format], { cwd, today: TODAY })).code, format).toBe(0);
    }
  });

  it('stands under the title in a list: who is in charge, the state, the last day', async () => {
    const cells = await atWidth(['list', ...UNIT, '--state', 'missing'], '60');
    expect(cells).toMatch(/✗ chưa cập nhật \(hạn \d\d\/\d\d\/2024\)/);
    expect(await atWidth(['list', ...UNIT], '60')).toContain('Chủ trì: ');
  });
});

/** A command to paste is not broken, nor is a word: an id, a path, a place in a file. */
function isTyped(line: string): boolean {
  return /\bdcs [a-z]/.test(line) || /^\S+:\d+:\d+ /.test(line) || !line.trim().includes(' ');
}
