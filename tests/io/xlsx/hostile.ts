import { deflateRawSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** The least a workbook holds, its one sheet given. */
export function workbookWith(sheet: string | Uint8Array, more: Zippable = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="dcs" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  });
}

/** A sheet’s XML around its rows. */
export function sheetWith(rows: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

/** So many rows of so many small cells. */
export function manyRows(rows: number, cells: number): string {
  const row = (at: number): string =>
    `<row r="${at + 1}">${Array.from({ length: cells }, (_, x) => `<c r="${String.fromCharCode(65 + x)}${at + 1}"><v>1</v></c>`).join('')}</row>`;
  return sheetWith(Array.from({ length: rows }, (_, at) => row(at)).join(''));
}

/**
 * A bomb: a sheet that says it is small and unpacks to hundreds of megabytes, or that says how large it is.
 * @param lies whether the directory says that it is small
 */
export function bomb(size: number, lies: boolean): Uint8Array {
  const bytes = workbookWith('x');
  const packed = packedBlanks(size);
  return replaceEntry(bytes, 'xl/worksheets/sheet1.xml', packed, lies ? 1000 : size);
}

const blanks = new Map<number, Uint8Array>();

/** So many blanks, packed once. */
function packedBlanks(size: number): Uint8Array {
  const packed = blanks.get(size) ?? deflateRawSync(Buffer.alloc(size, ' '), { level: 1 });
  blanks.set(size, packed);
  return packed;
}

/** Puts other packed bytes into a zip, as the last entry, with a size of one’s own. */
function replaceEntry(zip: Uint8Array, name: string, packed: Uint8Array, unpacked: number): Uint8Array {
  const old = Buffer.from(zip);
  const end = old.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const directory = old.readUInt32LE(end + 16);
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(unpacked, 22);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30, 'latin1');
  const central = Buffer.from(old.subarray(directory, end));
  const at = central.indexOf(Buffer.from(name, 'latin1')) - 46;
  central.writeUInt16LE(8, at + 10);
  central.writeUInt32LE(packed.length, at + 20);
  central.writeUInt32LE(unpacked, at + 24);
  central.writeUInt32LE(directory, at + 42);
  const tail = Buffer.from(old.subarray(end));
  tail.writeUInt32LE(directory + local.length + packed.length, 16);
  return Buffer.concat([old.subarray(0, directory), local, packed, central, tail]);
}
