// Start-up on newer versions of Node, for which the build contains no compiled code: the first run stores it.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { measure, printTable } from './measure.js';

/** The names under which several versions of Node are often installed beside each other. */
const NAMES = ['node22', 'node24', 'node26'];

/** @typedef {Record<string, string>} Environment */

/**
 * @param {{ root: string, work: string, rounds: number, cwd: string, env: Environment }} options `cwd` a folder with plans
 */
export function benchNewerNode({ root, work, rounds, cwd, env }) {
  const nodes = newerNodes();
  if (nodes.length === 0) {
    console.log(`\nNo newer Node: name some in DCS_BENCH_NODES, separated by “${delimiter}”.`);
    return;
  }
  const app = join(work, 'app');
  for (const part of ['bin', 'dist', 'schemas', 'package.json']) {
    cpSync(join(root, part), join(app, part), { recursive: true });
  }
  for (const node of nodes) {
    for (const name of readdirSync(join(app, 'dist')).filter((one) => one.endsWith('.cache'))) {
      rmSync(join(app, 'dist', name));
    }
    const bin = join(app, 'bin', 'dcs.js');
    // The round that is not counted is the first run, which compiles the code.
    const rows = measure(
      {
        'node -e 0': { node, args: ['-e', '0'] },
        'dcs --help': { node, args: [bin, '--help'], cwd, env },
        'dcs status, second run': { node, args: [bin, 'status'], cwd, env },
      },
      { rounds, base: 'node -e 0' },
    );
    printTable(`Start-up, ${node}, ${rounds} rounds`, rows, { 'dcs status, second run': 2.2 });
  }
}

/** The programs named in DCS_BENCH_NODES, or else those of the usual names that are found. */
function newerNodes() {
  const { DCS_BENCH_NODES: named = '', PATH: path = '' } = process.env;
  if (named !== '') return named.split(delimiter);
  const folders = path.split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? []);
}
