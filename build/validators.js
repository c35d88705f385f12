// The schemas as code: a validator of each, and which keys are known where.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import ajvStandalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { dist, MINIFIED, root } from './settings.js';

/** Its types say that the module is the function; it is the module. */
const standaloneCode = /** @type {typeof ajvStandalone.default} */ (/** @type {unknown} */ (ajvStandalone));

/** @typedef {{ [key: string]: any }} Schema JSON Schema as it was read */

/** A file made to hurt has a hundred thousand errors; of so many no more are kept than anybody could look at. */
const MOST_ERRORS = 10_000;

/**
 * A schema as an ES module: the validator, and which keys are known where.
 * @param {string} name
 */
export async function buildValidator(name) {
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
    // The domain decides which days exist: the compiled code imports `formats.ts` instead of this stub.
    formats: { date: () => true },
    code: { source: true, esm: true, lines: false, formats: _`require("./src/io/schema/formats.ts")` },
  });
  const code = withErrorsAppended(withPathsAlone(standaloneCode(ajv, ajv.compile(schema))));
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
 * A definition's own function is told where its data stands, and nothing else: none of our schemas asks for the rest, and
 * all of it would be put together for each value of each file.
 * @param {string} code
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

/**
 * Errors of a definition's own function are added to those there are: ajv copies all of them each time, which takes
 * seconds for 20,000.
 * @param {string} code
 */
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

/**
 * The schema without what only people and editors read.
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
 * The schema without keys that are named for editors to offer, and are as any other key of their map.
 * @param {Schema} schema
 * @returns {Schema}
 */
function withoutSuggestions(schema) {
  const isOnlyOffered = (/** @type {Schema} */ { properties, additionalProperties: rest }) =>
    properties !== undefined &&
    Object.values(properties).every((part) => JSON.stringify(part) === JSON.stringify(rest));
  const drop = (/** @type {string} */ _key, /** @type {any} */ value) =>
    value?.properties && isOnlyOffered(value) ? { ...value, properties: undefined } : value;
  return JSON.parse(JSON.stringify(schema, drop));
}

/**
 * What holds for keys stands in place: an error from a definition's own function would not say which key is wrong.
 * @param {Schema} schema
 * @returns {Schema}
 */
function withNamesInPlace(schema) {
  const put = (/** @type {string} */ key, /** @type {any} */ value) =>
    key === 'propertyNames' && value.$ref !== undefined ? schema['$defs'][value.$ref.replace('#/$defs/', '')] : value;
  return JSON.parse(JSON.stringify(schema, put));
}

/**
 * What a schema says of keys and nothing else: with an unknown key, those that are known can be told.
 * @param {Schema} schema
 * @returns {object}
 */
function shapeOf({ $ref, properties, additionalProperties, items, $defs }) {
  /** @type {(schemas: Schema | undefined) => object | undefined} */
  const shapesOf = (schemas) => schemas && Object.fromEntries(Object.entries(schemas).map(([k, v]) => [k, shapeOf(v)]));
  const rest = additionalProperties || items;
  return { $ref, properties: shapesOf(properties), rest: rest && shapeOf(rest), $defs: shapesOf($defs) };
}
