import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { issuedPlan } from '../../../src/reports/documents/issued-plan.js';
import type { OfficialDocument } from '../../../src/reports/model/official-document.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { unitPlanDocument } from '../../../src/reports/documents/unit-plan/document.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { plan, reportOf, statusOf } from '../sample.js';
import { awkward } from './awkward.js';

const isThere = spawnSync('pandoc', ['--version']).status === 0;
if (!isThere) console.warn('pandoc is not installed: the tests that read Markdown with it are skipped');

const pandoc = (args: readonly string[], input: string): Buffer =>
  execFileSync('pandoc', [...args], { input, maxBuffer: 1 << 26 });

/** A node of pandoc's tree: `{ t: kind, c: content }`. */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

function blocksOf(markdown: string, from: string): readonly Node[] {
  return (JSON.parse(pandoc(['-f', from, '-t', 'json'], markdown).toString()) as { blocks: readonly Node[] }).blocks;
}

/** All nodes of a kind, at any depth. */
function nodes(tree: unknown, kind: string): readonly Node[] {
  if (Array.isArray(tree)) return tree.flatMap((child) => nodes(child, kind));
  if (typeof tree !== 'object' || tree === null) return [];
  const own = 't' in tree && tree.t === kind ? [tree as Node] : [];
  return [...own, ...Object.values(tree).flatMap((child) => nodes(child, kind))];
}

/** The text of a tree of inlines. */
function textOf(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(textOf).join('');
  if (typeof tree !== 'object' || tree === null) return '';
  const { t, c } = tree as Node;
  if (t === 'Str') return String(c);
  if (t === 'Quoted') return `“${textOf(c)}”`;
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  return t === 'RawInline' || t === 'Code' || t === 'Math' ? `<${t}>` : textOf(c);
}

const appendix = (texts: readonly string[]): OfficialDocument => ({
  lang: 'vi',
  properties: { title: '', author: '' },
  mark: null,
  main: null,
  appendices: [
    {
      label: 'Phụ lục',
      title: 'Bảng',
      reference: '(Kèm theo)',
      landscape: true,
      blocks: [
        ...texts.map((text) => ({ kind: 'paragraph', label: null, text: [{ kind: 'text', text }] }) as const),
        {
          kind: 'table',
          table: {
            columns: [
              { title: 'TT', share: 1, align: 'left' },
              { title: 'Nội dung', share: 1, align: 'left' },
            ],
            rows: texts.map((text, n) => ({ kind: 'cells', cells: [[String(n)], [text]] }) as const),
          },
        },
      ],
    },
  ],
  notes: [],
});

const spaces = (text: string): string => text.replace(/\u00a0/g, ' ').trim();

describe.runIf(isThere).each(['markdown', 'gfm'])('read as %s', (from) => {
  it('takes nothing of a text for markup', () => {
    const texts = fc.sample(awkward, { numRuns: 400, seed: 2024 }).filter((text) => text !== '');
    const blocks = blocksOf(documentToMarkdown(appendix(texts)), from);
    const paragraphs = blocks.slice(3, -1);
    expect(paragraphs.map(({ t }) => t)).toEqual(texts.map(() => 'Para'));
    expect(paragraphs.map(({ c }) => spaces(textOf(c)))).toEqual(texts.map(spaces));
    const cells = nodes(blocks.at(-1), 'Plain').map(({ c }) => spaces(textOf(c)));
    expect(cells.slice(2)).toEqual(texts.flatMap((text, n) => [String(n), spaces(text)]));
  });
});

describe.runIf(isThere)('read by pandoc', () => {
  it('keeps the headings and the notes of the issued plan, and makes no list of its points', () => {
    const blocks = blocksOf(documentToMarkdown(issuedPlan(plan)), 'markdown');
    expect(nodes(blocks, 'Note')).toHaveLength(13);
    expect(nodes(blocks, 'OrderedList')).toEqual([]);
    const headings = nodes(blocks, 'Header').map(({ c }) => textOf((c as readonly unknown[])[2]));
    expect(headings).toContain('II. NỘI DUNG THỰC HIỆN');
    expect(headings).toContain('3. Tiếp tục nâng cao hiệu lực, hiệu quả quản lý, điều hành; đẩy mạnh công tác cải cách hành chính, chuyển đổi số'); // prettier-ignore
  });

  it('reads the tables of a unit whole', () => {
    for (const document of [unitPlanDocument(statusOf(), 'vi'), periodicReportDocument(reportOf('h1'), 'vi')]) {
      const blocks = blocksOf(documentToMarkdown(document), 'markdown');
      const table = document.appendices.flatMap((each) => each.blocks).find((block) => block.kind === 'table')?.table;
      expect(nodes(blocks, 'Table')).toHaveLength(2);
      const body = nodes(blocks, 'Table').at(-1);
      for (const row of table?.rows ?? []) {
        if (row.kind !== 'cells') continue;
        const lines = row.cells.flat().flatMap((line) => line.split('\n').filter((part) => part !== ''));
        for (const line of lines) expect(textOf(body)).toContain(line);
      }
    }
  });

  it('makes a Word file with headings, notes and tables', () => {
    const made = unzipSync(pandoc(['-f', 'markdown', '-t', 'docx', '-o', '-'], documentToMarkdown(issuedPlan(plan))));
    const xml = (name: string): string => strFromU8(made[name] ?? new Uint8Array());
    expect(xml('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(13);
    expect(xml('word/footnotes.xml')).toContain('59/2023/NĐ-CP');
    expect(xml('word/document.xml').match(/w:val="Heading3"/g)?.length).toBeGreaterThan(8);
    expect(xml('word/document.xml')).toContain('<w:tbl>');
  });
});
