/** The letters of points, in the order of Vietnamese documents: no f, j, w, z. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * The addresses of a plan's points: parts joined by dots. A section is `II` (or `A`), a numbered point `II.5` (`II.4.1`
 * if `4.1` is printed), a letter `II.5.c`, a bullet `II.5-2`, a plus `II.5-2+1`, a paragraph without a mark `II.p2`, an
 * annex `PL`, an article `D2`; a number that is printed a second time gets `~2`. A plan without sections begins with
 * `1`. Schemas and checks use the same patterns.
 */
const AGAIN = '(~[1-9]\\d*)?';
const FIRST = '([IVXLC]+|[A-H]|PL\\d*|D[1-9]\\d*|\\d+|p[1-9]\\d*)';
const STEP = `(\\.(\\d+|[IVXLC]+|[A-H]|p[1-9]\\d*|[${POINT_LETTERS}])|[-+][1-9]\\d*)`;
/** As the schemas write it. */
export const ITEM_ID = `^${FIRST}${AGAIN}(${STEP}${AGAIN})*$`;
/** A unit's own item under an open place. */
export const OWN_ITEM_ID = `^${FIRST}${AGAIN}(${STEP}${AGAIN})*\\.[1-9]\\d*$`;

const OWN = new RegExp(`^(${FIRST}${AGAIN}(?:${STEP}${AGAIN})+)\\.([1-9]\\d*)$`, 'u');
const LAST = /(?:[.]|(?=[-+]))([^.+-]+|[-+][^.+-]+)$/u;

/** The address of the point above; empty for a section. */
export function aboveOf(id: string): string {
  const found = LAST.exec(id);
  return found === null ? '' : id.slice(0, found.index);
}

/** The last part of an address without its `~2`: `c` of `II.5.c`, `-2` of `II.5-2`. */
export function lastPartOf(id: string): string {
  return (LAST.exec(id)?.[1] ?? id).replace(/~\d+$/u, '');
}

/**
 * The open place of an own item: `II.2.e.1` → `II.2.e`; `null` if the id is not that of an own item. The plan itself
 * may number points like this (`II.1.5`), so callers must first look for the id among the plan's nodes.
 */
export function ownPlaceOf(id: string): string | null {
  return OWN.exec(id)?.[1] ?? null;
}

/** The number of an own item under its open place: `II.2.e.12` → 12; 0 if the id is not that of an own item. */
export function ownNumberOf(id: string): number {
  return ownPlaceOf(id) === null ? 0 : Number(id.slice(id.lastIndexOf('.') + 1));
}

/**
 * The label that is printed before a node, made from its address (Nghị định 30/2020/NĐ-CP): `II.`, `5.`, `c)`, `-`; own
 * items `e.1)`; empty for a paragraph without a mark.
 */
export function labelOf(id: string): string {
  const last = lastPartOf(id);
  if (/^[-+]/.test(last)) return last.charAt(0);
  if (/^p\d+$/.test(last) || last.startsWith('PL')) return '';
  const place = ownPlaceOf(id);
  if (place !== null) {
    const label = labelOf(place);
    return `${label.slice(0, -1)}.${ownNumberOf(id)}${label.slice(-1)}`;
  }
  return stepLabel(id);
}

/** The label of a point from the last part of its address: `II.` and `5.` at the top, `c)` for letters and deeper points. */
export function stepLabel(id: string): string {
  const last = lastPartOf(id);
  const isDeep = aboveOf(aboveOf(id)) !== '';
  return `${last}${isDeep || /^\p{Ll}$/u.test(last) ? ')' : '.'}`;
}

/** The label that is printed before a node: its own, else the one made from its address. */
export function printedLabel({ id, label }: { readonly id: string; readonly label?: string }): string {
  if (label === undefined) return labelOf(id);
  return /[\d\p{L}]$/u.test(label) && !/^\p{Lu}{2}/u.test(label) ? `${label}.` : label;
}
