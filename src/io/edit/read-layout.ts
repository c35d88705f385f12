import { CST, Parser } from 'yaml';
import type { EntryLayout, Layout, PairLayout, ScalarLayout } from './layout.js';

type Token = CST.Token;
type Item = CST.CollectionItem;

/**
 * Finds the position of every value of the document, from tokens alone.
 * @throws Error if the text is not a single document in the plain profile
 */
export function readLayout(text: string): Layout {
  let root: Layout | undefined;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'comment' || token.type === 'newline' || token.type === 'space' || token.type === 'doc-end')
      continue;
    if (token.type !== 'document') throw refuse(token.type, token.offset);
    if (root !== undefined) throw refuse('second document', token.offset);
    root = readValue(token.value ?? null, token.offset);
  }
  return root ?? { kind: 'empty', start: text.length, end: text.length };
}

function readValue(token: Token | null | undefined, emptyAt: number): Layout {
  if (token === null || token === undefined) return { kind: 'empty', start: emptyAt, end: emptyAt };
  if (token.type === 'block-scalar') return readBlockScalar(token);
  if (token.type === 'flow-collection') return readFlowCollection(token);
  if (token.type === 'block-map') {
    const entries = token.items.filter((item) => item.key !== undefined).map(readPair);
    return { kind: 'map', flow: false, entries, ...spanOf(entries, token.offset) };
  }
  if (token.type === 'block-seq') {
    const entries = token.items.flatMap(readDashEntry);
    return { kind: 'list', flow: false, entries, ...spanOf(entries, token.offset) };
  }
  if (!CST.isScalar(token) || token.type === 'alias') throw refuse(token.type, token.offset);
  if (token.source === '') return { kind: 'empty', start: emptyAt, end: emptyAt };
  return { kind: 'scalar', block: null, start: token.offset, end: token.offset + token.source.length };
}

function readFlowCollection(token: CST.FlowCollection): Layout {
  const close = token.end.find((part) => part.type === 'flow-map-end' || part.type === 'flow-seq-end');
  if (close === undefined) throw refuse('unclosed flow collection', token.offset);
  const span = { start: token.start.offset, end: close.offset + close.source.length };
  if (token.start.type === 'flow-map-start') {
    const entries = token.items.filter((item) => isPair(item) || hasValue(item)).map(readPair);
    return { kind: 'map', flow: true, entries, ...span };
  }
  const entries = token.items.filter((item) => isPair(item) || hasValue(item)).map(readFlowEntry);
  return { kind: 'list', flow: true, entries, ...span };
}

function isPair(item: Item): boolean {
  return (
    (item.key !== undefined && item.key !== null) || item.sep?.some((part) => part.type === 'map-value-ind') === true
  );
}

function hasValue(item: Item): boolean {
  return item.value !== undefined && !(item.value.type === 'scalar' && item.value.source === '');
}

function readPair(item: Item): PairLayout {
  item.start.forEach(checkPart);
  item.sep?.forEach(checkPart);
  // In `{ key }` the lexer may report the key as a value.
  const key = item.key ?? (item.sep === undefined ? item.value : undefined);
  const name = key === undefined ? null : CST.resolveAsScalar(key);
  if (key === undefined || name === null || name.type === 'BLOCK_LITERAL' || name.type === 'BLOCK_FOLDED')
    throw refuse('complex key', item.start[0]?.offset ?? 0);
  const keySpan = readValue(key, key.offset);
  const colon = item.sep?.find((part) => part.type === 'map-value-ind');
  const colonEnd = colon === undefined ? null : colon.offset + 1;
  const value = readValue(key === item.value ? null : item.value, colonEnd ?? keySpan.end);
  return { key: name.value, start: keySpan.start, colonEnd, value, end: value.end };
}

function readDashEntry(item: Item): EntryLayout[] {
  item.start.forEach(checkPart);
  const dash = item.start.find((part) => part.type === 'seq-item-ind');
  // The parser reports comments after the last entry as an entry without a dash.
  if (dash === undefined) return [];
  const value = readValue(item.value, dash.offset + 1);
  return [{ start: dash.offset, value, end: value.end }];
}

function readFlowEntry(item: Item): EntryLayout {
  if (isPair(item)) {
    const pair = readPair(item);
    // `[ key: value ]` is a map without braces: nothing can be inserted, so it is treated as one value.
    return {
      start: pair.start,
      end: pair.end,
      value: { kind: 'scalar', block: null, start: pair.start, end: pair.end },
    };
  }
  item.start.forEach(checkPart);
  const value = readValue(item.value, item.start.at(-1)?.offset ?? 0);
  return { start: value.start, value, end: value.end };
}

function readBlockScalar(token: CST.BlockScalar): ScalarLayout {
  token.props.forEach(checkPart);
  const head = token.props.find((part) => part.type === 'block-scalar-header');
  if (head?.type !== 'block-scalar-header') throw refuse('block scalar', token.offset);
  const last = token.props.at(-1);
  const contentStart = last !== undefined && 'source' in last ? last.offset + last.source.length : head.offset;
  const headEnd = head.offset + head.source.length;
  // Blank lines at the end are part of the token only if the scalar keeps them (`|+`).
  const length = token.source.replace(/\r?\n$/, '').length;
  const end = length === 0 ? headEnd : contentStart + length;
  const given = /\d/.exec(head.source)?.[0];
  const indent =
    given === undefined ? (/^(?:[ \t]*\r?\n)*( *)/.exec(token.source)?.[1]?.length ?? 0) : token.indent + Number(given);
  const block = { headEnd, indent, keepsBlanks: head.source.includes('+') };
  return { kind: 'scalar', block, start: head.offset, end };
}

function spanOf(entries: readonly { start: number; end: number }[], fallback: number): { start: number; end: number } {
  return { start: entries[0]?.start ?? fallback, end: entries.at(-1)?.end ?? fallback };
}

function checkPart(part: Token): void {
  if (part.type === 'anchor' || part.type === 'tag' || part.type === 'explicit-key-ind')
    throw refuse(part.type, part.offset);
}

function refuse(what: string, offset: number): Error {
  return new Error(`can't edit this YAML: ${what} at offset ${offset}`);
}
