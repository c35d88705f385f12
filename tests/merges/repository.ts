import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, temporaryFolder } from '../support/program.js';

export const HAS_GIT = spawnSync('git', ['--version']).status === 0;

/** How git joins two texts: with marks around what differs, with marks around all that was added, or with none. */
export type Style = 'merge' | 'diff3' | 'union';

const IDENTITY = { GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@x', GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: 'x@x' };
const QUIET = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** A repository with one file: a base, and branches that each change it once. */
export class Repository {
  private readonly folder = temporaryFolder();
  private readonly file = join(this.folder, 'unit.yaml');

  constructor(base: string) {
    this.git('init', '-q', '-b', 'base');
    mkdirSync(join(this.folder, '.git/info'), { recursive: true });
    this.commit(base);
  }

  /** A branch on which the file reads so. */
  branch(name: string, text: string): void {
    this.git('checkout', '-q', '-b', name, 'base');
    this.commit(text);
  }

  /** What `git merge` makes of two branches, both sides of every conflict kept, in either order. */
  merge(ours: string, theirs: string, style: Style): ReadonlyMap<string, string> {
    this.git('checkout', '-q', '-f', '--detach', ours);
    writeFileSync(join(this.folder, '.git/info/attributes'), style === 'union' ? '*.yaml merge=union\n' : '');
    const conflicts = style === 'diff3' ? 'diff3' : 'merge';
    this.git('-c', `merge.conflictStyle=${conflicts}`, 'merge', '-q', '--no-edit', theirs);
    const merged = read(this.file);
    const kept = [false, true].map((theirsFirst) => bothSides(merged, theirsFirst));
    return new Map(kept.map((text, at) => [text, `${style}, ${at === 0 ? 'ours' : 'theirs'} first`]));
  }

  private commit(text: string): void {
    writeFileSync(this.file, text);
    this.git('add', '-A');
    this.git('-c', 'core.autocrlf=false', 'commit', '-q', '--allow-empty', '-m', 'x');
  }

  private git(...args: readonly string[]): void {
    const { status, stderr } = spawnSync('git', args, {
      cwd: this.folder,
      env: { PATH: process.env['PATH'] ?? '', HOME: this.folder, ...IDENTITY, ...QUIET },
      encoding: 'utf8',
    });
    // A merge with conflicts ends with 1.
    if (status !== 0 && !args.includes('merge')) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
}

const CONFLICT = /^<{7} [^\n]*\n([^]*?)(?:^\|{7} [^\n]*\n[^]*?)?^={7}\r?\n([^]*?)^>{7} [^\n]*\n/gm;

/** What "accept both" in an editor makes of conflicts. */
function bothSides(text: string, theirsFirst: boolean): string {
  return text.replace(CONFLICT, (_, ours: string, theirs: string) => (theirsFirst ? theirs + ours : ours + theirs));
}
