import type { Period } from '../domain/calendar/period.js';
import { FORM_ROWS } from '../domain/form/form.js';
import { unitsWithFile } from '../domain/department/ledger.js';
import { periodicReport } from '../domain/reporting/periodic-report.js';
import { TABLES, type TableName, packRows, unitRows, unitTables } from '../domain/reporting/unit-tables.js';
import { unconfirmedIn, unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { EXPORT, EXPORT_HELP } from '../locale/commands/export.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { periodWords } from '../locale/periods.js';
import { Refusal } from '../domain/text/text.js';
import { keepOfAll, sayExcluded, sayUnconfirmed, sayUnusable } from './all-units.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { folderForEach, sayWithoutFile, writeForEach } from './file-for-each.js';
import { fileNamed, formatFor } from './arguments/format.js';
import { periodNamed, reportPeriod } from '../app/find/period.js';
import { openPlan, openUnit, sayUnconfirmedItems } from './target.js';

const FORMAT_NAMES = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMAT_NAMES)[number];

interface ExportOptions {
  readonly period?: string;
  readonly all?: boolean;
  readonly each?: boolean;
  readonly format?: Format;
  readonly table?: TableName;
  readonly output?: string;
  readonly force?: boolean;
}

/** `dcs export`: the form for a person without the program, of one unit or of each; or all units’ data as long tables. */
export const exportCommand: Command<ExportOptions> = {
  name: 'export',
  details: EXPORT_HELP.details,
  arguments: [],
  options: [
    { flags: '--period <period>', text: EXPORT_HELP.period },
    { flags: '--all', text: EXPORT_HELP.all },
    { flags: '--each', text: EXPORT_HELP.each },
    { flags: '-f, --format <format>', text: EXPORT_HELP.format, choices: FORMAT_NAMES },
    { flags: '--table <table>', text: EXPORT_HELP.table, choices: TABLES },
    { flags: '-o, --output <file>', text: FORMATS.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: ['unit'],
  examples: [
    'export -u trung-tam-a --period q1 -o bieu-mau.xlsx',
    'export --each --period q1 -o bieu-mau-q1',
    'export --all -o du-lieu.xlsx',
    'export --all -f csv --table figures -o so-lieu.csv',
  ],
  async run(context, _args, options) {
    const { all = false, each = false } = options;
    if (all && each) throw new Refusal(REPORT_ALL.onlyOne);
    return all ? exportTables(context, options) : each ? exportEach(context, options) : exportForm(context, options);
  },
};

/** `dcs export`: one unit's form. */
async function exportForm(context: Context, given: ExportOptions): Promise<ExitCode> {
  assertForm(formatFor<Format>(given.format, given.output, FORMAT_NAMES), given);
  const named = fileNamed(given.output, 'xlsx');
  const options = { ...given, ...(named === undefined ? {} : { output: named }) };
  const { plan, unitPlan, id } = await openUnit(context);
  // A form is made to be filled in, so it shows today's records.
  const asOf = context.today;
  const period = reportPeriod(options.period, plan, asOf);
  const status = unitStatus(plan, unitPlan, asOf);
  sayUnconfirmedItems(context, status);
  const form = await formOf(status, id, period, context);
  if (form instanceof Refusal) throw form;
  await context.output(options.output, form, options);
  const { output } = options;
  if (output !== undefined && output !== '-') {
    context.say(EXPORT.made(output, unitPlan.unit.name, periodWords(period)));
  }
  return 0;
}

/** `dcs export --each`: every unit's form, each in a file. */
async function exportEach(context: Context, options: ExportOptions): Promise<ExitCode> {
  // A folder has no ending from which to choose a format.
  assertForm(formatFor<Format>(options.format, undefined, FORMAT_NAMES), options);
  const folder = folderForEach(context, options, 'xlsx', EXPORT.folderExample);
  const target = await openPlan(context);
  const period = reportPeriod(options.period, target.plan, context.today);
  const files = await writeForEach(context, target, period, {
    folder,
    ending: 'xlsx',
    force: options.force === true,
    make: (status, id) => formOf(status, id, period, context),
  });
  for (const { file, unit } of files.written) context.print(`${file}  ${unit}`);
  context.print(inLang(context, EXPORT.madeEach(files.written.length, folder, periodWords(period))));
  const code = sayWithoutFile(context, files, EXPORT.one);
  if (files.written.length > 0) context.say(EXPORT.whenBack);
  return code;
}

/** @throws Refusal where the options ask for tables instead of a form */
function assertForm(format: Format, { table }: ExportOptions): void {
  if (format !== 'xlsx') throw new Refusal(EXPORT.formIsExcel(format), EXPORT.orAll);
  if (table !== undefined) throw new Refusal(EXPORT.tableNeedsCsv);
}

/** A unit's form as a workbook, or a refusal where it would have more rows than `import` takes. */
async function formOf(
  status: UnitStatus,
  id: string,
  period: Period,
  { lang, sha256 }: Context,
): Promise<Uint8Array | Refusal> {
  const { formWorkbook } = await import('../reports/xlsx/form-workbook.js');
  const { writeWorkbook } = await import('../reports/xlsx/write-workbook.js');
  const form = formWorkbook(periodicReport(status, period), id, lang, sha256);
  const rows = Math.max(...form.sheets.map((sheet) => sheet.above.length + 1 + sheet.rows.length));
  return rows > FORM_ROWS
    ? new Refusal(EXPORT.tooManyRows(rows, FORM_ROWS), EXPORT.shorterPeriod)
    : writeWorkbook(form);
}

async function exportTables(context: Context, options: ExportOptions): Promise<ExitCode> {
  const format = formatFor<Format>(options.format, options.output, ['csv', 'xlsx', 'json']);
  if (options.table !== undefined && format !== 'csv') throw new Refusal(EXPORT.tableNeedsCsv);
  const target = await openPlan(context);
  const { plan } = target;
  const period = options.period === undefined ? null : periodNamed(options.period, plan);
  const asOf = context.today;
  const read = await keepOfAll(context, target, (unitPlan, planOf) => {
    const status = unitStatus(planOf, unitPlan, asOf);
    return { rows: packRows(unitRows(status, period)), unconfirmed: unconfirmedIn(status.items).length };
  });
  const { ledger } = read;
  const units = unitsWithFile(ledger);
  const tables = unitTables(units.map(({ status }) => status.rows));
  sayUnconfirmed(context, ledger);
  if (format === 'json') {
    const { unitTablesJson } = await import('../reports/json/unit-tables.js');
    await context.output(options.output, unitTablesJson(tables, ledger, period), options);
  } else if (format === 'csv') {
    const { unitTableCsv } = await import('../reports/csv/csv.js');
    const wanted = tables.find(({ name }) => name === (options.table ?? 'entries'));
    if (wanted === undefined) throw new Error('a table that may be chosen is there');
    await context.output(options.output, unitTableCsv(wanted, context.lang), options);
  } else {
    const { tableWorkbook } = await import('../reports/xlsx/table-workbook.js');
    const { writeTables } = await import('../reports/xlsx/write-tables.js');
    // A plan without targets gets no empty sheet of them.
    const hasTargets = (plan.indicators ?? []).some(({ target }) => target !== undefined);
    const shown = tables.filter(({ name }) => name !== 'targets' || hasTargets);
    const workbook = tableWorkbook(shown, { year: plan.year, asOf, lang: context.lang });
    await context.output(options.output, writeTables(workbook, await context.deflate()), options);
  }
  sayExcluded(context, ledger);
  return sayUnusable(context, read);
}
