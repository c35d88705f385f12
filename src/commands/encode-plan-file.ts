import { nearest } from '../app/find/nearest.js';
import { importPlanTable, type TakenPlanTable } from '../app/import/import-plan-table.js';
import { doubtText } from '../checks/plan/encoding-doubt.js';
import { FORM_ROWS } from '../domain/form/form.js';
import type { Plan } from '../domain/plan/plan.js';
import type { PlanTableChanges } from '../domain/corrections/table-changes.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { ENCODE } from '../locale/commands/encode.js';
import { INIT } from '../locale/commands/init.js';
import { cellReasonWords, noTableWords, PLAN_TABLE_SAID } from '../locale/commands/plan-table.js';
import { WRONG_WORKBOOK } from '../locale/form-refusals.js';
import { planTableWords, TABLE_MARKS, tableHeading } from '../locale/plan-table.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { commentOf } from './encode-document.js';
import { settleDoubts } from './encode-doubts.js';

interface CorrectOptions {
  readonly editTable?: string;
  readonly fromTable?: string;
  readonly doubts?: boolean;
  readonly input?: boolean;
  readonly force?: boolean;
}

/** Corrects a plan that was read already. */
export async function correctPlanFile(context: Context, file: string, options: CorrectOptions): Promise<ExitCode> {
  const { editTable, fromTable, doubts = false, input = true, force = false } = options;
  if (editTable === undefined && fromTable === undefined && !doubts) {
    throw new Refusal(ENCODE.isPlanAlready(file), ENCODE.whatToDoWithPlan);
  }
  // What was corrected goes in first, so that a new table has it.
  const code = fromTable === undefined ? 0 : await takePlanTable(context, file, fromTable);
  if (code !== 0) return code;
  if (doubts) await settleDoubts(context, file, { isAsked: input, isListed: true });
  if (editTable === undefined) return 0;
  const { loaded } = await (await context.planSource()).readPlan(file);
  if (loaded.data === null) throw new Refusal(INIT.unusablePlan(file), INIT.checkPlan(file));
  await writePlanTable(context, loaded.data, file, editTable, force);
  return 0;
}

/** Writes the table of a plan. @param planFile the plan's file, as typed */
async function writePlanTable(
  context: Context,
  plan: Plan,
  planFile: string,
  output: string,
  force: boolean,
): Promise<void> {
  const { planTableWorkbook } = await import('../reports/xlsx/plan-table-workbook.js');
  const { writeWorkbook } = await import('../reports/xlsx/write-workbook.js');
  const workbook = planTableWorkbook(plan, { made: context.today, lang: context.lang, doubtText });
  const rows = Math.max(...workbook.sheets.map((sheet) => sheet.above.length + 1 + sheet.rows.length));
  if (rows > FORM_ROWS) throw new Refusal(PLAN_TABLE_SAID.tooLong(rows, FORM_ROWS));
  await context.output(output, await writeWorkbook(workbook), { force });
  context.say(PLAN_TABLE_SAID.made(output, planFile));
}

/** Takes a corrected table in, and says what it changed. @returns 1 if a cell is not understood */
async function takePlanTable(context: Context, file: string, table: string): Promise<ExitCode> {
  const words = (plan: Plan) => [planTableWords('vi', plan), planTableWords('en', plan)];
  const [forms, plans] = [await context.formSource(), await context.planSource()];
  const taken = await importPlanTable(file, table, { forms, plans, marks: TABLE_MARKS, words, commentOf });
  if (taken.kind !== 'taken') throw refused(taken, file, table);
  const { changes } = taken;
  if (changes.problems.length > 0) {
    context.print(changes.problems.map((problem) => inLang(context, problemText(problem))).join('\n'));
    context.say(PLAN_TABLE_SAID.nothingWritten(changes.problems.length));
    return 1;
  }
  sayChanged(context, file, changes);
  return 0;
}

function problemText({ sheetName, cell, reason }: PlanTableChanges['problems'][number]): Text {
  const near = reason.kind === 'unknown-body' ? nearest(reason.name, reason.allowed) : [];
  return PLAN_TABLE_SAID.problem(sheetName, cell, cellReasonWords(reason, near));
}

function sayChanged(context: Context, file: string, changes: PlanTableChanges): void {
  const { changed, bodies, settled, missing } = changes;
  const lines = changed.map(({ address, columns }) =>
    PLAN_TABLE_SAID.changed(address, columns.map((column) => tableHeading(column)[context.lang]).join(', ')),
  );
  if (lines.length > 0) context.print(lines.join('\n'));
  if (bodies.length > 0) context.print(inLang(context, PLAN_TABLE_SAID.bodies(bodies)));
  if (missing.length > 0) context.say(PLAN_TABLE_SAID.missing(missing));
  const isAny = changes.edits.length > 0;
  context.say(isAny ? PLAN_TABLE_SAID.written(file, changed.length, settled) : PLAN_TABLE_SAID.unchanged(file));
}

function refused(taken: Exclude<TakenPlanTable, { readonly kind: 'taken' }>, file: string, table: string): Refusal {
  switch (taken.kind) {
    case 'unusable-plan':
      return new Refusal(INIT.unusablePlan(file), INIT.checkPlan(file));
    case 'wrong-workbook':
      return new Refusal(PLAN_TABLE_SAID.refused(table, WRONG_WORKBOOK[taken.why]));
    case 'wrong-table':
      return new Refusal(PLAN_TABLE_SAID.refused(table, noTableWords(taken.why)));
    case 'other-plan':
      return new Refusal(PLAN_TABLE_SAID.refused(table, PLAN_TABLE_SAID.otherPlan(taken.found, taken.wanted)));
  }
}
