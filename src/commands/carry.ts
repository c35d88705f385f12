import { openPlan as openYear, openUnit } from '../app/find/unit.js';
import { carry as pick } from '../app/record/carry.js';
import { departmentOf } from '../app/record/change-decisions.js';
import { reportPeriod } from '../app/find/period.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { CARRY, CARRY_EXAMPLES, CARRY_HELP } from '../locale/commands/carry.js';
import { REPORT_HELP } from '../locale/commands/report.js';
import { Refusal } from '../domain/text/text.js';
import { carriedJson } from '../reports/json/carried.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { worldOf } from './world.js';

interface CarryOptions {
  readonly period?: string;
  readonly back?: boolean;
}

/** `dcs carry`: puts results of units into the department's report; without a unit, lists those that were put in. */
export const carry: Command<CarryOptions> = {
  name: 'carry',
  details: CARRY_HELP.details,
  arguments: [
    { name: ARGUMENTS.unit, text: CARRY_HELP.unit, required: false, completes: 'unit' },
    { name: ARGUMENTS.item, text: CARRY_HELP.item, required: false, variadic: true, completes: 'item' },
  ],
  options: [
    { flags: '--period <period>', text: REPORT_HELP.period },
    { flags: '--back', text: CARRY_HELP.back },
  ],
  shared: ['json'],
  examples: CARRY_EXAMPLES,
  async run(context, [typed, ...items], options) {
    if (typed === undefined) return list(context, options);
    if (items.length === 0) throw new Refusal(CARRY.needsItem, CARRY.itemForm);
    const unit = await openUnit(context.workspace(), typed);
    const { period, changed, unchanged, silent } = await pick(worldOf(context), unit, { ...options, items });
    const { name } = unit.unitPlan.unit;
    const isBack = options.back === true;
    if (changed.length > 0) context.print(inLang(context, CARRY.changed(name, changed, period, isBack)));
    if (unchanged.length > 0) context.say(CARRY.unchanged(name, unchanged, isBack));
    if (silent.length > 0) context.say(CARRY.silent(name, silent, period));
    return 0;
  },
};

async function list(context: Context, options: CarryOptions): Promise<ExitCode> {
  if (options.back === true) throw new Refusal(CARRY.needsItem, CARRY.itemForm);
  const target = await openYear(context.workspace());
  const period = reportPeriod(options.period, target.plan, context.today);
  const department = await departmentOf(target);
  if (context.json) context.print(carriedJson(period, department));
  else context.print(inLang(context, CARRY.list(period, department.carried?.[period.id] ?? {})));
  return 0;
}
