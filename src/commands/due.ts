import type { CalendarDate } from '../domain/date.js';
import type { Digest } from '../domain/derive.js';
import { type ChangedReports, type DueUnit, dueReports, expectedReports } from '../domain/due.js';
import type { Period } from '../domain/period.js';
import type { Plan } from '../domain/plan.js';
import { type KnownUnit, knownUnits } from '../domain/register.js';
import { reportTodos } from '../domain/submission.js';
import { visible } from '../domain/visible.js';
import { DUE, DUE_HELP } from '../locale/commands/due.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../locale/refusal.js';
import { dueJson } from '../reports/json/due.js';
import type { Command } from './command.js';
import { periodNamed } from './period-option.js';
import { type ReadUnits, readUnits, sayBroken } from './read-units.js';
import { readRegister } from './register-unit.js';
import { openPlan } from './target.js';

interface DueOptions {
  readonly period?: string;
}

/** `dcs due`: who owes which report by when. */
export const due: Command<DueOptions> = {
  name: 'due',
  summary: DUE_HELP.summary,
  details: DUE_HELP.details,
  arguments: [],
  options: [{ flags: '--period <period>', text: DUE_HELP.period }],
  shared: ['asOf', 'json'],
  examples: ['due', 'due --period h1 --as-of 20/6/2024', 'due --json'],
  async run(context, _args, options) {
    const { workspace, plan } = await openPlan(context);
    const periods = periodsFor(options.period, plan);
    const register = await readRegister(context, workspace);
    const read = await readUnits(workspace, workspace.listUnits());
    const known = knownUnits(register, read.units);
    const units = dueUnits(known, read);
    if (units.length === 0) {
      const near = workspace.nearUnitFiles();
      throw new Refusal(DUE.noUnits(plan.year), near.length === 0 ? DUE.noUnitsHint : FOLDER.nearFiles(near));
    }
    // Reports are sent late also after the year is over: the day is not brought back to its 31 December.
    const asOf = context.asOf ?? context.today;
    const reports = dueReports(periods, units, plan.reporting, asOf);
    const changed = changedReports(read, asOf, context.sha256);
    if (context.json) context.print(dueJson(reports, asOf, [...read.broken.keys()], changed));
    else {
      const { dueText } = await import('../reports/terminal/due.js');
      context.print(dueText(reports, plan, asOf, changed, context.lang, context.screen));
    }
    const strangers = known.filter(({ registered }) => registered === false);
    if (strangers.length > 0) context.say(DUE.unregistered(strangers.map(({ name, id }) => `${name} (${id})`)));
    return sayBroken(context, read) ? 2 : 0;
  },
};

/** The units that reports are expected of; one whose file is broken is a row as well: it is the one to call. */
function dueUnits(known: readonly KnownUnit[], { broken }: ReadUnits): readonly DueUnit[] {
  const expected = known
    .filter(({ reports }) => reports)
    .map(({ id, name, unitPlan }): DueUnit => ({
      id,
      name,
      since: unitPlan?.unit.since,
      submissions: unitPlan === null ? null : (unitPlan.submissions ?? []),
      isBroken: broken.has(id),
    }));
  const ids = new Set(known.map(({ id }) => id));
  const isRegister = known.some(({ registered }) => registered !== null);
  const unknown = isRegister ? [] : [...broken.keys()].filter((id) => !ids.has(id));
  return [
    ...expected,
    ...unknown.map((id): DueUnit => ({ id, name: `units/${visible(id)}.yaml`, submissions: null, isBroken: true })),
  ];
}

/** Of which reports the unit's file says something else by now than what was sent: by unit, their periods. */
function changedReports({ units }: ReadUnits, asOf: CalendarDate, sha256: Digest): ChangedReports {
  return new Map(
    [...units].map(([id, unitPlan]) => {
      const changed = reportTodos(unitPlan, asOf, sha256).filter(({ why }) => why === 'changed');
      return [id, new Set(changed.map(({ report }) => report.submission.period))];
    }),
  );
}

function periodsFor(typed: string | undefined, plan: Plan): readonly Period[] {
  const expected = expectedReports(plan.reporting);
  if (expected.length === 0) throw new Refusal(DUE.noReports(plan.year));
  if (typed === undefined) return expected;
  const period = periodNamed(typed, plan);
  if (expected.some(({ id }) => id === period.id)) return [period];
  throw new Refusal(DUE.notExpectedPeriod(period, plan.reporting.reports));
}
