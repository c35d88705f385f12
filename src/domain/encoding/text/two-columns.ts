import type { SourceCell, SourcePlace, SourceTable } from '../source.js';
import { PARTS } from '../words/parts.js';

/** A line whose two texts are parted by tabs or many blanks, as letterheads and signatures are typed without a table. */
export interface ColumnLine {
  /** `null` for what is no text, such as a table. */
  readonly text: string | null;
  /** The text of each column, one of which may be empty; `null` for a line of one text. */
  readonly columns: Columns | null;
}

export type Columns = readonly [left: string, right: string];

/** Longer lines are no part of a letterhead or a signature. */
const SHORT = 60;

/** Lines that belong together, or one line. */
export interface ColumnRun<T> {
  readonly lines: readonly T[];
  readonly isColumns: boolean;
}

/**
 * Finds the runs of lines that are typed in two columns: the letterhead, and recipients beside the signature. Each other
 * line is returned by itself.
 */
export function columnRuns<T extends ColumnLine>(lines: readonly T[]): readonly ColumnRun<T>[] {
  const found: ColumnRun<T>[] = [];
  for (let at = 0; at < lines.length;) {
    const run = lines.slice(at, runEnd(lines, at));
    // One line alone is a title or a list with a gap in it.
    const isColumns = run.filter(({ columns }) => columns !== null).length > 1;
    const own = isColumns ? run : lines.slice(at, at + 1);
    found.push({ lines: own, isColumns });
    at += own.length;
  }
  return found;
}

/** The index behind a run that begins with a line; that line's own index if it begins none. */
function runEnd(lines: readonly ColumnLine[], start: number): number {
  const [left = '', right = ''] = lines[start]?.columns ?? [];
  const isHead = PARTS.nation.test(right) && left !== '';
  if (!isHead && !PARTS.recipients.test(left)) return start;
  let end = start + 1;
  for (let next = lines[end]; next !== undefined && isOfRun(next); next = lines[end]) end += 1;
  return end;
}

function isOfRun({ text, columns }: ColumnLine): boolean {
  const isNext = [PARTS.planType, PARTS.issuingType, PARTS.otherType, PARTS.annex, PARTS.form];
  if (text === null || isNext.some((pattern) => pattern.test(text))) return false;
  return columns !== null || text.length <= SHORT;
}

/** A run as a table of one row, as the columns of other documents are read. */
export function asColumns(lines: readonly ColumnLine[], at: SourcePlace): SourceTable {
  const sides = lines.map(({ text, columns }): Columns => columns ?? [text ?? '', '']);
  const cell = (side: 0 | 1): SourceCell => ({
    lines: sides.map((texts) => texts[side]).filter((text) => text !== ''),
    span: 1,
    isContinued: false,
  });
  return { kind: 'table', rows: [{ cells: [cell(0), cell(1)] }], at };
}
