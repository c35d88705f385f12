import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Review, Submission, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { dcs, temporaryFolder } from '../../support/program.js';
import { unitPlan, writeSample } from './sample-units.js';

const TODAY = '2024-03-25';
const HASH = '0'.repeat(64);

/** Whatever a unit may have come to a week after the first report's sending day. */
const CASES = {
  sent: { sentOn: '2024-03-16' },
  late: { sentOn: '2024-03-20' },
  accepted: { sentOn: '2024-03-18', review: 'accepted' },
  'accepted-late': { sentOn: '2024-03-19', review: 'accepted' },
  returned: { sentOn: '2024-03-15', review: 'returned' },
  'returned-late': { sentOn: '2024-03-22', review: 'returned' },
  recorded: { records: true },
  silent: {},
  'joined-later': { since: '2024-Q3' },
  broken: null,
  'no-file': null,
  informed: { registered: { kind: 'enterprise', reports: false } },
  'not-reporting': { records: true, registered: { kind: 'subordinate', reports: false } },
  'not-registered': { records: true },
} as const;
type Case = keyof typeof CASES;

interface Made {
  readonly sentOn?: string;
  readonly review?: Review['result'];
  readonly records?: boolean;
  readonly since?: string;
  readonly registered?: { readonly kind: 'enterprise' | 'subordinate'; readonly reports: boolean };
}

function planOf(id: string, { sentOn, review, records, since }: Made): UnitPlan {
  const reviews: readonly Review[] =
    review === undefined ? [] : [{ result: review, date: '2024-03-23', by: 'B', reason: 'Thiếu' }];
  const submissions: readonly Submission[] =
    sentOn === undefined ? [] : [{ period: '2024-Q1', date: sentOn, content: HASH, reviews }];
  const items = records === true ? { 'II.5.c': { progress: [{ date: '2024-03-01', status: 'done' as const }] } } : {};
  const unit = { id, name: id, kind: 'subordinate' as const, ...(since === undefined ? {} : { since }) };
  return unitPlan(unit, { items, more: { submissions } });
}

function officeOf(cases: readonly Case[]): string {
  const folder = temporaryFolder();
  const madeOf: Readonly<Record<Case, Made | null>> = CASES;
  const named = cases.map((one, at) => ({ id: `u${at}-${one}`, one, made: madeOf[one] }));
  const files = named.filter(({ one }) => one !== 'no-file' && one !== 'informed');
  const units = named
    .filter(({ one }) => one !== 'not-registered')
    .map(({ id, made }) => {
      const { kind, reports } = made?.registered ?? ({ kind: 'subordinate', reports: true } as const);
      return { id, name: id, kind, contact: null, reports };
    });
  writeSample(folder, Object.fromEntries(files.map(({ id, made }) => [id, made === null ? null : planOf(id, made)])), {
    schema: 'dcs/units@1',
    year: 2024,
    units,
  });
  return folder;
}

/** What a clerk counts by hand. */
function countedByHand(cases: readonly Case[]): Record<string, number> {
  const many = (...names: readonly Case[]): number => cases.filter((one) => names.includes(one)).length;
  const left = many('informed', 'not-reporting', 'not-registered');
  const expected = cases.length - left - many('joined-later');
  return {
    expected,
    allSent: many('sent', 'late', 'accepted', 'accepted-late'),
    accepted: many('accepted', 'accepted-late'),
    sent: many('sent', 'late'),
    late: many('late', 'accepted-late'),
    returned: many('returned', 'returned-late'),
    'not-sent': many('recorded', 'silent'),
    overdue: many('recorded', 'silent'),
    'no-file': many('no-file'),
    broken: many('broken'),
    notCounted: left + many('joined-later'),
    withPlan: expected - many('no-file', 'broken'),
    recorded: expected - many('no-file', 'broken', 'silent'),
  };
}

const registers = fc.array(fc.constantFrom(...(Object.keys(CASES) as Case[])), { minLength: 8, maxLength: 16 });

it('every output over units has the same numbers for the same words', async () => {
  const all = Object.keys(CASES) as Case[];
  const check = async (cases: readonly Case[]): Promise<void> => {
    const cwd = officeOf(cases);
    const run = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await dcs(args, { cwd, today: TODAY });
      expect({ args, stderr, isFine: code === 0 || code === 2 }).toMatchObject({ isFine: true });
      return stdout.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    };
    const hand = countedByHand(cases);
    const { withPlan = 0, recorded = 0, expected = 0 } = hand;
    const ofYear = `${withPlan + cases.filter((one) => one === 'joined-later').length}/`;

    const counts = Object.fromEntries(Object.entries(hand).filter(([key]) => key !== 'withPlan' && key !== 'recorded'));
    const due = JSON.parse(await run('due', '--period', 'q1', '--json')) as { reports: { counts: object }[] };
    expect(due.reports[0]?.counts).toEqual(counts);
    for (const args of [
      ['status', '--all'],
      ['brief', '--period', 'q1'],
      ['report', '--all', '--period', 'q1', '-f', 'json'],
      ['why', '--all', 'II.5.c', '--period', 'q1'],
      ['export', '--all', '-f', 'json'],
    ]) {
      const json = args.includes('-f') ? args : [...args, '--json'];
      const { ledger } = JSON.parse(await run(...json)) as { ledger: { counts: object } };
      expect([args, ledger.counts]).toEqual([args, counts]);
    }

    const line = /\d+\/\d+ đơn vị đã gửi[^.]*\./.exec(await run('due', '--period', 'q1'))?.[0] ?? '';
    expect(line.startsWith(`${hand['allSent']}/${expected} `)).toBe(true);
    const brief = await run('brief', '--period', 'q1', '-f', 'md');
    const pages = [await run('status', '--all'), await run('status', '--all', '-f', 'html'), brief];
    for (const page of pages) expect(page).toContain(line);
    for (const page of pages.slice(0, 2)) {
      expect(/Cả năm: tính từ kế hoạch của (\d+\/)/.exec(page)?.[1] ?? ofYear).toBe(ofYear);
    }

    const report = await run('report', '--all', '--internal', '--period', 'q1', '-f', 'md');
    const web = await run('report', '--all', '--internal', '--period', 'q1', '-f', 'html');
    await run('report', '--all', '--period', 'q1', '-o', 'q1.xlsx');
    await run('report', '--all', '--period', 'q1', '--internal', '-o', 'q1.docx');
    const partsOf = (name: string): string =>
      Object.values(unzipSync(readFileSync(join(cwd, name))))
        .map((part) => strFromU8(part).replace(/<[^>]+>/g, ''))
        .join(' ');
    const basis = `thông tin của ${recorded}/${expected} đơn vị`;
    for (const text of [brief, report, web, partsOf('q1.docx')]) expect(text.toLowerCase()).toContain(basis);
    expect(partsOf('q1.xlsx')).toContain(
      `Trong kỳ: tính từ kế hoạch của ${withPlan}/${expected} đơn vị, trong đó ${recorded} đơn vị đã ghi trong kỳ.`,
    );
    const listed: readonly (readonly [words: string, count: number | undefined])[] = [
      ['Chưa có kế hoạch', hand['no-file']],
      ['Chưa ghi gì trong kỳ', cases.filter((one) => one === 'silent').length],
      ['Chưa gửi báo cáo tính đến ngày 25/3/2024', hand['not-sent']],
      ['Đã trả lại, chờ gửi lại tính đến ngày 25/3/2024', hand['returned']],
      ['Gửi muộn', hand['late']],
      ['Tệp có lỗi', hand['broken']],
      ['Không tính', hand['notCounted']],
    ];
    for (const [words, count] of listed) {
      const said = [report, web].map((text) => Number(new RegExp(`${words} \\((\\d+)`).exec(text)?.[1] ?? 0));
      expect([words, ...said]).toEqual([words, count, count]);
    }
  };
  await check(all);
  await fc.assert(fc.asyncProperty(registers, check), { numRuns: 3 });
}, 30_000);
