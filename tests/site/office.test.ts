import { describe, expect, it } from 'vitest';
import { departmentFile, mustRun, prepared, read, unitFile } from '../support/program.js';
import { type Filled, openSite } from './site.js';

const TODAY = '2024-03-20';
const UNITS = ['Trung tâm A', 'Ban D', 'Phòng Kỹ thuật'] as const;
const [A, D, K] = ['trung-tam-a', 'ban-d', 'phong-ky-thuat'] as const;
const office = (part = '', period = '2024-Q1'): string => `/office${part}?period=${period}`;
const of = (unit = '', action = ''): string => office(`/unit/${unit}${action}`);

/** Two units that have sent their report of quarter I and one that has not. */
const twoSent = prepared(UNITS, async (cwd) => {
  for (const id of [A, D]) {
    const call = { cwd, today: '2024-03-16' };
    await mustRun(['raise', `Thiếu người ở ${id}`, '--proposal', 'Bổ sung 01 biên chế', '-u', id], call);
    await mustRun(['raise', 'Chưa có tài khoản', '-u', id, '--date', '14/3/2024'], call);
    await mustRun(['submit', '--period', 'q1', '-u', id, '--with-gaps', 'Chờ số liệu'], call);
  }
});

/** The site of their folder; the same in a second folder for commands. */
async function opened(worksFor: string | null = null) {
  const [cwd, commands] = [await twoSent(), await twoSent()];
  const opened = openSite(cwd, { today: TODAY, worksFor });
  return {
    ...opened,
    cwd,
    run: (...args: readonly string[]) => mustRun(args, { cwd: commands, today: TODAY }),
    /** What somebody else does meanwhile in the page's own folder. */
    meanwhile: (...args: readonly string[]) => mustRun(args, { cwd, today: TODAY }),
    page: () => read(departmentFile(cwd)),
    commands: () => read(departmentFile(commands)),
    units: () => [A, D, K].map((id) => read(unitFile(cwd, id))),
    /** The form that answers a difficulty, with what it carries along unseen. */
    answerForm: async (unit: string, number: string): Promise<Filled> => {
      const [, part = ''] = (await opened.read(office('/difficulties'))).split(`id="raised-${unit}-${number}"`);
      const [form = ''] = part.split('</form>');
      const hidden = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
      return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
    },
    judgeForm: async (unit: string): Promise<Filled> => ({
      seen: await opened.seen(of(unit), `/office/unit/${unit}/review`),
      day: TODAY,
      by: 'Bà B',
      date: '',
      reason: '',
    }),
    extendForm: async (unit: string): Promise<Filled> => ({
      seen: await opened.seen(of(unit), `/office/unit/${unit}/extend`),
      by: 'Bà B',
      reason: 'Bão số 3',
      date: '',
    }),
  };
}

describe('what the head office decides on the page', () => {
  it('accepted and returned reports are byte for byte those of the command', async () => {
    const { send, run, page, commands, units, judgeForm } = await opened();
    const before = units();
    await run('review', A, '--period', 'q1', '--accept', '--by', 'Bà B');
    const accepted = await send(of(A, '/review'), { ...(await judgeForm(A)), result: 'accepted' });
    expect(accepted.text).toContain('đã tiếp nhận ngày 20/03/2024');
    expect(page()).toBe(commands());
    const reason = 'Thiếu số liệu "tiếp dân"\nvà # phần III';
    await run('review', D, '--period', 'q1', '--return', '--by', 'Bà B', '--date', '18/3/2024', '--reason', reason);
    const form = { ...(await judgeForm(D)), date: '18/3/2024', reason: reason.replace('\n', '\r\n') };
    expect((await send(of(D, '/review'), { ...form, result: 'returned' })).text).toContain('ngày 18/03/2024');
    expect(page()).toBe(commands());
    expect(units()).toEqual(before);
  });

  it('answers are those of the command, a replaced one too', async () => {
    const { send, run, page, commands, answerForm } = await opened();
    const answer = async (unit: string, number: string, filled: Filled) => {
      const { text } = await send(office('/difficulties'), { ...(await answerForm(unit, number)), ...filled });
      expect(text).toContain('Đã trả lời vướng mắc số');
    };
    await run('answer', A, '1', 'Đồng ý bổ sung', '--by', 'Ông C');
    await answer(A, '1', { text: 'Đồng ý bổ sung', by: 'Ông C', date: '' });
    await run('answer', D, '2', 'Đã cấp', '--date', '19/3/2024');
    await answer(D, '2', { text: 'Đã cấp', by: '', date: '19/3/2024' });
    await run('answer', A, '1', 'Chờ năm sau', '--force');
    await answer(A, '1', { text: 'Chờ năm sau', by: '', date: '' });
    expect(page()).toBe(commands());
  });

  it('sending days put off are those of the command: of one unit, of all, and taken back', async () => {
    const { send, run, page, commands, extendForm, read: shown, seen } = await opened();
    const said = ['--by', 'Bà B', '--reason', 'Bão số 3'];
    await run('review', K, '--period', 'q1', '--extend', '25/3/2024', ...said);
    await send(of(K, '/extend'), { ...(await extendForm(K)), until: '25/3/2024' });
    expect(page()).toBe(commands());
    expect(await shown(office())).toContain('được gia hạn đến 25/03');
    await run('review', '--all', '--period', 'q1', '--extend', '28/3/2024', ...said);
    const all = { seen: await seen(office(), '/office/extend'), by: 'Bà B', reason: 'Bão số 3', date: '' };
    const extended = await send(office('/extend'), { ...all, until: '28/3/2024' });
    expect(extended.text).toContain('Đã gửi, không cần gia hạn');
    expect(page()).toBe(commands());
    await run('review', K, '--period', 'q1', '--undo-extend');
    await send(of(K, '/undo-extension'), { seen: await seen(of(K), `/office/unit/${K}/undo`) });
    expect(page()).toBe(commands());
  });

  it('says who has sent in the sentence of dcs due, each unit in one part', async () => {
    const { run, read: shown, meanwhile } = await opened();
    const sentence = async (): Promise<string> => {
      const lines = (await run('due', '--period', 'q1')).split('\n');
      return lines
        .slice(lines.findIndex((line) => line.startsWith('Quý I ')))
        .join(' ')
        .trim()
        .replace(/\s+/g, ' ');
    };
    expect(await shown(office())).toContain(`<p class="sum">${await sentence()}</p>`);
    for (const again of [run, meanwhile]) await again('review', A, '--period', 'q1', '--accept', '--by', 'Bà B');
    const page = await shown(office());
    expect(page).toContain(`<p class="sum">${await sentence()}</p>`);
    expect([...page.matchAll(/class="unit"/g)]).toHaveLength(UNITS.length);
    expect(page).toMatch(/Đã tiếp nhận: 1<\/h3>(?:(?!<h3>).)*Trung tâm A/s);
  });

  it('is refused as the command refuses it, keeps what was typed and writes nothing', async () => {
    const { post, judgeForm, extendForm, answerForm, page } = await opened();
    await post(of(A, '/review'), { ...(await judgeForm(A)), result: 'accepted' });
    const before = page();
    const refused = async (url: string, filled: Filled, words: string): Promise<string> => {
      const { status, body } = await post(url, filled);
      expect([status, String(body).includes(words)]).toEqual([422, true]);
      expect(/role="alert".*?<\/div>/s.exec(String(body))?.[0]).not.toMatch(/dcs |--[a-z]/);
      return String(body);
    };
    const judging = await judgeForm(D);
    await refused(of(D, '/review'), { ...judging, result: 'returned' }, 'Trả lại thì phải nêu lý do');
    await refused(of(D, '/review'), { ...judging, result: 'accepted', by: '' }, 'Phải nêu người');
    const late = await refused(of(D, '/review'), { ...judging, date: '21/3/2024', reason: 'a<b>' }, 'chưa đến');
    expect(late).toContain('a&lt;b&gt;</textarea>');
    await refused(of(K, '/extend'), { ...(await extendForm(K)), until: '1/3/2024' }, '');
    await refused(of(K, '/extend'), { ...(await extendForm(K)), until: '' }, '');
    await refused(of(K, '/review'), { ...judging, result: 'accepted' }, '');
    await refused(office('/difficulties'), { ...(await answerForm(A, '1')), text: '' }, '');
    await refused(office('/difficulties'), { unit: '../x', number: '1', seen: '', text: 'a' }, '');
    expect(page()).toBe(before);
  });

  it('nobody judges the report of their own unit, or puts its day off', async () => {
    const { post, judgeForm, extendForm } = await opened('Trung tâm A');
    const own = await post(of(A, '/review'), { ...(await judgeForm(A)), result: 'accepted' });
    const days = await post(of(A, '/extend'), { ...(await extendForm(A)), until: '25/3/2024' });
    expect([own.status, days.status]).toEqual([422, 422]);
    expect((await post(of(D, '/review'), { ...(await judgeForm(D)), result: 'accepted' })).status).toBe(303);
  });
});

describe('two people at once lose nothing', () => {
  it('a report that was judged, or sent again, meanwhile', async () => {
    const { post, judgeForm, meanwhile, page } = await opened();
    const [mine, again] = [await judgeForm(A), await judgeForm(D)];
    await meanwhile('review', A, '--period', 'q1', '--return', '--by', 'Ông C', '--reason', 'Thiếu phần III');
    await meanwhile('tick', 'II.7', '-u', D, '--period', 'q1');
    await meanwhile('submit', '-u', D, '--period', 'q1', '--with-gaps', 'Bổ sung');
    const before = page();
    const late = await post(of(A, '/review'), { ...mine, result: 'accepted' });
    expect([late.status, String(late.body).includes('Thiếu phần III')]).toEqual([422, true]);
    expect((await post(of(D, '/review'), { ...again, result: 'accepted' })).status).toBe(422);
    expect(page()).toBe(before);
  });

  it('a difficulty that was answered, and a day that was put off, meanwhile', async () => {
    const { post, answerForm, extendForm, meanwhile, page } = await opened();
    const [mine, days] = [await answerForm(A, '1'), await extendForm(K)];
    await meanwhile('answer', A, '1', 'Lời của người khác');
    await meanwhile('review', K, '--period', 'q1', '--extend', '27/3/2024', '--by', 'Ông C', '--reason', 'Lũ');
    const before = page();
    const answer = await post(office('/difficulties'), { ...mine, text: 'Lời của tôi' });
    expect([answer.status, String(answer.body).includes('Lời của tôi</textarea>')]).toEqual([422, true]);
    expect(String(answer.body)).toContain('Lời của người khác');
    expect((await post(of(K, '/extend'), { ...days, until: '29/3/2024' })).status).toBe(422);
    expect(page()).toBe(before);
  });
});

describe('hostile texts and addresses', () => {
  it.each([
    '/office/unit/..%2f..%2fx',
    '/office/unit/__proto__',
    '/office/constructor',
    '/office/unit',
    '/office/unit/a/b/c',
  ])('%s is answered, and nothing of it runs', async (url) => {
    const { get } = await opened();
    const { status, body } = await get(url);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(String(body)).not.toContain('<script>');
  });

  it('texts of files and forms are shown as they are', async () => {
    const { meanwhile, post, judgeForm, read: shown } = await opened();
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    await meanwhile('raise', hostile, '--proposal', hostile, '-u', K);
    await meanwhile('answer', D, '1', hostile, '--by', hostile);
    await meanwhile('review', D, '--period', 'q1', '--return', '--by', hostile, '--reason', hostile);
    const back = await post(of(A, '/review'), { ...(await judgeForm(A)), date: hostile, reason: hostile });
    const pages = [await shown(office()), await shown(of(D)), await shown(office('/difficulties')), String(back.body)];
    for (const page of pages) {
      expect(page).not.toContain('<img');
      expect(page.match(/<script/g)).toHaveLength(1);
    }
  });
});
