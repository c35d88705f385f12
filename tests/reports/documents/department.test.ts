import { describe, expect, it } from 'vitest';
import type { LedgerUnit } from '../../../src/domain/department/ledger.js';
import { type Brief, briefOf } from '../../../src/domain/department/brief.js';
import { rollUp } from '../../support/department.js';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { documentToHtml } from '../../../src/reports/html/document-to-html.js';
import { rollUpJson } from '../../../src/reports/json/roll-up.js';
import { documentText } from '../../../src/reports/terminal/document-text.js';
import { periodOf, PLAN, sampleLedger, UNITS } from '../../domain/department/sample-units.js';

const half = rollUp(sampleLedger(), periodOf('2024-H1'));
const golden = (name: string): string => `golden/${name}`;

describe.each(['vi', 'en'] as const)('the sample units in %s', (lang) => {
  it('as the department’s report', async () => {
    await expect(documentToMarkdown(departmentReport(half, lang))).toMatchFileSnapshot(golden(`report-all.${lang}.md`));
  });

  it('as the director’s page, on paper and on the screen', async () => {
    const document = briefDocument(briefOf(half), lang);
    await expect(documentToMarkdown(document)).toMatchFileSnapshot(golden(`brief.${lang}.md`));
    const text = documentText(document, { color: false, width: 80 });
    await expect(`${text}\n`).toMatchFileSnapshot(golden(`brief.${lang}.txt`));
  });
});

describe('as JSON', () => {
  const json = JSON.parse(rollUpJson(half)) as Record<string, unknown> & {
    ledger: object;
    figures: Record<string, unknown>[];
  };

  it('has the words that were agreed, and no others', async () => {
    expect(Object.keys(json)).toEqual(['schema', 'period', 'ledger', 'items', 'figures', 'doubts', 'difficulties']);
    expect([json['schema'], json['period']]).toEqual(['dcs/report-all@1', '2024-H1']);
    expect(Object.keys(json.ledger)).toEqual(['report', 'counts', 'counted', 'missing', 'excluded', 'broken']);
    for (const figure of json.figures)
      expect(Object.keys(figure)).toEqual([
        'id',
        'sum',
        'partial',
        'reported',
        'of',
        'doubtful',
        'beside',
        'comparisons',
        'units',
      ]);
    await expect(rollUpJson(half)).toMatchFileSnapshot(golden('report-all.json'));
  });

  it('says the same as the document', () => {
    const words = documentToMarkdown(departmentReport(half, 'vi'));
    for (const { sum } of half.figures) if (sum !== null && sum > 31) expect(words).toContain(String(sum));
    expect(words).toContain(`${half.ledger.counted.length}/5 đơn vị phải báo cáo`);
  });
});

describe('the numbers of the text', () => {
  const lines = documentToMarkdown(departmentReport(half, 'vi')).split('\n');
  const data = JSON.parse(rollUpJson(half)) as { items: { id: string; due: number; fulfilled: number }[] };

  it('are, item by item, those of the JSON', () => {
    for (const item of half.items.filter(({ own, totals }) => !own && totals.fulfilled > totals.none)) {
      const { fulfilled, due } = item.totals;
      // With two digits the share would read as a date: 02/03.
      const said = lines.filter((line) => line.startsWith(`${fulfilled}/${due} đơn vị đã thực hiện:`));
      expect(said.join(), item.title).toContain(item.title);
    }
    for (const { totals, title } of half.items.filter(({ totals }) => totals.due > totals.fulfilled)) {
      const left = String(totals.due - totals.fulfilled).padStart(2, '0');
      expect(lines).toContain(`- ${title} (${left} đơn vị).`);
    }
    expect(data.items.length).toBe(half.items.length);
  });

  it('by unit add up to the report’s rate', () => {
    const rows = lines
      .filter((line) => /^\| +(\d+ +)?\| (Trung tâm|Tổng cộng)/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const counts = rows.slice(0, rows.findIndex((row) => row[2] === 'Tổng cộng') + 1);
    const column = (at: number): number[] => counts.map((row) => Number(row[at]) || 0);
    for (const at of [3, 4, 5]) {
      const all = column(at);
      expect(all.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(all.at(-1));
    }
    expect(counts.at(-1)?.slice(3, 6)).toEqual(
      [half.totals.due, half.totals.fulfilled, half.totals.due - half.totals.fulfilled].map(String),
    );
  });
});

describe('difficulties', () => {
  it('in the same words stand together, with who raised them', () => {
    expect(half.difficulties.map(({ item, raised }) => [item, raised.map(({ unit }) => unit.id)])).toEqual([
      ['II.3.c', ['trung-tam-a', 'trung-tam-b']],
      [null, ['trung-tam-a']],
    ]);
  });

  it('with an open proposal go before the director, answered ones do not', () => {
    const { proposals } = briefOf(half);
    expect(proposals.map(({ proposal, units }) => [proposal, units.length])).toEqual([
      ['Sở cấp tài khoản khảo sát cho đơn vị', 2],
    ]);
  });
});

describe('the director’s page', () => {
  it('has units by name, whatever they ticked', () => {
    const { attention, parts } = briefOf(half);
    for (const units of [...Object.values(parts), ...attention.map(({ missing }) => missing)]) {
      const names = units.map(({ name }) => name);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'vi')));
    }
  });
});

describe('the director’s page', () => {
  const brief = briefOf(half);
  const unit = (id: string, name: string) => ({ ...half.reports[0]?.unit, id, name }) as LedgerUnit;
  const long = (n: number): string => `Trung tâm Tư vấn giám định chất lượng công trình xây dựng và hạ tầng số ${n}`;
  const page = (attention: Brief['attention']): string =>
    documentToMarkdown(briefDocument({ ...brief, attention }, 'vi'));

  it('names the units that are blocked where the names of all are too long', () => {
    const others = [1, 2, 3, 4].map((n) => unit(`u${n}`, long(n)));
    const item = { id: 'II.1', title: 'Tuyên truyền' };
    const text = page([{ item, blocked: [unit('a', long(9))], missing: others, partly: [], unconfirmed: [] }]);
    expect(text).toContain(`- Tuyên truyền: vướng mắc ở ${long(9)}; chưa thực hiện ở 4 đơn vị.`);
  });

  it('names where there are difficulties that concern no item, without saying so twice', () => {
    const text = page([
      { item: null, blocked: [unit('a', 'Ban A'), unit('b', 'Ban B')], missing: [], partly: [], unconfirmed: [] },
    ]);
    expect(text).toContain('- Khó khăn, vướng mắc chung: ở Ban A, Ban B.');
  });
});

describe('what is odd', () => {
  it('a plan that says nobody to report to leaves the line to be filled in, and the report a draft', () => {
    const prose = { '2024-H1': { 'uu-diem': 'Tốt.', 'nguyen-nhan': 'Ít người.', 'de-xuat': 'Không.' } };
    const own = { department: { prose }, works: [], isInternal: false };
    const plan = { ...PLAN, number: '5/KH-SXD', date: '2024-01-05' };
    const made = (to: readonly string[] | undefined) =>
      departmentReport({ ...half, plan: { ...plan, 'report-to': to } as never }, 'vi', own);
    const document = made(undefined);
    expect(document.main?.addressees?.names).toEqual(['……………']);
    const text = documentToMarkdown(document);
    expect(text).toContain('DỰ THẢO');
    expect(text).toContain('Kính gửi: <mark>……………</mark>');
    expect(text).toContain('kính báo cáo <mark>……………</mark>./.');
    expect(documentToMarkdown(made(['Sở Nội vụ']))).not.toContain('DỰ THẢO');
  });

  it('a report in which no heading has anything says so', () => {
    const [heading] = half.headings;
    const first = { items: [], children: [], outline: { ...heading?.outline, items: ['II.1'], children: undefined } };
    const document = departmentReport({ ...half, headings: [first as never], figures: [] }, 'vi');
    expect(documentToMarkdown(document)).toMatch(/## I\. .*\n\n<mark>\(Chưa viết: cần bổ sung/);
  });

  it('several bodies to report to stand below each other, each with its mark', () => {
    const plan = { ...PLAN, 'report-to': ['Ủy ban nhân dân thành phố', 'Ban Dân vận Thành ủy', 'Sở Nội vụ'] };
    const document = departmentReport({ ...half, plan }, 'vi');
    expect(document.main?.addressees?.names).toEqual([
      'Ủy ban nhân dân thành phố;',
      'Ban Dân vận Thành ủy;',
      'Sở Nội vụ.',
    ]);
    expect(documentToMarkdown(document)).toContain(
      'kính báo cáo Ủy ban nhân dân thành phố, Ban Dân vận Thành ủy, Sở Nội vụ./.',
    );
  });

  it('no unit at all is a report that rests on none', () => {
    const ledger = { ...sampleLedger(), counted: [], missing: [], broken: [] };
    const empty = rollUp(ledger, periodOf('2024-H1'));
    expect(documentToMarkdown(departmentReport(empty, 'vi'))).toContain('0/0 đơn vị');
    expect(empty.figures.every(({ sum, of }) => sum === null && of === 0)).toBe(true);
    expect(briefDocument(briefOf(empty), 'vi').appendices).toHaveLength(1);
  });

  it('Word and page are made of the same document, twice the same', () => {
    const document = departmentReport(half, 'vi');
    const [first, second] = [documentToDocx(document), documentToDocx(document)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(documentToHtml(document).text).toContain('Kính gửi');
    expect(Object.keys(UNITS)).toHaveLength(6);
  });
});

describe('figures of many units', () => {
  const [first] = sampleLedger().counted;
  const many = (count: number): typeof half => {
    if (first === undefined) throw new Error('no unit is counted');
    const counted = Array.from({ length: count }, (_, at) => ({
      ...first,
      id: `u-${at}`,
      name: `Đơn vị ${at}`,
      rank: at,
    }));
    return rollUp({ ...sampleLedger(), counted, missing: [], broken: [] }, periodOf('2024-H1'));
  };
  const titles = (count: number): readonly string[] => {
    const { appendices } = departmentReport(many(count), 'vi');
    return appendices.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.table.columns.map(({ title }) => title) : [])),
    );
  };

  it('have their names over the columns for few units, numbers of the table of sums for many', () => {
    expect(titles(24).some((title) => /^\(\d+\)$/.test(title))).toBe(false);
    expect(titles(41).filter((title) => /^\(\d+\)$/.test(title)).length).toBeGreaterThan(0);
  });

  it('are by kind alone above sixty units', () => {
    const { appendices } = departmentReport(many(61), 'vi');
    expect(appendices.map(({ landscape }) => landscape)).not.toContain(true);
    expect(documentToMarkdown(departmentReport(many(61), 'vi'))).toContain('(61)');
  });
});
