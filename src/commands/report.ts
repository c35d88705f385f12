import { itemsWithBareFiles } from '../domain/reporting/periodic-report.js';
import { doubtfulInPeriod } from '../domain/progress/doubtful-figures.js';
import { unitFrameGaps } from '../domain/reporting/frame-gaps.js';
import { isSigned, type ReportOnRecord, reportOnRecord } from '../domain/reporting/signed-paper.js';
import { gapsOf, hasGaps } from '../domain/reporting/submission-gaps.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { FRAME_GAPS } from '../locale/frame-gaps.js';
import { REPORT_ALL, REPORT_GAPS, REPORT_HELP } from '../locale/commands/report.js';
import { TEMPLATE, TEMPLATE_HELP } from '../locale/commands/template.js';
import { STATUS } from '../locale/status.js';
import { Refusal } from '../domain/text/text.js';
import { formatsOf, writes } from '../reports/formats/write-document.js';
import type { Command } from './command.js';
import type { Context } from './context.js';
import { fileNamed, formatFor } from './arguments/format.js';
import { reportPeriod } from '../app/find/period.js';
import { asOfDay, openUnit, planOnDay, sayUnconfirmedItems } from './target.js';
import { FIELD_FORMATS, printFields, TEMPLATE_FORMATS, templateOf } from './office-template.js';
import { unitReportData, writeUnitReport } from './unit-report.js';

const FORMAT_NAMES = formatsOf('unit-report', 'department-report');

interface ReportOptions {
  readonly all?: boolean;
  readonly each?: boolean;
  readonly period?: string;
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly annex?: 'items';
  readonly internal?: boolean;
  readonly template?: string;
  readonly fields?: boolean;
}

/** `dcs report`: a unit's report for a period. */
export const report: Command<ReportOptions> = {
  name: 'report',
  details: REPORT_HELP.details,
  arguments: [],
  options: [
    { flags: '--all', text: REPORT_HELP.all },
    { flags: '--each', text: REPORT_HELP.each },
    { flags: '--period <period>', text: REPORT_HELP.period },
    { flags: '-f, --format <format>', text: FORMATS.format, choices: FORMAT_NAMES },
    { flags: '-o, --output <file>', text: FORMATS.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
    { flags: '--internal', text: REPORT_HELP.internal },
    { flags: '--annex <annex>', text: REPORT_HELP.annex, choices: ['items'] },
    { flags: '--template <file>', text: TEMPLATE_HELP.template, takes: 'path' },
    { flags: '--fields', text: TEMPLATE_HELP.fields },
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: [
    'report',
    'report -u trung-tam-a --period H1 -o bao-cao.docx',
    'report --all --period H1 -o bao-cao-so.docx',
    'report --each --period H1 -f docx -o bao-cao-6-thang',
    'report --template mau.docx --period H1 -o bao-cao.docx',
    'report --fields',
  ],
  async run(context, _args, given) {
    const { all = false, each = false } = given;
    if (all && each) throw new Refusal(REPORT_ALL.onlyOne);
    const { template: file, fields = false } = given;
    if (file !== undefined && (given.annex !== undefined || given.internal === true))
      throw new Refusal(TEMPLATE.notWithAnnex);
    const typed = given.format ?? (context.json ? 'json' : undefined);
    // A folder has no ending from which to choose a format.
    const known = fields ? FIELD_FORMATS : file === undefined ? FORMAT_NAMES : TEMPLATE_FORMATS;
    const format = formatFor(typed, each ? undefined : given.output, known);
    const output = each ? given.output : fileNamed(given.output, format);
    const options = { ...given, ...(output === undefined ? {} : { output }) };
    if (all) return (await import('./report-all.js')).reportAll(context, format, options);
    if (options.internal === true) throw new Refusal(REPORT_ALL.internalOfAll);
    if (!fields && !writes(format, 'unit-report'))
      throw new Refusal(REPORT_ALL.workbookOfAll, REPORT_ALL.otherWorkbooks);
    if (each) return (await import('./report-each.js')).reportEach(context, format, options);
    const { plan, unitPlan } = await openUnit(context);
    const asOf = asOfDay(context, plan);
    const period = reportPeriod(options.period, plan, asOf);
    const standing = unitStatus(plan, planOnDay(context, unitPlan, plan), asOf);
    sayUnconfirmedItems(context, standing);
    const made = reportOnRecord(standing, period, context.sha256);
    const { report: result } = made;
    if (fields) {
      const about = { document: 'unit-report', period: period.id, whose: unitPlan.unit.name } as const;
      return printFields(context, await unitReportData(made, context), about, format, options);
    }
    const template = await templateOf(context, file, format);
    await context.output(output, await writeUnitReport(made, format, context, { ...options, template }), options);
    template?.sayBlanks();
    const doubts = doubtfulInPeriod(plan, standing.unitPlan, period);
    if (doubts.length > 0) context.say(STATUS.doubtful(unitPlan.unit.name, doubts, plan));
    sayGaps(context, made);
    const bare = itemsWithBareFiles(result);
    if (bare.length > 0) context.say(REPORT_GAPS.bareFiles(bare));
    return 0;
  },
};

/** Says what the report lacks once its period is over, and that it differs from the signed one. */
function sayGaps(context: Context, { report: result, onRecord }: ReportOnRecord): void {
  if (onRecord?.isOutdated === true) context.say(REPORT_GAPS.otherPaper(onRecord.paper.number));
  if (result.isDraft) return;
  const paper = onRecord?.isOutdated === false ? onRecord.paper : null;
  const { signatory } = result.status.unit;
  if (paper !== null && paper.signatory === null && signatory?.name != null)
    context.say(REPORT_GAPS.signerOfFile(paper.number, signatory.name));
  const gaps = gapsOf(result);
  if (hasGaps(gaps) && !isSigned(paper)) context.say(REPORT_GAPS.left(gaps, result.period.calendar));
  const blank = unitFrameGaps(result.status, paper);
  if (blank.length > 0) context.say(FRAME_GAPS.ofUnit(blank));
}
