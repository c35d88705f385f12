import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GIT_COMMENTS } from '../../locale/files.js';
import { replaceEdited } from '../files/replace-edited.js';

/** The lines for git in a plans folder, by file. Patterns are relative to that folder. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  '.gitattributes': [GIT_COMMENTS.attributes, '*/source.txt -text', '*/evidence/** -text'],
  '.gitignore': [GIT_COMMENTS.ignore, '.*.lock', '.*.lock.*', '.*.tmp'],
};

/**
 * Where a plans folder lies in a git work tree, tells git to leave the bytes alone that have a fingerprint (Git for
 * Windows changes line ends unless told otherwise), and to pass over locks, which would block every clone. What the
 * files hold already stays.
 * @param create makes a file where none is, and says whether it has
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
    // In a linked work tree and a submodule it is a file.
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Adds the lines that are not there yet. */
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
