import { departmentOf } from '../app/record/change-decisions.js';
import { keepDraft, unitPlanGaps } from '../domain/reporting/frame-gaps.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { FRAME_GAPS } from '../locale/frame-gaps.js';
import { PLAN_HELP } from '../locale/commands/plan.js';
import { formatsOf, writeDocument } from '../reports/formats/write-document.js';
import type { Command } from './command.js';
import type { Context } from './context.js';
import { fileNamed, formatFor } from './arguments/format.js';
import { asOfDay, openPlan, openUnit, sayUnconfirmedItems } from './target.js';

const FORMAT_NAMES = formatsOf('issued-plan', 'unit-plan');

interface PlanOptions {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `dcs plan`: prints the issued plan, or a unit's own, as a document. */
export const plan: Command<PlanOptions> = {
  name: 'plan',
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
    const format = formatFor(typed, output, FORMAT_NAMES);
    const data = context.unit === null ? await issued(context, format) : await ofUnit(context, format);
    await context.output(fileNamed(output, format), data, { force });
    return 0;
  },
};

/** Without `-u` the issued plan is shown, even if `DCS_UNIT` is set or the year has a single unit. */
async function issued(context: Context, format: string): Promise<string | Uint8Array> {
  const target = await openPlan(context);
  const { plan } = target;
  const text = async () =>
    (await import('../reports/documents/issued-plan.js')).issuedPlan(plan, await departmentOf(target));
  return writeDocument(format, 'issued-plan', plan, text, context);
}

async function ofUnit(context: Context, format: string): Promise<string | Uint8Array> {
  const target = await openUnit(context);
  const status = unitStatus(target.plan, target.unitPlan, asOfDay(context, target.plan));
  sayUnconfirmedItems(context, status);
  const blank = unitPlanGaps(status);
  if (keepDraft(blank)) context.say(FRAME_GAPS.ofUnitPlan(blank));
  const text = async () => {
    const { unitPlanDocument } = await import('../reports/documents/unit-plan/document.js');
    return unitPlanDocument(status, context.lang);
  };
  return writeDocument(format, 'unit-plan', status, text, context);
}
