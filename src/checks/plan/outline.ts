import type { OutlineHeading, Plan } from '../../domain/plan/plan.js';
import { pointerTo } from '../../domain/text/pointer.js';

/** An outline of a plan, for all periods or for one. */
export interface OutlinePart {
  readonly headings: readonly OutlineHeading[];
  readonly pointer: string;
}

/** A heading, or an item named under it, with its place. */
interface WithPointer<T> {
  readonly pointer: string;
  readonly value: T;
}

/** Every outline of a plan. */
export function outlinesOf({ outline, outlines = {} }: Plan): readonly OutlinePart[] {
  return [
    ...(outline === undefined ? [] : [{ headings: outline, pointer: '/outline' }]),
    ...Object.entries(outlines).map(([period, headings]) => ({ headings, pointer: pointerTo('outlines', period) })),
  ];
}

/** The headings of an outline, each before those below it. */
export function headingsOf({ headings, pointer }: OutlinePart): readonly WithPointer<OutlineHeading>[] {
  return headings.flatMap((value, at) => {
    const here = `${pointer}/${at}`;
    return [{ value, pointer: here }, ...headingsOf({ headings: value.children ?? [], pointer: `${here}/children` })];
  });
}

/** Every item that an outline names, in its order. */
export function outlineItems(part: OutlinePart): readonly WithPointer<string>[] {
  return headingsOf(part).flatMap(({ value: { items = [] }, pointer }) =>
    items.map((value, at) => ({ value, pointer: `${pointer}/items/${at}` })),
  );
}
