import { describe, expect, it } from 'vitest';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import { INTERNAL } from '../../../src/reports/documents/department/report.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import type { Block, Line, OfficialDocument } from '../../../src/reports/model/official-document.js';
import { rollUp } from '../../support/department.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';
import { DOCUMENTS } from './documents.js';
import { attribute, lookOfStyle, openDocx, textOf } from './opened.js';

const together = rollUp(sampleLedger(), periodOf('2024-H1'));
const ALL: readonly (readonly [string, OfficialDocument])[] = [
  ...DOCUMENTS,
  ['report of the department', departmentReport(together, 'vi')],
  ['inner report of the department', departmentReport(together, 'vi', INTERNAL)],
];

describe.each(ALL)('tables and notes of the %s', (_, document) => {
  const docx = openDocx(documentToDocx(document));
  const body = docx.part('word/document.xml');
  const tables = (body.match(/<w:tbl>.*?<\/w:tbl>/g) ?? []).filter((xml) => xml.includes('<w:tblHeader/>'));
  const blocks = [...(document.main?.blocks ?? []), ...document.appendices.flatMap((appendix) => appendix.blocks)];
  const count = (kind: Block['kind']): number => blocks.filter((block) => block.kind === kind).length;

  it('tables with data are formed by their style, and say what they are of', () => {
    expect(tables).toHaveLength(count('table'));
    for (const xml of tables) {
      const own = /<w:tblPr>(.*?)<\/w:tblPr>/.exec(xml)?.[1] ?? '';
      expect(attribute(own, 'w:tblStyle', 'w:val')).toBe('DataTable');
      expect(attribute(own, 'w:tblCaption', 'w:val')).toMatch(/\p{L}{2}/u);
      expect(own).not.toMatch(/tblBorders|tblCellMar/);
    }
    const style = /<w:style [^>]*w:styleId="DataTable">.*?<\/w:style>/.exec(docx.part('word/styles.xml'))?.[0] ?? '';
    expect(style).toMatch(/w:tblBorders.*w:insideV.*w:tblCellMar/);
  });

  it('no table touches what stands below it', () => {
    const below = body.matchAll(/<w:tblHeader\/>(?:(?!<\/w:tbl>).)*<\/w:tbl><w:p><w:pPr><w:pStyle w:val="(\w+)"/g);
    const styles = [...below].map(([, style]) => style);
    expect(styles).toHaveLength(tables.length);
    for (const style of styles) expect(['BelowTable', 'Body']).toContain(style);
  });

  it('notes below tables are 12 pt in italics, 6 pt above the next', () => {
    const look = lookOfStyle(docx.part('word/styles.xml'), 'TableNote');
    expect([attribute(look, 'w:sz', 'w:val'), look.includes('<w:i/>')]).toEqual(['24', true]);
    const notes = blocks.filter((block) => block.kind === 'paragraph' && block.isNote === true).length;
    expect(docx.paragraphs.filter(({ style }) => style === 'TableNote')).toHaveLength(notes);
  });

  it('no number of a footnote is typed: a second mark refers to the first', () => {
    const lines: readonly Line[] = [
      ...(document.main?.bases ?? []),
      ...blocks.flatMap((block) => (block.kind === 'table' ? [] : block.kind === 'list' ? block.items : [block.text])),
    ];
    const marks = lines.flat().flatMap((part) => (part.kind === 'note' ? [part.number] : []));
    const first = new Set(marks);
    expect(body.match(/<w:footnoteReference /g) ?? []).toHaveLength(first.size);
    const references = [...body.matchAll(/ NOTEREF (_Note\d+) \\f \\h </g)].map(([, name]) => name);
    expect(references).toHaveLength(marks.length - first.size);
    expect(body).not.toContain('w:vertAlign');
    for (const name of references) {
      const [bookmark, reference] = [`w:name="${name ?? ''}"`, `NOTEREF ${name ?? ''} `].map((text) =>
        body.indexOf(text),
      );
      expect(bookmark).toBeGreaterThan(-1);
      expect(reference).toBeGreaterThan(bookmark ?? -1);
    }
  });
});

it('some document has a note that is marked twice, and the field shows its number', () => {
  const bodies = ALL.map(([, document]) => openDocx(documentToDocx(document)).part('word/document.xml'));
  const fields = bodies.flatMap((body) => [...body.matchAll(/NOTEREF _Note(\d+) .*?"separate"\/>.*?<\/w:r>(.*?)<w:fldChar w:fldCharType="end"/g)]); // prettier-ignore
  expect(fields.length).toBeGreaterThan(0);
  for (const [, number, shown = ''] of fields) expect(textOf(shown)).toBe(number);
});
