import { printDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { OwnReport } from '../../domain/department/department.js';
import type { Lang, Text } from '../../domain/text/text.js';
import { paddedNumber } from '../document.js';
import { periodWords } from '../periods.js';

export const SUBMIT_ALL = {
  recorded: (report: OwnReport, period: Period): Text => ({
    vi: `Đã ghi cho báo cáo ${periodWords(period).vi} của toàn cơ quan: ${partsOf(report, 'vi')}.`,
    en: `Recorded of the department’s report for ${periodWords(period).en}: ${partsOf(report, 'en')}.`,
  }),
  unchanged: (report: OwnReport, period: Period): Text => ({
    vi: `Báo cáo ${periodWords(period).vi} của toàn cơ quan đã ghi: ${partsOf(report, 'vi')}. Không ghi gì thêm.`,
    en: `Already recorded of the department’s report for ${periodWords(period).en}: ${partsOf(report, 'en')}. Nothing was written.`,
  }),
  next: (period: Period): Text => ({
    vi: `Bản Word: dcs report --all --period ${period.id} -o bao-cao.docx`,
    en: `The Word file: dcs report --all --period ${period.id} -o report.docx`,
  }),
  undone: (report: OwnReport, period: Period): Text => ({
    vi: `Đã rút lại lần ghi cuối cùng của báo cáo ${periodWords(period).vi}: ${partsOf(report, 'vi')}.`,
    en: `Removed the last record of the report for ${periodWords(period).en}: ${partsOf(report, 'en')}.`,
  }),
  needsPosition: {
    vi: 'Ký thay (KT., TL., TUQ.) thì phải nêu chức vụ của người ký.',
    en: 'Where one signs for another (KT., TL., TUQ.) the signer’s position is required.',
  },
  positionForm: {
    vi: 'Thêm: --position "<chức vụ>"',
    en: 'Add: --position "<chức vụ>"',
  },
  notGaps: {
    vi: '--with-gaps là của báo cáo từng đơn vị, không đi cùng --all.',
    en: '--with-gaps is for a unit’s report and does not go with --all.',
  },
} as const;

/** The parts of a record. */
function partsOf({ number, dated, signer, position, authority, recipients }: OwnReport, lang: Lang): string {
  const vi = lang === 'vi';
  const parts = [
    ...(number === undefined ? [] : [`${vi ? 'số' : 'no.'} ${paddedNumber(number)}`]),
    ...(dated === undefined ? [] : [vi ? `ngày ${printDate(dated)}` : `of ${dated}`]),
    ...(authority === undefined ? [] : authority),
    ...(position === undefined ? [] : [position]),
    ...(signer === undefined ? [] : [`${vi ? 'người ký' : 'signed by'} ${signer}`]),
    ...(recipients === undefined ? [] : [`${vi ? 'nơi nhận' : 'recipients'}: ${recipients.join('; ')}`]),
  ];
  return parts.length === 0 ? (vi ? 'chưa có số, ngày, người ký' : 'no number, date or signer yet') : parts.join(', ');
}
