import { unitsWithFile } from '../domain/department/ledger.js';
import { raisedAsOf } from '../domain/unit/difficulties.js';
import { keepOfAll, sayExcluded, sayUnusable } from './all-units.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { asOfDay, openPlan } from './target.js';

/** `dcs raise --all`: all units' difficulties, each with the unit and number that `dcs answer` takes. */
export async function listRaisedByAll(context: Context): Promise<ExitCode> {
  const target = await openPlan(context);
  const { plan } = target;
  const asOf = asOfDay(context, plan);
  const read = await keepOfAll(context, target, (unitPlan) => ({
    kind: unitPlan.unit.kind,
    ...raisedAsOf(unitPlan, asOf),
  }));
  const units = unitsWithFile(read.ledger)
    .map(({ id, name, status: { kind, ...raised } }) => ({ unit: { id, name, kind }, ...raised }))
    .filter(({ difficulties, otherAnswers }) => difficulties.length > 0 || otherAnswers.length > 0);
  if (context.json) {
    const { allDifficultiesJson } = await import('../reports/json/difficulties.js');
    context.print(
      allDifficultiesJson(
        units,
        read.ledger.broken.map(({ id }) => id),
        asOf,
      ),
    );
  } else {
    const { allDifficultiesText } = await import('../reports/terminal/difficulties.js');
    context.print(allDifficultiesText(plan.year, units, context.lang, context.screen));
  }
  sayExcluded(context, read.ledger);
  return sayUnusable(context, read);
}
