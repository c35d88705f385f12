import type { PlanTarget } from '../app/find/unit.js';
import { extendDeadline, type ExtendInput, type ExtensionOf } from '../app/record/extend.js';
import { undoExtension } from '../app/record/undo-extension.js';
import type { UnitSending } from '../domain/department/due-units.js';
import type { Ledger } from '../domain/department/ledger.js';
import { detached } from '../domain/text/detach.js';
import { EXTEND } from '../locale/commands/extend.js';
import { keepOfAll } from './all-units.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { worldOf } from './world.js';

/** `dcs review --extend`: extends the day by which one unit, or all that have not sent, must report. */
export async function extend(context: Context, target: PlanTarget, asked: ExtendInput): Promise<ExitCode> {
  const ledger = await sendings(context, target);
  const done = await extendDeadline(worldOf(context), target, ledger, asked);
  const { period, until, units, already, sent } = done;
  const names = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map(({ name }) => name);
  if (units.length > 0) {
    context.print(inLang(context, EXTEND.recorded(period, until, names(units))));
    const only = asked.unit === null ? null : (units[0]?.id ?? null);
    context.say(EXTEND.takeBack(only, period));
  }
  if (already.length > 0) context.say(EXTEND.already(period, until, names(already)));
  if (units.length + already.length === 0) context.print(inLang(context, EXTEND.allSent(period)));
  else if (sent.length > 0) context.say(EXTEND.sent(names(sent)));
  return 0;
}

/** `dcs review --undo-extend`: removes extensions. */
export async function undoExtend(context: Context, target: PlanTarget, asked: ExtensionOf): Promise<ExitCode> {
  const ledger = await sendings(context, target);
  const { period, undone } = await undoExtension(worldOf(context), target, ledger, asked);
  for (const one of undone) {
    context.print(inLang(context, EXTEND.undone(one.unit.name, period, one)));
    context.say(EXTEND.again(one.extension));
  }
  return 0;
}

async function sendings(context: Context, target: PlanTarget): Promise<Ledger<UnitSending>> {
  const { ledger } = await keepOfAll(context, target, ({ unit: { since }, submissions = [] }) =>
    detached({ since, submissions }),
  );
  return ledger;
}
