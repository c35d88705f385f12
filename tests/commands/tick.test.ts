import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile, write } from '../support/program.js';

const UNIT = 'trung-tam-a';

async function unitFolder(): Promise<{ cwd: string; file: string }> {
  const cwd = await folderWith('Trung tâm A');
  return { cwd, file: unitFile(cwd, UNIT) };
}

interface Shown {
  readonly entries: Record<string, unknown>[];
  readonly cells: { period: string; state: string }[];
}
async function shown(id: string, cwd: string, today = '2024-04-10'): Promise<Shown> {
  return JSON.parse(await mustRun(['show', id, '--json'], { cwd, today })) as Shown;
}

describe('tick', () => {
  it('adds one entry to each item named, and says which period', async () => {
    const { cwd } = await unitFolder();
    const { code, stdout } = await dcs(
      ['tick', 'ii.5.c', '2.dd', '--date', '10/3/2024', '--by', 'An', '--note', 'Xong: 3 #1'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/II\.5\.c .*quý I năm 2024[^]*II\.2\.đ .*quý I năm 2024/);
    for (const id of ['II.5.c', 'II.2.đ']) {
      expect((await shown(id, cwd)).entries).toEqual([
        { date: '2024-03-10', status: 'done', by: 'An', note: 'Xong: 3 #1' },
      ]);
    }
  });

  it('of an item named twice adds one', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['tick', 'II.5.c', 'ii.5.c'], { cwd });
    expect((await shown('II.5.c', cwd)).entries).toHaveLength(1);
  });

  it('several items are written all or none', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    for (const args of [
      ['II.5.c', 'II.9'],
      ['II.5.c', 'II.2.e'],
      ['II.5.c', 'II.1', '--status', 'none'],
      ['II.5.c', 'IV.2', '--period', 'q1'],
    ]) {
      expect([args, (await dcs(['tick', ...args], { cwd })).code]).toEqual([args, 2]);
      expect(read(file)).toBe(before);
    }
  });

  it('leaves nothing beside the file', async () => {
    const { cwd, file } = await unitFolder();
    await mustRun(['tick', 'II.5.c'], { cwd });
    await dcs(['tick', 'II.9'], { cwd });
    expect(readdirSync(dirname(file))).toEqual([`.${UNIT}.yaml.undo`, `${UNIT}.yaml`]);
  });

  it('suggests the items that share a document, and that evidence is missing', async () => {
    const { cwd } = await unitFolder();
    const { stderr } = await dcs(['tick', 'II.2.a'], { cwd });
    expect(stderr).toMatch(/dcs correct II\.2\.a 1 --evidence/);
    expect(stderr).toMatch(/II\.1 .*III\.4 /);
  });

  it('between cut-off and sending day goes to the period just ended, and says so', async () => {
    const { cwd } = await unitFolder();
    const { stdout, stderr } = await dcs(['tick', 'II.5.c'], { cwd, today: '2024-03-16' });
    expect(stdout).toMatch(/quý I năm 2024/);
    expect(stderr).toMatch(/Ghi vào quý I năm 2024[^]*18\/03\/2024/);
    expect((await shown('II.5.c', cwd)).entries).toEqual([{ date: '2024-03-16', status: 'done', period: '2024-Q1' }]);
    await mustRun(['tick', 'II.5.c'], { cwd, today: '2024-03-17' });
    await mustRun(['tick', 'II.5.c'], { cwd, today: '2024-03-19' });
    expect((await shown('II.5.c', cwd)).entries.slice(1)).toEqual([
      { date: '2024-03-17', status: 'done', period: '2024-Q1' },
      { date: '2024-03-19', status: 'done' },
    ]);
  });

  it('for an action never does', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['action', 'II.5.c', 'Niêm yết lịch tiếp công dân'], { cwd });
    const { stderr } = await dcs(['tick', 'II.5.c', '--action', '1'], { cwd, today: '2024-03-16' });
    expect(stderr).not.toMatch(/quý I/);
    expect((await shown('II.5.c', cwd)).entries).toEqual([{ date: '2024-03-16', status: 'done', action: 1 }]);
  });

  it('of the last action of a once item says that the item is done', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['action', 'IV.2', 'Soạn thảo'], { cwd });
    await mustRun(['action', 'IV.2', 'Ký ban hành'], { cwd });
    expect(await mustRun(['tick', 'IV.2', '--action', '1'], { cwd })).not.toMatch(/hoàn thành, nên/);
    expect(await mustRun(['tick', 'IV.2', '--action', '2'], { cwd })).toMatch(/IV\.2 .*hoàn thành, nên/);
    expect((await shown('IV.2', cwd)).cells).toMatchObject([{ period: '2024', state: 'done' }]);
  });

  it('once the plan’s year is over needs --date', async () => {
    const { cwd } = await unitFolder();
    const refused = await dcs(['tick', 'II.5.c'], { cwd, today: '2025-02-01' });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/2024[^]*--date/);
    await mustRun(['tick', 'II.5.c', '--date', '20/12/2024'], { cwd, today: '2025-02-01' });
    const { entries, cells } = await shown('II.5.c', cwd, '2025-02-01');
    expect(entries).toEqual([{ date: '2024-12-20', status: 'done' }]);
    expect(cells.at(-1)).toMatchObject({ period: '2024-Q4', state: 'done' });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a date to come', ['--date', '11/4/2024'], /11\/04\/2024.*10\/04\/2024/],
    ['a date before the year’s work', ['--date', '14/12/2023'], /14\/12\/2023[^]*15\/12\/2023/],
    ['a date that is none', ['--date', '31/2/2024'], /31\/2\/2024/],
    ['a period later than the date', ['--period', 'q3'], /Quý III năm 2024 chưa bắt đầu/],
    [
      'a period that is no cell',
      ['--period', 'h1'],
      /theo quý, không theo 6 tháng[^]*--period 2024-Q1 hoặc --period 2024-Q2/,
    ],
    ['a period that is none', ['--period', 'quý 7'], /quý 7/],
    ['“nothing arose” where that cannot be', ['--status', 'none'], /II\.1[^]*dcs skip II\.1/],
    ['an action that is not there', ['--action', '1'], /“1”[^]*dcs action/],
    ['a document that says nothing', ['--evidence', ' ; ; '], /--evidence/],
    ['two numbers as one', ['--evidence', '1/BC\n2/BC; 8/3/2024; x'], /“1\/BC 2\/BC” là nhiều số văn bản/],
    ['two numbers by a tab', ['--evidence', '1/BC\t2/BC; 8/3/2024; x'], /nhiều số văn bản/],
    ['a document’s date that is none', ['--evidence', '1/BC; 31/2/2024; x'], /31\/2\/2024/],
    ['a link that is none', ['--link', 'www.danang.gov.vn'], /http/],
    ['a file that is not there', ['--file', 'nothing.pdf'], /nothing\.pdf/],
  ])('refuses %s, and changes nothing', async (_, options, wanted) => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    const { code, stdout, stderr } = await dcs(['tick', 'II.1', ...options], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(wanted);
    expect(read(file)).toBe(before);
  });

  it('of an item that is not applicable is refused, with how to take the mark back', async () => {
    const { cwd } = await unitFolder();
    await mustRun(['skip', 'II.4.a', '--reason', 'Không quản lý doanh nghiệp', '--from', 'q2'], { cwd });
    const { code, stderr } = await dcs(['tick', 'II.4.a'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/Không quản lý doanh nghiệp[^]*--back/)]);
    await mustRun(['tick', 'II.4.a', '--date', '10/3/2024'], { cwd });
  });

  it('puts an item that the file lacks in its place first', async () => {
    const { cwd, file } = await unitFolder();
    const lines = read(file).split('\n');
    const from = lines.findIndex((line) => line.startsWith('  II.5.c:'));
    const to = lines.findIndex((line, i) => i > from && /^ {2}\S/.test(line));
    write(file, [...lines.slice(0, from), ...lines.slice(to)].join('\n'));
    await mustRun(['tick', 'II.5.c'], { cwd });
    const order = [...read(file).matchAll(/^ {2}(II\.[\d.a-zđ]+):$/gm)].map(([, id]) => id);
    expect(order.slice(order.indexOf('II.5.b'), order.indexOf('II.6.a') + 1)).toEqual(['II.5.b', 'II.5.c', 'II.6.a']);
  });
});

describe('tick and undo', () => {
  const variants: readonly (readonly [string, (text: string) => string])[] = [
    ['as init wrote it', (text) => text],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with a BOM', (text) => `\uFEFF${text}`],
    ['with BOM and CRLF', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with comments', (text) => text.replaceAll(/^( {2}II\.\d\.[a-d]:)$/gm, '  # trước $1\n$1   # sau')],
    ['without a line end', (text) => text.trimEnd()],
    ['with blank lines', (text) => text.replaceAll(/^( {2}II)/gm, '\n\n$1')],
    ['in four blanks', (text) => text.replaceAll(/^( +)/gm, '$1$1')],
  ];

  it.each(variants)('leave the file byte for byte: %s', async (_, change) => {
    const { cwd, file } = await unitFolder();
    write(file, change(read(file)));
    const before = read(file);
    for (const id of ['II.1', 'II.2.đ', 'IV.2']) {
      await mustRun(
        ['tick', id, '--date', '10/4/2024', '--note', 'Đã làm', '--evidence', '1/BC; 8/3/2024; Báo cáo: số 1'],
        { cwd },
      );
      const after = read(file);
      expect(after).not.toBe(before);
      expect(after.includes('\r\n')).toBe(before.includes('\r\n'));
      if (before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      expect(await mustRun(['undo', id], { cwd })).toMatch(new RegExp(id));
      expect(read(file)).toBe(before);
    }
  });

  it('step by step, over what other hands wrote', async () => {
    const { cwd, file } = await unitFolder();
    const texts = [read(file)];
    const steps = [['II.5.c', '--status', 'doing'], ['II.5.c'], ['II.1', 'II.5.c', '--note', 'nhiều\ndòng']];
    for (const step of steps) {
      await mustRun(['tick', ...step], { cwd });
      texts.push(read(file));
    }
    await mustRun(['undo', 'II.1'], { cwd });
    for (const text of texts.slice(0, -1).reverse()) {
      await mustRun(['undo', 'II.5.c'], { cwd });
      expect(read(file)).toBe(text);
    }
  });

  it('undo shows what it takes out and what the cell was and is; with nothing left it ends with 2', async () => {
    const { cwd, file } = await unitFolder();
    const before = read(file);
    await mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '--note', 'Tiếp 12 lượt'], { cwd });
    const out = await mustRun(['undo', 'II.5.c'], { cwd });
    expect(out).toMatch(/1\. 10\/03\/2024[^]*Tiếp 12 lượt/);
    expect(out).toMatch(/quý I năm 2024: đã thực hiện trong kỳ → chưa cập nhật/);
    const { code, stderr } = await dcs(['undo', 'II.5.c'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/II\.5\.c/)]);
    expect(read(file)).toBe(before);
  });
});
