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

/** A cache file begins with a digest of the script and of the rest of the file. */
const DIGEST_BYTES = 32;

/** The length of the list of commands whose code is compiled, padded with blanks; the compiled code follows it. */
const HEAD_BYTES = 256;
exports.headBytes = HEAD_BYTES;

/** Instead of commands: the file is complete. The build writes it for the most frequent commands. */
const ENOUGH = '*';

/** The scheme of the addresses by which a script requires a module of another one; see build/scripts.js. */
const SCHEME = 'dcs:';

/**
 * The path of a script's compiled code, which only the same version of the engine can use.
 * @param {string} name
 */
const cachePath = (name) => join(dist, `${name}-${process.versions.v8}-${process.arch}.cache`);

/**
 * @typedef {typeof import('../src/cli/main.js', { with: { 'resolution-mode': 'import' } })} Program
 * @typedef {(...scope: readonly unknown[]) => void} Wrapped the script as a function of a module's variables
 * @typedef {{ path: string, contents: Buffer }} Compiled
 * @typedef {{ exports: any, commands: readonly string[], compiled: (commands: readonly string[]) => Compiled }} Loaded a
 *   script, and the commands for which its code was compiled before
 */

/**
 * Loads the program: dist/dcs.cjs, and the other scripts as soon as one of their modules is required.
 * @param {{ useCache?: boolean, command?: string | null }} [options] `command`: its name as typed, to keep what is compiled
 *   for it when this process ends, where the build kept nothing for this version of Node; `null` to keep nothing
 * @returns {{ program: Program, compiled: () => readonly Compiled[] }} and what the engine has compiled of each script
 * @throws {Error} with code `PACKAGE_INCOMPLETE` where a script is not there or can't be read
 */
exports.loadProgram = ({ useCache = isCacheWanted(process.env), command = null } = {}) => {
  /** @type {Loaded[]} */
  const scripts = [];
  /** @type {Map<string, any>} */
  const loaded = new Map();
  const main = scriptNamed('dcs');
  return { program: main, compiled: () => scripts.map(({ compiled }) => compiled([ENOUGH])) };

  /** @param {string} name */
  function scriptNamed(name) {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const script = loadScript(name, { useCache, requireModule });
    loaded.set(name, script.exports);
    scripts.push(script);
    const { commands } = script;
    if (useCache && command !== null && !commands.includes(command) && !commands.includes(ENOUGH)) {
      process.once('exit', () => keep(() => script.compiled([...commands, command])));
    }
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
    // Copies the exports into plain values: a module's exports are getters, which the engine cannot inline.
    const found = asked.__esModule === true ? { ...asked } : asked;
    loaded.set(address, found);
    return found;
  }
};

/**
 * Loads a script like require(), but from its compiled code if there is an intact one of this very script, because
 * compiling takes longer than most commands. The digest is checked here: the engine does not check the code, and crashes
 * on a single wrong bit.
 * @param {string} name
 * @param {{ useCache: boolean, requireModule: (address: string) => unknown }} options
 * @returns {Loaded}
 */
function loadScript(name, { useCache, requireModule }) {
  const filename = join(dist, `${name}.cjs`);
  const path = cachePath(name);
  try {
    const { source, cachedData, commands } = readParts(filename, useCache ? path : null);
    const script = new Script(source, { filename, cachedData });
    const loaded = Object.assign(Object.create(null), { exports: {} });
    const require = createRequire(filename);
    const requireAny = (/** @type {string} */ id) => (id.startsWith(SCHEME) ? requireModule(id) : require(id));
    /** @type {Wrapped} */
    const wrapped = script.runInThisContext();
    wrapped(loaded.exports, requireAny, loaded, filename, dist);
    return {
      exports: loaded.exports,
      commands,
      compiled: (all) => ({ path, contents: withHead(Buffer.from(source, 'latin1'), all, script.createCachedData()) }),
    };
  } catch (error) {
    throw Object.assign(new Error(`${filename} can't be loaded`, { cause: error }), { code: 'PACKAGE_INCOMPLETE' });
  }
}

/**
 * Stores the compiled code beside the program, if the user has permission to write there.
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
    // The next run compiles again, as this one did.
  }
}

/**
 * No cache is used with DCS_DEBUG, because stacks must name the files of this copy and not those of the build.
 * @param {NodeJS.ProcessEnv} environment
 */
function isCacheWanted({ DCS_NO_CACHE: no = '', DCS_DEBUG: debug = '' }) {
  return ['', '0'].includes(no) && ['', '0'].includes(debug);
}

/**
 * @param {string} filename the script
 * @param {string | null} cache the path of the compiled code; `null` to ignore it
 * @returns {{ source: string, cachedData: Buffer | undefined, commands: readonly string[] }}
 */
function readParts(filename, cache) {
  // Both files are read into one buffer, because allocating memory takes most of the time here.
  const room = Buffer.allocUnsafeSlow(Math.max(sizeOf(filename), cache === null ? 0 : sizeOf(cache)));
  const bytes = readInto(room, filename);
  // The build writes only ASCII, wrapped in a function, so that the script needs no decoding and no wrapping here.
  const source = bytes.toString('latin1');
  const nothing = { source, cachedData: undefined, commands: [] };
  if (cache === null) return nothing;
  try {
    const digest = hashOf(bytes);
    const kept = readInto(room, cache);
    const isWhole = digest.update(kept.subarray(DIGEST_BYTES)).digest().equals(kept.subarray(0, DIGEST_BYTES));
    if (!isWhole) return nothing;
    const commands = kept.toString('latin1', DIGEST_BYTES, HEAD_BYTES).trim().split(' ');
    return { source, cachedData: kept.subarray(HEAD_BYTES), commands };
  } catch {
    return nothing;
  }
}

/**
 * @param {Buffer} source
 * @param {readonly string[]} commands
 * @param {Buffer} compiled
 */
function withHead(source, commands, compiled) {
  const room = HEAD_BYTES - DIGEST_BYTES;
  const names = commands.join(' ');
  const head = Buffer.from((names.length > room ? ENOUGH : names).padEnd(room), 'latin1');
  return Buffer.concat([hashOf(source).update(head).update(compiled).digest(), head, compiled]);
}

/**
 * The hash of the script, to which the compiled code is added later.
 * @param {Buffer} source
 */
function hashOf(source) {
  return require('node:crypto').createHash('sha256').update(source);
}

/**
 * The size in bytes; 0 if there is no such file.
 * @param {string} path
 */
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Reads a file into a buffer, and returns the part of the buffer that it fills.
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
