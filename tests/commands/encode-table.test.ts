import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dcs, mustRun } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';
import { type Typed, withCell } from './import/fill.js';

let made = '';

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'dcs-table-'));
  const source = join(ROOT, 'examples/other-offices/xa-an-mau.txt');
  await mustRun(['encode', source, '-o', 'plans/2026/plan.yaml', '--edit-table', 'bang.xlsx'], { cwd: made });
  return () => {
    rmSync(made, { recursive: true });
  };
});

/** The columns of the sheet of points, as letters. */
const AT = { address: 'A', text: 'B', item: 'C', short: 'D', lead: 'E', support: 'F', monitor: 'G', cadence: 'H', due: 'I', seen: 'K' } as const; // prettier-ignore

/** A folder with the plan and its table, in which a person changed cells: `II.2 due` → a value. */
function corrected(
  cells: Readonly<Record<string, Typed>>,
  more: (parts: Record<string, string>) => void = () => undefined,
) {
  // prettier-ignore
  const cwd = mkdtempSync(join(tmpdir(), 'dcs-table-'));
  onTestFinished(() => {
    rmSync(cwd, { recursive: true });
  });
  cpSync(made, cwd, { recursive: true });
  const file = join(cwd, 'bang.xlsx');
  const packed = unzipSync(readFileSync(file));
  const parts = Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const texts = sharedTexts(parts['xl/sharedStrings.xml'] ?? '');
  for (const [place, typed] of Object.entries(cells)) {
    const [row = '', column = ''] = place.split(' ');
    const sheet = column in AT ? POINTS : BODIES;
    const at = column in AT ? `${AT[column as keyof typeof AT]}${rowOf(parts[POINTS] ?? '', texts, row)}` : place;
    parts[sheet] = withCell(parts[sheet] ?? '', at, typed);
  }
  more(parts);
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  writeFileSync(file, zipSync(bytes));
  const plan = join(cwd, 'plans/2026/plan.yaml');
  const before = readFileSync(plan, 'utf8');
  const run = () => dcs(['encode', 'plans/2026/plan.yaml', '--from-table', 'bang.xlsx'], { cwd });
  return { cwd, run, changes: () => diffLines(before, readFileSync(plan, 'utf8')) };
}

/** The lines that differ: `- ` before, `+ ` after, in order, by the longest common part. */
function diffLines(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const same = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => same[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = same[i] ?? [];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: string[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) found.push(`- ${a[i++] ?? ''}`);
    else found.push(`+ ${b[j++] ?? ''}`);
  }
  return found;
}

const POINTS = 'xl/worksheets/sheet1.xml';
const BODIES = 'xl/worksheets/sheet2.xml';

function sharedTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    [...si.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''),
  );
}

/** The number of the row with an address. */
function rowOf(xml: string, texts: readonly string[], address: string): number {
  for (const [, row = '', value = ''] of xml.matchAll(/<c r="A(\d+)"[^>]*><v>(\d+)<\/v>/g)) {
    if (texts[Number(value)] === address) return Number(row);
  }
  return expect.fail(`no row ${address}`);
}

describe('a plan’s table', () => {
  it('changes nothing as it was made', async () => {
    const { run, changes } = corrected({});
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('không thay đổi gì');
    expect(changes()).toEqual([]);
  });

  it('changes only the lines of the cells that a person changed', async () => {
    const { run, changes } = corrected({
      'II.1 short': 'Tổng vệ sinh',
      'II.2 due': '15/4/2026',
      'II.3 cadence': 'Hằng quý',
      'II.3 lead': 'các thôn; phòng kinh tế',
    });
    const { code, stdout } = await run();
    expect([code, stdout]).toEqual([0, 'II.1: Tên ngắn\nII.2: Hạn\nII.3: Chủ trì, Thời gian thực hiện\n']);
    expect(changes()).toEqual([
      '-           short: Ra quân tổng vệ sinh đường làng',
      '+           short: Tổng vệ sinh',
      '-           due: 2026-03-31',
      '+           due: 2026-04-15',
      '-           cadence: ongoing',
      '+           cadence: quarterly',
      '-             lead: [ phong-van-hoa-xa-hoi ]',
      '+             lead: [ cac-thon, phong-kinh-te ]',
      '-               lead: Phòng Văn hóa - Xã hội',
    ]);
  });

  it('is read with the heading that an earlier version gave a column', async () => {
    const { run } = corrected({ 'II.3 cadence': 'Hằng quý' }, (parts) => {
      const shared = 'xl/sharedStrings.xml';
      const words = 'Thời gian thực hiện';
      expect(parts[shared]).toContain(words);
      parts[shared] = (parts[shared] ?? '').replace(words, 'Nhịp thực hiện');
    });
    expect(await run()).toMatchObject({ code: 0, stdout: 'II.3: Thời gian thực hiện\n' });
  });

  it('makes a point an item, and an item none, and leaves a plan that check takes', async () => {
    const { cwd, run, changes } = corrected({ 'I.1 item': 'x', 'II.2 item': 'Không' });
    expect((await run()).code).toBe(0);
    expect(changes()).toEqual(expect.arrayContaining(['+         track:', '-           due: 2026-03-31']));
    expect((await dcs(['check', 'plans'], { cwd })).code).toBe(0);
  });

  it('takes a doubt that was looked at out, with its comment', async () => {
    const { run, changes } = corrected({ 'III.1 seen': 'x' });
    expect((await run()).stderr).toContain('bỏ 1 chỗ cần xem lại');
    expect(changes()).toEqual([
      expect.stringMatching(/^- {7}# cần xem lại: các kỳ báo cáo/),
      '- doubts:',
      expect.stringMatching(/^- {3}- \{ at: III\.1, code: reporting-chosen/),
    ]);
  });

  it('takes new bodies from their own sheet', async () => {
    const { run, changes } = corrected({ 'II.1 support': 'Trạm Y tế; Các thôn', A7: 'Trạm Y tế' });
    expect((await run()).stdout).toContain('Cơ quan, nhóm mới: Trạm Y tế');
    expect(changes()).toEqual(expect.arrayContaining([expect.stringContaining('tram-y-te, name: Trạm Y tế')]));
  });

  it.each<[string, Readonly<Record<string, Typed>>, RegExp]>([
    ['a cadence that is none', { 'II.1 cadence': 'thỉnh thoảng' }, /ô H\d+: “thỉnh thoảng” không rõ; ghi một trong: một lần, /],
    ['an unknown body', { 'II.1 lead': 'Phòng Kinh tê' , 'II.2 lead': 'Sở X' }, /ô E\d+: tờ Cơ quan không có “Sở X”; có: /],
    ['a due date of what is done every month', { 'II.1 due': '1/2/2026' }, /ô I\d+: hạn chỉ ghi cho việc làm một lần/],
    ['no date', { 'II.2 due': 'cuối tháng' }, /“cuối tháng” không phải là ngày; ghi như/],
    ['an empty short title', { 'II.1 short': '' }, /ô D\d+: tên ngắn không được để trống/],
    ['a long short title', { 'II.1 short': 'x'.repeat(61) }, /dài 61 ký tự; tối đa 60/],
    ['a changed text', { 'II.1 text': 'Khác' }, /cột Nguyên văn chỉ để đọc/],
    ['an address that is none', { 'II.1 address': 'II.9' }, /không có mục “II\.9”/],
    ['a row twice, otherwise', { 'II.3 address': 'II.1' }, /đã có ở ô A\d+ với nội dung khác/],
    ['a title of what is no item', { 'I.1 short': 'Giữ sạch' }, /không phải là nhiệm vụ; muốn theo dõi thì ghi có/],
    ['an item that is neither', { 'II.1 item': '' }, /ô C\d+: “” không rõ; ghi có hoặc không/],
    ['an empty cadence', { 'II.1 cadence': '' }, /ô trống; ghi một trong/],
  ])('names %s by sheet and cell, and writes nothing', async (_what, cells, said) => {
    const { run, changes } = corrected({ ...cells, 'II.2 short': 'Điểm tập kết rác' });
    const { code, stdout, stderr } = await run();
    expect(code).toBe(1);
    expect(stdout).toMatch(said);
    expect(stdout).toMatch(/^tờ “Các mục”, ô /m);
    expect(stderr).toContain('Chưa ghi gì');
    expect(changes()).toEqual([]);
  }); // prettier-ignore

  it('takes a date as a number of days, in any kind of cell', async () => {
    const { run, changes } = corrected({ 'II.2 due': 46_127 });
    expect((await run()).code).toBe(0);
    expect(changes()).toEqual(['-           due: 2026-03-31', '+           due: 2026-04-15']);
  });

  it('refuses merged cells, and leaves points alone whose rows were deleted', async () => {
    const merged = corrected({ 'II.1 short': 'Khác' }, (parts) => {
      parts[POINTS] = (parts[POINTS] ?? '').replace(/<mergeCells[^>]*>/, (tag) => `${tag}<mergeCell ref="D6:D7"/>`);
    });
    expect((await merged.run()).stdout).toMatch(/các ô D6:D7 đã gộp/);
    const deleted = corrected({}, (parts) => {
      parts[POINTS] = (parts[POINTS] ?? '').replace(/<row r="8".*?<\/row>/s, '');
    });
    const { code, stderr } = await deleted.run();
    expect([code, deleted.changes()]).toEqual([0, []]);
    expect(stderr).toMatch(/1 mục không còn dòng trong bảng, giữ như cũ: II\.2/);
  });

  it('refuses a date that Excel made of a text', async () => {
    const { run } = corrected({ 'II.2 due': { date: '2026-12-06' } }, (parts) => {
      const due = /<c r="I(\d+)"[^>]*><v>46362<\/v><\/c>/.exec(parts[POINTS] ?? '') ?? expect.fail('no date');
      const short = new RegExp(`<c r="D${due[1] ?? ''}".*?</c>`);
      parts[POINTS] = (parts[POINTS] ?? '').replace(short, due[0].replace('"I', '"D'));
    });
    expect((await run()).stdout).toMatch(/ô D\d+: Excel đã đổi chữ thành ngày 2026-12-06/);
  });

  it('takes sorted rows and moved columns', async () => {
    const { run, changes } = corrected({ 'II.1 short': 'Tổng vệ sinh' }, (parts) => {
      const rows = [...(parts[POINTS] ?? '').matchAll(/<row r="(\d+)".*?<\/row>/gs)];
      const points = rows.slice(3).map(([xml]) => xml).reverse(); // prettier-ignore
      const moved = points.map((xml, at) => xml.replace(/(<row r="|<c r="[A-Z]+)\d+/g, `$1${at + 4}`));
      parts[POINTS] = (parts[POINTS] ?? '').replace(/(<row r="4".*)(?=<\/sheetData>)/s, moved.join(''));
    });
    expect((await run()).code).toBe(0);
    expect(changes()).toHaveLength(2);
  });

  it('says where the plan was changed meanwhile', async () => {
    const { cwd, run } = corrected({ 'II.1 short': 'Tổng vệ sinh' });
    const plan = join(cwd, 'plans/2026/plan.yaml');
    const text = readFileSync(plan, 'utf8').replace('short: Ra quân tổng vệ sinh đường làng', 'short: Vệ sinh');
    writeFileSync(plan, text);
    expect((await run()).stdout).toMatch(/ô D\d+: plan\.yaml đã được sửa thành “Vệ sinh” từ khi lập bảng/);
    expect(readFileSync(plan, 'utf8')).toBe(text);
  });

  it.each([
    [['encode', 'plans/2026/plan.yaml'], /là kế hoạch đã đọc thành dữ liệu/],
    [['encode', 'x.txt', '--edit-table', 'b.xlsx'], /--edit-table cần kế hoạch đã ghi thành tệp/],
    [['encode', 'x.txt', '--from-table', 'b.xlsx'], /--from-table cần kế hoạch đã ghi thành tệp/],
    [['encode', 'plans/2026/plan.yaml', '--from-table', 'plans/2026/plan.yaml'], /không phải là tệp Excel/],
  ])('refuses %j with what to do', async (args, said) => {
    const { code, stderr } = await dcs(args, { cwd: corrected({}).cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});
