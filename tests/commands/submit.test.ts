import { beforeEach, describe, expect, it } from 'vitest';
import { type Call, dcs, folderWith, mustRun, type Ran, read, unitFile, write } from '../support/program.js';

let cwd = '';
let file = '';
const TODAY = '2024-03-20';

beforeEach(async () => {
  cwd = await folderWith('Trung tâm A');
  file = unitFile(cwd, 'trung-tam-a');
});

const run = (args: readonly string[], call: Partial<Call> = {}): Promise<Ran> =>
  dcs([...args, '--lang', 'en'], { cwd, today: TODAY, ...call });
const submit = (...args: readonly string[]): Promise<Ran> => run(['submit', '--period', 'q1', ...args]);
const GAPS = ['--with-gaps', 'Chờ số liệu'];
const sentTimes = (): number => read(file).match(/content:/g)?.length ?? 0;

describe('dcs submit', () => {
  it('refuses while something is missing, and says what: items, figures, words', async () => {
    const before = read(file);
    const { code, stdout, stderr } = await submit();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/without an entry:\n {4}II\.1 /);
    expect(stderr).toContain('figures not reported, quarter 1 of 2024: ');
    expect(stderr).toContain('not yet written: Ưu điểm; Nguyên nhân');
    expect(stderr).toContain('--with-gaps');
    expect(read(file)).toBe(before);
  });

  it('sends it all the same for a reason, and only adds to the file', async () => {
    const before = read(file);
    const said = ['--number', '45/BC-TTA', '--date', '16/3/2024', '--signer', 'Lê Văn B', '--by', 'Nguyễn Văn A'];
    expect((await submit(...said, ...GAPS)).code).toBe(0);
    const after = read(file);
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length).replace(/"2:[0-9a-f]{64}"/, '…')).toBe(
      'submissions:\n  - { period: 2024-Q1, date: 2024-03-16, by: Nguyễn Văn A, number: 45/BC-TTA, dated: 2024-03-16, signer: Lê Văn B, content: …, gaps: Chờ số liệu }\n',
    );
    expect((await run(['check', '--strict'])).code).toBe(0);
  });

  it('keeps who signed for whom, and no date that nobody said', async () => {
    const said = ['--number', '45/BC-TTA', '--signer', 'Lê Văn B', '--position', 'PHÓ GIÁM ĐỐC', '--authority', 'KT. GIÁM ĐỐC']; // prettier-ignore
    expect((await submit(...said, ...GAPS)).code).toBe(0);
    expect(read(file)).toContain('date: 2024-03-20, number: 45/BC-TTA, signer: Lê Văn B, position: PHÓ GIÁM ĐỐC');
    expect(read(file)).toMatch(/authority: \[KT\. GIÁM ĐỐC\]|authority: \[ ?"?KT\. GIÁM ĐỐC"? ?\]/);
    expect(read(file)).not.toContain('dated:');
    expect((await run(['check', '--strict'])).code).toBe(0);
  });

  it.each([
    ['45', /not a document’s number/],
    ['45/bc-tta', /45\/BC-TTA/],
  ])('refuses %s as a number', async (number, words) => {
    const before = read(file);
    const { code, stderr } = await submit('--number', number, ...GAPS);
    expect([code, read(file)]).toEqual([2, before]);
    expect(stderr).toMatch(words);
  });

  it('takes another type’s number, and says so', async () => {
    const { code, stderr } = await submit('--number', '45/TTA-TCHC', ...GAPS);
    expect(code).toBe(0);
    expect(stderr).toContain('is not a report’s (BC)');
    expect((await run(['check'])).stdout).toContain('paper-number-form');
  });

  it('is taken back byte for byte, the last of the file alone, until it is judged', async () => {
    const before = read(file);
    expect((await submit('--undo')).stderr).toContain('no record');
    await submit('--number', '45/BC-TTA', ...GAPS);
    expect((await run(['submit', '--undo', '--period', 'h1'])).code).toBe(2);
    const { code, stdout } = await submit('--undo');
    expect([code, read(file)]).toEqual([0, before]);
    expect(stdout).toContain('Taken out');
    await submit(...GAPS);
    const sent = read(file);
    await mustRun(['review', 'trung-tam-a', '--accept', '--by', 'B'], { cwd, today: TODAY });
    expect((await submit('--undo')).stderr).toContain('accepted');
    expect(read(file)).toBe(sent);
  });

  it('says so where nothing has changed since, and writes nothing', async () => {
    await submit(...GAPS);
    const before = read(file);
    const { code, stdout } = await submit();
    expect([code, read(file)]).toEqual([0, before]);
    expect(stdout).toContain('nothing has changed');
  });

  it.each<[what: string, change: readonly string[] | null, again: readonly string[], times: number]>([
    ['a change in the period', ['tick', 'II.5.c', '--period', 'q1'], GAPS, 2],
    ['a change in another period', ['tick', 'II.5.c', '--date', '2024-03-16'], GAPS, 1],
    ['a number that was not there', null, [...GAPS, '--number', '45/BC-TTA'], 2],
    ['a return', ['review', 'trung-tam-a', '--return', '--by', 'B', '--reason', 'x'], GAPS, 2],
    ['an acceptance', ['review', 'trung-tam-a', '--accept', '--by', 'B'], GAPS, 1],
  ])('after %s', async (_, change, again, times) => {
    await submit(...GAPS);
    if (change !== null) await mustRun(change, { cwd, today: TODAY });
    expect((await submit(...again)).code).toBe(0);
    expect(sentTimes()).toBe(times);
  });

  it.each([
    ['in the future', '2024-03-21', /yet to come/],
    ['before the period begins', '2023-12-14', /has not begun/],
  ])('refuses a day %s', async (_, date, words) => {
    const { code, stderr } = await submit('--date', date, ...GAPS);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(sentTimes()).toBe(0);
  });

  it('refuses a day before the last sending', async () => {
    await submit(...GAPS);
    await mustRun(['tick', 'II.5.c', '--period', 'q1'], { cwd, today: TODAY });
    expect((await submit('--date', '2024-03-19', ...GAPS)).code).toBe(2);
  });

  it('shows the errors of the unit’s file, as check does, and does not send it', async () => {
    write(file, read(file).replace('  II.5.c:', '  II.5.c:\n    progress: [{ date: 2024-12-01, status: doing }]'));
    const { code, stderr } = await submit(...GAPS);
    expect(code).toBe(1);
    expect(stderr).toContain('future-entry');
    expect(sentTimes()).toBe(0);
  });

  it('takes the last report past its cut-off where no period is named; notes one that nobody expects', async () => {
    expect((await run(['submit', ...GAPS])).stdout).toContain('quarter 1 of 2024');
    const { code, stderr } = await run(['submit', '--period', 'm2', ...GAPS]);
    expect(code).toBe(0);
    expect(stderr).toContain('expects no report');
  });

  it('quotes the year’s own period, which would be a number', async () => {
    await run(['submit', '--period', '2024', ...GAPS], { today: '2024-12-16' });
    expect(read(file)).toContain('- { period: "2024"');
    expect((await run(['check', '--strict'], { today: '2024-12-16' })).code).toBe(0);
  });
});

describe('check on what was sent', () => {
  const codes = async (): Promise<readonly string[]> => {
    const { stdout } = await run(['check', '--json']);
    return (JSON.parse(stdout) as { findings: { code: string }[] }).findings.map(({ code }) => code);
  };

  it('warns once an accepted period is changed, until it is sent again', async () => {
    await submit(...GAPS);
    await mustRun(['review', 'trung-tam-a', '--accept', '--by', 'B'], { cwd, today: TODAY });
    expect(await codes()).toEqual([]);
    const evidence = ['--evidence', '1/BC; 16/3/2024; x'];
    await mustRun(['tick', 'II.1', '--date', '2024-03-16', ...evidence], { cwd, today: TODAY });
    expect(await codes()).toEqual([]);
    await mustRun(['tick', 'II.5.c', '--period', 'q1', ...evidence], { cwd, today: TODAY });
    expect(await codes()).toEqual(['accepted-period-changed']);
    await submit(...GAPS);
    expect(await codes()).toEqual([]);
  });
});

it('an item that lacks both quarters of a half-year is one item', async () => {
  const cwd = await folderWith('Trung tâm A');
  const { stderr } = await dcs(['submit', '--period', 'h1'], { cwd, today: '2024-06-18' });
  const [, count = ''] = /(\d+) nhiệm vụ chưa cập nhật/.exec(stderr) ?? [];
  const told = [...stderr.matchAll(/^ {4}([IVX]+\.\S+) .*\(quý I, quý II\)$/gm)].map(([, id]) => id);
  const [, more = '0'] = /… và (\d+) nữa$/m.exec(stderr) ?? [];
  expect(new Set(told).size).toBe(told.length);
  expect(told.length + Number(more)).toBe(Number(count));
  expect(Number(count)).toBeLessThan(26);
});
