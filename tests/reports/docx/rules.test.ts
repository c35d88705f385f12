import { beforeAll, describe, expect, it } from 'vitest';
import { issuedPlan } from '../../../src/reports/documents/issued-plan.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { unitPlanDocument } from '../../../src/reports/documents/unit-plan/document.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { boldWidth } from '../../../src/reports/model/text-width.js';
import { plan, reportOf, statusOf } from '../sample.js';
import { DOCUMENTS, textsOf } from './documents.js';
import { attribute, lookOfStyle, type OpenedDocx, openDocx, type OpenedParagraph, textOf } from './opened.js';

let issued: OpenedDocx;
let unit: OpenedDocx;
let report: OpenedDocx;

beforeAll(() => {
  issued = openDocx(documentToDocx(issuedPlan(plan)));
  unit = openDocx(documentToDocx(unitPlanDocument(statusOf(), 'vi')));
  report = openDocx(documentToDocx(periodicReportDocument(reportOf('h1'), 'vi', { annexes: ['items'] })));
});

function paragraph(docx: OpenedDocx, text: string): OpenedParagraph {
  const found = docx.paragraphs.find((each) => each.text.startsWith(text));
  if (found === undefined) throw new Error(`no paragraph begins with ${text}`);
  return found;
}

const mm = (text: string | null): number => (Number(text) * 25.4) / 1440;

describe('page (Nghị định 30/2020/NĐ-CP, Phụ lục I)', () => {
  it('is A4 with margins within the decree’s limits, never below', () => {
    for (const section of [...issued.sections, ...unit.sections, ...report.sections]) {
      const size = [attribute(section, 'w:pgSz', 'w:w'), attribute(section, 'w:pgSz', 'w:h')].map(Number);
      expect(size.sort((a, b) => a - b)).toEqual([11906, 16838]);
      const margin = (side: string): number => mm(attribute(section, 'w:pgMar', `w:${side}`));
      for (const [side, least, most] of [
        ['top', 20, 25],
        ['bottom', 20, 25],
        ['left', 30, 35],
        ['right', 15, 20],
      ] as const) {
        // prettier-ignore
        expect(margin(side)).toBeGreaterThanOrEqual(least);
        expect(margin(side)).toBeLessThanOrEqual(most);
      }
    }
  });

  it('has its number in the middle of the top margin, 14 pt, hidden on page 1', () => {
    for (const section of [...issued.sections, ...report.sections]) {
      expect(section).toContain('<w:titlePg/>');
      expect(attribute(section, 'w:pgNumType', 'w:start')).toBe('1');
    }
    const number = issued.part('word/header-number.xml');
    expect(number).toContain('>PAGE<');
    const look = lookOfStyle(issued.part('word/styles.xml'), attribute(number, 'w:pStyle', 'w:val'));
    expect(attribute(look, 'w:jc', 'w:val')).toBe('center');
    expect(attribute(look, 'w:sz', 'w:val')).toBe('28');
    expect(issued.part('word/header-first.xml')).not.toContain('PAGE');
    const [section = ''] = issued.sections;
    // Distance from the edge and a line of 14 pt stay above the text.
    expect(mm(attribute(section, 'w:pgMar', 'w:header')) + 14 * 1.2 * (25.4 / 72)).toBeLessThan(20);
  });

  it('is set in Times New Roman, black, in all four slots', () => {
    const styles = report.part('word/styles.xml');
    const [defaults = ''] = /<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles) ?? [];
    for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) {
      expect(attribute(defaults, 'w:rFonts', `w:${slot}`)).toBe('Times New Roman');
    }
    const named = `${styles}${report.part('word/document.xml')}`.match(/<w:rFonts [^>]*>/g) ?? [];
    const fonts = named.flatMap((element) => [...element.matchAll(/="([^"]+)"/g)].map((match) => match[1]));
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    expect(attribute(defaults, 'w:color', 'w:val')).toBe('000000');
    expect(report.part('word/document.xml')).not.toMatch(/<w:color w:val="(?!000000)/);
  });

  it.each(DOCUMENTS)('%s is Unicode NFC', (_, document) => {
    const { part } = openDocx(documentToDocx(document));
    for (const name of ['word/document.xml', 'word/footnotes.xml'])
      expect(part(name)).toBe(part(name).normalize('NFC'));
  });
});

describe('components', () => {
  // [text, half-points, bold, italic, alignment]
  it.each([
    ['ỦY BAN NHÂN DÂN', 26, false, false, 'center'],
    ['SỞ XÂY DỰNG', 26, true, false, 'center'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26, true, false, 'center'],
    ['Độc lập - Tự do - Hạnh phúc', 28, true, false, 'center'],
    ['Số:', 26, false, false, 'center'],
    ['Đà Nẵng, ngày', 28, false, true, 'center'],
    ['Triển khai thực hiện dân chủ ở cơ sở', 28, true, false, 'center'],
    ['Nơi nhận:', 24, true, true, null],
    ['- Sở Nội vụ;', 22, false, false, null],
    ['- Lưu: VT', 22, false, false, null],
    ['GIÁM ĐỐC', 28, true, false, 'center'],
    ['Phùng Phú Phong', 28, true, false, 'center'],
  ])('issued plan: %s', (text, size, bold, italic, align) => {
    expect(paragraph(issued, text)).toMatchObject({ size, bold, italic, align });
  });

  it.each([
    ['KT. GIÁM ĐỐC', 28, true, false, 'center'],
    ['PHÓ GIÁM ĐỐC', 28, true, false, 'center'],
    ['BẢNG PHÂN CÔNG NHIỆM VỤ', 28, true, false, 'center'],
    ['(Kèm theo Kế hoạch số', 28, false, true, 'center'],
  ])('plan of a unit: %s', (text, size, bold, italic, align) => {
    expect(paragraph(unit, text)).toMatchObject({ size, bold, italic, align });
  });

  it('has legal bases in italics and the addressee upright', () => {
    expect(paragraph(unit, 'Căn cứ Luật')).toMatchObject({ italic: true, bold: false, align: 'both' });
    expect(paragraph(report, 'Kính gửi: Sở Xây dựng')).toMatchObject({ italic: false, bold: false, size: 28 });
  });

  it('leaves room for number and date, as plain blanks', () => {
    expect(paragraph(issued, 'Số:').text).toBe('Số:      /KH-SXD');
    expect(paragraph(issued, 'Số:').xml).toContain('xml:space="preserve"');
    expect(paragraph(issued, 'Đà Nẵng, ngày').text).toBe('Đà Nẵng, ngày     tháng     năm 2024');
    expect(paragraph(report, 'Số:').text).toBe('Số:      /BC-TTM');
  });

  it.each([
    ['2024-01-05', 'Đà Nẵng, ngày 05 tháng 01 năm 2024'],
    ['2024-06-29', 'Đà Nẵng, ngày 29 tháng 6 năm 2024'],
    ['2024-12-09', 'Đà Nẵng, ngày 09 tháng 12 năm 2024'],
  ])('pads a known number and date by the rule: %s', (date, printed) => {
    const dated = openDocx(documentToDocx(issuedPlan({ ...plan, number: '5/KH-SXD', date })));
    expect(paragraph(dated, 'Số:').text).toBe('Số: 05/KH-SXD');
    expect(paragraph(dated, 'Đà Nẵng, ngày').text).toBe(printed);
  });

  it('has headings by style, black and bold, whose numbers are text', () => {
    expect(paragraph(issued, 'II. NỘI DUNG THỰC HIỆN').style).toBe('Heading1');
    expect(paragraph(issued, '5. Tổ chức tốt công tác tiếp dân').style).toBe('Heading2');
    expect(paragraph(issued, 'KẾ HOẠCH').style).toBe('Title');
    expect(issued.part('word/document.xml')).not.toContain('<w:numPr>');
    const style = lookOfStyle(issued.part('word/styles.xml'), 'Heading1');
    for (const rule of ['<w:keepNext/>', '<w:b/>', '<w:sz w:val="28"/>', '<w:outlineLvl w:val="0"/>']) {
      expect(style).toContain(rule);
    }
    expect(issued.part('word/styles.xml').match(/<w:color w:val="[^"]*"\/>/g)).toEqual(['<w:color w:val="000000"/>']);
  });

  it('has a justified body, first line 1,27 cm, 6 pt between paragraphs, lines single to one and a half', () => {
    const points = issued.paragraphs.filter(({ text }) => /^[a-zđ]\) /.test(text));
    expect(points.length).toBeGreaterThan(30);
    for (const { look, align } of points) {
      expect(align).toBe('both');
      expect(attribute(look, 'w:ind', 'w:firstLine')).toBe('720');
      expect(Number(attribute(look, 'w:spacing', 'w:after'))).toBeGreaterThanOrEqual(120);
      expect(Number(attribute(look, 'w:spacing', 'w:line'))).toBeGreaterThanOrEqual(240);
      expect(Number(attribute(look, 'w:spacing', 'w:line'))).toBeLessThanOrEqual(360);
      expect(attribute(look, 'w:spacing', 'w:lineRule')).toBe('auto');
    }
  });

  it('draws lines as long as the motto, and a third to half as long as issuer and subject', () => {
    const [issuer, motto, subject] = issued.paragraphs.filter(({ look }) => look.includes('<w:pBdr>'));
    const length = (line: OpenedParagraph | undefined, space: number): number =>
      space - Number(attribute(line?.xml ?? '', 'w:ind', 'w:left')) - Number(attribute(line?.xml ?? '', 'w:ind', 'w:right')); // prettier-ignore
    const [left = 0, right = 0] = [...issued.part('word/document.xml').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(
      (match) => Number(match[1]),
    );
    expect(length(motto, right) / boldWidth('Độc lập - Tự do - Hạnh phúc', 28)).toBeCloseTo(1, 2);
    const ofIssuer = length(issuer, left) / boldWidth('SỞ XÂY DỰNG', 26);
    // The subject takes two lines, about equally long.
    const ofSubject = length(subject, left + right) / (boldWidth(plan.subject ?? '', 28) / 2);
    for (const share of [ofIssuer, ofSubject]) {
      expect(share).toBeGreaterThanOrEqual(1 / 3);
      expect(share).toBeLessThanOrEqual(1 / 2);
    }
  });

  it('keeps the signature with the last paragraph, and its row whole', () => {
    for (const docx of [issued, unit, report]) {
      const closing = docx.paragraphs.find(({ text }) => text.endsWith('./.'));
      expect(closing?.keepNext).toBe(true);
      const rows = docx.part('word/document.xml').match(/<w:tr>.*?<\/w:tr>/g) ?? [];
      expect(rows.find((row) => row.includes('Nơi nhận:'))).toContain('<w:cantSplit/>');
    }
  });
});

describe('footnotes', () => {
  it('are real ones: 13 in the issued plan, each with its document', () => {
    const marks = [...issued.part('word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)];
    expect(marks.map((match) => Number(match[1]))).toEqual(Array.from({ length: 13 }, (_, n) => n + 1));
    const notes = issued.part('word/footnotes.xml').match(/<w:footnote w:id="[1-9]\d*">.*?<\/w:footnote>/g) ?? [];
    expect(notes.map((note) => textOf(note).trim())).toEqual(issuedPlan(plan).notes.map(({ text }) => text));
  });
});

describe('appendix', () => {
  it('is a landscape section with a header row on every page and rows that stay whole', () => {
    const [main = '', , appendix = ''] = report.sections;
    expect(attribute(main, 'w:pgSz', 'w:orient')).toBe('portrait');
    expect(attribute(appendix, 'w:pgSz', 'w:orient')).toBe('landscape');
    expect(attribute(appendix, 'w:pgSz', 'w:w')).toBe('16838');
    const table =
      /<w:tbl>(?:(?!<w:tbl>).)*<w:t xml:space="preserve">Kết quả<.*?<\/w:tbl>/.exec(
        report.part('word/document.xml'),
      )?.[0] ?? '';
    const rows = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 1701 - 851);
  });
});

describe('properties', () => {
  it('say title, author and language, and no time of writing', () => {
    const core = report.part('docProps/core.xml');
    expect(core).toContain('<dc:title>Báo cáo: Kết quả thực hiện dân chủ');
    expect(core).toContain('<dc:creator>Trung tâm Mẫu</dc:creator>');
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
    expect(core).not.toContain('dcterms:created');
    expect(attribute(report.part('word/styles.xml'), 'w:lang', 'w:val')).toBe('vi-VN');
  });
});

it.each(DOCUMENTS)('text read back from the %s has every paragraph and cell', (_, document) => {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const { paragraphs } = openDocx(documentToDocx(document));
  const all = paragraphs.map(({ text }) => flat(text));
  const { body, cells } = textsOf(document);
  const whole = new Set(all);
  expect([...body, ...cells].map(flat).filter((text) => text !== '' && !whole.has(text))).toEqual([]);
});
