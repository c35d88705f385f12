import { expectedReports } from '../domain/calendar/deadline.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { Digest } from '../domain/unit/derive.js';
import { type ChangedReports, dueReports } from '../domain/reporting/due.js';
import type { Period } from '../domain/calendar/period.js';
import type { ReportSource } from '../domain/reporting/paper-content.js';
import type { Plan } from '../domain/plan/plan.js';
import { dueUnits, type UnitSending } from '../domain/department/due-units.js';
import { unitsWithFile } from '../domain/department/ledger.js';
import { reportTodos } from '../domain/reporting/submission.js';
import { detached } from '../domain/text/detach.js';
import { DUE, DUE_HELP } from '../locale/commands/due.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../domain/text/text.js';
import { dueJson } from '../reports/json/due.js';
import { keepOfAll, sayExcluded, sayUnusable } from './all-units.js';
import type { Command } from './command.js';
import { periodNamed } from '../app/find/period.js';
import { openPlan } from './target.js';

interface DueOptions {
  readonly period?: string;
}

/** `dcs due`: which unit owes which report, and by when. */
export const due: Command<DueOptions> = {
  name: 'due',
  details: DUE_HELP.details,
  arguments: [],
  options: [{ flags: '--period <period>', text: DUE_HELP.period }],
  shared: ['asOf', 'json'],
  examples: ['due', 'due --period h1 --as-of 20/6/2024', 'due --json'],
  async run(context, _args, options) {
    const target = await openPlan(context);
    const { workspace, plan } = target;
    const periods = periodsFor(options.period, plan);
    // Reports are also sent after the year is over, so the day is not limited to 31 December.
    const asOf = context.asOf ?? context.today;
    const read = await keepOfAll(context, target, (unitPlan, plan) =>
      detached(sendingOf({ plan, unitPlan }, asOf, context.sha256)),
    );
    const { ledger } = read;
    const units = dueUnits(ledger);
    if (units.length === 0) {
      const near = workspace.nearUnitFiles();
      throw new Refusal(DUE.noUnits(plan.year), near.length === 0 ? DUE.noUnitsHint : FOLDER.nearFiles(near));
    }
    const reports = dueReports(periods, units, plan.reporting, asOf);
    const changed: ChangedReports = new Map(
      unitsWithFile(ledger).map(({ id, status }) => [id, new Set(status.changed)]),
    );
    if (context.json) context.print(dueJson(reports, ledger, asOf, changed));
    else {
      const { dueText } = await import('../reports/terminal/due.js');
      context.print(dueText(reports, plan, asOf, changed, context.lang, context.screen));
    }
    sayExcluded(context, ledger);
    return sayUnusable(context, read);
  },
};

/** The part of a unit's file that is kept: there may be thousands of files. */
export interface Sending extends UnitSending {
  /** The periods whose recorded content differs by now from the report that was sent. */
  readonly changed: readonly string[];
}

/** The reports that a unit has sent, and the periods whose content has changed since. */
export function sendingOf(source: ReportSource, asOf: CalendarDate, sha256: Digest): Sending {
  const { unitPlan } = source;
  const changed = reportTodos(source, asOf, sha256).filter(({ why }) => why === 'changed');
  return {
    since: unitPlan.unit.since,
    submissions: unitPlan.submissions ?? [],
    changed: changed.map(({ report }) => report.submission.period),
  };
}

function periodsFor(typed: string | undefined, plan: Plan): readonly Period[] {
  const expected = expectedReports(plan);
  if (expected.length === 0) throw new Refusal(DUE.noReports(plan.year));
  if (typed === undefined) return expected;
  const period = periodNamed(typed, plan);
  if (expected.some(({ id }) => id === period.id)) return [period];
  throw new Refusal(DUE.notExpectedPeriod(period, plan.reporting.reports));
}
