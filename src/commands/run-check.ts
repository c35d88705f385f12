import { ALL_RULES } from '../checks/rules.js';
import type { Thresholds } from '../domain/plan/plan.js';
import { THRESHOLD } from '../locale/commands/check.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../domain/text/text.js';
import { formatNamed } from '../reports/findings/formats.js';
import { countsOf, type FindingsSurface } from '../reports/findings/report.js';
import { type CheckResult } from '../domain/findings/finding.js';
import { checkFiles } from '../app/check/folder.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';

/** The options as typed. */
export interface CheckOptions {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly minPercent?: string;
  readonly maxMissing?: string;
  readonly maxOverdue?: string;
  readonly maxWarnings?: string;
}

/** Checks the given paths, shows the findings, and returns the exit code. */
export async function runCheck(context: Context, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const limits = thresholdsFrom(options);
  const source = await context.checkSource();
  const targets = source.discover(paths.length > 0 ? paths : [await plansToCheck(context)]);
  const { today, sha256 } = context;
  const world = { today, asOf: context.asOf ?? today, limits };
  if (options.fix === true || options.dryRun === true) {
    const fixer = options.dryRun === true ? null : await context.fixer();
    const { fixFiles } = await import('../app/check/fix.js');
    const { fixedText } = await import('../reports/findings/fixed.js');
    const fixed = await fixFiles(source, fixer, targets, { ...world, sha256 });
    sayLines(context, options, (surface) => fixedText(fixed, fixer !== null, surface));
  }
  const report = await checkFiles(source, targets, world, await context.checkParts(source, targets.length));
  await show(context, report, options);
  const { errors, warnings } = countsOf(report);
  const failed = errors > 0 || report.missed.length > 0 || (options.strict === true && warnings > 0);
  return failed ? 1 : 0;
}

/** Prints the findings, or writes them to the file of `-o`. People get the summary in both cases. */
async function show(context: Context, report: CheckResult, options: CheckOptions): Promise<void> {
  const { lang, sha256, shipped } = context;
  const { color, width } = context.screen;
  const { output, force = false, strict = false } = options;
  const format = await formatNamed(formatFor(context, options));
  const toFile = goesToFile(options);
  const surface = { lang, color: color && !toFile, width, strict, sha256, version: shipped.version, rules: ALL_RULES };
  await context.output(output, format.render(report, surface), { force });
  if (toFile) {
    const { outcomeText } = await import('../reports/findings/text.js');
    context.print(outcomeText(report, { lang, color, width }));
  } else if (report.missed.length > 0 && !isForPeople(format.name)) {
    const { thresholdsText } = await import('../reports/findings/thresholds.js');
    sayLines(context, options, (screen) => thresholdsText(report.missed, screen));
  }
}

/** Prints the summary: after the findings where their format is for people too, otherwise on stderr. */
function sayLines(context: Context, options: CheckOptions, words: (surface: FindingsSurface) => string): void {
  const { lang, screen } = context;
  const text = words({ lang, color: screen.color, width: screen.width });
  if (goesToFile(options) || formatFor(context, options) === 'text') context.print(text);
  else context.say({ vi: text, en: text });
}

/** Formats that people read in a terminal or in a step's log. */
function isForPeople(format: string): boolean {
  return format === 'text' || format === 'github';
}

function goesToFile({ output }: CheckOptions): boolean {
  return output !== undefined && output !== '-';
}

/** GitHub turns lines of this format in a step's log into annotations. */
function formatFor({ json, inGitHubActions, screen }: Context, options: CheckOptions): string {
  if (options.format !== undefined) return options.format;
  if (json) return 'json';
  return inGitHubActions && !screen.isTerminal && !goesToFile(options) ? 'github' : 'text';
}

function thresholdsFrom({ minPercent, maxMissing, maxOverdue, maxWarnings }: CheckOptions): Thresholds {
  return {
    ...(minPercent === undefined ? {} : { 'min-percent': wholeNumber('--min-percent', minPercent, 100) }),
    ...(maxMissing === undefined ? {} : { 'max-missing': wholeNumber('--max-missing', maxMissing, null) }),
    ...(maxOverdue === undefined ? {} : { 'max-overdue': wholeNumber('--max-overdue', maxOverdue, null) }),
    ...(maxWarnings === undefined ? {} : { 'max-warnings': wholeNumber('--max-warnings', maxWarnings, null) }),
  };
}

function wholeNumber(flag: string, typed: string, max: number | null): number {
  const value = /^\d{1,9}%?$/.test(typed) ? Number.parseInt(typed, 10) : NaN;
  if (Number.isNaN(value) || (max !== null && value > max)) throw new Refusal(THRESHOLD.badNumber(flag, typed, max));
  return value;
}

/** The plans folder; the folder of one plan where that was typed. */
async function plansToCheck(context: Context): Promise<string> {
  const { plan = null, year } = context.given;
  if (plan !== null || year !== null) return (await context.workspace().openYear()).path;
  const workspace = context.findWorkspace();
  if (workspace === null) throw new Refusal(FOLDER.none, FOLDER.beginWithInit);
  return workspace.root;
}
