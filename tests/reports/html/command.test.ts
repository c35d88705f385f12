import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../../support/program.js';
import { textOf } from './pages.js';

const JUNE = '2024-06-30';

describe('dcs status as a page', () => {
  it('one unit, guessed from the ending, with what was recorded', async () => {
    const cwd = await folderWith('Trung tâm A');
    const tick = [
      'tick',
      'II.5.c',
      '--date',
      '10/3/2024',
      '--note',
      'Tiếp 12 lượt',
      '--evidence',
      '15/BC; 8/3/2024; Báo cáo',
    ];
    await mustRun(tick, { cwd, today: JUNE });
    expect(await mustRun(['status', '-o', 'trang-thai.html'], { cwd, today: JUNE })).toBe('');
    const text = textOf(read(join(cwd, 'trang-thai.html')));
    for (const words of ['Trung tâm A', 'đến ngày 30/06/2024', 'Tiếp 12 lượt', '15/BC']) expect(text).toContain(words);
  });

  it('all units, in English, on stdout', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    for (const more of [[], ['-o', '-']]) {
      const page = await mustRun(['status', '-f', 'html', '--lang', 'en', ...more], { cwd, today: JUNE });
      expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
      for (const words of ['Trung tâm A', 'Trung tâm B', 'Where 2 units stand']) expect(textOf(page)).toContain(words);
    }
  });

  it('says which files are not counted, and ends with 2', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    write(unitFile(cwd, 'trung-tam-b'), 'schema: dcs/unit-plan@1\nunit: [\n');
    const { code, stderr } = await dcs(['status', '-o', 'tat-ca.html'], { cwd, today: JUNE });
    expect([code, stderr.includes('trung-tam-b')]).toEqual([2, true]);
    expect(textOf(read(join(cwd, 'tat-ca.html')))).toContain('tính từ kế hoạch của 1/2 đơn vị');
  });

  it.each([
    ['trang-thai.htm', /^<!DOCTYPE html>/],
    ['trang-thai.json', /^\{/],
    ['trang-thai.txt', /^Trung tâm A: kế hoạch năm 2024/],
    ['trang-thai', /^Trung tâm A: kế hoạch năm 2024/],
  ])('%s', async (name, start) => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['status', '-o', name], { cwd, today: JUNE });
    expect(read(join(cwd, name))).toMatch(start);
    expect(read(join(cwd, name))).toMatch(/[^\n]\n$/);
  });

  it('refuses an ending that is no format, before anything is read', async () => {
    const { code, stderr } = await dcs(['status', '-o', 'trang-thai.pdf']);
    expect(code).toBe(2);
    for (const ending of ['.txt', '.json', '.html']) expect(stderr).toContain(ending);
  });

  it('leaves a file that is there, unless it is told to write over it', async () => {
    const cwd = await folderWith('Trung tâm A');
    const file = write(join(cwd, 'trang-thai.html'), 'của tôi');
    expect((await dcs(['status', '-o', 'trang-thai.html'], { cwd })).code).toBe(2);
    expect(read(file)).toBe('của tôi');
    await mustRun(['status', '-o', 'trang-thai.html', '--force'], { cwd });
    expect(statSync(file).size).toBeGreaterThan(10_000);
  });

  it('leaves nothing behind where it can’t write', async () => {
    const cwd = await folderWith('Trung tâm A');
    expect((await dcs(['status', '-o', 'khong-co/trang-thai.html'], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'khong-co'))).toBe(false);
  });
});

it('dcs report as a page', async () => {
  const cwd = await folderWith('Trung tâm A');
  await mustRun(['report', '--period', 'H1', '--annex', 'items', '-o', 'bao-cao.html'], { cwd, today: JUNE });
  const page = read(join(cwd, 'bao-cao.html'));
  expect(await mustRun(['report', '--period', 'H1', '--annex', 'items', '-f', 'html'], { cwd, today: JUNE })).toBe(
    page,
  );
  for (const words of ['BÁO CÁO', '6 tháng đầu năm 2024', 'Nhiệm vụ theo kỳ', 'Phụ lục'])
    expect(textOf(page)).toContain(words);
});

describe('dcs brief as a page', () => {
  it('says what the text says, in a page without a script', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    await mustRun(['tick', 'II.5.c', '-u', 'trung-tam-a', '--date', '10/6/2024', '--status', 'blocked', '--note', 'Chờ'], { cwd, today: JUNE }); // prettier-ignore
    await mustRun(['raise', 'Thiếu phòng <b>', '--proposal', 'Bố trí & sửa', '-u', 'trung-tam-b', '--date', '11/6/2024'], { cwd, today: JUNE }); // prettier-ignore
    const line = ['brief', '--period', 'h1'];
    await mustRun([...line, '-o', 'tom-tat.html'], { cwd, today: JUNE });
    const page = read(join(cwd, 'tom-tat.html'));
    expect(page).not.toMatch(/<script|https?:|<b>\./);
    expect(page).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-[^&]+&#39;; base-uri/);
    const words = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];
    const shown = words(textOf(page)).join(' ');
    const said = words(await mustRun([...line, '-f', 'md'], { cwd, today: JUNE }));
    expect(said.filter((word) => !shown.includes(word))).toEqual([]);
    expect(shown).toContain('Bố trí sửa');
  });

  it('leaves a file that is there', async () => {
    const cwd = await folderWith('Trung tâm A');
    const file = write(join(cwd, 'tom-tat.html'), 'của tôi');
    expect((await dcs(['brief', '--period', 'q1', '-o', 'tom-tat.html'], { cwd, today: JUNE })).code).toBe(2);
    expect(read(file)).toBe('của tôi');
  });
});
