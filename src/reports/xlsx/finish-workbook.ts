import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip's clock knows: the same contents are the same bytes. */
export const FIRST_MOMENT = '1980-01-01T00:00:00';

/**
 * Puts right what the package has no setting for: rows grow with what is typed into them (the package marks every height
 * as a person’s own choice, which would stay), names for programs are hidden, and the zip’s clock stands still.
 * @param rowsAbove for each sheet in order, how many rows at its top keep their height: those that are merged
 */
export function finishWorkbook(workbook: Uint8Array, rowsAbove: readonly number[]): Uint8Array {
  const parts = unzipSync(workbook);
  const changed = Object.entries(parts).map(([name, bytes]) => {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    const above = sheet === undefined ? undefined : rowsAbove[Number(sheet) - 1];
    if (name === 'xl/workbook.xml') return [name, strToU8(hidingFilters(strFromU8(bytes)))] as const;
    return [name, above === undefined ? bytes : strToU8(fitting(strFromU8(bytes), above))] as const;
  });
  const zippable: Zippable = Object.fromEntries(changed);
  return zipSync(zippable, { mtime: FIRST_MOMENT });
}

function fitting(xml: string, above: number): string {
  return xml.replace(/<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g, (whole, row: string, height: string) =>
    Number(row) > above ? `<row r="${row}" ht="${height}"` : whole,
  );
}

/** The names that only programs need are not listed to people. */
function hidingFilters(xml: string): string {
  return xml.replaceAll(
    '<definedName name="_xlnm._FilterDatabase"',
    '<definedName name="_xlnm._FilterDatabase" hidden="1"',
  );
}
