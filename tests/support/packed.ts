import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './program.js';
import { ROOT } from './real-plan.js';

/** The package as others get it. */
export interface Packed {
  /** Its tarball. */
  readonly tarball: string;
  /** A git repository with what is in it, as an address that git and npm take. */
  readonly repository: string;
}

/** Packs the package in a folder. What was built before the tests goes into it. */
export function pack(folder: string): Packed {
  const run = (command: string, args: readonly string[], cwd: string): string =>
    execFileSync(command, args, { cwd, env: environment('2024-06-01', { HOME: folder }), encoding: 'utf8' }).trim();
  const name = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], ROOT);
  run('tar', ['xzf', name], folder);
  const unpacked = join(folder, 'package');
  withoutPreparing(join(unpacked, 'package.json'));
  run('git', ['init', '--quiet', '--initial-branch', 'main'], unpacked);
  run('git', ['add', '--all', '--force'], unpacked);
  run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'Packed'], unpacked);
  return { tarball: join(folder, name), repository: `file://${unpacked}` };
}

/** It is built already, and what builds it is not in the package: npm would fetch that from a registry. */
function withoutPreparing(file: string): void {
  const { scripts, devDependencies, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (scripts === undefined || devDependencies === undefined) throw new Error(`${file} has nothing to prepare`);
  writeFileSync(file, JSON.stringify(rest));
}
