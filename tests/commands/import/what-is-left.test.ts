import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, mustRun } from '../../support/program.js';
import { fill, folderWithForm } from './fill.js';

const WORDS = 'chưa được ghi nhận là đã gửi';

describe('what is left to do after an import', () => {
  const filled = async (cwd: string): Promise<void> => {
    const made = await fill(readFileSync(join(cwd, 'form.xlsx')), [
      [{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 12],
    ]);
    writeFileSync(join(cwd, 'filled.xlsx'), made);
  };
  const taken = async (cwd: string, today: string, ...more: readonly string[]): Promise<string> =>
    (await dcs(['import', 'filled.xlsx', ...more], { cwd, today })).stderr;

  it('is the sending, which the form does not record, once the period’s report is to be sent', async () => {
    const cwd = await folderWithForm();
    await filled(cwd);
    expect(await taken(cwd, '2024-03-16', '--dry-run')).not.toContain(WORDS);
    const said = await taken(cwd, '2024-03-16');
    expect(said).toContain(`báo cáo quý I năm 2024 của Trung tâm A ${WORDS}`);
    expect(said).toContain('dcs submit -u trung-tam-a --period 2024-Q1');
    expect(await taken(cwd, '2024-03-16'), 'nothing new was taken').not.toContain(WORDS);
  });

  it('is nothing before the cut-off, and after the sending', async () => {
    const early = await folderWithForm();
    await filled(early);
    expect(await taken(early, '2024-03-12')).not.toContain(WORDS);
    const sent = await folderWithForm();
    await filled(sent);
    await mustRun(['submit', '--period', 'q1', '--with-gaps', 'x'], { cwd: sent, today: '2024-03-15' });
    expect(await taken(sent, '2024-03-16')).not.toContain(WORDS);
  });

  it('is said once for the units of a folder', async () => {
    const cwd = await folderWithForm();
    await mustRun(['init', 'Trung tâm B'], { cwd });
    mkdirSync(join(cwd, 'forms'));
    await mustRun(['export', '--each', '--period', 'q1', '-o', 'in'], { cwd });
    for (const unit of ['trung-tam-a', 'trung-tam-b']) {
      const form = readFileSync(join(cwd, 'in', `${unit}.xlsx`));
      const made = await fill(form, [[{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 12]]);
      writeFileSync(join(cwd, 'forms', `${unit}.xlsx`), made);
    }
    const { stderr } = await dcs(['import', 'forms'], { cwd, today: '2024-03-16' });
    expect(stderr.split(WORDS)).toHaveLength(2);
    expect(stderr).toContain('của 2 đơn vị');
    expect(stderr).toContain('dcs submit -u <mã> --period 2024-Q1');
  });
});
