import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, mustRun, read, unitFile, write } from '../support/program.js';
import { openSite } from './site.js';

const TODAY = '2024-03-16';
const UNIT = 'trung-tam-a';
const at = (part: string, period = '2024-Q1'): string => `/unit/${UNIT}${part}?period=${period}`;
const item = (id: string, action = ''): string => at(`/item/${id}${action}`);

async function opened() {
  const cwd = await folderWith('Trung tâm A');
  const commands = await folderWith('Trung tâm A');
  const opened = openSite(cwd, { today: TODAY });
  return {
    ...opened,
    cwd,
    run: (...args: readonly string[]) => mustRun(args, { cwd: commands, today: TODAY }),
    /** The state of the words under the first heading. */
    seenWords: async () =>
      /value="uu-diem">\s*<input type="hidden" name="seen" value="([0-9a-f]+)"/.exec(
        await opened.read(at('/words')),
      )?.[1] ?? '',
    page: () => read(unitFile(cwd, UNIT)),
    commands: () => read(unitFile(commands, UNIT)),
    other: commands,
  };
}

describe('what is recorded on the page', () => {
  it('is byte for byte what the commands record, through a whole quarter', async () => {
    const { run, seen, seenWords, send, page, commands, cwd, other } = await opened();
    const note = 'Đã ký "văn bản"\nvà gửi: # 12 bản';
    await run('tick', 'II.5.c', '--date', '10/3/2024', '--period', 'q1', '--by', 'Nguyễn Văn A', '--note', note);
    const first = await send(item('II.5.c', '/tick'), {
      seen: await seen(item('II.5.c')),
      status: 'done',
      date: '10/3/2024',
      by: 'Nguyễn Văn A',
      note: note.replace('\n', '\r\n'),
      number: ['', ''],
      'document-date': ['', ''],
      title: ['', ''],
      link: '',
    });
    expect(first.text).toContain('Đã ghi II.5.c');

    write(join(other, 'Biên bản.pdf'), '%PDF minutes');
    const document = '15/BC-TTA; 8/3/2024; Báo cáo; kèm danh sách';
    const more = '; ; Sổ tiếp dân';
    await run(
      ...['tick', 'II.7', '--date', '12/3/2024', '--period', 'q1', '--status', 'doing', '--evidence', document],
      ...['--evidence', more, '--file', 'Biên bản.pdf', '--copy'],
    );
    await send(item('II.7', '/tick'), {
      seen: await seen(item('II.7')),
      status: 'doing',
      date: '12/3/2024',
      number: ['15/BC-TTA', '', ''],
      'document-date': ['8/3/2024', '', ''],
      title: ['Báo cáo; kèm danh sách', 'Sổ tiếp dân', ''],
      file: { name: 'Biên bản.pdf', text: '%PDF minutes' },
    });
    expect(readdirSync(join(cwd, 'plans/2024/evidence', UNIT))).toEqual(
      readdirSync(join(other, 'plans/2024/evidence', UNIT)),
    );

    await run('correct', 'II.7', '1', '--status', 'done', '--note', 'Xong');
    await send(item('II.7', '/correct'), {
      seen: await seen(item('II.7')),
      entry: '1',
      status: 'done',
      date: '12/03/2024',
      note: 'Xong',
      number: ['', ''],
      'document-date': ['', ''],
      title: ['', ''],
    });

    await run('tick', 'III.4', '--status', 'blocked', '--period', 'q1');
    await run('undo', 'III.4');
    await send(item('III.4', '/tick'), { seen: await seen(item('III.4')), status: 'blocked' });
    await send(item('III.4', '/undo'), { seen: await seen(item('III.4')) });

    await run('figure', 'tiep-dan.luot', '1.234', '--period', 'q1');
    await run('figure', 'tiep-dan.doan-dong-nguoi', '-', '--period', 'q1');
    const filled = await send(at('/figures'), {
      'was:tiep-dan.luot': '',
      'figure:tiep-dan.luot': '1.234',
      'was:tiep-dan.doan-dong-nguoi': '',
      'figure:tiep-dan.doan-dong-nguoi': '-',
      'was:don-thu.tiep-nhan': '',
      'figure:don-thu.tiep-nhan': '',
    });
    expect(filled.text).toContain('Đã ghi 2 số liệu.');

    await run('write', 'uu diem', '--period', 'q1', '--text', 'Đúng lịch.\nĐủ người.');
    const words = await send(at('/words'), {
      heading: 'uu-diem',
      seen: await seenWords(),
      text: 'Đúng lịch.  \r\nĐủ người.\r\n',
    });
    expect(words.text).toContain('Ưu điểm');

    await run('raise', 'Thiếu người', '--proposal', 'Bổ sung', '--item', 'II.5.c', '--period', 'q1');
    await send(at('/difficulties'), { text: 'Thiếu người', proposal: 'Bổ sung', item: 'II.5.c', date: '', by: '' });

    await run('submit', '--period', 'q1', '--number', '45/BC-TTA', '--by', 'Trần Nam', '--with-gaps', 'Chờ số liệu');
    const sent = await send(at('/send'), {
      seen: await seen(at('/send')),
      number: '45/BC-TTA',
      by: 'Trần Nam',
      date: '',
      signer: '',
      reason: 'Chờ số liệu',
    });
    expect(sent.text).toContain('45/BC-TTA');
    expect(page()).toBe(commands());
  });

  it('is refused in the sentence of the commands, keeps what was typed and writes nothing', async () => {
    const { post, seen, page } = await opened();
    const before = page();
    const wrong = await post(item('II.5.c', '/tick'), {
      seen: await seen(item('II.5.c')),
      status: 'done',
      date: '31/2/2024',
      note: 'Tiếp 12 lượt <b>dân</b>',
    });
    expect(wrong.status).toBe(422);
    expect(String(wrong.body)).toContain('31/2/2024');
    expect(String(wrong.body)).toContain('Tiếp 12 lượt &lt;b&gt;dân&lt;/b&gt;</textarea>');
    expect(/role="alert".*?<\/div>/.exec(String(wrong.body))?.[0]).not.toMatch(/dcs|--/);
    expect(page()).toBe(before);
  });

  it('asks before the same is recorded twice', async () => {
    const { send, seen, page } = await opened();
    const same = { status: 'done', date: '10/3/2024' };
    await send(item('II.7', '/tick'), { seen: await seen(item('II.7')), ...same });
    const once = page();
    const asked = await send(item('II.7', '/tick'), { seen: await seen(item('II.7')), ...same });
    expect([asked.status, asked.text.includes('name="again"'), page() === once]).toEqual([422, true, true]);
    await send(item('II.7', '/tick'), { seen: await seen(item('II.7')), ...same, again: 'yes' });
    expect(page()).not.toBe(once);
  });

  it('takes each figure that is right, and keeps those that are not in their boxes', async () => {
    const { post, page } = await opened();
    const done = await post(at('/figures'), {
      'was:tiep-dan.luot': '',
      'figure:tiep-dan.luot': '12',
      'was:don-thu.tiep-nhan': '',
      'figure:don-thu.tiep-nhan': 'hai "mươi"',
    });
    expect(done.status).toBe(422);
    expect(String(done.body)).toContain('value="hai &quot;mươi&quot;"');
    expect(String(done.body)).toContain('aria-invalid');
    expect(page()).toContain('tiep-dan.luot: 12');
    expect(page()).not.toContain('don-thu.tiep-nhan');
  });
});

describe('two people at once lose nothing', () => {
  it('an item that was ticked meanwhile', async () => {
    const { post, seen, page, cwd } = await opened();
    const mine = await seen(item('II.7'));
    await mustRun(['tick', 'II.7', '--period', 'q1', '--note', 'Của người khác'], { cwd, today: TODAY });
    const theirs = page();
    const late = await post(item('II.7', '/tick'), { seen: mine, status: 'blocked', note: 'Của tôi' });
    expect(late.status).toBe(422);
    expect(String(late.body)).toContain('Trong lúc bạn điền');
    expect(String(late.body)).toContain('Của người khác');
    expect(String(late.body)).toContain('Của tôi</textarea>');
    expect(page()).toBe(theirs);
    const now = /name="seen" value="([0-9a-f]+)"/.exec(String(late.body))?.[1] ?? '';
    expect((await post(item('II.7', '/tick'), { seen: now, status: 'blocked', note: 'Của tôi' })).status).toBe(303);
    expect(page()).toContain('Của người khác');
  });

  it('an entry that is no longer the last is not taken out by a second press', async () => {
    const { post, send, seen, page } = await opened();
    for (const note of ['một', 'hai'])
      await send(item('II.7', '/tick'), { seen: await seen(item('II.7')), status: 'done', note });
    const twice = await seen(item('II.7'));
    expect((await post(item('II.7', '/undo'), { seen: twice })).status).toBe(303);
    expect((await post(item('II.7', '/undo'), { seen: twice })).status).toBe(422);
    expect(page()).toContain('note: một');
  });

  it('a figure and words that others wrote', async () => {
    const { post, cwd, page, seenWords } = await opened();
    const looked = await seenWords();
    await mustRun(['figure', 'tiep-dan.luot', '7', '--period', 'q1'], { cwd, today: TODAY });
    await mustRun(['write', 'uu diem', '--period', 'q1', '--text', 'Lời của người khác'], { cwd, today: TODAY });
    const theirs = page();
    const figure = await post(at('/figures'), { 'was:tiep-dan.luot': '', 'figure:tiep-dan.luot': '12' });
    const prose = await post(at('/words'), { heading: 'uu-diem', seen: looked, text: 'Lời của tôi' });
    expect([figure.status, prose.status]).toEqual([422, 422]);
    expect(String(prose.body)).toContain('Lời của tôi');
    expect(page()).toBe(theirs);
  });

  it('a report is not sent while what it says has changed', async () => {
    const { post, seen, cwd, page } = await opened();
    const looked = await seen(at('/send'));
    await mustRun(['tick', 'II.7', '--period', 'q1'], { cwd, today: TODAY });
    const before = page();
    expect((await post(at('/send'), { seen: looked, reason: 'Chờ' })).status).toBe(422);
    expect(page()).toBe(before);
  });

  it('many forms sent at the same moment are all recorded', async () => {
    const { post, seen, page } = await opened();
    const ids = ['II.1', 'II.2.a', 'II.3.a', 'II.5.c', 'II.7'];
    const forms = await Promise.all(ids.map(async (id) => ({ id, seen: await seen(item(id)) })));
    const done = await Promise.all(
      forms.map(({ id, seen: one }) => post(item(id, '/tick'), { seen: one, status: 'done', note: `Việc ${id}` })),
    );
    expect(done.map(({ status }) => status)).toEqual(ids.map(() => 303));
    for (const id of ids) expect(page()).toContain(`Việc ${id}`);
  });
});

describe('hostile requests', () => {
  it.each(['../../../../tmp/x.pdf', String.raw`..\..\x.pdf`, '/etc/x.pdf', String.raw`C:\x.pdf`, '..', 'con.pdf'])(
    'a file called %s stays in the unit’s evidence',
    async (name) => {
      const { send, seen, cwd, page } = await opened();
      await send(item('II.7', '/tick'), {
        seen: await seen(item('II.7')),
        status: 'done',
        title: 'Báo cáo',
        number: '',
        'document-date': '',
        file: { name, text: 'bytes' },
      });
      const [kept = ''] = readdirSync(join(cwd, 'plans/2024/evidence', UNIT));
      expect(readFileSync(join(cwd, 'plans/2024/evidence', UNIT, kept), 'utf8')).toBe('bytes');
      expect(page()).toContain(`evidence/${UNIT}/${kept}`);
      expect(existsSync('/tmp/x.pdf')).toBe(false);
    },
  );

  it.each([
    '/unit/..%2f..%2fetc',
    '/unit/%2e%2e/item/II.7',
    '/unit/trung-tam-a/item/__proto__',
    '/unit/trung-tam-a/constructor',
    '/unit/%zz',
    '/unit/trung-tam-a?period=9999-Q9',
    '/unit/trung-tam-a/item/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '//evil.example/unit/trung-tam-a',
    '/',
    '/?',
  ])('%s is answered, and nothing of it runs', async (url) => {
    const { get } = await opened();
    const { status, body } = await get(url);
    expect(status).toBeLessThan(500);
    expect(String(body)).not.toContain('<script>');
  });

  it('texts of files and forms are shown as they are', async () => {
    const { cwd, read: shown, post, seen } = await opened();
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    await mustRun(['tick', 'II.7', '--period', 'q1', '--note', hostile, '--by', hostile], { cwd, today: TODAY });
    await mustRun(['raise', hostile, '--proposal', hostile], { cwd, today: TODAY });
    const pages = await Promise.all(['', '/item/II.7', '/difficulties', '/send'].map((part) => shown(at(part))));
    const back = await post(item('II.7', '/tick'), { seen: await seen(item('II.7')), date: hostile, note: hostile });
    for (const page of [...pages, String(back.body)]) {
      expect(page).not.toContain('<img');
      expect(page.match(/<script/g)).toHaveLength(1);
    }
  });

  it('a control character, a line end in a line, too much, and what is no form are refused in words', async () => {
    const { post, site, headers, seen, page } = await opened();
    const before = page();
    const state = await seen(item('II.7'));
    const control = await post(item('II.7', '/tick'), { seen: state, status: 'done', note: 'a\u0001b' });
    const lines = await post(item('II.7', '/tick'), { seen: state, status: 'done', by: 'a\r\nb' });
    expect([control.status, lines.status]).toEqual([422, 422]);
    const head = {
      method: 'POST',
      url: item('II.7', '/tick'),
      headers: { ...headers, origin: 'http://127.0.0.1:4321' },
    };
    expect((await site.answer({ ...head, body: 'too-large' })).status).toBe(413);
    expect((await site.answer({ ...head, body: Buffer.from('{}') })).status).toBe(400);
    expect((await post('/unit/trung-tam-a', { a: '1' })).status).toBe(404);
    expect(page()).toBe(before);
  });

  it('a file that can’t be used is said, and the page goes on', async () => {
    const { cwd, get } = await opened();
    const file = unitFile(cwd, UNIT);
    const text = read(file);
    write(file, 'unit: [');
    expect((await get(at(''))).status).toBe(422);
    write(file, text);
    expect((await get(at(''))).status).toBe(200);
  });
});

it('the day is asked anew: a page may be open past midnight', async () => {
  const cwd = await folderWith('Trung tâm A');
  let today = '2024-03-18';
  const { read: shown } = openSite(cwd, { today: () => today });
  expect(await shown('/unit/trung-tam-a')).toContain('Hôm nay 18/03/2024');
  today = '2024-03-19';
  expect(await shown('/unit/trung-tam-a')).toContain('Hôm nay 19/03/2024');
});

it('a form that was filled in yesterday is not recorded today in silence', async () => {
  const cwd = await folderWith('Trung tâm A');
  let today = '2024-03-18';
  const { post, seen, read: shown } = openSite(cwd, { today: () => today });
  const filled = { seen: await seen(item('II.7')), day: today, status: 'done', note: 'Của hôm qua', date: '' };
  const before = read(unitFile(cwd, UNIT));
  today = '2024-03-19';
  const late = await post(item('II.7', '/tick'), filled);
  expect(late.status).toBe(422);
  expect(String(late.body)).toContain('Trang này mở từ ngày 18/03/2024, hôm nay đã là ngày 19/03/2024');
  expect(String(late.body)).toContain('Của hôm qua</textarea>');
  // What is shown again is today's: the sending day is over.
  expect(String(late.body)).toMatch(/name="day" value="2024-03-19"/);
  expect(await shown(item('II.7'))).toContain('Chưa cập nhật');
  expect(read(unitFile(cwd, UNIT))).toBe(before);
  expect((await post(item('II.7', '/tick'), { ...filled, day: today })).status).toBe(303);
});

it('every form says on which day it was made', async () => {
  const { read: shown, send, seen } = await opened();
  await send(item('II.7', '/tick'), { seen: await seen(item('II.7')), status: 'done' });
  for (const part of ['/item/II.7', '/figures', '/difficulties', '/words', '/send']) {
    const forms =
      (await shown(at(part))).match(/<form[^>]*>(<input type="hidden" name="day" value="2024-03-16">)?/g) ?? [];
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect([part, form]).toEqual([part, expect.stringContaining('name="day"')]);
  }
});

it('documents are those that the commands write', async () => {
  const { get, run, other } = await opened();
  await run('report', '--period', 'q1', '-o', 'bc.docx');
  await run('export', '--period', 'q1', '-o', 'bm.xlsx');
  const word = await get(at('/report.docx'));
  const excel = await get(at('/form.xlsx'));
  expect(word.headers['content-disposition']).toContain("filename*=UTF-8''bao-cao-trung-tam-a-2024-Q1.docx");
  expect(Buffer.from(word.body).equals(readFileSync(join(other, 'bc.docx')))).toBe(true);
  expect(Buffer.from(excel.body).equals(readFileSync(join(other, 'bm.xlsx')))).toBe(true);
});
