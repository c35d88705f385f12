import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip's clock knows: the same contents are the same bytes. */
const FIRST_MOMENT = '1980-01-01T00:00:00';

/**
 * Lets rows grow with what is typed into them: a height that is marked as a person’s own choice would stay, and the
 * package marks each so.
 * @param rowsAbove for each sheet in order, how many rows at its top keep their height: those that are merged
 */
export function withFittingRows(workbook: Uint8Array, rowsAbove: readonly number[]): Uint8Array {
  const parts = unzipSync(workbook);
  const changed = Object.entries(parts).map(([name, bytes]) => {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    const above = sheet === undefined ? undefined : rowsAbove[Number(sheet) - 1];
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
