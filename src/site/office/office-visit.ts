import { expectedReports } from '../../domain/calendar/deadline.js';
import { keepOfAll, type LedgerOfAll } from '../../commands/all-units.js';
import { type Sending, sendingOf } from '../../domain/department/due-units.js';
import { reportPeriod } from '../../app/find/period.js';
import { openPlan, type PlanTarget } from '../../app/find/unit.js';
import { ownUnit } from '../../app/find/unit-named.js';
import type { Period } from '../../domain/calendar/period.js';
import { detached } from '../../domain/text/detach.js';
import { SITE } from '../../locale/site.js';
import { HTML } from '../../locale/html.js';
import type { SiteFrame, OfficeTab } from '../../reports/html/site/site-frame.js';
import type { LastWriteShown } from '../../reports/html/site/last-write.js';
import { lastOfficeWrite } from '../last-write.js';
import { periodsOf, type Visit } from '../visit.js';

/** A request for a part of the head office's pages. */
export interface OfficeVisit extends Visit {
  readonly target: PlanTarget;
  readonly period: Period;
  readonly lastWrite: LastWriteShown | null;
}

/** Opens the year, as of today. @throws Mistaken where it can't be used */
export async function officeVisit(visit: Visit): Promise<OfficeVisit> {
  const target = await openPlan(visit.world.workspace());
  const typed = visit.query.get('period') ?? undefined;
  const lastWrite = await lastOfficeWrite(target.workspace);
  return { ...visit, target, period: reportPeriod(typed, target.plan, visit.world.today()), lastWrite };
}

/** The frame around a part of the head office's pages. */
export function officeFrame({ world, lang, target, period, ...visit }: OfficeVisit, tab: OfficeTab): SiteFrame {
  const { plan } = target;
  const expected = expectedReports(plan);
  const known = expected.length > 0 ? expected : periodsOf(plan);
  return {
    lang,
    today: world.today(),
    above: HTML.underPlan(plan.issuer.name, plan.year)[lang],
    name: SITE.office[lang],
    isSample: false,
    hasOffice: true,
    place: { kind: 'office', tab },
    period,
    periods: known.some(({ id }) => id === period.id) ? known : [...known, period],
    // An action's path shows no page of its own.
    path:
      visit.path[1] === 'unit'
        ? `/${visit.path.slice(0, 3).map(encodeURIComponent).join('/')}`
        : `/office${tab === 'units' ? '' : `/${tab}`}`,
    messages: visit.messages,
    problem: visit.problem,
    lastWrite: visit.lastWrite,
  };
}

/** The state of each unit's report today. */
export function sendings({ world, target }: OfficeVisit): Promise<LedgerOfAll<Sending>> {
  const today = world.today();
  return keepOfAll({ today, asOf: null }, target, (unitPlan, plan) =>
    detached(sendingOf({ plan, unitPlan }, today, world.sha256)),
  );
}

/** The unit for which the person works, whose report they may not review. */
export function ownUnitOf({ world, target }: OfficeVisit): Promise<string | null> {
  return ownUnit(target.workspace, world.worksFor);
}
