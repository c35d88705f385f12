import { beforeEach, describe, expect, it } from 'vitest';
import { copyFileSync, existsSync } from 'node:fs';
import { dcs, departmentFile, folderWith, mustRun, type Ran, read, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';
const TODAY = '2024-03-20';
let cwd = '';
let file = '';

const run = (...args: readonly string[]): Promise<Ran> => dcs(args, { cwd, today: TODAY });
const must = (...args: readonly string[]): Promise<string> => mustRun(args, { cwd, today: TODAY });
const submit = (): Promise<string> => must('submit', '--period', 'q1', '--date', '16/3/2024', '--with-gaps', 'x');
const judge = (...how: readonly string[]): Promise<string> => must('review', UNIT, ...how, '--by', 'Trần Thị B');

beforeEach(async () => {
  cwd = await folderWith('Trung tâm A');
  file = unitFile(cwd, UNIT);
});

describe('a newer copy of a unit’s file laid over the older one', () => {
  it('loses nothing that the head office decided', async () => {
    await must('raise', 'Thiếu người trực', '--date', '12/3/2024');
    await submit();
    const atTheUnit = `${file}.copy`;
    copyFileSync(file, atTheUnit);
    await judge('--period', 'q1', '--accept');
    await must('answer', UNIT, '1', 'Đồng ý bổ sung');
    const decided = read(departmentFile(cwd));
    // The unit goes on in the copy that it sent, without a word of what was decided.
    copyFileSync(atTheUnit, file);
    await must('tick', 'II.7', '--date', '18/3/2024', '--note', 'Họp với công đoàn');
    expect(read(departmentFile(cwd))).toBe(decided);
    expect((await run('review', UNIT)).stdout).toContain('đã tiếp nhận');
    expect((await run('raise')).stdout).toContain('Đồng ý bổ sung');
    expect((await run('check', '--strict')).stdout).not.toContain('decision');
  });

  it('says what differs from what was accepted: in review, due, status and check', async () => {
    await submit();
    await judge('--period', 'q1', '--accept');
    const { stderr } = await run('tick', 'II.7', '--date', '1/3/2024', '--note', 'bổ sung');
    expect(stderr).toContain('quý I năm 2024 đã được tiếp nhận ngày 20/03/2024 nay không còn khớp');
    expect((await run('review')).stdout).toMatch(/sửa\s+sau\s+khi\s+tiếp\s+nhận/);
    expect((await run('due')).stdout).toMatch(/nay\s+khác\s+với\s+bản\s+đã\s+gửi/);
    expect((await run('status')).stdout).toMatch(/dcs\s+submit\s+--period\s+2024-Q1/);
    expect((await run('check')).stdout).toContain('accepted-period-changed');
  });

  it('is data too, and an earlier sending that was followed by another is not called changed', async () => {
    await submit();
    await must('tick', 'II.7', '--date', '1/3/2024', '--note', 'bổ sung');
    const changed = async (...more: readonly string[]): Promise<unknown> => {
      const due = JSON.parse(await must('due', '--period', 'q1', '--json', ...more)) as {
        reports: { units: { changed: boolean }[] }[];
      };
      const status = JSON.parse(await must('status', '--json', ...more)) as { sendAgain: { why: string }[] };
      return [due.reports[0]?.units[0]?.changed, status.sendAgain.map(({ why }) => why)];
    };
    expect(await changed()).toEqual([true, ['changed']]);
    await must('submit', '--period', 'q1', '--with-gaps', 'x');
    expect(await changed()).toEqual([false, []]);
    expect(await changed('--as-of', '17/3/2024')).toEqual([false, []]);
  });

  it('keeps what was accepted where the copy is older than the sending', async () => {
    const before = `${file}.copy`;
    copyFileSync(file, before);
    await must('tick', 'II.7', '--date', '1/3/2024', '--note', 'Họp');
    await submit();
    await judge('--period', 'q1', '--accept');
    copyFileSync(before, file);
    expect((await run('review', UNIT)).stdout).toMatch(/đã tiếp nhận[\s\S]*sửa\s+sau\s+khi\s+tiếp\s+nhận/);
    const { stdout } = await run('check');
    expect(stdout).toContain('accepted-period-changed');
    expect(stdout).toContain('review-of-unsent-report');
  });
});

describe('what was sent and is changed afterwards', () => {
  const CHANGES: readonly (readonly [string, readonly string[]])[] = [
    ['tick', ['tick', 'II.7', '--date', '1/3/2024', '--note', 'bổ sung']],
    ['correct', ['correct', 'II.1', '1', '--note', 'khác']],
    ['undo', ['undo', 'II.1', '--force']],
    ['figure', ['figure', 'tiep-dan.luot', '5', '--period', 'q1']],
    ['write', ['write', 'han-che', '--period', 'q1', '--text', 'Không có.']],
    ['raise', ['raise', 'Thiếu người', '--date', '1/3/2024']],
  ];

  it.each(CHANGES)('is said by %s, with the command to send it again', async (_name, args) => {
    await must('tick', 'II.1', '--date', '2/3/2024', '--note', 'một');
    await submit();
    const ran = await run(...args.filter((one) => one !== '--force'));
    const again = ran.code === 0 ? ran : await run(...args);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('Báo cáo quý I năm 2024 đã gửi ngày 16/03/2024 nay không còn khớp');
    expect(again.stderr).toContain('dcs submit --period 2024-Q1');
  });

  it('is not said of work in another period, of an assignment, or of a report that was returned', async () => {
    await submit();
    expect((await run('tick', 'II.7', '--date', '18/3/2024', '--note', 'x')).stderr).not.toContain('không còn khớp');
    expect((await run('assign', 'II.7', '--lead', 'Phòng Tổ chức')).stderr).not.toContain('không còn khớp');
    await judge('--period', 'q1', '--return', '--reason', 'Thiếu số liệu');
    expect((await run('tick', 'II.7', '--date', '1/3/2024', '--note', 'x')).stderr).not.toContain('không còn khớp');
  });

  it('is said of each period that has it, with the unit where there are several', async () => {
    await must('init', 'Trung tâm B');
    await must('submit', '-u', UNIT, '--period', 'q1', '--with-gaps', 'x');
    await must('submit', '-u', UNIT, '--period', 'h1', '--with-gaps', 'x');
    const { stderr } = await run('tick', 'II.7', '-u', UNIT, '--date', '1/3/2024', '--note', 'x');
    expect(stderr).toContain('dcs submit -u trung-tam-a --period 2024-Q1');
    expect(stderr).toContain('dcs submit -u trung-tam-a --period 2024-H1');
  });
});

describe('a report that was returned', () => {
  it('is the first line of the unit’s to-do list, with the reason', async () => {
    await submit();
    await judge('--period', 'q1', '--return', '--reason', 'Thiếu số liệu tiếp công dân');
    const { stdout } = await run('status');
    const [, todo = ''] = stdout.split('Việc cần làm:\n');
    expect(todo.split('\n')[0]).toContain('Báo cáo quý I năm 2024 bị trả lại ngày 20/03/2024: Thiếu số liệu');
    expect(todo).toContain('dcs submit --period 2024-Q1');
    const json = JSON.parse((await run('status', '--json')).stdout) as { sendAgain: unknown };
    expect(json.sendAgain).toEqual([
      {
        period: '2024-Q1',
        why: 'returned',
        sent: '2024-03-16',
        reviewed: '2024-03-20',
        reason: 'Thiếu số liệu tiếp công dân',
      },
    ]);
    await must('submit', '--period', 'q1', '--with-gaps', 'x');
    expect((await run('status')).stdout).not.toContain('bị trả lại');
  });
});

describe('submit', () => {
  it('ends with what is still to be sent, and to whom', async () => {
    const { stderr } = await run('submit', '--period', 'q1', '--with-gaps', 'x');
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /chưa có gì được gửi đi: hãy gửi cho Sở Xây dựng tệp plans\/2024\/units\/trung-tam-a\.yaml/,
    );
    expect(stderr).not.toContain('thư mục plans/2024/evidence');
    expect(existsSync(departmentFile(cwd))).toBe(false);
  });
});

it('a signed report is sent again with who signs, and room for the new paper’s number and day', async () => {
  const cwd = await folderWith('Trung tâm A');
  const on = (...args: readonly string[]) => dcs(args, { cwd, today: '2024-03-16' });
  const signed = ['--authority', 'KT. GIÁM ĐỐC', '--position', 'PHÓ GIÁM ĐỐC', '--signer', 'Nguyễn Văn A'];
  await on('submit', '--period', 'q1', '--number', '45/BC-TTA', '--date', '16/3/2024', ...signed, '--with-gaps', 'x');
  const { stderr, stdout } = await on('tick', 'II.1', '--date', '10/3/2024');
  const [, line = ''] = /Gửi lại: dcs (submit [^\n]*)/.exec(stderr + stdout) ?? [];
  const typed = line.replace('<số>', '46/BC-TTA').replace('<ngày>', '16/3/2024');
  const words = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  expect(await on(...words, '--with-gaps', 'x')).toMatchObject({ code: 0 });
  const paper = await on('report', '--period', 'q1', '-f', 'md');
  expect(paper.stdout).toMatch(/46\/BC-TTA[^]*KT\. GIÁM ĐỐC[^]*PHÓ GIÁM ĐỐC[^]*Nguyễn Văn A/);
});

it.each([
  ['1/3/2024', 2, 'ngày 16/03/2024'],
  ['15/3/2024', 2, 'ngày 16/03/2024'],
  ['16/3/2024', 0, ''],
  ['18/3/2024', 0, ''],
])('a report that holds work of 16 March, dated %s, ends with %d', async (day, code, said) => {
  const folder = await folderWith('Trung tâm A');
  const on = (...args: readonly string[]) => dcs(args, { cwd: folder, today: '2024-03-25' });
  await on('tick', 'II.1', '--date', '16/3/2024', '--period', 'q1', '--note', 'Bổ sung');
  const sent = await on('submit', '--period', 'q1', '--date', day, '--with-gaps', 'x');
  expect([sent.code, sent.stderr.includes(`có việc ghi ${said}`)]).toEqual([code, code === 2]);
});

it('a report may be sent before the cut-off, with what was recorded by then', async () => {
  const folder = await folderWith('Trung tâm A');
  const on = (...args: readonly string[]) => dcs(args, { cwd: folder, today: '2024-03-25' });
  await on('tick', 'II.1', '--date', '10/3/2024');
  expect(await on('submit', '--period', 'q1', '--date', '12/3/2024', '--with-gaps', 'x')).toMatchObject({ code: 0 });
  // Work of the next period, and a withdrawn entry, stand in no report of this one.
  await on('tick', 'II.7', '--date', '20/3/2024');
  expect(await on('submit', '--period', 'q1', '--date', '13/3/2024', '--with-gaps', 'y')).toMatchObject({ code: 0 });
});

describe('the paper that a sending makes', () => {
  const paper = ['--number', '45/BC-TTA', '--date', '16/3/2024', '--signer', 'Lê A'] as const;
  const send = async (...more: readonly string[]): Promise<string> =>
    (await run('submit', '--period', 'q1', ...paper, '--with-gaps', 'x', ...more)).stderr;

  it('names what keeps it a draft: in submit and in report, until it is given', async () => {
    expect(await send()).toContain('DỰ THẢO: địa danh (place: trong tệp của đơn vị); chức vụ người ký (dcs submit');
    const first = await run('report', '--period', 'q1');
    expect(first.stderr).toContain('chức vụ người ký (dcs submit … --position "…")');
    expect(first.stdout).toContain('DỰ THẢO');
    const unit = read(file);
    write(file, unit.replace('place: null', 'place: Đà Nẵng'));
    expect(await send('--position', 'GIÁM ĐỐC')).not.toContain('Còn để trống');
    const whole = await run('report', '--period', 'q1');
    expect(whole.stderr).not.toContain('Còn để trống');
    expect(whole.stdout).not.toContain('DỰ THẢO');
  });

  it('names the day that is left blank beside a number', async () => {
    const { stderr } = await run('submit', '--period', 'q1', '--number', '45/BC-TTA', '--with-gaps', 'x');
    expect(stderr).toContain('ngày ký (dcs submit … --date …)');
  });

  it('of the department is named so too, with the parts that nobody wrote', async () => {
    const { stderr, stdout } = await run('report', '--all', '--period', 'q1');
    expect(stdout).toContain('DỰ THẢO');
    expect(stderr).toContain('phần chưa viết: Ưu điểm; Nguyên nhân; ĐỀ XUẤT, KIẾN NGHỊ.');
    await must('submit', '--all', '--period', 'q1', '--authority', 'KT. GIÁM ĐỐC', '--position', 'PHÓ GIÁM ĐỐC');
    const signed = (await run('report', '--all', '--period', 'q1')).stderr;
    expect(signed).toContain('họ tên người ký (dcs submit --all … --signer "…")');
  });
});
