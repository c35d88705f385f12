import { CST, isScalar, Parser, parseDocument } from 'yaml';
import { keyName } from './strict/compose.js';

/** The tokens at a pointer: a map's key, and the value; either may be missing. */
export interface Spot {
  readonly key: CST.Token | null;
  readonly value: CST.Token | null;
}

/**
 * The first document of a text, as tokens: they need two thirds of the time and memory of a composed document, and
 * contain all positions. The text may be broken.
 * @param text the output of normaliseLineEnds
 */
export function rootSpot(text: string): Spot {
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document') return { key: null, value: token.value ?? null };
  }
  return { key: null, value: null };
}

/** The tokens below each step into a map or list. If a broken file has a key twice, the first one counts. */
export function spotsIn(token: CST.Token): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  if (!CST.isCollection(token)) return spots;
  const isList =
    token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
  for (const { start, key, sep, value } of token.items) {
    if (isList) {
      // An empty item has only its dash.
      const item = value ?? key ?? start.find(({ type }) => type === 'seq-item-ind');
      if (item !== undefined) spots.set(String(spots.size), { key: null, value: item });
    } else if (key !== undefined || sep !== undefined) {
      const name = nameOf(key ?? null);
      // An empty key has only its colon.
      const spot = { key: key ?? sep?.at(0) ?? null, value: value ?? null };
      if (name !== null && !spots.has(name)) spots.set(name, spot);
    }
  }
  return spots;
}

/** The start of a token, and the end of its last part. */
export function stretchOf(token: CST.Token): readonly [number, number] {
  if (token.type === 'flow-collection') {
    const closing = token.end.at(0);
    return [token.offset, closing === undefined ? token.offset + 1 : closing.offset + closing.source.length];
  }
  if (CST.isCollection(token)) {
    const last = token.items.findLast(({ key, value }) => (key ?? value ?? null) !== null);
    const end = last?.value ?? last?.sep?.find(({ type }) => type === 'map-value-ind') ?? last?.key ?? null;
    return [token.offset, end === null ? token.offset + 1 : stretchOf(end)[1]];
  }
  const length = 'source' in token ? token.source.length : 0;
  // A text after `|` has its lines below.
  return [token.offset, token.type === 'block-scalar' ? Infinity : token.offset + length];
}

/** Plain keys that may be numbers, booleans or null. */
const MAYBE_OTHER = /^[-+.\dtTfFnN~]/;

/** The name of a key in the data; `null` if it is not a text. */
function nameOf(key: CST.Token | null): string | null {
  if (key === null) return '';
  if (!CST.isScalar(key)) return null;
  const { value, type } = CST.resolveAsScalar(key);
  if (type !== 'PLAIN' || !MAYBE_OTHER.test(value)) return value;
  const { contents } = parseDocument(value, { schema: 'core', logLevel: 'silent' });
  return isScalar(contents) ? keyName(contents) : value;
}
