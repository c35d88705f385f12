/** A cell by column and row, both from 0: `A1`. */
export function at(column: number, row: number): string {
  return `${letters(column)}${row + 1}`;
}

/** A column by its place, from 0: `A` … `Z`, `AA` … */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** The same range whichever cell names it: `A1:N9` → `$A$1:$N$9`. */
export function fixedRange(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's name before a range of it. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
