import { confirm, type ConfirmInput } from '../app/record/confirm.js';
import { unlessChanged } from '../app/record/unless-changed.js';
import { stripNoteMarks } from '../domain/plan/citation.js';
import { itemTextOf } from '../domain/plan/plan-index.js';
import type { Text } from '../domain/text/text.js';
import { entriesOf } from '../domain/unit/item.js';
import { CONFIRM } from '../locale/commands/confirm.js';
import { SITE_PLANNING } from '../locale/site-planning.js';
import { writtenWords } from '../locale/written.js';
import { tabPath, itemPath } from '../reports/html/site/site-frame.js';
import { amendedItems } from './items-part.js';
import { worldOf } from './site-world.js';
import { amendedPart, progressIn } from './shown-item.js';
import type { Done, UnitVisit } from './visit.js';

/** Confirms an amended item, as `dcs confirm <item>` does. */
export function confirmItem(visit: UnitVisit): Promise<Done> {
  const { item } = progressIn(visit);
  const to = itemPath(visit.target.id, item.id, visit.period.id);
  return confirmed(visit, { items: [item.id] }, [item.id], to);
}

/** Confirms every amended item, as `dcs confirm --all` does. */
export function confirmAll(visit: UnitVisit): Promise<Done> {
  const shown = amendedItems(visit).map(({ id }) => id);
  return confirmed(visit, { items: 'all' }, shown, tabPath(visit.target.id, 'items', visit.period.id));
}

/** @param shown the items whose new text the person has read */
async function confirmed(visit: UnitVisit, asked: ConfirmInput, shown: readonly string[], to: string): Promise<Done> {
  const { fields, world, target } = visit;
  const unit = unlessChanged(target, amendedPart(target.plan, shown), fields.raw('seen')[0] ?? '', world.sha256);
  const by = fields.line('by', SITE_PLANNING.confirmedBy);
  const done = await confirm(worldOf(world), unit, { ...asked, ...(by === undefined ? {} : { by }) });
  return {
    to,
    messages: [
      ...done.confirmed.flatMap((item): readonly Text[] => {
        const lines = itemTextOf(item.node).map(stripNoteMarks).join('\n');
        const { vi, en } = CONFIRM.confirmed(item.id, item.title);
        const entries = entriesOf(item).length;
        return [
          { vi: `${vi}\n${lines}`, en: `${en}\n${lines}` },
          ...(entries > 0 ? [SITE_PLANNING.countsAgain(item.id, entries)] : []),
        ];
      }),
      ...done.same.map(({ id }) => CONFIRM.matches(id)),
      ...(asked.items === 'all' && done.confirmed.length === 0 ? [CONFIRM.waiting([])] : []),
      ...(done.revision === null ? [] : [CONFIRM.onRevision(done.revision)]),
      ...writtenWords({ ...done.written, among: null }),
    ],
  };
}
