import { cellText, type SourceRow, type SourceTable } from '../source.js';
import { COLUMNS } from '../words/duty-labels.js';

export type ColumnRole = keyof typeof COLUMNS | 'other';

/** The columns of a task table, and the rows below its head. */
export interface TaskColumns {
  readonly names: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly SourceRow[];
}

/** The order in which roles are tried, for names that fit several: `Thời gian hoàn thành nhiệm vụ` is a time. */
const ORDER: readonly (keyof typeof COLUMNS)[] = [
  'number',
  'time',
  'support',
  'lead',
  'monitor',
  'output',
  'funding',
  'note',
  'task',
];

/** Whether a table lists tasks, with who does them or when. */
export function isTaskTable(table: SourceTable): boolean {
  return taskColumns(table) !== null;
}

/** The columns of a task table; `null` for any other table. */
export function taskColumns({ rows }: SourceTable): TaskColumns | null {
  for (const [at, row] of rows.slice(0, 3).entries()) {
    const next = rows[at + 1];
    const isDouble = next !== undefined && hasSpans(row) && next.cells.some(({ isContinued }) => isContinued);
    const names = isDouble ? doubleNames(row, next) : namesOf(row);
    const roles = names.map((name) => roleOf(name));
    const has = (role: ColumnRole): boolean => roles.includes(role);
    if (has('task') && (has('lead') || has('time') || has('support')) && names.length >= 3) {
      const below = rows.slice(at + (isDouble ? 2 : 1));
      const isShort = lacksNumberColumn(names, roles, below);
      return {
        names: isShort ? ['', ...names] : names,
        roles: firstOfEach(isShort ? ['number', ...roles] : roles),
        // A group may be above the head, where a table goes on under another head.
        rows: [...rows.slice(0, at).filter(isFilled), ...below],
      };
    }
  }
  return null;
}

/** Whether the head lacks the column of the numbers that the rows below begin with, as one merged with another does. */
function lacksNumberColumn(
  names: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly SourceRow[],
): boolean {
  const longer = rows.filter((row) => namesOf(row).length === names.length + 1);
  const isNumbered = longer.every(
    ({ cells: [first] }) => first !== undefined && /^[\dIVX.]+\)?$/u.test(cellText(first)),
  );
  return roles[0] !== 'number' && isNumbered && longer.length > rows.length / 2;
}

function isFilled({ cells }: SourceRow): boolean {
  return cells.some((cell) => cellText(cell) !== '');
}

function roleOf(name: string): ColumnRole {
  if (name === '' || name.length > 80) return 'other';
  return ORDER.find((role) => COLUMNS[role].test(name)) ?? 'other';
}

/** If two columns have the same role, only the first keeps it. */
function firstOfEach(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  return roles.map((role, at) => (role !== 'other' && roles.indexOf(role) !== at ? 'other' : role));
}

function namesOf(row: SourceRow): readonly string[] {
  const names = row.cells.flatMap((cell) => [cellText(cell), ...Array.from({ length: cell.span - 1 }, () => '')]);
  while (names.at(-1) === '') names.pop();
  return names;
}

function hasSpans(row: SourceRow): boolean {
  return row.cells.some(({ span }) => span > 1);
}

/** Joins the names in a head of two rows: `Cơ quan thực hiện` over `Chủ trì` and `Phối hợp`. */
function doubleNames(upper: SourceRow, lower: SourceRow): readonly string[] {
  const above = upper.cells.flatMap((cell) => Array.from({ length: cell.span }, () => cellText(cell)));
  const below = lower.cells.flatMap((cell) => Array.from({ length: cell.span }, () => cellText(cell)));
  return above.map((name, at) => {
    const inner = below[at] ?? '';
    return inner === '' ? name : `${name} ${inner}`.trim();
  });
}
