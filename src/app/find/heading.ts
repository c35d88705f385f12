import { fold, slugOf } from '../../domain/text/fold.js';
import type { Period } from '../../domain/calendar/period.js';
import type { OutlineHeading, Plan } from '../../domain/plan/plan.js';
import { addressKey, typedAddresses } from '../../domain/plan/typed-address.js';
import { outlineHeadings, type WordsHeading, writtenHeadings, writtenSections } from '../../domain/unit/prose.js';
import { Mistaken } from '../mistakes/mistaken.js';

/**
 * Finds the typed heading in the report's outline, among those under which people write prose.
 * @param written the ids of these headings: a unit's, or the head office's
 * @throws Mistaken with the existing headings
 */
export function headingNamed(
  plan: Plan,
  typed: string,
  period: Period,
  written = writtenHeadings(plan, period),
): OutlineHeading {
  const all = outlineHeadings(plan, period);
  if (all.length === 0) throw new Mistaken({ kind: 'no-outline' });
  const exact = all.find(({ id }) => id === slugOf(typed));
  const found = exact === undefined ? withWords(typed, written) : [exact];
  const [first] = found.length > 0 ? found : withWords(typed, all);
  if (first === undefined) {
    const begins = written.find(({ id }) => slugOf(typed).startsWith(`${id}-`)) ?? null;
    throw new Mistaken({ kind: 'unknown-heading', typed, written, begins });
  }
  if (found.length > 1) throw new Mistaken({ kind: 'several-headings', typed, headings: found });
  if (written.includes(first)) return first;
  if (first.difficulties === true) throw new Mistaken({ kind: 'heading-of-difficulties', heading: first });
  throw new Mistaken({ kind: 'heading-over-others', heading: first });
}

/** The section of the plan with the typed address (`I`, `mục I`), if units write it; otherwise `null`. */
export function sectionNamed(plan: Plan, typed: string): WordsHeading | null {
  const wanted = typedAddresses(typed);
  return writtenSections(plan).find(({ id }) => wanted.includes(addressKey(id))) ?? null;
}

function withWords(typed: string, headings: readonly OutlineHeading[]): readonly OutlineHeading[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  return headings.filter(({ id, heading }) => {
    const text = `${id} ${id.replaceAll('-', ' ')} ${fold(heading)}`;
    return words.length > 0 && words.every((word) => text.includes(word));
  });
}
