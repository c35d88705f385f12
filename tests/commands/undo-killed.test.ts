import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beforeEachCall } from '../support/faults.js';
import {
  departmentFile,
  dcs,
  folderWith,
  mustRun,
  prepared,
  temporaryFolder,
  unitFile,
  write,
} from '../support/program.js';

/** A file and the record of its writes, as a process that was killed left them. */
interface Left {
  readonly file: string | null;
  readonly history: string | null;
}

const UNIT = 'plans/2024/units';
const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Runs a line, and collects every state in which killing it can leave the file, the last one included. */
async function statesOf(cwd: string, file: string, history: string, line: readonly string[]): Promise<readonly Left[]> {
  const states: Left[] = [];
  const look = (): void => {
    const now = { file: textOf(file), history: textOf(history) };
    const last = states.at(-1);
    if (last?.file !== now.file || last.history !== now.history) states.push(now);
  };
  beforeEachCall(look);
  await mustRun(line, { cwd });
  look();
  return states;
}

/** The same folder with only the state that was left: locks and temporary files are removed by whoever writes next. */
function folderLeft(from: string, file: string, history: string, state: Left): string {
  const cwd = temporaryFolder();
  for (const name of ['plans/2024/plan.yaml', `${UNIT}/trung-tam-a.yaml`])
    write(join(cwd, name), readFileSync(join(from, name)));
  if (state.file !== null) write(join(cwd, file), state.file);
  if (state.history !== null) write(join(cwd, history), state.history);
  return cwd;
}

const ticked = prepared(['Trung tâm A'], (cwd) => mustRun(['tick', 'II.1', '--status', 'doing'], { cwd }));

describe('a process that is killed at any step of', () => {
  it.each<[string, readonly string[]]>([
    ['a write', ['tick', 'II.7', '--status', 'doing']],
    ['a large write', ['assign', '--rest', '--lead', 'Phòng Tổ chức']],
    ['taking a write back', ['undo']],
  ])('%s leaves a file whose last write can be taken back', async (_, line) => {
    const cwd = await ticked();
    const [file, history] = [`${UNIT}/trung-tam-a.yaml`, `${UNIT}/.trung-tam-a.yaml.undo`];
    const before = textOf(join(cwd, file));
    const states = await statesOf(cwd, join(cwd, file), join(cwd, history), line);
    const after = textOf(join(cwd, file));
    expect(states.length).toBeGreaterThan(2);
    for (const state of states) {
      const left = folderLeft(cwd, file, history, state);
      expect([before, after]).toContain(state.file);
      const { code } = await dcs(['undo'], { cwd: left });
      const now = textOf(join(left, file));
      // What is there is taken back: this write, or the one before it where this one was not made.
      if (line[0] !== 'undo') expect([code, now === before]).toEqual([0, state.file === after]);
      else expect([code, now === after]).toEqual(state.file === before ? [0, true] : [2, true]);
      const next = await dcs(['undo'], { cwd: left });
      expect([next.code, textOf(unitFile(left, 'trung-tam-a'))?.includes('doing')]).toEqual([
        line[0] !== 'undo' && state.file === after ? 0 : 2,
        false,
      ]);
      await mustRun(['tick', 'II.5.c', '--status', 'doing'], { cwd: left });
      await mustRun(['undo'], { cwd: left });
    }
  });

  it('the head office’s first write leaves no file, or one that can be taken back', async () => {
    const cwd = await folderWith('Trung tâm A');
    const [file, history] = ['plans/2024/department.yaml', 'plans/2024/.department.yaml.undo'];
    const line = ['write', 'phuong-huong', '--all', '--period', 'q1', '--text', 'Tiếp tục.'];
    const states = await statesOf(cwd, departmentFile(cwd), join(cwd, history), line);
    expect(states.map((state) => state.file === null)).toEqual([...states.slice(1).map(() => true), false]);
    for (const state of states) {
      const left = folderLeft(cwd, file, history, state);
      const { code, stderr } = await dcs(['undo', '--all'], { cwd: left });
      expect([state, code, stderr]).toEqual([
        state,
        state.file === null ? 2 : 0,
        expect.stringMatching(/Chưa có lần ghi|dcs write/),
      ]);
      expect(textOf(departmentFile(left)) ?? '').not.toContain('Tiếp tục');
    }
  });
});

it('a write that was not made is not the newest, and is not listed', async () => {
  const cwd = await ticked();
  await mustRun(['write', 'phuong-huong', '--all', '--period', 'q1', '--text', 'Một.'], { cwd });
  await mustRun(['init', 'Trung tâm B', '--register'], { cwd });
  const [office, written] = [departmentFile(cwd), textOf(departmentFile(cwd))];
  await mustRun(['init', 'Trung tâm C', '--register'], { cwd });
  await mustRun(['write', 'phuong-huong', '--all', '--period', 'q1', '--text', 'Hai.'], { cwd });
  write(office, written ?? '');
  expect(await mustRun(['undo', '--list', '--all'], { cwd })).not.toContain('Hai.');
  expect(await mustRun(['undo', '--all'], { cwd })).toContain('units.yaml');
});
