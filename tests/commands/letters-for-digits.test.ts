import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';

const TODAY = '2024-04-10';

describe('letters typed for digits', () => {
  it.each<[readonly string[], string]>([
    [['tick', 'II.1', '--date', '3O/3/2024'], 'Có phải là 30/03/2024?'],
    [['status', '--as-of', '3l/3/2024'], 'Có phải là 31/03/2024?'],
    [['tick', 'II.1', '--evidence', '15/BC-TTA; l2/3/2024; Báo cáo'], 'Có phải là 12/03/2024?'],
    [['figure', 'tiep-dan.luot', '1O', '--period', 'q1'], 'Có phải là 10?'],
    [['figure', 'tiep-dan.luot', 'l0', '--period', 'q1'], 'Có phải là 10?'],
    [['submit', '--period', 'q1', '--number', 'l5/BC-TTA', '--with-gaps', 'x'], 'Có phải là 15/BC-TTA?'],
  ])('dcs %j is refused with the likely reading, and nothing is written', async (args, question) => {
    const cwd = await folderWith('Thử');
    const before = read(unitFile(cwd, 'thu'));
    const { code, stderr } = await dcs(args, { cwd, today: TODAY });
    expect([code, stderr]).toEqual([2, expect.stringContaining(question)]);
    expect(read(unitFile(cwd, 'thu'))).toBe(before);
  });

  it.each([
    ['l5/BC-TTA; 12/3/2024; Báo cáo', '15/BC-TTA'],
    ['1O/BC-TTA', '10/BC-TTA'],
    ['O5/BC-TTA; 12/3/2024', '05/BC-TTA'],
    ['Báo cáo số l5/BC-TTA ngày 12/3/2024 về tiếp công dân', '15/BC-TTA'],
  ])('the document %s is recorded as typed, with a warning, and check warns of it', async (typed, likely) => {
    const cwd = await folderWith('Thử');
    const args = ['tick', 'II.1', '--period', 'q1', '--evidence', typed];
    const { code, stderr } = await dcs(args, { cwd, today: TODAY });
    expect([code, stderr]).toEqual([0, expect.stringContaining(`Có phải là ${likely}?`)]);
    expect(read(unitFile(cwd, 'thu'))).not.toContain(likely);
    const checked = await dcs(['check'], { cwd, today: TODAY });
    expect(checked.stdout + checked.stderr).toContain(`có phải là ${likely}?`);
  });

  it('a symbol in digits is recorded without a word', async () => {
    const cwd = await folderWith('Thử');
    const args = ['tick', 'II.1', '--period', 'q1', '--evidence', '02/NQ-HN; 12/3/2024; Nghị quyết về OCOP'];
    const { stderr } = await dcs(args, { cwd, today: TODAY });
    expect(stderr).not.toContain('chữ cái');
    expect(await mustRun(['check'], { cwd, today: TODAY })).not.toContain('chữ cái');
  });
});
