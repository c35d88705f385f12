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
 * Why an entry is not laid over its cell: the cell has an entry of its own that the form was not made with, as when an
 * older version of a form comes in after the newer one. @param period the cell that the entry goes to
 */
export function entrySince(
  entry: Entry,
  { item }: ItemProgress,
  period: string,
  { form, before, sha256 }: RowContext,
): FormReason | null {
  const seen = form.entries.get(item.id);
  const recorded = before.items.find((one) => one.item.id === item.id)?.item;
  // A form of an older program does not say which entries there were.
  if (seen === undefined || recorded === undefined) return null;
  const periods = cellPeriods(item.cadence, before.plan.year, before.plan.reporting);
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
