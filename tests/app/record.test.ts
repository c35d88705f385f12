import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openUnit, type UnitTarget, type World } from '../../src/app/find/unit.js';
import type { Mistake } from '../../src/app/mistakes/mistake.js';
import { attempt, type Result } from '../../src/app/mistakes/mistaken.js';
import { addAction } from '../../src/app/record/action.js';
import { answerDifficulty } from '../../src/app/record/answer.js';
import { assign } from '../../src/app/record/assign.js';
import { confirm } from '../../src/app/record/confirm.js';
import { correct } from '../../src/app/record/correct.js';
import { enterFigure, takeFigureOut } from '../../src/app/record/figure.js';
import { addOwnItem } from '../../src/app/record/own.js';
import { raise } from '../../src/app/record/raise.js';
import { review } from '../../src/app/record/review.js';
import { skip, takeSkipBack } from '../../src/app/record/skip.js';
import { submit } from '../../src/app/record/submit.js';
import { tick } from '../../src/app/record/tick.js';
import { undo } from '../../src/app/record/undo.js';
import { clearWords, writeWords } from '../../src/app/record/write.js';
import { sha256 } from '../../src/io/files/hash-file.js';
import { openCheckSource } from '../../src/io/plans/check-source.js';
import { openWorkspace } from '../../src/io/plans/workspace.js';
import { DOCUMENT_WORDS } from '../../src/locale/document.js';
import { dcs, mustRun, read, temporaryFolder, unitFile, write } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

/** Quarter I is past its cut-off and still open. */
const TODAY = '2024-03-16';
const UNIT = 'trung-tam-a';

/** Calls a use case as a server would: with plain values, for either the outcome or a mistake. */
function call<T>(cwd: string, use: (world: World, unit: UnitTarget) => Promise<T>, typed = UNIT): Promise<Result<T>> {
  const workspace = openWorkspace(join(cwd, 'plans'), { cwd, year: null });
  const world: World = { workspace, today: TODAY, sha256, deriveWords: DOCUMENT_WORDS };
  return attempt(async () => use(world, await openUnit(workspace, typed)));
}

/** Every file of the year with its bytes. */
function filesIn(cwd: string): ReadonlyMap<string, string> {
  const year = join(cwd, 'plans/2024');
  const files = readdirSync(year, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.undo'),
  );
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(year.length), readFileSync(path, 'latin1')]),
  );
}

/** What is recorded before each use case, so that it finds what it works on. */
const BEFORE: readonly (readonly string[])[] = [
  ['init', 'Trung tâm A'],
  ['init', 'Phòng B'],
  ['tick', '-u', UNIT, 'II.5.c', '--date', '10/3/2024', '--note', 'Tiếp 12 lượt', '--by', 'Nguyễn Văn A'],
  ['skip', '-u', UNIT, 'II.4.b', '--reason', 'Không có doanh nghiệp'],
  ['figure', '-u', UNIT, 'tiep-dan.luot', '12', '--period', 'q1'],
  ['write', '-u', UNIT, 'uu diem', '--period', 'q1', '--text', 'Tiếp dân đúng lịch'],
  ['raise', '-u', UNIT, 'Thiếu người', '--date', '10/3/2024'],
];
/** For the head office's judgement: something was sent. */
const SENT = ['submit', '-u', UNIT, '--period', 'q1', '--with-gaps', 'Chờ số liệu'];

let year = '';
beforeAll(async () => {
  year = mkdtempSync(join(tmpdir(), 'dcs-year-'));
  for (const name of ['plan.yaml', 'source.txt'])
    cpSync(join(ROOT, 'plans/2024', name), join(year, 'plans/2024', name));
  for (const args of BEFORE) await mustRun(args, { cwd: year, today: TODAY });
  write(join(year, 'plans/bang-chung.pdf'), '%PDF-1.4 minutes of a meeting');
});
afterAll(() => {
  rmSync(year, { recursive: true, force: true });
});

/** The year in a folder of its own, with what a case needs besides. */
async function yearFolder(more: readonly string[] | 'amended' | null): Promise<string> {
  const cwd = temporaryFolder();
  cpSync(year, cwd, { recursive: true });
  if (more === 'amended') {
    const plan = join(cwd, 'plans/2024/plan.yaml');
    const before = read(plan);
    const after = before.replace('Đẩy mạnh công tác tiếp công dân', 'Làm tốt công tác tiếp công dân');
    expect(after).not.toBe(before);
    write(plan, after);
  } else if (more !== null) await mustRun(more, { cwd, today: TODAY });
  return cwd;
}

type Use = (world: World, unit: UnitTarget, cwd: string) => Promise<unknown>;
interface Case {
  /** The command line, without the unit. */
  readonly line: readonly string[];
  readonly use: Use;
  readonly before?: readonly string[] | 'amended';
}

const CASES: readonly Case[] = [
  {
    line: ['tick', 'II.1', 'III.3', '--date', '12/3/2024', '--note', 'Phát 120 tờ gấp', '--by', 'Trần B'],
    use: (world, unit) =>
      tick(world, unit, { items: ['II.1', 'III.3'], date: '12/3/2024', note: 'Phát 120 tờ gấp', by: 'Trần B' }),
  },
  {
    line: ['tick', 'II.1', '--evidence', '15/BC-TTA; 8/3/2024; Báo cáo quý I', '--file', '../bang-chung.pdf', '--copy'],
    use: (world, unit, cwd) =>
      tick(world, unit, {
        items: ['II.1'],
        evidence: ['15/BC-TTA; 8/3/2024; Báo cáo quý I'],
        file: join(cwd, 'plans/bang-chung.pdf'),
        copy: true,
      }),
  },
  {
    line: ['correct', 'II.5.c', '1', '--note', 'Tiếp 13 lượt'],
    use: (world, unit) => correct(world, unit, { item: 'II.5.c', number: '1', note: 'Tiếp 13 lượt' }),
  },
  {
    line: ['correct', 'II.5.c', '1', '--status', 'void'],
    use: (world, unit) => correct(world, unit, { item: 'II.5.c', number: '1', status: 'void' }),
  },
  { line: ['undo', 'II.5.c'], use: (world, unit) => undo(world, unit, { item: 'II.5.c' }) },
  {
    line: ['assign', 'II.1', '--lead', 'Phòng Tổ chức', '--support', 'Công đoàn', '--time', 'Quý II'],
    use: (world, unit) =>
      assign(world, unit, { items: ['II.1'], lead: 'Phòng Tổ chức', support: ['Công đoàn'], time: 'Quý II' }),
  },
  {
    line: ['skip', 'II.4.a', '--reason', 'Không quản lý', '--from', 'q2'],
    use: (world, unit) => skip(world, unit, { item: 'II.4.a', reason: 'Không quản lý', from: 'q2' }),
  },
  { line: ['skip', 'II.4.b', '--back'], use: (world, unit) => takeSkipBack(world, unit, { item: 'II.4.b' }) },
  {
    line: ['own', 'II.2.e', 'Ngày thứ Sáu không hẹn trước', '--time', 'Quý II', '--lead', 'Phòng B'],
    use: (world, unit) =>
      addOwnItem(world, unit, {
        place: 'II.2.e',
        title: 'Ngày thứ Sáu không hẹn trước',
        time: 'Quý II',
        lead: 'Phòng B',
      }),
  },
  {
    line: ['action', 'II.5.c', 'Lịch tiếp công dân', '--due', '15/4/2024', '--output', 'Lịch'],
    use: (world, unit) =>
      addAction(world, unit, { item: 'II.5.c', what: 'Lịch tiếp công dân', due: '15/4/2024', output: 'Lịch' }),
  },
  {
    line: ['figure', 'don-thu.tiep-nhan', '1.234', '--period', 'q1'],
    use: (world, unit) => enterFigure(world, unit, { indicator: 'don-thu.tiep-nhan', value: '1.234', period: 'q1' }),
  },
  {
    line: ['figure', 'tiep-dan.luot', '--clear', '--period', 'q1'],
    use: (world, unit) => takeFigureOut(world, unit, { indicator: 'tiep-dan.luot', period: 'q1' }),
  },
  {
    line: ['write', 'uu diem', '--period', 'q1', '--text', 'Hai dòng\n\n\n\ncòn lại  '],
    use: (world, unit) =>
      writeWords(world, unit, { heading: 'uu diem', period: 'q1', text: 'Hai dòng\n\n\n\ncòn lại  ' }),
  },
  {
    line: ['write', 'uu diem', '--period', 'q1', '--clear'],
    use: (world, unit) => clearWords(world, unit, { heading: 'uu diem', period: 'q1' }),
  },
  {
    line: ['raise', 'Thiếu kinh phí', '--item', 'III.3', '--proposal', 'Bổ sung', '--by', 'Trần B'],
    use: (world, unit) =>
      raise(world, unit, { text: 'Thiếu kinh phí', item: 'III.3', proposal: 'Bổ sung', by: 'Trần B' }),
  },
  {
    line: ['answer', UNIT, '1', 'Đã bổ sung', '--by', 'Lê C', '--date', '15/3/2024'],
    use: (world, unit) =>
      answerDifficulty(world, unit, { number: '1', text: 'Đã bổ sung', by: 'Lê C', date: '15/3/2024' }),
  },
  {
    line: ['submit', '--period', 'q1', '--number', '45/BC-TTA', '--signer', 'Lê C', '--with-gaps', 'Chờ số liệu'],
    use: (world, unit, cwd) =>
      submit(world, unit, { period: 'q1', number: '45/BC-TTA', signer: 'Lê C', withGaps: 'Chờ số liệu' }, () =>
        Promise.resolve(openCheckSource(cwd)),
      ),
  },
  {
    line: ['review', UNIT, '--accept', '--by', 'Lê C'],
    use: (world, unit) => review(world, unit, { result: 'accepted', by: 'Lê C' }),
    before: SENT,
  },
  {
    line: ['review', UNIT, '--return', '--by', 'Lê C', '--reason', 'Bổ sung số liệu'],
    use: (world, unit) => review(world, unit, { result: 'returned', by: 'Lê C', reason: 'Bổ sung số liệu' }),
    before: SENT,
  },
  {
    line: ['confirm', 'II.5.c', '--by', 'Nguyễn Văn A'],
    use: (world, unit) => confirm(world, unit, { items: ['II.5.c'], by: 'Nguyễn Văn A' }),
    before: 'amended',
  },
];

const OFFICE = new Set(['answer', 'review']);
const named = (args: readonly string[]): readonly string[] =>
  OFFICE.has(args[0] ?? '') ? args : [...args, '-u', UNIT];

describe('a use case called with plain values', () => {
  it.each(CASES.map((one) => [one.line.join(' '), one] as const))(
    'writes what the command does: %s',
    async (_, { line, use, before = null }) => {
      const [called, commanded] = [await yearFolder(before), await yearFolder(before)];
      const untouched = filesIn(called);
      const result = await call(called, (world, unit) => use(world, unit, called));
      expect(result).toMatchObject({ kind: 'done' });
      const args = named(line.map((word) => word.replace('../bang-chung.pdf', 'plans/bang-chung.pdf')));
      const { code, stderr } = await dcs(args, { cwd: commanded, today: TODAY });
      expect([code, stderr.includes('fault')]).toEqual([0, false]);
      expect(filesIn(called)).toEqual(filesIn(commanded));
      expect(filesIn(called)).not.toEqual(untouched);
    },
  );

  it.each<[line: string[], kind: Mistake['kind'], use: Use]>([
    [['tick', 'II.99'], 'unknown-item', (world, unit) => tick(world, unit, { items: ['II.99'] })],
    [['tick', 'II.2.e'], 'open-place', (world, unit) => tick(world, unit, { items: ['II.2.e'] })],
    [
      ['tick', 'II.1', '--date', '30/2/2024'],
      'no-date',
      (world, unit) => tick(world, unit, { items: ['II.1'], date: '30/2/2024' }),
    ],
    [
      ['tick', 'II.1', '--date', '1/6/2024'],
      'future',
      (world, unit) => tick(world, unit, { items: ['II.1'], date: '1/6/2024' }),
    ],
    [
      ['tick', 'II.1', '--file', 'khong-co.pdf'],
      'refused',
      (world, unit) => tick(world, unit, { items: ['II.1'], file: 'khong-co.pdf' }),
    ],
    [
      ['tick', 'II.1', '--period', 'thang mười ba'],
      'unknown-entry-period',
      (world, unit) => tick(world, unit, { items: ['II.1'], period: 'thang mười ba' }),
    ],
    [
      ['correct', 'II.5.c', '9', '--note', 'x'],
      'unknown-entry',
      (world, unit) => correct(world, unit, { item: 'II.5.c', number: '9', note: 'x' }),
    ],
    [
      ['correct', 'II.5.c', '1'],
      'nothing-corrected',
      (world, unit) => correct(world, unit, { item: 'II.5.c', number: '1' }),
    ],
    [['undo', 'II.1'], 'nothing-to-undo', (world, unit) => undo(world, unit, { item: 'II.1' })],
    [['assign', 'II.1'], 'nothing-assigned', (world, unit) => assign(world, unit, { items: ['II.1'] })],
    [['skip', 'II.1'], 'skip-without-reason', (world, unit) => skip(world, unit, { item: 'II.1' })],
    [['own', 'II.1', 'x'], 'no-open-place', (world, unit) => addOwnItem(world, unit, { place: 'II.1', title: 'x' })],
    [['action', 'II.2.e', 'x'], 'open-place', (world, unit) => addAction(world, unit, { item: 'II.2.e', what: 'x' })],
    [
      ['figure', 'tiep-dan.luot', '1,5', '--period', 'q1'],
      'no-figure',
      (world, unit) => enterFigure(world, unit, { indicator: 'tiep-dan.luot', value: '1,5', period: 'q1' }),
    ],
    [
      ['figure', 'tiep-dan.luot', '1', '--period', 'q3'],
      'period-not-begun',
      (world, unit) => enterFigure(world, unit, { indicator: 'tiep-dan.luot', value: '1', period: 'q3' }),
    ],
    [
      ['write', 'không có', '--text', 'x'],
      'unknown-heading',
      (world, unit) => writeWords(world, unit, { heading: 'không có', text: 'x' }),
    ],
    [
      ['raise', '--proposal', 'x'],
      'difficulty-without-text',
      (world, unit) => raise(world, unit, { text: '', proposal: 'x' }),
    ],
    [
      ['raise', 'Thiếu người', '--date', '10/3/2024'],
      'same-difficulty',
      (world, unit) => raise(world, unit, { text: 'Thiếu người', date: '10/3/2024' }),
    ],
    [
      ['answer', UNIT, '7', 'x'],
      'unknown-difficulty',
      (world, unit) => answerDifficulty(world, unit, { number: '7', text: 'x' }),
    ],
    [
      ['submit', '--period', 'q1', '--date', '1/6/2024'],
      'sent-in-future',
      (world, unit) =>
        submit(world, unit, { period: 'q1', date: '1/6/2024' }, () => Promise.reject(new Error('not asked for'))),
    ],
    [
      ['review', UNIT, '--accept', '--by', 'C', '--period', 'q1'],
      'not-sent',
      (world, unit) => review(world, unit, { result: 'accepted', by: 'C', period: 'q1' }),
    ],
    [['review', UNIT, '--accept'], 'review-without-name', (world, unit) => review(world, unit, { result: 'accepted' })],
    [['confirm'], 'confirm-which', (world, unit) => confirm(world, unit, { items: [] })],
  ])('is given the mistake, and writes nothing: %j', async (line, kind, use) => {
    const cwd = await yearFolder(null);
    const before = filesIn(cwd);
    expect(await call(cwd, (world, unit) => use(world, unit, cwd))).toMatchObject({
      kind: 'mistaken',
      mistake: { kind },
    });
    expect((await dcs(named(line), { cwd, today: TODAY })).code).toBe(2);
    expect(filesIn(cwd)).toEqual(before);
  });

  it('is given every place of a file that can’t be used', async () => {
    const cwd = await yearFolder(null);
    const file = unitFile(cwd, UNIT);
    write(file, read(file).replace('year: 2024', 'year: hai nghìn'));
    const result = await call(cwd, (world, unit) => undo(world, unit, { item: 'II.1' }));
    expect(result).toMatchObject({
      kind: 'mistaken',
      mistake: { kind: 'unusable-file', findings: [{ file: 'plans/2024/units/trung-tam-a.yaml' }] },
    });
  });

  it('is given the units there are, where the one that is named is not among them', async () => {
    const cwd = await yearFolder(null);
    const mistake = { kind: 'unknown-unit', known: ['phong-b', UNIT], nearest: [UNIT] };
    const result = await call(cwd, () => expect.fail('there is no such unit'), 'trung-tam-x');
    expect(result).toMatchObject({ kind: 'mistaken', mistake });
  });
});
