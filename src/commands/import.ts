import { periodNamed } from '../app/find/period.js';
import { importForms } from '../app/import/import-forms.js';
import type { PlanTarget } from '../app/find/unit.js';
import type { Period } from '../domain/calendar/period.js';
import { type FormResult, isIncomplete } from '../domain/form/result.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { IMPORT, IMPORT_HELP } from '../locale/commands/import.js';
import { IMPORT_SENT, IMPORT_SENT_HELP } from '../locale/commands/import-sent.js';
import type { Text } from '../domain/text/text.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { FORM_WORDS } from '../locale/form.js';
import { STATUS } from '../locale/status.js';
import type { Command, ExitCode } from './command.js';
import type { Context } from './context.js';
import { assertSentOptions, recordSent, type SentOptions } from './import-sent.js';
import { repliesTo, writeReplies } from './form-replies.js';
import { formResult, notTakenWords } from './form-results.js';
import { chosenUnit, openPlan } from './target.js';
import { sayWritten, worldOf } from './world.js';

interface ImportOptions extends SentOptions {
  readonly dryRun?: boolean;
  readonly period?: string;
  readonly reply?: string;
  readonly force?: boolean;
}

/** `dcs import`: imports filled-in forms into the units’ plans. */
export const importCommand: Command<ImportOptions> = {
  name: 'import',
  details: IMPORT_HELP.details,
  arguments: [{ name: ARGUMENTS.paths, text: IMPORT_HELP.files, required: true, variadic: true, takes: 'path' }],
  options: [
    { flags: '--dry-run', text: IMPORT_HELP.dryRun },
    { flags: '--period <period>', text: IMPORT_HELP.period },
    { flags: '--reply <path>', text: IMPORT_HELP.reply, takes: 'path' },
    { flags: '--sent <date>', text: IMPORT_SENT_HELP.sent },
    { flags: '--number <number>', text: IMPORT_SENT_HELP.number, takes: 'line', blank: 'nothing' },
    { flags: '--with-gaps <reason>', text: IMPORT_SENT_HELP.withGaps },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: ['unit', 'json'],
  examples: [
    'import bieu-mau.xlsx --dry-run',
    'import q1-a.xlsx q1-b.xlsx',
    'import bieu-mau-da-nhan/',
    'import bieu-mau.xlsx --reply phan-hoi.xlsx',
    'import bieu-mau-da-nhan/ --sent 14/6/2024',
  ],
  async run(context, typed, options) {
    const { workspace, year, plan } = await openPlan(context);
    const known = workspace.listUnits();
    const unit = await chosenUnit(context, workspace);
    const period = options.period === undefined ? null : periodNamed(options.period, plan).id;
    const source = await context.formSource();
    const { isOne, files } = await source.list(typed);
    assertSentOptions(options, files.length, { plan, today: context.today });
    const replies = options.reply === undefined ? null : repliesTo(options.reply, files);
    const isDryRun = options.dryRun === true;
    const target = { source, words: FORM_WORDS, year, known, unit, period, isDryRun };
    const { results: imported, faults } = await importForms({ ...worldOf(context), workspace }, files, target);
    for (const one of imported) if (one.kind === 'taken' && one.written !== null) sayWritten(context, one.written);
    const results = await Promise.all(imported.map((one) => formResult(one, context)));
    if (context.json) {
      const { importJson } = await import('../reports/json/import.js');
      context.print(importJson(results, isDryRun));
    } else {
      const { importText } = await import('../reports/terminal/import.js');
      const text = importText(results, { isDryRun, isFolder: !isOne, lang: context.lang, surface: context.screen });
      if (text !== '') context.print(text);
    }
    for (const one of results) {
      if (one.kind !== 'taken') context.say(notTakenWords(one));
      else if (one.doubts.length > 0) context.say(STATUS.doubtful(one.unit.name, one.doubts, one.plan));
    }
    sayUnitsToMake(context, results);
    const isRecorded = await sendings(context, { workspace, year }, results, options);
    const isReplied =
      replies === null || (await writeReplies(context, source, replies, results, { isDryRun, force: options.force }));
    if (faults.length > 0) throw faults[0];
    return isReplied ? worse(exitCode(results), isRecorded) : 2;
  },
};

const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);

/** Records the sendings, where that is asked; otherwise says which are left. */
async function sendings(
  context: Context,
  target: Pick<PlanTarget, 'workspace' | 'year'>,
  results: readonly FormResult[],
  options: ImportOptions,
): Promise<ExitCode> {
  if (options.dryRun === true) {
    if (options.sent !== undefined) context.say(IMPORT_SENT.dryRun);
    return 0;
  }
  if (options.sent !== undefined) return recordSent(context, target, results, options);
  for (const words of sendingsLeft(results)) context.sayLast(words);
  return 0;
}

/** How the units that have no file get one. */
function sayUnitsToMake(context: Context, results: readonly FormResult[]): void {
  const lines = results.flatMap((one) => (one.kind === 'refused' && one.makesUnit !== null ? [one.makesUnit] : []));
  if (lines.length === 0) return;
  const once = [...new Map(lines.map((line) => [line.vi, line])).values()];
  context.sayLast(IMPORT.unitsToMake(once, !once.some(({ vi }) => vi.includes('<'))));
}

/** What is still to be sent of the periods for which something was taken in, one sentence a report. */
function sendingsLeft(results: readonly FormResult[]): readonly Text[] {
  const byReport = new Map<string, { readonly period: Period; readonly units: { id: string; name: string }[] }>();
  for (const one of results) {
    if (one.kind !== 'taken' || one.toSend === null || one.merge.changes.length === 0) continue;
    const { unit, toSend: period } = one;
    const known = byReport.get(period.id) ?? { period, units: [] };
    if (!known.units.some(({ id }) => id === unit.id)) known.units.push(unit);
    byReport.set(period.id, known);
  }
  return [...byReport.values()].map(({ period, units }) => IMPORT.notSent(period, units));
}

function exitCode(results: readonly FormResult[]): ExitCode {
  const isUnusable = (one: FormResult): boolean =>
    one.kind === 'refused' || (one.kind === 'aside' && one.why.kind === 'undecided');
  const isLeft = (one: FormResult): boolean =>
    one.kind === 'taken' ? isIncomplete(one) : one.kind === 'aside' && one.why.kind === 'older';
  return results.some(isUnusable) ? 2 : results.some(isLeft) ? 1 : 0;
}
