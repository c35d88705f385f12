import { rollUp } from '../domain/department/roll-up.js';
import { BRIEF_EXAMPLES, BRIEF_HELP } from '../locale/commands/brief.js';
import { TEMPLATE_HELP } from '../locale/commands/template.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { REPORT_HELP } from '../locale/commands/report.js';
import { formatsOf } from '../reports/formats/write-document.js';
import { ledgerOfPeriod, sayUnconfirmed, sayUnusable, sayDoubts } from './all-units.js';
import type { Command } from './command.js';
import { briefData, writeBrief } from './department-documents.js';
import { FIELD_FORMATS, printFields, TEMPLATE_FORMATS, templateOf } from './office-template.js';
import { fileNamed, formatFor } from './arguments/format.js';
import { reportPeriod } from '../app/find/period.js';
import { asOfDay, openPlan } from './target.js';

const FORMAT_NAMES = formatsOf('brief');

interface BriefOptions {
  readonly period?: string;
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly template?: string;
  readonly fields?: boolean;
}

/** `dcs brief`: one page for the director over all units. */
export const brief: Command<BriefOptions> = {
  name: 'brief',
  details: BRIEF_HELP.details,
  arguments: [],
  options: [
    { flags: '--period <period>', text: REPORT_HELP.period },
    { flags: '-f, --format <format>', text: BRIEF_HELP.format, choices: FORMAT_NAMES },
    { flags: '-o, --output <file>', text: FORMATS.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
    { flags: '--template <file>', text: TEMPLATE_HELP.template, takes: 'path' },
    { flags: '--fields', text: TEMPLATE_HELP.fields },
  ],
  shared: ['asOf', 'json'],
  examples: BRIEF_EXAMPLES,
  async run(context, _args, given) {
    const { template: file, fields = false } = given;
    const known = fields ? FIELD_FORMATS : file === undefined ? FORMAT_NAMES : TEMPLATE_FORMATS;
    const format = formatFor(given.format ?? (context.json ? 'json' : undefined), given.output, known);
    const output = fileNamed(given.output, format);
    const options = { ...given, ...(output === undefined ? {} : { output }) };
    const target = await openPlan(context);
    const period = reportPeriod(options.period, target.plan, asOfDay(context, target.plan));
    const all = await ledgerOfPeriod(context, target, period);
    const { ledger } = all;
    sayUnconfirmed(context, ledger);
    const together = rollUp(ledger, period);
    if (fields) {
      const about = { document: 'brief', period: period.id, whose: target.plan.issuer.name } as const;
      return printFields(context, await briefData(together, context), about, format, options);
    }
    const template = await templateOf(context, file, format);
    await context.output(options.output, await writeBrief(together, format, context, template), options);
    template?.sayBlanks();
    sayDoubts(context, together);
    return sayUnusable(context, all);
  },
};
