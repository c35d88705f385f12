import type { ListLayout, MapLayout } from './layout.js';
import type { Source, Splice } from './source.js';

type Flow = MapLayout | ListLayout;

/**
 * Inserts a member into `[ ]` or `{ }`, before the one at `index`, or last. Into an empty collection it goes directly
 * after the bracket, so that `deleteMember` knows to leave an empty one.
 */
export function insertMember(source: Source, flow: Flow, index: number, member: string): Splice[] {
  const next = flow.entries[index];
  if (next !== undefined) return [insertAt(next.start, `${member}, `)];
  const last = flow.entries.at(-1);
  if (last === undefined) return [insertAt(flow.start + 1, member)];
  const { comma } = readGap(source.text, last.end, flow.end - 1);
  const anchor = comma ?? last.end;
  const rest = source.text.slice(anchor, source.lineEnd(anchor));
  if (source.startsLine(last.start) && /^[ \t]*(?:#.*)?$/.test(rest)) {
    const indent = source.text.slice(source.lineStart(last.start), last.start);
    const line = source.eolNear(anchor) + indent + member;
    const at = rest.includes('#') ? source.lineEnd(anchor) : anchor;
    return comma === null ? [insertAt(last.end, ','), insertAt(at, line)] : [insertAt(at, `${line},`)];
  }
  return [comma === null ? insertAt(last.end, `, ${member}`) : insertAt(comma, ` ${member},`)];
}

/**
 * Removes a member from `[ ]` or `{ }`; for the last one the exact reverse of `insertMember`. Comments around it stay.
 */
export function deleteMember(source: Source, flow: Flow, index: number): Splice[] {
  const member = flow.entries[index];
  if (member === undefined) throw new Error('no such member');
  const previous = flow.entries[index - 1];
  const next = flow.entries[index + 1];
  const after = readGap(source.text, member.end, next?.start ?? flow.end - 1);
  if (next !== undefined) {
    if (after.commentEnd === null) return [cut(member.start, next.start)];
    return [cut(member.start, member.end), ...cutComma(after.comma)];
  }
  if (previous === undefined) {
    const bare = !/[^\s,]/.test(
      source.text.slice(flow.start + 1, member.start) + source.text.slice(member.end, flow.end - 1),
    );
    if (bare && !followsBracket(flow)) return [cut(flow.start + 1, flow.end - 1)];
    return [cut(member.start, member.end), ...cutComma(after.comma)];
  }
  const between = readGap(source.text, previous.end, member.start);
  let from = Math.max(between.comma ?? previous.end, between.commentEnd ?? 0);
  const end = after.comma ?? member.end;
  // The rest of the line must not become part of the comment above.
  const joinsComment = from === between.commentEnd && source.text.slice(end, source.lineEnd(end)).trim() !== '';
  if (joinsComment) from = member.start;
  return after.comma === null ? [...cutComma(between.comma), cut(from, end)] : [cut(from, end)];
}

/** Whether the first member is directly after the bracket, where `insertMember` puts it in an empty collection. */
export function followsBracket(flow: Flow): boolean {
  return flow.entries[0]?.start === flow.start + 1;
}

/** The comma between two members (the offset after it) and the end of the last comment there. */
function readGap(text: string, from: number, to: number): { comma: number | null; commentEnd: number | null } {
  let comma: number | null = null;
  let commentEnd: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (text[at] === ',') comma = at + 1;
    if (text[at] !== '#') continue;
    while (at < to && text[at] !== '\n') at += 1;
    commentEnd = text[at - 1] === '\r' ? at - 1 : at;
  }
  return { comma, commentEnd };
}

function cutComma(comma: number | null): Splice[] {
  return comma === null ? [] : [cut(comma - 1, comma)];
}

function insertAt(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

function cut(start: number, end: number): Splice {
  return { start, end, text: '' };
}
