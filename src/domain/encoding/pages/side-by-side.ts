import type { SourceTable } from '../source.js';
import { ENDINGS } from '../words/endings.js';
import { PARTS } from '../words/parts.js';
import { linesOf } from './lines.js';
import type { PrintedLine, PrintedRun } from './printed-page.js';

/** A gap of at least this many font sizes within a line separates two columns. */
const GUTTER = 2;
/** Rows farther apart, in font sizes, are not one block; a signature's name is printed far below the position. */
const FAR = 9;

/** Text in two columns without rules, such as a letterhead or signature. */
export interface SideBySide {
  readonly table: SourceTable;
  readonly top: number;
}

/** Separates letterheads, and blocks of recipients and signature, from the other lines of a page. */
export function takeSideBySide(
  runs: readonly PrintedRun[],
  page: number,
): { readonly blocks: readonly SideBySide[]; readonly rest: readonly PrintedRun[] } {
  const blocks: SideBySide[] = [];
  let rest = runs;
  for (;;) {
    const found = nextBlock(rest);
    if (found === null) return { blocks, rest };
    const { left, right, top } = found;
    const cells = [left, right].map((side) => ({
      lines: linesOf(side).map(({ text }) => text),
      span: 1,
      isContinued: false,
    }));
    blocks.push({ top, table: { kind: 'table', rows: [{ cells }], at: { line: 0, page } } });
    const taken = new Set([...left, ...right]);
    rest = rest.filter((run) => !taken.has(run));
  }
}

interface Block {
  readonly left: readonly PrintedRun[];
  readonly right: readonly PrintedRun[];
  readonly top: number;
}

interface Row {
  readonly line: PrintedLine;
  /** The parts of the line between wide gaps. */
  readonly parts: readonly PrintedLine[];
}

function nextBlock(runs: readonly PrintedRun[]): Block | null {
  const rows = rowsOf(runs);
  for (const [at, { parts }] of rows.entries()) {
    const isBegun =
      parts.some(({ text }) => isOfHead(text)) || (parts.length > 0 && PARTS.recipients.test(parts[0]?.text ?? ''));
    if (!isBegun) continue;
    const found = blockAround(rows, at);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Whether a text is part of a letterhead: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`, `ĐẢNG
 * CỘNG SẢN VIỆT NAM`.
 */
function isOfHead(text: string): boolean {
  return text.replace(PARTS.nation, '').trim() !== text || text.replace(PARTS.motto, '').trim() !== text;
}

function rowsOf(runs: readonly PrintedRun[]): readonly Row[] {
  return linesOf(runs).map((line): Row => ({
    line,
    parts: partsOf(line.runs.filter(({ text }) => text.trim() !== '')),
  }));
}

function partsOf(runs: readonly PrintedRun[]): readonly PrintedLine[] {
  const parts: PrintedRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.left - b.left)) {
    const last = parts.at(-1);
    const end = last?.at(-1);
    if (last !== undefined && end !== undefined && run.left - end.right < GUTTER * run.size) last.push(run);
    else parts.push([run]);
  }
  return parts.flatMap((part) => linesOf(part).slice(0, 1));
}

/** The rows above and below this one with the same gutter free of text. */
function blockAround(rows: readonly Row[], start: number): Block | null {
  let gutter = gutterOf(rows, start);
  if (gutter === null) return null;
  const middle = (Math.min(...rows.map(({ line }) => line.left)) + Math.max(...rows.map(({ line }) => line.right))) / 2;
  const taken: Row[] = [];
  const extend = (step: 1 | -1): void => {
    for (let at = step === 1 ? start : start - 1; rows[at] !== undefined; at += step) {
      const row = rows[at];
      const near = step === 1 ? taken.at(-1) : taken[0];
      if (row === undefined || gutter === null || ENDINGS.typeName.test(row.line.text)) return;
      if (near !== undefined && Math.abs(row.line.baseline - near.line.baseline) > FAR * row.line.size) return;
      const narrowed = narrow(gutter, row);
      const isCentred =
        row.parts.length === 1 && Math.abs((row.line.left + row.line.right) / 2 - middle) < row.line.size;
      if (narrowed === null || (isCentred && at !== start)) return;
      if (step === -1 && (row.parts[0]?.left ?? 0) < gutter.to && row.parts.length === 1) return;
      gutter = narrowed;
      if (step === 1) taken.push(row);
      else taken.unshift(row);
    }
  };
  extend(1);
  extend(-1);
  const all = taken.flatMap(({ line }) => line.runs);
  const at = (gutter.from + gutter.to) / 2;
  const [left, right] = [all.filter((run) => run.right <= at), all.filter((run) => run.right > at)];
  return left.length === 0 || right.length === 0 ? null : { left, right, top: taken[0]?.line.baseline ?? 0 };
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** The gutter of a row; for a row on one side only, the one that the next rows on the other side leave. */
function gutterOf(rows: readonly Row[], at: number): Gutter | null {
  for (const { parts } of rows.slice(at, at + 4)) {
    const [left, right] = parts;
    if (left !== undefined && right !== undefined) return { from: left.right, to: right.left };
  }
  const [own, ...next] = rows.slice(at, at + 12).map(({ line }) => line);
  const other = next.find((line) => own !== undefined && line.left > own.right + line.size);
  return own === undefined || other === undefined ? null : { from: own.right, to: other.left };
}

/** The part of the gutter that a row leaves free; `null` if the row crosses it. */
function narrow(gutter: Gutter, { parts, line }: Row): Gutter | null {
  let { from, to } = gutter;
  for (const part of parts) {
    if (part.left >= (from + to) / 2) to = Math.min(to, part.left);
    else from = Math.max(from, part.right);
  }
  return to - from < line.size * 0.4 ? null : { from, to };
}
