import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Lang } from '../../domain/text/text.js';
import type { TableColumn, TableValue, UnitTable } from '../../domain/reporting/unit-tables.js';
import type { Bound } from '../../domain/plan/indicator.js';
import type { TargetStanding } from '../../domain/progress/targets.js';
import type { Entry } from '../../domain/unit/unit-plan.js';
import { evidenceLine } from '../../locale/commands/entry.js';
import { FIGURE_STATES } from '../../locale/figures.js';
import { entryStatusWords } from '../../locale/states.js';
import { boundName, standingWords, TARGETS } from '../../locale/targets.js';
import { NO, TABLE_HEADINGS, YES } from '../../locale/tables.js';

/** A value for a reader: words instead of codes; dates stay dates, numbers stay numbers. */
export type WordedValue = string | number | null | { readonly date: CalendarDate };

/** A table in the words of a language. */
export interface WordedTable {
  readonly headings: readonly string[];
  /** Each row is put into words when it is read. */
  readonly rows: Iterable<readonly WordedValue[]>;
}

/** Puts a table of all units into words: its headings now, each row when it is read. */
export function wordedTable({ columns, rows }: UnitTable, lang: Lang): WordedTable {
  return {
    headings: columns.map((column) => TABLE_HEADINGS[column][lang]),
    rows: mapped(rows, (row) => row.map((value, x) => worded(value, columns[x], lang))),
  };
}

function mapped<T, U>(all: Iterable<T>, change: (one: T) => U): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield change(one);
    },
  };
}

function worded(value: TableValue, column: TableColumn | undefined, lang: Lang): WordedValue {
  if (typeof value === 'boolean') return (value ? YES : NO)[lang];
  if (column === 'status') return entryStatusWords(value as Entry['status'], 'ongoing')[lang];
  if (column === 'target-bound' && value !== null) return boundName(value as Bound)[lang];
  if (column === 'target-of' && value !== null) return (value === 'each' ? TARGETS.ofEach : TARGETS.ofAll)[lang];
  if (column === 'standing' && value !== null) {
    return (standingWords({ standing: value as TargetStanding }) ?? TARGETS.undecided)[lang];
  }
  if (value === 'not-applicable' && column === 'value') return FIGURE_STATES['not-applicable'][lang];
  if (typeof value !== 'object' || value === null || 'date' in value) return value;
  return value.map((one) => evidenceLine(one)[lang]).join('; ');
}
