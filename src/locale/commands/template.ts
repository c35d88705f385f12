import type { Text } from '../../domain/text/text.js';

/** A place in a template, as it is shown. */
interface ShownPlace {
  readonly part: 'body' | 'header' | 'footer' | 'notes';
  readonly paragraph: number;
  readonly text: string;
}

interface ShownFault {
  readonly fault: {
    readonly kind: 'unknown' | 'list-as-value' | 'not-ended' | 'not-begun' | 'unclosed' | 'unopened';
    readonly typed: string;
    readonly at: ShownPlace;
    readonly name?: string;
  };
  /** Names that may be meant. */
  readonly near: readonly string[];
}

export const TEMPLATE_HELP = {
  template: {
    vi: 'điền vào mẫu Word riêng của cơ quan (tệp .docx có các chỗ điền {{…}})',
    en: 'fill in the office’s own Word file (a .docx with places like {{…}})',
  },
  fields: {
    vi: 'liệt kê tên các chỗ điền dùng được trong mẫu (--template)',
    en: 'list the names that a template may ask for (--template)',
  },
} as const satisfies Record<string, Text>;

const PARTS: Readonly<Record<ShownPlace['part'], Text>> = {
  body: { vi: '', en: '' },
  header: { vi: ' ở đầu trang', en: ' of the page header' },
  footer: { vi: ' ở chân trang', en: ' of the page footer' },
  notes: { vi: ' ở chú thích', en: ' of the notes' },
};

/** How much of a paragraph is shown. */
const MAX_LETTERS = 60;

function placeWords({ part, paragraph, text }: ShownPlace): Text {
  const begun = text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS)}…` : text;
  return {
    vi: `đoạn ${paragraph}${PARTS[part].vi} (“${begun}”)`,
    en: `paragraph ${paragraph}${PARTS[part].en} (“${begun}”)`,
  };
}

function faultWords({ fault: { kind, typed, name = '' }, near }: ShownFault): Text {
  const meant = near.map((one) => `{{${one}}}`).join(', ');
  switch (kind) {
    case 'unknown':
      return {
        vi: `không có chỗ điền tên ${typed}${meant === '' ? '' : `; có phải là ${meant}`}`,
        en: `there is nothing called ${typed}${meant === '' ? '' : `; is ${meant} meant`}`,
      };
    case 'list-as-value':
      return {
        vi: `${typed} là danh sách, phải viết {{#${name}}} … {{/${name}}}`,
        en: `${typed} is a list: write {{#${name}}} … {{/${name}}}`,
      };
    case 'not-ended':
      return { vi: `${typed} chưa có {{/${name}}} kết thúc`, en: `${typed} is not ended by {{/${name}}}` };
    case 'not-begun':
      return { vi: `${typed} không có {{#${name}}} mở đầu`, en: `${typed} has no {{#${name}}} before it` };
    case 'unclosed':
      return { vi: `“${typed}” thiếu }} đóng lại trong cùng đoạn`, en: `“${typed}” has no }} in the same paragraph` };
    case 'unopened':
      return { vi: `“${typed}” thiếu {{ mở ra trong cùng đoạn`, en: `“${typed}” has no {{ in the same paragraph` };
  }
}

export const TEMPLATE = {
  onlyWord: (format: string): Text => ({
    vi: `--template điền vào tệp Word, không ra định dạng “${format}”.`,
    en: `--template fills in a Word file; it does not come out as “${format}”.`,
  }),
  useWord: { vi: 'Dùng -f docx hoặc -f pdf.', en: 'Use -f docx or -f pdf.' },
  notWithAnnex: {
    vi: '--annex và --internal không dùng với --template: mẫu tự có bảng của nó.',
    en: '--annex and --internal do not go with --template: the template has its own tables.',
  },
  noWord: (file: string): Text => ({
    vi: `“${file}” không phải là tệp Word (.docx).`,
    en: `“${file}” is no Word file (.docx).`,
  }),
  whatIsTaken: {
    vi: 'Mẫu là tệp Word (.docx, .dotx) không đặt mật khẩu. Tên các chỗ điền: dcs report --fields',
    en: 'A template is a Word file (.docx, .dotx) without a password. What it may ask for: dcs report --fields',
  },
  faults: (file: string, faults: readonly ShownFault[], max: number): Text => {
    const lines = faults.slice(0, max).map((one) => ({ place: placeWords(one.fault.at), words: faultWords(one) }));
    const more = faults.length - lines.length;
    return {
      vi: [
        `Mẫu “${file}” có ${faults.length} chỗ sai, chưa ghi gì:`,
        ...lines.map(({ place, words }) => `  ${place.vi}: ${words.vi}.`),
        ...(more > 0 ? [`  … và ${more} chỗ nữa.`] : []),
      ].join('\n'),
      en: [
        `The template “${file}” has ${faults.length === 1 ? 'a mistake' : `${faults.length} mistakes`}; nothing was written:`,
        ...lines.map(({ place, words }) => `  ${place.en}: ${words.en}.`),
        ...(more > 0 ? [`  … and ${more} more.`] : []),
      ].join('\n'),
    };
  },
  noTags: (file: string): Text => ({
    vi: `Mẫu “${file}” không có chỗ điền nào dạng {{tên}}.`,
    en: `The template “${file}” has no place like {{name}} to fill in.`,
  }),
  broken: (file: string, said: string): Text => ({
    vi: `Mẫu “${file}” không điền được (${said}). Chưa ghi gì.`,
    en: `The template “${file}” can’t be filled in (${said}). Nothing was written.`,
  }),
  saveAnew: {
    vi: 'Mở mẫu bằng Word, gõ lại chỗ điền ở đoạn nói trên, lưu lại dạng .docx.',
    en: 'Open it in Word, type the places anew, and save it as .docx.',
  },
  seeFields: { vi: 'Tên các chỗ điền: dcs report --fields', en: 'What a template may ask for: dcs report --fields' },
  fieldsAsText: (format: string): Text => ({
    vi: `--fields in ra chữ, hoặc json (-f json); không có dạng “${format}”.`,
    en: `--fields prints text, or json (-f json); not “${format}”.`,
  }),
  unmarked: {
    vi: 'Số liệu là giả định, nhưng mẫu không có chỗ điền {{ban-mau}} để ghi rõ điều đó.',
    en: 'The data is made up, but the template has no {{ban-mau}} to say so.',
  },
  blanks: (whose: string, blanks: readonly { readonly path: readonly string[]; readonly count: number }[]): Text => {
    const shown = blanks.map(({ path, count }) => ({ name: path.join(' › '), count: path.length > 1 ? count : 0 }));
    return {
      vi: `${whose}: để trống vì chưa có: ${shown.map(({ name, count }) => `${name}${count === 0 ? '' : ` (${count} dòng)`}`).join(', ')}.`,
      en: `${whose}: left blank, as there is nothing yet: ${shown.map(({ name, count }) => `${name}${count === 0 ? '' : ` (${count} ${count === 1 ? 'row' : 'rows'})`}`).join(', ')}.`,
    };
  },
} as const;

/** The list of what a template may ask for. */
export const FIELDS_LIST = {
  head: (whose: string): Text => ({
    vi: `Chỗ điền dùng được trong mẫu Word, với giá trị hiện có của ${whose}:`,
    en: `What a Word template may ask for, with the present values of ${whose}:`,
  }),
  lists: {
    vi: 'Danh sách: phần nằm giữa {{#tên}} và {{/tên}} được lặp lại cho mỗi dòng (trong bảng: {{#tên}} ở ô đầu, {{/tên}} ở ô cuối của hàng).',
    en: 'Lists: what stands between {{#name}} and {{/name}} is repeated for each row (in a table: {{#name}} in the first cell of a row, {{/name}} in its last).',
  },
  name: { vi: 'Tên', en: 'Name' },
  what: { vi: 'Là gì', en: 'What it is' },
  example: { vi: 'Hiện có', en: 'At present' },
  rows: (count: number): Text => ({ vi: `${count} dòng`, en: `${count} ${count === 1 ? 'row' : 'rows'}` }),
} as const;
