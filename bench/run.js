// npm run bench [-- <rounds> [start-up|word|office|check] [--enforce]]: how long commands take, side by side in one run, as
// ratios. With --enforce a missed budget (✗) gives exit code 1.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCheck } from './check.js';
import { measure, missedBudgets, printTable } from './measure.js';
import { benchNewerNode } from './newer-node.js';
import { benchOffice } from './office.js';
import { benchWord } from './word.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'bin', 'dcs.js');
const words = process.argv.slice(2).filter((word) => word !== '--enforce');
const rounds = Number(words[0] ?? 30);
const only = words[1];

const work = mkdtempSync(join(tmpdir(), 'dcs-bench-'));
try {
  if (only === undefined || only === 'start-up') startUp();
  if (only === undefined || only === 'word') benchWord({ root, bin, work, units: 200 });
  if (only === undefined || only === 'office') benchOffice({ root, bin, work });
  if (only === undefined || only === 'check') benchCheck({ root, bin, work });
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (process.argv.includes('--enforce') && missedBudgets() > 0) process.exitCode = 1;

/** One unit with a year of entries, in the real plan. */
function startUp() {
  cpSync(join(root, 'examples'), join(work, 'plans'), { recursive: true });
  const unit = 'trung-tam-a-mau';
  const at = { cwd: work, env: { DCS_TODAY: '2025-01-10', DCS_UNIT: unit } };
  const rows = measure(
    {
      'node -e 0': { args: ['-e', '0'] },
      'dcs --version': { args: [bin, '--version'] },
      'dcs --help': { args: [bin, '--help'] },
      'dcs status': { args: [bin, 'status'], ...at },
      'dcs status --json': { args: [bin, 'status', '--json'], ...at },
      'dcs list --state missing': { args: [bin, 'list', '--state', 'missing'], ...at },
      'dcs report -f md': { args: [bin, 'report', '-f', 'md', '--period', 'q1'], ...at },
      'dcs report -f docx': { args: [bin, 'report', '-f', 'docx', '--period', 'q1'], ...at },
      'dcs plan -f docx': { args: [bin, 'plan', '-f', 'docx'], ...at },
      'dcs check (one folder)': { args: [bin, 'check', 'plans'], ...at },
    },
    { rounds, base: 'node -e 0' },
  );
  printTable(`Start-up, Node ${process.version}, ${rounds} rounds`, rows, {
    'dcs --version': 1.25,
    'dcs --help': 1.6,
    'dcs status': 1.9,
    'dcs report -f md': 2.0,
    'dcs report -f docx': 6,
    'dcs plan -f docx': 6,
  });
  benchNewerNode({ root, work, rounds, ...at });
}
