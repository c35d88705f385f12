import { figurePeriods } from '../domain/calendar/adjacent-periods.js';
import { reportPeriod } from '../app/find/period.js';
import { expectedReports } from '../domain/calendar/deadline.js';
import { cellPeriods, type Period } from '../domain/calendar/period.js';
import { byText } from '../domain/text/compare.js';
import type { SiteResponse } from '../domain/ports/site-request.js';
import type { Workspace } from '../domain/ports/workspace.js';
import type { Plan } from '../domain/plan/plan.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import type { Lang, Text } from '../domain/text/text.js';
import { openUnit, type UnitTarget } from '../app/find/unit.js';
import { HTML } from '../locale/html.js';
import type { SiteFrame, UnitTab, Problem } from '../reports/html/site/site-frame.js';
import type { Typed } from '../reports/html/site/entry-forms.js';
import type { LastWriteShown } from '../reports/html/site/last-write.js';
import { lastUnitWrite } from './last-write.js';
import { type Fields, NO_FIELDS } from './fields.js';
import type { SiteWorld } from './site-world.js';

/** One request, as the pages see it. */
export interface Visit {
  readonly world: SiteWorld;
  readonly lang: Lang;
  /** The parts of the path, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** The submitted fields; none for a page that is only shown. */
  readonly fields: Fields;
  /** The person last named as deciding. */
  readonly lastBy: string;
  /** Messages about the last write. */
  readonly messages: readonly Text[];
  /** The reason why this write failed; the page is shown again with the typed values. */
  readonly problem: Problem | null;
}

/** A unit's part of the site, with everything that it shows. */
export interface UnitVisit extends Visit {
  readonly target: UnitTarget;
  readonly status: UnitStatus;
  readonly period: Period;
  /** Whether there are several units, so that there is a head office's page. */
  readonly hasOffice: boolean;
  readonly lastWrite: LastWriteShown | null;
}

/** The outcome of a write: messages and the page that shows them, or a page with what is left to do. */
export type Done = { readonly to: string; readonly messages: readonly Text[] } | { readonly response: SiteResponse };

/** Opens the unit named in the path, as of today. @throws Mistaken where it can't be used */
export async function unitVisit(visit: Visit): Promise<UnitVisit> {
  const { world, path, query } = visit;
  const target = await openUnit(world.workspace(), path[1] ?? null);
  const { plan, unitPlan } = target;
  const status = unitStatus(plan, unitPlan, world.today());
  const period = reportPeriod(query.get('period') ?? undefined, plan, world.today());
  const lastWrite = await lastUnitWrite(target.workspace, target.id);
  return { ...visit, target, status, period, hasOffice: await isOfOffice(target.workspace), lastWrite };
}

/** Whether the folder is a head office's: several units have files, or are in the register. */
export async function isOfOffice(workspace: Workspace): Promise<boolean> {
  if (workspace.listUnits().length > 1) return true;
  const register = await workspace.readRegister();
  return (register?.data?.units.length ?? 0) > 1;
}

/** The periods that the site offers: those that most items have, have figures entered, or are reported on. */
export function periodsOf(plan: Plan): readonly Period[] {
  const entered = plan.indicators === undefined ? [] : figurePeriods(plan);
  const all = [...cellPeriods('ongoing', plan), ...entered, ...expectedReports(plan)];
  return [...new Map(all.map((period) => [period.id, period])).values()].sort(byText(({ to }) => to));
}

/** The frame around a unit's part. */
export function unitFrame({ world, lang, target, status, period, ...visit }: UnitVisit, tab: UnitTab): SiteFrame {
  const { plan, unitPlan, id } = target;
  const known = periodsOf(plan);
  return {
    lang,
    today: world.today(),
    above: HTML.underPlan(plan.issuer.name, plan.year)[lang],
    name: status.unit.name,
    isSample: unitPlan.sample === true,
    hasOffice: visit.hasOffice,
    place: { kind: 'unit', id, tab },
    period,
    periods: known.some((one) => one.id === period.id) ? known : [...known, period],
    path: `/${visit.path.map(encodeURIComponent).join('/')}`,
    messages: visit.messages,
    problem: visit.problem,
    lastWrite: visit.lastWrite,
  };
}

/** The typed values of a form that could not be recorded. */
export function typedIn({ fields, problem }: Visit, form: string | null): Typed {
  const isTyped = form !== null && problem !== null && fields !== NO_FIELDS;
  return {
    form: isTyped ? form : null,
    values: (name) => (isTyped ? fields.raw(name) : []),
    isTwice: problem?.isTwice === true,
  };
}
