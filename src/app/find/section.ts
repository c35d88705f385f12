import { findAddress } from '../../domain/plan/find-item.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { Mistaken } from '../mistakes/mistaken.js';

/**
 * The unit's items under a section of the plan that the unit leads and that apply to it, without open places.
 * @param typed the section's number in any usual spelling; `undefined` for the whole plan
 * @throws Mistaken if the plan has no such section, or the unit leads nothing under it
 */
export function itemsInSection(status: UnitStatus, typed: string | undefined): readonly ItemProgress[] {
  const ours = status.items.filter(({ item: { role, open, planned } }) => {
    return (role === 'lead' || role === 'unnamed') && !open && planned?.['not-applicable'] === undefined;
  });
  if (typed === undefined) return ours;
  const id = sectionNamed(status, typed);
  const under = ours.filter(({ item }) => item.id === id || item.id.startsWith(`${id}.`));
  if (under.length === 0) throw new Mistaken({ kind: 'section-without-items', id });
  return under;
}

function sectionNamed({ index }: UnitStatus, typed: string): string {
  const ids = [...index.nodes.keys()];
  const match = findAddress(typed, ids, ids);
  if (match?.kind === 'one') return match.id;
  const sections = [...index.nodes.values()].flatMap(({ id, heading, children = [] }) =>
    children.length > 0 && (match === null || match.ids.includes(id)) ? [{ id, title: heading ?? '' }] : [],
  );
  throw new Mistaken({ kind: 'unknown-section', typed, sections });
}
