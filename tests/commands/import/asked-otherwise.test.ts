import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../../support/program.js';
import { fill, folderWithForm, type Place, type Typed, withPart } from './fill.js';

const entryFor = (row: string): (readonly [Place, Typed])[] => [
  [{ sheet: 'items', row, column: 'status' }, 'Đã thực hiện trong kỳ'],
  [{ sheet: 'items', row, column: 'date' }, '5/3/2024'],
];
const ANSWERS: readonly (readonly [Place, Typed])[] = [
  ...entryFor('II.1@2024-Q1'),
  ...entryFor('II.5.c@2024-Q1'),
  [{ sheet: 'plan', row: 'II.5.c', column: 'in-charge' }, 'Phòng B'],
  [{ sheet: 'difficulties', row: 0, column: 'difficulty' }, 'Thiếu người'],
  [{ sheet: 'difficulties', row: 0, column: 'address' }, 'II.5.c'],
  [{ sheet: 'difficulties', row: 0, column: 'date' }, '5/3/2024'],
];

/** A form is made and filled in, the plan asks II.5.c otherwise in the same words, and the form is taken in. */
async function takenAfter(
  change: (track: string) => string,
  spoil: (form: Uint8Array) => Uint8Array = (form) => form,
): Promise<{ readonly code: number | null; readonly said: string; readonly unit: UnitPlan }> {
  const cwd = await folderWithForm();
  const form = join(cwd, 'form.xlsx');
  writeFileSync(form, spoil(await fill(readFileSync(form), ANSWERS)));
  const file = join(cwd, 'plans/2024/plan.yaml');
  const [whole = '', track = ''] = /- id: II\.5\.c\n[^]*?(track:[^]*?)\n\s+- id: /.exec(read(file)) ?? [];
  write(file, read(file).replace(whole, whole.replace(track, change(track))));
  const { code, stdout } = await dcs(['import', form], { cwd });
  return {
    code,
    said: stdout.replace(/\s+/g, ' '),
    unit: parse(read(unitFile(cwd, 'trung-tam-a'))) as UnitPlan,
  };
}

const monthly = (track: string): string => track.replace('cadence: ongoing', 'cadence: monthly');

describe('a form whose item the plan now asks otherwise in the same words', () => {
  it.each([
    ['cadence', monthly, 'nay là “chủ trì, hằng tháng”'],
    [
      'quarters by name',
      (t: string) => t.replace('cadence: ongoing', 'cadence: quarterly'),
      'nay là “chủ trì, hằng quý”',
    ],
    [
      'day',
      (t: string) => t.replace('cadence: ongoing', 'cadence: once\n              due: 2024-06-30'),
      'nay là “chủ trì, một lần, hạn 30/06/2024”',
    ],
    ['role', (t: string) => t.replace('subordinate: lead', 'subordinate: support'), 'nay là “phối hợp, thường xuyên”'],
    ['unit', (t: string) => t.replace(', subordinate: lead', ''), 'II.5.c nay không còn giao cho đơn vị này'],
  ])('another %s: its rows are left out and named, the others are taken', async (_, change, why) => {
    const { code, said, unit } = await takenAfter(change);
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('1 thay đổi đã ghi, 0 dòng đã có từ trước, 3 dòng chưa nhận'),
    ]);
    expect(said.split(why).length - 1).toBe(3);
    expect(unit.items['II.1']?.progress).toHaveLength(1);
    expect(unit.items['II.5.c']?.progress ?? []).toEqual([]);
    expect(unit.items['II.5.c']?.['in-charge'] ?? null).toBeNull();
    expect(unit.difficulties ?? []).toEqual([]);
  });

  it('is taken where only what another kind of unit does has changed', async () => {
    const { code, said } = await takenAfter((t) => t.replace('office: lead', 'office: support'));
    expect([code, said]).toEqual([0, expect.stringContaining('4 thay đổi đã ghi')]);
  });

  it('a form of an older program does not say what was asked, and is read as before', async () => {
    const asked = (form: Uint8Array): Uint8Array =>
      withPart(form, 'xl/sharedStrings.xml', (xml) => xml.replaceAll('<t>lead, ongoing</t>', '<t></t>'));
    const { said } = await takenAfter((t) => t.replace('subordinate: lead', 'subordinate: support'), asked);
    expect(said).toContain('4 thay đổi đã ghi');
  });

  it('a hidden record that nobody can read is no fault of ours', async () => {
    const spoilt = (form: Uint8Array): Uint8Array =>
      withPart(form, 'xl/sharedStrings.xml', (xml) => xml.replaceAll('<t>lead, ongoing</t>', '<t>boss, daily</t>'));
    const { code, said } = await takenAfter((t) => t, spoilt);
    expect([code, said]).toEqual([1, expect.stringContaining('kế hoạch giao nhiệm vụ II.5.c khác, nay là')]);
  });
});

describe('a document in a form', () => {
  const rows = (day: Typed): (readonly [Place, Typed])[] => [
    ...entryFor('II.1@2024-Q1'),
    [{ sheet: 'items', row: 'II.1@2024-Q1', column: 'number' }, '15/BC-TTA'],
    [{ sheet: 'items', row: 'II.1@2024-Q1', column: 'document-date' }, day],
    ...entryFor('II.5.c@2024-Q1'),
  ];
  const taken = async (cells: readonly (readonly [Place, Typed])[]): Promise<readonly [number | null, string]> => {
    const cwd = await folderWith('Trung tâm A');
    const form = join(cwd, 'form.xlsx');
    await mustRun(['export', '--period', 'q1', '-o', form], { cwd });
    writeFileSync(form, await fill(readFileSync(form), cells));
    const { code, stdout } = await dcs(['import', form], { cwd });
    return [code, stdout.replace(/\s+/g, ' ')];
  };

  it.each<[string, Typed]>([
    ['of 2030', '1/1/2030'],
    ['of tomorrow', '11/4/2024'],
    ['of tomorrow, as Excel keeps a day', { date: '2024-04-11' }],
  ])('%s is left out with its row, the other row is taken', async (_, day) => {
    const [code, said] = await taken(rows(day));
    expect(code).toBe(1);
    expect(said).toContain('1 thay đổi đã ghi, 0 dòng đã có từ trước, 1 dòng chưa nhận');
    expect(said).toMatch(/văn bản ghi ngày \d+\/\d+\/\d{4}, sau hôm nay \(10\/04\/2024\)/);
  });

  it('whose day stands beside its number, and one of two', async () => {
    const number: Place = { sheet: 'items', row: 'II.1@2024-Q1', column: 'number' };
    const beside = await taken([...entryFor('II.1@2024-Q1'), [number, '15/BC-TTA ngày 11/4/2024']]);
    expect(beside).toEqual([1, expect.stringContaining('văn bản ghi ngày 11/04/2024, sau hôm nay')]);
    const two = await taken([
      ...entryFor('II.1@2024-Q1'),
      [number, '14/BC-TTA\n15/BC-TTA'],
      [{ ...number, column: 'document-title' }, 'Báo cáo một\nBáo cáo hai'],
      [{ ...number, column: 'document-date' }, '8/3/2024\n11/4/2024'],
    ]);
    expect(two).toEqual([1, expect.stringContaining('văn bản ghi ngày 11/04/2024, sau hôm nay')]);
  });

  it('of today is taken, one of three years ago with a doubt', async () => {
    expect(await taken(rows('10/4/2024'))).toEqual([0, expect.stringContaining('2 thay đổi đã ghi')]);
    expect(await taken(rows('8/3/2021'))).toEqual([0, expect.stringContaining('2 thay đổi đã ghi')]);
  });
});
