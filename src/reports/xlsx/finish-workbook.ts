import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time in a zip file: with a fixed time the same contents give the same bytes. */
export const FIRST_MOMENT = '1980-01-01T00:00:00';

/**
 * Corrects what the package has no setting for: rows grow with typed text (the package marks every height as set by
 * hand, which Excel keeps), names for programs are hidden, and the zip’s times are fixed.
 * @param rowsAbove for each sheet in order, how many rows at its top keep their height because they are merged
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

/** Hides the names that only programs need from people. */
function hidingFilters(xml: string): string {
  return xml.replaceAll(
    '<definedName name="_xlnm._FilterDatabase"',
    '<definedName name="_xlnm._FilterDatabase" hidden="1"',
  );
}
