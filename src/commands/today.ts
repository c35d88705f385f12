import { unitStatus } from '../domain/progress/unit-status.js';
import { openReports } from '../domain/reporting/open-reports.js';
import { reportTodos } from '../domain/reporting/submission.js';
import { TODAY, TODAY_HELP } from '../locale/commands/today.js';
import { openReportsJson } from '../reports/json/open-reports.js';
import type { Command } from './command.js';
import { due } from './due.js';
import { asOfDay, chosenUnit, openPlan, openUnit } from './target.js';

/** `dcs today`: what a unit or the head office has to do; plain `dcs` on a terminal shows the same. */
export const today: Command = {
  name: 'today',
  details: TODAY_HELP.details,
  arguments: [],
  options: [],
  shared: ['unit', 'asOf', 'json'],
  examples: ['today', 'today -u trung-tam-a'],
  async run(context) {
    const { workspace } = await openPlan(context);
    const { commandLines, unitTodayText } = await import('../reports/terminal/today.js');
    if ((await chosenUnit(context, workspace)) === null && workspace.listUnits().length !== 1) {
      const code = await due.run(context, [], {});
      if (!context.json) context.print(['', ...commandLines(TODAY.office, context.lang, context.screen)].join('\n'));
      return code;
    }
    const { plan, unitPlan } = await openUnit(context);
    const asOf = asOfDay(context, plan);
    const { id, name } = unitPlan.unit;
    const reports = openReports(unitStatus(plan, unitPlan, asOf), asOf);
    const again = reportTodos({ plan, unitPlan }, asOf, context.sha256);
    context.print(
      context.json
        ? openReportsJson({ id, name }, reports, again, asOf)
        : unitTodayText({ id, name }, { reports, again, asOf, calendar: plan }, context.lang, context.screen),
    );
    return 0;
  },
};
