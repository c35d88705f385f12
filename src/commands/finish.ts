import type { UnitTarget } from '../app/find/unit.js';
import { statusRefused } from '../domain/progress/status-allowed.js';
import { periodIdWords } from '../locale/periods.js';
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
import { lastProse } from '../domain/unit/prose.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { FINISH, FINISH_HELP } from '../locale/commands/finish.js';
import { TODAY } from '../locale/commands/today.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang, isStopWord } from './context.js';
import { Mistaken } from '../app/mistakes/mistaken.js';
import { complaintOf, runShown } from './run-shown.js';
import { askSubmit, statusNamed } from './ask-record.js';
import { optionOf } from './asking.js';
import { type Answered, type Asking, askLine, goThrough } from './finish-steps.js';
import { openUnit } from './target.js';

interface FinishOptions {
  readonly input?: boolean;
}

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
    const unit = await openUnit(context);
    const { plan, unitPlan } = unit;
    const status = unitStatus(plan, unitPlan, context.today);
    const period =
      typed === undefined
        ? (openReports(status, context.today)[0]?.period ?? reportPeriod(undefined, plan, context.today))
        : periodNamed(typed, plan);
    const isAnswered = input && (await askAll(context, unit, status, period));
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
async function askAll(context: Context, unit: UnitTarget, status: UnitStatus, period: Period): Promise<boolean> {
  const answers = { any: false };
  const ask: Asking = async (question) => {
    const answer = await context.ask(question);
    answers.any ||= answer !== null;
    return answer;
  };
  const { gaps } = reportWants(status, period);
  const isThrough = await goThrough(
    context,
    unit,
    [
      ...gaps.cells.map((cell) => () => askItem(context, ask, cell, status)),
      ...gaps.figures.map((figure) => () => askFigure(context, ask, figure, status)),
    ],
    async () => [
      ...(await stillMissing(context, period)).headings.map(
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
    ],
  );
  if (answers.any && !isThrough) context.say(FINISH.stopped(period.id));
  if (isThrough) {
    const { cells, figures, headings } = await stillMissing(context, period);
    const counts = [cells.length, figures.length, headings.length] as const;
    if (counts.some((count) => count > 0)) context.say(FINISH.left(counts, period.id));
  }
  return answers.any;
}

/** What is missing after what was recorded: a heading for shortcomings is blank only without any. */
async function stillMissing(context: Context, period: Period): Promise<SubmissionGaps> {
  const { plan, unitPlan } = await openUnit(context);
  return reportWants(unitStatus(plan, unitPlan, context.today), period).gaps;
}

async function askItem(
  context: Context,
  ask: Asking,
  cell: MissingCell,
  { plan, items }: UnitStatus,
): Promise<Answered> {
  const progress = items.find(({ item }) => item.id === cell.item);
  for (;;) {
    const typed = await ask(FINISH.item(cell, periodIdWords(cell.period, plan), progress?.item.mayBeNone === true));
    if (typed === null || isStopWord(typed)) return 'stop';
    if (typed === '') return 'next';
    if (typed === '<') return 'back';
    const status = statusNamed(typed);
    const complaint = await complaintOf(context, () => {
      const refused = progress === undefined || status === null ? null : statusRefused(progress, status, cell.period);
      if (refused !== null) throw new Mistaken(refused);
    });
    if (status === null || complaint !== null) {
      context.say(complaint ?? FINISH.notUnderstood(typed));
      continue;
    }
    const words = ['tick', cell.item, '--status', status, '--period', cell.period];
    const outcome = await askMore(context, ask, words, status === 'done');
    if (outcome !== 'back') return outcome;
  }
}

/** Asks for the document or the note of a result, and records it. */
async function askMore(context: Context, ask: Asking, words: readonly string[], isDone: boolean): Promise<Answered> {
  let refused = '';
  const question = isDone ? FINISH.document : FINISH.note;
  for (;;) {
    const typed = await ask(refused === '' ? question : FINISH.refused(question, refused));
    if (typed === null || isStopWord(typed)) return 'stop';
    if (typed === '<') return 'back';
    if (typed === '>') return 'next';
    const more = typed === '' ? refused : typed;
    if (await runShown(context, [...words, ...optionOf(isDone ? '--evidence' : '--note', more)])) return 'next';
    // A tick that is refused without a document is asked for from its result on.
    if (more === '') return 'back';
    refused = more;
  }
}

function askFigure(
  context: Context,
  ask: Asking,
  { indicator, quarter }: MissingFigure,
  status: UnitStatus,
): Promise<Answered> {
  const period = parsePeriod(quarter, status.plan);
  const { value } =
    period === null ? { value: null } : figureOf(indicator, periodBefore(period), status.unitPlan, status.plan);
  const before = value === null ? FINISH.noFigureBefore : { vi: String(value), en: String(value) };
  const question = FINISH.figure(indicator, periodIdWords(quarter, status.plan), before);
  return askLine(context, ask, question, (typed) => ['figure', indicator.id, typed, '--period', quarter]);
}

/** Asks whether the report was sent, and then what the signed paper says. */
async function askSending(context: Context, ask: Asking, period: Period): Promise<Answered> {
  const typed = await ask(FINISH.send);
  if (typed === null || isStopWord(typed)) return 'stop';
  if (typed === '<') return 'back';
  if (['c', 'co', 'y', 'yes'].includes(fold(typed))) await askSubmit(context, period);
  return 'next';
}
