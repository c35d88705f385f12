import type { SubmissionGaps } from '../../domain/reporting/submission-gaps.js';
import type { Text } from '../../domain/text/text.js';
import { besideNone, withoutEntry } from './submit.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

export const REPORT_HELP = {
  details: {
    vi: 'Theo đề cương trong kế hoạch: kết quả ghi trong kỳ, việc chưa thực hiện, vướng mắc, nhiệm vụ kỳ tới, đề xuất; kèm theo danh mục tài liệu minh chứng và số liệu. Phần đơn vị phải tự viết có ghi rõ “Chưa viết”; số, ngày để trống.',
    en: 'By the outline in the plan: what was recorded in the period, what is not done, difficulties, the next period’s tasks and proposals; with a list of evidence and the figures. What the unit has to write itself is marked; number and date are left blank.',
  },
  period: {
    vi: 'kỳ báo cáo: Q1-Q4, H1, H2, 9M, M1-M12, hoặc năm (mặc định: kỳ báo cáo gần nhất đã chốt)',
    en: 'period: Q1-Q4, H1, H2, 9M, M1-M12, or the year (default: the last report past its cut-off)',
  },
  all: {
    vi: 'báo cáo chung, tổng hợp từ mọi đơn vị',
    en: 'the department’s own report, put together from all units',
  },
  annex: {
    vi: 'kèm theo phụ lục kết quả từng nhiệm vụ',
    en: 'with an annex of the results item by item',
  },
  internal: {
    vi: 'với --all: bản nội bộ, nêu tên đơn vị còn thiếu gì và nội dung các đơn vị đã viết; không phát hành',
    en: 'with --all: the version that stays in the house, naming what units owe and what they wrote',
  },
  each: {
    vi: 'báo cáo của từng đơn vị trong một lần chạy, ghi vào thư mục của -o',
    en: 'every unit’s report in one run, into the folder of -o',
  },
} as const satisfies Record<string, Text>;

/** What a report does not print, and what to do about it. */
export const REPORT_GAPS = {
  /** All on one line: the draft shows the places. */
  left: (
    { cells, figures, headings, withoutResults, contradictions, unrecorded }: SubmissionGaps,
    of: Calendar,
  ): Text => {
    const items = [...new Set(cells.map(({ item }) => item))];
    const beside = besideNone(contradictions, of);
    const bare = withoutEntry(unrecorded, of);
    const unwritten = namesOf(headings);
    const empty = namesOf(withoutResults);
    const parts: readonly (readonly [count: number, vi: string, en: string])[] = [
      [items.length, `${items.length} nhiệm vụ chưa cập nhật (${items.join(', ')})`, `items without an entry: ${items.join(', ')}`], // prettier-ignore
      [figures.length, `${figures.length} số liệu chưa nhập`, `figures not reported: ${figures.length}`],
      [withoutResults.length, `phần chưa có kết quả: ${empty}`, `parts without results: ${empty}`],
      [headings.length, `phần chưa viết: ${unwritten}`, `not yet written: ${unwritten}`],
      [contradictions.length, beside.vi, beside.en],
      [unrecorded.length, bare.vi, bare.en],
    ];
    const shown = parts.filter(([count]) => count > 0);
    return {
      vi: `Báo cáo còn thiếu: ${shown.map(([, vi]) => vi).join('; ')}.`,
      en: `The report lacks: ${shown.map(([, , en]) => en).join('; ')}.`,
    };
  },
  otherPaper: (number: string | null): Text => ({
    vi: `Nội dung không còn như báo cáo${number === null ? '' : ` số ${number}`} đã ký, gửi: bản này để trống số, ngày. Gửi lại: dcs submit`,
    en: `It no longer says what the signed report${number === null ? '' : ` no. ${number}`} says: number and date are left blank. Send it again: dcs submit`,
  }),
  /** A sending that an older version recorded, or one made before the file named anybody. */
  signerOfFile: (number: string | null, name: string): Text => ({
    vi: `Lần gửi${number === null ? '' : ` số ${number}`} không ghi ai ký: in người ký hiện ghi trong tệp của đơn vị (${name}).`,
    en: `The sending${number === null ? '' : ` no. ${number}`} does not say who signed: the signer that the unit’s file names now is printed (${name}).`,
  }),
  bareFiles: (items: readonly string[]): Text => ({
    vi: `Minh chứng chỉ có tệp, chưa có số, ngày, trích yếu nên không in trong báo cáo: ${items.join(', ')}. Bổ sung bằng: dcs correct <nhiệm vụ> <lần> --evidence "<số>; <ngày>; <trích yếu>"`,
    en: `Evidence that is a file alone, without number, date or title, is not printed: ${items.join(', ')}. Add them with: dcs correct <item> <n> --evidence "<number>; <date>; <title>"`,
  }),
} as const;

export const REPORT_ALL = {
  workbookOfAll: {
    vi: 'Excel (-f xlsx) chỉ có cho báo cáo của tất cả các đơn vị.',
    en: 'Excel (-f xlsx) is there for the report over all units only.',
  },
  otherWorkbooks: {
    vi: 'Thêm --all; biểu mẫu Excel của một đơn vị: dcs export -u <đơn vị> -o bieu-mau.xlsx.',
    en: 'Add --all; the Excel form of one unit: dcs export -u <unit> -o form.xlsx.',
  },
  internalOfAll: {
    vi: '--internal chỉ dùng với --all.',
    en: '--internal goes with --all alone.',
  },
  notForOne: {
    vi: '--all và --each là cho mọi đơn vị: bỏ -u.',
    en: '--all and --each are over all units: leave out -u.',
  },
  unwritten: (headings: readonly string[]): Text => ({
    vi: `Báo cáo còn thiếu: phần chưa viết: ${headings.join('; ')}. Viết bằng: dcs write --all`,
    en: `The report lacks: not yet written: ${headings.join('; ')}. Write them with: dcs write --all`,
  }),
  onlyOne: { vi: 'Chỉ dùng một trong hai: --all hoặc --each.', en: 'Use --all or --each, not both.' },
  folderExample: {
    vi: 'Ví dụ: dcs report --each --period h1 -f docx -o bao-cao-6-thang',
    en: 'For example: dcs report --each --period h1 -f docx -o reports-h1',
  },
  written: (count: number, folder: string): Text => ({
    vi: `Đã ghi ${count} báo cáo vào ${folder}.`,
    en: `Wrote ${count} reports to ${folder}.`,
  }),
  one: { vi: 'báo cáo', en: 'report' },
} as const;

function namesOf(headings: SubmissionGaps['headings']): string {
  return headings.map(({ heading }) => heading).join('; ');
}
