import { FORM_ROWS } from '../domain/form/form.js';
import { unitsWithFile } from '../domain/department/ledger.js';
import { periodicReport } from '../domain/reporting/periodic-report.js';
import { TABLES, type TableName, packRows, unitRows, unitTables } from '../domain/reporting/unit-tables.js';
import { unconfirmedIn, unitStatus } from '../domain/progress/unit-status.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { EXPORT, EXPORT_HELP } from '../locale/commands/export.js';
import { periodWords } from '../locale/periods.js';
import { Refusal } from '../domain/text/text.js';
import { keepOfAll, sayExcluded, sayUnconfirmed, sayUnusable } from './all-units.js';
import type { Command, ExitCode } from './command.js';
import type { Context } from './context.js';
import { formatFor } from './arguments/format.js';
import { periodNamed, reportPeriod } from '../app/find/period.js';
import { openPlan, openUnit, sayUnconfirmedItems } from './target.js';

const FORMAT_NAMES = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMAT_NAMES)[number];

interface ExportOptions {
  readonly period?: string;
  readonly all?: boolean;
  readonly format?: Format;
  readonly table?: TableName;
  readonly output?: string;
  readonly force?: boolean;
}

/** `dcs export`: the form for a person without the program, or all units’ data as long tables. */
export const exportCommand: Command<ExportOptions> = {
  name: 'export',
  details: EXPORT_HELP.details,
  arguments: [],
  options: [
    { flags: '--period <period>', text: EXPORT_HELP.period },
    { flags: '--all', text: EXPORT_HELP.all },
    { flags: '-f, --format <format>', text: EXPORT_HELP.format, choices: FORMAT_NAMES },
    { flags: '--table <table>', text: EXPORT_HELP.table, choices: TABLES },
    { flags: '-o, --output <file>', text: FORMATS.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: ['unit'],
  examples: [
    'export -u trung-tam-a --period q1 -o bieu-mau.xlsx',
    'export --all -o du-lieu.xlsx',
    'export --all -f csv --table figures -o so-lieu.csv',
  ],
  async run(context, _args, options) {
    return options.all === true ? exportTables(context, options) : exportForm(context, options);
  },
};

async function exportForm(context: Context, options: ExportOptions): Promise<ExitCode> {
  const format = formatFor<Format>(options.format, options.output, FORMAT_NAMES);
  if (format !== 'xlsx') throw new Refusal(EXPORT.formIsExcel(format), EXPORT.orAll);
  if (options.table !== undefined) throw new Refusal(EXPORT.tableNeedsCsv);
  const { plan, unitPlan, id } = await openUnit(context);
  // A form is made to be filled in, so it shows today's records.
  const asOf = context.today;
  const period = reportPeriod(options.period, plan, asOf);
  const status = unitStatus(plan, unitPlan, asOf);
  sayUnconfirmedItems(context, status);
  const report = periodicReport(status, period);
  const { formWorkbook } = await import('../reports/xlsx/form-workbook.js');
  const { writeWorkbook } = await import('../reports/xlsx/write-workbook.js');
  const form = formWorkbook(report, id, context.lang, context.sha256);
  const rows = Math.max(...form.sheets.map((sheet) => sheet.above.length + 1 + sheet.rows.length));
  if (rows > FORM_ROWS) throw new Refusal(EXPORT.tooManyRows(rows, FORM_ROWS), EXPORT.shorterPeriod);
  await context.output(options.output, await writeWorkbook(form), options);
  const { output } = options;
  if (output !== undefined && output !== '-') {
    context.say(EXPORT.made(output, unitPlan.unit.name, periodWords(period)));
  }
  return 0;
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
    const workbook = tableWorkbook(tables, { year: plan.year, asOf, lang: context.lang });
    await context.output(options.output, writeTables(workbook, await context.deflate()), options);
  }
  sayExcluded(context, ledger);
  return sayUnusable(context, read);
}
