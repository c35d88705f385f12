import { TEXT_WIDTH } from '../model/page-measures.js';
import { element } from '../model/xml.js';

const NO_LINE = { 'w:val': 'none', 'w:color': 'auto', 'w:sz': 0 } as const;
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/**
 * A table for layout only: without borders and margins, as wide as the text; rows are kept whole.
 * @param above room above the content of each cell, in twips
 */
export function layoutTable(
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  above: number = 0,
): string {
  const borders = [...SIDES, 'insideH', 'insideV'].map((side) => element(`w:${side}`, NO_LINE)).join('');
  const margins = SIDES.map((side) =>
    element(`w:${side}`, { 'w:type': 'dxa', 'w:w': side === 'top' ? above : 0 }),
  ).join('');
  const properties = [
    element('w:tblW', { 'w:type': 'dxa', 'w:w': TEXT_WIDTH.portrait }),
    `<w:tblBorders>${borders}</w:tblBorders>`,
    element('w:tblLayout', { 'w:type': 'fixed' }),
    `<w:tblCellMar>${margins}</w:tblCellMar>`,
  ].join('');
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': width })).join('');
  const body = rows.map((cells) => {
    const written = cells.map((content, at) => cellXml(content, widths[at] ?? 0));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function cellXml(content: string, width: number): string {
  return `<w:tc><w:tcPr>${element('w:tcW', { 'w:type': 'dxa', 'w:w': width })}</w:tcPr>${content}</w:tc>`;
}
