import type { ForbiddenConstruct } from '../../domain/findings/reading-problem.js';
import { excerpt, type ReadingRule, type ProblemWords } from './reading-rule.js';
import { SYNTAX_REASONS } from './syntax-reasons.js';

/** The text is not YAML. */
export const yamlSyntax: ReadingRule<'yaml-syntax'> = {
  code: 'yaml-syntax',
  severity: 'error',
  title: { vi: 'Sai cú pháp YAML', en: 'Not valid YAML' },
  why: {
    vi: 'Một dấu nháy quên đóng hay một dòng thụt lệch làm cả phần sau bị hiểu khác đi; công cụ không đoán mà chỉ ra chỗ phải sửa.',
    en: 'An open quote or a misplaced line changes the meaning of all that follows; no tool should guess, so the place is shown.',
  },
  bad: `items:
  II.5.c:
    title: Tiếp công dân: quý I
`,
  good: `items:
  II.5.c:
    title: "Tiếp công dân: quý I"
`,
  fix: {
    vi: 'Sửa ở dòng được chỉ ra; trình soạn thảo có hỗ trợ YAML (VS Code) báo lỗi ngay khi gõ.',
    en: 'Correct the line shown; an editor that knows YAML (VS Code) shows such mistakes while you type.',
  },
  say: ({ params: { reason, sign } }) => {
    const said = SYNTAX_REASONS[reason];
    if (sign === undefined) return said;
    const shown = `U+${sign.toString(16).toUpperCase().padStart(4, '0')}`;
    return { ...said, message: { vi: withSign(said.message.vi, shown), en: withSign(said.message.en, shown) } };
  },
};

/** A sentence with a character's code before its full stop. */
function withSign(sentence: string, shown: string): string {
  return `${sentence.slice(0, -1)} (${shown}).`;
}

const IN_QUOTES = {
  vi: 'Nếu đây chỉ là chữ, đặt cả giá trị trong dấu ngoặc kép; nếu không, viết đầy đủ nội dung ra.',
  en: 'Where these are but words, put the whole value in double quotes; else write the content out.',
};

const CONSTRUCTS: Readonly<Record<ForbiddenConstruct, Required<ProblemWords>>> = {
  anchor: {
    message: {
      vi: 'Giá trị bắt đầu bằng & bị hiểu thành neo (anchor), không dùng được ở đây.',
      en: 'A value that begins with & is an anchor; files here have none.',
    },
    hint: IN_QUOTES,
  },
  alias: {
    message: {
      vi: 'Giá trị bắt đầu bằng * bị hiểu thành tham chiếu (alias), không dùng được ở đây.',
      en: 'A value that begins with * is an alias; files here have none.',
    },
    hint: IN_QUOTES,
  },
  tag: {
    message: {
      vi: 'Giá trị bắt đầu bằng ! bị hiểu thành thẻ kiểu (tag), không dùng được ở đây.',
      en: 'A value that begins with ! is a tag; files here have none.',
    },
    hint: IN_QUOTES,
  },
  'merge-key': {
    message: { vi: 'Không dùng được << để gộp nội dung.', en: 'Merging by << is not used here.' },
    hint: { vi: 'Viết đầy đủ các dòng ra.', en: 'Write the lines out.' },
  },
  directive: {
    message: {
      vi: 'Dòng bắt đầu bằng % bị hiểu thành chỉ thị YAML.',
      en: 'A line that begins with % is a YAML directive.',
    },
    hint: {
      vi: 'Xóa dòng này, hoặc thụt nó vào nếu là chữ của giá trị.',
      en: 'Delete the line, or indent it where it is part of a value.',
    },
  },
  'several-documents': {
    message: { vi: 'Từ đây là một tài liệu YAML thứ hai trong cùng tệp.', en: 'A second YAML document begins here.' },
    hint: {
      vi: 'Xóa dòng ---; mỗi tệp chỉ chứa một kế hoạch.',
      en: 'Delete the line ---; a file holds one plan.',
    },
  },
  'complex-key': {
    message: {
      vi: 'Chỗ này không phải là một tên đơn giản trước dấu hai chấm.',
      en: 'This is no plain name before a colon.',
    },
    hint: {
      vi: 'Viết “tên: giá trị”; nếu dấu ?, [ hay { là chữ, đặt cả giá trị trong dấu ngoặc kép.',
      en: 'Write “name: value”; where ?, [ or { is part of the words, put the whole value in double quotes.',
    },
  },
};

/** YAML features that these files do not use. */
export const yamlProfile: ReadingRule<'yaml-profile'> = {
  code: 'yaml-profile',
  severity: 'error',
  title: { vi: 'Dùng tính năng YAML không được phép', en: 'YAML beyond the plain profile' },
  why: {
    vi: 'Tệp do người đọc và sửa từng dòng; tham chiếu, gộp, thẻ kiểu làm một dòng có nghĩa ở chỗ khác và mỗi phần mềm hiểu một cách.',
    en: 'People read and change these files line by line; anchors, merges and tags make a line mean something elsewhere, and programs differ.',
  },
  bad: `items:
  II.5.c:
    title: **Tiếp công dân**
`,
  good: `items:
  II.5.c:
    title: Tiếp công dân
`,
  fix: IN_QUOTES,
  say: ({ params: { construct } }) => CONSTRUCTS[construct],
};

/** One key twice in a map. */
export const duplicateKey: ReadingRule<'duplicate-key'> = {
  code: 'duplicate-key',
  severity: 'error',
  title: { vi: 'Một tên ghi hai lần', en: 'One name twice' },
  why: {
    vi: 'Khi một tên ghi hai lần, chỉ một lần được đọc và lần kia mất mà không ai biết.',
    en: 'If a name is given twice, only one of them is read; the other is lost, and nobody notices.',
  },
  bad: `items:
  II.5.c: { title: Tiếp công dân, text: "5f0c9a31" }
  II.5.c: { title: Giải quyết đơn thư, text: "5f0c9a31" }
`,
  good: `items:
  II.5.c: { title: "Tiếp công dân, giải quyết đơn thư", text: "5f0c9a31" }
`,
  fix: { vi: 'Gộp hai phần lại dưới một tên rồi xóa phần thừa.', en: 'Join both under one name and delete the other.' },
  say: ({ params: { key, firstLine } }) => ({
    message: {
      vi: `“${excerpt(key)}” đã có ở dòng ${firstLine}.`,
      en: `“${excerpt(key)}” is there already, on line ${firstLine}.`,
    },
  }),
};

/** The data is nested too deeply. */
export const tooDeep: ReadingRule<'too-deep'> = {
  code: 'too-deep',
  severity: 'error',
  title: { vi: 'Lồng nhau quá sâu', en: 'Nested too deep' },
  why: {
    vi: 'Kế hoạch chỉ cần chừng mười cấp; lồng sâu hơn nhiều là tệp hỏng hoặc không phải kế hoạch.',
    en: 'A plan needs about ten levels; a much deeper file is broken, or is not a plan.',
  },
  bad: `a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
`,
  good: `a: []
`,
  fix: { vi: 'Kiểm tra lại có đúng tệp không.', en: 'Check whether it is the right file.' },
  say: ({ params: { limit } }) => ({
    message: { vi: `Lồng nhau sâu hơn ${limit} cấp.`, en: `Nested deeper than ${limit} levels.` },
  }),
};
