import type { Lang, Text } from '../../domain/text/text.js';
import { STATUS } from '../../locale/status.js';
import type { Surface } from './paint.js';
import { wrapText } from './wrap.js';

/** Says under a table which columns the screen has no room for, and how they are seen; nothing where it has them all. */
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
