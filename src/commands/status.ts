import type { CalendarDate } from '../domain/date.js';
import { folderStatus } from '../domain/folder-status.js';
import { isYearOver } from '../domain/period.js';
import type { Text } from '../domain/text.js';
import { unitStatus, type UnitStatus } from '../domain/unit-status.js';
import type { Workspace } from '../domain/workspace.js';
import { FOLDER } from '../locale/folder.js';
import { STATUS_HELP } from '../locale/commands/status.js';
import { Refusal } from '../locale/refusal.js';
import { STATUS } from '../locale/status.js';
import { folderStatusJson, unitStatusJson } from '../reports/json/status.js';
import type { Command, ExitCode } from './command.js';
import { type Context } from './context.js';
import { asOfDay, chosenUnit, loadUnit, openPlan, type PlanTarget } from './target.js';

interface StatusOptions {
  readonly all?: boolean;
}

/** `dcs status`: where things stand. */
export const status: Command<StatusOptions> = {
  name: 'status',
  summary: STATUS_HELP.summary,
  details: STATUS_HELP.details,
  arguments: [],
  options: [{ flags: '--all', text: STATUS_HELP.all }],
  shared: ['unit', 'asOf', 'json'],
  examples: ['status', 'status -u trung-tam-a --as-of 30/6/2024', 'status --all --json'],
  async run(context, _args, options) {
    const target = await openPlan(context);
    const known = await target.workspace.listUnits();
    const chosen = options.all === true ? null : chosenUnit(context, known);
    if (known.length === 0) throw new Refusal(FOLDER.noUnits(target.year.year), FOLDER.beginUnit);
    const single = chosen ?? (known.length === 1 && options.all !== true ? known[0] : undefined);
    return single === undefined ? showAll(context, target, known) : showOne(context, target, single);
  },
};

async function showOne(context: Context, target: PlanTarget, id: string): Promise<ExitCode> {
  const { plan, unitPlan } = await loadUnit(context, target.workspace, target.year, id);
  const result = unitStatus(plan, unitPlan, asOfDay(context, plan));
  if (context.json) {
    context.print(unitStatusJson(result));
    return 0;
  }
  const { unitStatusText } = await import('../reports/terminal/unit-status.js');
  context.print(unitStatusText(result, context.lang, context.screen, isYearOver(context.today, plan.year)));
  return 0;
}

async function showAll(context: Context, target: PlanTarget, known: readonly string[]): Promise<ExitCode> {
  const { workspace, plan } = target;
  const asOf = asOfDay(context, plan);
  const read = [];
  for (const id of known) read.push(await statusOf(workspace, id, asOf));
  const statuses = read.filter((one) => 'items' in one);
  const broken = read.filter((one) => 'vi' in one);
  const result = folderStatus(plan, asOf, statuses);
  if (context.json) context.print(folderStatusJson(result));
  else {
    const { folderStatusText } = await import('../reports/terminal/folder-status.js');
    context.print(folderStatusText(result, context.lang, context.screen));
  }
  if (broken.length === 0) return 0;
  for (const words of broken) context.say(words);
  context.say(STATUS.broken(broken.length));
  return 2;
}

/** Where a unit stands, or the words for a file that can't be used: one must not hide the others. */
async function statusOf(workspace: Workspace, id: string, asOf: CalendarDate): Promise<UnitStatus | Text> {
  try {
    const unit = await workspace.readUnit(id);
    const plan = unit.data === null ? null : (await workspace.readPlanOf(unit)).data;
    if (unit.data !== null && plan !== null) return unitStatus(plan, unit.data, asOf);
    return { vi: unit.file, en: unit.file };
  } catch (error) {
    if (error instanceof Refusal) return error.text;
    throw error;
  }
}
