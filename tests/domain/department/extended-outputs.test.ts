import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { dump } from 'js-yaml';
import { expect, it } from 'vitest';
import { dcs, mustRun, temporaryFolder, write } from '../../support/program.js';
import { unitPlan, writeSample } from './sample-units.js';

const IDS = ['a-gia-han', 'b-khong', 'c-chua-co', 'd-loi'] as const;
const EXTENDED = ['a-gia-han', 'c-chua-co', 'd-loi'];

/** The report of the first half is to be sent by 17 June; three of four units have time until the 25th, by a decision of the 16th. */
function office(): string {
  const folder = temporaryFolder();
  const unit = (id: string): ReturnType<typeof unitPlan> => unitPlan({ id, name: id, kind: 'subordinate' }, {});
  const units = IDS.map((id) => ({ id, name: id, kind: 'subordinate' as const, contact: null, reports: true }));
  writeSample(
    folder,
    { 'a-gia-han': unit('a-gia-han'), 'b-khong': unit('b-khong'), 'd-loi': null },
    { schema: 'dcs/units@1', year: 2024, units },
  );
  const extensions = EXTENDED.map((id) => {
    return { unit: id, period: '2024-H1', until: '2024-06-25', date: '2024-06-16', by: 'B', reason: 'Mưa bão' };
  });
  write(join(folder, 'plans/2024/department.yaml'), dump({ schema: 'dcs/department@1', year: 2024, extensions }));
  return folder;
}

it.each([
  { today: '2024-06-15', extended: false, own: 'due', other: 'due', overdue: 0 },
  { today: '2024-06-17', extended: true, own: 'due', other: 'due', overdue: 0 },
  { today: '2024-06-20', extended: true, own: 'due', other: 'late', overdue: 1 },
  { today: '2024-06-25', extended: true, own: 'due', other: 'late', overdue: 1 },
  { today: '2024-06-27', extended: true, own: 'late', other: 'late', overdue: 2 },
])(
  'on $today every output tells of the same deadlines',
  async ({ today, extended, own, other, overdue }) => {
    const cwd = office();
    const run = async (...args: readonly string[]): Promise<string> => (await dcs(args, { cwd, today })).stdout;
    const json = async <T>(...args: readonly string[]): Promise<T> => JSON.parse(await run(...args)) as T;
    const until = extended ? '2024-06-25' : null;

    interface Due {
      readonly reports: readonly {
        readonly period: string;
        readonly counts: { readonly overdue: number };
        readonly units: readonly { readonly id: string; readonly [key: string]: unknown }[];
      }[];
    }
    const due = (await json<Due>('due', '--period', 'h1', '--json')).reports[0];
    expect(due?.counts.overdue).toBe(overdue);
    for (const id of IDS) {
      const isExtended = EXTENDED.includes(id);
      expect(due?.units.find((one) => one.id === id)).toMatchObject({
        state: isExtended ? own : other,
        extendedTo: isExtended ? until : null,
        sendBy: isExtended && extended ? '2024-06-25' : '2024-06-17',
        lateDays: isExtended ? (own === 'late' ? 2 : 0) : other === 'late' ? Number(today.slice(-2)) - 17 : 0,
      });
    }

    interface Ledgers {
      readonly ledger: Readonly<
        Record<'counted' | 'missing' | 'broken', readonly { readonly id: string; readonly extendedTo: string | null }[]>
      > & { readonly counts: { readonly overdue: number } };
    }
    for (const args of [
      ['status', '--all', '--json'],
      ['brief', '--period', 'h1', '--json'],
      ['report', '--all', '--period', 'h1', '-f', 'json'],
      ['due', '--json'],
    ]) {
      const { ledger } = await json<Ledgers>(...args);
      const told = [...ledger.counted, ...ledger.missing, ...ledger.broken].filter(
        ({ extendedTo }) => extendedTo !== null,
      );
      expect([args[0], told.map(({ id }) => id).sort(), ledger.counts.overdue]).toEqual([
        args[0],
        extended ? EXTENDED : [],
        overdue,
      ]);
      expect(told.every(({ extendedTo }) => extendedTo === '2024-06-25')).toBe(true);
    }

    // The unit's own cells close on its own day, and its next report has that day.
    interface Status {
      readonly items: readonly { readonly cells: readonly { period: string; closes: string; state: string }[] }[];
      readonly extensions: readonly object[];
    }
    for (const id of ['a-gia-han', 'b-khong']) {
      const isExtended = id === 'a-gia-han' && extended;
      const status = await json<Status>('status', '-u', id, '--json');
      const cells = status.items.flatMap((item) => item.cells).filter(({ period }) => period === '2024-Q2');
      const isClosed = (id === 'a-gia-han' ? own : other) === 'late';
      expect([...new Set(cells.map(({ closes }) => closes))]).toEqual([isExtended ? '2024-06-25' : '2024-06-17']);
      expect([id, cells.some(({ state }) => state === 'missing')]).toEqual([id, isClosed]);
      expect(status.extensions).toEqual(isExtended ? [{ period: '2024-H1', until: '2024-06-25' }] : []);
      const line = 'Báo cáo 6 tháng đầu năm 2024 được gia hạn gửi đến hết ngày 25/06/2024.';
      const pages = [await run('status', '-u', id), await run('status', '-u', id, '-f', 'html')];
      for (const page of pages) expect(page.replace(/\s+/g, ' ').includes(line)).toBe(isExtended);
    }

    const workbook = async (): Promise<string> => {
      await mustRunAnyCode(['report', '--all', '--period', 'h1', '-o', 'h1.xlsx', '--force'], cwd, today);
      const parts = Object.values(unzipSync(readFileSync(join(cwd, 'h1.xlsx'))));
      return parts.map((part) => strFromU8(part).replace(/<[^>]+>/g, '')).join(' ');
    };
    // What all units come to is of the last report past its cut-off.
    const texts = [
      await run('due', '--period', 'h1'),
      await run('brief', '--period', 'h1', '-f', 'md'),
      await run('report', '--all', '--internal', '--period', 'h1', '-f', 'md'),
      await run('report', '--all', '--internal', '--period', 'h1', '-f', 'html'),
      await workbook(),
      await run('status', '--all'),
      await run('status', '--all', '-f', 'html'),
    ];
    for (const [i, text] of texts.entries()) expect([i, /gia\s+hạn/i.test(text)]).toEqual([i, extended]);
  },
  60_000,
);

async function mustRunAnyCode(args: readonly string[], cwd: string, today: string): Promise<void> {
  // The broken file makes it end with 2; the workbook is there all the same.
  const { code, stderr } = await dcs(args, { cwd, today });
  expect({ stderr, isFine: code === 0 || code === 2 }).toMatchObject({ isFine: true });
}

it('until its own day a unit’s tick goes to the quarter just ended, and afterwards to the running one', async () => {
  const cwd = office();
  const tick = (unit: string, item: string, today: string): Promise<string> =>
    mustRun(['tick', item, '-u', unit, '--note', 'Đã làm'], { cwd, today });
  expect(await tick('a-gia-han', 'II.7', '2024-06-24')).toContain('quý II');
  expect(await tick('b-khong', 'II.7', '2024-06-24')).toContain('quý III');
  expect(await tick('a-gia-han', 'II.1', '2024-06-26')).toContain('quý III');
});
