import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/reports/template/fill-template.js';
import type { TemplateData } from '../../../src/reports/model/template-data.js';
import { paragraph, partOf, tableRow, wordFile } from '../../support/template-files.js';
import { textOf } from '../docx/opened.js';

const NAME = { vi: 'tên', en: 'name' };
const DATA: TemplateData = {
  fields: [
    { name: 'so-ky-hieu', what: NAME, value: '     /BC-TTA', mayBeEmpty: false },
    { name: 'don-vi', what: NAME, value: 'Trung tâm A & B <mẫu> "x" \'y\' {{so-ky-hieu}} {{#', mayBeEmpty: false },
    { name: 'nguoi-ky', what: NAME, value: '', mayBeEmpty: false },
    { name: 'du-thao', what: NAME, value: '', mayBeEmpty: true },
    { name: 'mo-dau', what: NAME, value: 'dòng 1\u000bdòng 2\r\ndòng 3\u0001\ud800', mayBeEmpty: false },
  ],
  lists: [
    {
      name: 'tai-lieu',
      what: NAME,
      each: [
        { name: 'ngay', what: NAME },
        { name: 'so', what: NAME },
      ],
      inner: [],
      rows: [
        { ngay: '08/3/2024', so: '1' },
        { ngay: '', so: '2' },
        { ngay: '', so: '3' },
      ],
    },
    {
      name: 'de-muc',
      what: NAME,
      each: [{ name: 'ten', what: NAME }],
      inner: [{ name: 'doan', what: NAME, each: [{ name: 'noi-dung', what: NAME }], inner: [] }],
      rows: [
        { ten: 'I', doan: [{ 'noi-dung': 'a' }, { 'noi-dung': 'b' }] },
        { ten: 'II', doan: [] },
      ],
    },
    { name: 'trong', what: NAME, each: [{ name: 'ten', what: NAME }], inner: [], rows: [] },
  ],
};

function fill(...body: readonly string[]) {
  return fillTemplate(wordFile(body.join('')), DATA);
}

/** The texts of the paragraphs of a template that is filled in. */
function filled(...body: readonly string[]): readonly string[] {
  const made = fill(...body);
  if (made.kind !== 'filled') throw new Error(JSON.stringify(made));
  return (partOf(made.bytes).match(/<w:p>.*?<\/w:p>/gs) ?? []).map(textOf);
}

describe('a template', () => {
  it.each([
    ['by its name', ['{{so-ky-hieu}}']],
    ['with marks and capitals', ['{{Số ký hiệu}}']],
    ['with blanks, and another hyphen', ['{{ so\u2011ky_hieu }}']],
    ['cut by Word', ['{', '{so-', 'ky', '-hieu}', '}']],
    ['decomposed', ['{{số-ký-hiệu}}'.normalize('NFD')]],
  ])('gets a value %s; its blanks stay', (_, runs) => {
    expect(filled(paragraph('Số: ', ...runs, '.'))).toEqual(['Số: \u00a0\u00a0\u00a0\u00a0\u00a0/BC-TTA.']);
  });

  it('gets values as text: marks of XML and of templates, lines, what XML can’t have', () => {
    expect(filled(paragraph('{{don-vi}}'))).toEqual(['Trung tâm A & B <mẫu> "x" \'y\' {{so-ky-hieu}} {{#']);
    expect(filled(paragraph('{{mo-dau}}'))).toEqual(['dòng 1\ndòng 2\ndòng 3']);
  });

  it('repeats paragraphs, rows and lists within lists', () => {
    expect(filled(paragraph('{{#tai-lieu}}'), paragraph('- {{so}} {{don-vi}}'), paragraph('{{/tai-lieu}}')).map((text) => text.slice(0, 5))).toEqual(['- 1 T', '- 2 T', '- 3 T']); // prettier-ignore
    expect(filled(tableRow('{{#tai-lieu}}{{so}}', '{{ngay}}{{/tai-lieu}}'))).toEqual(['1', '08/3/2024', '2', '', '3', '']); // prettier-ignore
    const nested = ['{{#de-muc}}', '{{ten}}', '{{#doan}}', '{{noi-dung}}', '{{/doan}}', '{{/}}'].map((text) => paragraph(text)); // prettier-ignore
    expect(filled(...nested)).toEqual(['I', 'a', 'b', 'II']);
    expect(filled(paragraph('{{^trong}}Không có.{{/trong}}{{#du-thao}}DỰ THẢO{{/du-thao}}'))).toEqual(['Không có.']);
  });

  it('leaves blank what there is not, and names it, lists with the number of rows', () => {
    const made = fill(paragraph('{{nguoi-ky}}{{du-thao}}'), tableRow('{{#tai-lieu}}{{so}}', '{{ngay}}{{/tai-lieu}}'), paragraph('{{#trong}}{{ten}}{{/trong}}')); // prettier-ignore
    expect(made.kind === 'filled' && made.blanks).toEqual([
      { path: ['nguoi-ky'], count: 1 },
      { path: ['tai-lieu', 'ngay'], count: 2 },
      { path: ['trong'], count: 1 },
    ]);
  });

  it('is filled in in headers and footers; one of Word’s own kind becomes a document; the same bytes again', () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('{{so-ky-hieu}}')}</w:hdr>`;
    const file = wordFile(paragraph('x'), { 'word/header1.xml': header }, 'template');
    const [first, second] = [fillTemplate(file, DATA), fillTemplate(file, DATA)];
    if (first.kind !== 'filled' || second.kind !== 'filled') throw new Error('not filled');
    expect(textOf(partOf(first.bytes, 'word/header1.xml'))).toContain('/BC-TTA');
    expect(partOf(first.bytes, '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  const place = (number: number, text: string) => ({ part: 'body', paragraph: number, text });
  it.each([
    ['an unknown name', [paragraph('a'), paragraph('Số {{soo}}')], { kind: 'unknown', name: 'soo', typed: '{{soo}}', at: place(2, 'Số {{soo}}') }], // prettier-ignore
    ['a name of rows outside of them', [paragraph('{{ngay}}')], { kind: 'unknown', name: 'ngay' }],
    ['a name of another list', [paragraph('{{#de-muc}}{{ngay}}{{/de-muc}}')], { kind: 'unknown', name: 'ngay' }],
    ['a list within a list, outside of it', [paragraph('{{#doan}}{{/doan}}')], { kind: 'unknown', name: 'doan' }],
    ['an unknown list', [paragraph('{{#khong-co}}{{/khong-co}}')], { kind: 'unknown', name: 'khong-co' }],
    ['raw XML', [paragraph('{{@don-vi}}')], { kind: 'unknown', name: '@don-vi' }],
    ['an empty name', [paragraph('{{}}')], { kind: 'unknown', name: '' }],
    ['a list as a value', [paragraph('{{tai-lieu}}')], { kind: 'list-as-value', name: 'tai-lieu' }],
    ['an open bracket', [paragraph('Số: {{so-ky-hieu')], { kind: 'unclosed', typed: '{{so-ky-hieu' }],
    ['an open bracket before another', [paragraph('{{so {{don-vi}}')], { kind: 'unclosed', typed: '{{so' }],
    ['brackets over two paragraphs', [paragraph('{{don-'), paragraph('vi}}')], { kind: 'unclosed', at: place(1, '{{don-') }], // prettier-ignore
    ['a closing bracket alone', [paragraph('don-vi}}')], { kind: 'unopened', typed: 'don-vi}}' }],
    ['a list without its end', [paragraph('{{#tai-lieu}}'), paragraph('{{so}}')], { kind: 'not-ended', name: 'tai-lieu' }], // prettier-ignore
    ['an end alone', [paragraph('{{/tai-lieu}}')], { kind: 'not-begun', name: 'tai-lieu' }],
    ['ends crossed', [paragraph('{{#de-muc}}{{#doan}}{{/de-muc}}{{/doan}}')], { kind: 'not-ended', name: 'doan' }],
    ['a tag in a text box', [`<w:p><w:r><w:pict><w:txbxContent>${paragraph('{{soo}}')}</w:txbxContent></w:pict></w:r></w:p>`], { kind: 'unknown', at: place(2, '{{soo}}') }], // prettier-ignore
  ])('with %s is refused, with its paragraph', (_, body, fault) => {
    const made = fill(...body);
    expect(made).toMatchObject({ kind: 'faults' });
    expect(made.kind === 'faults' && made.faults[0]).toMatchObject(fault);
  });

  it('that has no place to fill in is told so; one that can’t be filled in is not written', () => {
    expect(fill(paragraph('Số: {so}'))).toEqual({ kind: 'no-tags' });
    const crossed = fill(tableRow('{{#tai-lieu}}', '{{so}}'), paragraph('{{/tai-lieu}}'));
    expect(crossed.kind).not.toBe('faults');
    if (crossed.kind === 'filled') expect(partOf(crossed.bytes)).not.toContain('{{');
  });
});
