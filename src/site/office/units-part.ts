import { excludedWords } from '../../commands/all-units.js';
import { extendDeadline, type Extended, rowsOf } from '../../app/record/extend.js';
import { stateOf, unlessDecisionsChanged } from '../../app/record/unless-changed.js';
import type { Department } from '../../domain/department/department.js';
import type { DueRow } from '../../domain/reporting/due.js';
import { dueReports } from '../../domain/reporting/due.js';
import { dueUnits } from '../../domain/department/due-units.js';
import { unitsWithFile } from '../../domain/department/ledger.js';
import type { SiteResponse } from '../../domain/ports/site-request.js';
import type { Text } from '../../domain/text/text.js';
import { departmentOf } from '../../app/record/change-decisions.js';
import { EXTEND } from '../../locale/commands/extend.js';
import { SITE_OFFICE } from '../../locale/site-office.js';
import { officePath } from '../../reports/html/site/site-frame.js';
import { unitsPage } from '../../reports/html/site/office/units-page.js';
import { allOnPage } from '../notes.js';
import { worldOf } from '../site-world.js';
import { htmlResponse } from '../responses.js';
import { type Done, typedIn } from '../visit.js';
import { officeFrame, type OfficeVisit, ownUnitOf, sendings } from './office-visit.js';

/** Shows who has sent the period's report. */
export async function showUnits(visit: OfficeVisit): Promise<SiteResponse> {
  const { target, period, world, problem } = visit;
  const { plan } = target;
  const { ledger, broken, leftOut } = await sendings(visit);
  const isExpected = plan.reporting.reports.includes(period.id);
  const [report] = isExpected ? dueReports([period], dueUnits(ledger), plan.reporting, world.today()) : [];
  const changed = unitsWithFile(ledger).filter(({ status }) => status.changed.includes(period.id));
  const page = unitsPage(officeFrame(visit, 'units'), {
    report: report ?? null,
    changed: new Set(changed.map(({ id }) => id)),
    aside: allOnPage([...broken, ...leftOut, ...excludedWords(ledger)]),
    extension: await extensionView(visit, report?.units ?? []),
  });
  return htmlResponse(problem === null ? 200 : 422, page);
}

/** The form that extends the sending day of these units. */
export async function extensionView(
  visit: OfficeVisit,
  rows: readonly DueRow[],
): Promise<{ readonly seen: string; readonly typed: ReturnType<typeof typedIn>; readonly by: string }> {
  const seen = stateOf(extensionsOf(visit, rows), await departmentOf(visit.target), visit.world.sha256);
  const isHere = visit.path.at(-1) === 'extend';
  return { seen, typed: typedIn(visit, isHere ? 'extend' : null), by: visit.lastBy };
}

/** An extension rests on the state of the units' reports and on the earlier extensions. */
export const extensionsOf =
  ({ period }: OfficeVisit, rows: readonly DueRow[]) =>
  ({ extensions = [] }: Department): unknown => ({
    rows: rows.map(({ id, state, sendBy }) => ({ id, state, sendBy })),
    extensions: extensions.filter((one) => one.period === period.id && rows.some(({ id }) => id === one.unit)),
  });

/** Extends the sending day of all units that have not sent, as `dcs review --all --extend` does. */
export function extendForAll(visit: OfficeVisit): Promise<Done> {
  return extend(visit, null, officePath('units', visit.period.id));
}

/** Extends a sending day. @param unit `null` for all that have not sent */
export async function extend(visit: OfficeVisit, unit: string | null, to: string): Promise<Done> {
  const { fields, world, target, period } = visit;
  const { ledger } = await sendings(visit);
  const rows = rowsOf(target, ledger, period, world.today()).filter(({ id }) => unit === null || id === unit);
  const guarded = unlessDecisionsChanged(target, extensionsOf(visit, rows), fields.raw('seen')[0] ?? '', world.sha256);
  const reason = fields.line('reason', SITE_OFFICE.extendReason);
  const by = fields.line('by', SITE_OFFICE.extendedBy);
  const date = fields.line('date', SITE_OFFICE.date);
  const done = await extendDeadline(worldOf(world), guarded, ledger, {
    unit,
    period: period.id,
    worksFor: await ownUnitOf(visit),
    until: fields.line('until', SITE_OFFICE.until) ?? '',
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
    ...(date === undefined ? {} : { date }),
  });
  return { to, messages: extendedWords(done) };
}

function extendedWords({ period, until, units, already, sent }: Extended): readonly Text[] {
  const names = (rows: readonly DueRow[]): readonly string[] => rows.map(({ name }) => name);
  const isNothing = units.length + already.length === 0;
  return [
    ...(units.length === 0 ? [] : [EXTEND.recorded(period, until, names(units))]),
    ...(already.length === 0 ? [] : [EXTEND.already(period, until, names(already))]),
    ...(isNothing ? [EXTEND.allSent(period)] : []),
    ...(!isNothing && sent.length > 0 ? [EXTEND.sent(names(sent))] : []),
  ];
}
