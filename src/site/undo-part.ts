import { filesOfRun, nameOfWritten } from '../app/record/runs.js';
import { undoOfficeWrite } from '../app/record/undo-office.js';
import { undoUnitWrite } from '../app/record/undo-write.js';
import { refusalOf } from '../commands/mistakes/refusal-of.js';
import { SITE } from '../locale/site.js';
import { SITE_OFFICE } from '../locale/site-office.js';
import { SITE_UNDO } from '../locale/site-undo.js';
import { writtenWords } from '../locale/written.js';
import { type UnitTab, officePath, type OfficeTab, tabPath } from '../reports/html/site/site-frame.js';
import { speakerOf } from './notes.js';
import type { OfficeVisit } from './office/office-visit.js';
import { worldOf } from './site-world.js';
import type { Done, UnitVisit, Visit } from './visit.js';

/** Takes the last write to the unit's file back, as `dcs undo` does: the one that the page showed. */
export async function undoLast(visit: UnitVisit): Promise<Done> {
  const { world, target, period } = visit;
  const { done, written } = await undoUnitWrite(worldOf(world), target, { seen: seenIn(visit) });
  const others = await filesOfRun(target.workspace, done.write.run);
  return {
    to: tabPath(target.id, tabIn(visit, Object.keys(SITE.tab) as UnitTab[], 'items'), period.id),
    messages: [
      SITE_UNDO.done(done.write),
      ...(others.length === 0 ? [] : [SITE_UNDO.others(others.map(nameOfWritten))]),
      ...writtenWords({ ...written, among: null }),
    ],
  };
}

/** Takes the head office's last write back in every file, as `dcs undo --all` does: the one that the page showed. */
export async function undoOfficeLast(visit: OfficeVisit): Promise<Done> {
  const { world, target, period, lang } = visit;
  const { write, written, stays } = await undoOfficeWrite(worldOf(world), target, { seen: seenIn(visit) });
  const reasons = stays.map(({ mistake }) => refusalOf(mistake, speakerOf(world, lang)));
  return {
    to: officePath(tabIn(visit, Object.keys(SITE_OFFICE.tab) as OfficeTab[], 'units'), period.id),
    messages: [
      SITE_UNDO.done(write),
      ...(await Promise.all(reasons)).map(({ text }) => text),
      ...written.flatMap(writtenWords),
    ],
  };
}

function seenIn({ fields }: Visit): string {
  return fields.raw('seen')[0] ?? '';
}

/** The part of the page that the form stood on. */
function tabIn<Tab extends string>({ fields }: Visit, tabs: readonly Tab[], first: Tab): Tab {
  return tabs.find((one) => one === fields.raw('tab')[0]) ?? first;
}
