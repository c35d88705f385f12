import { capitalised } from '../domain/text/letter-case.js';
import type { SendingCounts, SendingPart } from '../domain/department/sending-partition.js';
import { printDate } from '../domain/calendar/date.js';
import type { DueRow, DueState, ExtendedReport } from '../domain/reporting/due.js';
import type { PaperNumberDoubt } from '../domain/reporting/signed-paper.js';
import type { SentReport, SubmissionState } from '../domain/reporting/submission.js';
import { lookAlike } from './entered.js';
import type { Text } from '../domain/text/text.js';
import { dayOfLetter, isIssued, type Letter } from '../domain/unit/letters.js';
import type { Submission } from '../domain/unit/unit-plan.js';
import { paddedNumber } from './document.js';
import { periodInYear } from './document-report.js';
import { periodIdWords, periodWords } from './periods.js';
import { someOf } from './roll-up.js';
import type { Calendar } from '../domain/calendar/calendar.js';

/** The state of a report at the head office. */
export const SUBMISSION_WORDS: Readonly<Record<SubmissionState, Text>> = {
  submitted: { vi: 'đã gửi', en: 'submitted' },
  returned: { vi: 'trả lại, đề nghị bổ sung', en: 'returned' },
  accepted: { vi: 'đã tiếp nhận', en: 'accepted' },
};

/** About the number of a report's signed paper, when it is recorded. */
export const PAPER_NUMBER = {
  doubt: (number: string, doubt: PaperNumberDoubt): Text => {
    switch (doubt.kind) {
      case 'no-symbol':
        return {
          vi: `“${number}” không phải là số, ký hiệu văn bản.`,
          en: `“${number}” is not a document’s number.`,
        };
      case 'letter-for-digit':
        return lookAlike(number, doubt.likely);
      case 'lower-case':
        return {
          vi: `Ký hiệu văn bản viết bằng chữ in hoa: ${doubt.capitals}, không phải “${number}”.`,
          en: `A document’s symbol is in capitals: ${doubt.capitals}, not “${number}”.`,
        };
      case 'other-type':
        return {
          vi: `Xem lại số: “${number}” không mang ký hiệu của báo cáo (BC).`,
          en: `Look at the number again: “${number}” is not a report’s (BC).`,
        };
    }
  },
  form: {
    vi: 'Số, ký hiệu của báo cáo theo Nghị định 30/2020/NĐ-CP: 45/BC-TTA',
    en: 'A report’s number, by Nghị định 30/2020/NĐ-CP: 45/BC-TTA',
  },
} as const;

/** What a unit has to do about the reports it sent. */
export const REPORTS = {
  changed: ({ submission, state, review }: SentReport, unit: string | null, of: Calendar): Text => {
    const { vi, en } = judgedWords(submission.date, state === 'accepted' ? (review?.date ?? null) : null);
    const period = periodIdWords(submission.period, of);
    return {
      vi: `Báo cáo ${period.vi}${unit === null ? '' : ` của ${unit}`} ${vi} nay không còn khớp với những gì đã ghi. ${sendAgain(submission, unit).vi}`,
      en: `The report for ${period.en}${unit === null ? '' : ` of ${unit}`}, ${en}, no longer says what is recorded. ${sendAgain(submission, unit).en}`,
    };
  },
  returned: ({ submission, review }: SentReport, unit: string | null, of: Calendar): Text => {
    const period = periodIdWords(submission.period, of);
    const { date = submission.date, reason } = review ?? {};
    return {
      vi: `Báo cáo ${period.vi} bị trả lại ngày ${printDate(date)}${reason === undefined ? '.' : `: ${sentence(reason)}`} ${sendAgain(submission, unit).vi}`,
      en: `The report for ${period.en} was returned on ${date}${reason === undefined ? '.' : `: ${sentence(reason)}`} ${sendAgain(submission, unit).en}`,
    };
  },
} as const;

function judgedWords(sent: string, accepted: string | null): Text {
  return accepted === null
    ? { vi: `đã gửi ngày ${printDate(sent)}`, en: `sent on ${sent}` }
    : { vi: `đã được tiếp nhận ngày ${printDate(accepted)}`, en: `accepted on ${accepted}` };
}

/**
 * The command that sends a report anew. A signed paper is signed anew: who signs is as before, number and day are the new
 * paper's; without them the report would be a draft again.
 */
function sendAgain({ period, number, signer, position, authority = [] }: Submission, unit: string | null): Text {
  const command = [
    `dcs submit${unit === null ? '' : ` -u ${unit}`} --period ${period}`,
    ...authority.map((line) => `--authority "${line}"`),
    ...(typeof position === 'string' ? [`--position "${position}"`] : []),
    ...(typeof signer === 'string' ? [`--signer "${signer}"`] : []),
  ].join(' ');
  if (typeof number !== 'string') return { vi: `Gửi lại: ${command}`, en: `Send it again: ${command}` };
  return {
    vi: `Gửi lại: ${command} --number "<số>" --date <ngày>`,
    en: `Send it again: ${command} --number "<number>" --date <day>`,
  };
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** The states of expected reports, short enough for a table. */
const DUE_WORDS: Readonly<Record<DueState, Text>> = {
  'not-yet': { vi: 'chưa đến kỳ', en: 'not yet' },
  due: { vi: 'đến hạn gửi', en: 'due' },
  late: { vi: 'trễ', en: 'late' },
  submitted: { vi: 'đã gửi', en: 'submitted' },
  returned: { vi: 'trả lại', en: 'returned' },
  accepted: { vi: 'đã tiếp nhận', en: 'accepted' },
};

/** `trễ 5 ngày`, `đã gửi 16/03, trễ 2 ngày`: the state, its day, how late, and to which day it was put off. */
export function dueWords({ state, date, lateDays, extendedTo, reminder }: DueWordsInput): Text {
  const isSent = state !== 'due' && state !== 'late';
  const reminded = reminder === null || isSent ? null : reminderWords(reminder);
  const said = dueStateWords(state, date, lateDays);
  const words = reminded === null ? said : { vi: `${said.vi}, ${reminded.vi}`, en: `${said.en}, ${reminded.en}` };
  if (extendedTo === null) return words;
  const day = shortDate(extendedTo);
  return { vi: `${words.vi}, được gia hạn đến ${day}`, en: `${words.en}, extended to ${day}` };
}

type DueWordsInput = Pick<DueRow, 'state' | 'date' | 'lateDays' | 'extendedTo' | 'reminder'>;

/** A reminder that was issued, or is a draft: only an issued paper has a number or a date. */
function reminderWords(letter: Letter): Text {
  const day = shortDate(dayOfLetter(letter));
  return isIssued(letter)
    ? { vi: `đã đôn đốc ngày ${day}`, en: `reminded on ${day}` }
    : { vi: `đã soạn công văn đôn đốc ngày ${day}`, en: `reminder drafted on ${day}` };
}

/** The letter with which a report was returned. */
export function returnLetterWords(letter: Letter): Text {
  const day = printDate(dayOfLetter(letter));
  const number = letter.number === undefined ? null : paddedNumber(letter.number);
  return isIssued(letter)
    ? {
        vi: `có Công văn${number === null ? '' : ` số ${number}`} ngày ${day}`,
        en: `letter${number === null ? '' : ` no. ${number}`} of ${day}`,
      }
    : { vi: `đã soạn công văn ngày ${day}`, en: `letter drafted on ${day}` };
}

/** `Phòng B (đến ngày 24/06/2024)`: units with the day to which their report was put off. */
export function extendedWords(units: readonly { readonly name: string; readonly day: string }[]): Text {
  const most = units.map(({ name, day }) => ({ vi: `${name} đến ngày ${printDate(day)}`, en: `${name} to ${day}` }));
  const [vi, en] = [
    someOf(
      most.map((one) => one.vi),
      MAX_EXTENDED,
    ).vi,
    someOf(
      most.map((one) => one.en),
      MAX_EXTENDED,
    ).en,
  ];
  return { vi: `Được gia hạn: ${vi}.`, en: `Extended: ${en}.` };
}

const MAX_EXTENDED = 12;

function dueStateWords(state: DueState, date: string | null, lateDays: number): Text {
  const { vi, en } = DUE_WORDS[state];
  const late = lateDays === 0 ? null : { vi: `trễ ${lateDays} ngày`, en: `${daysWords(lateDays)} late` };
  if (state === 'late') return late ?? { vi, en };
  const day = date === null ? '' : ` ${shortDate(date)}`;
  return {
    vi: `${vi}${day}${late === null ? '' : `, ${late.vi}`}`,
    en: `${en}${day}${late === null ? '' : `, ${late.en}`}`,
  };
}

/** `16/03`: the year is given above. */
export function shortDate(date: string): string {
  return printDate(date).slice(0, 5);
}

/** Said to a unit of the reports that it may send later than the plan says. */
export function extensionLine({ period, until }: ExtendedReport): Text {
  const { vi, en } = periodWords(period);
  return {
    vi: `Báo cáo ${vi} được gia hạn gửi đến hết ngày ${printDate(until)}.`,
    en: `The report for ${en} may be sent until ${until}: it was extended.`,
  };
}

/** A period's report as a heading: `Quý I`, `6 tháng đầu`, `Cả năm`. */
export function reportName(period: string, of: Calendar): Text {
  const { vi, en } = periodInYear(period, of);
  return { vi: capitalised(vi), en: capitalised(en) };
}

function daysWords(n: number): string {
  return n === 1 ? '1 day' : `${n} days`;
}

/** A part of the sending by itself, as the head of a list or in a unit's row. */
export const SENDING_PART_WORDS: Readonly<Record<SendingPart, Text>> = {
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  sent: { vi: 'Đã gửi, chờ tiếp nhận', en: 'Sent, to be accepted' },
  returned: { vi: 'Trả lại, chờ gửi lại', en: 'Returned' },
  'not-sent': { vi: 'Chưa gửi', en: 'Not sent' },
  'no-file': { vi: 'Chưa có kế hoạch', en: 'Without a plan' },
  broken: { vi: 'Tệp có lỗi', en: 'Broken files' },
};

/** The parts of the sending, which add up to the expected units; empty parts are left out. */
export function sendingWords(counts: SendingCounts): Text {
  const { expected, allSent, accepted, late, overdue, returned, broken } = counts;
  const within = [
    ...(accepted === 0 ? [] : [{ vi: `đã tiếp nhận ${accepted}`, en: `${accepted} accepted` }]),
    ...(late === 0 ? [] : [{ vi: `trễ hạn ${late}`, en: `${late} late` }]),
  ];
  const named = (words: readonly Text[], lang: 'vi' | 'en'): string =>
    words.length === 0 ? '' : ` (${words.map((one) => one[lang]).join(', ')})`;
  const parts: readonly (readonly [count: number, words: Text])[] = [
    [returned, { vi: 'trả lại', en: 'returned' }],
    [overdue, { vi: 'quá hạn chưa gửi', en: 'overdue' }],
    [counts['not-sent'] - overdue, { vi: 'chưa gửi', en: 'not sent' }],
    [counts['no-file'], { vi: 'chưa có kế hoạch', en: 'without a plan' }],
    [broken, { vi: 'tệp có lỗi', en: 'with a broken file' }],
  ];
  const shown = parts.filter(([count]) => count > 0);
  return {
    vi: [
      `${allSent}/${expected} đơn vị đã gửi${named(within, 'vi')}`,
      ...shown.map(([n, { vi }]) => `${vi} ${n}`),
    ].join('; '),
    en: [
      `${allSent} of ${expected} units have sent${named(within, 'en')}`,
      ...shown.map(([n, { en }]) => `${n} ${en}`),
    ].join('; '),
  };
}
