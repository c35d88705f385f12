import { execFileSync, spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith, mustRun } from '../support/program.js';

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (!hasPandoc) console.warn('pandoc is not installed: the tests that make Word files with it are skipped');

/** What a Word file is made of. */
interface Word {
  readonly document: string;
  readonly footnotes: string;
}

function wordFrom(markdown: string): Word {
  const made = execFileSync('pandoc', ['-f', 'markdown', '-t', 'docx', '-o', '-'], {
    input: markdown,
    maxBuffer: 1 << 26,
  });
  const parts = unzipSync(made);
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return { document: xml('word/document.xml'), footnotes: xml('word/footnotes.xml') };
}

/** The text of a part of a Word file. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');
}

/** The headings in order, each as `level text`. */
function headingsOf({ document }: Word): readonly string[] {
  return [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].flatMap(([paragraph]) => {
    const level = /<w:pStyle w:val="Heading(\d)"/.exec(paragraph)?.[1];
    return level === undefined ? [] : [`${level} ${textOf(paragraph)}`];
  });
}

function tablesOf({ document }: Word): readonly string[] {
  return document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
}

describe.runIf(hasPandoc)('Word files that pandoc makes of Markdown', { timeout: 120_000 }, () => {
  it('the issued plan keeps its headings and its 13 footnotes', async () => {
    const cwd = await folderWith();
    const word = wordFrom(await mustRun(['plan', '-f', 'md'], { cwd }));
    const headings = headingsOf(word);
    expect(headings[0]).toBe('1 KẾ HOẠCH');
    expect(headings.filter((one) => one.startsWith('2 '))).toEqual([
      '2 I. MỤC ĐÍCH, YÊU CẦU',
      '2 II. NỘI DUNG THỰC HIỆN',
      '2 III. NHIỆM VỤ CỤ THỂ',
      '2 IV. TỔ CHỨC THỰC HIỆN',
    ]);
    expect(word.document.match(/<w:footnoteReference /g)).toHaveLength(13);
    // Two more are the separators that every Word file has.
    expect(word.footnotes.match(/<w:footnote /g)).toHaveLength(15);
    expect(textOf(word.footnotes)).toContain('59/2023/NĐ-CP');
    // Only the recipients are a list: the points' own numbers are text.
    expect(word.document.match(/<w:numPr>/g)).toHaveLength(4);
  });

  it('a unit’s plan keeps its table', async () => {
    const cwd = await folderWith('Trung tâm A');
    const word = wordFrom(await mustRun(['plan', '-u', 'trung-tam-a', '-f', 'md'], { cwd }));
    const [letterhead = '', assignments = ''] = tablesOf(word);
    expect(textOf(letterhead)).toContain('TRUNG TÂM A');
    expect(textOf(assignments)).toContain('Tiếp công dân, giải quyết đơn thư');
    expect(assignments).toContain('w:tblHeader');
  });

  it('a report keeps its headings and tables, with what was recorded', async () => {
    const cwd = await folderWith('Trung tâm A');
    const note = 'Tiếp 12 lượt *công dân* | [một] đơn_vị $x$ <b>';
    await mustRun(['tick', 'II.5.c', '--date', '10/3/2024', '--note', note], { cwd, today: '2024-06-30' });
    const word = wordFrom(
      await mustRun(['report', '--period', 'H1', '--annex', 'items', '-f', 'md'], { cwd, today: '2024-06-30' }),
    );
    const headings = headingsOf(word);
    expect(headings[0]).toBe('1 BÁO CÁO');
    expect(headings).toContain('2 I. KẾT QUẢ THỰC HIỆN');
    // One heading of results has a record; the three of the assessment stand always.
    expect(headings.filter((one) => one.startsWith('3 '))).toEqual([
      '3 1. Công tác tiếp công dân, đối thoại, giải quyết đơn, thư, khiếu nại, tố cáo',
      '3 1. Ưu điểm',
      '3 2. Tồn tại, hạn chế',
      '3 3. Nguyên nhân',
    ]);
    const tables = tablesOf(word);
    const results = tables.find((table) => textOf(table).includes('Nhiệm vụ')) ?? '';
    expect(textOf(results)).toContain(note);
    expect(results.match(/<w:tr>|<w:tr /g)?.length).toBeGreaterThan(25);
    expect(textOf(word.document).split(note)).toHaveLength(3);
  });
});
