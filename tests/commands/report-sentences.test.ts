import { beforeEach, describe, expect, it } from 'vitest';
import { documentDate } from '../../src/domain/calendar/date.js';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../support/program.js';

let cwd = '';
const today = '2024-12-20';
const run = (...args: readonly string[]): Promise<string> => mustRun(args, { cwd, today });
const report = (period: string): Promise<string> => run('report', '--period', period, '-f', 'md');
const section = (text: string, from: string | RegExp, to: string | RegExp): string =>
  text.split(from)[1]?.split(to)[0] ?? '';
const next = async (period: string): Promise<string> =>
  section(await report(period), /[IV]+\. PHƯƠNG HƯỚNG/, /# [IV]+\./);
const difficulties = async (period: string): Promise<string> =>
  section(await report(period), 'Tồn tại, hạn chế', 'Nguyên nhân');

beforeEach(async () => {
  cwd = await folderWith('Trung tâm A');
});

describe('what is carried on, and what stands in the way', () => {
  const TITLE = 'Khảo sát mức độ hài lòng';
  const blocked = (date: string): Promise<string> =>
    run('tick', 'II.3.c', '--status', 'blocked', '--note', 'Chưa có tài khoản', '--date', date);
  const done = (date: string): Promise<string> => run('tick', 'II.3.c', '--date', date);

  it('is told of the quarter that a later one settled, and is not carried on', async () => {
    await blocked('12/3/2024');
    await done('12/6/2024');
    expect(await next('h1')).not.toContain(TITLE);
    expect(await difficulties('h1')).toContain(`${TITLE}: Chưa có tài khoản (quý I).`);
  });

  it('is what stands still in the last quarter', async () => {
    await done('12/3/2024');
    await blocked('12/6/2024');
    expect(await next('h1')).toMatch(new RegExp(`Tiếp tục thực hiện, hoàn thành:.*${TITLE}`));
    expect(await difficulties('h1')).toContain(`${TITLE}: Chưa có tài khoản (quý II).`);
  });

  it('is so for the quarter alone, whatever came later', async () => {
    await blocked('12/3/2024');
    await done('12/6/2024');
    expect(await difficulties('q1')).toContain('Chưa có tài khoản');
  });

  it('stands once where it was raised, too', async () => {
    await blocked('12/3/2024');
    await run(
      'raise',
      'Chưa được cấp tài khoản',
      '--item',
      'II.3.c',
      '--date',
      '12/3/2024',
      '--proposal',
      'Cấp tài khoản',
    );
    const text = await difficulties('q1');
    expect(text).toContain('Chưa được cấp tài khoản');
    expect(text).toContain(`${TITLE}: Chưa có tài khoản. Chưa được cấp tài khoản.`);
    expect(text.split(TITLE)).toHaveLength(2);
    expect(await report('q1')).toContain(`- ${TITLE}: Cấp tài khoản.`);
  });

  it('has one line, raised and ticked, though the quarter was done in the end; without an item it has its own', async () => {
    await blocked('4/3/2024');
    await run('tick', 'II.3.c', '--status', 'blocked', '--note', 'Chưa có mẫu phiếu', '--date', '5/3/2024');
    await run('raise', 'Chưa được cấp tài khoản', '--item', 'II.3.c', '--date', '6/3/2024');
    await run('raise', 'Thiếu người', '--date', '6/3/2024');
    await run('raise', 'Thiếu phòng họp', '--date', '6/3/2024');
    await run('answer', 'trung-tam-a', '1', 'Sẽ cấp trong tháng 4');
    await done('12/3/2024');
    const [, list = ''] = (await difficulties('q1')).split('Khó khăn, vướng mắc:');
    expect(list.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      `- ${TITLE}: Chưa được cấp tài khoản. Đã trả lời ngày 20/12/2024: Sẽ cấp trong tháng 4. Chưa có tài khoản. Chưa có mẫu phiếu.`,
      '- Thiếu người.',
      '- Thiếu phòng họp.',
    ]);
  });

  it('stands once where it was recorded several times', async () => {
    await blocked('1/3/2024');
    await blocked('12/3/2024');
    expect((await difficulties('q1')).split(TITLE)).toHaveLength(2);
  });
});

describe('evidence that is a file or an address alone', () => {
  it.each([
    ['a file', ['--file', 'Biên bản đối thoại.pdf', '--copy']],
    ['an address', ['--link', 'https://vi.du/88']],
  ])('%s: is not printed, and told on stderr', async (_, how) => {
    write(`${cwd}/Biên bản đối thoại.pdf`, 'x');
    await run('tick', 'II.5.b', '--date', '12/7/2024', ...how);
    const { stdout, stderr } = await dcs(['report', '--period', 'q3', '-f', 'md'], { cwd, today });
    expect(stdout).not.toMatch(/evidence\/|\.pdf|https/);
    expect(stderr).toMatch(/II\.5\.b[^]*dcs correct/);
  });

  it('with a title it is, by that alone', async () => {
    await run(
      'tick',
      'II.5.b',
      '--date',
      '12/7/2024',
      '--evidence',
      'Biên bản đối thoại',
      '--link',
      'https://vi.du/88',
    );
    const { stdout, stderr } = await dcs(['report', '--period', 'q3', '-f', 'md'], { cwd, today });
    expect(stdout).toContain('Biên bản đối thoại');
    expect(stdout + stderr).not.toMatch(/https|dcs correct/);
  });
});

describe('dates of documents', () => {
  it.each([
    ['2024-03-08', '08/3/2024'],
    ['2024-12-14', '14/12/2024'],
    ['2024-02-29', '29/02/2024'],
    ['2024-01-05', '05/01/2024'],
    ['2024-10-01', '01/10/2024'],
  ])('%s is %s', (date, printed) => {
    expect(documentDate(date)).toBe(printed);
  });

  it('no document has a date in the form of files, and each stands once', async () => {
    await run('assign', 'IV.2', '--time', '29/2/2024');
    await run('assign', 'II.1', '--time', '15/11/2024');
    await run('action', 'II.1', 'Tổ chức hội nghị', '--due', '15/8/2024');
    await run('tick', 'II.1', '--date', '12/3/2024', '--evidence', '11/BC-TTA; 8/3/2024; Báo cáo');
    const texts = [await run('plan', '-u', 'trung-tam-a'), await report('q1'), await report('2024')];
    for (const text of texts) expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(texts[0]).toContain('Trước ngày 29/02/2024');
    expect(texts[0]).toContain('Trước ngày 15/11/2024');
    expect(texts[0]).toContain('Trước ngày 15/8/2024');
    expect(texts[0]).not.toContain('hạn 29');
  });
});

describe('who receives a document', () => {
  it.each([
    ['the superior, for a report', ['Sở Xây dựng (b/c)', 'Lưu: VT'], 'report', /Sở Xây dựng \(b\/c\)/, /Như trên/],
    ['the superior, for a plan', ['Sở Xây dựng (b/c)', 'Lưu: VT'], 'plan', /Sở Xây dựng \(b\/c\)/, /- Sở Xây dựng;/],
    ['as above, named by hand', ['Như trên', 'Lưu: VT'], 'report', /Như trên/, /Như trên[^]*Như trên/],
  ])('nobody twice: %s', async (_, recipients, command, wanted, unwanted) => {
    const file = unitFile(cwd, 'trung-tam-a');
    write(file, read(file).replace('  place: null\n', `  place: null\n  recipients: ${JSON.stringify(recipients)}\n`));
    const text = command === 'plan' ? await run('plan', '-u', 'trung-tam-a') : await report('q1');
    const received = text.split('Nơi nhận')[1] ?? '';
    expect(received).toMatch(wanted);
    expect(received).not.toMatch(unwanted);
  });
});

it('a number below 10 reads the same in a citation as above the letter', async () => {
  const plan = `${cwd}/plans/2024/plan.yaml`;
  write(plan, read(plan).replace(/^number: null.*$/m, 'number: 5/KH-SXD'));
  const text = await report('q1');
  expect(text).toContain('Kế hoạch số 05/KH-SXD');
  expect(text).not.toContain('số 5/KH-SXD');
});

it('items that share a record are named in the order of the plan, whatever that of the report', async () => {
  await run('tick', 'III.4', 'II.1', 'III.3', 'II.7', 'II.2.đ', 'II.2.b', '--date', '10/3/2024', '--note', 'Đã họp');
  expect(await report('q1')).toContain('tại điểm b, đ khoản 2 Mục II; điểm 7 Mục II; điểm 3, 4 Mục III của Kế hoạch');
});
