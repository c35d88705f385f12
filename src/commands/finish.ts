import { periodNamed, reportPeriod } from '../app/find/period.js';
import { periodBefore } from '../domain/calendar/adjacent-periods.js';
import { parsePeriod, type Period } from '../domain/calendar/period.js';
import { figureOf } from '../domain/progress/figures.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { openReports, reportWants } from '../domain/reporting/open-reports.js';
import {
  hasGaps,
  type MissingCell,
  type MissingFigure,
  type SubmissionGaps,
} from '../domain/reporting/submission-gaps.js';
import { fold } from '../domain/text/fold.js';
import type { Text } from '../domain/text/text.js';
import { lastProse } from '../domain/unit/prose.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { FINISH, FINISH_HELP } from '../locale/commands/finish.js';
import { TODAY } from '../locale/commands/today.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang, isStopWord } from './context.js';
import { statusNamed } from './ask-record.js';
import { runShown } from './run-shown.js';
import { openUnit } from './target.js';

interface FinishOptions {
  readonly input?: boolean;
}

/** The outcome of a question: it was answered or put off, or the person stops. */
type Answered = 'next' | 'stop';

/** `dcs finish`: asks for everything that a period's report still lacks, one question after the other. */
export const finish: Command<FinishOptions> = {
  name: 'finish',
  details: FINISH_HELP.details,
  arguments: [
    { name: ARGUMENTS.period, text: FINISH_HELP.period, required: false, takes: 'line', completes: 'period' },
  ],
  options: [{ flags: '--no-input', text: FINISH_HELP.noInput }],
  shared: ['unit'],
  examples: ['finish', 'finish q1', 'finish q1 --no-input'],
  async run(context, [typed], { input = true }) {
    const { plan, unitPlan } = await openUnit(context);
    const status = unitStatus(plan, unitPlan, context.today);
    const period =
      typed === undefined
        ? (openReports(status, context.today)[0]?.period ?? reportPeriod(undefined, plan, context.today))
        : periodNamed(typed, plan);
    const isAnswered = input && (await askAll(context, status, period));
    return isAnswered ? 0 : list(context, status, period);
  },
};

/** Lists what is missing, with the commands. @returns 1 if anything is missing */
async function list(context: Context, status: UnitStatus, period: Period): Promise<ExitCode> {
  const wants = reportWants(status, period);
  const { commandLines } = await import('../reports/terminal/today.js');
  context.print(inLang(context, TODAY.gaps(wants)));
  context.print(commandLines(TODAY.commands(wants, status.unit.id), context.lang, context.screen).join('\n'));
  return hasGaps(wants.gaps) || wants.doubtful.length > 0 ? 1 : 0;
}

/** Asks for everything that is missing. @returns `false` if nobody could be asked the first question */
async function askAll(context: Context, status: UnitStatus, period: Period): Promise<boolean> {
  const answers = { any: false };
  const ask = async (question: Text): Promise<string | null> => {
    const answer = await context.ask(question);
    answers.any ||= answer !== null;
    return answer;
  };
  const { gaps } = reportWants(status, period);
  const untilDone = async (steps: readonly (() => Promise<Answered>)[]): Promise<boolean> => {
    for (const step of steps) {
      if ((await step()) === 'next') continue;
      if (answers.any) context.say(FINISH.stopped(period.id));
      return false;
    }
    return true;
  };
  const isRecorded = await untilDone([
    ...gaps.cells.map((cell) => () => askItem(context, ask, cell)),
    ...gaps.figures.map((figure) => () => askFigure(context, ask, figure, status)),
  ]);
  if (!isRecorded) return answers.any;
  await untilDone([
    ...(await headingsLeft(context, period)).map(
      ({ id, heading }) =>
        () =>
          askLine(
            context,
            ask,
            FINISH.words(heading, lastProse(status.unitPlan, period, id)?.words ?? null),
            (text) => ['write', id, '--period', period.id, '--text', text],
          ),
    ),
    () => askLine(context, ask, FINISH.file, (file) => ['report', '--period', period.id, '-o', file]),
    () => askSending(context, ask, period),
  ]);
  return answers.any;
}

/** The headings to write for after what was recorded: a heading for shortcomings is blank only without any. */
async function headingsLeft(context: Context, period: Period): Promise<SubmissionGaps['headings']> {
  const { plan, unitPlan } = await openUnit(context);
  return reportWants(unitStatus(plan, unitPlan, context.today), period).gaps.headings;
}

type Ask = (question: Text) => Promise<string | null>;

async function askItem(context: Context, ask: Ask, cell: MissingCell): Promise<Answered> {
  for (;;) {
    const typed = await ask(FINISH.item(cell));
    if (typed === null || isStopWord(typed)) return 'stop';
    if (typed === '') return 'next';
    const status = statusNamed(typed);
    if (status === null) {
      context.say(FINISH.notUnderstood(typed));
      continue;
    }
    const more = await ask(status === 'done' ? FINISH.document : FINISH.note);
    if (more === null || isStopWord(more)) return 'stop';
    const option = more === '' ? [] : [status === 'done' ? '--evidence' : '--note', more];
    if (await runShown(context, ['tick', cell.item, '--status', status, '--period', cell.period, ...option]))
      return 'next';
  }
}

function askFigure(
  context: Context,
  ask: Ask,
  { indicator, quarter }: MissingFigure,
  status: UnitStatus,
): Promise<Answered> {
  const period = parsePeriod(quarter, status.plan);
  const { value } =
    period === null ? { value: null } : figureOf(indicator, periodBefore(period), status.unitPlan, status.plan);
  const before = value === null ? FINISH.noFigureBefore : { vi: String(value), en: String(value) };
  return askLine(context, ask, FINISH.figure(indicator, quarter, before), (typed) => [
    'figure',
    indicator.id,
    typed,
    '--period',
    quarter,
  ]);
}

/** Asks for one line until it is recorded, put off, or the person stops. */
async function askLine(
  context: Context,
  ask: Ask,
  question: Text,
  commandFor: (typed: string) => readonly string[],
): Promise<Answered> {
  for (;;) {
    const typed = await ask(question);
    if (typed === null || isStopWord(typed)) return 'stop';
    if (typed === '' || (await runShown(context, commandFor(typed)))) return 'next';
  }
}

async function askSending(context: Context, ask: Ask, period: Period): Promise<Answered> {
  const typed = await ask(FINISH.send);
  if (typed === null || isStopWord(typed)) return 'stop';
  if (['c', 'co', 'y', 'yes'].includes(fold(typed))) await runShown(context, ['submit', '--period', period.id]);
  return 'next';
}
