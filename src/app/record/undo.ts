import { withEdits } from '../../domain/edits/apply-to-data.js';
import { type ItemProgress, progressOf } from '../../domain/progress/progress.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { sentWith } from '../../domain/reporting/submission.js';
import { otherAuthor } from '../../domain/unit/entries.js';
import { entriesOf, type Item } from '../../domain/unit/item.js';
import { itemToWrite } from '../find/item.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';

/** The item whose last entry is removed. */
export interface UndoInput {
  readonly item: string;
  /** Who removes it: only an entry with the same name is removed. */
  readonly by?: string;
  /** Remove it even if it was sent with a report or may be somebody else's. */
  readonly force?: boolean;
}

/** The outcome of an undo. */
export interface Undone {
  /** The item before, the entry, and the item without it. */
  readonly before: ItemProgress;
  readonly after: ItemProgress;
  readonly written: Written;
}

/** Removes an item's last entry. */
export async function undo(world: World, unit: UnitTarget, asked: UndoInput): Promise<Undone> {
  const asOf = world.today;
  // Refuse a wrong name before waiting for the lock.
  itemToWrite(unitStatus(unit.plan, unit.unitPlan, asOf), asked.item);
  const { outcome: before, written } = await changeUnit(world, unit, (status) => {
    const progress = itemToWrite(unitStatus(status.plan, status.unitPlan, asOf), asked.item);
    if (entriesOf(progress.item).length === 0) throw new Mistaken({ kind: 'nothing-to-undo', item: progress.item.id });
    const edits = [{ kind: 'remove-last', path: [...progress.item.path, 'progress'] }] as const;
    assertOurs(progress.item, asked, {
      plan: status.plan,
      unitPlan: status.unitPlan,
      without: withEdits(status.unitPlan, edits),
      sha256: world.sha256,
    });
    return { edits, outcome: progress };
  });
  return { before, after: progressOf(withoutLast(before.item), unit.plan, unit.unitPlan, asOf), written };
}

/** @throws Mistaken where the last entry was sent with a report, or may be somebody else's */
function assertOurs({ id, planned }: Item, { by, force }: UndoInput, plans: Parameters<typeof sentWith>[2]): void {
  const entries = planned?.progress ?? [];
  const last = entries.at(-1);
  if (last === undefined || force === true) return;
  const n = entries.length;
  const sent = sentWith(last, entries, plans);
  if (sent !== null) throw new Mistaken({ kind: 'entry-was-sent', item: id, n, ...sent });
  const author = otherAuthor(last, entries, by);
  if (author !== null) throw new Mistaken({ kind: 'entry-of-other', item: id, n, author });
}

function withoutLast(item: Item): Item {
  if (item.planned === null) return item;
  return { ...item, planned: { ...item.planned, progress: (item.planned.progress ?? []).slice(0, -1) } };
}
