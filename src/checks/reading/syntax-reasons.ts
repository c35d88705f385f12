import type { SyntaxReason } from '../../domain/findings/reading-problem.js';
import type { ProblemWords } from './reading-rule.js';

/** Why a text is not YAML, and what to do, for each reason that can be told apart. */
export const SYNTAX_REASONS: Readonly<Record<SyntaxReason, Required<ProblemWords>>> = {
  'unclosed-quote': {
    message: { vi: 'Dấu nháy mở ở đây không được đóng.', en: 'The quote that opens here is never closed.' },
    hint: { vi: 'Thêm dấu nháy cùng loại vào cuối giá trị.', en: 'Put the same quote at the end of the value.' },
  },
  'unclosed-bracket': {
    message: { vi: 'Dấu ngoặc mở ở đây không được đóng.', en: 'The bracket that opens here is never closed.' },
    hint: { vi: 'Thêm ] hoặc } tương ứng vào cuối.', en: 'Put the matching ] or } at the end.' },
  },
  'extra-bracket': {
    message: { vi: 'Thừa dấu ngoặc đóng.', en: 'There is a closing bracket too many.' },
    hint: {
      vi: 'Xóa dấu ngoặc thừa; nếu là một phần của chữ, đặt cả giá trị trong dấu nháy.',
      en: 'Delete it; where it is part of the words, put the whole value in quotes.',
    },
  },
  'missing-comma': {
    message: {
      vi: 'Thiếu dấu phẩy giữa các phần trong ngoặc.',
      en: 'A comma is missing between the parts in brackets.',
    },
    hint: { vi: 'Viết dạng { a: 1, b: 2 } hoặc [ A, B ].', en: 'Write { a: 1, b: 2 } or [ A, B ].' },
  },
  'missing-colon': {
    message: { vi: 'Dòng này không có dạng “tên: giá trị”.', en: 'This line is no “name: value”.' },
    hint: {
      vi: 'Thêm dấu hai chấm và một dấu cách sau tên; nếu là phần tiếp của dòng trên, thụt vào sâu hơn.',
      en: 'Put a colon and a blank after the name; where the line goes on from the one above, indent it more.',
    },
  },
  'missing-space-after-colon': {
    message: { vi: 'Thiếu dấu cách sau dấu hai chấm.', en: 'A blank is missing after the colon.' },
    hint: {
      vi: 'Viết “tên: giá trị”, có dấu cách sau dấu hai chấm.',
      en: 'Write “name: value”, with a blank after the colon.',
    },
  },
  'colon-in-value': {
    message: {
      vi: 'Giá trị có dấu hai chấm nên bị hiểu thành một tên khác.',
      en: 'The value has a colon, so that it is taken for another name.',
    },
    hint: { vi: 'Đặt cả giá trị trong dấu ngoặc kép: "…: …".', en: 'Put the whole value in double quotes: "…: …".' },
  },
  'list-beside-key': {
    message: {
      vi: 'Danh sách không được bắt đầu cùng dòng với tên.',
      en: 'A list can’t begin on the line of its name.',
    },
    hint: {
      vi: 'Xuống dòng trước dấu “- ”, hoặc viết dạng [ A, B ].',
      en: 'Begin a new line before “- ”, or write [ A, B ].',
    },
  },
  'list-among-keys': {
    message: {
      vi: 'Dòng “- …” nằm lẫn giữa các dòng “tên: giá trị”.',
      en: 'A line “- …” stands among lines “name: value”.',
    },
    hint: {
      vi: 'Thụt dòng này vào dưới tên của danh sách, hoặc bỏ dấu “- ”.',
      en: 'Indent it under the name of its list, or take “- ” away.',
    },
  },
  'text-after-value': {
    message: {
      vi: 'Sau giá trị trong dấu nháy hoặc ngoặc còn có chữ.',
      en: 'There are words after the closing quote or bracket.',
    },
    hint: {
      vi: 'Đặt cả giá trị trong một cặp dấu nháy; dấu nháy bên trong viết \\" (hoặc dùng cặp “…”).',
      en: 'Put the whole value in one pair of quotes; a quote inside is written \\" (or use “…”).',
    },
  },
  'bad-indent': {
    message: {
      vi: 'Dòng này thụt đầu dòng không khớp với các dòng cùng cấp.',
      en: 'This line is not indented like those of its level.',
    },
    hint: {
      vi: 'Cho dòng này thẳng cột với các dòng cùng cấp ở trên, chỉ dùng dấu cách.',
      en: 'Align it with the lines of its level above, with blanks only.',
    },
  },
  'tab-indent': {
    message: { vi: 'Đầu dòng dùng phím Tab.', en: 'The line is indented by a tab.' },
    hint: { vi: 'Thay Tab bằng dấu cách (2 dấu cách mỗi cấp).', en: 'Use blanks instead, two for each level.' },
  },
  'odd-blank': {
    message: { vi: 'Dấu cách ở đây không phải dấu cách thường.', en: 'The blank here is no ordinary one.' },
    hint: {
      vi: 'Xóa đi và gõ lại bằng phím cách; ký tự này thường lẫn vào khi chép từ Word, trang web.',
      en: 'Delete it and press the space bar; it comes along from Word and web pages.',
    },
  },
  'odd-dash': {
    message: { vi: 'Dấu ở đây không phải dấu gạch nối “-”.', en: 'The sign here is no hyphen “-”.' },
    hint: {
      vi: 'Gõ lại bằng dấu gạch nối trên bàn phím, rồi một dấu cách.',
      en: 'Type the hyphen of the keyboard, then a blank.',
    },
  },
  'odd-quote': {
    message: {
      vi: 'Dấu ngoặc ở đây là ngoặc cong, không giữ được câu.',
      en: 'The quote here is a curly one, which holds nothing together.',
    },
    hint: {
      vi: 'Đặt cả giá trị trong dấu ngoặc kép thẳng của bàn phím: "…".',
      en: 'Put the whole value in straight double quotes of the keyboard: "…".',
    },
  },
  'odd-colon': {
    message: { vi: 'Dấu ở đây không phải dấu hai chấm thường “:”.', en: 'The sign here is no ordinary colon “:”.' },
    hint: { vi: 'Gõ lại dấu hai chấm, rồi một dấu cách.', en: 'Type the colon of the keyboard, then a blank.' },
  },
  'odd-comma': {
    message: { vi: 'Dấu ở đây không phải dấu phẩy thường “,”.', en: 'The sign here is no ordinary comma “,”.' },
    hint: { vi: 'Gõ lại dấu phẩy, rồi một dấu cách.', en: 'Type the comma of the keyboard, then a blank.' },
  },
  'odd-bracket': {
    message: {
      vi: 'Dấu ngoặc ở đây không phải ngoặc thường “{ }”, “[ ]”.',
      en: 'The bracket here is none of the keyboard’s, “{ }” and “[ ]”.',
    },
    hint: { vi: 'Gõ lại dấu ngoặc trên bàn phím.', en: 'Type the bracket of the keyboard.' },
  },
  'words-after-hash': {
    message: {
      vi: 'Từ dấu # ở đây đến hết dòng không được đọc, cả dấu ngoặc đóng.',
      en: 'From this # on the line is not read, its closing bracket neither.',
    },
    hint: {
      vi: 'Nếu # là chữ, đặt cả giá trị trong dấu ngoặc kép: "…".',
      en: 'Where # is part of the words, put the whole value in double quotes: "…".',
    },
  },
  'bad-escape': {
    message: {
      vi: 'Dấu \\ trong ngoặc kép đi với chữ không hợp lệ.',
      en: 'A \\ in double quotes is followed by what it can’t be.',
    },
    hint: {
      vi: "Viết \\\\ cho một dấu \\, hoặc dùng nháy đơn: 'C:\\thư mục'; đường dẫn nên dùng dấu /.",
      en: "Write \\\\ for one \\, or use single quotes: 'C:\\folder'; paths are better with /.",
    },
  },
  'reserved-start': {
    message: { vi: 'Giá trị không được bắt đầu bằng ký tự này.', en: 'A value can’t begin with this character.' },
    hint: { vi: 'Đặt cả giá trị trong dấu ngoặc kép.', en: 'Put the whole value in double quotes.' },
  },
  'block-header': {
    message: {
      vi: 'Sau dấu | hoặc > không được có chữ trên cùng dòng.',
      en: 'After | or > there can be no words on the line.',
    },
    hint: {
      vi: 'Xuống dòng sau dấu | và thụt chữ vào; nếu dấu đó là chữ, đặt cả giá trị trong ngoặc kép.',
      en: 'Begin a new line after | and indent the words; where it is part of them, put the value in double quotes.',
    },
  },
  'comment-needs-space': {
    message: { vi: 'Thiếu dấu cách trước dấu # của ghi chú.', en: 'A blank is missing before the # of a comment.' },
    hint: {
      vi: 'Thêm dấu cách trước #; nếu # là chữ, đặt nó bên trong dấu nháy.',
      en: 'Put a blank before #; where # is part of the words, put it inside the quotes.',
    },
  },
  'key-too-long': {
    message: {
      vi: 'Phần trước dấu hai chấm quá dài để là một tên.',
      en: 'What stands before the colon is too long for a name.',
    },
    hint: { vi: 'Đặt cả đoạn chữ trong dấu ngoặc kép.', en: 'Put the whole text in double quotes.' },
  },
  other: {
    message: { vi: 'Chỗ này không đúng cú pháp YAML.', en: 'This is not valid YAML.' },
    hint: {
      vi: 'So với các dòng tương tự quanh đó: dấu hai chấm, dấu cách, thụt đầu dòng, dấu nháy.',
      en: 'Compare it with similar lines around: colon, blanks, indentation, quotes.',
    },
  },
};
