'use strict';
const { closeSync, openSync, readSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/** Before what the engine kept stand the engine's name and the digest of the program and of what was kept. */
const ENGINE_BYTES = 64;
const DIGEST_BYTES = 32;
const HEAD_BYTES = ENGINE_BYTES + DIGEST_BYTES;

/**
 * Loads dist/dcs.cjs as require() would, but from what the engine compiled when it was built, where that is there, whole
 * and of this very program and engine: compiling anew takes longer than most commands. The engine itself checks nothing:
 * one bit that is wrong ends it.
 * @throws Error with code `PACKAGE_INCOMPLETE` where the program is not there or can't be read
 */
exports.loadProgram = ({ useCache = isCacheWanted(process.env) } = {}) => {
  const filename = join(dist, 'dcs.cjs');
  const cache = useCache ? join(dist, 'dcs.cache') : null;
  try {
    const { source, cachedData } = readParts(filename, cache);
    const script = new Script(source, { filename, cachedData });
    const module = { exports: {} };
    script.runInThisContext()(module.exports, createRequire(filename), module, filename, dirname(filename));
    return {
      program: module.exports,
      compiled: () => withHead(Buffer.from(source, 'latin1'), script.createCachedData()),
    };
  } catch (error) {
    throw Object.assign(new Error(`${filename} can't be loaded`, { cause: error }), { code: 'PACKAGE_INCOMPLETE' });
  }
};

/** Stacks that are asked for name the files of this copy, not of the one that was built. */
function isCacheWanted({ DCS_NO_CACHE: no = '', DCS_DEBUG: debug = '' }) {
  return ['', '0'].includes(no) && ['', '0'].includes(debug);
}

function readParts(filename, cache) {
  // Both go into one place, one after the other: at each start, memory that was not touched before is what takes time.
  const room = Buffer.allocUnsafeSlow(Math.max(sizeOf(filename), cache === null ? 0 : sizeOf(cache)));
  const bytes = readInto(room, filename);
  // The build writes nothing but ASCII, as a function of what a module has: it need not be decoded, nor put together.
  const source = bytes.latin1Slice();
  if (cache === null) return { source, cachedData: undefined };
  try {
    if (!readInto(Buffer.allocUnsafe(ENGINE_BYTES), cache).equals(engine())) return { source, cachedData: undefined };
    const digest = hashOf(bytes);
    const kept = readInto(room, cache);
    const isProved = digest.update(kept.subarray(HEAD_BYTES)).digest().equals(kept.subarray(ENGINE_BYTES, HEAD_BYTES));
    return { source, cachedData: isProved ? kept.subarray(HEAD_BYTES) : undefined };
  } catch {
    return { source, cachedData: undefined };
  }
}

function withHead(source, compiled) {
  return Buffer.concat([engine(), hashOf(source).update(compiled).digest(), compiled]);
}

/** Another version of the engine would refuse what this one kept. */
function engine() {
  const name = Buffer.alloc(ENGINE_BYTES);
  name.write(`dcs ${process.versions.v8} ${process.arch}`);
  return name;
}

/** The hash of the program, to which what was kept is added. */
function hashOf(source) {
  return require('node:crypto').createHash('sha256').update(source);
}

/** In bytes; 0 where there is no such file. */
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function readInto(room, path) {
  const file = openSync(path, 'r');
  try {
    return room.subarray(0, readSync(file, room));
  } finally {
    closeSync(file);
  }
}
