// Writes the pages of docs/ that come from the program's own values: docs/checks.md.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: "export { RULE_GROUPS } from './src/checks/rules.js'; export { checksPage } from './src/reports/documents/checks-page.js';",
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const source = Buffer.concat(outputFiles.map(({ contents }) => contents)).toString('base64');
const { RULE_GROUPS, checksPage } = await import(`data:text/javascript;base64,${source}`);
await writeFile(new URL('../docs/checks.md', import.meta.url), checksPage(RULE_GROUPS));
