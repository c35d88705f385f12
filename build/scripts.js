// Divides the program into scripts: dcs.cjs, which every command reads when it starts, and the others, which are read when
// a command first needs them. A script asks for another's module by its address, `dcs:check/src/checks/rules.ts`; bin/load.js
// answers.
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { APART, PLUGINS, vendored } from './plugins.js';
import { dist, MINIFIED, root } from './settings.js';

/**
 * Where the other scripts begin: modules that are imported on demand. What only they need stands in their script; what
 * two of them need, in the first of both.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const BEGINNINGS = {
  check: [
    'src/app/check/folder.ts',
    'src/checks/reading.ts',
    'src/checks/rules.ts',
    'src/cli/thread-work.ts',
    'src/cli/threads.ts',
    'src/commands/run-check.ts',
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
    'src/cli/serve-page.ts',
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
    'src/commands/schema.ts',
    'src/domain/encoding/compare-with-source.ts',
    'src/io/sources/named-source.ts',
    'src/io/sources/plan-source.ts',
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
  // As bin/load.js takes it: a function of what a module has. To put this around it at each start would copy it all.
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
  const asked = new Set(Object.values(BEGINNINGS).flat());
  const link = toOtherScripts(modules, owners, asked);
  const others = [];
  // One after the other, the main script last: each says which modules it asks of those before it.
  for (const name of Object.keys(BEGINNINGS).toReversed()) others.push(await buildScript(name, [link]));
  return [await buildScript('dcs', [...PLUGINS, link], `export * from './${MAIN}';`), ...others];

  /**
   * @param {string} name
   * @param {import('esbuild').Plugin[]} plugins
   * @param {string} more what the script has besides the modules that others ask for
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
 * The script in which each module stands.
 * @param {Modules} modules
 * @returns {ReadonlyMap<string, string>}
 * @throws {Error} for a beginning that is not imported, or not only on demand
 */
function ownersOf(modules) {
  const beginnings = new Set(Object.values(BEGINNINGS).flat());
  const owners = new Map(/** @type {[string, string][]} */ ([]));
  claim('dcs', [MAIN]);
  for (const [name, own] of Object.entries(BEGINNINGS)) claim(name, own);
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
 * Lets a module of another script be asked for by its address, and notes that it is.
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
