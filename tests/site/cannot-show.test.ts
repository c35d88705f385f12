import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, read, unitFile, write } from '../support/program.js';
import { HOST, openSite } from './site.js';

const ITEM = '/unit/trung-tam-a/item/II.5.c';
const NOTE = 'Tiếp 12 lượt công dân <b>&';

const breaks: readonly (readonly [string, (file: string) => void])[] = [
  ['broken by hand', (file) => write(file, read(file).replace('items:', 'items: ['))],
  [
    'renamed',
    (file) => {
      renameSync(file, `${file}.bak`);
    },
  ],
];

describe.each(breaks)('a unit’s file that is %s while its page is open', (_, breakIt) => {
  it('keeps what was filled in on the page that says so', async () => {
    const cwd = await folderWith('Trung tâm A');
    const { post, seen } = openSite(cwd, { today: '2024-03-16' });
    const filled = { seen: await seen(ITEM), status: 'done', date: '10/3/2024', note: NOTE, number: '15/BC-TTA' };
    breakIt(unitFile(cwd, 'trung-tam-a'));
    const { status, body } = await post(`${ITEM}/tick?period=2024-Q1`, { day: '2024-03-16', ...filled });
    const page = String(body);
    expect(status).toBe(422);
    expect(page).toContain('Phần bạn vừa điền');
    expect(page).toContain('Tiếp 12 lượt công dân &lt;b&gt;&amp;');
    expect(page).toContain('15/BC-TTA');
    expect(page).not.toContain(filled.seen);
  });

  it('is shown by a page that tells the program that it is open', async () => {
    const cwd = await folderWith('Trung tâm A');
    const { read: readPage } = openSite(cwd, { today: '2024-03-16' });
    breakIt(unitFile(cwd, 'trung-tam-a'));
    expect(await readPage(`${ITEM}?period=2024-Q1`)).toContain('<script src="/site.js"');
  });
});

it('a page for somebody who is not let in loads no script', async () => {
  const { site } = openSite(await folderWith('Trung tâm A'));
  const refused = site.admit({ method: 'GET', url: ITEM, headers: { host: HOST } });
  expect(String(refused?.body)).not.toContain('<script');
});
