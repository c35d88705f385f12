import { loadUnit } from '../../app/find/unit.js';
import { rowsOf } from '../../app/record/extend.js';
import { review } from '../../app/record/review.js';
import { undoExtension } from '../../app/record/undo-extension.js';
import { stateOf, unlessChanged, unlessDecisionsChanged } from '../../app/record/unless-changed.js';
import { Mistaken } from '../../app/mistakes/mistaken.js';
import type { SiteResponse } from '../../domain/ports/site-request.js';
import type { DueRow } from '../../domain/reporting/due.js';
import { reviewRows } from '../../domain/reporting/submission-queue.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { EXTEND } from '../../locale/commands/extend.js';
import { REVIEW } from '../../locale/commands/review.js';
import { SITE_OFFICE } from '../../locale/site-office.js';
import { judgePage } from '../../reports/html/site/office/judge-page.js';
import { worldOf } from '../site-world.js';
import { htmlResponse } from '../responses.js';
import { type Done, typedIn } from '../visit.js';
import { officeFrame, type OfficeVisit, ownUnitOf, sendings } from './office-visit.js';
import { extend, extensionsOf, extensionView } from './units-part.js';

/** A review rests on the period's submission and on the earlier reviews. */
const partOf =
  (period: string) =>
  ({ submissions = [] }: UnitPlan): unknown =>
    submissions.filter((one) => one.period === period);

/** Shows a unit's report of the period, and what the office may decide about it. */
export async function showJudging(visit: OfficeVisit): Promise<SiteResponse> {
  const { target, period, world, problem } = visit;
  const row = await rowOf(visit);
  const unit = row.file === 'usable' ? await loadUnit(target.workspace, target.year, row.id) : null;
  const reports = unit === null ? [] : reviewRows(unit, world.today(), world.sha256);
  const page = judgePage(officeFrame(visit, 'units'), {
    row,
    sent: reports.find(({ report }) => report.submission.period === period.id) ?? null,
    seen: unit === null ? '' : stateOf(partOf(period.id), unit.unitPlan, world.sha256),
    typed: typedIn(visit, visit.path[3] === 'review' ? 'review' : null),
    extension: await extensionView(visit, [row]),
  });
  return htmlResponse(problem === null ? 200 : 422, page);
}

/** Accepts or returns a report, as `dcs review` does. */
export async function judge(visit: OfficeVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const { id } = await rowOf(visit);
  const unit = await loadUnit(target.workspace, target.year, id);
  const guarded = unlessChanged(unit, partOf(period.id), fields.raw('seen')[0] ?? '', world.sha256);
  const by = fields.line('by', SITE_OFFICE.judgedBy);
  const reason = fields.text('reason', SITE_OFFICE.reason);
  const date = fields.line('date', SITE_OFFICE.date);
  const done = await review(worldOf(world), guarded, {
    result: fields.raw('result')[0] === 'returned' ? 'returned' : 'accepted',
    period: period.id,
    worksFor: await ownUnitOf(visit),
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
    ...(date === undefined ? {} : { date }),
  });
  const { given, standing, isOwn } = done;
  const words =
    standing === null
      ? REVIEW.recorded(done.unit, done.period, given.result, given.date)
      : REVIEW.already(done.unit, done.period, standing.result, standing.date, standing.by);
  return { to: pathOf(visit), messages: [words, ...(isOwn ? [REVIEW.ownPerson(given.by)] : [])] };
}

/** Extends the unit's sending day, as `dcs review --extend` does. */
export async function extendUnit(visit: OfficeVisit): Promise<Done> {
  return extend(visit, (await rowOf(visit)).id, pathOf(visit));
}

/** Removes the unit's extension, as `dcs review --undo-extend` does. */
export async function undoUnitExtension(visit: OfficeVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const row = await rowOf(visit);
  const { ledger } = await sendings(visit);
  const guarded = unlessDecisionsChanged(target, extensionsOf(visit, [row]), fields.raw('seen')[0] ?? '', world.sha256);
  const asked = { unit: row.id, period: period.id, worksFor: await ownUnitOf(visit) };
  const { undone } = await undoExtension(worldOf(world), guarded, ledger, asked);
  return {
    to: pathOf(visit),
    messages: undone.map((one) => EXTEND.undone(one.unit.name, period, one)),
  };
}

/** The unit named in the path, if it owes the period's report. @throws Mistaken where it does not */
async function rowOf(visit: OfficeVisit): Promise<DueRow> {
  const { target, period, world, path } = visit;
  const { ledger } = await sendings(visit);
  const row = rowsOf(target, ledger, period, world.today()).find(({ id }) => id === path[2]);
  if (row === undefined) throw new Mistaken({ kind: 'unit-owes-no-report', unit: path[2] ?? '', period });
  return row;
}

function pathOf({ path, period }: OfficeVisit): string {
  return `/office/unit/${encodeURIComponent(path[2] ?? '')}?period=${period.id}`;
}
