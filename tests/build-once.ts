import { execFileSync } from 'node:child_process';

/** The built program is part of what is tested: build it once before the tests. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['build.js'], { stdio: 'inherit' });
}
