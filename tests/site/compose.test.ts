import { describe, expect, it } from 'vitest';
import { departmentFile, mustRun, prepared, read } from '../support/program.js';
import { type Filled, openSite } from './site.js';

const TODAY = '2024-03-20';
const [A, D] = ['trung-tam-a', 'ban-d'] as const;
const office = (part: string): string => `/office/${part}?period=2024-Q1`;

/** Two units with results of quarter I. */
const recorded = prepared(['Trung tâm A', 'Ban D'], async (cwd) => {
  const call = { cwd, today: '2024-03-10' };
  for (const item of ['II.5.c', 'II.7', 'II.2.a'])
    await mustRun(['tick', item, '-u', A, '--note', `Kết quả <b>${item}</b>`], call);
  await mustRun(['tick', 'II.7', '-u', D], call);
});

/** The site of their folder; the same in a second folder for commands. */
async function opened() {
  const [cwd, commands] = [await recorded(), await recorded()];
  const opened = openSite(cwd, { today: TODAY });
  const hiddenOf = (form: string): Filled =>
    Object.fromEntries(
      [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]), // prettier-ignore
    );
  return {
    ...opened,
    run: (...args: readonly string[]) => mustRun(args, { cwd: commands, today: TODAY }),
    meanwhile: (...args: readonly string[]) => mustRun(args, { cwd, today: TODAY }),
    page: () => read(departmentFile(cwd)),
    commands: () => read(departmentFile(commands)),
    /** What a form of a page carries along unseen: the form after some words. */
    hidden: async (url: string, after: string): Promise<Filled> => {
      const [, part = ''] = (await opened.read(url)).split(after);
      return hiddenOf(part.split('</form>')[0] ?? '');
    },
  };
}

describe('the head office’s own report on the page', () => {
  it('carries what dcs carry carries, and takes it out again', async () => {
    const { send, run, page, commands, hidden, read: shown } = await opened();
    const choose = async (unit: string, ...item: readonly string[]) =>
      send(office('carry'), { ...(await hidden(office('carry'), `id="carry-${unit}"`)), item });
    await run('carry', A, 'II.2.a', 'II.5.c', '--period', 'q1');
    expect((await choose(A, 'II.2.a', 'II.5.c')).text).toContain('Đưa vào báo cáo');
    expect(page()).toBe(commands());
    await run('carry', D, 'II.7', '--period', 'q1');
    await choose(D, 'II.7');
    await run('carry', A, 'II.7', '--period', 'q1');
    await run('carry', A, 'II.2.a', '--period', 'q1', '--back');
    const { text } = await choose(A, 'II.5.c', 'II.7');
    expect(page()).toBe(commands());
    expect(text).toMatch(/value="II.7" checked/);
    expect(text).not.toMatch(/value="II.2.a" checked/);
    expect((await choose(A, 'II.5.c', 'II.7')).text).toContain('không có gì thay đổi');
    expect(await shown(office('carry'))).toContain('Kết quả &lt;b&gt;II.7&lt;/b&gt;');
    await run('carry', A, 'II.5.c', 'II.7', '--period', 'q1', '--back');
    await choose(A);
    expect(page()).toBe(commands());
  });

  it('writes the words that dcs write --all writes, and clears them', async () => {
    const { send, post, run, page, commands, hidden } = await opened();
    const seenOf = async () => {
      const form = await hidden(office('words'), 'name="heading" value="uu-diem"');
      return { ...form, heading: 'uu-diem', day: TODAY };
    };
    await run('write', '--all', 'uu diem', '--period', 'q1', '--text', 'Đã làm "tốt".\nĐúng hạn.');
    const done = await send(office('words'), { ...(await seenOf()), text: 'Đã làm "tốt".\r\nĐúng hạn.' });
    expect(done.text).toContain('Đã làm &quot;tốt&quot;.');
    expect(page()).toBe(commands());
    const stale = await seenOf();
    await run('write', '--all', 'uu diem', '--period', 'q1', '--clear');
    await send(office('words'), { ...(await seenOf()), text: ' ' });
    expect(page()).toBe(commands());
    const late = await post(office('words'), { ...stale, text: 'Lời của tôi' });
    expect([late.status, String(late.body).includes('Lời của tôi</textarea>')]).toEqual([422, true]);
    expect(page()).toBe(commands());
  });

  it('records the signed paper as dcs submit --all does, and takes the record back', async () => {
    const { send, post, run, page, commands, hidden } = await opened();
    const empty = { number: '', date: '', signer: '', position: '', authority: '', recipients: '', by: '' };
    const form = async (action: string) => hidden(office('documents'), `action="${office(action)}"`);
    await run('submit', '--all', '--period', 'q1', '--number', '120/BC-SXD', '--date', '18/3/2024', '--signer', 'Lê A', '--position', 'PHÓ GIÁM ĐỐC', '--authority', 'KT. GIÁM ĐỐC', '--recipient', 'Như trên', '--recipient', 'Lưu: VT'); // prettier-ignore
    const filled = { number: '120/BC-SXD', date: '18/3/2024', signer: 'Lê A', position: 'PHÓ GIÁM ĐỐC', authority: 'KT. GIÁM ĐỐC', recipients: 'Như trên\r\nLưu: VT\r\n' }; // prettier-ignore
    const done = await send(office('sign'), { ...empty, ...(await form('sign')), ...filled });
    expect(done.text).toContain('số 120/BC-SXD');
    expect(page()).toBe(commands());
    await run('submit', '--all', '--period', 'q1', '--number', '121/BC-SXD');
    await send(office('sign'), { ...empty, ...(await form('sign')), number: '121/BC-SXD' });
    expect(page()).toBe(commands());
    const stale = await form('undo-sign');
    await run('submit', '--all', '--period', 'q1', '--undo');
    await send(office('undo-sign'), await form('undo-sign'));
    expect(page()).toBe(commands());
    expect((await post(office('undo-sign'), stale)).status).toBe(422);
    const future = await post(office('sign'), { ...empty, ...(await form('sign')), date: '21/3/2024', signer: '<b>' });
    expect([future.status, String(future.body).includes('value="&lt;b&gt;"')]).toEqual([422, true]);
    expect(page()).toBe(commands());
  });

  it('what somebody else chose meanwhile is not written over, and an unknown unit or item writes nothing', async () => {
    const { post, page, hidden, meanwhile } = await opened();
    const mine = await hidden(office('carry'), `id="carry-${A}"`);
    await meanwhile('carry', A, 'II.7', '--period', 'q1');
    const before = page();
    const late = await post(office('carry'), { ...mine, item: ['II.5.c'] });
    expect([late.status, String(late.body).includes('value="II.5.c" checked')]).toEqual([422, true]);
    expect((await post(office('carry'), { ...mine, unit: '../x', item: [] })).status).toBe(422);
    const now = await hidden(office('carry'), `id="carry-${A}"`);
    expect((await post(office('carry'), { ...now, item: ['II.7', 'II.9.z'] })).status).toBe(422);
    expect(page()).toBe(before);
  });

  it('periods lead to the same part, not to the path of its form', async () => {
    const { post, hidden } = await opened();
    const form = await hidden(office('documents'), `action="${office('sign')}"`);
    const { body } = await post(office('sign'), { ...form, date: '31/3/2024' });
    expect(String(body)).toContain('href="/office/documents?period=2024-H1"');
  });
});
