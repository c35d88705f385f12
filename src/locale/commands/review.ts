import { printDate } from '../../domain/calendar/date.js';
import type { SubmissionState } from '../../domain/reporting/submission.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';
import { SUBMISSION_WORDS } from '../submissions.js';
import type { Period } from '../../domain/calendar/period.js';

export const REVIEW_HELP = {
  details: {
    vi: 'Không nêu đơn vị: các báo cáo đang chờ, theo thứ tự gửi. Nêu đơn vị: mọi báo cáo đã gửi của đơn vị đó. Với --accept hoặc --return: ghi kết quả, người và ngày vào department.yaml, tệp của cơ quan tổng hợp; trả lại phải có lý do. Tệp của đơn vị không thay đổi.',
    en: 'Without a unit: the reports that wait, in the order of sending. With one: all it has sent. With --accept or --return the judgement is recorded with person and day in department.yaml, the head office’s file; to return one needs a reason. The unit’s file stays as it is.',
  },
  unit: { vi: 'mã đơn vị', en: 'unit id' },
  period: { vi: 'kỳ báo cáo (mặc định: kỳ duy nhất đang chờ)', en: 'period (default: the only one that waits)' },
  accept: { vi: 'tiếp nhận', en: 'accept it' },
  return: { vi: 'trả lại, đề nghị bổ sung', en: 'return it' },
  by: { vi: 'người tiếp nhận hoặc trả lại (bắt buộc)', en: 'who judges (required)' },
  reason: { vi: 'lý do (bắt buộc khi trả lại)', en: 'the reason (required to return)' },
  date: { vi: 'ngày tiếp nhận hoặc trả lại (mặc định: hôm nay)', en: 'day of the judgement (default: today)' },
} as const satisfies Record<string, Text>;

/** Lines to paste. */
export const REVIEW_EXAMPLES: readonly string[] = [
  'review',
  'review trung-tam-a --period q1 --accept --by "Trần Thị B"',
  'review trung-tam-a --period q1 --return --reason "Thiếu số liệu"',
];

export const REVIEW = {
  heading: (year: number, count: number): Text => ({
    vi: `Kế hoạch năm ${year}: ${count} báo cáo đang chờ`,
    en: `Plan of ${year}: ${count === 1 ? '1 report waits' : `${count} reports wait`}`,
  }),
  unitHeading: (name: string, year: number): Text => ({
    vi: `${name}: báo cáo đã gửi, kế hoạch năm ${year}`,
    en: `${name}: reports sent, plan of ${year}`,
  }),
  nothing: { vi: 'Không có báo cáo nào đang chờ.', en: 'No report waits.' },
  nothingSent: (name: string): Text => ({
    vi: `${name} chưa gửi báo cáo nào.`,
    en: `${name} has not sent any report.`,
  }),
  columns: {
    unit: { vi: 'Đơn vị', en: 'Unit' },
    period: { vi: 'Kỳ', en: 'Period' },
    sent: { vi: 'Ngày gửi', en: 'Sent' },
    number: { vi: 'Số', en: 'Number' },
    state: { vi: 'Tình trạng', en: 'State' },
  },
  changed: (state: SubmissionState): Text =>
    state === 'accepted'
      ? { vi: 'nội dung đã bị sửa sau khi tiếp nhận', en: 'changed since it was accepted' }
      : { vi: 'nội dung đã bị sửa sau khi gửi', en: 'changed since it was sent' },
  gaps: (reason: string): Text => ({
    vi: `đơn vị gửi khi còn thiếu, lý do: ${reason}`,
    en: `sent with gaps: ${reason}`,
  }),
  /** The office's reason for its judgement. */
  reason: (state: SubmissionState, reason: string): Text =>
    state === 'returned'
      ? { vi: `lý do trả lại: ${reason}`, en: `returned for this reason: ${reason}` }
      : { vi: `ý kiến khi tiếp nhận: ${reason}`, en: `said when it was accepted: ${reason}` },
  judged: (state: SubmissionState, date: string | null, by: string | null): Text => {
    const { vi, en } = SUBMISSION_WORDS[state];
    return {
      vi: `${vi}${date === null ? '' : ` ${printDate(date)}`}${by === null ? '' : ` (${by})`}`,
      en: `${en}${date === null ? '' : ` ${date}`}${by === null ? '' : ` (${by})`}`,
    };
  },
  hint: {
    vi: 'Tiếp nhận: dcs review <mã> --period <kỳ> --accept --by "<họ tên>"\nTrả lại:   dcs review <mã> --period <kỳ> --return --by "<họ tên>" --reason "…"',
    en: 'Accept: dcs review <id> --period <period> --accept --by "<name>"\nReturn: dcs review <id> --period <period> --return --by "<name>" --reason "…"',
  },
  both: { vi: '--accept và --return không đi cùng nhau.', en: '--accept and --return do not go together.' },
  whatFor: {
    vi: '--by, --reason, --date, --period chỉ dùng khi tiếp nhận hoặc trả lại: thêm --accept hoặc --return.',
    en: '--by, --reason, --date and --period belong to a judgement: add --accept or --return.',
  },
  needsUnit: { vi: 'Cần nêu đơn vị nào: dcs review <mã> …', en: 'Name the unit: dcs review <id> …' },
  needsBy: { vi: 'Phải nêu người tiếp nhận hoặc trả lại.', en: 'Say who judges.' },
  byForm: { vi: 'Thêm: --by "Họ và tên"', en: 'Add: --by "Full name"' },
  needsReason: {
    vi: 'Trả lại thì phải nêu lý do, để đơn vị biết cần bổ sung gì.',
    en: 'To return a report needs a reason, so that the unit knows what to add.',
  },
  reasonForm: { vi: 'Thêm: --reason "Thiếu số liệu của kỳ"', en: 'Add: --reason "Figures are missing"' },
  ownUnit: (id: string): Text => ({
    vi: `Đơn vị không tự tiếp nhận báo cáo của mình: DCS_UNIT đang là “${id}”.`,
    en: `A unit does not judge its own report: DCS_UNIT is “${id}”.`,
  }),
  ownPerson: (by: string): Text => ({
    vi: `Lưu ý: ${by} cũng là người gửi hoặc ký báo cáo này; dcs check sẽ cảnh báo đơn vị tự tiếp nhận.`,
    en: `Note: ${by} also sent or signed this report; dcs check will warn of a unit that accepts itself.`,
  }),
  notSent: (name: string, period: Period): Text => ({
    vi: `${name} chưa gửi báo cáo ${periodWords(period).vi}.`,
    en: `${name} has not sent a report for ${periodWords(period).en}.`,
  }),
  sentOnes: (periods: readonly string[]): Text =>
    periods.length === 0
      ? { vi: 'Đơn vị này chưa gửi báo cáo nào.', en: 'This unit has sent no report.' }
      : { vi: `Đã gửi: ${periods.join(', ')}.`, en: `Sent: ${periods.join(', ')}.` },
  whichPeriod: (name: string, waiting: readonly string[]): Text =>
    waiting.length === 0
      ? { vi: `${name} không có báo cáo nào đang chờ.`, en: `No report of ${name} waits.` }
      : {
          vi: `${name} có ${waiting.length} báo cáo đang chờ; nêu một kỳ: ${waiting.join(', ')}.`,
          en: `${waiting.length} reports of ${name} wait; name a period: ${waiting.join(', ')}.`,
        },
  changedSince: (name: string, period: Period): Text => ({
    vi: `Nội dung ${periodWords(period).vi} của ${name} đã bị sửa sau khi gửi, nên không còn là báo cáo đã gửi.`,
    en: `The content of ${name} for ${periodWords(period).en} was changed after it was sent: the report no longer matches.`,
  }),
  sendAgain: {
    vi: 'Đơn vị gửi lại bằng dcs submit rồi tiếp nhận; hoặc trả lại bằng --return --reason "…".',
    en: 'Let the unit send it again with dcs submit, then accept; or return it with --return --reason "…".',
  },
  already: (name: string, period: Period, state: SubmissionState, date: string, by: string): Text => ({
    vi: `Báo cáo ${periodWords(period).vi} của ${name}: ${SUBMISSION_WORDS[state].vi} ngày ${printDate(date)} (${by}). Không ghi gì thêm.`,
    en: `The report of ${name} for ${periodWords(period).en} was ${SUBMISSION_WORDS[state].en} on ${date} (${by}). Nothing was written.`,
  }),
  recorded: (name: string, period: Period, state: SubmissionState, date: string): Text => ({
    vi: `Đã ghi: báo cáo ${periodWords(period).vi} của ${name}: ${SUBMISSION_WORDS[state].vi} ngày ${printDate(date)}.`,
    en: `Recorded: the report of ${name} for ${periodWords(period).en} is ${SUBMISSION_WORDS[state].en} on ${date}.`,
  }),
  future: (date: string, today: string): Text => ({
    vi: `Ngày ${printDate(date)} chưa đến (hôm nay là ${printDate(today)}).`,
    en: `${date} is yet to come (today is ${today}).`,
  }),
  beforeSent: (date: string, since: string): Text => ({
    vi: `Ngày ${printDate(date)} ở trước ngày gửi hoặc lần xem xét trước (${printDate(since)}).`,
    en: `${date} lies before the report was sent or last judged (${since}).`,
  }),
} as const;
