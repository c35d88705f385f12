import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { documentToDocx } from '../../src/reports/docx/document-to-docx.js';
import { words } from '../../src/reports/model/inline.js';
import type { Block, OfficialDocument, Table } from '../../src/reports/model/official-document.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file with this XML as its body, and more parts by their paths: as little as Word takes. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}, main = 'document'): Uint8Array {
  const types = ['word/document.xml', ...Object.keys(parts)].map((path) => {
    const kind = /(header|footer|footnotes)\d*\.xml$/.exec(path)?.[1] ?? `${main}.main`;
    return `<Override PartName="/${path}" ContentType="${TYPE}.${kind}+xml"/>`;
  });
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

/** A paragraph of runs, as Word cuts a text. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}

/** A table with one row. */
export function tableRow(...cells: readonly string[]): string {
  const grid = cells.map(() => '<w:gridCol w:w="2000"/>').join('');
  const row = cells.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr>${row.join('')}</w:tr></w:tbl>`;
}

const FIGURES = table(
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ này', 'Lũy kế'],
  ['{{#so-lieu}}{{stt}}', '{{chi-tieu}}', '{{don-vi-tinh}}', '{{ky-nay}}', '{{luy-ke}}{{/so-lieu}}'],
);

/** A part of a Word file as text. */
export function partOf(file: Uint8Array, path = 'word/document.xml'): string {
  return strFromU8(unzipSync(file)[path] ?? new Uint8Array());
}

/** The templates that examples/templates has: a unit's report, the department's, and the page for the leaders. */
export const EXAMPLE_TEMPLATES: Readonly<Record<string, () => Uint8Array>> = {
  'bao-cao-don-vi-mau.docx': () =>
    documentToDocx(
      template('Mẫu báo cáo của đơn vị', [
        say('{{mo-dau}}'),
        say('{{danh-gia-chung}}'),
        say('{{#de-muc}}'),
        { kind: 'heading', level: 2, label: null, text: words('{{so-de-muc}} {{ten-de-muc}}') },
        say('{{#doan}}'),
        say('{{noi-dung}}'),
        say('{{/doan}}'),
        say('{{/de-muc}}'),
        say('Số liệu trong kỳ:'),
        FIGURES,
        say('Tài liệu minh chứng:'),
        table(['TT', 'Số, ký hiệu', 'Ngày', 'Trích yếu'], ['{{#tai-lieu}}{{stt}}', '{{so-ky-hieu}}', '{{ngay}}', '{{trich-yeu}}{{/tai-lieu}}']), // prettier-ignore
      ]),
    ),
  'bao-cao-so-mau.docx': () =>
    documentToDocx(
      template('Mẫu báo cáo của cơ quan tổng hợp', [
        say('{{mo-dau}}'),
        say('{{ky-bao-cao}}, toàn ngành thực hiện {{da-thuc-hien}}/{{so-nhiem-vu}} nhiệm vụ, đạt {{ty-le}}.'),
        say('{{#de-muc}}'),
        { kind: 'heading', level: 2, label: null, text: words('{{so-de-muc}} {{ten-de-muc}}') },
        say('{{#doan}}'),
        say('{{noi-dung}}'),
        say('{{/doan}}'),
        say('{{/de-muc}}'),
        say('Khó khăn, vướng mắc của các đơn vị:'),
        say('{{#kho-khan}}'),
        say('- {{don-vi}}: {{noi-dung}} {{#kien-nghi}}Kiến nghị: {{kien-nghi}}{{/kien-nghi}}'),
        say('{{/kho-khan}}'),
        say('{{^kho-khan}}'),
        say('Không có.'),
        say('{{/kho-khan}}'),
        say('Số liệu trong kỳ:'),
        FIGURES,
        say('Nhiệm vụ của từng đơn vị:'),
        table(['TT', 'Đơn vị', 'Số nhiệm vụ', 'Đã thực hiện', 'Chưa thực hiện'], ['{{#don-vi-bao-cao}}{{stt}}', '{{don-vi}}', '{{so-nhiem-vu}}', '{{da-thuc-hien}}', '{{chua-thuc-hien}}{{/don-vi-bao-cao}}']), // prettier-ignore
      ]),
    ),
  'tom-tat-mau.docx': () =>
    documentToDocx({
      ...template('Mẫu trang trình lãnh đạo', []),
      draft: null,
      main: null,
      appendices: [
        {
          label: 'Tóm tắt gửi lãnh đạo {{du-thao}}',
          title: '{{trich-yeu}}',
          reference: '{{mo-dau}}',
          landscape: false,
          blocks: [
            say('Các đơn vị đã thực hiện {{da-thuc-hien}}/{{so-nhiem-vu}} nhiệm vụ trong kỳ, đạt {{ty-le}}.'),
            say('Tình hình gửi báo cáo:'),
            table(['TT', 'Đơn vị', 'Tình hình', 'Số đơn vị'], ['{{#tinh-hinh-gui}}{{stt}}', '{{don-vi}}', '{{tinh-hinh}}', '{{so-don-vi}}{{/tinh-hinh-gui}}']), // prettier-ignore
            say('Nhiệm vụ chưa thực hiện, vướng mắc:'),
            table(['TT', 'Nhiệm vụ', 'Đơn vị có vướng mắc', 'Đơn vị chưa thực hiện', 'Đơn vị chưa thực hiện đầy đủ', 'Đơn vị chưa rà soát theo nội dung mới'], ['{{#can-chi-dao}}{{stt}}', '{{nhiem-vu}}', '{{don-vi-vuong-mac}}', '{{don-vi-chua-thuc-hien}}', '{{don-vi-chua-day-du}}', '{{don-vi-chua-ra-soat}}{{/can-chi-dao}}']), // prettier-ignore
            say('Kiến nghị cần lãnh đạo quyết định:'),
            say('{{#cho-quyet-dinh}}'),
            say('- {{don-vi}}: {{kien-nghi}}'),
            say('{{/cho-quyet-dinh}}'),
            say('{{^cho-quyet-dinh}}'),
            say('Không có.'),
            say('{{/cho-quyet-dinh}}'),
            say('Số liệu thay đổi:'),
            table(['TT', 'Chỉ tiêu', 'Kỳ này', 'So với kỳ trước', 'So với cùng kỳ năm trước'], ['{{#so-lieu-thay-doi}}{{stt}}', '{{chi-tieu}}', '{{ky-nay}} {{don-vi-tinh}}', '{{so-ky-truoc}}', '{{so-cung-ky}}{{/so-lieu-thay-doi}}']), // prettier-ignore
          ],
        },
      ],
    }),
};

function template(title: string, blocks: readonly Block[]): OfficialDocument {
  return {
    lang: 'vi',
    properties: { title: `${title} (bản mẫu)`, author: 'dcs' },
    mark: '{{ban-mau}}',
    draft: '{{du-thao}}',
    main: {
      letterhead: {
        parent: '{{co-quan-chu-quan}}',
        issuer: '{{co-quan-ban-hanh}}',
        nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        motto: 'Độc lập - Tự do - Hạnh phúc',
        below: 'line',
        number: 'Số: {{so-ky-hieu}}',
        placeAndDate: '{{dia-danh-ngay-thang}}',
      },
      typeName: '{{loai-van-ban}}',
      subject: '{{trich-yeu}}',
      bases: [],
      addressees: { label: 'Kính gửi:', names: ['{{kinh-gui}}'] },
      blocks,
      closing: [words('{{ket-thuc}}')],
      signing: {
        label: 'Nơi nhận:',
        recipients: ['{{#noi-nhan}}{{ten}} {{/noi-nhan}}'],
        authority: ['{{chuc-vu}}'],
        name: '{{nguoi-ky}}',
      },
    },
    appendices: [],
    notes: [],
  };
}

function say(text: string): Block {
  return { kind: 'paragraph', label: null, text: words(text) };
}

function table(titles: readonly string[], cells: readonly string[]): Block {
  const shares = [8, 40, 18, 17, 17];
  const columns = titles.map((title, at) => ({ title, share: shares[at] ?? 15, align: 'left' as const }));
  const made: Table = { columns, rows: [{ kind: 'cells', cells: cells.map((text) => [text]) }] };
  return { kind: 'table', table: made };
}
