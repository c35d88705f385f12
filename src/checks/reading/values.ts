import { parseTypedDate } from '../../domain/calendar/parse-date.js';
import type { ReadingProblem, ValueType } from '../../domain/findings/reading-problem.js';
import type { Text } from '../../domain/text/text.js';
import { excerpt, type ReadingRule } from './reading-rule.js';
import { FORMATS } from './value-formats.js';

const TYPES: Readonly<Record<ValueType, Text>> = {
  text: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  'whole-number': { vi: 'số nguyên', en: 'a whole number' },
  'yes-no': { vi: 'true hoặc false', en: 'true or false' },
  nothing: { vi: 'trống (null)', en: 'nothing (null)' },
  list: { vi: 'danh sách', en: 'a list' },
  map: { vi: 'các dòng “tên: giá trị”', en: 'lines “name: value”' },
};

/** A value of the wrong type, such as text where a number belongs. */
export const wrongType: ReadingRule<'wrong-type'> = {
  code: 'wrong-type',
  severity: 'error',
  title: { vi: 'Giá trị không đúng kiểu', en: 'Value of the wrong type' },
  why: {
    vi: 'YAML tự hiểu 12345678, 1e5 là số, true là có/không; mã và số hiệu không đặt trong nháy sẽ bị đổi mà không ai biết.',
    en: 'YAML takes 12345678 and 1e5 for numbers, true for yes; codes and symbols without quotes are changed silently.',
  },
  bad: `text: 12345678
`,
  good: `text: "12345678"
`,
  fix: { vi: 'Ghi giá trị đúng kiểu.', en: 'Write a value of the right type.' },
  say: (problem) => {
    const { expected, actual } = problem.params;
    const names = (lang: 'vi' | 'en'): string =>
      expected.map((type) => TYPES[type][lang]).join(lang === 'vi' ? ' hoặc ' : ' or ');
    const hint = hintForType(problem);
    return {
      message: {
        vi: `Ở đây phải là ${names('vi')}, không phải ${TYPES[actual].vi}.`,
        en: `This has to be ${names('en')}, not ${TYPES[actual].en}.`,
      },
      ...(hint === null ? {} : { hint }),
    };
  },
};

function hintForType({ params: { expected, actual }, place }: ReadingProblem<'wrong-type'>): Text | null {
  const wantsText = expected.includes('text');
  if (wantsText && place.pointer?.endsWith('/text') === true && actual.endsWith('number')) {
    return {
      vi: 'Mã đối chiếu bị mất dấu nháy nên thành số: đặt lại đúng 8 ký tự trong ngoặc kép, ví dụ "12345678".',
      en: 'The fingerprint lost its quotes and became a number: put its 8 digits in double quotes, like "12345678".',
    };
  }
  if (wantsText && (actual.endsWith('number') || actual === 'yes-no')) {
    return { vi: 'Đặt giá trị trong dấu ngoặc kép, ví dụ "2024".', en: 'Put the value in double quotes, like "2024".' };
  }
  if (actual === 'nothing') {
    return {
      vi: 'Ghi giá trị, hoặc xóa cả dòng nếu không bắt buộc.',
      en: 'Write a value, or delete the line where it is optional.',
    };
  }
  if (expected.includes('list')) {
    return {
      vi: 'Viết dạng [ A, B ], hoặc mỗi phần một dòng bắt đầu bằng “- ”.',
      en: 'Write [ A, B ], or a line with “- ” for each.',
    };
  }
  if (actual === 'text' && expected.some((type) => type.endsWith('number'))) {
    return { vi: 'Ghi số, không đặt trong dấu nháy.', en: 'Write a number, without quotes.' };
  }
  return null;
}

/** A value that is none of the allowed words. */
export const notAllowedValue: ReadingRule<'not-allowed-value'> = {
  code: 'not-allowed-value',
  severity: 'error',
  title: { vi: 'Giá trị không nằm trong các giá trị cho phép', en: 'Value is not one of those allowed' },
  why: {
    vi: 'Tình trạng, thời gian thực hiện, loại đơn vị quyết định cách tính; ghi chữ khác thì không tính được.',
    en: 'Status, cadence and kind decide how things are counted; any other word can’t be counted.',
  },
  bad: `status: xong
`,
  good: `status: done
`,
  fix: { vi: 'Dùng một trong các giá trị cho phép.', en: 'Use one of the values allowed.' },
  say: ({ params: { actual, allowed, nearest } }) => {
    const message = {
      vi: `Không dùng được giá trị “${excerpt(actual)}” ở đây.`,
      en: `The value “${excerpt(actual)}” is not allowed here.`,
    };
    if (allowed.length === 0) return { message };
    const hint = {
      vi: `${nearest === null ? '' : `Có phải là “${nearest}”? `}Các giá trị dùng được: ${allowed.join(', ')}.`,
      en: `${nearest === null ? '' : `Did you mean “${nearest}”? `}Allowed: ${allowed.join(', ')}.`,
    };
    return { message, hint };
  },
};

const FIGURE_HINT = {
  vi: 'Chỉ ghi chữ số thường, không dấu phẩy, dấu chấm hay dấu cách: 1250; không thuộc chức năng thì ghi not-applicable.',
  en: 'Digits of the keyboard alone, without comma, point or blank: 1250; where it is none of the unit’s, not-applicable.',
};

function formatMessage(actual: string, format: keyof typeof FORMATS): Text {
  return {
    vi: `“${excerpt(actual)}” không phải là ${FORMATS[format].vi}.`,
    en: `“${excerpt(actual)}” is not ${FORMATS[format].en}.`,
  };
}

/** A date is one word, so quotes around it have no meaning. */
function withoutQuotes(text: string): string {
  return text.replace(/^[“”„‘’"']+|[“”„‘’"']+$/g, '');
}

/** A value in a form that files do not use. */
export const badFormat: ReadingRule<'bad-format'> = {
  code: 'bad-format',
  severity: 'error',
  title: { vi: 'Giá trị không đúng dạng', en: 'Value in the wrong form' },
  why: {
    vi: 'Ngày, kỳ, số mục viết mỗi nơi một kiểu thì không so sánh và sắp xếp được; 10/3 và 3/10 còn dễ nhầm.',
    en: 'Dates, periods and addresses in several forms can’t be compared or sorted; 10/3 and 3/10 are mistaken besides.',
  },
  bad: `date: 10/3/2024
`,
  good: `date: 2024-03-10
`,
  fix: { vi: 'Viết lại theo đúng dạng.', en: 'Write it in the form asked for.' },
  say: ({ params: { actual, format } }) => {
    const date = format === 'date' ? parseTypedDate(withoutQuotes(actual)) : null;
    if (format === 'figure') return { message: formatMessage(actual, format), hint: FIGURE_HINT };
    return {
      message: formatMessage(actual, format),
      ...(date === null ? {} : { hint: { vi: `Viết ${date}.`, en: `Write ${date}.` } }),
    };
  },
};

/** A date that does not exist, such as 30 February. */
export const impossibleDate: ReadingRule<'impossible-date'> = {
  code: 'impossible-date',
  severity: 'error',
  title: { vi: 'Ngày không có trong lịch', en: 'No such day' },
  why: {
    vi: 'Ngày quyết định kỳ báo cáo; ngày không tồn tại thì không thuộc kỳ nào.',
    en: 'The day decides the period; a date that does not exist belongs to none.',
  },
  bad: `date: 2024-02-30
`,
  good: `date: 2024-02-29
`,
  fix: { vi: 'Kiểm tra lại ngày trên văn bản.', en: 'Look the day up in the document.' },
  say: ({ params: { actual } }) => ({
    message: { vi: `Không có ngày ${actual}.`, en: `There is no day ${actual}.` },
  }),
};

/** An empty value where one is required. */
export const emptyValue: ReadingRule<'empty-value'> = {
  code: 'empty-value',
  severity: 'error',
  title: { vi: 'Giá trị để trống', en: 'Empty value' },
  why: {
    vi: 'Một giá trị chỉ có dấu cách trông như đã ghi mà không có gì; điều chưa biết thì ghi null hoặc bỏ dòng.',
    en: 'A value of blanks looks recorded and holds nothing; what is not known is null, or left out.',
  },
  bad: `title: ""
`,
  good: `title: Tiếp công dân
`,
  fix: {
    vi: 'Ghi nội dung, hoặc xóa dòng nếu không bắt buộc.',
    en: 'Write something, or delete the line where it is optional.',
  },
  say: () => ({ message: { vi: 'Giá trị này để trống.', en: 'This value is empty.' } }),
};

/** A text that is too long for its place. */
export const tooLong: ReadingRule<'too-long'> = {
  code: 'too-long',
  severity: 'error',
  title: { vi: 'Quá dài', en: 'Too long' },
  why: {
    vi: 'Tên ngắn phải vừa một dòng trên màn hình và trong bảng.',
    en: 'A short title has to fit a line of the screen and of tables.',
  },
  bad: `short: Tổ chức tốt công tác tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của công dân
`,
  good: `short: Tiếp công dân, giải quyết đơn thư
`,
  fix: { vi: 'Rút ngắn lại.', en: 'Make it shorter.' },
  say: ({ params: { length, limit } }) => ({
    message: { vi: `Dài ${length} ký tự, tối đa ${limit}.`, en: `${length} characters long; ${limit} at most.` },
  }),
};

/** A number out of range. */
export const outOfRange: ReadingRule<'out-of-range'> = {
  code: 'out-of-range',
  severity: 'error',
  title: { vi: 'Số ngoài khoảng cho phép', en: 'Number out of range' },
  why: {
    vi: 'Số thứ tự và lần sửa đổi đếm từ 1; số khác thường là gõ nhầm.',
    en: 'Numbers and revisions count from 1; any other is mistyped as a rule.',
  },
  bad: `revision: 0
`,
  good: `revision: 1
`,
  fix: { vi: 'Ghi lại số cho đúng.', en: 'Write the right number.' },
  say: ({ params: { actual, least, most } }) => ({
    message: {
      vi: `Số ${actual} ${most === null ? 'quá nhỏ' : 'quá lớn'} (giới hạn là ${most ?? least ?? 0}).`,
      en: `${actual} is too ${most === null ? 'small' : 'large'} (the limit is ${most ?? least ?? 0}).`,
    },
  }),
};
