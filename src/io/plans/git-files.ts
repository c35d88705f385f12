import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GIT_COMMENTS } from '../../locale/files.js';
import { replaceEdited } from '../files/replace-edited.js';

/** The lines for git in a plans folder, by file; patterns are relative to that folder. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  '.gitattributes': [GIT_COMMENTS.attributes, '*/source.txt -text', '*/evidence/** -text'],
  '.gitignore': [GIT_COMMENTS.ignore, '.*.lock', '.*.lock.*', '.*.tmp', '.*.undo'],
};

/**
 * In a git work tree, tells git not to change the line ends of files with a fingerprint (Git for Windows does so by
 * default), and to ignore locks, which would block every clone. Existing lines stay.
 * @param create creates a file if it does not exist, and returns whether it did
 */
export async function bringGitFiles(
  root: string,
  show: (path: string) => string,
  create: (path: string, text: string) => Promise<boolean>,
): Promise<void> {
  if (!isInWorkTree(root)) return;
  for (const [name, lines] of Object.entries(LINES)) {
    const path = join(root, name);
    if (!(await create(path, `${lines.join('\n')}\n`))) await complete(path, lines, show(path));
  }
}

function isInWorkTree(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    // In a linked work tree or a submodule, `.git` is a file.
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Adds the missing lines. */
async function complete(path: string, lines: readonly string[], shown: string): Promise<void> {
  await replaceEdited(path, shown, (bytes) => {
    const text = Buffer.from(bytes).toString('utf8');
    const there = new Set(text.split(/\r?\n/).map((line) => line.trim()));
    const missing = lines.filter((line) => !line.startsWith('#') && !there.has(line));
    if (missing.length === 0) return Promise.resolve({ text: null, outcome: undefined });
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const before = text === '' || text.endsWith('\n') ? text : text + end;
    const added = [lines[0] ?? '', ...missing].map((line) => line + end).join('');
    return Promise.resolve({ text: before + added, outcome: undefined });
  });
}
