'use strict';
const { readFileSync } = require('node:fs');
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
  // The build writes nothing but ASCII, as a function of what a module has: it need not be decoded, nor put together.
  const source = readFileSync(filename, 'latin1');
  const script = new Script(source, {
    filename,
    cachedData: useCache ? readIfThere(join(dist, 'dcs.cache')) : undefined,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, dirname(filename));
  return { program: module.exports, compiled: () => script.createCachedData() };
};

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
