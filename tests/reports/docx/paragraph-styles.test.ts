import { describe, expect, it } from 'vitest';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import { rollUp } from '../../support/department.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';
import { DOCUMENTS } from './documents.js';
import { attribute, lookOfStyle, openDocx } from './opened.js';

const ALL = [
  ...DOCUMENTS,
  ['report of the department', departmentReport(rollUp(sampleLedger(), periodOf('2024-H1')), 'vi')] as const,
] as const;

/** What follows from a paragraph's place: what stands below it, the end of a section. */
const BY_PLACE = /<w:keepNext\/>|<w:keepLines\/>|<w:sectPr>.*<\/w:sectPr>/g;
/** Sides of a drawn line. */
const BY_TEXT = /<w:ind w:left="\d+" w:right="\d+"\/>/;

describe.each(ALL)('styles of the %s', (_, document) => {
  const docx = openDocx(documentToDocx(document));
  const styles = docx.part('word/styles.xml');
  const parts = ['word/document.xml', 'word/footnotes.xml', 'word/header-number.xml', 'word/header-first.xml'];
  const paragraphs = parts.flatMap((part) => docx.part(part).match(/<w:p>.*?<\/w:p>/g) ?? []);

  it('form every paragraph: none is formed directly', () => {
    expect(paragraphs.length).toBeGreaterThan(20);
    for (const xml of paragraphs) {
      const own = /<w:pPr>(.*?)<\/w:pPr>/.exec(xml)?.[1] ?? '';
      const rest = own.replace(BY_PLACE, '').replace(/<w:pStyle w:val="\w+"\/>/, '');
      const style = attribute(xml, 'w:pStyle', 'w:val');
      expect(rest.replace(BY_TEXT, ''), xml).toBe('');
      if (rest !== '') expect(['Rule', 'RuleBelowSubject']).toContain(style);
    }
  });

  it('give every text its size: no run has one of its own', () => {
    expect(docx.part('word/document.xml')).not.toMatch(/<w:sz /);
    expect(docx.part('word/footnotes.xml')).not.toMatch(/<w:sz /);
  });

  it('are all there, each of ours offered in Word’s list, with one name', () => {
    const used = new Set(paragraphs.map((xml) => attribute(xml, 'w:pStyle', 'w:val')));
    for (const id of used) expect(lookOfStyle(styles, id)).toContain('<w:qFormat/>');
    const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map((match) => match[1]?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    // A comma would part a name from its other names (ECMA-376, 17.7.4.9).
    expect(names.filter((name) => name?.includes(','))).toEqual([]);
    for (const [, next = ''] of styles.matchAll(/<w:next w:val="(\w+)"/g)) expect(() => lookOfStyle(styles, next)).not.toThrow(); // prettier-ignore
  });

  it('begin a paragraph of the body behind a heading', () => {
    for (const id of ['Heading1', 'Heading2', 'Heading3']) {
      const style = new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? '';
      expect(attribute(style, 'w:next', 'w:val')).toBe('Body');
    }
  });

  it('put headings and appendices into the outline', () => {
    const level = (style: string | null): string | null =>
      attribute(lookOfStyle(styles, style), 'w:outlineLvl', 'w:val');
    const outlined = docx.paragraphs.filter(({ style }) => level(style) !== null).map(({ text }) => text.replace(/\s+/g, ' ')); // prettier-ignore
    const blocks = [...(document.main?.blocks ?? []), ...document.appendices.flatMap((appendix) => appendix.blocks)];
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(outlined).toHaveLength(headings.length + 2 * document.appendices.length);
    for (const { label, title } of document.appendices)
      expect(outlined).toEqual(expect.arrayContaining([label, title]));
  });
});

it('size, indent and alignment of body, bases, dashes and headings are said in one place', () => {
  const [, document] = DOCUMENTS[1] ?? DOCUMENTS[0] ?? [];
  if (document === undefined) throw new Error('no document');
  const styles = openDocx(documentToDocx(document)).part('word/styles.xml');
  const indents = [...styles.matchAll(/w:firstLine="/g)];
  expect(indents).toHaveLength(1);
  for (const id of ['Body', 'Basis', 'Dash', 'Heading1', 'Heading2', 'Heading3']) {
    const look = lookOfStyle(styles, id);
    expect(attribute(look, 'w:ind', 'w:firstLine')).toBe('720');
    expect(look.split('<w:docDefaults>')[0]).not.toContain('<w:sz ');
  }
});
