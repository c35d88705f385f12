'use strict';
const { closeSync, openSync, readSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');

/**
 * Loads dist/dcs.cjs as require() would, but from what the engine compiled when it was built, where that is there and of
 * this very engine: compiling anew takes longer than most commands.
 */
exports.loadProgram = ({ useCache = true } = {}) => {
  const filename = join(dist, 'dcs.cjs');
  const cache = useCache ? join(dist, 'dcs.cache') : null;
  // Both go into one place, one after the other: at each start, memory that was not touched before is what takes time.
  const room = Buffer.allocUnsafeSlow(Math.max(sizeOf(filename), cache === null ? 0 : sizeOf(cache)));
  // The build writes nothing but ASCII, as a function of what a module has: it need not be decoded, nor put together.
  const source = readInto(room, filename).latin1Slice();
  const script = new Script(source, { filename, cachedData: cache === null ? undefined : readIfThere(room, cache) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, dirname(filename));
  return { program: module.exports, compiled: () => script.createCachedData() };
};

/** In bytes; 0 where there is no such file. */
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function readIfThere(room, path) {
  try {
    return readInto(room, path);
  } catch {
    return undefined;
  }
}

function readInto(room, path) {
  const file = openSync(path, 'r');
  try {
    return room.subarray(0, readSync(file, room));
  } finally {
    closeSync(file);
  }
}
