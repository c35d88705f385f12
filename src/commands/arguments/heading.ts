import { fold, slugOf } from '../../domain/text/fold.js';
import type { OutlineHeading, Plan } from '../../domain/plan/plan.js';
import { outlineHeadings, writtenHeadings } from '../../domain/unit/prose.js';
import { WRITE } from '../../locale/commands/write.js';
import { Refusal } from '../../domain/text/text.js';

/** The heading of the report's outline that is named, one that a person writes. @throws Refusal that says which there are */
export function headingNamed(plan: Plan, typed: string): OutlineHeading {
  const all = outlineHeadings(plan);
  const written = writtenHeadings(plan);
  if (all.length === 0) throw new Refusal(WRITE.noOutline);
  const exact = all.find(({ id }) => id === slugOf(typed));
  const found = exact === undefined ? withWords(typed, written) : [exact];
  const [first] = found.length > 0 ? found : withWords(typed, all);
  if (first === undefined) throw new Refusal(WRITE.unknown(typed), WRITE.there(written));
  if (found.length > 1) throw new Refusal(WRITE.several(typed), WRITE.choose(found));
  if (written.includes(first)) return first;
  if (first.difficulties === true) throw new Refusal(WRITE.holdsDifficulties(first), WRITE.useRaise);
  throw new Refusal(WRITE.holdsOthers(first), WRITE.there(first.children ?? []));
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
