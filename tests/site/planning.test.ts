import { describe, expect, it } from 'vitest';
import { folderWith, mustRun, read, unitFile } from '../support/program.js';
import { type Filled, openSite } from './site.js';

const TODAY = '2024-02-05';
const UNIT = 'trung-tam-a';
const item = (id: string, action = ''): string => `/unit/${UNIT}/item/${id}${action}?period=2024-Q1`;

async function opened() {
  const [cwd, commands] = [await folderWith('Trung tâm A'), await folderWith('Trung tâm A')];
  const opened = openSite(cwd, { today: TODAY });
  return {
    ...opened,
    cwd,
    run: (...args: readonly string[]) => mustRun(args, { cwd: commands, today: TODAY }),
    page: () => read(unitFile(cwd, UNIT)),
    commands: () => read(unitFile(commands, UNIT)),
    /** A form of an item as it stands: what it carries along unseen, and what is filled in. */
    form: async (id: string, action: string): Promise<Filled> => {
      const [, part = ''] = (await opened.read(item(id))).split(`action="${item(id, `/${action}`)}"`);
      const [form = ''] = part.split('</form>');
      const inputs = [...form.matchAll(/<input type="(?:hidden|text)"[^>]*? name="([^"]+)" value="([^"]*)"/g)];
      return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value]));
    },
  };
}

describe('planning on the page', () => {
  it('is byte for byte what assign, skip and own record', async () => {
    const { run, send, form, page, commands } = await opened();
    const whole = ['--lead', 'Phòng Tổ chức', '--support', 'Phòng Nghiệp vụ', '--support', 'Công đoàn'];
    await run('assign', 'II.5.c', ...whole, '--time', '15/6/2024', '--output', 'Báo cáo "quý"');
    const assigned = { support: 'Phòng Nghiệp vụ; Công đoàn', time: '15/6/2024', output: 'Báo cáo "quý"' };
    await send(item('II.5.c', '/assign'), { ...(await form('II.5.c', 'assign')), lead: 'Phòng Tổ chức', ...assigned });
    expect(page()).toBe(commands());

    // Only what is filled in otherwise than it stood is a change; what is emptied goes out.
    await run('assign', 'II.5.c', '--lead', 'Phòng Hành chính', '--output', '');
    const stands = await form('II.5.c', 'assign');
    expect(stands).toMatchObject({ lead: 'Phòng Tổ chức', time: '15/06/2024', output: 'Báo cáo &quot;quý&quot;' });
    const changed = { ...stands, lead: 'Phòng Hành chính', output: '' };
    const { text } = await send(item('II.5.c', '/assign'), changed);
    expect(text).toContain('Phòng Tổ chức');
    expect(page()).toBe(commands());

    await run('skip', 'II.4.a', '--reason', 'Không quản lý doanh nghiệp', '--from', 'q2');
    const skipped = { ...(await form('II.4.a', 'skip')), reason: 'Không quản lý doanh nghiệp', from: '2024-Q2' };
    await send(item('II.4.a', '/skip'), skipped);
    expect(page()).toBe(commands());
    await run('skip', 'II.4.a', '--back');
    await send(item('II.4.a', '/skip-back'), await form('II.4.a', 'skip-back'));
    expect(page()).toBe(commands());

    await run('own', 'II.2.e', 'Tập huấn nghiệp vụ', '--lead', 'Phòng Tổ chức', '--time', 'Hằng quý');
    const own = { title: 'Tập huấn nghiệp vụ', lead: 'Phòng Tổ chức', time: 'Hằng quý' };
    const added = await send(item('II.2.e', '/own'), { ...(await form('II.2.e', 'own')), ...own });
    expect(added.text).toContain('II.2.e.1');
    expect(page()).toBe(commands());
  });

  it('nothing changed writes nothing, and what is wrong is said with what was typed', async () => {
    const { post, send, form, page } = await opened();
    const before = page();
    expect((await send(item('II.5.c', '/assign'), await form('II.5.c', 'assign'))).text).toContain(
      'không có gì thay đổi',
    );
    const blank = await post(item('II.4.a', '/skip'), { ...(await form('II.4.a', 'skip')), reason: ' ', from: '' });
    expect([blank.status, String(blank.body).includes('Phải nêu lý do')]).toEqual([422, true]);
    const late = { ...(await form('II.2.e', 'own')), title: 'Tập huấn <b>A</b>', time: '15/6/2026' };
    const refused = await post(item('II.2.e', '/own'), late);
    expect([refused.status, String(refused.body).includes('value="Tập huấn &lt;b&gt;A&lt;/b&gt;"')]).toEqual([
      422,
      true,
    ]);
    const untitled = await post(item('II.2.e', '/own'), { ...(await form('II.2.e', 'own')), title: '' });
    expect(untitled.status).toBe(422);
    expect(page()).toBe(before);
  });

  it('the same own item is asked about, and a plan that somebody changed meanwhile is not written over', async () => {
    const { post, send, form, page, cwd } = await opened();
    const own = async () => ({ ...(await form('II.2.e', 'own')), title: 'Tập huấn' });
    await send(item('II.2.e', '/own'), await own());
    const twice = await post(item('II.2.e', '/own'), await own());
    expect([twice.status, String(twice.body).includes('name="again"')]).toEqual([422, true]);
    const mine = await form('II.5.c', 'assign');
    await mustRun(['assign', 'II.5.c', '--lead', 'Của người khác'], { cwd, today: TODAY });
    const theirs = page();
    expect((await post(item('II.5.c', '/assign'), { ...mine, lead: 'Của tôi' })).status).toBe(422);
    expect(page()).toBe(theirs);
  });
});

describe('evidence as one sentence', () => {
  const sentence = 'Báo cáo số 12/BC-TTA ngày 5/2/2024 về công tác tiếp công dân';

  it('is taken apart and shown before it is recorded, then recorded as the command does', async () => {
    const { post, send, seen, page, run, commands } = await opened();
    const before = page();
    const filled = { seen: await seen(item('II.7'), item('II.7', '/tick')), status: 'done', date: '', note: 'Ghi chú' };
    const empty = ['', '', ''];
    const documents = { number: empty, 'document-date': empty, title: empty };
    const asked = await post(item('II.7', '/tick'), { ...filled, ...documents, sentence });
    const body = String(asked.body);
    expect([asked.status, page()]).toEqual([422, before]);
    expect(body).toContain('Chưa ghi, xin xem lại');
    for (const value of ['12/BC-TTA', '05/02/2024', 'Báo cáo về công tác tiếp công dân'])
      expect(body).toContain(`value="${value}"`);
    expect(body).toContain('Ghi chú</textarea>');
    await run(
      ...['tick', 'II.7', '--period', 'q1', '--note', 'Ghi chú'],
      ...['--evidence', '12/BC-TTA; 5/2/2024; Báo cáo về công tác tiếp công dân'],
    );
    const shown = { number: '12/BC-TTA', 'document-date': '05/02/2024', title: 'Báo cáo về công tác tiếp công dân' };
    await send(item('II.7', '/tick'), { ...filled, ...shown, sentence: '' });
    expect(page()).toBe(commands());
  });

  it('goes into the first document that is empty, and is refused where there is none', async () => {
    const { post, seen } = await opened();
    const filled = { seen: await seen(item('II.7'), item('II.7', '/tick')), status: 'done', sentence };
    const one = { number: ['1/BC-TTA', '', ''], 'document-date': ['', '', ''], title: ['', '', ''] };
    const second = String((await post(item('II.7', '/tick'), { ...filled, ...one })).body);
    expect(second).toMatch(/id="number-2" name="number" value="12\/BC-TTA"/);
    const full = { ...one, title: ['a', 'b', 'c'] };
    expect(String((await post(item('II.7', '/tick'), { ...filled, ...full })).body)).toContain('Ba ô văn bản đã đầy');
  });

  it('is answered to the script in three lines', async () => {
    const { post } = await opened();
    const parts = await post(`/unit/${UNIT}/apart`, { sentence: '15-BC-TTA 3.2.2024 Tiếp dân <b>.pdf' });
    expect([parts.status, parts.body]).toEqual([200, '15/BC-TTA\n03/02/2024\nTiếp dân <b>']);
    expect(parts.headers['content-type']).toContain('text/plain');
  });
});
