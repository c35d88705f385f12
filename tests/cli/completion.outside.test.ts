import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scriptFor } from '../../src/cli/completion/scripts.js';
import { BIN, environment, folderWith, temporaryFolder, write } from '../support/program.js';

/** How each shell lists what Tab would offer for a line. */
const ASK = {
  fish: (line: string): readonly string[] => ['-c', `${scriptFor('fish') ?? ''}\ncomplete -C '${line}'`],
  pwsh: (line: string): readonly string[] => [
    '-NoProfile',
    '-Command',
    `${scriptFor('powershell') ?? ''}
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
(TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches |
  ForEach-Object { "$($_.CompletionText)\`t$($_.ToolTip)" }`,
  ],
} as const;

describe.each(['fish', 'pwsh'] as const)('Tab in %s', (shell) => {
  const isThere = spawnSync(shell, ['--version']).error === undefined;
  if (!isThere) console.warn(`skipped: ${shell} is not installed`);

  it.runIf(isThere).each<[line: string, wanted: readonly string[]]>([
    ['dcs tick II.5.', ['II.5.a', 'II.5.b', 'II.5.c', 'II.5.d']],
    ['dcs tick --status ', ['blocked', 'doing', 'done', 'none']],
    ['dcs check --format ', ['github', 'gitlab', 'json', 'junit', 'sarif', 'text']],
    ['dcs check pl', ['plans/']],
    ['dcs completion ', ['bash', 'fish', 'powershell', 'zsh']],
  ])('%s', async (line, wanted) => {
    const bin = temporaryFolder();
    write(join(bin, 'dcs'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
    chmodSync(join(bin, 'dcs'), 0o755);
    const env = environment('2024-04-10');
    const { stdout } = spawnSync(shell, ASK[shell](line), {
      cwd: await folderWith('A'),
      env: { ...env, HOME: bin, PATH: `${bin}${delimiter}${env['PATH'] ?? ''}` },
      encoding: 'utf8',
    });
    const offered = stdout.split('\n').filter((one) => one !== '');
    expect(offered.map((one) => one.split('\t')[0]).sort()).toEqual(wanted);
    if (line.includes('--status')) expect(stdout).toContain('vướng mắc');
  });
});
