// What grows with the office: commands over all units, each with a full year of entries, in the seconds that a person
// waits (with nothing else running) and memory.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from './corpus.js';
import { quantile, runMeasured, verdict } from './measure.js';

const SMALL = 400;
const LARGE = 4_000;

/** The most seconds that a command over the large office may take. */
const MAX_SECONDS = 10;
const MAX_MEGABYTES = 500;
/** The most that the time may grow for ten times as many units: it must be proportional. */
const MAX_TIMES = 1.2 * (LARGE / SMALL);

const OVER_ALL = {
  due: ['due'],
  review: ['review'],
  'status --all': ['status', '--all'],
  brief: ['brief'],
  'report --all -f docx': ['report', '--all', '-f', 'docx', '-o', 'all.docx', '--force'],
  'export --all -f xlsx': ['export', '--all', '-f', 'xlsx', '-o', 'all.xlsx', '--force'],
  'status --by item': ['status', '--by', 'item'],
  'status --matrix': ['status', '--matrix'],
  // One unit's form must not take longer the more units there are.
  'export -u, one form': ['export', '-u', 'don-vi-00001', '--period', 'q4', '-o', 'form.xlsx', '--force'],
};

/** A file for each unit in one run: only for the small office, because most time goes into the documents. */
const EACH = {
  'export --each': { args: ['export', '--each', '-o', 'forms', '--force'], atMost: 15 },
  'report --each -f docx': { args: ['report', '--each', '-f', 'docx', '-o', 'each', '--force'], atMost: 15 },
};

/** @param {{ root: string, bin: string, work: string }} options */
export function benchOffice({ root, bin, work }) {
  const small = officeOf(SMALL);
  const large = officeOf(LARGE);
  console.log(`\nOver all units, a full year of entries each, Node ${process.version}`);
  console.log('| command | 400 units s | peak MB | 4,000 units s | peak MB | × | at most |');
  console.log('|---|---:|---:|---:|---:|---:|---|');
  for (const [name, args] of Object.entries(OVER_ALL)) {
    try {
      const [few, many] = [run(small, args, 3), run(large, args, 2)];
      const times = many.seconds / few.seconds;
      const holds = many.seconds <= MAX_SECONDS && many.megabytes <= MAX_MEGABYTES && times <= MAX_TIMES;
      const budget = `${MAX_SECONDS} s, ${MAX_MEGABYTES} MB, ${MAX_TIMES} × ${verdict(holds)}`;
      console.log(`| ${[name, ...cells(few), ...cells(many), times.toFixed(1), budget].join(' | ')} |`);
    } catch (error) {
      // A command that the system kills must not hide the results of the others.
      console.log(`| ${name} | ${verdict(false)} ${error instanceof Error ? error.message.split('\n')[0] : ''} |`);
    }
  }
  console.log(`\nA file for each of ${SMALL} units in one run`);
  console.log('| command | s | peak MB | at most |');
  console.log('|---|---:|---:|---|');
  for (const [name, { args, atMost }] of Object.entries(EACH)) {
    const result = run(small, args, 2);
    const holds = result.seconds <= atMost && result.megabytes <= MAX_MEGABYTES;
    console.log(`| ${[name, ...cells(result), `${atMost} s, ${MAX_MEGABYTES} MB ${verdict(holds)}`].join(' | ')} |`);
  }
  for (const folder of [small, large]) rmSync(folder, { recursive: true });

  /** @param {number} units */
  function officeOf(units) {
    const folder = join(work, `office-${units}`);
    makeCorpus(root, folder, units, { hasFullYear: true });
    return folder;
  }

  /**
   * @param {string} cwd
   * @param {string[]} args
   * @param {number} rounds
   */
  function run(cwd, args, rounds) {
    const place = { root, cwd, env: { DCS_TODAY: '2025-01-10' } };
    const results = Array.from({ length: rounds }, () => runMeasured(place, [bin, ...args]));
    return {
      seconds: quantile(
        results.map(({ waited }) => waited),
        0.5,
      ),
      megabytes: Math.max(...results.map(({ megabytes }) => megabytes)),
    };
  }

  /** @param {{ seconds: number, megabytes: number }} measured */
  function cells({ seconds, megabytes }) {
    return [seconds.toFixed(2), megabytes.toFixed(0)];
  }
}
