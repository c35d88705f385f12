import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, OfficialDocument } from '../../../src/reports/model/official-document.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { escapeInline, escapeLineStart } from '../../../src/reports/markdown/escape.js';
import { markdownTable } from '../../../src/reports/markdown/table.js';
import { awkward } from './awkward.js';
import { cellsOf, unmarked } from './read-back.js';

describe('escapes', () => {
  it.each([
    ['*sao* _gạch_ `mã` [liên kết](x) <b> & | # ~x~ ^y^ $1$ {z} @tên', String.raw`\*sao\* \_gạch\_ \`mã\` \[liên kết\](x) \<b\> \& \| \# \~x\~ \^y\^ \$1\$ \{z\} \@tên`], // prettier-ignore
    ['https://x.vn và www.x.vn', String.raw`https\://x.vn và www\.x.vn`],
    ['từ 1--2 ...', String.raw`từ 1\--2 \...`],
    ['C:\\tệp', 'C:\\\\tệp'],
    ['“Dân vận khéo”; 04-ĐA/TU', '“Dân vận khéo”; 04-ĐA/TU'],
    ['Số:      /KH', 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH'],
  ])('%s', (text, escaped) => {
    expect(escapeInline(text)).toBe(escaped);
  });

  it.each([
    ['1. Một', '1\\. Một'],
    ['a) Điểm', 'a\\) Điểm'],
    ['đ) Điểm', 'đ\\) Điểm'],
    ['II. Mục', 'II\\. Mục'],
    ['- gạch', '\\- gạch'],
    ['+ cộng', '\\+ cộng'],
    ['=== gạch', '\\=== gạch'],
    ['(1) mục', '\\(1) mục'],
    ['Luật. Câu sau', 'Luật. Câu sau'],
    ['1.200 lượt', '1.200 lượt'],
  ])('at the start of a line: %s', (text, escaped) => {
    expect(escapeLineStart(text)).toBe(escaped);
  });

  it('reads back as the text it was, whatever it was', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const expected = text.replace(/ {2,}/g, (run) => '\u00a0'.repeat(run.length));
        expect(unmarked(escapeLineStart(escapeInline(text)))).toBe(expected);
      }),
    );
  });

  it('keeps every cell of a table in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(awkward, awkward), { minLength: 1 }), (rows) => {
        const text = markdownTable({
          columns: ['A', 'B'].map((title) => ({ title, share: 1, align: 'left' })),
          rows: rows.map((cells) => ({ kind: 'cells', cells: cells.map((cell) => [cell]) })),
        });
        const read = text.split('\n').slice(2).map(cellsOf);
        const plain = (cell: string): string => cell.replaceAll('\u00a0', ' ').trim();
        expect(read.map((cells) => cells.map(plain))).toEqual(rows.map((cells) => cells.map((cell) => cell.trim())));
      }),
    );
  });
});

describe('line breaks in a typed text', () => {
  const block = (text: string): Block => ({ kind: 'paragraph', label: null, text: [{ kind: 'text', text }] });
  const render = (blocks: readonly Block[]): string => documentToMarkdown(appendixOnly(blocks));

  it('stay line breaks, and start nothing new', () => {
    expect(render([block('Một\n\n1. hai\n- ba\n')])).toContain('\nMột\\\n1\\. hai\\\n\\- ba\n');
  });

  it('stay within their item in a list', () => {
    const text = render([{ kind: 'list', items: [[{ kind: 'text', text: 'Một\r\n# hai' }]] }]);
    expect(text).toContain('\n- Một\\\n  \\# hai\n');
  });

  it('become <br> in a cell, with a blank so that no two words are joined', () => {
    const table = markdownTable({
      columns: [{ title: 'A', share: 1, align: 'center' }],
      rows: [{ kind: 'cells', cells: [['một\nhai', 'ba']] }],
    });
    expect(table.split('\n').at(-1)).toBe('| một<br> hai<br> ba |');
  });
});

function appendixOnly(blocks: readonly Block[]): OfficialDocument {
  return {
    lang: 'vi',
    properties: { title: '', author: '' },
    mark: null,
    main: null,
    appendices: [{ label: 'Phụ lục', title: 'Bảng', reference: '', landscape: true, blocks }],
    notes: [],
  };
}
