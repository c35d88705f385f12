import { expectedReports } from '../domain/calendar/deadline.js';
import { type ChangedReports, dueReports } from '../domain/reporting/due.js';
import type { Period } from '../domain/calendar/period.js';
import type { Plan } from '../domain/plan/plan.js';
import { dueUnits } from '../domain/department/due-units.js';
import { unitsWithFile } from '../domain/department/ledger.js';
import { DUE, DUE_HELP } from '../locale/commands/due.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../domain/text/text.js';
import { dueJson } from '../reports/json/due.js';
import { partOfAll, sayExcluded, sayUnusable } from './all-units.js';
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
    const read = await partOfAll(context, target, 'sending');
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

function periodsFor(typed: string | undefined, plan: Plan): readonly Period[] {
  const expected = expectedReports(plan);
  if (expected.length === 0) throw new Refusal(DUE.noReports(plan.year));
  if (typed === undefined) return expected;
  const period = periodNamed(typed, plan);
  if (expected.some(({ id }) => id === period.id)) return [period];
  throw new Refusal(DUE.notExpectedPeriod(period, plan.reporting.reports));
}
