import { capitalised } from '../../domain/text/letter-case.js';
import { printDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';
import type { SendingCounts } from '../../domain/department/sending-partition.js';
import { sendingWords } from '../submissions.js';

export const DUE_HELP = {
  details: {
    vi: 'Mỗi đơn vị một dòng, mỗi kỳ báo cáo của kế hoạch một cột: chưa đến kỳ, đến hạn gửi, trễ bao nhiêu ngày, đã gửi, trả lại, đã tiếp nhận. Hạn gửi rơi vào Chủ nhật hay ngày nghỉ thì lùi sang ngày làm việc sau. Đơn vị lấy theo sổ units.yaml; chưa có sổ thì theo các tệp đơn vị.',
    en: 'A row a unit, a column for each report the plan expects: not yet, due, late by days, submitted, returned, accepted. A sending day that falls on a Sunday or a holiday moves on. Units are those of the register units.yaml; without one those that have a file.',
  },
  period: { vi: 'chỉ kỳ này: q1, h1, 9m, 2024 …', en: 'this period alone: q1, h1, 9m, 2024 …' },
} as const satisfies Record<string, Text>;

export const DUE = {
  changed: (period: Period, names: readonly string[]): Text => ({
    vi: `${capitalised(periodWords(period).vi)}: nội dung của ${names.join(', ')} nay khác với bản đã gửi; xem: dcs review`,
    en: `${capitalised(periodWords(period).en)}: what ${names.join(', ')} recorded is no longer what was sent; see: dcs review`,
  }),
  heading: (issuer: string, year: number, asOf: string): Text => ({
    vi: `${issuer}, kế hoạch năm ${year}: báo cáo của các đơn vị, tính đến ngày ${printDate(asOf)}`,
    en: `${issuer}, plan of ${year}: reports of the units, as of ${asOf}`,
  }),
  unit: { vi: 'Đơn vị', en: 'Unit' },
  sendBy: (date: string): Text => ({ vi: `hạn ${date}`, en: `by ${date}` }),
  noPlan: { vi: '(chưa có kế hoạch)', en: '(no plan yet)' },
  notExpected: { vi: '–', en: '–' },
  brokenFile: { vi: 'tệp có lỗi', en: 'broken file' },
  summary: (period: Period, sendBy: string, counts: SendingCounts): Text => {
    const words = periodWords(period);
    const parts = sendingWords(counts);
    return {
      vi: `${capitalised(words.vi)} (hạn ${printDate(sendBy)}): ${parts.vi}.`,
      en: `${capitalised(words.en)} (by ${sendBy}): ${parts.en}.`,
    };
  },
  noReports: (year: number): Text => ({
    vi: `Kế hoạch năm ${year} không yêu cầu báo cáo nào (reporting.reports).`,
    en: `The plan of ${year} expects no reports (reporting.reports).`,
  }),
  noUnits: (year: number): Text => ({
    vi: `Năm ${year} chưa có đơn vị nào phải báo cáo.`,
    en: `No unit is expected to report in ${year}.`,
  }),
  noUnitsHint: {
    vi: 'Tạo kế hoạch và ghi vào sổ: dcs init "Tên đơn vị" --register',
    en: 'Make a unit’s plan and register it: dcs init "Unit name" --register',
  },
  notExpectedPeriod: (period: Period, expected: readonly string[]): Text => ({
    vi: `Kế hoạch không yêu cầu báo cáo ${periodWords(period).vi}. Các kỳ phải báo cáo: ${expected.join(', ')}.`,
    en: `The plan expects no report for ${periodWords(period).en}. Expected are: ${expected.join(', ')}.`,
  }),
} as const;
