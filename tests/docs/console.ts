import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../../src/cli/output.js';
import { copyIssuedYear } from '../support/issued-year.js';
import { dcs } from '../support/program.js';

/*
 * Console blocks of a document, run again. A block is fenced as `console`; a line that begins with `$ ` is a command,
 * what follows is all that it prints, and a line `…` stands for lines that were left out. The blocks of a document run
 * in order and share a folder. Comments that a reader does not see steer them:
 *
 *   <!-- console folder: empty -->       from here on in a new folder; `checkout` has copies of plans/ and examples/
 *   <!-- console today: 2024-03-12 -->   from here on that is the day
 *   <!-- console run: sed -i … -->       a command that is not shown, such as what a person does in an editor;
 *                                        `fill-form` fills cells of a form in
 */

/** A command with what the document says it prints; `output` is `null` for one that is not shown. */
export interface Step {
  /** From 1. */
  readonly line: number;
  readonly command: string;
  readonly today: string;
  readonly folder: FolderKind;
  /** Counts up where a new folder begins. */
  readonly folderNumber: number;
  readonly output: readonly string[] | null;
}

type FolderKind = 'empty' | 'checkout';

const ELISION = '…';
/** What a document shows for the folder in which its commands run. */
const HOME = 'D:/dan-chu-co-so';

/** The commands of a document in order. @throws Error for a block that can't be run */
export function stepsOf(markdown: string): readonly Step[] {
  const steps: Step[] = [];
  let today = '';
  let folder: FolderKind = 'empty';
  let folderNumber = 0;
  let inBlock = false;
  const step = (line: number, command: string, output: readonly string[] | null): void => {
    if (today === '') throw new Error(`line ${line}: say the day first: <!-- console today: 2024-03-12 -->`);
    steps.push({ line, command, today, folder, folderNumber, output });
  };
  for (const [i, text] of markdown.split('\n').entries()) {
    const line = i + 1;
    const steering = /^<!-- console (\w+): (.*) -->$/.exec(text);
    if (inBlock) {
      const last = steps.at(-1);
      if (text === '```') inBlock = false;
      else if (text.startsWith('$ ')) step(line, text.slice(2), []);
      else if (last?.output == null) throw new Error(`line ${line}: output without a command`);
      else steps[steps.length - 1] = { ...last, output: [...last.output, text] };
    } else if (text === '```console') {
      inBlock = true;
    } else if (steering !== null) {
      const [, name = '', value = ''] = steering;
      if (name === 'today') today = value;
      else if (name === 'run') step(line, value, null);
      else if (name === 'folder' && (value === 'empty' || value === 'checkout')) {
        folder = value;
        folderNumber += 1;
      } else throw new Error(`line ${line}: unknown: ${text}`);
    }
  }
  return steps;
}

/** What each command prints when it is run: both streams as they come, line by line. */
export async function runSteps(root: string, steps: readonly Step[]): Promise<readonly (readonly string[])[]> {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'dcs-docs-')));
  try {
    return await runIn(base, root, steps);
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

async function runIn(base: string, root: string, steps: readonly Step[]): Promise<readonly (readonly string[])[]> {
  const bin = await programOnPath(root, base);
  const printed: string[][] = [];
  let folderNumber = -1;
  let cwd = base;
  let exitCode = 0;
  for (const step of steps) {
    if (step.folderNumber !== folderNumber) {
      folderNumber = step.folderNumber;
      cwd = await newFolder(root, join(base, `folder-${folderNumber}`), step.folder);
    }
    const words = wordsOfCall(step.command);
    const result =
      words === null ? await inShell(step, { bin, base, cwd, exitCode }) : await inThisProcess(words, step, cwd);
    ({ exitCode, cwd } = result);
    const lines = result.printed.replaceAll(join(base, `folder-${folderNumber}`), HOME).split('\n');
    if (lines.at(-1) === '') lines.pop();
    printed.push(lines);
    if (step.output === null && exitCode !== 0) throw new Error(`line ${step.line}: ${step.command}\n${result.printed}`);
  }
  return printed;
}

/** The output with as much left out as the document leaves out, or whole where the document no longer fits it. */
export function elided(printed: readonly string[], shown: readonly string[]): readonly string[] {
  return fits(printed, shown) ? shown : printed;
}

/** Whether what is shown is what was printed, some lines left out where it says so. */
function fits(printed: readonly string[], shown: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return printed.length === 0;
  if (first !== ELISION) return printed[0] === first && fits(printed.slice(1), rest);
  return printed.some((_, left) => left > 0 && fits(printed.slice(left), rest)) || (rest.length === 0 && printed.length > 0);
}

/** The document with the output that its commands really print. */
export function withOutputs(markdown: string, steps: readonly Step[], printed: readonly (readonly string[])[]): string {
  const lines = markdown.split('\n');
  for (const [i, { line, output }] of [...steps.entries()].reverse()) {
    if (output !== null) lines.splice(line, output.length, ...elided(printed[i] ?? [], output));
  }
  return lines.join('\n');
}

interface Done {
  readonly printed: string;
  readonly exitCode: number;
  /** The folder that the shell is in afterwards. */
  readonly cwd: string;
}

/** The words of a call of a command of dcs that has nothing for a shell to do but to take quotes away; else `null`. */
function wordsOfCall(command: string): readonly string[] | null {
  const word = String.raw`(?:"[^"$\x60\\]*"|[^\s"'|&;<>()$\x60\\*?#~{}[\]!]+)`;
  if (!new RegExp(`^dcs [a-z]+(?: ${word})*$`).test(command)) return null;
  return [...command.matchAll(new RegExp(` (${word})`, 'g'))].map(([, one = '']) => one.replaceAll('"', ''));
}

/** A process for each call would take ten times as long. */
async function inThisProcess(words: readonly string[], { today }: Step, cwd: string): Promise<Done> {
  let printed = '';
  const stream: Output = {
    isTerminal: false,
    columns: undefined,
    write: (data) => (printed += typeof data === 'string' ? data : Buffer.from(data).toString('utf8')),
  };
  const { code } = await dcs(words, { cwd, today, env: { COLUMNS: '80' }, stdout: stream, stderr: stream });
  return { printed, exitCode: code ?? NaN, cwd };
}

async function inShell(
  { command, today }: Step,
  { bin, base, cwd, exitCode }: { bin: string; base: string; cwd: string; exitCode: number },
): Promise<Done> {
  const where = join(base, 'where');
  const script = `(exit ${exitCode}); { ${command}\n} 2>&1; code=$?; pwd >"${where}"; exit $code`;
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: base, COLUMNS: '80', DCS_TODAY: today };
  const result = await bash(script, cwd, env);
  return { ...result, cwd: (await readFile(where, 'utf8')).trimEnd() };
}

async function programOnPath(root: string, base: string): Promise<string> {
  const bin = join(base, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'dcs'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/dcs.js')}" "$@"\n`);
  const fill = join(root, 'tests/docs/fill-form.js');
  await writeFile(join(bin, 'fill-form'), `#!/bin/sh\nexec "${process.execPath}" "${fill}" "$@"\n`);
  for (const name of ['dcs', 'fill-form']) await chmod(join(bin, name), 0o755);
  return bin;
}

async function newFolder(root: string, path: string, kind: FolderKind): Promise<string> {
  await mkdir(path);
  if (kind === 'checkout') {
    copyIssuedYear(join(path, 'plans'));
    for (const name of ['examples', 'schemas']) await cp(join(root, name), join(path, name), { recursive: true });
  }
  return path;
}

function bash(
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ readonly printed: string; readonly exitCode: number }> {
  return new Promise((resolve, reject) => {
    execFile('bash', ['-c', script], { cwd, env }, (error, stdout) => {
      if (error === null) resolve({ printed: stdout, exitCode: 0 });
      else if (typeof error.code === 'number') resolve({ printed: stdout, exitCode: error.code });
      else reject(new Error(`bash could not run ${script}`, { cause: error }));
    });
  });
}
