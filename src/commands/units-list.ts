import { cellText } from '../domain/encoding/source.js';
import type { GridValue } from '../domain/form/form.js';
import { decodeText } from '../domain/text/decode-text.js';
import { Refusal } from '../domain/text/text.js';
import { type ListedName, readUnitList } from '../domain/unit/unit-list.js';
import { ENCODE } from '../locale/commands/encode.js';
import { INIT_UNITS } from '../locale/commands/init-units.js';
import type { Context } from './context.js';

/**
 * The units of a list: of a text, Word or Excel file, or of what is piped or pasted in for `-`.
 * @throws Refusal where the file cannot be read, or names no unit
 */
export async function unitsListed(context: Context, file: string): Promise<readonly ListedName[]> {
  const units = readUnitList(file === '-' ? await context.pasted(INIT_UNITS.pasteNow) : await textOf(context, file));
  if (units.length === 0) throw new Refusal(INIT_UNITS.emptyList(file), INIT_UNITS.listForm);
  return units;
}

/** A file as lines, a row of a table as fields with tabs between them. */
async function textOf(context: Context, file: string): Promise<string> {
  if (/\.xlsx$/iu.test(file)) return rowsOf(context, file);
  const read = await (await context.planSource()).read(file);
  if (read.kind === 'unreadable') throw new Refusal(ENCODE.unreadable(file, read.reason), INIT_UNITS.listForm);
  // The reader of documents joins the lines of a text to paragraphs; in a list each line stands for itself.
  const plain = decodeText(read.bytes);
  if (plain.kind === 'text') return plain.text;
  return read.document.blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.map(({ cells }) => cells.map(cellText).join('\t')),
    )
    .join('\n');
}

/** The rows of a workbook's first sheet. */
async function rowsOf(context: Context, file: string): Promise<string> {
  const source = await context.formSource();
  const [found] = (await source.list([file])).files;
  const workbook = found === undefined ? null : await source.read(found);
  if (workbook?.kind !== 'workbook') throw new Refusal(INIT_UNITS.noWorkbook(file), INIT_UNITS.listForm);
  const rows = workbook.sheets[0]?.rows ?? [];
  return rows.map((row) => row.map(fieldOf).join('\t')).join('\n');
}

function fieldOf(value: GridValue): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ');
  return typeof value === 'number' ? String(value) : '';
}
