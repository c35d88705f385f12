import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesNamed } from '../../../src/domain/form/files-beside.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, mustRun, read, unitFile } from '../../support/program.js';
import { fill, folderWithForm } from './fill.js';

describe('files beside a form', () => {
  it.each<[string, string, boolean]>([
    ['15/BC-TTA', '15-BC-TTA.pdf', true],
    ['15/BC-TTA', '15 BC TTA Báo cáo quý I.docx', true],
    ['15/BC-TTA', '15_bc-tta_signed.PDF', true],
    ['số 05/KH-SXD', '5-KH-SXD.pdf', true],
    ['08/QĐ-ĐTN', '08-QD-DTN.pdf', true],
    ['15/BC-TTA', '115-BC-TTA.pdf', false],
    ['15/BC-TTA', '15-BC-TTAB.pdf', false],
    ['15/BC-TTA', 'Báo cáo 15-BC-TTA.pdf', false],
    ['1/BC-TTA', '15-BC-TTA.pdf', false],
    ['15', '15-BC-TTA.pdf', false],
    ['BC-TTA', 'BC-TTA.pdf', false],
  ])('a document %s and a file %s: %s', (number, name, fits) => {
    expect(filesNamed(number, [name])).toEqual(fits ? [name] : []);
  });

  async function imported(files: readonly string[], dryRun = false) {
    const cwd = await folderWithForm();
    const form = join(cwd, 'form.xlsx');
    const cell = (column: 'status' | 'date' | 'number' | 'document-title', typed: string) =>
      [{ sheet: 'items', row: 'II.5.c@2024-Q1', column }, typed] as const;
    writeFileSync(
      form,
      await fill(readFileSync(form), [
        cell('status', 'Đã thực hiện trong kỳ'),
        cell('date', '10/3/2024'),
        cell('number', '15/BC-TTA\n16/BC-TTA'),
        cell('document-title', 'Báo cáo A\nBáo cáo B'),
      ]),
    );
    for (const name of files) writeFileSync(join(cwd, name), `nội dung ${name}`);
    const ran = await dcs(['import', form, ...(dryRun ? ['--dry-run'] : [])], { cwd });
    const { items } = parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan;
    return { cwd, ...ran, evidence: items['II.5.c']?.progress?.[0]?.evidence ?? [] };
  }

  it('are taken with their documents: copied, with their digest, and said', async () => {
    const { cwd, code, stdout, evidence } = await imported(['15-BC-TTA.pdf', '16 BC-TTA ký.pdf', 'khác.pdf']);
    expect(code).toBe(0);
    expect(stdout).toContain('evidence/trung-tam-a/15-BC-TTA.pdf');
    expect(evidence.map(({ number, title, file }) => [number, title, file])).toEqual([
      ['15/BC-TTA', 'Báo cáo A', 'evidence/trung-tam-a/15-BC-TTA.pdf'],
      ['16/BC-TTA', 'Báo cáo B', 'evidence/trung-tam-a/16 BC-TTA ký.pdf'],
    ]);
    for (const { sha256 } of evidence) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(existsSync(join(cwd, 'plans/2024/evidence/trung-tam-a/khác.pdf'))).toBe(false);
    await mustRun(['check'], { cwd });
    const again = await dcs(['import', 'form.xlsx'], { cwd });
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('0 thay đổi đã ghi, 1 dòng đã có')]);
  });

  it('are not guessed: of two files with the number none is taken, and that is said', async () => {
    const { code, stdout, evidence } = await imported(['15-BC-TTA.pdf', '15-BC-TTA ký.pdf']);
    expect([code, evidence.map(({ file }) => file)]).toEqual([0, [undefined, undefined]]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Chưa kèm tệp của văn bản 15/BC-TTA');
  });

  it('stay where they are in a preview', async () => {
    const { cwd, stdout } = await imported(['15-BC-TTA.pdf'], true);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Báo cáo A, 15-BC-TTA.pdf');
    expect(existsSync(join(cwd, 'plans/2024/evidence/trung-tam-a/15-BC-TTA.pdf'))).toBe(false);
  });
});
