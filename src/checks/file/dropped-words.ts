import type { Region } from '../../domain/findings/finding.js';
import type { Found, Rule } from '../rule.js';
import type { FileScope } from '../scope.js';

/** Words after ` #`, which YAML reads as a comment. */
export const droppedWords: Rule<FileScope> = {
  code: 'dropped-words',
  severity: 'warning',
  title: { vi: 'Phần chữ sau dấu # không được đọc', en: 'Text after # is not read' },
  why: {
    vi: 'Trong YAML, dấu cách rồi dấu # bắt đầu một ghi chú: chữ đứng sau bị bỏ qua, và báo cáo thiếu chữ mà không ai hay.',
    en: 'In YAML a space and # begin a comment: the text after them is dropped, and nobody notices that the report lacks it.',
  },
  bad: `items:
  II.5.c:
    in-charge: Tổ công tác #12 của Trung tâm
`,
  good: `items:
  II.5.c:
    in-charge: "Tổ công tác #12 của Trung tâm"
`,
  fix: {
    vi: 'Đặt cả đoạn chữ trong dấu ngoặc kép; nếu thật là ghi chú, đưa xuống dòng riêng.',
    en: 'Put the whole text in double quotes; a real comment goes on a line of its own.',
  },
  run({ text }) {
    return hasComment(text) ? droppedIn(text) : [];
  },
};

/** Keys whose values are prose; a comment after a date or a status loses nothing. */
const WORDS =
  'title|note|in-charge|time|output|what|by|reason|text|proposal|name|place|code|heading|subject|superior|position|number';
/** A text without quotes and the comment after it: `note: Đã ký #12`, also in a list. */
const LINE = new RegExp(`^((?:- )?(?:${WORDS}): |- )([^\\s"'#|>[{&*!%@\`][^\\n]*?) +(#[^\\r\\n]*)$`);
const BLOCK_TEXT = /^( *)[^#\n]*: [|>][-+0-9]*\s*$/;

/** Whether a comment follows text. Searching a long text for one character is faster than for two. */
function hasComment(text: string): boolean {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) if (text[at - 1] === ' ') return true;
  return false;
}

function* droppedIn(text: string): Iterable<Found> {
  let inner = Infinity;
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && indent < inner) inner = Infinity;
    if (inner < Infinity) continue;
    const block = BLOCK_TEXT.exec(line);
    if (block !== null) inner = indent + 1;
    const found = line.includes(' #') ? LINE.exec(line.slice(indent)) : null;
    const [, lead = '', words = '', dropped = ''] = found ?? [];
    if (dropped === '' || (lead.startsWith('-') && words.includes(': '))) continue;
    const start = line.indexOf(dropped, indent + lead.length + words.length);
    const region: Region = { line: i + 1, column: start + 1, endLine: i + 1, endColumn: line.length + 1 };
    yield {
      pointer: '',
      on: 'value',
      region,
      message: {
        vi: `Phần “${dropped}” không được đọc: chỉ còn “${words}”.`,
        en: `“${dropped}” is not read: what is left is “${words}”.`,
      },
      hint: {
        vi: `Nếu là một phần của câu, viết: ${lead.trimStart()}"${quoted(`${words} ${dropped}`)}"; nếu là ghi chú, đưa xuống dòng riêng.`,
        en: `Where it belongs to the text, write: ${lead.trimStart()}"${quoted(`${words} ${dropped}`)}"; a comment goes on a line of its own.`,
      },
    };
  }
}

function quoted(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}
