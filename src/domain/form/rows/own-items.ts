import { firstOpenPeriod } from '../../calendar/deadline.js';
import { parseTypedTime } from '../../calendar/parse-time-phrase.js';
import { isUnclearTime, refusedTime, storedTime } from '../../edits/assigned-time.js';
import type { Edit } from '../../edits/edit.js';
import { LONGEST_OWN_TITLE, NO_ASSIGNMENT, nextOwnId } from '../../edits/own-items.js';
import { withEdits } from '../../edits/apply-to-data.js';
import { unitCalendar } from '../../unit/extensions.js';
import type { Item } from '../../unit/item.js';
import { ownItemTitled } from '../../unit/same-record.js';
import type { OwnItem } from '../../unit/unit-plan.js';
import { type FormChange, leaveOut, type RowOutcome, SAME } from '../changes.js';
import type { RowContext } from './row-context.js';

/** What a row of the plan says of the own items that it adds. */
export interface OwnRow {
  /** Each is an own item. */
  readonly titles: readonly string[];
  readonly lead: string;
  readonly support: readonly string[];
  readonly time: string;
  readonly output: string;
}

/** Imports new own items under an open place, as `dcs own` adds them; one that is there is not added again. */
export function newOwnItems({ titles, ...row }: OwnRow, place: Item, { status, before }: RowContext): RowOutcome {
  const { plan, asOf } = status;
  if (titles.length === 0) return leaveOut('action', { kind: 'no-text' });
  if (titles.some((title) => title.length > LONGEST_OWN_TITLE)) return leaveOut('action', { kind: 'too-long' });
  const time = row.time === '' ? null : parseTypedTime(row.time, plan);
  const refused = refusedTime(row.time, plan, time?.due ?? null);
  if (refused !== null) return leaveOut('time', { kind: 'refused-time', refused });
  if (isUnclearTime(row.time, plan)) return leaveOut('time', { kind: 'unclear-time', typed: row.time });
  const cadence = time?.cadence ?? 'ongoing';
  const since = firstOpenPeriod(cadence, unitCalendar(plan, before.unitPlan, asOf), asOf);
  const edits: Edit[] = [];
  const changes: FormChange[] = [];
  for (const title of titles) {
    const now = withEdits(status.unitPlan, edits);
    if (ownItemTitled(title, place.id, now) !== null) continue;
    const id = nextOwnId(place.id, now);
    const value: OwnItem = {
      title,
      cadence,
      ...(time?.due == null ? {} : { due: time.due }),
      ...(since === null ? {} : { since }),
      ...NO_ASSIGNMENT,
      ...(row.lead === '' ? {} : { 'in-charge': row.lead }),
      support: row.support,
      time: storedTime(row.time, plan),
      ...(row.output === '' ? {} : { output: row.output }),
    };
    edits.push({ kind: 'set', path: ['own-items', id], value });
    changes.push({ kind: 'own', id, title, cadence, due: value.due ?? null });
  }
  return edits.length === 0 ? SAME : { kind: 'changes', edits, changes };
}
