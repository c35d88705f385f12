import type { FormFile } from '../domain/form/form.js';
import { type FormResult, isIncomplete, type RefusedForm } from '../domain/form/result.js';
import { type FormInFile, setAside } from '../domain/form/versions.js';
import type { Text } from '../domain/text/text.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { IMPORT, IMPORT_HELP } from '../locale/commands/import.js';
import { asideWords } from '../locale/form-refusals.js';
import { STATUS } from '../locale/status.js';
import type { Command, ExitCode } from './command.js';
import type { Context } from './context.js';
import type { ImportTarget } from './import-form.js';
import { periodNamed } from '../app/find/period.js';
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
  arguments: [{ name: ARGUMENTS.paths, text: IMPORT_HELP.files, required: true, variadic: true, takes: 'path' }],
  options: [
    { flags: '--dry-run', text: IMPORT_HELP.dryRun },
    { flags: '--period <period>', text: IMPORT_HELP.period },
  ],
  shared: ['unit', 'json'],
  examples: ['import bieu-mau.xlsx --dry-run', 'import q1-a.xlsx q1-b.xlsx', 'import bieu-mau-da-nhan/'],
  async run(context, typed, options) {
    const { workspace, year, plan } = await openPlan(context);
    const known = workspace.listUnits();
    const unit = chosenUnit(context, workspace);
    const period = options.period === undefined ? null : periodNamed(options.period, plan).id;
    const source = await context.formSource();
    const { isOne, files } = await source.list(typed);
    const isDryRun = options.dryRun === true;
    const target: ImportTarget = { source, workspace, year, known, unit, period, isDryRun };
    const { results, faults } = await importAll(context, files, target);
    if (context.json) {
      const { importJson } = await import('../reports/json/import.js');
      context.print(importJson(results, isDryRun));
    } else {
      const { importText } = await import('../reports/terminal/import.js');
      const text = importText(results, { isDryRun, isFolder: !isOne, lang: context.lang, surface: context.screen });
      if (text !== '') context.print(text);
    }
    for (const one of results) {
      if (one.kind !== 'taken') context.say(IMPORT.refused(one.file, reasonOf(one)));
      else if (one.doubts.length > 0) context.say(STATUS.doubtful(one.unit.name, one.doubts));
    }
    if (faults.length > 0) throw faults[0];
    return exitCode(results);
  },
};

/**
 * Takes the forms in, in the order of their names. Of several of one unit and period the one saved last is taken. A fault
 * of ours with one form does not stop the others: what was written is listed before it is told.
 */
async function importAll(
  context: Context,
  files: readonly FormFile[],
  target: ImportTarget,
): Promise<{ readonly results: readonly FormResult[]; readonly faults: readonly unknown[] }> {
  const { openForm, takeIn } = await import('./import-form.js');
  const faults: unknown[] = [];
  const orFault = async <T>(file: string, work: () => Promise<T>): Promise<T | RefusedForm> => {
    try {
      return await work();
    } catch (error) {
      faults.push(error);
      return { kind: 'refused', file, reason: IMPORT.fault };
    }
  };
  const opened: (FormInFile | RefusedForm)[] = [];
  for (const file of files) opened.push(await orFault(file.shown, () => openForm(file, target)));
  const aside = setAside(opened.filter((one) => 'form' in one));
  const results: FormResult[] = [];
  for (const one of opened) {
    if (!('form' in one)) {
      results.push(one);
      continue;
    }
    const why = aside.get(one);
    const { unit, period } = one.form.stamp;
    results.push(
      why === undefined
        ? await orFault(one.file, () => takeIn(context, one, target))
        : { kind: 'aside', file: one.file, unit, period, why },
    );
  }
  return { results, faults };
}

function exitCode(results: readonly FormResult[]): ExitCode {
  const isUnusable = (one: FormResult): boolean =>
    one.kind === 'refused' || (one.kind === 'aside' && one.why.kind === 'undecided');
  const isLeft = (one: FormResult): boolean =>
    one.kind === 'taken' ? isIncomplete(one) : one.kind === 'aside' && one.why.kind === 'older';
  return results.some(isUnusable) ? 2 : results.some(isLeft) ? 1 : 0;
}

function reasonOf(one: Exclude<FormResult, { readonly kind: 'taken' }>): Text {
  return one.kind === 'refused' ? one.reason : asideWords(one.why);
}
