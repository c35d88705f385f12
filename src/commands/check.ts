import { ARGUMENTS } from '../locale/commands/arguments.js';
import { CHECK_HELP } from '../locale/commands/check.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { FINDINGS_FORMATS } from '../reports/findings/formats.js';
import type { Command } from './command.js';
import type { CheckOptions } from './run-check.js';

/** `dcs check`: all findings of all files in one run. It writes only with `-o` and `--fix`. */
export const check: Command<CheckOptions> = {
  name: 'check',
  details: CHECK_HELP.details,
  arguments: [{ name: ARGUMENTS.paths, text: CHECK_HELP.paths, required: false, variadic: true, takes: 'path' }],
  options: [
    {
      flags: '-f, --format <format>',
      text: CHECK_HELP.format,
      choices: FINDINGS_FORMATS.map(({ name }) => name),
    },
    { flags: '-o, --output <file>', text: CHECK_HELP.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
    { flags: '--strict', text: CHECK_HELP.strict },
    { flags: '--fix', text: CHECK_HELP.fix },
    { flags: '--dry-run', text: CHECK_HELP.dryRun },
    { flags: '--min-percent <n>', text: CHECK_HELP.minPercent },
    { flags: '--max-missing <n>', text: CHECK_HELP.maxMissing },
    { flags: '--max-overdue <n>', text: CHECK_HELP.maxOverdue },
    { flags: '--max-warnings <n>', text: CHECK_HELP.maxWarnings },
  ],
  shared: ['asOf', 'json'],
  examples: [
    'check',
    'check plans examples',
    'check plans/2024/units/trung-tam-a.yaml --format json',
    'check --fix --dry-run',
    'check --format sarif -o dcs.sarif --min-percent 80 --max-overdue 0',
  ],
  async run(context, paths, options) {
    const { runCheck } = await import('./run-check.js');
    return runCheck(context, paths, options);
  },
};
