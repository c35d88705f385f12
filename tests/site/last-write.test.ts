import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill } from '../commands/import/fill.js';
import { departmentFile, folderWith, mustRun, read, unitFile, write } from '../support/program.js';
import { type OpenedSite, type Filled, openSite } from './site.js';

const UNIT = 'trung-tam-a';
const at = (part: string): string => `/unit/${UNIT}/${part}?period=2024-Q1`;
const TODAY = '2024-03-16';

/** What the form of an action carries along unseen, and the values that it shows. */
async function formOf(opened: OpenedSite, page: string, action: string): Promise<Filled> {
  const [, part = ''] = (await opened.read(page)).split(`action="${action}"`);
  const [form = ''] = part.split('</form>');
  const inputs = [...form.matchAll(/<input type="(?:hidden|text)"[^>]*? name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value]));
}

/** Presses the button at the foot of a page. */
async function takeBack(opened: OpenedSite, page: string, action: string) {
  return opened.send(action, await formOf(opened, page, action));
}

/** The page with a form, where it goes, and what is filled in. */
const WRITES: readonly (readonly [string, string, string, Filled])[] = [
  ['a tick', 'item/II.7', 'item/II.7/tick', { status: 'done', note: 'Họp 02 cuộc' }],
  ['an assignment', 'item/II.5.c', 'item/II.5.c/assign', { lead: 'Phòng Tổ chức', time: '15/6/2024' }],
  ['a step', 'item/II.5.c', 'item/II.5.c/action', { what: 'Ký quy chế', due: '30/6/2024' }],
  ['an own item', 'item/II.2.e', 'item/II.2.e/own', { title: 'Tập huấn nghiệp vụ' }],
  ['an item that does not apply', 'item/II.4.a', 'item/II.4.a/skip', { reason: 'Không quản lý doanh nghiệp' }],
  [
    'figures, each of which is a write',
    'figures',
    'figures',
    { 'figure:tiep-dan.luot': '12', 'figure:tiep-dan.vu-viec': '3' },
  ],
  ['a difficulty', 'difficulties', 'difficulties', { text: 'Thiếu người', proposal: 'Bổ sung', item: 'II.5.c' }],
  ['words', 'words', 'words', { heading: 'phuong-huong', text: 'Tiếp tục.' }],
  ['the sending', 'send', 'send', { number: '45/BC-TTA', reason: 'Chờ số liệu' }],
];

describe('the foot of a unit’s page takes back', () => {
  it.each(WRITES)('%s, byte for byte, and says what it is before', async (_, page, action, filled) => {
    const cwd = await folderWith('Trung tâm A');
    const opened = openSite(cwd, { today: TODAY });
    const before = read(unitFile(cwd, UNIT));
    expect(await opened.read(at(page))).not.toContain(at('undo'));
    const done = await opened.send(at(action), { ...(await formOf(opened, at(page), at(action))), ...filled });
    expect([done.status, read(unitFile(cwd, UNIT)) === before]).toEqual([303, false]);
    const shown = await opened.read(at(page));
    expect(shown).toMatch(
      /<details class="last-write"><summary>Lần ghi cuối: 16\/0?3\/2024 .*, ghi trên trang<\/summary>/,
    );
    const value = Object.values(filled)[0] as string;
    if (action !== 'words')
      expect(shown.slice(shown.indexOf('last-write'))).toContain(
        value === 'done' ? 'Họp 02' : value.replace('15/6', '15/06'),
      );
    const undone = await takeBack(opened, at(page), at('undo'));
    expect([undone.status, read(unitFile(cwd, UNIT))]).toEqual([303, before]);
    expect(undone.text).toContain('Đã bỏ lần ghi');
  });

  it('what a command wrote too, but never a write that the page did not show', async () => {
    const cwd = await folderWith('Trung tâm A');
    const opened = openSite(cwd, { today: TODAY });
    await mustRun(['raise', 'Thiếu người'], { cwd, today: TODAY });
    const stale = await formOf(opened, at('difficulties'), at('undo'));
    await mustRun(['raise', 'Thiếu chỗ'], { cwd, today: TODAY });
    const now = read(unitFile(cwd, UNIT));
    expect([(await opened.send(at('undo'), stale)).status, read(unitFile(cwd, UNIT))]).toEqual([422, now]);
    expect((await opened.send(at('undo'), {})).status).toBe(422);
    await takeBack(opened, at('figures'), at('undo'));
    await takeBack(opened, at('figures'), at('undo'));
    expect(read(unitFile(cwd, UNIT))).not.toContain('Thiếu');
    expect(await opened.read(at('figures'))).not.toContain('last-write"');
  });

  it('nothing of a file that was changed by hand, nor of a report that was judged', async () => {
    const cwd = await folderWith('Trung tâm A');
    const opened = openSite(cwd, { today: TODAY });
    await mustRun(['submit', '--period', 'q1', '--with-gaps', 'Chưa có'], { cwd, today: TODAY });
    await mustRun(['review', UNIT, '--period', 'q1', '--accept', '--by', 'Văn phòng'], { cwd, today: TODAY });
    const sent = read(unitFile(cwd, UNIT));
    const { status, text } = await takeBack(opened, at('send'), at('undo'));
    expect([status, text, read(unitFile(cwd, UNIT))]).toEqual([422, expect.stringContaining('tiếp nhận'), sent]);
    write(unitFile(cwd, UNIT), `${sent}# ghi tay\n`);
    expect(await opened.read(at('send'))).not.toContain('last-write"');
  });
});

describe('the foot of the head office’s page takes back', () => {
  it('its answer, and forms of several units at once', async () => {
    const cwd = await folderWith('Trung tâm A', 'Trung tâm B');
    const ids = [UNIT, 'trung-tam-b'];
    await mustRun(['raise', 'Thiếu người', '-u', UNIT, '--date', '1/3/2024'], { cwd, today: TODAY });
    const opened = openSite(cwd, { today: TODAY, worksFor: null });
    const office = (part: string): string => `/office/${part}?period=2024-Q1`;
    const before = ids.map((id) => read(unitFile(cwd, id)));
    const forms = await Promise.all(
      ids.map(async (id) => {
        await mustRun(['export', '-u', id, '--period', 'q1', '-o', `${id}.xlsx`], { cwd, today: TODAY });
        const words = [[{ sheet: 'words', row: 'phuong-huong', column: 'words' }, 'Tiếp tục.']] as const;
        return { name: `${id}.xlsx`, text: await fill(readFileSync(join(cwd, `${id}.xlsx`)), words) };
      }),
    );
    await opened.send(office('forms'), { forms, form: forms, files: forms, file: forms });
    expect(ids.map((id) => read(unitFile(cwd, id)).includes('Tiếp tục'))).toEqual([true, true]);
    expect(await opened.read(office('difficulties'))).toContain(
      'Đã ghi 2 tệp, sẽ bỏ ở mọi tệp: trung-tam-a.yaml, trung-tam-b.yaml',
    );
    const alone = await takeBack(opened, at('words'), at('undo'));
    expect(alone.text).toContain('1 tệp khác: trung-tam-b.yaml');
    await opened.send(
      `/unit/trung-tam-b/undo?period=2024-Q1`,
      await formOf(opened, '/unit/trung-tam-b?period=2024-Q1', '/unit/trung-tam-b/undo?period=2024-Q1'),
    );
    expect(ids.map((id) => read(unitFile(cwd, id)))).toEqual(before);
    await mustRun(['answer', UNIT, '1', 'Đồng ý', '--by', 'Văn phòng'], { cwd, today: TODAY });
    const undone = await takeBack(opened, office('difficulties'), office('undo'));
    expect([undone.status, read(departmentFile(cwd))]).toEqual([303, expect.not.stringContaining('Đồng ý')]);
  });
});
