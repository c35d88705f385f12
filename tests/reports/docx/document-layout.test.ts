import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unitPlanDocument } from '../../../src/reports/documents/unit-plan/document.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import type { DocumentLayout } from '../../../src/domain/unit/document-layout.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { validateUnitPlan } from '../../../src/io/schema/validate.js';
import { reportOf, sampleUnit, statusOf } from '../sample.js';
import { dcs, departmentFile, folderWith, mustRun, write } from '../../support/program.js';
import { attribute, lookOfStyle, openDocx } from './opened.js';

const withLayout = (layout: DocumentLayout): UnitPlan => ({ ...sampleUnit, unit: { ...sampleUnit.unit, layout } });
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
    const problems = validateUnitPlan(withLayout(layout as unknown as DocumentLayout));
    expect(problems.length).toBeGreaterThan(0);
    expect(validateUnitPlan(withLayout({ size: 14, 'line-spacing': 1.5, 'first-line': 1, after: 12 }))).toEqual([]);
  });
});

describe('the layout in the head office’s file', () => {
  const today = '2024-06-20';
  const LAYOUT = `layout:
  size: 13
  first-line: 1
  superior-lines: [ỦY BAN NHÂN DÂN THÀNH PHỐ, ĐÀ NẴNG]
  name-lines: [SỞ, XÂY DỰNG]
`;
  const withOffice = async (layout: string): Promise<string> => {
    const cwd = await folderWith('Trung tâm A');
    write(departmentFile(cwd), `schema: dcs/department@1\nyear: 2024\n${layout}`);
    return cwd;
  };

  it.each([
    ['plan', []],
    ['report', ['--all', '--period', 'h1']],
    ['report', ['--all', '--internal', '--period', 'h1']],
    ['letter', ['remind', '--all', '--period', 'h1']],
  ] as const)('sets the head office’s own documents: %s %j', async (verb, rest) => {
    const cwd = await withOffice(LAYOUT);
    const ran = await dcs([verb, ...rest, '-o', 'x.docx'], { cwd, today });
    expect(ran.code, ran.stderr).toBe(0);
    const docx = openDocx(readFileSync(`${cwd}/x.docx`));
    const look = lookOfStyle(docx.part('word/styles.xml'), 'Body');
    expect([attribute(look, 'w:sz', 'w:val'), attribute(look, 'w:ind', 'w:firstLine')]).toEqual(['26', '567']);
    const textIn = (style: string): string | undefined => docx.paragraphs.find((one) => one.style === style)?.text;
    expect(textIn('Issuer')).toBe('SỞ\nXÂY DỰNG');
    expect(textIn('Superior')?.split('\n').at(-1)).toBe('ĐÀ NẴNG');
  });

  it('sets no document of a unit, and is kept by what the office records', async () => {
    const cwd = await withOffice(LAYOUT);
    await mustRun(['report', '-u', 'trung-tam-a', '--period', 'h1', '-o', 'x.docx'], { cwd, today });
    const docx = openDocx(readFileSync(`${cwd}/x.docx`));
    expect(attribute(lookOfStyle(docx.part('word/styles.xml'), 'Body'), 'w:sz', 'w:val')).toBe('28');
    await mustRun(['write', '--all', 'uu-diem', '--period', 'h1', '--text', 'Lời của Sở.'], { cwd, today });
    expect(readFileSync(departmentFile(cwd), 'utf8')).toContain(LAYOUT);
    expect((await dcs(['check'], { cwd, today })).stdout).not.toContain('letterhead-lines');
  });

  it.each([
    ['layout:\n  size: 12\n', 'not-allowed-value'],
    ['layout:\n  name-lines: [SỞ, XÂY LẮP]\n', 'letterhead-lines'],
    ['layout:\n  superior-lines: [ỦY BAN, TỈNH QUẢNG NAM]\n', 'letterhead-lines'],
  ])('is checked: %j', async (layout, said) => {
    const cwd = await withOffice(layout);
    const { stdout } = await dcs(['check'], { cwd, today });
    expect(stdout).toContain('plans/2024/department.yaml:4:');
    expect(stdout).toContain(said);
  });

  it('is found where the plan names no superior body', async () => {
    const cwd = await withOffice('layout:\n  superior-lines: [ỦY BAN NHÂN DÂN, TỈNH]\n');
    const plan = `${cwd}/plans/2024/plan.yaml`;
    write(plan, readFileSync(plan, 'utf8').replace(/parent: Ủy ban nhân dân thành phố Đà Nẵng/, 'parent: null'));
    expect((await dcs(['check'], { cwd, today })).stdout).toContain('không nêu cơ quan chủ quản');
  });
});
