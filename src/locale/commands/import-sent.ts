import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';
import type { Period } from '../../domain/calendar/period.js';

export const IMPORT_SENT_HELP = {
  sent: {
    vi: 'ghi nhận luôn đơn vị đã gửi báo cáo của kỳ, ngày ký, gửi là ngày này (như dcs submit --date)',
    en: 'also record that the unit sent the period’s report, signed and sent on this day (as dcs submit --date)',
  },
  number: {
    vi: 'số của bản đã ký; cùng --sent, với một biểu mẫu',
    en: 'number of the signed paper; with --sent, for one form',
  },
  withGaps: {
    vi: 'cùng --sent: ghi nhận cả khi báo cáo còn thiếu, kèm lý do',
    en: 'with --sent: record it with gaps too, for this reason',
  },
} as const satisfies Record<string, Text>;

/** About recording the sendings of imported forms. */
export const IMPORT_SENT = {
  withoutSent: {
    vi: '--number và --with-gaps chỉ đi với --sent <ngày>.',
    en: '--number and --with-gaps go with --sent <date> only.',
  },
  numberOfOne: {
    vi: '--number là số của một bản đã ký nên chỉ đi với một biểu mẫu; các số khác ghi sau bằng: dcs submit -u <mã> --number <số>',
    en: '--number is that of one signed paper and goes with one form; record the others by: dcs submit -u <id> --number <number>',
  },
  dryRun: {
    vi: 'Chạy thử: chưa ghi nhận gửi báo cáo nào.',
    en: 'Dry run: no report is recorded as sent.',
  },
  incomplete: (unit: string, period: Period): Text => ({
    vi: `Chưa ghi nhận ${unit} gửi báo cáo ${periodWords(period).vi}: biểu mẫu còn chỗ chưa nhận. Sửa các chỗ ấy rồi nhận lại.`,
    en: `The report of ${unit} for ${periodWords(period).en} is not recorded as sent: not all of the form was taken. Correct it and import again.`,
  }),
  unfilled: (unit: string, period: Period): Text => ({
    vi: `Chưa ghi nhận ${unit} gửi báo cáo ${periodWords(period).vi}: biểu mẫu chưa điền gì.`,
    en: `The report of ${unit} for ${periodWords(period).en} is not recorded as sent: its form is empty.`,
  }),
  notSent: (unit: string, period: Period, line: string): Text => ({
    vi: `Chưa ghi nhận ${unit} gửi báo cáo ${periodWords(period).vi}: còn thiếu nội dung hoặc tệp có lỗi. Xem còn thiếu gì: ${line}`,
    en: `The report of ${unit} for ${periodWords(period).en} is not recorded as sent: parts are missing, or its file has errors. To see them: ${line}`,
  }),
  total: (recorded: number, all: number): Text => ({
    vi: `Ghi nhận đã gửi: ${recorded} trong ${all} báo cáo.`,
    en: `Recorded as sent: ${recorded} of ${all} reports.`,
  }),
} as const;
