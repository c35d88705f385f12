import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodePlan } from '../../../src/domain/encoding/encode.js';
import type { SourceDocument } from '../../../src/domain/encoding/source.js';
import { readWord } from '../../../src/io/sources/word/read-word.js';
import type { PlanNode } from '../../../src/domain/plan/plan.js';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (name: string, inner: string): string => `<?xml version="1.0"?><w:${name} ${NS}>${inner}</w:${name}>`;

function docx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = { document: part('document', `<w:body>${body}</w:body>`), ...others };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])));
}

function read(bytes: Uint8Array): SourceDocument {
  const found = readWord(bytes);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') ? inner : run(inner)}</w:p>`;
const listed = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '-')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
);
const numbersOf = (document: SourceDocument): readonly unknown[] =>
  document.blocks.map((block) => (block.kind === 'paragraph' ? `${block.number ?? '·'} ${block.text}` : 'table'));

describe('numbers that Word prints', () => {
  it('count on by level, and begin anew below a new number above', () => {
    const body = [
      listed('Một', 1), listed('A', 1, 1), listed('A1', 1, 2), listed('A2', 1, 2), listed('x', 1, 3), listed('B', 1, 1),
      listed('B1', 1, 2), listed('y', 1, 3), listed('gạch', 1, 4), listed('Hai', 1), listed('C', 1, 1),
    ]; // prettier-ignore
    expect(numbersOf(read(docx(body.join(''), { numbering: NUMBERING })))).toEqual([
      'I. Một', '1. A', '1.1. A1', '1.2. A2', 'a) x', '2. B', '2.1. B1', 'a) y', '- gạch', 'II. Hai', '1. C',
    ]); // prettier-ignore
  });

  it('begin anew where a list says so, come from a style, and a symbol font’s bullet is a bullet', () => {
    const styles = part(
      'styles',
      `<w:style w:styleId="Base"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
       <w:style w:styleId="Own"><w:basedOn w:val="Base"/><w:rPr><w:b/></w:rPr></w:style>`,
    );
    const body = [
      p('qua kiểu', '<w:pStyle w:val="Own"/>'), listed('tiếp', 1, 1), listed('lại từ đầu', 3, 1), listed('chấm', 2),
      p('', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'), listed('không đếm đoạn trống', 1, 1),
      p('Không số', '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ]; // prettier-ignore
    const document = read(docx(body.join(''), { numbering: NUMBERING, styles }));
    expect(numbersOf(document)).toEqual([
      '1. qua kiểu', '2. tiếp', '1. lại từ đầu', '• chấm', '3. không đếm đoạn trống', '· Không số',
    ]); // prettier-ignore
    expect(document.blocks[0]).toMatchObject({ isBold: true });
  });
});

describe('the text of a Word file', () => {
  it('is what is read on paper: no deleted, hidden or field code text, inserted text stays', () => {
    const body = p(
      run('Một ') + `<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>${run('thêm')}</w:ins>` +
        run(' ẩn', '<w:vanish/>') + '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/></w:r>' +
        `<w:hyperlink>${run('liên kết')}</w:hyperlink><w:r><w:noBreakHyphen/></w:r>` + run('2 &amp; 3 &#x41;'),
    ); // prettier-ignore
    expect(numbersOf(read(docx(body)))).toEqual(['· Một thêm liên kết-2 & 3 A']);
  });

  it('goes on behind a line break in the middle of a sentence, and begins anew at a mark', () => {
    const broken = p(
      `${run('Câu dài bị')}<w:r><w:br/></w:r>${run('ngắt dòng.')}<w:r><w:br/></w:r>${run('- Gạch mới;')}`,
    );
    expect(numbersOf(read(docx(broken)))).toEqual(['· Câu dài bị ngắt dòng.', '· - Gạch mới;']);
  });

  it('has the notes by their marks in the order of the text, and what stands in a text box once', () => {
    const footnotes = part(
      'footnotes',
      `<w:footnote w:id="-1">${p('')}</w:footnote><w:footnote w:id="5">${p('Nghị định số 59/2023/NĐ-CP')}</w:footnote>
       <w:footnote w:id="2">${p('Ghi chú')}</w:footnote>`,
    );
    const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;
    const body =
      p(
        `${run('Trước')}<w:r><w:footnoteReference w:id="5"/></w:r>${run(' sau')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ) +
      p(
        `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box(p('Trong khung'))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p('Trong khung'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Ngoài')}`,
      );
    const document = read(docx(body, { footnotes, header1: part('hdr', p('Dự thảo')), footer1: part('ftr', p('3')) }));
    expect(numbersOf(document)).toEqual(['· Trước[^1] sau[^2]', '· Ngoài', '· Trong khung']);
    expect(document.notes.map(({ mark, text }) => [mark, text])).toEqual([
      ['1', 'Nghị định số 59/2023/NĐ-CP'],
      ['2', 'Ghi chú'],
    ]);
    expect(document.furniture.map(({ kind, text }) => [kind, text])).toEqual([
      ['page-header', 'Dự thảo'],
      ['page-number', '3'],
    ]);
  });
});

describe('tables of a Word file', () => {
  const tc = (text: string, properties = ''): string =>
    `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${text
      .split('|')
      .map((one) => p(one))
      .join('')}</w:tc>`;
  const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const merged = (text: string): string => tc(text, text === '' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>');

  it('give tasks by their columns: groups over all columns, two rows of names, merged cells', () => {
    const table = `<w:tbl>${[
      tr(merged('TT'), merged('Nội dung công việc'), tc('Phân công thực hiện', '<w:gridSpan w:val="2"/>'), merged('Thời gian')),
      tr(merged(''), merged(''), tc('Chủ trì'), tc('Phối hợp'), merged('')),
      tr(tc('I'), tc('TUYÊN TRUYỀN', '<w:gridSpan w:val="4"/>')),
      tr(tc('1'), tc('Phát thanh về luật'), tc('Văn hóa xã hội'), merged('Đài|Đoàn xã'), tc('Hằng tháng')),
      tr(tc('2'), tc('Họp dân'), tc('Trưởng thôn'), merged(''), tc('Quý II/2026')),
    ].join('')}</w:tbl>`; // prettier-ignore
    const body = `${p('KẾ HOẠCH')}${p('Dân vận năm 2026')}${p('I. NHIỆM VỤ')}${table}${p('II. TỔ CHỨC THỰC HIỆN')}${p('1. Công an xã giữ gìn trật tự.')}`;
    const encoded = encodePlan(read(docx(body)), { year: null, thisYear: 2026, source: null });
    if (encoded.kind !== 'plan') throw new Error('no plan');
    const [first] = encoded.plan.body;
    expect(first?.table?.columns).toEqual(['TT', 'Nội dung công việc', 'Phân công thực hiện Chủ trì', 'Phân công thực hiện Phối hợp', 'Thời gian']); // prettier-ignore
    const rows = (first?.children ?? []).flatMap((group: PlanNode) => group.children ?? []);
    expect(
      rows.map(({ id, paragraphs, track }) => [id, paragraphs, track?.who?.words, track?.time, track?.due]),
    ).toEqual([
      ['I.I.1', ['Phát thanh về luật'], { lead: 'Văn hóa xã hội', support: 'Đài Đoàn xã' }, 'Hằng tháng', undefined],
      ['I.I.2', ['Họp dân'], { lead: 'Trưởng thôn', support: 'Đài Đoàn xã' }, 'Quý II/2026', '2026-06-30'],
    ]);
  });
});

describe('a plan as a Word file', () => {
  const planOf = (body: string, others: Readonly<Record<string, string>> = {}) => {
    const encoded = encodePlan(read(docx(body, others)), { year: null, thisYear: 2026, source: null });
    if (encoded.kind !== 'plan') throw new Error('no plan');
    return encoded.plan;
  };
  const plan = `${p('KẾ HOẠCH')}${p('Dân vận năm 2026')}${p('-----')}${p('I. NHIỆM VỤ')}${p('1. Công an xã giữ gìn trật tự.')}`;

  it('may have letterhead and signature in text boxes of either kind, and an annex on a page across', () => {
    const drawn = (inner: string): string =>
      `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing><w:txbxContent>${inner}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const older = (inner: string): string => `<w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r>`;
    const across = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
    const found = planOf(
      p(drawn(p('ỦY BAN NHÂN DÂN XÃ AN MẪU') + p('Số: 09/KH-UBND')) + drawn(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('An Mẫu, ngày 05 tháng 02 năm 2026'))) +
        plan + p(drawn(p('Nơi nhận:') + p('- Lưu: VT.')) + older(p('CHỦ TỊCH') + p('') + p('Nguyễn Văn A'))) + p('', across) +
        p('PHỤ LỤC') + p('PHÂN CÔNG') + '<w:tbl><w:tr><w:tc>' + [p('TT'), p('Nhiệm vụ'), p('Chủ trì')].join('</w:tc><w:tc>') + '</w:tc></w:tr><w:tr><w:tc>' + [p('1'), p('Trực'), p('Công an xã')].join('</w:tc><w:tc>') + '</w:tc></w:tr></w:tbl>' + across,
    ); // prettier-ignore
    expect([found.number, found.date, found.issuer.name]).toEqual(['09/KH-UBND', '2026-02-05', 'ỦY BAN NHÂN DÂN XÃ AN MẪU']); // prettier-ignore
    expect([found.recipients, found.signatory]).toEqual([['Lưu: VT.'], { position: 'CHỦ TỊCH', name: 'Nguyễn Văn A' }]); // prettier-ignore
    expect(found.body.map(({ id, heading }) => [id, heading])).toEqual([['I', 'NHIỆM VỤ'], ['PL', 'PHÂN CÔNG']]); // prettier-ignore
    expect(found.body[1]?.children?.[0]?.track?.who?.words?.lead).toBe('Công an xã');
    expect(found.furniture).toContainEqual({ kind: 'rule', text: '-----' });
  });

  it('may have two columns that tabs part', () => {
    const tabbed = (left: string, right: string): string => p(`${run(left)}<w:r><w:tab/></w:r><w:r><w:tab/></w:r>${run(right)}`); // prettier-ignore
    const found = planOf(
      tabbed('ĐẢNG BỘ XÃ AN MẪU', 'ĐẢNG CỘNG SẢN VIỆT NAM') + tabbed('CHI BỘ QUÂN SỰ', 'An Mẫu, ngày 12 tháng 3 năm 2026') + p('*') + p('Số 03-KH/CB') +
        plan + tabbed('Nơi nhận:', 'T/M CHI BỘ') + tabbed('- Đảng ủy xã,', 'BÍ THƯ') + p('- Lưu.') + tabbed('', 'Trần Văn B'),
    ); // prettier-ignore
    expect([found.number, found.date, found.issuer.name, found.issuer.place, found.form]).toEqual(['03-KH/CB', '2026-03-12', 'CHI BỘ QUÂN SỰ', 'An Mẫu', 'party']); // prettier-ignore
    expect(found.recipients).toEqual(['Đảng ủy xã,', 'Lưu.']);
    expect(found.signatory).toEqual({ authority: ['T/M CHI BỘ'], position: 'BÍ THƯ', name: 'Trần Văn B' });
  });

  it('has the numbers that Word prints in cells without text', () => {
    const alone = (list: number): string => p('', `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="${list}"/></w:numPr>`);
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`; // prettier-ignore
    const found = planOf(
      `${plan}<w:tbl>${row(p('TT'), p('Nhiệm vụ'), p('Chủ trì'))}${row(alone(1), p('Trực'), p('Công an xã'))}${row(alone(1), p('Báo cáo'), p('Văn phòng'))}</w:tbl>`,
      { numbering: NUMBERING },
    );
    expect(found.body[0]?.children?.[0]?.children?.map(({ cells }) => cells?.[0])).toEqual(['1.', '2.']);
  });
});

describe('a file that is no document', () => {
  it('is told by a reason', () => {
    expect(readWord(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('other-file');
    expect(readWord(docx('<w:p><w:r>'))).toBe('broken');
    expect(readWord(docx(`${'<w:sdt>'.repeat(500)}${'</w:sdt>'.repeat(500)}`))).toBe('broken');
    const entity = '<!DOCTYPE a [<!ENTITY a "aaaa">]><w:document/>';
    expect(readWord(zipSync({ 'word/document.xml': strToU8(entity) }))).toBe('broken');
    const whole = docx(p('x'));
    expect(readWord(whole.subarray(0, whole.length - 40))).toBe('broken');
  });

  it.each([
    ['60000', 63],
    ['63', 63],
    ['0', 1],
    ['-3', 1],
    ['1.5', 1],
    ['x', 1],
  ])('takes no cell for wider than Word’s tables are: %s columns', (typed, span) => {
    const cell = (text: string, width: string): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${width}"/></w:tcPr>${p(text)}</w:tc>`;
    const [table] = read(docx(`<w:tbl><w:tr>${cell('a', typed)}${cell('b', '1')}</w:tr></w:tbl>`)).blocks;
    expect(table?.kind === 'table' ? table.rows[0]?.cells.map((one) => one.span) : null).toEqual([span, 1]);
  });

  it('does not unpack a part that grows without end', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(readWord(bomb)).toBe('packed-too-much');
  });
});

it('says where Word would fill in text from another file, which is not read', () => {
  expect(readWord(docx(`${p('KẾ HOẠCH')}<w:altChunk r:id="r1" xmlns:r="r"/>`))).toBe('embedded-files');
  expect(readWord(docx(`<w:tbl><w:tr><w:tc><w:p><w:subDoc r:id="r1" xmlns:r="r"/></w:p></w:tc></w:tr></w:tbl>`))).toBe('embedded-files'); // prettier-ignore
});
