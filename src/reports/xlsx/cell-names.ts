/** The name of a cell by column and row, both from 0: `A1`. */
export function at(column: number, row: number): string {
  return `${letters(column)}${row + 1}`;
}

/** The name of a column by its index from 0: `A` … `Z`, `AA` … */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Makes a range absolute, so that it is the same from every cell: `A1:N9` → `$A$1:$N$9`. */
export function fixedRange(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's name, quoted for use before a range. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
