import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../support/program.js';

describe('a document that can hardly be right', () => {
  it.each([
    ['15/BC-TTA; 8/3/2025; Báo cáo', 'sau hôm nay'],
    ['; ngày mai; Dự thảo', 'sau hôm nay'],
    ['bao-cao.pdf', '--file bao-cao.pdf'],
    ['15/BC-TTA; 8/3/2024; Biên bản đối thoại.docx', '--file "Biên bản đối thoại.docx"'],
    ['https://example.vn/bao-cao.pdf', '--link'],
  ])('“%s” is refused by tick and correct, and nothing is written', async (evidence, said) => {
    const cwd = await folderWith('Trung tâm A');
    await mustRun(['tick', 'II.7', '--date', '12/3/2024'], { cwd });
    const before = read(unitFile(cwd, 'trung-tam-a'));
    for (const args of [
      ['tick', 'II.7'],
      ['correct', 'II.7', '1'],
    ]) {
      const { code, stderr } = await dcs([...args, '--evidence', evidence], { cwd });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) as string });
    }
    expect(read(unitFile(cwd, 'trung-tam-a'))).toBe(before);
  });

  it.each([
    ['15/BC-TTA; 8/3/2021; Báo cáo', 'trước năm 2023', 'document-date-unlikely'],
    ['15', 'chỉ có số “15”', 'document-unclear'],
    ['15/bc-tta; 8/3/2024; Báo cáo', '15/BC-TTA', 'document-unclear'],
  ])('“%s” is taken with a word, the same that check says', async (evidence, said, code) => {
    const cwd = await folderWith('Trung tâm A');
    const tick = await dcs(['tick', 'II.7', '--date', '12/3/2024', '--evidence', evidence], { cwd });
    const check = await dcs(['check', '--json'], { cwd });
    const correct = await dcs(['correct', 'II.7', '1', '--evidence', evidence], { cwd });
    for (const { stderr } of [tick, correct]) expect(stderr).toContain(said);
    expect(check.stdout).toContain(`"${code}"`);
  });

  it('a number is recorded without the word for it, which documents print themselves', async () => {
    const cwd = await folderWith('Trung tâm A');
    const typed = [
      'số 15/BC; 8/3/2024; A',
      'Số: 16/BC; ; B',
      'số 17/BC-TTA',
      'so 18/BC; 8/3/2024',
      'Sổ 19; 8/3/2024; C',
    ];
    const args = typed.flatMap((one) => ['--evidence', one]);
    await mustRun(['tick', 'II.7', '--date', '12/3/2024', ...args], { cwd });
    const numbers = read(unitFile(cwd, 'trung-tam-a')).matchAll(/number: "?([^,"]*)/g);
    expect(Array.from(numbers, ([, number]) => number)).toEqual(['15/BC', '16/BC', '17/BC-TTA', '18/BC', 'Sổ 19']);
    expect(await mustRun(['report', '--period', 'q1', '-f', 'md'], { cwd })).not.toMatch(/số (?:số|so)\b/i);
  });

  it('an empty file is attached with a word', async () => {
    const cwd = await folderWith('Trung tâm A');
    write(join(cwd, 'plans/2024/evidence.pdf'), '');
    const { code, stderr } = await dcs(['tick', 'II.7', '--file', 'plans/2024/evidence.pdf'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('“evidence.pdf” là một tệp trống');
    expect((await dcs(['check', '--json'], { cwd })).stdout).toContain('"document-unclear"');
  });
});
