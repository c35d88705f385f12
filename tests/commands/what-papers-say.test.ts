import { beforeEach, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dcs, folderWith, mustRun, type Ran, read, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';
const TODAY = '2024-03-20';
let cwd = '';

const screen = (text: string): string => text.replace(/\s+/g, ' ');
const run = (...args: readonly string[]): Promise<Ran> => dcs(args, { cwd, today: TODAY });
const must = (...args: readonly string[]): Promise<string> => mustRun(args, { cwd, today: TODAY });
const reported = async (...more: readonly string[]): Promise<string> => must('report', '--period', 'q1', ...more);

/** The unit's file names a director, and another one later. */
function directedBy(name: string, position = 'GIÁM ĐỐC'): void {
  const file = unitFile(cwd, UNIT);
  const rest = read(file).replace(/^ {2}signatory: .*\n/m, '');
  write(file, rest.replace(/^( {2}kind: .*\n)/m, `$1  signatory: { position: ${position}, name: ${name} }\n`));
}

beforeEach(async () => {
  cwd = await folderWith('Trung tâm A');
});

describe('who signed a paper', () => {
  const number = ['--number', '45/BC-TTA', '--date', '18/3/2024'] as const;
  const send = (...more: readonly string[]): Promise<string> =>
    must('submit', '--period', 'q1', ...number, '--with-gaps', 'x', ...more);

  it.each<[typed: readonly string[], signed: readonly string[]]>([
    [[], ['GIÁM ĐỐC', 'Nguyễn A']],
    [
      ['--signer', 'Nguyễn A'],
      ['GIÁM ĐỐC', 'Nguyễn A'],
    ],
    [['--signer', 'Lê B', '--position', 'PHÓ GIÁM ĐỐC', '--authority', 'KT. GIÁM ĐỐC'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê B']], // prettier-ignore
  ])('stays on it, whoever the unit’s file names later: %j', async (typed, signed) => {
    directedBy('Nguyễn A');
    await send(...typed);
    const before = await reported();
    for (const part of signed) expect(before).toContain(`**${part}**`);
    directedBy('Trần C');
    expect(await reported()).toBe(before);
    // The same person in another position.
    directedBy('Nguyễn A', 'PHÓ GIÁM ĐỐC');
    expect(await reported()).toBe(before);
  });

  it('is said to be of the file where the sending names nobody', async () => {
    await send();
    directedBy('Trần C');
    const { stdout, stderr } = await run('report', '--period', 'q1');
    expect(stdout).toContain('**Trần C**');
    expect(stderr).toContain('Lần gửi số 45/BC-TTA không ghi ai ký: in người ký hiện ghi trong tệp');
  });

  it('stays on the department’s paper too, whoever the plan names later', async () => {
    await must('submit', '--all', '--period', 'q1', '--number', '12/BC-SXD', '--date', '19/3/2024');
    const before = await reported('--all');
    expect(before).toContain('**Phùng Phú Phong**');
    const plan = join(cwd, 'plans/2024/plan.yaml');
    write(plan, read(plan).replace(/name: Phùng Phú Phong/, 'name: Trần C'));
    expect(await reported('--all')).toBe(before);
    // Another position is not signed for by the head.
    await must('submit', '--all', '--period', 'q1', '--authority', 'KT. GIÁM ĐỐC', '--position', 'PHÓ GIÁM ĐỐC');
    expect(await reported('--all')).toContain('**PHÓ GIÁM ĐỐC**');
  });
});

describe('a figure above zero beside “nothing arose”', () => {
  it.each([
    ['tiep-dan.luot', 'Lượt tiếp công dân'],
    ['don-thu.tiep-nhan', 'Đơn thư tiếp nhận'],
  ])('is a gap, and no paper says both: %s', async (id, name) => {
    await must('tick', 'II.5.c', '--period', 'q1', '--status', 'none');
    await must('figure', id, '12', '--period', 'q1');
    const { stdout, stderr } = await run('report', '--period', 'q1');
    expect(stdout).toContain(`(Xem lại: nhiệm vụ ghi không phát sinh nhưng có số liệu: ${name} (quý I).)`);
    expect(stdout).not.toMatch(/Không phát sinh:[^\n]*Tiếp công dân/);
    expect(stderr).toContain(`có số liệu nhưng nhiệm vụ ghi không phát sinh: ${name} (quý I)`);
    expect((await run('submit', '--period', 'q1')).stderr).toContain('ghi không phát sinh');
    expect(screen(await must('today'))).toContain('ghi không phát sinh');
    const all = await reported('--all');
    expect(all).not.toMatch(/Không phát sinh:[^\n]*Tiếp công dân/);
    await must('correct', 'II.5.c', '1', '--status', 'done');
    expect(await reported()).not.toContain('Xem lại: nhiệm vụ');
  });

  it('is none where what remains is counted, or the figure is zero', async () => {
    await must('tick', 'II.5.c', '--period', 'q1', '--status', 'none');
    await must('figure', 'tiep-dan.luot', '0', '--period', 'q1');
    expect(await reported()).not.toContain('Xem lại: nhiệm vụ');
    expect(await reported()).toMatch(/Không phát sinh[:.]/);
  });
});

describe('the document of “nothing arose”', () => {
  it('is not called one of work done', async () => {
    const none = ['--status', 'none', '--evidence', '11/BC-TTA; 1/3/2024; Báo cáo không có đơn'] as const;
    await must('tick', 'II.5.c', '--period', 'q1', ...none);
    expect(await reported()).toContain('Văn bản báo cáo không phát sinh: Báo cáo không có đơn');
    expect(await reported()).not.toContain('Văn bản thực hiện: Báo cáo không có đơn');
    await must('tick', 'II.5.c', '--period', 'q1', '--note', 'Tiếp 2 lượt');
    // It stays what it was, also where something was done later in the same quarter.
    expect(await reported()).toContain('Tiếp 2 lượt. Văn bản báo cáo không phát sinh: Báo cáo không có đơn');
  });
});

describe('what the office is told', () => {
  it('review names the unit’s reason and the office’s as two things', async () => {
    await must('submit', '--period', 'q1', '--with-gaps', 'Chờ số liệu');
    await must('review', UNIT, '--return', '--reason', 'Thiếu số liệu', '--by', 'B');
    const text = screen((await dcs(['review', UNIT], { cwd, today: TODAY })).stdout);
    expect(text).toMatch(/đơn vị gửi khi còn thiếu, lý do: Chờ số liệu; lý do trả lại: Thiếu số liệu/);
  });

  it.each([
    ['answer', 'trung-tam-13', '1', 'x'],
    ['review', 'trung-tam-13'],
    ['status', '-u', 'trung-tam-13'],
    ['why', '-u', 'trung-tam-13', 'II.1'],
    ['carry', 'trung-tam-13', 'II.1'],
    ['report', '-u', 'Trung tâm 13'],
  ])('of a registered unit without a file: %s %s', async (...args) => {
    await must('init', 'Trung tâm 13', '--register');
    rmSync(unitFile(cwd, 'trung-tam-13'));
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('có trong sổ đơn vị nhưng chưa có tệp kế hoạch');
    expect((await run('status', '-u', 'x')).stderr).toContain('Các đơn vị có: trung-tam-a, trung-tam-13.');
  });

  it('a unit that only raised a difficulty is not said to have given figures', async () => {
    await must('raise', 'Khó', '--period', 'q1');
    expect(await reported('--all')).toContain('tổng hợp từ thông tin của 1/1 đơn vị');
    expect(await must('brief', '--period', 'q1')).toContain('(Thông tin của 1/1 đơn vị');
  });

  it('an own item that is not counted stands without its unit’s name in what leaves the house', async () => {
    await must('own', 'II.2.e', 'Tập huấn riêng', '--time', '15/8/2024');
    expect(await reported('--all')).not.toContain('Tập huấn riêng (Trung tâm A)');
    expect(await reported('--all', '--internal')).toContain('Tập huấn riêng (Trung tâm A)');
  });

  it('the JSON of a report says from which day a cell counts by another name than screens say until when it is open', async () => {
    const { items } = JSON.parse(await reported('--json')) as { items: readonly { cells: readonly object[] }[] };
    expect(items[0]?.cells[0]).toMatchObject({ countedAfter: '2024-03-14' });
    expect(items[0]?.cells[0]).not.toHaveProperty('closes');
    expect(await must('status', '--json')).toContain('"closes": "2024-03-18"');
  });
});
