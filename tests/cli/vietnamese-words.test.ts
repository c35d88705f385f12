import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, commandNamed } from '../../src/cli/command-list.js';
import { VIETNAMESE_VERBS } from '../../src/locale/verbs.js';
import { typedState, STATE_WORDS } from '../../src/locale/states.js';
import { fold } from '../../src/domain/text/fold.js';
import { dcs as run, folderWith, read, unitFile } from '../support/program.js';

describe('a command in Vietnamese', () => {
  it('has a name of its own, typed without accents', () => {
    const names = Object.values(VIETNAMESE_VERBS);
    expect(new Set([...names, ...COMMAND_NAMES]).size).toBe(names.length + COMMAND_NAMES.length);
    expect(COMMAND_NAMES).toEqual(expect.arrayContaining(Object.keys(VIETNAMESE_VERBS)));
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each([
    ['ghi', 'tick'],
    ['GHI', 'tick'],
    ['bao-cao', 'report'],
    ['báo cáo', 'report'],
    ['báo-cáo', 'report'],
    ['kiểm tra', 'check'],
    ['gửi', 'submit'],
    ['tick', 'tick'],
  ])('%s is %s', async (typed, name) => {
    expect((await commandNamed(typed))?.name).toBe(name);
  });

  it.each(['gh', 'bao', 'toString', '__proto__', ''])('%s is none', async (typed) => {
    expect(await commandNamed(typed)).toBeNull();
  });
});

describe('a state in the words of the screen', () => {
  it('is every one of them, with accents and without', () => {
    for (const [state, { vi, en }] of Object.entries(STATE_WORDS)) {
      for (const typed of [state, vi, en, fold(vi), vi.toUpperCase()]) expect(typedState(typed)).toBe(state);
    }
    expect(typedState('vướng')).toBeNull();
    expect(typedState('constructor')).toBeNull();
  });

  it('is recorded as the word of the files, and said back', async () => {
    const folder = await folderWith('Trung tâm A');
    const ghi = (...args: readonly string[]) => run(['ghi', ...args], { cwd: folder, today: '2024-03-10' });
    const blocked = await ghi('5c', '--status', 'vướng mắc', '--note', 'x');
    expect(blocked).toMatchObject({ code: 2 });
    expect(await ghi('2.5.c', '--status', 'Vướng mắc', '--note', 'x')).toMatchObject({ code: 0 });
    expect(read(unitFile(folder, 'trung-tam-a'))).toContain('status: blocked');
    const wrong = await ghi('II.7', '--status', 'vươn');
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toContain('blocked (vướng mắc)');
    expect(read(unitFile(folder, 'trung-tam-a')).split('status:')).toHaveLength(2);
  });
});
