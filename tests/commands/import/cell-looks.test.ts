import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Entry, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm, formatted, linked, type Place, type Typed, withPart } from './fill.js';

type Change = (bytes: Uint8Array) => Uint8Array;

interface Taken {
  readonly code: number | null;
  readonly said: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly again: () => Promise<string>;
}

/** A form of the first quarter, filled in, changed as no program of ours would, and taken in. */
async function taken(cells: readonly (readonly [Place, Typed])[], ...changes: readonly Change[]): Promise<Taken> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  const filled = await fill(readFileSync(form), cells);
  writeFileSync(
    form,
    changes.reduce((bytes, change) => change(bytes), filled),
  );
  const { code, stdout } = await dcs(['import', form], { cwd });
  const text = read(unitFile(cwd, 'trung-tam-a'));
  return {
    code,
    said: stdout.replace(/\s+/g, ' '),
    text,
    entries: (parse(text) as UnitPlan).items['II.5.c']?.progress ?? [],
    again: async () => (await dcs(['import', form], { cwd })).stdout.replace(/\s+/g, ' '),
  };
}

const row = (cells: Partial<Record<Place['column'], Typed>>): readonly (readonly [Place, Typed])[] =>
  Object.entries({ status: 'Đã thực hiện trong kỳ', date: '10/3/2024', ...cells }).map(([column, typed]) => [
    { sheet: 'items', row: 'II.5.c@2024-Q1', column: column as Place['column'] },
    typed,
  ]);

describe('what a cell shows', () => {
  it.each<[Place['column'], string, string, object]>([
    ['number', '15', '0"/BC-TTA"', { evidence: [{ number: '15/BC-TTA' }] }],
    ['number', '15', '@"/BC-TTA"', { evidence: [{ number: '15/BC-TTA' }] }],
    ['number', '7', '000', { evidence: [{ number: '007' }] }],
    ['number', '15', 'General', { evidence: [{ number: '15' }] }],
    ['document-title', '2024', '"Báo cáo năm "0', { evidence: [{ title: 'Báo cáo năm 2024' }] }],
    ['note', '0.85', '0%', { note: '85%' }],
    ['status', '1', '0%', { status: 'done' }],
  ])('is what is taken: %s %s as %s', async (column, value, format, entry) => {
    const { code, entries } = await taken(row({ [column]: 'MARK' }), (bytes) =>
      formatted(bytes, 'items', 'MARK', value, format),
    );
    expect([code, entries]).toMatchObject([0, [entry]]);
  });

  it.each<[Place['column'], string, string, string]>([
    ['number', '15.5', 'General', '15.5'],
    ['number', '1234', '#,##0', '1234'],
    ['note', '15', '0.00', '15'],
    ['number', '45455', 'd-mmm', '12/06/2024'],
    ['note', '0.354166666666667', 'h:mm', '08:30'],
    ['number', '45455', '[$-42A]dd/mm', '12/06/2024'],
  ])('is asked for where it is not known: %s %s as %s', async (column, value, format, told) => {
    const { code, said, entries } = await taken(row({ [column]: 'MARK' }), (bytes) =>
      formatted(bytes, 'items', 'MARK', value, format),
    );
    expect([code, entries]).toEqual([1, []]);
    expect(said).toContain(told);
  });

  it.each<[string, string, number | undefined, string]>([
    ['1234', '#,##0', 1234, ''],
    ['12', '0" lượt"', 12, ''],
    ['0', '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 0, ''],
    ['5', '0%', undefined, '“500%” không phải là một số'],
    ['0.85', '0%', undefined, '“85%” không phải là một số'],
    ['12000', '0,', undefined, 'không phải là một số'],
    ['12.4', '0', undefined, '“12.4”: số liệu là số đếm'],
    ['-5', '0;(0)', undefined, '“-5”: số liệu không thể âm'],
  ])('is a figure where it says the same: %s as %s', async (value, format, figure, told) => {
    const place: Place = { sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' };
    const { said, text } = await taken([[place, 'MARK']], (bytes) =>
      formatted(bytes, 'figures', 'MARK', value, format),
    );
    expect((parse(text) as UnitPlan).figures?.['2024-Q1']?.['tiep-dan.luot']).toBe(figure);
    expect(said).toContain(told);
  });
});

const WEB = 'https://vanban.example.vn/15-BC-TTA?a=1&b=2';

describe('a link behind a cell', () => {
  it.each<[string, Partial<Record<Place['column'], Typed>>, string]>([
    ['the number', { number: '15/BC', 'document-title': 'Báo cáo' }, '15/BC'],
    ['the title', { number: '15/BC', 'document-title': 'Báo cáo' }, 'Báo cáo'],
    ['a note', { number: '15/BC', note: 'Xem tại đây' }, 'Xem tại đây'],
    ['a note, with no document', { note: 'Xem tại đây' }, 'Xem tại đây'],
  ])('is the link of the evidence: %s', async (_, cells, at) => {
    const { code, said, entries, again } = await taken(row(cells), (bytes) => linked(bytes, 'items', at, WEB));
    expect([code, entries]).toMatchObject([0, [{ evidence: [{ link: WEB }] }]]);
    expect(said).not.toContain('Liên kết không nhận');
    expect(await again()).toContain('0 thay đổi đã ghi, 1 dòng đã có');
  });

  it.each<[string, Partial<Record<Place['column'], Typed>>, string, string]>([
    ['a file of one’s own', { number: '15/BC' }, '15/BC', 'file:///C:/Users/a/15-BC.pdf'],
    ['a file beside', { number: '15/BC' }, '15/BC', '15-BC.pdf'],
    ['the status', {}, 'Đã thực hiện', WEB],
    ['one of several documents', { number: '15/BC\n16/BC', 'document-title': 'A\nB' }, '16/BC', WEB],
  ])('that no record has room for is named, and the row is taken: %s', async (_, cells, at, target) => {
    const sheets = row({ ...cells, ...(at === 'Đã thực hiện' ? { status: at } : {}) });
    const { code, said, entries } = await taken(sheets, (bytes) => linked(bytes, 'items', at, target));
    expect([code, entries.length]).toEqual([1, 1]);
    expect(said).toMatch(/Liên kết không nhận .*ô [A-Z]+\d+: /);
    expect(said).toContain(target);
    expect(entries[0]?.evidence?.some(({ link }) => link !== undefined) ?? false).toBe(false);
  });

  it('may be over several cells', async () => {
    const { entries } = await taken(
      row({ number: '15/BC', 'document-title': 'Báo cáo' }),
      (bytes) => linked(bytes, 'items', '15/BC', WEB),
      (bytes) =>
        withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
          xml.replace(/<hyperlink ref="I(\d+)"/, '<hyperlink ref="I$1:K$1"'),
        ),
    );
    expect(entries).toMatchObject([{ evidence: [{ number: '15/BC', link: WEB }] }]);
  });

  it('may be made by a formula', async () => {
    const { entries } = await taken(row({ number: '15/BC', note: 'MARK' }), (bytes) =>
      withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(
          /<c r="([A-Z]+\d+)"[^>/]*>(?:(?!<\/c>)[^])*MARK[^]*?<\/c>/,
          '<c r="$1" t="str"><f>HYPERLINK("https://a.vn/1?x=1&amp;y","Xem")</f><v>Xem</v></c>',
        ),
      ),
    );
    expect(entries).toMatchObject([{ note: 'Xem', evidence: [{ number: '15/BC', link: 'https://a.vn/1?x=1&y' }] }]);
  });

  it('takes one and names the other where two cells have links', async () => {
    const { code, said, entries } = await taken(
      row({ number: '15/BC', note: 'Xem' }),
      (bytes) => linked(bytes, 'items', '15/BC', WEB),
      (bytes) => linked(bytes, 'items', 'Xem', 'https://other.example.vn/'),
    );
    expect([code, entries[0]?.evidence]).toMatchObject([1, [{ number: '15/BC', link: WEB }]]);
    expect(said).toContain('https://other.example.vn/');
  });

  it('that the cell spells out is not said twice', async () => {
    const { code, said, entries } = await taken(row({ note: 'Hỏi a@b.vn' }), (bytes) =>
      linked(bytes, 'items', 'Hỏi a@b.vn', 'mailto:a@b.vn'),
    );
    expect([code, entries[0]?.evidence]).toEqual([0, undefined]);
    expect(said).not.toContain('Liên kết không nhận');
  });

  it('is named where it stands behind a difficulty', async () => {
    const place = (column: Place['column']): Place => ({ sheet: 'difficulties', row: 0, column });
    const { code, said } = await taken(
      [
        [place('difficulty'), 'Thiếu người'],
        [place('date'), '10/3/2024'],
      ],
      (bytes) => linked(bytes, 'difficulties', 'Thiếu người', WEB),
    );
    expect([code, said]).toEqual([1, expect.stringContaining(`trang “Vướng mắc”, dòng`)]);
    expect(said).toContain(WEB);
  });
});

describe('a document’s date that can hardly be right', () => {
  it.each<[string, string | null]>([
    ['8/3/2024', null],
    ['8/3/1924', 'Xem lại ngày văn bản: 08/03/1924 là trước năm 2023.'],
    ['30/12/2023', null],
  ])('is asked about at once, and taken: %s', async (day, told) => {
    const { code, said, entries } = await taken(row({ number: '15/BC', 'document-date': day }));
    expect([code, entries.length]).toEqual([0, 1]);
    if (told === null) expect(said).not.toContain('Xem lại ngày văn bản');
    else expect(said).toContain(told);
  });
});
