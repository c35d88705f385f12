// Compares `dcs check` with all its rules, and the view over all units, with `ajv validate` of the same files against
// the schema alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from './corpus.js';
import { quantile, runMeasured, verdict } from './measure.js';

/** For each number of files, how many times as fast as ajv-cli both must be, and how often each is timed. */
const SIZES = [
  { size: 50, atLeast: 1.8, rounds: 15 },
  { size: 1_000, atLeast: 1.3, rounds: 9 },
  { size: 10_000, atLeast: 1.8, rounds: 5 },
];

/** The most memory a check may use at once, in megabytes. */
const MAX_MEGABYTES = 250;

/** @typedef {Record<string, string | undefined>} Environment */

/** @param {{ root: string, bin: string, work: string }} options */
export function benchCheck({ root, bin, work }) {
  const ajv = installAjv(work);
  console.log(`\ndcs check beside ajv validate, cold, Node ${process.version}`);
  console.log(
    '| files | at least × | ajv s | check s | faster × | peak MB | status --all s | faster × | check, one thread s |',
  );
  console.log('|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
  for (const { size, atLeast, rounds } of SIZES) {
    const folder = join(work, `corpus-${size}`);
    makeCorpus(root, folder, size);
    const quoted = quotedCopies(folder);
    const env = { ...process.env, DCS_TODAY: '2025-01-10' };
    const run = (/** @type {string[]} */ args, /** @type {Environment} */ extra = {}) =>
      timed(args, folder, { ...env, ...extra });
    const schema = ['-s', join(root, 'schemas/unit-plan.schema.json'), '--spec=draft2020', '--strict=false'];
    const contenders = {
      ajv: () => run([ajv, 'validate', ...schema, '-c', 'ajv-formats', '-d', `${quoted}/*.yaml`]),
      check: () => run([bin, 'check', 'plans', '--json']),
      status: () => run([bin, 'status', '--all', '--json']),
      oneThread: () => run([bin, 'check', 'plans', '--json'], { DCS_THREADS: '1' }),
    };
    const [a = NaN, check = NaN, status = NaN, oneThread = NaN] = medians(Object.values(contenders), rounds);
    assertSame(bin, ['check', 'plans', '--json'], folder, env);
    assertSame(bin, ['status', '--all', '--json'], folder, env);
    const times = (/** @type {number} */ seconds) => `${(a / seconds).toFixed(2)} ${verdict(a / seconds >= atLeast)}`;
    const { megabytes: peak } = runMeasured({ root, cwd: folder, env }, [bin, 'check', 'plans', '--json']);
    const [first, second] = [a, check].map((seconds) => seconds.toFixed(2));
    const memory = `${peak.toFixed(0)} ${verdict(peak <= MAX_MEGABYTES)}`;
    const ofStatus = [status.toFixed(2), times(status), oneThread.toFixed(2)];
    console.log(`| ${[size, atLeast, first, second, times(check), memory, ...ofStatus].join(' | ')} |`);
  }
}

/**
 * Every other round runs in reverse order, so that none of them always follows the same one.
 * @param {readonly (() => number)[]} contenders
 * @param {number} rounds
 */
function medians(contenders, rounds) {
  const timed = contenders.map((run) => ({ run, seconds: /** @type {number[]} */ ([]) }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, seconds } of round % 2 === 0 ? timed : timed.toReversed()) seconds.push(run());
  }
  return timed.map(({ seconds }) => quantile(seconds, 0.5));
}

/**
 * Copies with quoted dates: ajv-cli reads plain dates as Date objects and rejects them.
 * @param {string} folder
 */
function quotedCopies(folder) {
  const from = join(folder, 'plans/2024/units');
  const to = join(folder, 'quoted');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const text = readFileSync(join(from, name), 'utf8');
    writeFileSync(join(to, name), text.replace(/: (\d{4}-\d{2}-\d{2})(?=,|$)/gm, ': "$1"'));
  }
  return to;
}

/**
 * @param {string} work the folder to install in
 * @returns {string} its program
 */
function installAjv(work) {
  const folder = join(work, 'peers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', 'ajv-cli@5.0.0', 'ajv-formats@2.1.1'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, 'node_modules/ajv-cli/dist/index.js');
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @param {Environment} env
 * @returns {number} seconds
 */
function timed(args, cwd, env) {
  const start = process.hrtime.bigint();
  // The output goes into a pipe, as on a CI server.
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  if (status !== 0)
    throw new Error(`${args.slice(0, 3).join(' ')} ended with ${status}: ${String(stderr).slice(0, 400)}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/**
 * @param {string} bin
 * @param {string[]} args
 * @param {string} folder
 * @param {Environment} env
 */
function assertSame(bin, args, folder, env) {
  const outputs = ['1', '2'].map((threads) =>
    execFileSync(process.execPath, [bin, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...env, DCS_THREADS: threads },
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    }),
  );
  if (outputs[0] !== outputs[1]) throw new Error(`${args[0]}: one thread and two do not come to the same`);
}
