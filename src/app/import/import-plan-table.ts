import type { Doubt } from '../../domain/plan/issued-parts.js';
import type { Plan } from '../../domain/plan/plan.js';
import { planTableChanges, type PlanTableChanges } from '../../domain/corrections/table-changes.js';
import type { PlanTableWords } from '../../domain/corrections/plan-table.js';
import { type NoTable, readPlanTable, type TableMarks } from '../../domain/corrections/read-table.js';
import type { FormSource, WrongWorkbook } from '../../domain/form/form.js';
import type { PlanSource } from '../../domain/ports/plan-source.js';
import type { Loaded } from '../../domain/ports/workspace.js';

/** What an import of a plan's table needs from outside. */
export interface PlanTableWorld {
  readonly forms: FormSource;
  readonly plans: PlanSource;
  readonly marks: TableMarks;
  /** The words of the table's values for a plan, in every language. */
  readonly words: (plan: Plan) => readonly PlanTableWords[];
  readonly commentOf: (doubt: Doubt) => string;
}

/** The outcome of an import of a plan's table. */
export type TakenPlanTable =
  | { readonly kind: 'taken'; readonly plan: Plan; readonly changes: PlanTableChanges }
  | { readonly kind: 'wrong-workbook'; readonly why: WrongWorkbook }
  | { readonly kind: 'wrong-table'; readonly why: NoTable }
  | { readonly kind: 'other-plan'; readonly found: string; readonly wanted: string }
  | { readonly kind: 'unusable-plan'; readonly loaded: Loaded<Plan> };

/**
 * Imports a plan's table that a person corrected: all of its changes, or none if a cell is not understood.
 * @param planFile the plan's file, as typed
 * @param table the workbook, as typed
 */
export async function importPlanTable(planFile: string, table: string, world: PlanTableWorld): Promise<TakenPlanTable> {
  const { files } = await world.forms.list([table]);
  const [file] = files;
  const workbook = file === undefined ? ({ kind: 'not-a-workbook' } as const) : await world.forms.read(file);
  if (workbook.kind !== 'workbook') return { kind: 'wrong-workbook', why: workbook.kind };
  const filled = readPlanTable(workbook, world.marks);
  if ('kind' in filled) return { kind: 'wrong-table', why: filled };
  return world.plans.updatePlan<TakenPlanTable>(planFile, (loaded) => {
    const plan = loaded.data;
    if (plan === null) return Promise.resolve({ edits: [], outcome: { kind: 'unusable-plan', loaded } });
    if (plan.id !== filled.plan) {
      return Promise.resolve({ edits: [], outcome: { kind: 'other-plan', found: filled.plan, wanted: plan.id } });
    }
    const changes = planTableChanges(plan, filled, { words: world.words(plan), commentOf: world.commentOf });
    return Promise.resolve({ edits: changes.edits, outcome: { kind: 'taken', plan, changes } });
  });
}
