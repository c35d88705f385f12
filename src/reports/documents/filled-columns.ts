import type { Cell, Row, Table } from '../model/official-document.js';

/** Removes the columns in which every row is empty; the others share their width. The first column always stays. */
export function filledColumns({ columns, rows }: Table): Table {
  const isFilled = (cell: Cell | undefined): boolean => cell?.some((line) => line.trim() !== '') === true;
  const kept = columns.flatMap((_, at) =>
    at === 0 || rows.some((row) => row.kind === 'cells' && isFilled(row.cells[at])) ? [at] : [],
  );
  const only = <T>(all: readonly T[]): readonly T[] => kept.flatMap((at) => all[at] ?? []);
  return {
    columns: only(columns),
    rows: rows.map((row): Row =>
      row.kind === 'cells' ? { ...row, cells: kept.map((at) => row.cells[at] ?? []) } : row,
    ),
  };
}
