import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dcs, folderWith, mustRun, read, unitFile } from '../support/program.js';
import { fill, type Place, type Typed } from '../commands/import/fill.js';
import { type Dropped, openSite } from './site.js';

const TODAY = '2024-03-16';
const UNITS = ['Trung tâm A', 'Ban D'] as const;
const [A, D] = ['trung-tam-a', 'ban-d'] as const;
const FORMS = '/office/forms?period=2024-Q1';

/** Two folders with the same units, and a unit's form of quarter I with cells filled in. */
async function opened() {
  const [cwd, commands] = [await folderWith(...UNITS), await folderWith(...UNITS)];
  return {
    ...openSite(cwd, { today: TODAY }),
    cwd,
    commands,
    /** Fills a form in, and leaves it in the commands' folder too. */
    form: async (name: string, unit: string, cells: readonly (readonly [Place, Typed])[]): Promise<Dropped> => {
      const file = join(commands, name);
      await mustRun(['export', '-u', unit, '--period', 'q1', '-o', file], { cwd: commands, today: TODAY });
      const bytes = await fill(readFileSync(file), cells);
      writeFileSync(file, bytes);
      return { name, text: bytes };
    },
    files: (folder: string) => [A, D].map((id) => read(unitFile(folder, id))),
  };
}

const item = (id: string, column: Place['column'], typed: Typed): readonly [Place, Typed] => [
  { sheet: 'items', row: `${id}@2024-Q1`, column },
  typed,
];
const figure = (id: string, typed: Typed): readonly [Place, Typed] => [
  { sheet: 'figures', row: `${id}@2024-Q1`, column: 'value' },
  typed,
];

const GOOD = [
  item('II.5.c', 'status', 'Đã thực hiện trong kỳ'),
  item('II.5.c', 'date', { date: '2024-03-10' }),
  item('II.5.c', 'note', 'Tiếp <b>12</b> lượt'),
  figure('tiep-dan.luot', 12),
];
const BAD = [item('II.7', 'status', 'để sau'), figure('don-thu.tiep-nhan', 'nhiều')];

/** A page's words, without its marks and wraps. */
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe('filled forms that are dropped on the page', () => {
  it('are taken as the command takes them, and each cell that was not is named with its reason', async () => {
    const { post, form, files, cwd, commands } = await opened();
    const forms = [await form('a.xlsx', A, [...GOOD, ...BAD]), await form('d.xlsx', D, GOOD)];
    const { stdout } = await dcs(['import', 'a.xlsx', 'd.xlsx'], { cwd: commands, today: TODAY });
    const { status, body } = await post(FORMS, {
      form: [...forms, { name: 'ghi chú.xlsx', text: 'không phải bảng tính' }],
    });
    expect(status).toBe(200);
    expect(files(cwd)).toEqual(files(commands));
    const page = words(String(body));
    // Whatever the command says of the forms stands on the page.
    const said = stdout
      .split(/\n\n/)
      .slice(0, 2)
      .join('\n')
      .split(/\n(?! {4})/);
    for (const line of said) expect(page.replace(/ ([:.;,])/g, '$1')).toContain(line.trim().replace(/\s+/g, ' '));
    expect(page).toContain('ô G');
    expect(page).toContain('ghi chú.xlsx: không nhận');
    expect(String(body)).not.toContain('<b>12');
  });

  it('are only looked at in a preview, and taken twice add nothing', async () => {
    const { post, form, files, cwd } = await opened();
    const before = files(cwd);
    const one = await form('a.xlsx', A, GOOD);
    const preview = words(String((await post(FORMS, { form: one, try: 'yes' })).body));
    expect(preview).toContain('chưa ghi gì');
    expect(preview).toContain('Tiếp <b>12</b> lượt');
    expect(files(cwd)).toEqual(before);
    await post(FORMS, { form: one });
    const once = files(cwd);
    expect(once).not.toEqual(before);
    await post(FORMS, { form: one });
    expect(files(cwd)).toEqual(once);
  });

  it('none chosen is said, and so is a report that was sent with other content', async () => {
    const { post, form, cwd } = await opened();
    const none = await post(FORMS, { form: { name: '', text: '' } });
    expect([none.status, String(none.body).includes('Chưa chọn biểu mẫu nào')]).toEqual([422, true]);
    await mustRun(['submit', '-u', A, '--period', 'q1', '--with-gaps', 'Chờ'], { cwd, today: TODAY });
    const { body } = await post(FORMS, { form: await form('a.xlsx', A, GOOD) });
    expect(words(String(body))).toContain('nay không còn khớp với những gì đã ghi');
  });
});

describe('documents of the head office', () => {
  it.each([
    ['brief.docx', ['brief', '-o', 'x.docx']],
    ['report.docx', ['report', '--all', '-o', 'x.docx']],
    ['report.xlsx', ['report', '--all', '-o', 'x.xlsx']],
    ['report.html', ['report', '--all', '-o', 'x.html']],
    ['internal.docx', ['report', '--all', '--internal', '-o', 'x.docx']],
  ])('%s is byte for byte what the command writes', async (name, args) => {
    const { get, cwd } = await opened();
    const call = { cwd, today: TODAY };
    await mustRun(['tick', 'II.5.c', '-u', A, '--period', 'q1', '--note', 'Tiếp 12 lượt'], call);
    await mustRun(['raise', 'Thiếu người', '-u', D, '--proposal', 'Bổ sung'], call);
    await mustRun(['submit', '-u', A, '--period', 'q1', '--with-gaps', 'Chờ'], call);
    await mustRun([...args, '--period', 'q1'], call);
    const { status, body, headers } = await get(`/office/${name}?period=2024-Q1`);
    const written = readFileSync(join(cwd, args.at(-1) ?? ''));
    expect([status, Buffer.from(body).equals(written)]).toEqual([200, true]);
    if (!name.endsWith('.html')) expect(headers['content-disposition']).toContain('2024-Q1');
  });

  it('their page names each unit, and what is in no sum', async () => {
    const { read: shown, cwd } = await opened();
    const page = await shown('/office/documents?period=2024-Q1');
    for (const id of [A, D]) expect(page).toContain(`/unit/${id}/report.docx?period=2024-Q1`);
    await mustRun(['init', 'Ban Hỏng'], { cwd, today: TODAY });
    writeFileSync(unitFile(cwd, 'ban-hong'), 'unit: [');
    expect(await shown('/office/documents?period=2024-Q1')).toContain('ban-hong');
  });
});
