// Divides the program into scripts: dcs.cjs, which every command loads, and the others, which are loaded on demand. A
// script requires a module of another one by its address, `dcs:check/src/checks/rules.ts`; bin/load.js resolves it.
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { APART, PLUGINS, vendored } from './plugins.js';
import { dist, MINIFIED, root } from './settings.js';

/**
 * The entry points of the other scripts: modules that are imported on demand. A module that only one of them needs is in
 * its script; a module that two need is in the first of both.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const ENTRY_POINTS = {
  check: [
    'src/app/check/folder.ts',
    'src/app/check/share.ts',
    'src/checks/reading.ts',
    'src/checks/rules.ts',
    'src/cli/thread-work.ts',
    'src/commands/run-check.ts',
    'src/io/sources/plan-source.ts',
  ],
  office: [
    'src/commands/answer.ts',
    'src/commands/brief.ts',
    'src/commands/carry.ts',
    'src/commands/report-all.ts',
    'src/commands/report-each.ts',
    'src/commands/review.ts',
    'src/commands/submit-all.ts',
    'src/commands/why-all.ts',
  ],
  seldom: [
    'src/cli/completion/command.ts',
    'src/cli/serve-site.ts',
    'src/commands/action.ts',
    'src/commands/assign.ts',
    'src/commands/confirm.ts',
    'src/commands/doctor.ts',
    'src/commands/encode.ts',
    'src/commands/explain.ts',
    'src/commands/export.ts',
    'src/commands/import.ts',
    'src/commands/init.ts',
    'src/commands/mistakes/refusal-of.ts',
    'src/commands/open.ts',
    'src/commands/own.ts',
    'src/commands/plan.ts',
    'src/commands/roll.ts',
    'src/commands/schema.ts',
    'src/io/sources/pdf/read-pdf.ts',
    'src/io/sources/word/read-word.ts',
    'src/io/xlsx/form-source.ts',
    'src/reports/html/document-page.ts',
    'src/reports/html/folder-page.ts',
    'src/reports/html/unit-page.ts',
    'src/reports/xlsx/department-workbook.ts',
  ],
};

const MAIN = 'src/cli/main.ts';

/** @typedef {import('esbuild').Metafile['inputs']} Modules by path, each with its imports */

/** @satisfies {import('esbuild').BuildOptions} */
const SCRIPT = /** @type {const} */ ({
  ...MINIFIED,
  format: 'cjs',
  // Modules imported on demand are part of a script and run on demand.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '__moduleUrl' },
  // Wrapped in a function of the module's variables, as bin/load.js calls it. Wrapping it at each start would copy it.
  banner: {
    js: `(function (exports, require, module, __filename, __dirname) {
const __moduleUrl = require('node:url').pathToFileURL(__filename).href;`,
  },
  footer: { js: '})' },
  legalComments: 'linked',
});

/** All scripts of the program. */
export async function buildScripts() {
  const { metafile } = await build({ ...MINIFIED, format: 'esm', plugins: PLUGINS, entryPoints: [MAIN] });
  const modules = metafile.inputs;
  const owners = ownersOf(modules);
  const asked = new Set(Object.values(ENTRY_POINTS).flat());
  const link = toOtherScripts(modules, owners, asked);
  const others = [];
  // In order, the main script last: each determines which modules the scripts before it must export.
  for (const name of Object.keys(ENTRY_POINTS).toReversed()) others.push(await buildScript(name, [link]));
  return [await buildScript('dcs', [...PLUGINS, link], `export * from './${MAIN}';`), ...others];

  /**
   * @param {string} name
   * @param {import('esbuild').Plugin[]} plugins
   * @param {string} more the script's content besides the modules that others require
   */
  function buildScript(name, plugins, more = '') {
    const own = Object.keys(modules).filter((path) => owners.get(path) === name && asked.has(path));
    const given = own.toSorted().map((path) => `${JSON.stringify(addressOf(path))}: () => require('./${path}'),`);
    return build({
      ...SCRIPT,
      plugins,
      stdin: { contents: `${more}\nexport const modules = {\n${given.join('\n')}\n};`, resolveDir: root },
      outfile: join(dist, `${name}.cjs`),
    });
  }
}

/**
 * The script that contains each module.
 * @param {Modules} modules
 * @returns {ReadonlyMap<string, string>}
 * @throws {Error} for an entry point that is not imported, or not only on demand
 */
function ownersOf(modules) {
  const beginnings = new Set(Object.values(ENTRY_POINTS).flat());
  const owners = new Map(/** @type {[string, string][]} */ ([]));
  claim('dcs', [MAIN]);
  for (const [name, own] of Object.entries(ENTRY_POINTS)) claim(name, own);
  for (const beginning of beginnings) {
    const uses = Object.entries(modules)
      .filter(([path]) => owners.get(path) !== owners.get(beginning))
      .flatMap(([, { imports }]) => imports.filter(({ path }) => path === beginning));
    if (uses.length === 0 || uses.some(({ kind }) => kind !== 'dynamic-import')) {
      throw new Error(`${beginning} is not imported on demand alone: see build/scripts.js`);
    }
  }
  return owners;

  /**
   * @param {string} name
   * @param {readonly string[]} from
   */
  function claim(name, from) {
    for (const path of from) {
      if (owners.has(path)) continue;
      owners.set(path, name);
      const imports = modules[path]?.imports.filter((one) => one.external !== true) ?? [];
      claim(
        name,
        imports.map((one) => one.path).filter((one) => !beginnings.has(one)),
      );
    }
  }
}

/**
 * Replaces the import of another script's module by its address, and records that the module is required.
 * @param {Modules} modules
 * @param {ReadonlyMap<string, string>} owners
 * @param {Set<string>} asked
 * @returns {import('esbuild').Plugin}
 */
function toOtherScripts(modules, owners, asked) {
  return {
    name: 'to-other-scripts',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path, importer }) => {
        const from = relative(root, importer).replaceAll('\\', '/');
        if (APART.includes(path)) return { path: `./${vendored(path)}`, external: true };
        const found = modules[from]?.imports.find(({ original }) => original === path);
        if (found === undefined || found.external === true) return undefined;
        const owner = owners.get(found.path);
        if (owner === owners.get(from)) return undefined;
        asked.add(found.path);
        return { path: `dcs:${owner}/${addressOf(found.path)}`, external: true };
      });
    },
  };
}

/** The path of a module, the same wherever packages are. @param {string} path */
function addressOf(path) {
  return path.replace(/^.*node_modules\//, 'node_modules/');
}
