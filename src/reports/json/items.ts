import { fullCitation, noteMarks, resolveCitations, stripNoteMarks } from '../../domain/plan/citation.js';
import { itemTextOf } from '../../domain/plan/plan-index.js';
import type { FilteredItem } from '../../domain/progress/item-filter.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { TargetBasis } from '../../domain/progress/target-basis.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { entriesOf } from '../../domain/unit/item.js';
import { asJson } from './status.js';
import { soFarJson } from './target.js';

/** `dcs/why@1`: the cells of an item, each with the rule and the entry behind it; its targets, each with its figures. */
export function whyJson({ item, cells }: ItemProgress, targets: readonly TargetBasis[], { asOf }: UnitStatus): string {
  return asJson({
    schema: 'dcs/why@1',
    asOf,
    item: { id: item.id, title: item.title },
    cells,
    targets: targets.map(({ figures, reason, ...one }) => ({
      ...soFarJson(one),
      figures: figures.map(({ indicator: { id }, quarters }) => ({ indicator: id, quarters })),
      reason,
    })),
  });
}

/** `dcs/list@1`: the items that match, with their matching cells. */
export function listJson(items: readonly FilteredItem[], status: UnitStatus): string {
  return asJson({
    schema: 'dcs/list@1',
    asOf: status.asOf,
    unit: { id: status.unit.id, name: status.unit.name, kind: status.unit.kind },
    items: items.map(({ progress: { item }, cells }) => ({
      id: item.id,
      title: item.title,
      cadence: item.cadence,
      role: item.role,
      inCharge: item.planned?.['in-charge'] ?? null,
      cells: cells.map(({ period, from, to, closes, state, counts }) => ({ period, from, to, closes, state, counts })),
    })),
  });
}

/** `dcs/show@1`: everything known about an item. */
export function showJson(progress: ItemProgress, status: UnitStatus, textChanged: boolean): string {
  const { item, cells, actions } = progress;
  const texts = item.own ? [] : itemTextOf(item.node);
  const keys = texts.flatMap((text) => [
    ...noteMarks(text).map(({ key }) => key),
    ...resolveCitations(stripNoteMarks(text), status.plan.references).flatMap(({ key }) => (key === null ? [] : [key])),
  ]);
  return asJson({
    schema: 'dcs/show@1',
    asOf: status.asOf,
    unit: { id: status.unit.id, name: status.unit.name, kind: status.unit.kind },
    item: {
      id: item.id,
      title: item.title,
      own: item.own,
      cadence: item.cadence,
      role: item.role,
      due: item.due,
      since: item.since,
      mayBeNone: item.mayBeNone,
      conditional: item.conditional,
      text: texts.map(stripNoteMarks),
      textChanged,
      references: [...new Set(keys)].flatMap((key) => {
        const reference = status.plan.references[key];
        return reference === undefined ? [] : [{ key, ...reference, citation: fullCitation(reference) }];
      }),
      related: item.own ? [] : (item.node.track?.related ?? []),
    },
    answer: item.planned,
    cells: cells.map(({ period, from, to, closes, state, counts, entry }) => ({
      period,
      from,
      to,
      closes,
      state,
      counts,
      entry,
    })),
    actions: actions.map(({ action, cell }) => ({ ...action, state: cell.state })),
    entries: entriesOf(item),
  });
}
