'use strict';
const {
  accessSync,
  closeSync,
  constants,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/** Before what the engine kept stands the digest of the script and of what was kept. */
const DIGEST_BYTES = 32;

/** Begins the address by which a script asks for a module of another one; build/scripts.js writes them. */
const SCHEME = 'dcs:';

/**
 * Where what the engine keeps of a script stands: it is of use to that version of the engine alone.
 * @param {string} name
 */
const cachePath = (name) => join(dist, `${name}-${process.versions.v8}-${process.arch}.cache`);

/**
 * @typedef {typeof import('../src/cli/main.js', { with: { 'resolution-mode': 'import' } })} Program
 * @typedef {(...scope: readonly unknown[]) => void} Wrapped the script as a function of what a module has
 * @typedef {{ path: string, contents: Buffer }} Compiled
 */

/**
 * Loads the program: dist/dcs.cjs, and the other scripts once one asks for a module of theirs.
 * @param {{ useCache?: boolean, keepCompiled?: boolean }} [options] `keepCompiled`: where nothing was kept yet (another
 *   version of Node than that of the build), keep what is compiled when this process ends
 * @returns {{ program: Program, compiled: () => readonly Compiled[] }} and what the engine has compiled of each script
 * @throws {Error} with code `PACKAGE_INCOMPLETE` where a script is not there or can't be read
 */
exports.loadProgram = ({ useCache = isCacheWanted(process.env), keepCompiled = false } = {}) => {
  /** @type {(() => Compiled)[]} */
  const compiled = [];
  /** @type {Map<string, any>} */
  const loaded = new Map();
  const main = scriptNamed('dcs');
  return { program: main, compiled: () => compiled.map((one) => one()) };

  /** @param {string} name */
  function scriptNamed(name) {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const script = loadScript(name, { useCache, requireModule });
    loaded.set(name, script.exports);
    compiled.push(script.compiled);
    if (useCache && keepCompiled && !script.isFromCache) process.once('exit', () => keep(script.compiled));
    return script.exports;
  }

  /**
   * A module of a script, by its address, such as `dcs:check/src/checks/rules.ts`.
   * @param {string} address
   */
  function requireModule(address) {
    const known = loaded.get(address);
    if (known !== undefined) return known;
    const end = address.indexOf('/');
    const asked = scriptNamed(address.slice(SCHEME.length, end)).modules[address.slice(end + 1)]();
    // As plain values: a module's exports are functions behind functions, which the engine cannot see through.
    const found = asked.__esModule === true ? { ...asked } : asked;
    loaded.set(address, found);
    return found;
  }
};

/**
 * Loads a script as require() would, but from what the engine compiled before, where that is there, whole and of this
 * very script: compiling anew takes longer than most commands. The engine itself checks nothing: one bit that is wrong
 * ends it.
 * @param {string} name
 * @param {{ useCache: boolean, requireModule: (address: string) => unknown }} options
 * @returns {{ exports: any, isFromCache: boolean, compiled: () => Compiled }}
 */
function loadScript(name, { useCache, requireModule }) {
  const filename = join(dist, `${name}.cjs`);
  const path = cachePath(name);
  try {
    const { source, cachedData } = readParts(filename, useCache ? path : null);
    const script = new Script(source, { filename, cachedData });
    const loaded = Object.assign(Object.create(null), { exports: {} });
    const require = createRequire(filename);
    const requireAny = (/** @type {string} */ id) => (id.startsWith(SCHEME) ? requireModule(id) : require(id));
    /** @type {Wrapped} */
    const wrapped = script.runInThisContext();
    wrapped(loaded.exports, requireAny, loaded, filename, dist);
    return {
      exports: loaded.exports,
      isFromCache: cachedData !== undefined,
      compiled: () => ({ path, contents: withDigest(Buffer.from(source, 'latin1'), script.createCachedData()) }),
    };
  } catch (error) {
    throw Object.assign(new Error(`${filename} can't be loaded`, { cause: error }), { code: 'PACKAGE_INCOMPLETE' });
  }
}

/**
 * Keeps the compiled code beside the program where the user may write there, and does nothing where he may not.
 * @param {() => Compiled} compiled
 */
function keep(compiled) {
  try {
    accessSync(dist, constants.W_OK);
    const { path, contents } = compiled();
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, contents);
    renameSync(temporary, path);
  } catch {
    // The next run compiles anew, as this one did.
  }
}

/**
 * With DCS_DEBUG no cache is used: stacks must name the files of this copy, not of the one that was built.
 * @param {NodeJS.ProcessEnv} environment
 */
function isCacheWanted({ DCS_NO_CACHE: no = '', DCS_DEBUG: debug = '' }) {
  return ['', '0'].includes(no) && ['', '0'].includes(debug);
}

/**
 * @param {string} filename the script
 * @param {string | null} cache what the engine kept; `null` to leave it
 * @returns {{ source: string, cachedData: Buffer | undefined }}
 */
function readParts(filename, cache) {
  // Both go into one place, one after the other: at each start, memory that was not touched before is what takes time.
  const room = Buffer.allocUnsafeSlow(Math.max(sizeOf(filename), cache === null ? 0 : sizeOf(cache)));
  const bytes = readInto(room, filename);
  // The build writes nothing but ASCII, as a function of what a module has: it need not be decoded, nor put together.
  const source = bytes.toString('latin1');
  if (cache === null) return { source, cachedData: undefined };
  try {
    const digest = hashOf(bytes);
    const kept = readInto(room, cache);
    const compiled = kept.subarray(DIGEST_BYTES);
    const isWhole = digest.update(compiled).digest().equals(kept.subarray(0, DIGEST_BYTES));
    return { source, cachedData: isWhole ? compiled : undefined };
  } catch {
    return { source, cachedData: undefined };
  }
}

/**
 * @param {Buffer} source
 * @param {Buffer} compiled
 */
function withDigest(source, compiled) {
  return Buffer.concat([hashOf(source).update(compiled).digest(), compiled]);
}

/**
 * The hash of the script; the compiled code is added to it.
 * @param {Buffer} source
 */
function hashOf(source) {
  return require('node:crypto').createHash('sha256').update(source);
}

/**
 * In bytes; 0 where there is no such file.
 * @param {string} path
 */
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * The part of the room that the file fills.
 * @param {Buffer} room
 * @param {string} path
 */
function readInto(room, path) {
  const file = openSync(path, 'r');
  try {
    return room.subarray(0, readSync(file, room));
  } finally {
    closeSync(file);
  }
}
