// Builds dist/: the schemas compiled to code (validators/), the program as three scripts (dcs.cjs for every command,
// check.cjs and seldom.cjs for some), the large packages that few commands need (vendor/), and the engine's compiled code
// (*.cache). The purpose is a short start: compiling a schema, or loading hundreds of modules, would take longer than all
// else a command does.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { loadProgram } from './bin/load.js';
import { noticesOf } from './build/notices.js';
import { APART, SINGLE, vendored } from './build/plugins.js';
import { buildScripts } from './build/scripts.js';
import { dist, MINIFIED, root } from './build/settings.js';
import { buildValidator } from './build/validators.js';

/** @typedef {{ outputFiles: readonly { path: string, contents: Uint8Array }[] }} Built */

const validators = await Promise.all(['plan', 'unit-plan', 'units', 'department'].map(buildValidator));
// The program imports the validators from dist/, so they must be built before it is bundled.
const early = await Promise.all(validators.map(replaceFiles));
const program = await buildProgram();
const notices = await noticesOf([...validators, ...program].map(({ metafile }) => metafile));
const rest = [
  ...program,
  { outputFiles: [{ path: join(dist, 'third-party-notices.txt'), contents: Buffer.from(notices) }] },
];
await removeOthers([...early, ...(await Promise.all(rest.map(replaceFiles)))].flat());
await keepCompiled();

/** The program's scripts, and packages that are loaded on demand. */
async function buildProgram() {
  const scripts = await buildScripts();
  const packages = APART.map((name) =>
    build({
      ...MINIFIED,
      format: 'cjs',
      stdin: {
        contents: SINGLE.has(name) ? `module.exports = require('${name}');` : `export * from '${name}';`,
        resolveDir: root,
      },
      legalComments: 'linked',
      outfile: join(dist, vendored(name)),
    }),
  );
  return [...scripts.map(inAscii), ...(await Promise.all(packages))];
}

/**
 * Escapes the letters outside ASCII, because the engine reads an ASCII script twice as fast. esbuild escapes them in
 * strings; the remaining ones are in regular expressions, where an escape means the same.
 * @template {{ outputFiles: readonly { path: string, text: string }[] }} B
 * @param {B} built
 * @returns {Omit<B, 'outputFiles'> & Built}
 */
function inAscii({ outputFiles, ...built }) {
  const escaped = (/** @type {string} */ char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    ...built,
    outputFiles: outputFiles.map(({ path, text }) => ({
      path,
      contents: Buffer.from(path.endsWith('.cjs') ? text.replace(/[^\0-\x7f]/g, escaped) : text),
    })),
  };
}

/**
 * Writes each file as a whole, and only if it changed, because tests may build while others run.
 * @param {Built} built
 */
async function replaceFiles({ outputFiles }) {
  await Promise.all(
    outputFiles.map(async ({ path, contents }) => {
      if (existsSync(path) && (await readFile(path)).equals(contents)) return;
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${process.pid}.tmp`;
      await writeFile(temporary, contents);
      await rename(temporary, path);
    }),
  );
  return outputFiles.map(({ path }) => relative(dist, path));
}

/**
 * Removes the files of earlier builds and other engines.
 * @param {readonly string[]} kept
 */
async function removeOthers(kept) {
  const present = await readdir(dist, { recursive: true, withFileTypes: true });
  const others = present
    .filter((file) => file.isFile() && !file.name.endsWith('.tmp'))
    .map((file) => relative(dist, join(file.parentPath, file.name)))
    .filter((file) => !kept.includes(file));
  await Promise.all(others.map((file) => rm(join(dist, file), { force: true })));
}

/** Runs the most frequent commands on the examples and stores the engine's compiled code, which bin/load.js uses. */
async function keepCompiled() {
  const { program, compiled } = loadProgram({ useCache: false });
  const nowhere = { isTerminal: false, columns: 80, write: () => undefined };
  const host = {
    version: '',
    cwd: root,
    stdout: nowhere,
    stderr: nowhere,
    today: '2025-01-10',
    readInput: () => Promise.resolve(new Uint8Array()),
  };
  const env = { DCS_PLANS: join(root, 'examples'), DCS_UNIT: 'trung-tam-a-mau' };
  for (const command of [['status'], ['report', '--period', 'q1', '-f', 'md'], ['check', 'examples']]) {
    const code = await program.run(command, { ...host, env });
    if (code !== 0) throw new Error(`dcs ${command.join(' ')} ended with ${code}`);
  }
  await replaceFiles({ outputFiles: compiled() });
}
