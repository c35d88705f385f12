import type { PathStep } from './follow-path.js';
import type { Layout, PairLayout } from './layout.js';
import type { Source, Splice } from './source.js';
import { isList, isMap, type Value } from '../../domain/edits/stored-value.js';
import { isInline, writeBlock, writeInline } from './write-value.js';

/** Replaces a value. Its key, the comment on its key's line, and everything around it stay. */
export function replaceValue(source: Source, found: PathStep, value: Value): Splice[] {
  const { node, place } = found;
  if (place.kind === 'root') {
    const opensUp = !isInline(value) && source.column(node.start) === 0;
    const text = opensUp ? writeBlock(value, 0).join(source.eolNear(node.start)) : writeInline(value, false);
    return [{ start: node.start, end: node.end, text }];
  }
  if (place.kind === 'pair') {
    const pair = place.map.entries[place.index];
    if (pair?.colonEnd == null) throw new Error('the key has no colon');
    return place.map.flow ? [replaceInline(node, value, true)] : replaceInBlock(source, pair, pair.colonEnd, value);
  }
  return [replaceInline(node, value, place.list.flow)];
}

/** Whether the new value must be in braces or brackets, because the old one is. */
function keepsFlow(old: Layout, value: Value): boolean {
  return (
    (old.kind === 'map' || old.kind === 'list') && old.flow && old.entries.length > 0 && (isMap(value) || isList(value))
  );
}

function replaceInline(old: Layout, value: Value, inFlow: boolean): Splice {
  const text = writeInline(value, inFlow);
  return { start: old.start, end: old.end, text: old.kind === 'empty' ? ` ${text}` : text };
}

function replaceInBlock(source: Source, pair: PairLayout, colonEnd: number, value: Value): Splice[] {
  const old = pair.value;
  const inline = isInline(value) || keepsFlow(old, value);
  const onKeyLine: Splice = { start: colonEnd, end: colonEnd, text: inline ? ` ${writeInline(value, false)}` : '' };
  const column = source.column(pair.start) + 2;
  if (old.kind === 'empty') {
    return inline ? [onKeyLine] : [source.insertBelow(colonEnd, writeBlock(value, column))];
  }
  if ((old.kind === 'map' || old.kind === 'list') && !old.flow) {
    if (inline) return [onKeyLine, source.deleteLines(old.start, old.end)];
    const keepsColumn = isList(value) === (old.kind === 'list');
    const lines = writeBlock(value, keepsColumn ? source.column(old.start) : column);
    const text = lines.join(source.eolNear(old.start));
    return [{ start: source.lineStart(old.start), end: source.lineEnd(old.end), text }];
  }
  const headEnd = old.kind === 'scalar' ? (old.block?.headEnd ?? old.end) : old.end;
  // The lines of a block scalar come after the line of its mark.
  const content = source.lineEnd(headEnd) + source.eolAfter(headEnd).length;
  if (inline) {
    const head = { start: old.start, end: headEnd, text: writeInline(value, false) };
    return headEnd === old.end ? [head] : [head, source.deleteLines(content, old.end)];
  }
  const lines = writeBlock(value, column);
  const sameLine = source.lineStart(old.start) === source.lineStart(colonEnd);
  const head = { start: sameLine ? colonEnd : old.start, end: headEnd, text: '' };
  if (headEnd === old.end) return [head, source.insertBelow(old.end, lines)];
  return [head, { start: content, end: source.lineEnd(old.end), text: lines.join(source.eolNear(old.end)) }];
}
