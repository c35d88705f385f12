import { describe, expect, it } from 'vitest';
import { unitPlanDocument } from '../../../src/reports/documents/unit-plan/document.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import type { UnitLayout } from '../../../src/domain/unit/unit-layout.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { validateUnitPlan } from '../../../src/io/schema/validate.js';
import { reportOf, sampleUnit, statusOf } from '../sample.js';
import { attribute, lookOfStyle, openDocx } from './opened.js';

const withLayout = (layout: UnitLayout): UnitPlan => ({ ...sampleUnit, unit: { ...sampleUnit.unit, layout } });
const documentsOf = (unit: UnitPlan) => [
  periodicReportDocument(reportOf('h1', statusOf(unit)), 'vi'),
  unitPlanDocument(statusOf(unit), 'vi'),
];
const plain = documentsOf(sampleUnit).map((document) => openDocx(documentToDocx(document)));

describe('the layout in a unit’s file', () => {
  it('changes the body’s size, indent and spacing in every document, and no paragraph', () => {
    const set = documentsOf(withLayout({ size: 13, 'first-line': 1, 'line-spacing': 1.15, after: 8 }));
    for (const [at, document] of set.entries()) {
      const docx = openDocx(documentToDocx(document));
      const look = lookOfStyle(docx.part('word/styles.xml'), 'Body');
      expect(attribute(look, 'w:sz', 'w:val')).toBe('26');
      expect(attribute(look, 'w:ind', 'w:firstLine')).toBe('567');
      expect([attribute(look, 'w:spacing', 'w:line'), attribute(look, 'w:spacing', 'w:after')]).toEqual(['276', '160']);
      expect(docx.part('word/document.xml')).toBe(plain[at]?.part('word/document.xml'));
      // Headings follow, and the letterhead keeps its own sizes.
      expect(attribute(lookOfStyle(docx.part('word/styles.xml'), 'Heading1'), 'w:sz', 'w:val')).toBe('26');
      expect(attribute(lookOfStyle(docx.part('word/styles.xml'), 'Motto'), 'w:sz', 'w:val')).toBe('28');
    }
  });

  it.each([
    [{ size: 13 }, ['26', '720', '240', '120']],
    [{ 'first-line': 1.27 }, ['28', '720', '240', '120']],
    [{ 'line-spacing': 1.5 }, ['28', '720', '360', '120']],
    [{ after: 6 }, ['28', '720', '240', '120']],
    [{}, ['28', '720', '240', '120']],
  ] as const)('leaves what it does not say as it is: %j', (layout, wanted) => {
    const [document] = documentsOf(withLayout(layout));
    if (document === undefined) throw new Error('no document');
    const look = lookOfStyle(openDocx(documentToDocx(document)).part('word/styles.xml'), 'Body');
    const [size, indent] = [attribute(look, 'w:sz', 'w:val'), attribute(look, 'w:ind', 'w:firstLine')];
    expect([size, indent, attribute(look, 'w:spacing', 'w:line'), attribute(look, 'w:spacing', 'w:after')]).toEqual(wanted); // prettier-ignore
  });

  it('chooses the lines of the letterhead, in Word alone', () => {
    const names = { 'superior-lines': ['Sở', 'Xây dựng'], 'name-lines': ['TRUNG', 'TÂM MẪU'] };
    const [report] = documentsOf(withLayout(names));
    if (report === undefined) throw new Error('no document');
    const { paragraphs } = openDocx(documentToDocx(report));
    const textIn = (style: string): string | undefined => paragraphs.find((one) => one.style === style)?.text;
    expect([textIn('Superior'), textIn('Issuer')]).toEqual(['SỞ\nXÂY DỰNG', 'TRUNG\nTÂM MẪU']);
    const [usual] = documentsOf(sampleUnit);
    if (usual === undefined) throw new Error('no document');
    expect(documentToMarkdown(report)).toBe(documentToMarkdown(usual));
  });

  it.each([
    { size: 12 },
    { size: 13.5 },
    { 'first-line': 0.5 },
    { 'first-line': 1.5 },
    { 'line-spacing': 0.9 },
    { 'line-spacing': 2 },
    { after: 3 },
    { after: 20 },
    { 'name-lines': [] },
    { font: 'Arial' },
  ])('may not be %j', (layout) => {
    const problems = validateUnitPlan(withLayout(layout as unknown as UnitLayout));
    expect(problems.length).toBeGreaterThan(0);
    expect(validateUnitPlan(withLayout({ size: 14, 'line-spacing': 1.5, 'first-line': 1, after: 12 }))).toEqual([]);
  });
});
