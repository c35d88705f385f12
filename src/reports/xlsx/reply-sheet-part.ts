import type { ReplySheet } from '../model/reply-rows.js';
import { element, escaped, XML_HEAD } from '../model/xml.js';
import { at, quoted } from './cell-names.js';
import type { ReplyLook } from './reply-styles.js';
import { aboveHeight, headingHeight, rowHeight } from './row-heights.js';
import { columnWidth, heldText } from './sheet-look.js';
import { NAMESPACES, textXml } from './table-parts.js';
import type { SheetColumn } from './workbook.js';

/** In letters: sheet, cell, and three texts. */
const COLUMNS = [14, 9, 34, 46, 46].map((width): SheetColumn => ({ heading: '', width, kind: 'text' }));
const LAST = COLUMNS.length - 1;

/** The part of the reply's sheet. @param look gives the number of a style */
export function replySheetPart(sheet: ReplySheet, look: (name: ReplyLook) => number): string {
  const rows: string[] = [];
  const links: string[] = [];
  const cell = (x: number, text: string, name: ReplyLook): string => {
    const inline = element('is', {}, textXml(heldText(text)));
    return element('c', { r: at(x, rows.length), s: look(name), t: 'inlineStr' }, inline);
  };
  const row = (cells: readonly string[], ht: number): void => {
    rows.push(element('row', { r: rows.length + 1, ht }, cells.join('')));
  };
  const across: string[] = [];
  const line = (text: string, name: 'title' | 'line'): void => {
    across.push(element('mergeCell', { ref: `${at(0, rows.length)}:${at(LAST, rows.length)}` }));
    row([cell(0, text, name)], aboveHeight(text, { columns: COLUMNS }, name === 'title'));
  };
  line(sheet.title, 'title');
  for (const text of sheet.lines) line(text, 'line');
  for (const { heading, columns, rows: places } of sheet.tables) {
    line('', 'line');
    line(heading, 'title');
    row(
      columns.map((text, x) => cell(x, text, 'heading')),
      headingHeight(COLUMNS),
    );
    for (const { place, shown, texts } of places) {
      const target = place.cell ?? (place.row === null ? null : `B${place.row}`);
      if (target !== null && place.sheetName !== '') {
        const location = `${quoted(place.sheetName)}!${target}`;
        links.push(element('hyperlink', { ref: at(1, rows.length), location, display: shown }));
      }
      row(
        [
          cell(0, place.sheetName, 'cell'),
          cell(1, shown, target === null ? 'cell' : 'link'),
          ...texts.map((text, x) => cell(x + 2, text, 'cell')),
        ],
        rowHeight([place.sheetName, shown, ...texts], COLUMNS),
      );
    }
  }
  const columns = COLUMNS.map(({ width }, x) =>
    element('col', { min: x + 1, max: x + 1, width: columnWidth(width), customWidth: 1 }),
  );
  const content = [
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('sheetViews', {}, element('sheetView', { showGridLines: 0, tabSelected: 1, workbookViewId: 0 })),
    element('cols', {}, columns.join('')),
    element('sheetData', {}, rows.join('')),
    element('mergeCells', { count: across.length }, across.join('')),
    ...(links.length === 0 ? [] : [element('hyperlinks', {}, links.join(''))]),
    element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
  ];
  return XML_HEAD + element('worksheet', NAMESPACES, content.join(''));
}

/** A workbook without a sheet, to which the reply is added. */
export function emptyPackage(title: string): Readonly<Record<string, string>> {
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const fills = ['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType })));
  const styles = [
    '<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts>',
    element('fills', { count: fills.length }, fills.join('')),
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    element('cellStyleXfs', { count: 1 }, element('xf', plain)),
    element('cellXfs', { count: 1 }, element('xf', { ...plain, xfId: 0 })),
  ];
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const office = NAMESPACES['xmlns:r'];
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${package_}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${XML_HEAD}<cp:coreProperties xmlns:cp="${package_}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': `${XML_HEAD}${element('workbook', NAMESPACES, '<sheets></sheets>')}`,
    'xl/_rels/workbook.xml.rels': `${XML_HEAD}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': XML_HEAD + element('styleSheet', { xmlns: NAMESPACES.xmlns }, styles.join('')),
  };
}
