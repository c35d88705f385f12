import type { DrawnRule, PrintedPage, PrintedRun } from './printed-page.js';

/** Rules closer than this are one rule; in points. */
const NEAR = 3;

/** A table drawn with rules. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  /** The edges of its columns, from left to right. */
  readonly edges: readonly number[];
  readonly rows: readonly (readonly RuledCell[])[];
}

/** A cell in its first row, or its continuation in a later row. */
export interface RuledCell {
  readonly left: number;
  readonly right: number;
  readonly span: number;
  readonly isContinued: boolean;
  readonly runs: readonly PrintedRun[];
}

/** Finds the tables of a page, and the runs outside them. A single frame is no table. */
export function ruledTables(page: PrintedPage): {
  readonly tables: readonly RuledTable[];
  readonly rest: readonly PrintedRun[];
} {
  const tables: RuledTable[] = [];
  let rest = page.runs;
  for (const rules of touching(page.rules)) {
    const table = tableOf(rules, rest);
    if (table === null) continue;
    const taken = new Set(table.rows.flat().flatMap(({ runs }) => runs));
    rest = rest.filter((run) => !taken.has(run));
    tables.push(table);
  }
  return { tables: tables.toSorted((a, b) => a.top - b.top), rest };
}

/** Groups of rules that touch each other. */
function touching(rules: readonly DrawnRule[]): readonly (readonly DrawnRule[])[] {
  const groups: DrawnRule[][] = [];
  for (const rule of rules) {
    const met = groups.filter((group) => group.some((other) => meet(rule, other)));
    const [first = [], ...others] = met;
    first.push(rule, ...others.flat());
    if (met.length === 0) groups.push(first);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

function meet(a: DrawnRule, b: DrawnRule): boolean {
  if (a.direction === b.direction)
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return within(b.at, a) && within(a.at, b);
}

function within(at: number, { from, to }: DrawnRule): boolean {
  return at >= from - NEAR && at <= to + NEAR;
}

function tableOf(rules: readonly DrawnRule[], runs: readonly PrintedRun[]): RuledTable | null {
  const upright = rules.filter(({ direction }) => direction === 'upright');
  const level = rules.filter(({ direction }) => direction === 'level');
  const [xs, ys] = [edgesOf(upright, level), edgesOf(level, upright)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  const joins = new Joins(columns, rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [middle(xs, column), middle(ys, row)];
      if (column + 1 < columns && !isDrawn(upright, xs[column + 1], y)) joins.join(row, column, row, column + 1);
      if (row + 1 < rows && !isDrawn(level, ys[row + 1], x)) joins.join(row, column, row + 1, column);
    }
  const cells = joins.cells(xs, ys);
  const rootAt = (run: PrintedRun): number | null => {
    const [column, row] = [indexIn(xs, (run.left + run.right) / 2), indexIn(ys, run.baseline - run.size * 0.3)];
    return column === null || row === null ? null : joins.root(row, column);
  };
  return {
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    edges: xs,
    rows: cells.map((row) =>
      row.map(({ root, ...cell }) => ({
        ...cell,
        runs: cell.isContinued ? [] : runs.filter((run) => rootAt(run) === root),
      })),
    ),
  };
}

/**
 * The positions of the rules of one direction, and the outer ends of those across them: the end of a page cuts a row
 * without a rule, and some tables have no border at the sides.
 */
function edgesOf(rules: readonly DrawnRule[], across: readonly DrawnRule[]): readonly number[] {
  const ends = across.flatMap(({ from, to }) => [from, to]);
  const places = [...rules.map(({ at }) => at), Math.min(...ends), Math.max(...ends)].filter(Number.isFinite);
  const edges: number[] = [];
  for (const at of places.toSorted((a, b) => a - b)) if (at - (edges.at(-1) ?? -Infinity) > NEAR) edges.push(at);
  return edges;
}

function middle(places: readonly number[], at: number): number {
  return ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
}

function indexIn(places: readonly number[], value: number): number | null {
  const at = places.findLastIndex((place) => place <= value);
  return at === -1 || at >= places.length - 1 ? null : at;
}

function isDrawn(rules: readonly DrawnRule[], at: number | undefined, along: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - (at ?? 0)) <= NEAR && along >= rule.from && along <= rule.to);
}

interface GridCell extends Omit<RuledCell, 'runs'> {
  readonly root: number;
}

/** The places of a grid that form one cell, because no rule separates them. Places are numbered row by row. */
class Joins {
  /** For each joined place, an earlier place of the same cell. */
  private readonly joined = new Map<number, number>();

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {}

  /** The first position of the cell. */
  root(row: number, column: number): number {
    let place = row * this.columns + column;
    for (let next = this.joined.get(place); next !== undefined; next = this.joined.get(place)) place = next;
    return place;
  }

  join(row: number, column: number, otherRow: number, otherColumn: number): void {
    const [a, b] = [this.root(row, column), this.root(otherRow, otherColumn)];
    if (a !== b) this.joined.set(Math.max(a, b), Math.min(a, b));
  }

  cells(xs: readonly number[], ys: readonly number[]): readonly (readonly GridCell[])[] {
    // Imprecise rules can leave a cell that is no rectangle: its first place has the text, the others continue it.
    const begun = new Set<number>();
    return ys.slice(0, this.rows).map((_, row) => {
      const cells: GridCell[] = [];
      for (let column = 0; column < this.columns;) {
        const root = this.root(row, column);
        let end = column + 1;
        while (end < this.columns && this.root(row, end) === root) end += 1;
        const isContinued = begun.has(root);
        begun.add(root);
        cells.push({ left: xs[column] ?? 0, right: xs[end] ?? 0, span: end - column, isContinued, root });
        column = end;
      }
      return cells;
    });
  }
}
