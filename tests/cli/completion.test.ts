import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../support/all-commands.js';
import { scriptFor, SHELLS } from '../../src/cli/completion/scripts.js';
import { BIN, dcs, environment, folderWith, temporaryFolder, write } from '../support/program.js';

/** The candidates for the last word, each with its meaning. */
async function offered(words: readonly string[], units: readonly string[] = ['A']): Promise<Map<string, string>> {
  const { stdout, code } = await dcs(['completion', 'words', '--', ...words], { cwd: await folderWith(...units) });
  expect(code).toBe(0);
  return new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t') as [string, string]),
  );
}

describe('candidates', () => {
  it.each<[typed: string, some: readonly string[], never: readonly string[]]>([
    ['', ['tick', 'ghi', 'status'], ['II.5.c']],
    ['help ', ['tick', 'ghi'], ['II.5.c']],
    ['tick ', ['II.5.c', 'III.3'], ['status', 'II']],
    ['ghi II.1 ', ['II.5.c'], []],
    ['tick --note x ', ['II.5.c'], []],
    ['tick --status ', ['done', 'blocked'], ['void', 'II.1']],
    ['correct II.1 1 --status ', ['void'], []],
    ['tick --period ', ['2024-Q1'], ['II.1']],
    ['finish ', ['2024-Q1', '2024-H1'], []],
    ['tick --section ', ['II', 'II.5'], ['II.5.c']],
    ['list --section ', ['II.5'], ['II.5.c']],
    ['list --state ', ['missing', 'blocked'], []],
    ['raise x --item ', ['II.5.c'], ['II.5']],
    ['own ', ['II.2.e'], ['II.1']],
    ['figure ', ['tiep-dan.luot'], ['II.1']],
    ['figure tiep-dan.luot 3 ', ['tap-huan.lop'], []],
    ['write ', ['han-che'], []],
    ['answer ', ['a'], ['II.1']],
    ['carry a ', ['II.5.c'], ['a']],
    ['letter ', ['remind'], ['a']],
    ['letter remind ', ['a'], ['remind']],
    ['status -u ', ['a'], []],
    ['status --lang ', ['vi', 'en'], ['a']],
    ['status --year ', ['2024'], []],
    ['check --plan ', ['2024'], []],
    ['check --format ', ['sarif'], []],
    ['init x --kind ', ['office', 'division'], []],
    ['explain ', ['done-without-evidence'], []],
    ['schema ', ['unit-plan', 'department'], []],
    ['completion ', ['bash', 'powershell'], []],
    ['status -', ['--as-of', '-u'], ['--evidence']],
  ])('dcs %s', async (typed, some, never) => {
    const words = [...(await offered(typed.split(' '))).keys()];
    expect(words).toEqual(expect.arrayContaining([...some]));
    expect(words.filter((word) => never.includes(word))).toEqual([]);
  });

  it.each([
    'own II.2.e ',
    'action II.1 ',
    'correct II.1 ',
    'answer a ',
    'answer a 1 ',
    'figure tiep-dan.luot ',
    'tick --note ',
  ])('none where a person writes words of his own: dcs %s', async (typed) => {
    expect([...(await offered(typed.split(' '))).keys()]).toEqual([]);
  });

  it('of an option with fixed values are these and nothing else, each with its meaning where it has one', async () => {
    for (const { name, options } of await allCommands()) {
      for (const { flags, choices, inWords } of options) {
        if (choices === undefined || !flags.includes('<')) continue;
        const flag = /--[a-z-]+/.exec(flags)?.[0] ?? flags;
        const words = await offered([name, flag, '']);
        expect([...words.keys()]).toEqual(choices);
        if (inWords !== undefined) expect([...words.values()]).not.toContain('');
      }
    }
  });

  it('hold no blank and no sign that a shell would take for its own', async () => {
    for (const typed of ['', 'tick ', 'figure ', 'write ', 'list --section ', 'explain ', 'tick --status ']) {
      for (const word of (await offered(typed.split(' '))).keys()) expect(word).toMatch(/^[\p{L}\d.-]+$/u);
    }
  });
});

describe('the scripts', () => {
  it('are there for four shells, under each usual name', async () => {
    expect(SHELLS).toEqual(['bash', 'zsh', 'fish', 'powershell']);
    for (const shell of SHELLS) expect((await dcs(['completion', shell])).stdout).toBe(scriptFor(shell));
    expect(scriptFor('PowerShell')).toBe(scriptFor('powershell'));
    expect(scriptFor('pwsh')).toBe(scriptFor('powershell'));
    expect(scriptFor('cmd')).toBeNull();
  });

  it('of PowerShell registers dcs, passes no empty word, reads UTF-8 and puts the console back', () => {
    const script = scriptFor('powershell') ?? '';
    expect(script).toMatch(/^Register-ArgumentCompleter -Native -CommandName dcs -ScriptBlock \{/);
    expect(script).toContain(`completion words '--' @typed $current`);
    expect(script).toContain(`if ($wordToComplete) { $wordToComplete } else { '_' }`);
    expect(script).toMatch(/UTF8Encoding[^]*finally \{\s*\[Console\]::OutputEncoding = \$encoding/);
    expect(script).toContain('[System.Management.Automation.CompletionResult]::new($text, $word,');
    expect(script).toMatch(/^[\x20-\x7e\n]+$/);
    expect(script.match(/[{([]/g)?.length).toBe(script.match(/[})\]]/g)?.length);
  });

  it('bash completes what is typed', async () => {
    const folder = await folderWith('A');
    const bin = temporaryFolder();
    write(join(bin, 'dcs'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
    chmodSync(join(bin, 'dcs'), 0o755);
    const asked = (words: readonly string[]): readonly string[] => {
      const script = `${scriptFor('bash') ?? ''}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_dcs_completion; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const env = environment('2024-04-10');
      const call = {
        cwd: folder,
        encoding: 'utf8',
        env: { ...env, PATH: `${bin}${delimiter}${env['PATH'] ?? ''}` },
      } as const;
      const { stdout, error } = spawnSync('bash', ['-c', script], call);
      if (error !== undefined) throw error;
      return stdout.split('\n').filter((line) => line !== '');
    };
    expect(asked(['dcs', 'tick', 'II.5.'])).toContain('II.5.c');
    expect(asked(['dcs', 'tick', 'II.5.']).filter((word) => !word.startsWith('II.5.'))).toEqual([]);
    expect(asked(['dcs', 'check', '--format', ''])).toContain('sarif');
  });
});
