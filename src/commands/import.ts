import { type FormResult, isIncomplete } from '../domain/form-result.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { IMPORT, IMPORT_HELP } from '../locale/commands/import.js';
import { Refusal } from '../locale/refusal.js';
import type { Command, ExitCode } from './command.js';
import { periodNamed } from './period-option.js';
import { chosenUnit, openPlan } from './target.js';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly period?: string;
}

/** `dcs import`: filled-in forms go into the units’ plans. */
export const importCommand: Command<ImportOptions> = {
  name: 'import',
  summary: IMPORT_HELP.summary,
  details: IMPORT_HELP.details,
  arguments: [{ name: ARGUMENTS.paths, text: IMPORT_HELP.files, required: true, takes: 'path' }],
  options: [
    { flags: '--dry-run', text: IMPORT_HELP.dryRun },
    { flags: '--period <period>', text: IMPORT_HELP.period },
  ],
  shared: ['unit', 'json'],
  examples: ['import bieu-mau.xlsx --dry-run', 'import bieu-mau.xlsx -u trung-tam-a', 'import bieu-mau-da-nhan/'],
  async run(context, [typed = ''], options) {
    const { workspace, year, plan } = await openPlan(context);
    const known = workspace.listUnits();
    const unit = chosenUnit(context, workspace);
    const period = options.period === undefined ? null : periodNamed(options.period, plan).id;
    const source = await context.formSource();
    const { isFolder, files } = await source.list(typed);
    if (files.length === 0) throw new Refusal(IMPORT.noFiles(typed));
    const isDryRun = options.dryRun === true;
    const { importForm } = await import('./import-form.js');
    const results: FormResult[] = [];
    const faults: unknown[] = [];
    for (const file of files) {
      try {
        results.push(await importForm(context, file, { source, workspace, year, known, unit, period, isDryRun }));
      } catch (error) {
        // A fault of ours with one form: the others are taken, and what was written is listed before it is told.
        faults.push(error);
        results.push({ kind: 'refused', file: file.shown, reason: IMPORT.fault });
      }
    }
    if (context.json) {
      const { importJson } = await import('../reports/json/import.js');
      context.print(importJson(results, isDryRun));
    } else {
      const { importText } = await import('../reports/terminal/import.js');
      const text = importText(results, { isDryRun, isFolder, lang: context.lang, surface: context.screen });
      if (text !== '') context.print(text);
    }
    for (const one of results) {
      if (one.kind === 'refused') context.say(IMPORT.refused(one.file, one.reason));
    }
    if (faults.length > 0) throw faults[0];
    return exitCode(results);
  },
};

function exitCode(results: readonly FormResult[]): ExitCode {
  if (results.some(({ kind }) => kind === 'refused')) return 2;
  return results.some((one) => one.kind === 'taken' && isIncomplete(one)) ? 1 : 0;
}
