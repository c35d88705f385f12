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
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/** Before what the engine kept stands the digest of the program and of what was kept. */
const DIGEST_BYTES = 32;

/** What the engine keeps of the program is of use to that version of it alone. */
const cachePath = join(dist, `dcs-${process.versions.v8}-${process.arch}.cache`);
exports.cachePath = cachePath;

/**
 * @typedef {typeof import('../src/cli/main.js', { with: { 'resolution-mode': 'import' } })} Program
 * @typedef {(...scope: readonly unknown[]) => void} Wrapped the script as a function of what a module has
 */

/**
 * Loads dist/dcs.cjs as require() would, but from what the engine compiled before, where that is there, whole and of this
 * very program: compiling anew takes longer than most commands. The engine itself checks nothing: one bit that is wrong
 * ends it.
 * @param {{ useCache?: boolean, keepCompiled?: boolean }} [options] `keepCompiled`: where nothing was kept yet (another
 *   version of Node than that of the build), keep what is compiled when this process ends
 * @returns {{ program: Program, compiled: () => Buffer }}
 * @throws {Error} with code `PACKAGE_INCOMPLETE` where the program is not there or can't be read
 */
exports.loadProgram = ({ useCache = isCacheWanted(process.env), keepCompiled = false } = {}) => {
  const filename = join(dist, 'dcs.cjs');
  try {
    const { source, cachedData } = readParts(filename, useCache ? cachePath : null);
    const script = new Script(source, { filename, cachedData });
    /** @type {{ exports: Program }} */
    const loaded = Object.assign(Object.create(null), { exports: {} });
    /** @type {Wrapped} */
    const wrapped = script.runInThisContext();
    wrapped(loaded.exports, createRequire(filename), loaded, filename, dirname(filename));
    const compiled = () => withDigest(Buffer.from(source, 'latin1'), script.createCachedData());
    if (useCache && keepCompiled && cachedData === undefined) process.once('exit', () => keep(compiled));
    return { program: loaded.exports, compiled };
  } catch (error) {
    throw Object.assign(new Error(`${filename} can't be loaded`, { cause: error }), { code: 'PACKAGE_INCOMPLETE' });
  }
};

/**
 * Keeps the compiled code beside the program where the user may write there, and does nothing where he may not.
 * @param {() => Buffer} compiled
 */
function keep(compiled) {
  try {
    accessSync(dist, constants.W_OK);
    const temporary = `${cachePath}.${process.pid}.tmp`;
    writeFileSync(temporary, compiled());
    renameSync(temporary, cachePath);
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
 * The hash of the program; the compiled code is added to it.
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
