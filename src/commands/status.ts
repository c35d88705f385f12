import { isYearOver } from '../domain/calendar/period.js';
import { type ReportTodo, reportTodos } from '../domain/reporting/submission.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { FORMATS } from '../locale/commands/document-format.js';
import { STATUS_HELP } from '../locale/commands/status.js';
import { Refusal } from '../domain/text/text.js';
import { REPORTS } from '../locale/submissions.js';
import { ROLL_UP } from '../locale/roll-up.js';
import { unitStatusJson } from '../reports/json/status.js';
import type { Command, ExitCode } from './command.js';
import type { Context, Screen } from './context.js';
import { formatFor } from './arguments/format.js';
import { showAll } from './status-all.js';
import { STATUS_FORMATS, type StatusFormat, type StatusView } from './status-views.js';
import { loadUnit, type PlanTarget } from '../app/find/unit.js';
import { noUnits, onlyUnit } from '../app/find/unit-named.js';
import { asOfDay, chosenUnit, openPlan, planOnDay, sayChosenUnit, sayUnconfirmedItems } from './target.js';

interface StatusOptions {
  readonly all?: boolean;
  readonly by?: 'item' | 'section';
  /** `true` for `--matrix` without a value. */
  readonly matrix?: 'items' | 'periods' | true;
  readonly format?: StatusFormat;
  readonly output?: string;
  readonly force?: boolean;
}

/** A file has no colours, and lines of a width that can be read and printed. */
const IN_A_FILE: Screen = { color: false, width: 100, isTerminal: false };

/** `dcs status`: the progress of a unit, or of all units. */
export const status: Command<StatusOptions> = {
  name: 'status',
  details: STATUS_HELP.details,
  arguments: [],
  options: [
    { flags: '--all', text: STATUS_HELP.all },
    { flags: '--by <order>', text: STATUS_HELP.by, choices: ['item', 'section'] },
    { flags: '--matrix [columns]', text: STATUS_HELP.matrix, choices: ['items', 'periods'] },
    { flags: '-f, --format <format>', text: STATUS_HELP.format, choices: STATUS_FORMATS },
    { flags: '-o, --output <file>', text: FORMATS.output, takes: 'path' },
    { flags: '--force', text: FORMATS.force },
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: [
    'status',
    'status -u trung-tam-a --as-of 30/6/2024',
    'status -o trang-thai.html',
    'status --by item',
    'status --matrix -o don-vi.csv',
  ],
  async run(context, _args, options) {
    const view = viewOf(context, options);
    const target = await openPlan(context);
    const known = target.workspace.listUnits();
    const all = options.all === true || view !== null;
    const chosen = all ? null : await chosenUnit(context, target.workspace);
    if (known.length === 0) throw noUnits(target.workspace, target.year.year);
    const only = all || chosen !== null ? null : await onlyUnit(target.workspace);
    const single = chosen ?? (only === null ? null : sayChosenUnit(context, only));
    if (single !== null) return showOne(context, target, single, options);
    const shown = { format: formatOf(context, options), screen: screenFor(context, options) };
    return showAll(context, target, view, { ...shown, file: options.output, force: options.force === true });
  },
};

/** The table that the options choose; `null` for the overview. @throws Refusal for options that exclude each other */
function viewOf(context: Context, options: StatusOptions): StatusView | null {
  const { by, matrix, all } = options;
  const format = formatOf(context, options);
  if (by === undefined && matrix === undefined) return null;
  if (by !== undefined && matrix !== undefined) throw new Refusal(ROLL_UP.onlyOne);
  if (context.unit !== null && all !== true) throw new Refusal(ROLL_UP.notForOne);
  if (format === 'html') throw new Refusal(ROLL_UP.noHtml);
  if (by !== undefined) return `by-${by}`;
  return matrix === 'periods' ? 'matrix-periods' : 'matrix-items';
}

/** The format: JSON with `--json`, or else the one typed, or the one of the file's ending. */
function formatOf({ json }: Context, { format, output }: StatusOptions): StatusFormat {
  return formatFor(format ?? (json ? 'json' : undefined), output, STATUS_FORMATS);
}

/** The screen for which text is laid out. */
function screenFor({ screen }: Context, { output }: StatusOptions): Screen {
  return output === undefined || output === '-' ? screen : IN_A_FILE;
}

async function showOne(context: Context, target: PlanTarget, id: string, options: StatusOptions): Promise<ExitCode> {
  const { plan, unitPlan } = await loadUnit(target.workspace, target.year, id);
  const result = unitStatus(plan, planOnDay(context, unitPlan, plan), asOfDay(context, plan));
  sayUnconfirmedItems(context, result);
  // Reports may be sent and returned after the year is over, so this day is not limited to 31 December.
  const reports = reportTodos({ plan, unitPlan }, context.asOf ?? context.today, context.sha256);
  const named = target.workspace.listUnits().length > 1 ? id : null;
  await context.output(options.output, await unitText(result, reports, named, context, options), options);
  return 0;
}

async function unitText(
  result: UnitStatus,
  reports: readonly ReportTodo[],
  unit: string | null,
  context: Context,
  options: StatusOptions,
): Promise<string> {
  switch (formatOf(context, options)) {
    case 'json':
      return unitStatusJson(result, reports);
    case 'csv': {
      const { unitStatusCsv } = await import('../reports/csv/status.js');
      return unitStatusCsv(result, context.lang);
    }
    case 'html': {
      const { unitPage } = await import('../reports/html/unit-page.js');
      return unitPage(result, context.lang, context.sha256);
    }
    case 'text': {
      const { unitStatusText } = await import('../reports/terminal/unit-status.js');
      const isOver = isYearOver(context.today, result.plan);
      const todos = reports.map(({ report, why }) => REPORTS[why](report, unit, result.plan));
      return `${unitStatusText(result, todos, context.lang, screenFor(context, options), isOver)}\n`;
    }
  }
}
