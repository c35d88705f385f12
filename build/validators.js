// The schemas as code: a validator for each, and the keys known at each place.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import ajvStandalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { dist, MINIFIED, root } from './settings.js';

/** The types declare the module as the function itself, which is not so. */
const standaloneCode = /** @type {typeof ajvStandalone.default} */ (/** @type {unknown} */ (ajvStandalone));

/** @typedef {{ [key: string]: any }} Schema JSON Schema as it was read */

/** The most errors kept: a malicious file may have a hundred thousand, more than anybody reads. */
const MAX_ERRORS = 10_000;

/**
 * A schema as an ES module: the validator, and the keys known at each place.
 * @param {string} name
 */
export async function buildValidator(name) {
  const source = JSON.parse(await readFile(join(root, `schemas/${name}.schema.json`), 'utf8'));
  const schema = withNamesInPlace(withoutProse(source));
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    // One function for each definition: inlined, the code would be three times as long, and all of it is read at
    // every start.
    inlineRefs: false,
    messages: false,
    verbose: false,
    // The domain decides which dates exist: the compiled code imports `formats.ts` instead of this stub.
    formats: { date: () => true },
    code: { source: true, esm: true, lines: false, formats: _`require("./src/io/schema/formats.ts")` },
  });
  const code = withErrorsAppended(standaloneCode(ajv, ajv.compile(schema)));
  return build({
    ...MINIFIED,
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
 * Appends the errors of a definition's own function, up to a limit. Ajv copies the whole list each time: for a file of
 * 1.5 MB with 120,000 errors `check` took 26 s of processor time instead of one.
 * @param {string} code
 */
function withErrorsAppended(code) {
  const appended = code
    .replace(/vErrors\.concat\(([\w.]+)\.errors\)/g, 'append(vErrors, $1.errors)')
    .replace(/vErrors\.push\((\w+)\)/g, 'append(vErrors, [$1])');
  if (!appended.includes('append(vErrors, [') || /vErrors\.(concat|push)/.test(appended)) {
    throw new Error('ajv collects its errors in another way');
  }
  const append = `function append(errors, more) {
    for (const error of more) if (errors.length < ${MAX_ERRORS}) errors.push(error);
    return errors;
  }`;
  return `${appended}\n${append}`;
}

/**
 * The schema without the texts for people and editors.
 * @param {Schema} schema
 */
function withoutProse(schema) {
  const prose = new Set(['description', 'title', 'examples', 'default']);
  /** @type {(node: any) => any} */
  const strip = (node) => {
    if (Array.isArray(node)) return node.map(strip);
    if (node === null || typeof node !== 'object') return node;
    const isSchema = (/** @type {string} */ key, /** @type {unknown} */ value) =>
      !prose.has(key) || (typeof value === 'object' && !Array.isArray(value));
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key, value]) => isSchema(key, value))
        .map(([key, value]) => [key, strip(value)]),
    );
  };
  return strip(schema);
}

/**
 * Copies the rules for keys into place: an error from a definition's own function would not say which key is wrong.
 * @param {Schema} schema
 * @returns {Schema}
 */
function withNamesInPlace(schema) {
  const put = (/** @type {string} */ key, /** @type {any} */ value) =>
    key === 'propertyNames' && value.$ref !== undefined ? schema['$defs'][value.$ref.replace('#/$defs/', '')] : value;
  return JSON.parse(JSON.stringify(schema, put));
}

/**
 * Only the keys of a schema, so that the message on an unknown key can list the known ones.
 * @param {Schema} schema
 * @returns {object}
 */
function shapeOf({ $ref, properties, additionalProperties, items, $defs }) {
  /** @type {(schemas: Schema | undefined) => object | undefined} */
  const shapesOf = (schemas) => schemas && Object.fromEntries(Object.entries(schemas).map(([k, v]) => [k, shapeOf(v)]));
  const rest = additionalProperties || items;
  return { $ref, properties: shapesOf(properties), rest: rest && shapeOf(rest), $defs: shapesOf($defs) };
}
