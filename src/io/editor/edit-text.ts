import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EditedText } from '../../domain/ports/workspace.js';
import type { Text } from '../../domain/text/text.js';
import { EDITOR } from '../../locale/files.js';
import { codeOf, reasonOf } from '../files/system-error.js';

/**
 * Opens a draft in a person's editor. The draft is in a file of its own, which stays until it is discarded.
 * @param editor a command line, as in `$EDITOR`: `code --wait`; `null` takes the editor that every Windows has
 */
export async function editText(draft: string, name: string, editor: string | null): Promise<EditedText> {
  if (editor === null) return process.platform === 'win32' ? editText(draft, name, 'notepad') : { kind: 'no-editor' };
  const file = join(await mkdtemp(join(tmpdir(), 'dcs-')), `${name}.txt`);
  await writeFile(file, draft === '' ? '' : `${draft}\n`, { mode: 0o600 });
  const failed = (reason: Text): EditedText => ({ kind: 'failed', editor, file, reason });
  const trouble = await runEditor(editor, file);
  if (trouble !== null) return failed(trouble);
  try {
    // The decoder removes a byte order mark, which editors on Windows write.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    return { kind: 'edited', text, file, discard: () => rm(dirname(file), { recursive: true, force: true }) };
  } catch (error) {
    return failed(codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? EDITOR.notUtf8 : reasonOf(error));
  }
}

/** @returns the reason for a failure, or `null` */
function runEditor(editor: string, file: string): Promise<Text | null> {
  // Runs it through the shell, as git does: the variable contains a command line, not only the name of a program.
  const [program, args]: readonly [string, readonly string[]] =
    process.platform === 'win32'
      ? ['cmd', ['/d', '/s', '/c', `"${editor} "${file}""`]]
      : ['/bin/sh', ['-c', `${editor} "$@"`, editor, file]];
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', windowsVerbatimArguments: true });
    child.on('error', (error) => {
      resolve(reasonOf(error));
    });
    child.on('close', (code, signal) => {
      resolve(code === 0 ? null : EDITOR.ended(signal ?? String(code ?? '')));
    });
  });
}
