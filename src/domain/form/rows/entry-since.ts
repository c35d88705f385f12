import { cellIndexOf, standingEntries } from '../../unit/entries.js';
import { entriesOf } from '../../unit/item.js';
import { cellPeriods } from '../../calendar/period.js';
import { entryFingerprint } from '../../unit/entry-identity.js';
import { recordingCommand } from '../../unit/entry-command.js';
import type { FormReason } from '../changes.js';
import type { RowContext } from './row-context.js';
import type { ItemProgress } from '../../progress/progress.js';
import type { Entry } from '../../unit/unit-plan.js';

/**
 * Finds an entry in the same cell that was recorded after the form was made, for example because an older version of a
 * form is imported after the newer one. Then the row is left out.
 * @param period the cell that the entry would belong to
 */
export function entrySince(
  entry: Entry,
  { item }: ItemProgress,
  period: string,
  { form, before, sha256 }: RowContext,
): FormReason | null {
  const seen = form.entries.get(item.id);
  const recorded = before.items.find((one) => one.item.id === item.id)?.item;
  // A form of an older program does not record which entries there were.
  if (seen === undefined || recorded === undefined) return null;
  const periods = cellPeriods(item.cadence, before.plan);
  const since = standingEntries(entriesOf(recorded), before.asOf).findLast(
    (one) =>
      one.entry.action === entry.action &&
      periods[cellIndexOf(one.entry, periods)]?.id === period &&
      !seen.has(entryFingerprint(one.entry, sha256)),
  );
  if (since === undefined) return null;
  const { unit } = form.stamp;
  return {
    kind: 'entry-since',
    n: since.n,
    entry: since.entry,
    cadence: entry.action === undefined ? item.cadence : 'once',
    correct: recordingCommand(item.id, { ...entry, corrects: since.n }, unit, null),
    tick: recordingCommand(item.id, entry, unit, null),
  };
}
