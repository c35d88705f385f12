import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredRun } from '../../hostile/measured-run.js';
import { folderWith } from '../../support/program.js';
import { MORE } from '../../support/seed.js';
import { readWorkbook } from '../../../src/io/xlsx/read-workbook.js';
import { bomb, manyRows, sheetWith, workbookWith } from './hostile.js';

const MB = 1024 * 1024;
const BOMB = 400 * MB;
const XML = strToU8('<x/>');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const shared = (inner: string): { 'xl/sharedStrings.xml': Uint8Array } => ({ 'xl/sharedStrings.xml': strToU8(inner) });

/** What is sent, and the one thing that is said of it. */
const FILES: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['nothing', () => new Uint8Array(), 'not-a-workbook'],
  ['a text', () => strToU8('số liệu\n'.repeat(100)), 'not-a-workbook'],
  ['a zip of something else', () => zipSync({ 'a.txt': XML }), 'not-a-workbook'],
  ['an OpenDocument sheet', () => zipSync({ mimetype: XML, 'content.xml': XML }), 'not-a-workbook'],
  ['an old Excel file', () => Buffer.concat([OLE, Buffer.alloc(4096)]), 'old-excel'],
  [
    'a workbook with a password',
    () => Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]),
    'encrypted',
  ],
  ['half a file', () => workbookWith(manyRows(50, 5)).subarray(0, 700), 'damaged'],
  ['a sheet that is no XML', () => workbookWith('<worksheet><sheetData><row r="1"><c r="A1"'), 'damaged'],
  ['macros', () => workbookWith(manyRows(1, 1), { 'xl/vbaProject.bin': XML }), 'macros'],
  ['something embedded', () => workbookWith(manyRows(1, 1), { 'xl/embeddings/oleObject1.bin': XML }), 'macros'],
  [
    'the type of a workbook with macros',
    () =>
      workbookWith(manyRows(1, 1), {
        '[Content_Types].xml': strToU8(
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        ),
      }),
    'macros',
  ],
  [
    'links to other files',
    () => workbookWith(manyRows(1, 1), { 'xl/externalLinks/externalLink1.xml': XML }),
    'external-links',
  ],
  ['data from elsewhere', () => workbookWith(manyRows(1, 1), { 'xl/connections.xml': XML }), 'external-links'],
  ['100,000 rows', () => workbookWith(manyRows(100_000, 3)), 'too-many-rows'],
  ['many rows of nothing', () => workbookWith(sheetWith('<row/>'.repeat(300_000))), 'too-many-rows'],
  [
    'a last row far away',
    () => workbookWith(sheetWith('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
    'too-many-rows',
  ],
  [
    'a last column far away',
    () => workbookWith(sheetWith('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
    'too-many-columns',
  ],
  ...(
    [
      ['', '<row r="1"><c r="A1048576"/><c r="R1"/></row>'],
      [', in single quotes', "<row r='1'><c r='A1048576'/></row>"],
      [', with blanks', '<row r="1"><c  r = "A1048576" /></row>'],
      [', behind another attribute', '<row r="1"><c s="1" t="n" r="A900000"><v>1</v></c></row>'],
      [', behind a sign that only looks like an end', '<row r="1"><c x=">" r="A1048576"/></row>'],
      [', with a prefix', '<x:row r="1"><x:c r="A1048576"/></x:row>'],
      [', behind a value that holds another place', `<row r="1"><c x=" r='A1'" r="A1048576"/></row>`],
      [', behind a value with a sign of a tag', '<row r="1"><c x="<" r="A1048576"/></row>'],
      [', without quotes', '<row r="1"><c r=A1048576 /></row>'],
      [', behind its like', '<row r="1"><c r="A1" r="A1048576"/></row>'],
      [', before what is none', '<row r="1"><c r="A1048576" /r="A1"/></row>'],
      [', with a long prefix', '<row r="1"><spreadsheetml:c r="A1048576"/></row>'],
      [', in small letters', '<row r="1"><c r="a1048576"/></row>'],
    ] as const
  ).map(([how, rows]): readonly [string, () => Uint8Array, string] => [
    `a cell that says it is far away${how}`,
    () => workbookWith(sheetWith(rows)),
    'too-many-rows',
  ]),
  [
    'a cell whose address is written by its code',
    () => workbookWith(sheetWith('<row r="1"><c r="A&#49;048576"/></row>')),
    'damaged',
  ],
  [
    'one sheet named 200 times',
    () =>
      workbookWith(manyRows(4000, 20), {
        'xl/workbook.xml': strToU8(
          `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${Array.from({ length: 200 }, (_, i) => `<sheet name="s${i}" sheetId="${i + 1}" r:id="rId1"/>`).join('')}</sheets></workbook>`,
        ),
      }),
    'damaged',
  ],
  ['many cells', () => workbookWith(sheetWith(`<row r="1">${'<c/>'.repeat(300_000)}</row>`)), 'too-many-rows'],
  ['many texts', () => workbookWith(manyRows(1, 1), shared(`<sst>${'<si/>'.repeat(200_000)}</sst>`)), 'too-many-rows'],
  [
    'entities that grow',
    () => workbookWith(manyRows(1, 1), shared('<!DOCTYPE x [<!ENTITY a "ha">]><sst/>')),
    'damaged',
  ],
  ['rows that never end', () => workbookWith(sheetWith('<row '.repeat(2_000_000))), 'workbook'],
  ['cells that never end', () => workbookWith(sheetWith(`<row r="1">${'<c r="'.repeat(100_000)}`)), 'damaged'],
  ['a sheet that unpacks to 400 MB', () => bomb(BOMB, false), 'unpacks-too-large'],
  ['a sheet that says less than it unpacks to', () => bomb(BOMB, true), 'damaged'],
  [
    'ten thousand files',
    () =>
      workbookWith(
        manyRows(1, 1),
        Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`xl/media/${n}.png`, XML])),
      ),
    'too-many-parts',
  ],
  ['a file of 20 MB', () => new Uint8Array(20 * MB), 'file-too-large'],
];

describe('a file that is not as it should be', () => {
  it.each(FILES)('%s is told by one word, at once', async (_name, make, kind) => {
    const bytes = make();
    const before = process.cpuUsage();
    const read = await readWorkbook(bytes);
    expect(read.kind).toBe(kind);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });

  it('never makes more than its bounds, however its tags are written', async () => {
    const pieces = [
      ' r="A1048576"',
      " r='A1'",
      ' x="',
      '"',
      "'",
      '/r="A1"',
      '\u000b',
      '\u00a0',
      ' r=A1',
      '>',
      '<c',
      ' ',
      '=',
      '<!-- ',
      ' -->',
      '/',
      ' r',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), async (parts) => {
        const read = await readWorkbook(workbookWith(sheetWith(`<row r="1"><c${parts.join('')}/></row>`)));
        if (read.kind !== 'workbook') return;
        for (const { rows } of read.sheets) expect(rows.length).toBeLessThanOrEqual(5000);
      }),
      { numRuns: 100 * MORE },
    );
  });

  it.each(['utf16le', 'utf16be', 'with a mark'])('in UTF-16 (%s) is measured and read', async (how) => {
    const wide = (text: string): Uint8Array => {
      const bytes = Buffer.from(how === 'with a mark' ? `\ufeff${text}` : text, 'utf16le');
      return how === 'utf16be' ? bytes.swap16() : bytes;
    };
    const far = '<row r="1"><c r="A1048576"/></row>';
    expect((await readWorkbook(workbookWith(wide(sheetWith(far))))).kind).toBe('too-many-rows');
    const words = '<row r="1"><c r="A1" t="inlineStr"><is><t>Đã thực hiện</t></is></c></row>';
    const read = await readWorkbook(workbookWith(wide(sheetWith(words))));
    expect(read).toMatchObject({ kind: 'workbook', sheets: [{ rows: [['Đã thực hiện']] }] });
  });

  it.each([
    ['says so', '<?xml version="1.0" encoding="windows-1258"?>', 'x'],
    ['does not say so', '', '\u00d0\u00e3'],
  ])('in another encoding is refused by its name, where it %s', async (_, head, word) => {
    const sheet = `${head}${sheetWith(`<row r="1"><c r="A1" t="inlineStr"><is><t>${word}</t></is></c></row>`)}`;
    expect((await readWorkbook(workbookWith(Buffer.from(sheet, 'latin1')))).kind).toBe('other-encoding');
  });

  it('within the bounds is read', async () => {
    const read = await readWorkbook(workbookWith(manyRows(2000, 20)));
    expect(read.kind).toBe('workbook');
  });
});

describe('the program', () => {
  it.each([
    ['a lying bomb', (): Uint8Array => bomb(BOMB, true)],
    ['an honest bomb', (): Uint8Array => bomb(BOMB, false)],
    ['100,000 rows', (): Uint8Array => workbookWith(manyRows(100_000, 3))],
    ['as much as is read', (): Uint8Array => workbookWith(manyRows(5000, 20))],
  ])('takes less than 5 s and 300 MB for %s', async (_name, make) => {
    const cwd = await folderWith('Trung tâm A');
    const file = join(cwd, 'hostile.xlsx');
    writeFileSync(file, make());
    const unit = join(cwd, 'plans/2024/units/trung-tam-a.yaml');
    const before = [readFileSync(unit, 'utf8'), statSync(unit).mtimeMs];
    const { code, stderr, seconds, megabytes } = measuredRun(['import', file], cwd);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^hostile\.xlsx: không nhận, .+\.\n$/)]);
    expect(seconds).toBeLessThan(5);
    expect(megabytes).toBeLessThan(300);
    expect([readFileSync(unit, 'utf8'), statSync(unit).mtimeMs]).toEqual(before);
  });
});
