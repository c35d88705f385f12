// Settings for all parts of the build.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const dist = join(root, 'dist');

/**
 * The output is small and runs on the oldest supported Node.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const MINIFIED = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  write: false,
  metafile: true,
  logLevel: 'warning',
});
