import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BIN, environment, folderWith, read, unitFile } from '../support/program.js';

const IS_THERE = String(spawnSync('script', ['--version']).stdout).includes('util-linux');
if (!IS_THERE) console.warn('skipped: script (util-linux), which gives a program a terminal, is not installed');

/** Runs the built program at a terminal; each answer is typed once the program waits for it. */
function atTerminal(
  cwd: string,
  line: string,
  answers: readonly string[],
): Promise<{ readonly code: number | null; readonly screen: string }> {
  const child = spawn('script', ['-qefc', `${process.execPath} ${BIN} ${line}`, '/dev/null'], {
    cwd,
    env: { ...environment('2024-03-16'), TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const left = [...answers];
  let [screen, seen] = ['', 0];
  child.stdout.on('data', (data: Buffer) => {
    screen += data.toString('utf8');
    // A question ends with a colon, and the cursor is put behind it.
    if (left.length === 0 || !/: (?:\u001b\[\d+G)$/.test(screen.slice(seen))) return;
    seen = screen.length;
    child.stdin.write(left.shift() ?? '');
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, screen });
    });
  });
}

describe.runIf(IS_THERE)('at a real terminal', () => {
  it.each(['raise', 'write', 'skip', 'own', 'assign', 'init', 'tick', 'submit', 'figure', 'cuoi-ky q1'])(
    'Ctrl-C at the first question of dcs %s ends with 130, and nothing is written',
    async (line) => {
      const cwd = await folderWith('Trung tâm A');
      const before = read(unitFile(cwd, 'trung-tam-a'));
      const { code } = await atTerminal(cwd, line, ['\u0003']);
      expect([code, read(unitFile(cwd, 'trung-tam-a'))]).toEqual([130, before]);
    },
  );

  it('the end of the input leaves, on a line of its own', async () => {
    const cwd = await folderWith('Trung tâm A');
    const { code, screen } = await atTerminal(cwd, 'raise', ['Thiếu người\r', '\u0004']);
    expect([code, screen]).toEqual([0, expect.stringMatching(/\r\nThôi; chưa ghi gì\./)]);
  });

  it('what is typed, gone back to and confirmed is recorded', async () => {
    const cwd = await folderWith('Trung tâm A');
    const answers = ['Thiếu người\r', '\r', 'Thêm\r', '<\r', 'Bổ sung 01 biên chế\r', '\r', '\r'];
    const { code, screen } = await atTerminal(cwd, 'raise', answers);
    expect([code, screen]).toEqual([0, expect.stringContaining('Cũng như gõ: dcs raise "Thiếu người" --proposal')]);
    expect(read(unitFile(cwd, 'trung-tam-a'))).toContain('text: Thiếu người, proposal: Bổ sung 01 biên chế');
  });
});
