// Times commands side by side: in every round each runs once, so that whatever else the machine does hits all alike.
import { spawnSync } from 'node:child_process';

/**
 * @param {Record<string, { args: string[], cwd?: string, env?: Record<string, string> }>} commands arguments for node, by name
 * @param {{ rounds: number, base: string }} options
 * @returns {{ name: string, ms: number, ratio: number, spread: number }[]} medians in milliseconds, and their ratio to the
 *   base command's; the spread is the distance between the quartiles as a share of the median
 */
export function measure(commands, { rounds, base }) {
  const names = Object.keys(commands);
  const times = new Map(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const ms = timeOnce(name, commands[name]);
      // The first round fills the caches of the file system and is thrown away.
      if (round >= 0) times.get(name).push(ms);
    }
  }
  const medians = new Map(names.map((name) => [name, quantile(times.get(name), 0.5)]));
  return names.map((name) => ({
    name,
    ms: medians.get(name),
    ratio: medians.get(name) / medians.get(base),
    spread: (quantile(times.get(name), 0.75) - quantile(times.get(name), 0.25)) / medians.get(name),
  }));
}

function timeOnce(name, { args, cwd, env, expect = 0 }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    // What is printed goes into a pipe, as a script reads it.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== expect) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return ms;
}

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
}

/** A table with what each ratio may be at most. */
export function printTable(title, rows, limits) {
  console.log(`\n${title}`);
  console.log('| command | median ms | × base | spread | at most |');
  console.log('|---|---:|---:|---:|---:|');
  for (const { name, ms, ratio, spread } of rows) {
    const limit = limits[name];
    const verdict = limit === undefined ? '' : `${limit.toFixed(2)} ${ratio <= limit ? '✓' : '✗'}`;
    console.log(`| ${name} | ${ms.toFixed(1)} | ${ratio.toFixed(2)} | ${(spread * 100).toFixed(0)}% | ${verdict} |`);
  }
}
