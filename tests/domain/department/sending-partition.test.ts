import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENDING_PARTS, sendingCounts, type SendingFacts } from '../../../src/domain/department/sending-partition.js';
import { sendingWords } from '../../../src/locale/submissions.js';
import { dcs, folderWith, mustRun, unitFile, write } from '../../support/program.js';

const facts: fc.Arbitrary<SendingFacts> = fc.record({
  file: fc.constantFrom('usable', 'none', 'broken'),
  state: fc.constantFrom(null, 'not-yet', 'due', 'late', 'submitted', 'returned', 'accepted'),
  lateDays: fc.integer({ min: 0, max: 30 }),
});

describe('the parts of the expected units', () => {
  it('add up to them, whatever is known of each', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 40 }), (units) => {
        const counts = sendingCounts(units);
        expect(SENDING_PARTS.reduce((sum, part) => sum + counts[part], 0)).toBe(units.length);
        expect(counts.late).toBeLessThanOrEqual(counts.allSent);
        expect(counts.overdue).toBeLessThanOrEqual(counts['not-sent']);
      }),
    );
  });

  it('say of the unsent ones how many are overdue, for not all need have one sending day', () => {
    const unsent = (state: SendingFacts['state'], lateDays = 0): SendingFacts => ({ file: 'usable', state, lateDays });
    const words = (...units: readonly SendingFacts[]): string => sendingWords(sendingCounts(units)).vi;
    expect(words(unsent('late', 3), unsent('due'), unsent('due'))).toBe(
      '0/3 đơn vị đã gửi; quá hạn chưa gửi 1; chưa gửi 2',
    );
    expect(words(unsent('due'))).toBe('0/1 đơn vị đã gửi; chưa gửi 1');
    expect(words(unsent('late', 1), { file: 'none', state: 'late', lateDays: 1 })).toBe(
      '0/2 đơn vị đã gửi; quá hạn chưa gửi 1; chưa có kế hoạch 1',
    );
  });
});

/** Six expected units, one in each part, and one that is late. */
async function office(): Promise<string> {
  const names = ['Đã gửi', 'Gửi muộn', 'Trả lại', 'Chưa gửi', 'Lỗi', 'Không ghi'];
  const cwd = await folderWith(...names);
  const ids = ['da-gui', 'gui-muon', 'tra-lai', 'chua-gui', 'loi', 'khong-ghi', 'chua-co'];
  const lines = ids.map((id) => `  - { id: ${id}, name: "Đơn vị ${id}", kind: subordinate, reports: true }`);
  write(`${cwd}/plans/2024/units.yaml`, `schema: dcs/units@1\nyear: 2024\nunits:\n${lines.join('\n')}\n`);
  const send = (unit: string, today: string): Promise<string> =>
    mustRun(['submit', '-u', unit, '--period', 'q1', '--with-gaps', 'Chưa đủ'], { cwd, today });
  await send('da-gui', '2024-03-16');
  await send('gui-muon', '2024-03-22');
  await send('tra-lai', '2024-03-16');
  const back = ['review', 'tra-lai', '--period', 'q1', '--return', '--reason', 'Thiếu', '--by', 'B'];
  await mustRun(back, { cwd, today: '2024-03-20' });
  await mustRun(['review', 'da-gui', '--period', 'q1', '--accept', '--by', 'B'], { cwd, today: '2024-03-20' });
  await mustRun(['tick', 'II.7', '-u', 'chua-gui', '--date', '1/3/2024'], { cwd });
  writeFileSync(unitFile(cwd, 'loi'), 'schema: "');
  return cwd;
}

interface SentLedger {
  readonly report: string | null;
  readonly counts: object | null;
  readonly counted: readonly LedgerRow[];
  readonly missing: readonly LedgerRow[];
  readonly excluded: readonly LedgerRow[];
  readonly broken: readonly LedgerRow[];
}

interface LedgerRow {
  readonly id: string;
  readonly part: string;
}

const SENT =
  '2/7 đơn vị đã gửi (đã tiếp nhận 1, trễ hạn 1); trả lại 1; quá hạn chưa gửi 2; chưa có kế hoạch 1; tệp có lỗi 1';

describe('an office’s day after the deadline', () => {
  it('has one answer to who has sent, in due, brief and the report', async () => {
    const cwd = await office();
    const run = async (...args: readonly string[]): Promise<string> =>
      (await dcs(args, { cwd, today: '2024-03-25' })).stdout.replace(/\s+/g, ' ');
    expect(await run('due', '--period', 'q1')).toContain(SENT);
    const brief = await run('brief', '--period', 'q1');
    expect(brief).toContain(SENT);
    expect(brief).toMatch(/Chưa gửi 2 [^]*Chưa có kế hoạch 1 [^]*Cộng 7/);
    const report = await run('report', '--all', '--internal', '--period', 'q1', '-f', 'md');
    expect(report).toMatch(/Chưa gửi báo cáo tính đến ngày [0-9/]+ \(2 đơn vị\)/);
    expect(report).toMatch(/Chưa có kế hoạch \(1 đơn vị\)/);
    expect(report).toMatch(/Đã trả lại, chờ gửi lại tính đến ngày [0-9/]+ \(1 đơn vị\)/);
    const json = JSON.parse((await dcs(['due', '--period', 'q1', '--json'], { cwd, today: '2024-03-25' })).stdout) as {
      reports: { counts: object; units: { id: string; part: string; lateDays: number }[] }[];
    };
    expect(json.reports[0]?.counts).toEqual({
      accepted: 1,
      sent: 1,
      returned: 1,
      'not-sent': 2,
      'no-file': 1,
      broken: 1,
      expected: 7,
      allSent: 2,
      late: 1,
      overdue: 2,
      notCounted: 0,
    });
  });

  it('has the same ledger in every JSON over units, and the same line in status', async () => {
    const cwd = await office();
    // One more that is only informed, one that joined later, one of a file that stands in no register.
    const register = readFileSync(`${cwd}/plans/2024/units.yaml`, 'utf8');
    await mustRun(['init', 'Vào sau', '--no-register'], { cwd });
    const late = unitFile(cwd, 'vao-sau');
    writeFileSync(late, readFileSync(late, 'utf8').replace('\nunit:\n', '\nunit:\n  since: 2024-Q3\n'));
    await mustRun(['init', 'Ngoài sổ', '--no-register'], { cwd });
    const more =
      '  - { id: cong-ty, name: Công ty, kind: enterprise, reports: false }\n  - { id: vao-sau, name: Vào sau, kind: subordinate, reports: true }\n';
    write(`${cwd}/plans/2024/units.yaml`, register + more);
    const run = async (...args: readonly string[]): Promise<string> =>
      (await dcs(args, { cwd, today: '2024-03-25' })).stdout;
    const ledgers = await Promise.all(
      [
        ['status'],
        ['status', '--by', 'item'],
        ['status', '--by', 'section'],
        ['status', '--matrix', 'items'],
        ['status', '--matrix', 'periods'],
        ['report', '--all', '--period', 'q1'],
        ['brief', '--period', 'q1'],
        ['due', '--period', 'q1'],
        ['why', '--all', 'II.7', '--period', 'q1'],
      ].map(async (args) => (JSON.parse(await run(...args, '--json')) as { ledger: SentLedger }).ledger),
    );
    const counts = {
      ...{ accepted: 1, sent: 1, returned: 1, 'not-sent': 2, 'no-file': 1, broken: 1 },
      ...{ expected: 7, allSent: 2, late: 1, overdue: 2, notCounted: 3 },
    };
    for (const ledger of ledgers) {
      expect([ledger.report, ledger.counts]).toEqual(['2024-Q1', counts]);
      const units = [ledger.counted, ledger.missing, ledger.excluded, ledger.broken].flat();
      expect(Object.fromEntries(units.map(({ id, part }) => [id, part]))).toEqual({
        'da-gui': 'accepted',
        'gui-muon': 'sent',
        'tra-lai': 'returned',
        'chua-gui': 'not-sent',
        'khong-ghi': 'not-sent',
        'chua-co': 'no-file',
        loi: 'broken',
        'cong-ty': 'not-counted',
        'vao-sau': 'not-counted',
        'ngoai-so': 'not-counted',
      });
    }
    for (const args of [['status'], ['status', '--matrix', 'periods'], ['status', '-f', 'html']])
      expect((await run(...args)).replace(/\s+/g, ' ')).toContain(`Quý I năm 2024 (hạn 18/03/2024): ${SENT}.`);
  });

  it('says nothing of sending before the first report is due', async () => {
    const { stdout } = await dcs(['status', '--json', '--all'], { cwd: await office(), today: '2024-03-12' });
    const { ledger } = JSON.parse(stdout) as { ledger: SentLedger };
    expect([ledger.report, ledger.counts]).toEqual([null, null]);
  });

  it('a broken file is a row, and a report is not late because it was returned', async () => {
    const cwd = await office();
    const { stdout, code } = await dcs(['due', '--period', 'q1'], { cwd, today: '2024-03-25' });
    expect(code).toBe(2);
    expect(stdout).toMatch(/Đơn vị loi +tệp có lỗi/);
    expect(stdout).toMatch(/Trả lại +trả lại 20\/03\n/);
  });
});
