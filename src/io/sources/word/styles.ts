import { childOf, elementsOf, valueIn, type XmlElement } from './xml-tree.js';

/** The properties of a paragraph style. */
export interface StyleFacts {
  readonly list: string | null;
  readonly level: number;
  readonly isBold: boolean;
}

const PLAIN: StyleFacts = { list: null, level: 0, isBold: false };

/** Reads the paragraph styles, each with the properties inherited from the style it is based on. */
export function readStyles(part: XmlElement | null): (id: string | undefined) => StyleFacts {
  const styles = new Map(
    (part === null ? [] : elementsOf(part))
      .filter(({ name }) => name === 'style')
      .map((style) => [style.attributes.get('styleId') ?? '', style]),
  );
  const known = new Map<string, StyleFacts>();
  const factsOf = (id: string | undefined, depth: number): StyleFacts => {
    const style = id === undefined ? undefined : styles.get(id);
    if (id === undefined || style === undefined || depth > 20) return PLAIN;
    const found = known.get(id);
    if (found !== undefined) return found;
    const base = factsOf(valueIn(style, 'basedOn'), depth + 1);
    const list = childOf(childOf(style, 'pPr'), 'numPr');
    const bold = childOf(childOf(style, 'rPr'), 'b');
    const facts: StyleFacts = {
      list: valueIn(list, 'numId') ?? base.list,
      level: Number(valueIn(list, 'ilvl') ?? base.level),
      isBold: bold === undefined ? base.isBold : isOn(bold),
    };
    known.set(id, facts);
    return facts;
  };
  return (id) => factsOf(id, 0);
}

/** Whether a property such as `<w:b/>` is on. */
export function isOn(property: XmlElement | undefined): boolean {
  if (property === undefined) return false;
  return !['0', 'false', 'off', 'none'].includes(property.attributes.get('val') ?? '');
}
