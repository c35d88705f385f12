import type { CalendarDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import { periodicReport } from '../domain/reporting/periodic-report.js';
import type { Plan } from '../domain/plan/plan.js';
import { isSentAlready, makeSubmission, sentReport, wrongSendingDay } from '../domain/reporting/submission.js';
import { gapsOf, hasGaps } from '../domain/reporting/submission-gaps.js';
import type { Submission, UnitPlan } from '../domain/unit/unit-plan.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import type { Decision } from '../domain/ports/workspace.js';
import { REPORT_HELP } from '../locale/commands/report.js';
import { SUBMIT, SUBMIT_EXAMPLES, SUBMIT_HELP } from '../locale/commands/submit.js';
import { Refusal } from '../domain/text/text.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { dateOf } from './arguments/entry-options.js';
import { reportPeriod } from './arguments/period.js';
import { saidText } from './arguments/planning-options.js';
import { openUnit, type UnitTarget } from './target.js';
import { usable } from './require-valid.js';

interface SubmitOptions {
  readonly period?: string;
  readonly number?: string;
  readonly date?: string;
  readonly signer?: string;
  readonly by?: string;
  readonly withGaps?: string;
}

/** `dcs submit`: records that a period's report was sent, with a fingerprint of its content. */
export const submit: Command<SubmitOptions> = {
  name: 'submit',
  summary: SUBMIT_HELP.summary,
  details: SUBMIT_HELP.details,
  arguments: [],
  options: [
    { flags: '--period <period>', text: REPORT_HELP.period },
    { flags: '--number <number>', text: SUBMIT_HELP.number, takes: 'line', blank: 'nothing' },
    { flags: '--date <date>', text: SUBMIT_HELP.date },
    { flags: '--signer <name>', text: SUBMIT_HELP.signer, takes: 'line', blank: 'nothing' },
    { flags: '--by <name>', text: SUBMIT_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--with-gaps <reason>', text: SUBMIT_HELP.withGaps },
  ],
  shared: ['unit'],
  examples: SUBMIT_EXAMPLES,
  async run(context, _args, options) {
    const target = await openUnit(context);
    const period = reportPeriod(options.period, target.plan, context.today);
    const sending = sendingOf(options, period, context);
    const wanted = submissionFor(sending, target.unitPlan, context);
    if (wanted === null) return sayUnchanged(context, target.unitPlan, period);
    if (!target.plan.reporting.reports.includes(period.id)) {
      context.say(SUBMIT.unexpected(period, target.plan.reporting.reports));
    }
    const isSound = await checkUnit(context, target);
    return isSound ? send(context, target, sending) : 1;
  },
};

interface Asked {
  readonly period: Period;
  readonly date: CalendarDate;
  readonly by: string | null;
  readonly number: string | null;
  readonly signer: string | null;
  readonly reason: string | null;
}

function sendingOf(options: SubmitOptions, period: Period, { today }: Context): Asked {
  const said = (typed: string | undefined): string | null => (typed === undefined ? null : saidText(typed));
  return {
    period,
    date: dateOf(options.date, { year: period.year, today }) ?? today,
    by: said(options.by),
    number: said(options.number),
    signer: said(options.signer),
    reason: said(options.withGaps),
  };
}

/** The submission to write; `null` where it would add nothing new. @throws Refusal for a day that can't be right */
function submissionFor(asked: Asked, unitPlan: UnitPlan, { sha256, today }: Context): Submission | null {
  const { period, date, reason } = asked;
  const next = makeSubmission({ ...asked, gaps: reason }, unitPlan, sha256);
  const last = sentReport(unitPlan, period.id, today);
  if (last !== null && isSentAlready(last, next)) return null;
  switch (wrongSendingDay(date, period, unitPlan, today)) {
    case 'future':
      throw new Refusal(SUBMIT.future(date, today));
    case 'before-period':
      throw new Refusal(SUBMIT.beforePeriod(date, period));
    case 'before-last':
      throw new Refusal(SUBMIT.beforeLast(date));
    case null:
      return next;
  }
}

function sayUnchanged(context: Context, unitPlan: UnitPlan, period: Period): ExitCode {
  const last = sentReport(unitPlan, period.id, context.today);
  context.print(inLang(context, SUBMIT.unchanged(unitPlan.unit.name, period, last?.submission.date ?? context.today)));
  return 0;
}

/** Whether the unit's file has no errors, by the rules of `dcs check`; those it has are shown. */
async function checkUnit(context: Context, { loaded }: UnitTarget): Promise<boolean> {
  const { checkFiles, inOnePart } = await import('../app/check/folder.js');
  const { countsOf } = await import('../reports/findings/report.js');
  const { today, sha256, lang, screen } = context;
  const source = await context.checkSource();
  const targets = source.discover([loaded.path]);
  const report = await checkFiles(source, targets, { today, asOf: today, limits: {} }, inOnePart(source, sha256));
  const { errors, warnings } = countsOf(report);
  if (errors > 0) {
    const { findingsText } = await import('../reports/findings/text.js');
    const errorsOnly = report.findings.filter(({ severity }) => severity === 'error');
    const shown = findingsText(errorsOnly, { lang, ...screen });
    context.say({ vi: shown, en: shown });
    context.say(SUBMIT.errors(loaded.file, errors));
    return false;
  }
  if (warnings > 0) context.say(SUBMIT.warnings(warnings));
  return true;
}

/** Decides on the file as it is under its lock, and writes. */
async function send(context: Context, target: UnitTarget, asked: Asked): Promise<ExitCode> {
  const { workspace, plan, id } = target;
  const say = await workspace.updateUnit(id, async (current) => {
    const unitPlan = await usable(context, workspace, current);
    return decide(context, plan, unitPlan, current.file, asked);
  });
  return say();
}

/** The messages once it is written. */
type Say = () => ExitCode;

function decide(context: Context, plan: Plan, unitPlan: UnitPlan, file: string, asked: Asked): Decision<Say> {
  const { today } = context;
  const { period, reason } = asked;
  const { name, id } = unitPlan.unit;
  const gaps = gapsOf(periodicReport(unitStatus(plan, unitPlan, today), period));
  const isWhole = !hasGaps(gaps);
  const next = submissionFor({ ...asked, reason: isWhole ? null : reason }, unitPlan, context);
  if (next === null) return { edits: [], outcome: () => sayUnchanged(context, unitPlan, period) };
  if (!isWhole && reason === null) {
    const say = (): ExitCode => {
      context.say(SUBMIT.gaps(gaps, period));
      context.say(SUBMIT.refused);
      return 1;
    };
    return { edits: [], outcome: say };
  }
  const last = sentReport(unitPlan, period.id, today);
  return {
    edits: [{ kind: 'append', path: ['submissions'], value: next }],
    outcome: () => {
      if (!isWhole) context.say(SUBMIT.gaps(gaps, period));
      else if (reason !== null) context.say(SUBMIT.noGaps);
      context.print(inLang(context, SUBMIT.sent(name, period, next.date, next.number ?? null)));
      if (last !== null) context.say(SUBMIT.again(last.state));
      else if (next.number === undefined) context.say(SUBMIT.next(id, period));
      context.say(SUBMIT.stillToSend(file, evidenceFolders(unitPlan), plan.issuer.name));
      return 0;
    },
  };
}

/** The folders, within the year, of the files that the unit's evidence names. */
function evidenceFolders({ items, 'own-items': ownItems = {} }: UnitPlan): readonly string[] {
  const files = Object.values({ ...items, ...ownItems })
    .flatMap(({ progress = [] }) => progress)
    .flatMap(({ evidence = [] }) => evidence)
    .flatMap(({ file }) => (file === undefined ? [] : [file]));
  return [...new Set(files.map((file) => file.split('/').slice(0, -1).join('/')))].filter(Boolean).sort();
}
