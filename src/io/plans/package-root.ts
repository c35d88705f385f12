import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, both for the sources and for the bundle. */
export function packageRoot(): string {
  let at = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(at, 'package.json'))) {
    if (dirname(at) === at) throw incomplete('package.json');
    at = dirname(at);
  }
  return at;
}

/** The error for a part of the package that is missing or cannot be read. */
export function incomplete(part: string): Error {
  return Object.assign(new Error(`the package lacks ${part}`), { code: 'PACKAGE_INCOMPLETE' });
}
