import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../../support/program.js';
import { fill, folderWithForm, type Place, type Typed, withPart } from './fill.js';

const DONE = 'Đã thực hiện trong kỳ';
const entry = (row: string): (readonly [Place, Typed])[] => [
  [{ sheet: 'items', row, column: 'status' }, DONE],
  [{ sheet: 'items', row, column: 'date' }, '5/3/2024'],
];
const ANSWERS: (readonly [Place, Typed])[] = [
  ...entry('II.1@2024-Q1'),
  ...entry('III.3@2024-Q1'),
  [{ sheet: 'figures', row: 'tiep-dan.luot@2024-Q1', column: 'value' }, 12],
  [{ sheet: 'figures', row: 'don-thu.tiep-nhan@2024-Q1', column: 'value' }, 7],
  [{ sheet: 'plan', row: 'II.1', column: 'in-charge' }, 'Phòng A'],
  [{ sheet: 'plan', row: 'III.3', column: 'in-charge' }, 'Phòng B'],
  [{ sheet: 'difficulties', row: 0, column: 'difficulty' }, 'Thiếu người'],
  [{ sheet: 'difficulties', row: 0, column: 'address' }, 'III.3'],
  [{ sheet: 'difficulties', row: 0, column: 'date' }, '5/3/2024'],
];

/** A form is made, the plan amended, and the filled form taken in. */
async function amendedSite(amend: (plan: string) => string): Promise<{
  readonly code: number | null;
  readonly said: string;
  readonly stderr: string;
  readonly unit: UnitPlan;
}> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  writeFileSync(form, await fill(readFileSync(form), ANSWERS));
  const path = join(cwd, 'plans/2024/plan.yaml');
  write(path, amend(read(path)));
  const { code, stdout, stderr } = await dcs(['import', form], { cwd });
  return {
    code,
    stderr,
    said: stdout.replace(/\s+/g, ' '),
    unit: parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan,
  };
}

const changed = (plan: string, from: string | RegExp, to: string): string => {
  const after = plan.replace(from, to);
  return after === plan ? expect.fail(`nothing of the plan is ${String(from)}`) : after;
};
const revised = (plan: string): string => changed(plan, 'revision: 1 #', 'revision: 2 #');
const reworded = (plan: string): string =>
  changed(plan, 'heading: Triển khai thực hiện có', 'heading: Tổ chức thực hiện có');

describe('a form made before the plan was amended', () => {
  it('is taken whole where only the revision changed', async () => {
    const { code, said, unit } = await amendedSite(revised);
    expect([code, said]).toEqual([0, expect.stringContaining('7 thay đổi đã ghi')]);
    expect(said).toContain('Biểu mẫu lập theo kế hoạch lần 1, nay là lần 2: chỉ nhận dòng có nội dung không đổi.');
    expect(unit.items['III.3']?.progress).toHaveLength(1);
  });

  it.each([
    ['with a new revision', (plan: string): string => revised(reworded(plan))],
    ['without one', (plan: string): string => reworded(plan)],
  ])('%s: what answers an item with another text is left out, the rest is taken', async (_, amend) => {
    const { code, said, unit } = await amendedSite(amend);
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('4 thay đổi đã ghi, 0 dòng đã có từ trước, 3 dòng chưa nhận'),
    ]);
    expect(said.match(/nội dung nhiệm vụ III\.3 đã đổi sau khi lập biểu mẫu/g)).toHaveLength(3);
    expect(unit.items['III.3']?.progress ?? []).toEqual([]);
    expect(unit.items['III.3']?.['in-charge'] ?? null).toBeNull();
    expect(unit.items['II.1']).toMatchObject({ 'in-charge': 'Phòng A', progress: [{ status: 'done' }] });
  });

  it('leaves a figure out that is counted in another unit now', async () => {
    const { code, said, unit } = await amendedSite((plan) =>
      changed(revised(plan), 'name: Đơn thư tiếp nhận, unit: đơn,', 'name: Đơn thư tiếp nhận, unit: vụ việc,'),
    );
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/khi lập biểu mẫu dòng này là “.+”, kế hoạch nay ghi “vụ việc”/),
    ]);
    expect(unit.figures?.['2024-Q1']).toEqual({ 'tiep-dan.luot': 12 });
  });

  it('is refused where it does not say what it was made with', async () => {
    const cwd = await folderWith('Trung tâm A');
    const form = join(cwd, 'form.xlsx');
    await mustRun(['export', '--period', 'q1', '-o', form], { cwd });
    const filled = await fill(readFileSync(form), ANSWERS);
    writeFileSync(
      form,
      withPart(filled, 'xl/sharedStrings.xml', (xml) => xml.replace('<t>text</t>', '<t>khác</t>')),
    );
    const path = join(cwd, 'plans/2024/plan.yaml');
    write(path, revised(read(path)));
    const { code, stderr } = await dcs(['import', form], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('lập theo kế hoạch lần 1, nay là lần 2')]);
  });
});
