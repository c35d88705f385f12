import { loadUnit } from '../../app/find/unit.js';
import { Mistaken } from '../../app/mistakes/mistaken.js';
import { carry } from '../../app/record/carry.js';
import { departmentOf } from '../../app/record/change-decisions.js';
import { stateOf, unlessDecisionsChanged } from '../../app/record/unless-changed.js';
import { keepOfAll } from '../../commands/all-units.js';
import { carriedIn } from '../../domain/department/carried-work.js';
import type { Department } from '../../domain/department/department.js';
import { unitsWithFile } from '../../domain/department/ledger.js';
import { isOfficeKind } from '../../domain/plan/unit-kinds.js';
import type { SiteResponse } from '../../domain/ports/site-request.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { periodicReport } from '../../domain/reporting/periodic-report.js';
import { detached } from '../../domain/text/detach.js';
import type { Item } from '../../domain/unit/item.js';
import { CARRY } from '../../locale/commands/carry.js';
import { SITE_COMPOSE } from '../../locale/site-compose.js';
import { officePath } from '../../reports/html/site/site-frame.js';
import { type CarriedItem, carryPage } from '../../reports/html/site/office/carry-page.js';
import { worldOf } from '../site-world.js';
import { htmlResponse } from '../responses.js';
import type { Done } from '../visit.js';
import { officeFrame, type OfficeVisit } from './office-visit.js';

/** Shows what each unit recorded in the period, and what of it the department's report carries. */
export async function showCarried(visit: OfficeVisit): Promise<SiteResponse> {
  const { world, target, period, fields, problem } = visit;
  const today = world.today();
  const department = await departmentOf(target);
  const { ledger } = await keepOfAll({ today, asOf: null }, target, (unitPlan, plan) => {
    const items = periodicReport(unitStatus(plan, unitPlan, today), period).items.filter(({ item }) => !item.open);
    const shown = items.map(({ item, periodEntries }): CarriedItem => {
      const last = periodEntries.at(-1);
      return { id: item.id, title: item.title, isRecorded: last !== undefined, note: last?.entry.note ?? null };
    });
    return detached({ shown });
  });
  const typedUnit = problem === null ? null : (fields.raw('unit')[0] ?? null);
  const units = unitsWithFile(ledger).map(({ id, name, kind, status }) => {
    const carried = carriedOf(visit, id)(department);
    return {
      id,
      name,
      isOffice: isOfficeKind(target.plan, kind),
      items: status.shown.filter((item) => item.isRecorded || carried.includes(item.id)),
      carried: typedUnit === id ? fields.raw('item') : carried,
      seen: stateOf(carriedOf(visit, id), department, world.sha256),
      isOpen: typedUnit === id,
    };
  });
  return htmlResponse(problem === null ? 200 : 422, carryPage(officeFrame(visit, 'carry'), units));
}

/** Puts the chosen items of a unit into the department's report and takes the others out, as `dcs carry` does. */
export async function carryItems(visit: OfficeVisit): Promise<Done> {
  const { fields, world, target, period } = visit;
  const [id = ''] = fields.raw('unit');
  const { workspace, year } = target;
  if (!workspace.listUnits().includes(id)) {
    throw new Mistaken({ kind: 'unknown-unit', typed: id, known: workspace.listUnits(), nearest: [], nearFiles: [] });
  }
  const unit = await loadUnit(workspace, year, id);
  const chosen = fields.raw('item');
  let carried = carriedOf(visit, id)(await departmentOf(target));
  let seen = fields.raw('seen')[0] ?? '';
  const silent: Item[] = [];
  /** Each write rests on the one before it, and the first on what the form showed. */
  const take = async (items: readonly string[], back: boolean): Promise<readonly Item[]> => {
    const changed: Item[] = [];
    for (const item of items) {
      const guarded = unlessDecisionsChanged(target, carriedOf(visit, id), seen, world.sha256);
      const asked = { items: [item], period: period.id, back };
      const done = await carry(worldOf(world), { ...unit, workspace: guarded.workspace }, asked);
      changed.push(...done.changed);
      silent.push(...done.silent);
      carried = back ? carried.filter((one) => one !== item) : [...carried, item].sort();
      const now = carried;
      seen = stateOf(() => now, null, world.sha256);
    }
    return changed;
  };
  const before = carried;
  const added = await take(
    chosen.filter((item) => !before.includes(item)),
    false,
  );
  const removed = await take(
    before.filter((item) => !chosen.includes(item)),
    true,
  );
  const { name } = unit.unitPlan.unit;
  return {
    to: officePath('carry', period.id),
    messages: [
      ...(added.length === 0 ? [] : [CARRY.changed(name, added, period, false)]),
      ...(removed.length === 0 ? [] : [CARRY.changed(name, removed, period, true)]),
      ...(silent.length === 0 ? [] : [CARRY.silent(name, silent, period)]),
      ...(added.length + removed.length === 0 ? [SITE_COMPOSE.unchanged] : []),
    ],
  };
}

/** The items of a unit that the period's report carries. */
const carriedOf =
  ({ period }: OfficeVisit, unit: string) =>
  (department: Department): readonly string[] =>
    [...(carriedIn(department, period).get(unit) ?? [])].sort();
