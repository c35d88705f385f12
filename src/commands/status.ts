import type { CalendarDate } from '../domain/date.js';
import { type FolderStatus, folderStatus } from '../domain/folder-status.js';
import { isYearOver } from '../domain/period.js';
import type { Text } from '../domain/text.js';
import { unitStatus, type UnitStatus } from '../domain/unit-status.js';
import type { Workspace } from '../domain/workspace.js';
import { FOLDER } from '../locale/folder.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { STATUS_HELP } from '../locale/commands/status.js';
import { Refusal } from '../locale/refusal.js';
import { STATUS } from '../locale/status.js';
import { folderStatusJson, unitStatusJson } from '../reports/json/status.js';
import type { Command, ExitCode } from './command.js';
import type { Context, Screen } from './context.js';
import { documentFormat } from './document-format.js';
import { asOfDay, chosenUnit, loadUnit, openPlan, type PlanTarget } from './target.js';

const FORMAT_NAMES = ['text', 'json', 'html'] as const;

type Format = (typeof FORMAT_NAMES)[number];

interface StatusOptions {
  readonly all?: boolean;
  readonly format?: Format;
  readonly output?: string;
  readonly force?: boolean;
}

/** In a file there are no colours, and lines have a width that can be read and printed. */
const IN_A_FILE: Screen = { color: false, width: 100, isTerminal: false };

/** `dcs status`: where things stand. */
export const status: Command<StatusOptions> = {
  name: 'status',
  summary: STATUS_HELP.summary,
  details: STATUS_HELP.details,
  arguments: [],
  options: [
    { flags: '--all', text: STATUS_HELP.all },
    { flags: '-f, --format <format>', text: STATUS_HELP.format, choices: FORMAT_NAMES },
    { flags: '-o, --output <file>', text: FORMATS.output },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: ['status', 'status -u trung-tam-a --as-of 30/6/2024', 'status -o trang-thai.html', 'status --all --json'],
  async run(context, _args, options) {
    formatOf(context, options);
    const target = await openPlan(context);
    const known = target.workspace.listUnits();
    const chosen = options.all === true ? null : chosenUnit(context, known);
    if (known.length === 0) throw new Refusal(FOLDER.noUnits(target.year.year), FOLDER.beginUnit);
    const single = chosen ?? (known.length === 1 && options.all !== true ? known[0] : undefined);
    return single === undefined ? showAll(context, target, known, options) : showOne(context, target, single, options);
  },
};

/** `--json` says a format too; else what was asked for, or what the file's ending says. */
function formatOf({ json }: Context, { format, output }: StatusOptions): Format {
  return documentFormat(format ?? (json ? 'json' : undefined), output, FORMAT_NAMES);
}

/** The screen that text is made for. */
function screenFor({ screen }: Context, { output }: StatusOptions): Screen {
  return output === undefined || output === '-' ? screen : IN_A_FILE;
}

async function showOne(context: Context, target: PlanTarget, id: string, options: StatusOptions): Promise<ExitCode> {
  const { plan, unitPlan } = await loadUnit(context, target.workspace, target.year, id);
  const result = unitStatus(plan, unitPlan, asOfDay(context, plan));
  await context.output(options.output, await unitText(result, context, options), options);
  return 0;
}

async function unitText(result: UnitStatus, context: Context, options: StatusOptions): Promise<string> {
  switch (formatOf(context, options)) {
    case 'json':
      return unitStatusJson(result);
    case 'html': {
      const { unitPage } = await import('../reports/html/unit-page.js');
      return unitPage(result, context.lang, context.sha256);
    }
    case 'text': {
      const { unitStatusText } = await import('../reports/terminal/unit-status.js');
      const isOver = isYearOver(context.today, result.plan.year);
      return `${unitStatusText(result, context.lang, screenFor(context, options), isOver)}\n`;
    }
  }
}

async function showAll(
  context: Context,
  target: PlanTarget,
  known: readonly string[],
  options: StatusOptions,
): Promise<ExitCode> {
  const { workspace, plan } = target;
  const asOf = asOfDay(context, plan);
  const read = [];
  for (const id of known) read.push(await statusOf(workspace, id, asOf));
  const statuses = read.filter((one) => 'items' in one);
  const broken = read.filter((one) => 'vi' in one);
  const result = folderStatus(plan, asOf, statuses);
  await context.output(options.output, await folderText(result, broken.length, context, options), options);
  if (broken.length === 0) return 0;
  for (const words of broken) context.say(words);
  context.say(STATUS.broken(broken.length));
  return 2;
}

async function folderText(
  result: FolderStatus,
  broken: number,
  context: Context,
  options: StatusOptions,
): Promise<string> {
  switch (formatOf(context, options)) {
    case 'json':
      return folderStatusJson(result);
    case 'html': {
      const { folderPage } = await import('../reports/html/folder-page.js');
      return folderPage(result, broken, context.lang, context.sha256);
    }
    case 'text': {
      const { folderStatusText } = await import('../reports/terminal/folder-status.js');
      return `${folderStatusText(result, context.lang, screenFor(context, options))}\n`;
    }
  }
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
