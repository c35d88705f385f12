import type { Lang, Text } from '../domain/text/text.js';

/** What the program is, on the first line of help. */
export const PROGRAM: Text = {
  vi: 'dcs (dân chủ cơ sở): biến kế hoạch đã ban hành thành danh mục việc phải làm, theo dõi cả năm và lập báo cáo.',
  en: 'dcs turns an issued plan into a working checklist, follows it through the year and writes the reports.',
};

export const GROUPS = {
  plan: { vi: 'Lập kế hoạch:', en: 'Plan:' },
  year: { vi: 'Trong năm:', en: 'Through the year:' },
  office: { vi: 'Cơ quan tổng hợp:', en: 'Head office:' },
  files: { vi: 'Tệp:', en: 'Files:' },
} as const satisfies Record<string, Text>;

/** Headings and notes of help pages. */
export const HELP = {
  usage: { vi: 'Cách dùng:', en: 'Usage:' },
  arguments: { vi: 'Tham số:', en: 'Arguments:' },
  options: { vi: 'Tùy chọn:', en: 'Options:' },
  shared: { vi: 'Tùy chọn chung:', en: 'Shared options:' },
  examples: { vi: 'Ví dụ:', en: 'Examples:' },
  /** Above lines with addresses, which another plan may not have. */
  examplesOfItems: {
    vi: 'Ví dụ (số mục: xem dcs list):',
    en: 'Examples (addresses: see dcs list):',
  },
  command: { vi: '<lệnh>', en: '<command>' },
  choices: { vi: 'một trong', en: 'one of' },
  repeat: { vi: 'dùng được nhiều lần', en: 'may be repeated' },
  more: {
    vi: 'Xem từng lệnh: dcs help <lệnh>. Bắt đầu: dcs init "Tên đơn vị"',
    en: 'More on a command: dcs help <command>. To begin: dcs init "Unit name"',
  },
  item: {
    vi: 'Nhiệm vụ ghi bằng số mục trong kế hoạch (II.5.c, ii.5.c, 2.dd) hoặc vài chữ không dấu (tiep cong dan). Ngày ghi 10/3/2024 hoặc 2024-03-10.',
    en: 'An item is named by its address (II.5.c, ii.5.c, 2.dd) or words without accents (tiep cong dan). Dates: 10/3/2024 or 2024-03-10.',
  },
} as const satisfies Record<string, Text>;

/** The options that mean the same everywhere. */
export const SHARED_OPTIONS = {
  plans: {
    vi: 'thư mục kế hoạch (mặc định: DCS_PLANS, hoặc thư mục plans/ gần nhất ngược lên trên)',
    en: 'plans folder (default: DCS_PLANS, or the nearest plans/ upward)',
  },
  year: {
    vi: 'năm kế hoạch (mặc định: năm mới nhất đã bắt đầu)',
    en: 'year of the plan (default: the newest that has begun)',
  },
  plan: {
    vi: 'kế hoạch nào, nếu có nhiều: tên thư mục, ví dụ 2026-dan-van',
    en: 'which plan, if there are several: its folder’s name, such as 2026-dan-van',
  },
  unit: {
    vi: 'mã đơn vị (mặc định: DCS_UNIT, hoặc đơn vị duy nhất có trong thư mục)',
    en: 'unit id (default: DCS_UNIT, or the only one there is)',
  },
  asOf: { vi: 'tính đến ngày này (mặc định: hôm nay)', en: 'as of this day (default: today)' },
  json: { vi: 'in JSON cho máy đọc', en: 'print JSON' },
  lang: {
    vi: 'ngôn ngữ: vi hoặc en (mặc định: DCS_LANG, hoặc vi)',
    en: 'language: vi or en (default: DCS_LANG, or vi)',
  },
  noColor: { vi: 'không tô màu', en: 'no colour' },
  help: { vi: 'xem hướng dẫn của lệnh', en: 'show help' },
  version: { vi: 'in phiên bản', en: 'print the version' },
} as const satisfies Record<string, Text>;

/** Mistakes in the command line. */
export const USAGE = {
  unknownCommand: (name: string): Text => ({ vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` }),
  didYouMean: (names: readonly string[]): Text => ({
    vi: `Có phải ý bạn là: ${names.join(', ')}? Xem mọi lệnh: dcs --help`,
    en: `Did you mean: ${names.join(', ')}? All commands: dcs --help`,
  }),
  unknownOption: (flag: string): Text => ({
    vi: `Lệnh này không có tùy chọn “${flag}”.`,
    en: `This command has no option “${flag}”.`,
  }),
  missingArgument: (name: Text): Text => ({ vi: `Thiếu <${name.vi}>.`, en: `<${name.en}> is missing.` }),
  missingValue: (flags: Text): Text => ({
    vi: `Tùy chọn “${flags.vi}” cần một giá trị đi kèm.`,
    en: `Option “${flags.en}” needs a value.`,
  }),
  valueForm: (flag: string): Text => ({
    vi: `Viết ngay sau ${flag}; nội dung có dấu cách hoặc bắt đầu bằng dấu - thì viết: ${flag}="…"`,
    en: `Put it directly after ${flag}; with blanks, or a hyphen in front, write: ${flag}="…"`,
  }),
  strayWords: (words: readonly string[]): Text => {
    const list = words.map((word) => `“${word}”`).join(', ');
    return {
      vi: `Dòng lệnh thừa chữ ${list}. Chưa ghi gì.`,
      en: `The line has words that do not belong to it: ${list}. Nothing was written.`,
    };
  },
  quoteValue: (flag: string, value: string): Text => ({
    vi: `Nội dung có dấu cách phải đặt trong ngoặc kép: ${flag} "${value}"`,
    en: `Put what has blanks in quotes: ${flag} "${value}"`,
  }),
  excessArguments: (extra: readonly string[]): Text => {
    const list = extra.map((word) => `“${word}”`).join(', ');
    return { vi: `Dòng lệnh thừa chữ ${list}.`, en: `The line has words that do not belong to it: ${list}.` };
  },
  inQuotes: (line: string): Text => ({
    vi: `Tên hoặc câu có dấu cách phải đặt trong dấu ngoặc kép: ${line}`,
    en: `Put names and sentences with blanks in quotes: ${line}`,
  }),
  notAllowed: (flag: Text, value: string, allowed: readonly string[], words?: (choice: string) => Text): Text => {
    const list = (lang: Lang): string =>
      allowed.map((one) => (words === undefined ? one : `${one} (${words(one)[lang]})`)).join(', ');
    return {
      vi: `“${value}” không dùng được cho ${flag.vi}. Giá trị dùng được: ${list('vi')}.`,
      en: `“${value}” is not allowed for ${flag.en}. Allowed: ${list('en')}.`,
    };
  },
  /** @param wrong why the day of the environment is none */
  badToday: (wrong: Text): Text => ({ vi: `DCS_TODAY: ${wrong.vi}`, en: `DCS_TODAY: ${wrong.en}` }),
  seeHelp: (command: string | null): Text => {
    const line = command === null ? 'dcs --help' : `dcs help ${command}`;
    return { vi: `Xem cách dùng: ${line}`, en: `See: ${line}` };
  },
  badYear: (value: string): Text => ({
    vi: `--year: “${value}” không phải là một năm như 2024.`,
    en: `--year: “${value}” is not a year like 2024.`,
  }),
  awaitingInput: {
    vi: 'Đang chờ nội dung từ đầu vào; kết thúc bằng Ctrl+Z rồi Enter (Windows) hoặc Ctrl+D; bỏ dở: Ctrl+C.',
    en: 'Waiting for text on the input; end it with Ctrl+Z, then Enter (Windows), or Ctrl+D; to leave: Ctrl+C.',
  },
  noWorkingDirectory: {
    vi: 'Thư mục đang đứng không còn nữa: đã bị xóa hoặc đổi tên.',
    en: 'The folder you are in is no longer there: it was deleted or renamed.',
  },
  goToAnother: {
    vi: 'Chuyển sang thư mục khác (cd) rồi chạy lại.',
    en: 'Go to another folder (cd) and run again.',
  },
  interrupted: {
    vi: '\nĐã dừng; câu nào đã trả lời và đã ghi thì vẫn còn.',
    en: '\nStopped; what was answered and recorded stays.',
  },
  outputFailed: (reason: Text, soFar: Text): Text => ({
    vi: `Không in được câu trả lời: ${reason.vi}. ${soFar.vi}`,
    en: `The answer could not be printed: ${reason.en}. ${soFar.en}`,
  }),
  incomplete: {
    vi: 'Bản cài đặt dcs thiếu một phần của chương trình.',
    en: 'This installation of dcs lacks a part of the program.',
  },
  installAgain: {
    vi: 'Cài lại dcs; trong bản chép mã nguồn: npm ci (hoặc node build.js).',
    en: 'Install dcs again; in a checkout: npm ci (or node build.js).',
  },
  fault: {
    vi: 'Lỗi của chương trình dcs, không phải của bạn; chưa có tệp nào bị ghi dở. Chạy lại với DCS_DEBUG=1 để xem chi tiết và báo cho người bảo trì.',
    en: 'This is a fault of dcs, not yours; no file was left half written. Run again with DCS_DEBUG=1 for details and tell the maintainer.',
  },
} as const;
