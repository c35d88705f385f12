// Builds dist/: the schemas as code (dist/validators/), then the program (dist/main.js and the chunks it loads on demand).
// Start-up is what this is about: compiling a schema when the program starts would cost more than the rest of it.
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const entry = join(root, 'src/cli/main.ts');

/** Commander can start other programs; ours has no such commands, and loading Node's part for it takes time. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /^nothing$/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  outdir: dist,
  write: false,
  logLevel: 'warning',
};

const validators = await Promise.all(['plan', 'unit-plan', 'units'].map(buildValidator));
// The program imports the validators from where they end up, so they have to be there before it is bundled.
const written = [
  ...(await Promise.all(validators.map(replaceFiles))).flat(),
  ...(await replaceFiles(await buildProgram())),
];
await removeOthers(written);

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
  const code = withErrorsAppended(standaloneCode(ajv, ajv.compile(schema)));
  return build({
    ...shared,
    stdin: {
      contents: `${code}\nexport const shape = ${JSON.stringify(shapeOf(schema))};`,
      resolveDir: root,
      sourcefile: `${name}.js`,
      loader: 'js',
    },
    minifyIdentifiers: true,
    outdir: undefined,
    outfile: join(dist, 'validators', `${name}.js`),
  });
}

/** Errors of a definition's own function are added to those there are: ajv copies all of them each time, which takes seconds for 20,000. */
function withErrorsAppended(code) {
  const appended = code.replace(/vErrors\.concat\((\w+)\.errors\)/g, 'append(vErrors, $1.errors)');
  return `${appended}\nfunction append(errors, more) { for (const error of more) errors.push(error); return errors; }`;
}

async function buildProgram() {
  if (!existsSync(entry)) return { outputFiles: [] };
  return build({
    ...shared,
    entryPoints: { main: entry, 'check-worker': join(root, 'src/cli/check-worker.ts') },
    plugins: [withoutChildProcess],
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'external',
    // Packages that are CommonJS inside ask for Node's own modules by require(), which ES modules do not have.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
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
