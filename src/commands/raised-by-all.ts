import { difficultiesAsOf } from '../domain/unit/difficulties.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { readUnits, sayBroken } from './read-units.js';
import { asOfDay, openPlan } from './target.js';

/** `dcs raise --all`: what all units have raised, each with the unit and number that `dcs answer` takes. */
export async function listRaisedByAll(context: Context): Promise<ExitCode> {
  const { workspace, plan } = await openPlan(context);
  const asOf = asOfDay(context, plan);
  const read = await readUnits(workspace, workspace.listUnits());
  const units = [...read.units]
    .map(([id, unitPlan]) => {
      const { name, kind } = unitPlan.unit;
      return { unit: { id, name, kind }, difficulties: difficultiesAsOf(unitPlan, asOf) };
    })
    .filter(({ difficulties }) => difficulties.length > 0);
  if (context.json) {
    const { allDifficultiesJson } = await import('../reports/json/difficulties.js');
    context.print(allDifficultiesJson(units, [...read.broken.keys()], asOf));
  } else {
    const { allDifficultiesText } = await import('../reports/terminal/difficulties.js');
    context.print(allDifficultiesText(plan.year, units, context.lang, context.screen));
  }
  return sayBroken(context, read) ? 2 : 0;
}
