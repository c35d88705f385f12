import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dcs, type Ran, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm, withPart, withSheet } from './fill.js';

const SHEET = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const GIVEN = [[{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 33]] as const;

async function importOf(
  change: (made: Uint8Array) => Uint8Array | Promise<Uint8Array>,
): Promise<Ran & { readonly said: string; readonly file: string }> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  writeFileSync(form, await change(readFileSync(form)));
  const ran = await dcs(['import', form], { cwd });
  return { ...ran, said: ran.stdout.replace(/\s+/g, ' '), file: read(unitFile(cwd, 'trung-tam-a')) };
}

describe('what is written where the form asks for nothing', () => {
  it('on another sheet is listed with its cells', async () => {
    const { code, said } = await importOf((made) =>
      withSheet(made, 'Ghi chú', SHEET(`<row r="3">${text('B3', 'Quý I tiếp thêm 5 lượt')}</row>`)),
    );
    expect(code).toBe(1);
    expect(said).toContain('Ghi ngoài chỗ điền (chưa nhận): trang “Ghi chú”, ô B3: “Quý I tiếp thêm 5 lượt”');
    expect(said).toContain('0 dòng chưa nhận, 1 ô ngoài chỗ điền chưa nhận.');
  });

  it('on a copy of a sheet is listed where it says something else, the sheet itself is taken', async () => {
    const { code, said, file } = await importOf(async (made) => {
      const taken = await fill(made, GIVEN);
      const other = await fill(made, [[{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 44]]);
      return withSheet(taken, 'Số liệu (2)', part(other, 'xl/worksheets/sheet2.xml'));
    });
    expect([code, file.includes('tiep-dan.luot: 33')]).toEqual([1, true]);
    expect(said).toMatch(/trang “Số liệu \(2\)”, ô I\d+: “44”/);
    expect(said).toContain('1 ô ngoài chỗ điền chưa nhận');
  });

  it('on a copy that says the same is no loss', async () => {
    const { code, said } = await importOf(async (made) => {
      const taken = await fill(made, GIVEN);
      return withSheet(taken, 'Số liệu (2)', part(taken, 'xl/worksheets/sheet2.xml'));
    });
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('1 thay đổi đã ghi, 0 dòng đã có từ trước, 0 dòng chưa nhận.'),
    ]);
  });

  it('beside the table, above it and below it, and on an empty sheet nothing', async () => {
    const { code, said } = await importOf((made) =>
      withSheet(
        withPart(made, 'xl/worksheets/sheet2.xml', (xml) =>
          xml
            .replace(/(<row r="2"[^>]*>.*?)<\/row>/s, `$1${text('P2', 'Người lập: Trần Thị B')}</row>`)
            .replace(/(<row r="6"[^>]*>.*?)<\/row>/s, `$1${text('P6', 'xem lại')}</row>`)
            .replace('</sheetData>', `<row r="200">${text('P200', 'đã ký')}</row></sheetData>`),
        ),
        'Trang tính1',
        SHEET(''),
      ),
    );
    expect(code).toBe(1);
    for (const cell of ['ô P2: “Người lập: Trần Thị B”', 'ô P6: “xem lại”', 'ô P200: “đã ký”']) {
      expect(said).toContain(`trang “Số liệu”, ${cell}`);
    }
    expect(said).toContain('3 ô ngoài chỗ điền chưa nhận');
    expect(said).not.toContain('Trang tính1');
  });

  it('in a locked cell is in the sums', async () => {
    const { code, said } = await importOf((made) =>
      fill(made, [...GIVEN, [{ sheet: 'figures', row: 'don-thu.tiep-nhan@2024-Q1', column: 'previous' }, 12]]),
    );
    expect([code, said]).toEqual([1, expect.stringContaining('Chỗ khóa đã bị sửa')]);
    expect(said).toContain('1 thay đổi đã ghi, 0 dòng đã có từ trước, 0 dòng chưa nhận, 1 ô ngoài chỗ điền chưa nhận.');
  });

  it('in an empty row, without an answer, is named', async () => {
    const { code, said } = await importOf((made) =>
      fill(made, [[{ sheet: 'items', row: 0, column: 'title' }, 'Hội nghị đột xuất']]),
    );
    expect([code, said]).toEqual([1, expect.stringMatching(/trang “Nhiệm vụ”, ô C\d+: “Hội nghị đột xuất”/)]);
  });

  it('a hundred times is counted, not listed', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => `<row r="${at + 1}">${text(`A${at + 1}`, 'x')}</row>`).join('');
    const { said } = await importOf((made) => withSheet(made, 'Nháp', SHEET(rows)));
    expect(said).toContain('… và 90 chỗ nữa');
    expect(said).toContain('100 ô ngoài chỗ điền chưa nhận');
  });

  it('is nothing in a form as it was made', async () => {
    const { code, said } = await importOf((made) => made);
    expect([code, said]).toEqual([0, expect.stringContaining('Biểu mẫu trống: chưa điền ô nào.')]);
  });
});
