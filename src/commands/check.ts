import { ALL_RULES } from '../checks/rules.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { CHECK_HELP } from '../locale/commands/check.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../locale/refusal.js';
import { FINDINGS_FORMATS, formatNamed } from '../reports/findings/formats.js';
import { countsOf } from '../reports/findings/report.js';
import { checkFiles } from './check-files.js';
import type { Command } from './command.js';
import type { Context } from './context.js';

interface CheckOptions {
  readonly format?: string;
  readonly strict?: boolean;
}

/** `dcs check`: all findings of all files in one run. It writes nothing. */
export const check: Command<CheckOptions> = {
  name: 'check',
  summary: CHECK_HELP.summary,
  details: CHECK_HELP.details,
  arguments: [{ name: ARGUMENTS.paths, text: CHECK_HELP.paths, required: false, variadic: true }],
  options: [
    {
      flags: '-f, --format <format>',
      text: CHECK_HELP.format,
      choices: FINDINGS_FORMATS.map(({ name }) => name),
    },
    { flags: '--strict', text: CHECK_HELP.strict },
  ],
  shared: ['json'],
  examples: ['check', 'check plans examples', 'check plans/2024/units/trung-tam-a.yaml --format json'],
  async run(context, paths, options) {
    const source = await context.checkSource();
    const targets = await source.discover(paths.length > 0 ? paths : [await plansFolder(context)]);
    const report = await checkFiles(source, targets, context);
    const format = formatNamed(options.format ?? (context.json ? 'json' : 'text'));
    const strict = options.strict === true;
    const { lang, screen, sha256, shipped } = context;
    const { color, width } = screen;
    const surface = { lang, color, width, strict, sha256, version: shipped.version, rules: ALL_RULES };
    context.print(format.render(report, surface));
    const { errors, warnings } = countsOf(report);
    return errors > 0 || (strict && warnings > 0) ? 1 : 0;
  },
};

async function plansFolder(context: Context): Promise<string> {
  const workspace = await context.findWorkspace();
  if (workspace === null) throw new Refusal(FOLDER.none, FOLDER.beginWithInit);
  return workspace.root;
}
