import { periodicReport } from '../domain/periodic-report.js';
import { unitStatus } from '../domain/unit-status.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { REPORT_HELP } from '../locale/commands/report.js';
import type { Command } from './command.js';
import { documentFormat } from './document-format.js';
import { reportPeriod } from './period-option.js';
import { renderDocument } from './render-document.js';
import { asOfDay, openUnit } from './target.js';

const FORMAT_NAMES = ['md', 'docx', 'html', 'json'] as const;

interface ReportOptions {
  readonly period?: string;
  readonly format?: (typeof FORMAT_NAMES)[number];
  readonly output?: string;
  readonly force?: boolean;
}

/** `dcs report`: a unit's report upward for a period. */
export const report: Command<ReportOptions> = {
  name: 'report',
  summary: REPORT_HELP.summary,
  details: REPORT_HELP.details,
  arguments: [],
  options: [
    { flags: '--period <period>', text: REPORT_HELP.period },
    { flags: '-f, --format <format>', text: FORMATS.format, choices: FORMAT_NAMES },
    { flags: '-o, --output <file>', text: FORMATS.output },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: ['report', 'report -u trung-tam-a --period H1 -o bao-cao.docx', 'report --period H1 -o bao-cao.html'],
  async run(context, _args, options) {
    const typed = options.format ?? (context.json ? 'json' : undefined);
    const format = documentFormat(typed, options.output, FORMAT_NAMES);
    const { plan, unitPlan } = await openUnit(context);
    const asOf = asOfDay(context, plan);
    const period = reportPeriod(options.period, plan, asOf);
    const result = periodicReport(unitStatus(plan, unitPlan, asOf), period);
    if (format === 'json') {
      const { periodicReportJson } = await import('../reports/json/periodic-report.js');
      await context.output(options.output, periodicReportJson(result), options);
      return 0;
    }
    const { periodicReportDocument } = await import('../reports/document/periodic-report-document.js');
    const document = periodicReportDocument(result, context.lang);
    if (format === 'html') {
      const { reportPage } = await import('../reports/html/report-page.js');
      await context.output(options.output, reportPage(result, document, context.lang, context.sha256), options);
    } else await context.output(options.output, await renderDocument(document, format), options);
    return 0;
  },
};
