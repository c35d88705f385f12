import type { Lang, Text } from '../../domain/text/text.js';
import { STATUS } from '../../locale/status.js';
import type { Surface } from './paint.js';
import { wrapText } from './wrap.js';

/** A note under a table on the columns that do not fit the screen, and how to see them; empty if all fit. */
export function leftOutColumns(
  columns: readonly Text[],
  needed: number,
  lang: Lang,
  surface: Surface,
): readonly string[] {
  if (columns.length === 0) return [];
  const names = columns.map((column) => column[lang]).join(', ');
  return [wrapText(STATUS.leftOut(names, needed)[lang], surface.width)];
}
