import { unitStatus } from '../domain/progress/unit-status.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { PLAN_HELP } from '../locale/commands/plan.js';
import type { OfficialDocument } from '../reports/model/official-document.js';
import type { Command } from './command.js';
import type { Context } from './context.js';
import { documentFormat } from './arguments/format.js';
import { asOfDay, openPlan, openUnit, sayUnconfirmedItems } from './target.js';
import { renderDocument } from './render-document.js';

const FORMAT_NAMES = ['md', 'docx'] as const;

interface PlanOptions {
  readonly format?: (typeof FORMAT_NAMES)[number];
  readonly output?: string;
  readonly force?: boolean;
}

/** `dcs plan`: the issued plan, or a unit's own, as a document. */
export const plan: Command<PlanOptions> = {
  name: 'plan',
  summary: PLAN_HELP.summary,
  details: PLAN_HELP.details,
  arguments: [],
  options: [
    { flags: '-f, --format <format>', text: FORMATS.format, choices: FORMAT_NAMES },
    { flags: '-o, --output <file>', text: FORMATS.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: ['unit', 'asOf'],
  examples: ['plan', 'plan -u trung-tam-a -o ke-hoach.docx'],
  async run(context, _args, { format: typed, output, force = false }) {
    const format = documentFormat(typed, output, FORMAT_NAMES);
    const document = context.unit === null ? await issued(context) : await ofUnit(context);
    await context.output(output, await renderDocument(document, format), { force });
    return 0;
  },
};

/** Without `-u` the issued plan is shown, whatever `DCS_UNIT` says and even where there is only one unit. */
async function issued(context: Context): Promise<OfficialDocument> {
  const target = await openPlan(context);
  const { issuedPlan } = await import('../reports/documents/issued-plan.js');
  return issuedPlan(target.plan);
}

async function ofUnit(context: Context): Promise<OfficialDocument> {
  const target = await openUnit(context);
  const { unitPlanDocument } = await import('../reports/documents/unit-plan/document.js');
  const status = unitStatus(target.plan, target.unitPlan, asOfDay(context, target.plan));
  sayUnconfirmedItems(context, status);
  return unitPlanDocument(status, context.lang);
}
