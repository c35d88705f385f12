// Compares a Word report for each of many units, in one run, with a single report.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from './corpus.js';
import { measure, printTable } from './measure.js';

/** @param {{ root: string, bin: string, work: string, units: number }} options */
export function benchWord({ root, bin, work, units }) {
  const cwd = join(work, 'word');
  makeCorpus(root, cwd, units);
  const at = { cwd, env: { DCS_TODAY: '2024-12-31' } };
  const report = [bin, 'report', '--period', 'q2', '-f', 'docx', '--force'];
  const each = `report --each, ${units} units`;
  const rows = measure(
    {
      'report of one unit': { args: [...report, '-u', 'don-vi-00001', '-o', 'one.docx'], ...at },
      [each]: { args: [...report, '--each', '-o', 'all'], ...at },
    },
    { rounds: 5, base: 'report of one unit' },
  );
  // 200 reports in the time of 15 single runs, which are mostly the program's start.
  printTable(`Word, Node ${process.version}`, rows, { [each]: 15 });
  rmSync(cwd, { recursive: true });
}
