import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import type { FormColumn, FormSheet, Grid } from '../../../src/domain/form/form.js';
import { serialOf } from '../../../src/domain/form/values.js';
import { readWorkbook } from '../../../src/io/xlsx/read-workbook.js';
import { FORM_HEADINGS, FORM_SHEET_NAMES, isReplySheet } from '../../../src/locale/form.js';
import { mustRun, prepared } from '../../support/program.js';

/** The folder of the unit `trung-tam-a` with its form of the first quarter, `form.xlsx`. */
export const folderWithForm = prepared(['Trung tâm A'], (cwd) =>
  mustRun(['export', '--period', 'q1', '-o', 'form.xlsx'], { cwd }),
);

/** What a person puts into a cell: a date as Excel keeps one, anything else as it is typed. */
export type Typed = string | number | boolean | { readonly date: string };

/** A cell of the form: the sheet, the row by its id (or which of the spare rows, from 0), the column. */
export interface Place {
  readonly sheet: FormSheet;
  readonly row: string | number;
  readonly column: FormColumn;
}

/** How small it gets does not matter. */
const QUICKLY = { level: 1 } as const;

/** A form with cells filled in, as Excel would write them: the XML is changed, nothing of ours is asked to write it. */
export async function fill(bytes: Uint8Array, cells: readonly (readonly [Place, Typed])[]): Promise<Uint8Array> {
  // A reply that was added stands first, but is not the first part.
  const grids = (await gridsOf(bytes)).filter(({ name }) => !isReplySheet(name));
  const parts = unzipSync(bytes);
  for (const [place, typed] of cells) {
    const name = FORM_SHEET_NAMES[place.sheet].vi;
    const index = grids.findIndex((grid) => grid.name === name);
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = strFromU8(parts[part] ?? expect.fail(`no sheet ${name}`));
    parts[part] = strToU8(withCell(xml, addressOf(grids[index] ?? expect.fail(name), place), typed));
  }
  return zipSync(parts, QUICKLY);
}

/** The sheets of a workbook that has to be readable; most tests fill in the same form, which is read once. */
export async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const key = createHash('sha256').update(bytes).digest('hex');
  const grids = alreadyRead.get(key) ?? (await gridsIn(bytes));
  alreadyRead.set(key, grids);
  return grids;
}

const alreadyRead = new Map<string, readonly Grid[]>();

async function gridsIn(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readWorkbook(bytes);
  return read.kind === 'workbook' ? read.sheets : expect.fail(read.kind);
}

/** `G12` for a place. */
export function addressOf(grid: Grid, { row, column }: Place): string {
  const heading = FORM_HEADINGS[column].vi;
  const headings = grid.rows.findIndex((cells) => cells.includes(FORM_HEADINGS.id.vi));
  const x = grid.rows[headings]?.indexOf(heading) ?? -1;
  const ids = grid.rows.map((cells) => cells[0] ?? null);
  const last = Math.max(
    headings,
    ids.findLastIndex((id, at) => at > headings && id !== null),
  );
  const y = typeof row === 'string' ? ids.indexOf(row) : last + 1 + row;
  if (x < 0 || y < 0) expect.fail(`no ${String(row)} / ${heading}`);
  return `${String.fromCharCode(65 + x)}${y + 1}`;
}

/** A cell by its address, in the XML of a sheet. */
export function withCell(xml: string, at: string, typed: Typed): string {
  const found = new RegExp(`<c r="${at}"([^>]*?)(/>|>.*?</c>)`).exec(xml);
  if (found === null) return expect.fail(`no cell ${at}`);
  const style = /s="\d+"/.exec(found[1] ?? '')?.[0] ?? '';
  return xml.replace(found[0], () => cellXml(at, style, typed));
}

function cellXml(at: string, style: string, typed: Typed): string {
  if (typeof typed === 'boolean') return `<c r="${at}" ${style} t="b"><v>${typed ? 1 : 0}</v></c>`;
  if (typeof typed === 'number') return `<c r="${at}" ${style}><v>${typed}</v></c>`;
  if (typeof typed === 'object') return `<c r="${at}" ${style}><v>${serialOf(typed.date)}</v></c>`;
  if (typed.startsWith('#')) return `<c r="${at}" ${style} t="e"><v>${typed}</v></c>`;
  const text = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" ${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A part of the workbook changed as text. */
export function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) }, QUICKLY);
}

/** Puts another sheet into a workbook, as a person copies one or adds one. @param xml the whole part */
export function withSheet(bytes: Uint8Array, name: string, xml: string): Uint8Array {
  const added = withPart(bytes, 'xl/worksheets/sheet99.xml', () => xml);
  const listed = withPart(added, 'xl/workbook.xml', (text) =>
    text.replace('</sheets>', `<sheet name="${name}" sheetId="99" r:id="rId99"/></sheets>`),
  );
  const related = withPart(listed, 'xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet99.xml"/></Relationships>',
    ),
  );
  return withPart(related, '[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/sheet99.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  );
}

/** Says when the workbook was saved last, as a spreadsheet program does. */
export function savedOn(bytes: Uint8Array, instant: string): Uint8Array {
  return withPart(bytes, 'docProps/core.xml', (xml) => xml.replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${instant}`));
}

/** Makes cells of a sheet one (`G4:G7`), as Excel writes it; what it says is the first cell's. */
export function merged(bytes: Uint8Array, sheet: FormSheet, range: string): Uint8Array {
  return withPart(bytes, partOf(sheet), (xml) => {
    const cell = `<mergeCell ref="${range}"/>`;
    return xml.includes('</mergeCells>')
      ? xml.replace('</mergeCells>', `${cell}</mergeCells>`)
      : xml.replace('</sheetData>', `</sheetData><mergeCells>${cell}</mergeCells>`);
  });
}

/** Puts a value with a number format of its own into a cell that was filled in with a mark, as pasting does. */
export function formatted(
  bytes: Uint8Array,
  sheet: FormSheet,
  mark: string,
  value: string,
  format: string,
): Uint8Array {
  const code = format.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  let style = 0;
  const styled = withPart(bytes, 'xl/styles.xml', (xml) => {
    const id = 300 + xml.length;
    const formats = /<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0] ?? '';
    style = [...formats.matchAll(/<xf /g)].length;
    return xml
      .replace('</cellXfs>', `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`)
      .replace('</numFmts>', `<numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`);
  });
  const cell = cellSaying(mark);
  return withPart(styled, partOf(sheet), (xml) =>
    xml.replace(cell, (_, at: string) =>
      /^-?[\d.]+$/.test(value)
        ? `<c r="${at}" s="${style}"><v>${value}</v></c>`
        : `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`,
    ),
  );
}

/** Puts a link behind a cell that was filled in with a text. */
export function linked(bytes: Uint8Array, sheet: FormSheet, text: string, target: string): Uint8Array {
  const part = partOf(sheet);
  const rels = part.replace('worksheets/', 'worksheets/_rels/') + '.rels';
  let id = '';
  const told = withPart(bytes, rels, (xml) => {
    const before = xml === '' ? RELATIONSHIPS : xml;
    id = `link${before.length}`;
    const to = target.replaceAll('&', '&amp;');
    const one = `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${to}" TargetMode="External"/>`;
    return before.replace('</Relationships>', `${one}</Relationships>`);
  });
  return withPart(told, part, (xml) => {
    const [, at = expect.fail(`no cell says ${text}`)] = cellSaying(text).exec(xml) ?? [];
    const link = `<hyperlink ref="${at}" r:id="${id}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`;
    return xml.includes('</hyperlinks>')
      ? xml.replace('</hyperlinks>', `${link}</hyperlinks>`)
      : xml.replace('</worksheet>', `<hyperlinks>${link}</hyperlinks></worksheet>`);
  });
}

/** A cell with a text in it; empty ones before it are closed in themselves. */
function cellSaying(text: string): RegExp {
  return new RegExp(`<c r="([A-Z]+\\d+)"[^>/]*>(?:(?!</c>)[^])*${text}[^]*?</c>`);
}

const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function partOf(sheet: FormSheet): string {
  return `xl/worksheets/sheet${Object.keys(FORM_SHEET_NAMES).indexOf(sheet) + 1}.xml`;
}
