// Builds dist/: the schemas as code (validators/), the program as one script (dcs.cjs), the big packages that few commands
// need (vendor/), and what the engine has made of the script once it ran (dcs.cache). Start-up is what this is about:
// compiling a schema when the program starts would cost more than the rest of it, and a hundred small modules, too.
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { APART, PLUGINS, vendored } from './build/plugins.js';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** A file made to hurt has a hundred thousand errors; of so many no more are kept than anybody could look at. */
const MOST_ERRORS = 10_000;

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  write: false,
  logLevel: 'warning',
};

const validators = await Promise.all(['plan', 'unit-plan', 'units', 'department'].map(buildValidator));
// The engine tells by its length alone whether the script is the one it kept: what it kept goes first.
await rm(join(dist, 'dcs.cache'), { force: true });
// The program imports the validators from where they end up, so they have to be there before it is bundled.
const written = [
  ...(await Promise.all(validators.map(replaceFiles))).flat(),
  ...(await Promise.all((await buildProgram()).map(replaceFiles))).flat(),
];
await removeOthers(written);
await keepCompiled();

/** A schema as an ES module: the validator, and which keys are known where. */
async function buildValidator(name) {
  const source = JSON.parse(await readFile(join(root, `schemas/${name}.schema.json`), 'utf8'));
  const schema = withNamesInPlace(withoutSuggestions(withoutProse(source)));
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    // One function a definition: inlined, the code is three times as long, and all of it is read at every start.
    inlineRefs: false,
    messages: false,
    verbose: false,
    // Which days exist is told by the domain: the stub here is replaced by `formats.ts` in the code that comes out.
    formats: { date: () => true },
    code: { source: true, esm: true, lines: false, formats: _`require("./src/io/validators/formats.ts")` },
  });
  const code = withErrorsAppended(withPathsAlone(standaloneCode(ajv, ajv.compile(schema))));
  return build({
    ...shared,
    stdin: {
      contents: `${code}\nexport const shape = ${JSON.stringify(shapeOf(schema))};`,
      resolveDir: root,
      sourcefile: `${name}.js`,
      loader: 'js',
    },
    format: 'esm',
    outfile: join(dist, 'validators', `${name}.js`),
  });
}

/**
 * A definition's own function is told where its data stands, and nothing else: none of our schemas asks for the rest, and
 * all of it would be put together for each value of each file.
 */
function withPathsAlone(code) {
  const called = code
    .replace(/\{instancePath:([^{}]*?),parentData:[^{}]*?,rootData,dynamicAnchors\}/g, '$1')
    .replace(
      /\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g,
      'instancePath=""',
    );
  if (/parentData|rootData|dynamicAnchors/.test(called)) throw new Error('ajv calls its functions in another way');
  return called;
}

/** Errors of a definition's own function are added to those there are: ajv copies all of them each time, which takes seconds for 20,000. */
function withErrorsAppended(code) {
  const appended = code
    .replace(/vErrors\.concat\((\w+)\.errors\)/g, 'append(vErrors, $1.errors)')
    .replace(/vErrors\.push\((\w+)\)/g, 'append(vErrors, [$1])');
  const append = `function append(errors, more) {
    for (const error of more) if (errors.length < ${MOST_ERRORS}) errors.push(error);
    return errors;
  }`;
  return `${appended}\n${append}`;
}

/** The program, and packages that are read only once they are needed. */
function buildProgram() {
  const ours = {
    ...shared,
    format: 'cjs',
    plugins: PLUGINS,
    // Modules asked for on demand are part of the script, and run on demand.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__moduleUrl' },
    // As bin/load.js takes it: a function of what a module has. To put this around it at each start would copy it all.
    banner: {
      js: `(function (exports, require, module, __filename, __dirname) {
const __moduleUrl = require('node:url').pathToFileURL(__filename).href;`,
    },
    footer: { js: '})' },
    legalComments: 'linked',
  };
  const script = build({ ...ours, entryPoints: ['src/cli/main.ts'], outfile: join(dist, 'dcs.cjs') });
  return Promise.all([
    script.then(inAscii),
    ...APART.map((name) =>
      build({
        ...shared,
        format: 'cjs',
        stdin: { contents: `export * from '${name}';`, resolveDir: root },
        legalComments: 'linked',
        outfile: join(dist, vendored(name)),
      }),
    ),
  ]);
}

/**
 * The script in ASCII alone, which the engine reads twice as fast. Strings are so already; what is left stands in regular
 * expressions, where an escape means the same.
 */
function inAscii({ outputFiles }) {
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    outputFiles: outputFiles.map(({ path, text }) => ({
      path,
      contents: Buffer.from(path.endsWith('.cjs') ? text.replace(/[^\0-\x7f]/g, escaped) : text),
    })),
  };
}

/** The schema without what only people and editors read. */
function withoutProse(schema) {
  const prose = new Set(['description', 'title', 'examples', 'default']);
  const strip = (node) => {
    if (Array.isArray(node)) return node.map(strip);
    if (node === null || typeof node !== 'object') return node;
    const isSchema = (key, value) => !prose.has(key) || (typeof value === 'object' && !Array.isArray(value));
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key, value]) => isSchema(key, value))
        .map(([key, value]) => [key, strip(value)]),
    );
  };
  return strip(schema);
}

/** The schema without keys that are named for editors to offer, and are as any other key of their map. */
function withoutSuggestions(schema) {
  const isOnlyOffered = ({ properties, additionalProperties: rest }) =>
    properties !== undefined &&
    Object.values(properties).every((part) => JSON.stringify(part) === JSON.stringify(rest));
  const drop = (key, value) =>
    value?.properties && isOnlyOffered(value) ? { ...value, properties: undefined } : value;
  return JSON.parse(JSON.stringify(schema, drop));
}

/** What holds for keys stands in place: an error from a definition's own function would not say which key is wrong. */
function withNamesInPlace(schema) {
  const put = (key, value) =>
    key === 'propertyNames' && value.$ref !== undefined ? schema.$defs[value.$ref.replace('#/$defs/', '')] : value;
  return JSON.parse(JSON.stringify(schema, put));
}

/** What a schema says of keys and nothing else: with an unknown key, those that are known can be told. */
function shapeOf({ $ref, properties, additionalProperties, items, $defs }) {
  const shapesOf = (schemas) => schemas && Object.fromEntries(Object.entries(schemas).map(([k, v]) => [k, shapeOf(v)]));
  const rest = additionalProperties || items;
  return { $ref, properties: shapesOf(properties), rest: rest && shapeOf(rest), $defs: shapesOf($defs) };
}

/** Files appear whole, and those that stay the same are left alone: tests build while others run. */
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

/** Chunks are named after their contents: those of earlier builds would pile up. */
async function removeOthers(kept) {
  const present = await readdir(dist, { recursive: true, withFileTypes: true });
  const others = present
    .filter((file) => file.isFile() && !file.name.endsWith('.tmp'))
    .map((file) => relative(dist, join(file.parentPath ?? file.path, file.name)))
    .filter((file) => !kept.includes(file));
  await Promise.all(others.map((file) => rm(join(dist, file), { force: true })));
}

/** Runs the everyday commands on the examples and keeps what the engine has compiled for them, for bin/dcs.js to start from. */
async function keepCompiled() {
  const { loadProgram } = createRequire(import.meta.url)('./bin/load.js');
  const { program, compiled } = loadProgram({ useCache: false });
  const nowhere = { isTerminal: false, columns: 80, write: () => undefined };
  const host = {
    version: '',
    cwd: root,
    stdout: nowhere,
    stderr: nowhere,
    today: '2025-01-10',
    readInput: async () => '',
  };
  const env = { DCS_PLANS: join(root, 'examples'), DCS_UNIT: 'trung-tam-a-mau' };
  for (const command of [['status'], ['report', '--period', 'q1', '-f', 'md'], ['check', 'examples']]) {
    const code = await program.run(command, { ...host, env });
    if (code !== 0) throw new Error(`dcs ${command.join(' ')} ended with ${code}`);
  }
  await replaceFiles({ outputFiles: [{ path: join(dist, 'dcs.cache'), contents: compiled() }] });
}
