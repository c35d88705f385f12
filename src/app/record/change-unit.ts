import type { Text } from '../../domain/text/text.js';
import { withEdits } from '../../domain/edits/apply-to-data.js';
import type { Decision } from '../../domain/ports/workspace.js';
import { unitStatus, type UnitStatus } from '../../domain/progress/unit-status.js';
import { reportsUndone, type SentReport } from '../../domain/reporting/submission.js';
import { type UnitTarget, type World, usable } from '../find/unit.js';
import { toldBy, toldWords } from './told.js';
import { type Calendar, calendarOf } from '../../domain/calendar/calendar.js';

/** What a write to a unit's file changed, besides its own outcome. */
export interface Written {
  /** Reports already sent or accepted whose content the write changed. */
  readonly undone: readonly SentReport[];
  /** The unit that sent them; `null` where it is the only one. */
  readonly among: string | null;
  /** The plan's, for the names of their periods. */
  readonly calendar: Calendar;
  /** What in the recorded texts seems to identify a citizen, in a sentence each. */
  readonly personal: readonly Text[];
}

/**
 * Changes a unit's file under its lock; `decide` gets the file as it is at that moment.
 * @param decide called again where somebody else wrote meanwhile; the last decision counts
 * @throws Mistaken, with nothing written, where the file cannot be used or `decide` finds a mistake
 */
export async function changeUnit<T>(
  { today, sha256 }: World,
  { workspace, plan, id }: UnitTarget,
  decide: (status: UnitStatus) => Decision<T>,
): Promise<{ readonly outcome: T; readonly written: Written }> {
  // Once the file is written nothing may fail any more.
  const among = workspace.listUnits().length > 1 ? id : null;
  const { outcome, undone, personal } = await workspace.updateUnit(id, async (current) => {
    const fresh = await usable(workspace, current);
    const { edits, outcome } = decide(unitStatus(plan, fresh, today));
    const undone = reportsUndone(plan, fresh, withEdits(fresh, edits), today, sha256);
    return { edits, outcome: { outcome, undone, personal: toldBy(edits) } };
  });
  return { outcome, written: { undone, among, calendar: calendarOf(plan), personal: await toldWords(personal) } };
}
