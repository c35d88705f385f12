import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, read, unitFile } from '../../support/program.js';
import { folderWithForm, withCell } from '../../commands/import/fill.js';

type Parts = Record<string, Uint8Array>;
type Spoil = (parts: Parts) => void;

const DONE = 'Đã thực hiện trong kỳ';
const ITEMS = 'xl/worksheets/sheet1.xml';
const FIGURES = 'xl/worksheets/sheet2.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWN = 'http://schemas.openxmlformats.org/drawingml/2006';

function change(part: string, how: (xml: string) => string): Spoil {
  return (parts) => {
    parts[part] = strToU8(how(strFromU8(parts[part] ?? new Uint8Array())));
  };
}

/** The first row of items, as a person fills it in. */
function filled(cells: Readonly<Record<string, string>>, row = 4): Spoil {
  const all: Readonly<Record<string, string>> = { G: DONE, H: '12/3/2024', ...cells };
  return change(ITEMS, (xml) =>
    Object.entries(all).reduce((text, [at, typed]) => withCell(text, `${at}${row}`, typed), xml),
  );
}

/** A cell as another program writes it. */
function raw(part: string, at: string, cell: string): Spoil {
  return change(part, (xml) => xml.replace(new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`), () => cell));
}

function relation(type: string, target: string): Spoil {
  return change(
    'xl/worksheets/_rels/sheet1.xml.rels',
    () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`,
  );
}

function drawn(shape: string): readonly Spoil[] {
  const anchor = `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:row>3</xdr:row></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:row>5</xdr:row></xdr:to>${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
  const xml = `<xdr:wsDr xmlns:xdr="${DRAWN}/spreadsheetDrawing" xmlns:a="${DRAWN}/main">${anchor}</xdr:wsDr>`;
  return [relation('drawing', '../drawings/drawing1.xml'), change('xl/drawings/drawing1.xml', () => xml)];
}

const shape = (attributes: string): string =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="a"/><xdr:cNvSpPr${attributes}/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>Đã làm xong cả</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

async function taken(spoils: readonly Spoil[]): Promise<{ code: number | null; said: string; plan: UnitPlan }> {
  const cwd = await folderWithForm();
  const parts: Parts = unzipSync(readFileSync(join(cwd, 'form.xlsx')));
  for (const spoil of spoils) spoil(parts);
  writeFileSync(join(cwd, 'form.xlsx'), zipSync(parts));
  const { code, stdout, stderr } = await dcs(['import', 'form.xlsx'], { cwd });
  const plan = parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan;
  return { code, said: (stdout + stderr).replace(/\s+/g, ' '), plan };
}

describe('a form that was spoilt is named', () => {
  it.each<[string, readonly Spoil[], string]>([
    [
      'an answer in a comment',
      [
        relation('comments', '../comments1.xml'),
        change(
          'xl/comments1.xml',
          () =>
            '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>a</author></authors><commentList><comment ref="G4" authorId="0"><text><r><t>Xong ngày 12/3</t></r></text></comment></commentList></comments>',
        ),
      ],
      'ghi chú (comment) ở ô G4: “Xong ngày 12/3”',
    ],
    ['an answer in a box', drawn(shape(' txBox="1"')), 'khung chữ ở ô G4: “Đã làm xong cả”'],
    ['an answer in a shape', drawn(shape('')), 'khung chữ ở ô G4: “Đã làm xong cả”'],
    [
      'a picture of a document',
      drawn(
        '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="a"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic>',
      ),
      'hình ảnh ở ô G4',
    ],
    [
      'a ditto mark',
      [filled({ I: '15/BC', K: 'Báo cáo' }), filled({ I: '"', K: 'Báo cáo' }, 5)],
      '“"” chỉ là dấu “như trên”',
    ],
    ['words for it', [filled({ L: '-nt-' })], '“-nt-” chỉ là dấu “như trên”'],
    ['letters of TCVN3', [filled({ L: 'B¸o c¸o kÕt qu¶ c«ng t¸c' })], 'bảng mã cũ (TCVN3, VNI)'],
    [
      'a number half struck out',
      [
        filled({}),
        raw(ITEMS, 'I4', '<c r="I4" t="inlineStr"><is><r><t>15/</t></r><r><rPr><strike/></rPr><t>BC</t></r></is></c>'),
      ],
      '“15/BC” có chữ bị gạch ngang',
    ],
    [
      'a day of XML for a number',
      [filled({}), raw(ITEMS, 'I4', '<c r="I4" t="d"><v>2024-03-12T00:00:00</v></c>')],
      'ô chứa ngày 12/03/2024',
    ],
    ['a text that is not there', [filled({}), raw(ITEMS, 'I4', '<c r="I4" t="s"><v>99999</v></c>')], 'bị hỏng'],
    [
      'the table of texts lost',
      [
        filled({}),
        (parts): void => {
          Reflect.deleteProperty(parts, 'xl/sharedStrings.xml');
        },
      ],
      'bị hỏng',
    ],
    [
      'a percentage',
      [raw(FIGURES, 'I4', '<c r="I4" t="inlineStr"><is><t>85%</t></is></c>')],
      '“85%” không phải là một số',
    ],
    ['an error of a newer Excel', [filled({}), raw(ITEMS, 'I4', '<c r="I4" t="e"><v>#SPILL!</v></c>')], '“#SPILL!”'],
  ])('%s', async (_, spoils, told) => {
    const { code, said } = await taken(spoils);
    expect(code).not.toBe(0);
    expect(said).toContain(told);
  });
});

describe('a form that was only written otherwise is read', () => {
  const prefixed = (xml: string): string => xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  const everywhere =
    (how: (xml: string) => string, which: RegExp): Spoil =>
    (parts) => {
      for (const name of Object.keys(parts).filter((one) => which.test(one))) change(name, how)(parts);
    };

  it.each<[string, readonly Spoil[], object]>([
    ['with prefixes', [everywhere(prefixed, /^xl\/.*\.xml$/)], {}],
    [
      'in strict OOXML',
      [
        everywhere(
          (xml) =>
            xml
              .replaceAll(
                'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                'http://purl.oclc.org/ooxml/spreadsheetml/main',
              )
              .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
          /xml|rels/,
        ),
      ],
      {},
    ],
    [
      'its texts under another name',
      [
        (parts): void => {
          parts['xl/strings.xml'] = parts['xl/sharedStrings.xml'] ?? new Uint8Array();
          Reflect.deleteProperty(parts, 'xl/sharedStrings.xml');
        },
        everywhere((xml) => xml.replace('sharedStrings.xml', 'strings.xml'), /rels$|Types/),
      ],
      {},
    ],
    [
      'with dashes where there is nothing',
      [filled({ I: '–', J: '-', K: '—', L: '-' })],
      { evidence: undefined, note: undefined },
    ],
    ['with words for nothing', [filled({ I: 'Không', K: 'Không có.' })], { evidence: undefined }],
    [
      'number and day in one cell',
      [filled({ I: 'Số: 15/BC-TTA ngày 8/3/2024', K: 'Báo cáo' })],
      { evidence: [{ number: '15/BC-TTA', date: '2024-03-08', title: 'Báo cáo' }] },
    ],
    [
      'number with a day that is none',
      [filled({ I: '15/BC-TTA ngày 31/2/2024', K: 'Báo cáo' })],
      { evidence: [{ number: '15/BC-TTA ngày 31/2/2024', title: 'Báo cáo' }] },
    ],
    ['a word that begins alike', [filled({ I: 'Sổ 15', K: 'Sổ tiếp dân' })], { evidence: [{ number: 'Sổ 15' }] }],
  ])('%s', async (_, spoils, entry) => {
    const { code, said, plan } = await taken([filled({}), ...spoils]);
    expect([code, said]).toEqual([0, expect.stringContaining('1 thay đổi đã ghi')]);
    expect(plan.items['II.1']?.progress).toEqual([expect.objectContaining({ date: '2024-03-12', status: 'done' })]);
    const { evidence, note } = plan.items['II.1']?.progress?.[0] ?? {};
    expect({ evidence, note }).toMatchObject(entry);
  });

  it.each([
    ['with what adding up left over', '<c r="I4"><v>12.000000000000002</v></c>', 12],
    ['by a formula', '<c r="I4"><f>5+7</f><v>12</v></c>', 12],
    ['by a formula that shows nothing', '<c r="I4" t="str"><f>IF(1=2,1,"")</f><v></v></c>', undefined],
  ])('a figure %s', async (_, cell, figure) => {
    const { code, plan } = await taken([raw(FIGURES, 'I4', cell)]);
    expect([code, plan.figures?.['2024-Q1']?.['tuyen-truyen.cuoc']]).toEqual([0, figure]);
  });
});
