import { readLedger } from '../app/all-units/read-all.js';
import { openPlan, type PlanTarget, usable } from '../app/find/unit.js';
import { reportPeriod } from '../app/find/period.js';
import type { Period } from '../domain/calendar/period.js';
import { decisionsByUnit } from '../domain/department/decisions.js';
import { dueUnits, type UnitSending } from '../domain/department/due-units.js';
import type { PageResponse } from '../domain/ports/page-request.js';
import { dueReports } from '../domain/reporting/due.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { DESK } from '../locale/desk.js';
import { HTML } from '../locale/html.js';
import { dueWords } from '../locale/submissions.js';
import type { DeskFrame } from '../reports/html/desk/desk-frame.js';
import { type OfficeUnit, officePage } from '../reports/html/desk/office-page.js';
import { htmlResponse } from './responses.js';
import { periodsOf, type Visit } from './visit.js';

/** The page of all units, with everything that it shows. */
export interface OfficeVisit extends Visit {
  readonly target: PlanTarget;
  readonly period: Period;
}

/** Opens the year, as of today. @throws Mistaken where it can't be used */
export async function officeVisit(visit: Visit): Promise<OfficeVisit> {
  const target = await openPlan(visit.world.workspace());
  const typed = visit.query.get('period') ?? undefined;
  return { ...visit, target, period: reportPeriod(typed, target.plan, visit.world.today()) };
}

/** Shows every unit, and where its report of the period stands. */
export async function showOffice(visit: OfficeVisit): Promise<PageResponse> {
  return htmlResponse(visit.problem === null ? 200 : 422, officePage(officeFrame(visit), await unitsOf(visit)));
}

async function unitsOf({ target, period, world }: OfficeVisit): Promise<readonly OfficeUnit[]> {
  const { workspace, plan } = target;
  const loaded = await workspace.readRegister();
  const register = loaded === null ? null : await usable(workspace, loaded);
  const today = world.today();
  const department = await workspace.readDepartment();
  const decisions = decisionsByUnit(department?.data ?? {});
  const { ledger } = await readLedger(workspace, { plan, register, day: today, decisions }, sendingOf);
  const expected = dueUnits(ledger);
  const [report] = plan.reporting.reports.includes(period.id)
    ? dueReports([period], expected, plan.reporting, today)
    : [];
  return expected.map(({ id, name }) => {
    const row = report?.units.find((one) => one.id === id);
    return { id, name, state: row === undefined ? null : dueWords(row) };
  });
}

const sendingOf = ({ unit, submissions = [] }: UnitPlan): UnitSending => ({ since: unit.since, submissions });

function officeFrame({ world, lang, target, period, ...visit }: OfficeVisit): DeskFrame {
  const { plan } = target;
  return {
    lang,
    today: world.today(),
    above: HTML.underPlan(plan.issuer.name, plan.year)[lang],
    name: DESK.office[lang],
    isSample: false,
    hasOffice: true,
    unit: null,
    period,
    periods: periodsOf(plan),
    path: '/office',
    said: visit.said,
    problem: visit.problem,
  };
}
