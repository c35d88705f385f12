import { printDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { SubmissionGaps } from '../../domain/reporting/submission-gaps.js';
import type { Text } from '../../domain/text/text.js';
import { periodInYear } from '../document-report.js';
import { periodIdWords, periodWords } from '../periods.js';
import { SUBMISSION_WORDS } from '../submissions.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

export const SUBMIT_HELP = {
  details: {
    vi: 'Kiểm tra kế hoạch của đơn vị như dcs check (có lỗi thì không gửi), nêu những gì còn thiếu, rồi ghi ngày gửi, người gửi, số của bản đã ký và mã đối chiếu của nội dung gửi, để nhận ra nếu sau này nội dung của kỳ bị sửa. Gửi khi còn thiếu phải nêu lý do bằng --with-gaps.',
    en: 'Checks the unit’s plan as dcs check does (errors keep it from being sent), lists what is missing, then records the day, the person, the signed paper’s number and the fingerprint of what is sent: later changes can be seen. To send with gaps, give the reason with --with-gaps.',
  },
  number: { vi: 'số, ký hiệu của bản đã ký, ví dụ 45/BC-TTA', en: 'number of the signed paper, such as 45/BC-TTA' },
  date: {
    vi: 'ngày ký, gửi; ghi vào báo cáo lập sau đó (mặc định: gửi hôm nay, báo cáo để trống ngày)',
    en: 'day of signing and sending, printed in reports made afterwards (default: sent today, the date left blank)',
  },
  signer: { vi: 'người ký', en: 'who signed' },
  position: { vi: 'chức vụ của người ký, ví dụ "PHÓ GIÁM ĐỐC"', en: 'the signer’s position, such as "PHÓ GIÁM ĐỐC"' },
  authority: {
    vi: 'dòng trên chức vụ khi ký thay, ví dụ "KT. GIÁM ĐỐC"',
    en: 'line above the position where one signs for another, such as "KT. GIÁM ĐỐC"',
  },
  undo: {
    vi: 'rút lại lần ghi gửi cuối cùng của kỳ (khi ghi nhầm)',
    en: 'take the period’s last record of sending out again (where it was a mistake)',
  },
  all: {
    vi: 'báo cáo của toàn cơ quan: ghi số, ngày, người ký, nơi nhận vào department.yaml để in vào báo cáo',
    en: 'the department’s own report: keeps number, date, signer and recipients in department.yaml for the report',
  },
  recipient: {
    vi: 'một dòng của Nơi nhận (chỉ với --all)',
    en: 'a line of Nơi nhận, with --all alone',
  },
  by: { vi: 'người gửi', en: 'who sends it' },
  withGaps: { vi: 'gửi khi còn thiếu, kèm lý do', en: 'send it with gaps, for this reason' },
} as const satisfies Record<string, Text>;

/** Lines to paste. */
export const SUBMIT_EXAMPLES: readonly string[] = [
  'submit --period q1 --number 45/BC-TTA --date 16/3/2024',
  'submit --period q1 --signer "Lê A" --position "GIÁM ĐỐC"',
  'submit -u trung-tam-a --period h1 --with-gaps "Chờ số liệu"',
  'submit --all --period h1 --number 120/BC-SXD --date 17/6/2024',
];

export const SUBMIT = {
  errors: (file: string, count: number): Text => ({
    vi: `Chưa gửi: ${file} có ${count} lỗi. Sửa các chỗ trên rồi gửi lại.`,
    en: `Not sent: ${file} has ${count === 1 ? '1 error' : `${count} errors`}. Correct these places, then send again.`,
  }),
  warnings: (count: number): Text => ({
    vi: `Có ${count} cảnh báo trong kế hoạch của đơn vị; xem bằng: dcs check`,
    en: `There ${count === 1 ? 'is 1 warning' : `are ${count} warnings`} on the unit’s plan; see: dcs check`,
  }),
  gaps: (gaps: SubmissionGaps, period: Period): Text => {
    const words = periodWords(period);
    return {
      vi: [`Báo cáo ${words.vi} còn thiếu:`, ...gapLines(gaps, period, 'vi')].join('\n'),
      en: [`The report for ${words.en} lacks:`, ...gapLines(gaps, period, 'en')].join('\n'),
    };
  },
  refused: {
    vi: 'Chưa gửi. Bổ sung rồi gửi lại, hoặc gửi khi còn thiếu và nêu lý do: --with-gaps "…"',
    en: 'Not sent. Add what is missing and send again, or send with gaps for a reason: --with-gaps "…"',
  },
  noGaps: {
    vi: 'Báo cáo không còn thiếu gì, nên lý do ở --with-gaps không được ghi.',
    en: 'Nothing is missing, so the reason in --with-gaps is not recorded.',
  },
  unexpected: (period: Period, expected: readonly string[]): Text => ({
    vi: `Lưu ý: kế hoạch không yêu cầu báo cáo ${periodWords(period).vi}. Các kỳ phải báo cáo: ${expected.join(', ')}.`,
    en: `Note: the plan expects no report for ${periodWords(period).en}. Expected are: ${expected.join(', ')}.`,
  }),
  unchanged: (name: string, period: Period, date: string): Text => ({
    vi: `${name} đã gửi báo cáo ${periodWords(period).vi} ngày ${printDate(date)}; từ đó nội dung không đổi. Không ghi gì thêm.`,
    en: `${name} has sent its report for ${periodWords(period).en} on ${date}, and nothing has changed since. Nothing was written.`,
  }),
  sent: (name: string, period: Period, date: string, number: string | null): Text => ({
    vi: `Đã ghi: ${name} gửi báo cáo ${periodWords(period).vi} ngày ${printDate(date)}${number === null ? '' : `, số ${number}`}.`,
    en: `Recorded: ${name} sends its report for ${periodWords(period).en} on ${date}${number === null ? '' : `, no. ${number}`}.`,
  }),
  /** Said of a report that is sent on or before its last day. */
  early: (cutOff: string): Text => ({
    vi: `Lưu ý: kỳ báo cáo chưa kết thúc (chốt hết ngày ${printDate(cutOff)}). Ghi thêm gì cho kỳ này thì phải gửi lại.`,
    en: `Note: the period is not over (it ends on ${cutOff}). Whatever is recorded for it from now on has to be sent again.`,
  }),
  again: (state: 'submitted' | 'returned' | 'accepted'): Text => ({
    vi: `Đây là lần gửi lại (lần trước: ${SUBMISSION_WORDS[state].vi}); cơ quan tổng hợp xem xét lại từ đầu.`,
    en: `It was sent before (${SUBMISSION_WORDS[state].en}); the head office judges it anew.`,
  }),
  stillToSend: (file: string, evidence: readonly string[], issuer: string): Text => {
    const year = file.replace(/units[/\\][^/\\]*$/, '');
    const folders = evidence.map((folder) => `${year}${folder}`);
    return {
      vi: `Lệnh này chỉ ghi nhận, chưa có gì được gửi đi: hãy gửi cho ${issuer} tệp ${file}${folders.length === 0 ? '' : ` và thư mục ${folders.join(', ')}`}. Nếu hai bên làm chung trong thư mục này thì không phải gửi.`,
      en: `This only records it, nothing has gone out: send to ${issuer} the file ${file}${folders.length === 0 ? '' : ` and the folder ${folders.join(', ')}`}. Where both work in this folder there is nothing to send.`,
    };
  },
  next: (id: string, period: Period, isSigned: boolean): Text => ({
    vi: `${isSigned ? 'Bản Word có số đã ghi' : 'Bản Word để ký'}: dcs report -u ${id} --period ${period.id} -o bao-cao.docx`,
    en: `${isSigned ? 'The Word file with its number' : 'The Word file to be signed'}: dcs report -u ${id} --period ${period.id} -o report.docx`,
  }),
  recipientsOfUnit: {
    vi: '--recipient chỉ dùng với --all.',
    en: '--recipient goes with --all alone.',
  },
  recipientsForm: {
    vi: 'Nơi nhận của một đơn vị ghi ở recipients trong tệp của đơn vị.',
    en: 'A unit’s recipients are in its file, under recipients.',
  },
  nothingToUndo: (name: string, period: Period): Text => ({
    vi: `${name} chưa ghi gửi báo cáo ${periodWords(period).vi} lần nào.`,
    en: `${name} has no record of sending its report for ${periodWords(period).en}.`,
  }),
  notLast: (period: Period): Text => ({
    vi: `Lần ghi gửi cuối cùng không phải của ${periodWords(period).vi}; chỉ rút lại được lần cuối.`,
    en: `The last record of sending is not that for ${periodWords(period).en}; only the last can be taken out.`,
  }),
  judged: (period: Period, state: 'returned' | 'accepted'): Text => ({
    vi: `Báo cáo ${periodWords(period).vi} ${SUBMISSION_WORDS[state].vi}: không rút lại được nữa. Gửi lại bản khác bằng dcs submit.`,
    en: `The report for ${periodWords(period).en} was ${SUBMISSION_WORDS[state].en}: it can’t be taken out. Send another one with dcs submit.`,
  }),
  undone: (name: string, period: Period, date: string): Text => ({
    vi: `Đã rút lại: ${name} gửi báo cáo ${periodWords(period).vi} ngày ${printDate(date)}.`,
    en: `Taken out: ${name} sends its report for ${periodWords(period).en} on ${date}.`,
  }),
  future: (date: string, today: string): Text => ({
    vi: `Ngày ${printDate(date)} chưa đến (hôm nay là ${printDate(today)}).`,
    en: `${date} is yet to come (today is ${today}).`,
  }),
  beforePeriod: (date: string, period: Period): Text => ({
    vi: `Ngày ${printDate(date)} thì ${periodWords(period).vi} chưa bắt đầu (từ ${printDate(period.from)}).`,
    en: `On ${date}, ${periodWords(period).en} has not begun yet (it begins on ${period.from}).`,
  }),
  beforeRecord: (date: string, record: string): Text => ({
    vi: `Ngày ${printDate(date)} không thể là ngày gửi: trong báo cáo có việc ghi ngày ${printDate(record)}.`,
    en: `${date} can’t be the day of sending: the report holds a record of ${record}.`,
  }),
  beforeRecordHint: (record: string): Text => ({
    vi: `Gửi từ ngày ${printDate(record)} trở đi; việc làm sau khi đã gửi thì thuộc kỳ sau (dcs correct … --period).`,
    en: `Give a day from ${record} on; what was done after the sending belongs to the next period (dcs correct … --period).`,
  }),
  beforeLast: (date: string): Text => ({
    vi: `Ngày ${printDate(date)} ở trước lần gửi, tiếp nhận hoặc trả lại gần nhất của kỳ này.`,
    en: `${date} lies before the last time this report was sent or judged.`,
  }),
} as const;

const MAX_LINES = 12;
const MAX_NAMES = 5;

/** What is missing, one kind a line. */
function gapLines(
  { cells, figures, headings, withoutResults, contradictions, unrecorded }: SubmissionGaps,
  sent: Period,
  lang: 'vi' | 'en',
): string[] {
  // An item that lacks several periods is listed once.
  const items = [...new Set(cells.map(({ item }) => item))].map((item) => {
    const missing = cells.filter((cell) => cell.item === item);
    const periods = missing
      .filter(({ period }) => period !== sent.id)
      .map(({ period }) => periodInYear(period, sent.calendar)[lang]);
    return `${item} ${missing[0]?.title ?? ''}${periods.length === 0 ? '' : ` (${periods.join(', ')})`}`;
  });
  const quarters = [...new Set(figures.map(({ quarter }) => quarter))];
  return [
    ...(items.length === 0
      ? []
      : [lang === 'vi' ? `  ${items.length} nhiệm vụ chưa cập nhật:` : `  ${items.length} without an entry:`]),
    ...listed(items, lang).map((line) => `    ${line}`),
    ...quarters.map((quarter) => {
      const names = figures.filter((one) => one.quarter === quarter).map(({ indicator }) => indicator.name);
      const words = periodIdWords(quarter, sent.calendar)[lang];
      const list = listed(names, lang, MAX_NAMES).join('; ');
      return lang === 'vi' ? `  số liệu ${words} chưa nhập: ${list}` : `  figures not reported, ${words}: ${list}`;
    }),
    ...headingLine(withoutResults, lang === 'vi' ? 'phần chưa có kết quả' : 'parts without results'),
    ...headingLine(headings, lang === 'vi' ? 'phần chưa viết' : 'not yet written'),
    ...(contradictions.length === 0 ? [] : [`  ${besideNone(contradictions, sent.calendar)[lang]}`]),
    ...(unrecorded.length === 0 ? [] : [`  ${withoutEntry(unrecorded, sent.calendar)[lang]}`]),
  ];
}

function headingLine(headings: SubmissionGaps['headings'], lead: string): readonly string[] {
  return headings.length === 0 ? [] : [`  ${lead}: ${headings.map(({ heading }) => heading).join('; ')}`];
}

function listed(all: readonly string[], lang: 'vi' | 'en', max = MAX_LINES): readonly string[] {
  if (all.length <= max) return all;
  const more = all.length - max;
  return [...all.slice(0, max), lang === 'vi' ? `… và ${more} nữa` : `… and ${more} more`];
}

/** Figures above zero of items of which the unit says that nothing arose. */
export function besideNone(figures: SubmissionGaps['contradictions'], of: Calendar): Text {
  const named = withQuarters(figures, of);
  return {
    vi: `có số liệu nhưng nhiệm vụ ghi không phát sinh: ${named.vi}`,
    en: `figures of items of which nothing arose: ${named.en}`,
  };
}

/** Figures above zero of items asked “if any” that have no entry. */
export function withoutEntry(figures: SubmissionGaps['unrecorded'], of: Calendar): Text {
  const named = withQuarters(figures, of);
  const items = [...new Set(figures.map(({ indicator }) => indicator.item))].join(', ');
  return {
    vi: `có số liệu nhưng nhiệm vụ ${items} chưa có lần cập nhật: ${named.vi}`,
    en: `figures, but no entry of ${items}: ${named.en}`,
  };
}

function withQuarters(figures: SubmissionGaps['contradictions'], of: Calendar): Text {
  const named = (lang: 'vi' | 'en'): string =>
    figures.map(({ indicator, quarter }) => `${indicator.name} (${periodInYear(quarter, of)[lang]})`).join('; ');
  return { vi: named('vi'), en: named('en') };
}
