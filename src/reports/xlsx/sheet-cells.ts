import type { Cell, CellStyle } from 'hucre/xlsx';
import { toneFill } from './cell-tones.js';
import { FONT, FORMATS, HEADING_COLOUR, heldText, LINE_COLOUR } from './sheet-look.js';
import type { CellNamer, CellValue, ComputedValue, SheetCell, SheetColumn, SheetRow, SignValue } from './workbook.js';

const LINE = { style: 'thin', color: { rgb: LINE_COLOUR } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });

/** The looks of cells. */
export const LOOKS = {
  title: { font: { ...FONT, size: 14, bold: true }, alignment: { vertical: 'center' } },
  above: { font: { ...FONT, italic: true }, alignment: { vertical: 'top', wrapText: true } },
  heading: {
    font: { ...FONT, bold: true },
    ...fill(HEADING_COLOUR),
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  locked: { font: FONT, ...fill('F2F2F2'), border: BORDER, alignment: { vertical: 'top', wrapText: true } },
  input: { font: FONT, ...fill('FFFBE0'), border: BORDER, alignment: { vertical: 'top', wrapText: true } },
  plain: { font: FONT, border: BORDER, alignment: { vertical: 'top', wrapText: true } },
} as const satisfies Record<string, CellStyle>;

const isComputed = (cell: SheetCell): cell is ComputedValue =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;
const isSign = (cell: SheetCell): cell is SignValue => typeof cell === 'object' && cell !== null && 'sign' in cell;

/** What is in a cell without its formula or colour. */
export function plainValue(cell: SheetCell): CellValue {
  return isComputed(cell) ? cell.now : isSign(cell) ? cell.sign : cell;
}

/** What is written in a cell: its value, and its formula if it is computed. */
export function contentOf(cell: SheetCell, nameOf: CellNamer): Partial<Cell> {
  const value = valueOf(plainValue(cell));
  return isComputed(cell) ? { value: null, formula: cell.formula(nameOf), formulaResult: value ?? '' } : { value };
}

/** The look of a cell. @param isInput whether it may be filled in; `null` on a sheet that is not locked */
export function cellStyle(
  cell: SheetCell,
  column: SheetColumn,
  { isTotal }: SheetRow,
  isInput: boolean | null,
): CellStyle {
  const plain = styleOf(column, isInput, plainValue(cell));
  const style = isComputed(cell) && cell.hasTenths === true ? { ...plain, numFmt: FORMATS.tenths } : plain;
  if (isTotal === true) return { ...style, font: { ...FONT, bold: true }, ...fill(HEADING_COLOUR) };
  if (!isSign(cell)) return style;
  const { alignment } = LOOKS.plain;
  return { ...style, ...toneFill(cell.tone), alignment: { ...alignment, horizontal: 'center' } };
}

/** @param isInput whether the cell may be filled in; `null` on a sheet that is not locked */
function styleOf({ kind, isSmall }: SheetColumn, isInput: boolean | null, value: CellValue): CellStyle {
  const look: CellStyle = isInput === null ? LOOKS.plain : isInput ? LOOKS.input : LOOKS.locked;
  // A text in a column of numbers, and a text that looks like a number or a formula, stays a text.
  const shown = typeof value === 'string' && isInput !== true ? 'text' : kind;
  const numFmt = shown === 'number' ? numberFormat(value) : FORMATS[shown];
  const horizontal = kind === 'number' ? 'right' : kind === 'date' ? 'center' : undefined;
  // Room at the side: a number at the right edge is not glued to the text of the next column.
  const side = horizontal === 'right' ? { indent: 1 } : {};
  return {
    ...look,
    ...(isSmall === true ? { font: { ...FONT, size: 9 } } : {}),
    numFmt,
    alignment: { ...look.alignment, ...(horizontal === undefined ? {} : { horizontal }), ...side },
    ...(isInput === true ? { protection: { locked: false } } : {}),
  };
}

/** Tenths are shown where there are any: 98,9 is not 99. */
function numberFormat(value: CellValue): string {
  const isPartial = typeof value === 'object' && value !== null && 'partial' in value;
  const number = isPartial ? value.partial : value;
  const digits = typeof number === 'number' && !Number.isInteger(number) ? FORMATS.tenths : FORMATS.number;
  return isPartial ? `${digits}"*"` : digits;
}

function valueOf(value: CellValue): string | number | Date | null {
  if (typeof value === 'string') return heldText(value);
  if (typeof value !== 'object' || value === null) return value;
  return 'partial' in value ? value.partial : new Date(`${value.date}T00:00:00Z`);
}
