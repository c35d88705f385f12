import { percentOf } from '../../domain/progress/totals.js';
import type { CellNamer, CellValue, ComputedValue } from './workbook.js';

/** A cell of a table by column and row, both from 0. */
export type TableCellAt = readonly [column: number, row: number];

/** The sum of the numbers from one cell to another; words in between are not counted. */
export function sumFrom(from: TableCellAt, to: TableCellAt, now: CellValue): ComputedValue {
  return { now, formula: (nameOf) => `SUM(${rangeOf(nameOf, from, to)})` };
}

/** The change from an earlier value; empty where either is missing. */
export function differenceOf(value: TableCellAt, earlier: TableCellAt, now: number): ComputedValue {
  return {
    now,
    formula: (nameOf) => {
      const [a, b] = [nameOf(...value), nameOf(...earlier)];
      return `IF(OR(${a}="",${b}=""),"",${a}-${b})`;
    },
  };
}

/** A share in percent, by the rule of all outputs: one decimal; 100 only if all, 0 only if none. */
export function shareOf(
  part: TableCellAt,
  whole: TableCellAt,
  numbers: readonly [part: number, whole: number],
): ComputedValue {
  return {
    now: percentOf(...numbers),
    hasTenths: true,
    formula: (nameOf) => {
      const [a, b] = [nameOf(...part), nameOf(...whole)];
      return `IF(${b}=0,"",MIN(IF(${a}<${b},99.9,100),MAX(IF(${a}>0,0.1,0),ROUND(100*${a}/${b},1))))`;
    },
  };
}

/** How many cells from one to another begin with a sign. */
export function countOfSign(sign: string, from: TableCellAt, to: TableCellAt, now: number): ComputedValue {
  return { now, formula: (nameOf) => `COUNTIF(${rangeOf(nameOf, from, to)},"${sign}*")` };
}

function rangeOf(nameOf: CellNamer, from: TableCellAt, to: TableCellAt): string {
  return `${nameOf(...from)}:${nameOf(...to)}`;
}
