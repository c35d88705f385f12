import { describe, expect, it } from 'vitest';
import type { Block, OfficialDocument, Row } from '../../../src/reports/model/official-document.js';
import { documentHeadings } from '../../../src/reports/html/document-headings.js';
import { documentToHtml } from '../../../src/reports/html/document-to-html.js';
import { paperTable } from '../../../src/reports/html/paper-table.js';
import { departmentHtml, reportHtml, textOf } from './pages.js';

const heading = (level: 1 | 2 | 3, text: string, label: string | null = null): Block => ({
  kind: 'heading',
  level,
  label,
  text: [{ kind: 'text', text }],
});

const documentOf = (main: readonly Block[], appendix: readonly Block[] = []): OfficialDocument => ({
  lang: 'vi',
  properties: { title: 't', author: 'a' },
  mark: null,
  main: {
    letterhead: { parent: null, issuer: 'X', nation: 'N', motto: 'M', below: 'line', number: 'Số:', placeAndDate: '' },
    typeName: 'BÁO CÁO',
    subject: 's',
    bases: [],
    addressees: null,
    blocks: main,
    closing: [],
    signing: { label: 'Nơi nhận:', recipients: [], authority: [], name: '' },
  },
  appendices: appendix.length === 0 ? [] : [{ label: 'Phụ lục', title: 'T', reference: '', landscape: true, blocks: appendix }], // prettier-ignore
  notes: [],
});

describe('the contents of a document', () => {
  it('name its headings of two levels and its appendices, each with its own place', () => {
    const document = documentOf(
      [heading(1, 'Một', 'I.'), heading(2, 'Một', '1.'), heading(3, 'sâu'), heading(1, 'Một', 'I.')],
      [heading(2, 'trong phụ lục')],
    );
    const { contents } = documentHeadings(document);
    expect(contents.map(({ words, within }) => [words, within?.map((one) => one.words) ?? []])).toEqual([
      ['I. Một', ['1. Một']],
      ['I. Một', []],
      ['Phụ lục. T', []],
    ]);
    const html = documentToHtml(document).text;
    const ids = contents.flatMap(({ id, within = [] }) => [id, ...within.map((one) => one.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(html.split(`id="${id}"`)).toHaveLength(2);
  });

  it('begin with a lower level where the document does, and are empty where it has no heading', () => {
    const { contents } = documentHeadings(documentOf([heading(2, 'Hai'), heading(2, 'Ba')]));
    expect(contents.map(({ words, within }) => [words, within?.map((one) => one.words)])).toEqual([['Hai', ['Ba']]]);
    expect(documentHeadings(documentOf([])).contents).toEqual([]);
    expect(documentHeadings({ ...documentOf([]), main: null }).contents).toEqual([]);
  });

  it.each([
    ['a unit’s report', reportHtml()],
    ['the department’s', departmentHtml()],
  ])('stand in the page of %s, unfolded, in the order of the text', (_, page) => {
    const [, nav = ''] = /<nav class="contents"[^>]*><details open>(.*?)<\/nav>/s.exec(page) ?? [];
    const named = [...nav.matchAll(/href="#(document-[^"]+)">([^<]*)</g)];
    const headings = [...page.matchAll(/<(?:h[345]|div class="appendix") id="(document-[^"]+)"/g)];
    expect(named.map(([, id]) => id)).toEqual(headings.map(([, id]) => id));
    expect(named.length).toBeGreaterThan(5);
    for (const [, , words = ''] of named) expect(textOf(page)).toContain(textOf(words).trim());
    expect([...page.matchAll(/<nav/g)]).toHaveLength(1);
  });
});

describe('a document’s table', () => {
  const cells = (...texts: readonly string[]): Row => ({ kind: 'cells', cells: texts.map((one) => (one === '' ? [] : [one])) }); // prettier-ignore
  const table = (rows: readonly Row[], columns = rows.map((row) => (row.kind === 'cells' ? row.cells.length : 0))) =>
    paperTable(
      {
        columns: Array.from({ length: Math.max(...columns) }, (_, at) => ({
          title: `Cột ${at}`,
          share: 1,
          align: at === 0 ? 'center' : 'left',
        })),
        rows,
      },
      null,
    ).text;
  const looksOf = (html: string): readonly string[] =>
    [...html.matchAll(/<t[hd](?: scope="row")?(?: class="([^"]*)")?><p>([^<]*)/g)].map(([, look = '', words = '']) => `${words}:${look}`); // prettier-ignore

  it.each([
    ['numbers', ['12', '1.234', '-3', '+4', '12,5%', '0'], 'number'],
    ['numbers and blanks', ['12', '', '–', '-'], 'number'],
    ['no number at all', ['–', ''], ''],
    ['words', ['12', 'mười'], ''],
    ['days', ['05/3/2024', '12/3/2024'], ''],
    ['numbers of documents', ['15/BC-TTA'], ''],
    ['addresses', ['II.1', '2.a'], ''],
  ])('sets a column of %s', (_, texts, look) => {
    const html = table(texts.map((text, at) => cells(String(at + 1), 'Tên', text)));
    for (const text of texts.filter((one) => one !== '')) expect(looksOf(html)).toContain(`${text}:${look}`);
    expect(looksOf(html)).toContain('1:center');
  });

  it('scrolls on its own where it has many columns, and keeps no more room than a few need', () => {
    expect(table([cells('1', 'a', '2')])).toContain('class="scroll few fits"');
    expect(table([cells(...'123456'.split(''))])).toContain('class="scroll some fits"');
    expect(table([cells(...'123456789'.split(''))])).toContain('class="scroll fits"');
    expect(table([cells(...'1234567890'.split(''))])).toContain('class="scroll many"');
  });

  it('escapes what a file says', () => {
    expect(table([cells('1', '<b>"x"</b>', '2')])).not.toContain('<b>');
  });
});
