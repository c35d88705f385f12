// Times commands side by side: every round runs each once, so that other work of the machine affects all alike.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * @typedef {object} Timed a command for node
 * @property {string[]} args
 * @property {string} [node] another Node than this one
 * @property {string} [cwd]
 * @property {Record<string, string>} [env]
 * @property {number} [expect] its exit code, 0 by default
 *
 * @typedef {{ name: string, ms: number, ratio: number, spread: number }} Measured median in milliseconds, its ratio to the
 *   base command's; the spread is the distance between the quartiles as a share of the median
 */

/**
 * @param {Record<string, Timed>} commands by name
 * @param {{ rounds: number, base: string }} options
 * @returns {Measured[]}
 */
export function measure(commands, { rounds, base }) {
  const timed = Object.entries(commands).map(([name, command]) => ({
    name,
    command,
    times: /** @type {number[]} */ ([]),
  }));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, command, times } of timed) {
      const ms = timeOnce(name, command);
      // The first round only fills the file system's caches.
      if (round >= 0) times.push(ms);
    }
  }
  const baseMs = quantile(timed.find(({ name }) => name === base)?.times ?? [], 0.5);
  return timed.map(({ name, times }) => {
    const ms = quantile(times, 0.5);
    const spread = (quantile(times, 0.75) - quantile(times, 0.25)) / ms;
    return { name, ms, ratio: ms / baseMs, spread };
  });
}

/**
 * @param {string} name
 * @param {Timed} command
 * @returns {number} milliseconds
 */
function timeOnce(name, { args, node = process.execPath, cwd, env, expect = 0 }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(node, args, {
    cwd,
    env: { ...process.env, ...env },
    // The output goes into a pipe, as for a script.
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== expect) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return ms;
}

/**
 * @param {readonly number[]} values
 * @param {number} q 0.5 for the median
 */
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN;
}

/**
 * Runs a command once.
 * @param {{ root: string, cwd: string, env?: Record<string, string | undefined> }} place
 * @param {string[]} args for node
 * @returns seconds of processor time, of all its threads, which what else the machine does changes least; the seconds
 *   that a person waits; and the most memory that it held at once, as the process itself sees it
 */
export function runMeasured({ root, cwd, env = {} }, args) {
  const probe = join(root, 'tests/hostile/measure-process.js');
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', probe, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    // The output goes into a pipe, as for a script.
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const waited = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.slice(1).join(' ')} ended with ${status}: ${stderr.slice(0, 400)}`);
  const measured = /** @type {{ seconds: number, megabytes: number }} */ (JSON.parse(output[3] ?? ''));
  return { ...measured, waited };
}

let missed = 0;

/** The number of budgets missed so far in this run. */
export function missedBudgets() {
  return missed;
}

/**
 * `✓`, or `✗` where a budget is missed.
 * @param {boolean} holds
 */
export function verdict(holds) {
  if (!holds) missed += 1;
  return holds ? '✓' : '✗';
}

/**
 * A table with the largest ratio allowed for each command.
 * @param {string} title
 * @param {readonly Measured[]} rows
 * @param {Record<string, number>} limits by name
 */
export function printTable(title, rows, limits) {
  console.log(`\n${title}`);
  console.log('| command | median ms | × base | spread | at most |');
  console.log('|---|---:|---:|---:|---:|');
  for (const { name, ms, ratio, spread } of rows) {
    const limit = limits[name];
    const budget = limit === undefined ? '' : `${limit.toFixed(2)} ${verdict(ratio <= limit)}`;
    console.log(`| ${name} | ${ms.toFixed(1)} | ${ratio.toFixed(2)} | ${(spread * 100).toFixed(0)}% | ${budget} |`);
  }
}
