import { commandWord } from '../../domain/text/command-word.js';
import type { Text } from '../../domain/text/text.js';
import { numberWords } from '../figures.js';

export const EXPORT_HELP = {
  details: {
    vi: 'Biểu mẫu của một đơn vị trong một kỳ: nhiệm vụ, số liệu, vướng mắc, phần viết, phân công. Người nhận điền vào ô màu vàng bằng Excel hoặc LibreOffice rồi gửi lại; nhận vào bằng dcs import. Với --each: biểu mẫu của từng đơn vị, trong một lần chạy. Với --all: mọi lần cập nhật, số liệu, vướng mắc của mọi đơn vị thành bảng dài.',
    en: 'One unit’s form for a period: items, figures, difficulties, words of the report, assignments. It is filled in with Excel or LibreOffice, sent back, and taken in with dcs import. With --each: the form of every unit, in one run. With --all: every entry, figure and difficulty of all units as long tables.',
  },
  period: {
    vi: 'kỳ của biểu mẫu: Q1-Q4, H1, H2, 9M, M1-M12, hoặc năm (mặc định: kỳ báo cáo gần nhất đã chốt); với --all: chỉ dữ liệu của kỳ này',
    en: 'the form’s period: Q1-Q4, H1, H2, 9M, M1-M12, or the year (default: the last report past its cut-off); with --all: only what belongs to it',
  },
  each: {
    vi: 'biểu mẫu của từng đơn vị trong một lần chạy, ghi vào thư mục của -o',
    en: 'every unit’s form in one run, into the folder of -o',
  },
  all: { vi: 'dữ liệu của mọi đơn vị, không phải biểu mẫu', en: 'the data of all units instead of a form' },
  format: {
    vi: 'định dạng (mặc định: theo đuôi tệp của -o; không thì xlsx cho biểu mẫu, csv cho --all)',
    en: 'format (default: by the ending of -o; else xlsx for a form, csv for --all)',
  },
  table: {
    vi: 'bảng nào, với --all -f csv (mặc định: entries)',
    en: 'which table, with --all -f csv (default: entries)',
  },
} as const satisfies Record<string, Text>;

export const EXPORT = {
  formIsExcel: (format: string): Text => ({
    vi: `Biểu mẫu chỉ lập được dạng xlsx, không phải ${format}.`,
    en: `A form can only be made as xlsx, not as ${format}.`,
  }),
  orAll: {
    vi: 'Ghi vào tệp .xlsx: -o bieu-mau.xlsx. Muốn dữ liệu mọi đơn vị dạng csv hoặc json: thêm --all.',
    en: 'Write it to a file: -o form.xlsx. For the data of all units as csv or json: add --all.',
  },
  tooManyRows: (rows: number, max: number): Text => ({
    vi: `Biểu mẫu sẽ có một trang ${numberWords(rows, 'vi')} dòng; dcs import chỉ nhận đến ${numberWords(max, 'vi')} dòng một trang. Chưa lập biểu mẫu này.`,
    en: `The form would have a sheet of ${numberWords(rows, 'en')} rows; dcs import takes up to ${numberWords(max, 'en')} rows a sheet. It was not made.`,
  }),
  shorterPeriod: {
    vi: 'Chọn kỳ ngắn hơn, ví dụ: --period q1. Nhiệm vụ riêng quá nhiều thì gộp bớt.',
    en: 'Choose a shorter period, such as --period q1. Where there are too many own items, put some together.',
  },
  tableNeedsCsv: {
    vi: '--table chỉ dùng cùng --all -f csv; xlsx và json có đủ mọi bảng.',
    en: '--table goes with --all -f csv alone; xlsx and json hold every table.',
  },
  made: (target: string, unit: string, period: Text): Text => ({
    vi: `Biểu mẫu ${period.vi} của ${unit}. Khi nhận lại: dcs import ${commandWord(target)}`,
    en: `The form of ${unit} for ${period.en}. When it comes back: dcs import ${commandWord(target)}`,
  }),
  one: { vi: 'biểu mẫu', en: 'form' },
  folderExample: {
    vi: 'Ví dụ: dcs export --each --period q1 -o bieu-mau-q1',
    en: 'For example: dcs export --each --period q1 -o forms-q1',
  },
  madeEach: (count: number, folder: string, period: Text): Text =>
    count === 0
      ? {
          vi: `Chưa ghi biểu mẫu ${period.vi} nào vào ${folder}.`,
          en: `No form for ${period.en} was written to ${folder}.`,
        }
      : {
          vi: `Đã ghi ${count} biểu mẫu ${period.vi} vào ${folder}.`,
          en: `Wrote ${count} ${count === 1 ? 'form' : 'forms'} for ${period.en} to ${folder}.`,
        },
  whenBack: {
    vi: 'Khi nhận lại: để các tệp đã điền vào một thư mục, rồi chạy dcs import <thư mục>',
    en: 'When they come back: put the filled-in files into one folder, then dcs import <folder>',
  },
} as const;
