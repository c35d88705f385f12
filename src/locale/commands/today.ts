import { capitalised } from '../../domain/text/letter-case.js';
import { printDate } from '../../domain/calendar/date.js';
import type { OpenReport, ReportWants } from '../../domain/reporting/open-reports.js';
import { hasGaps } from '../../domain/reporting/submission-gaps.js';
import type { Text } from '../../domain/text/text.js';
import { FRAME_GAPS } from '../frame-gaps.js';
import { periodWords } from '../periods.js';
import { SUBMIT } from './submit.js';

export const TODAY_HELP = {
  details: {
    vi: 'Nêu mọi báo cáo đến hạn, quá hạn, bị trả lại hay phải gửi lại của đơn vị; không có thì nêu báo cáo tiếp theo; kèm hạn gửi, những gì còn thiếu và lệnh để bổ sung. Với nhiều đơn vị: đơn vị nào đã gửi, chưa gửi. Gõ dcs một mình trong thư mục có kế hoạch thì cũng thấy phần này.',
    en: 'Names every report of the unit that is due, late, returned or to be sent again, else the next one; by when it is to be sent, what it lacks, and the commands for it. With several units: who has sent and who has not. dcs alone at a terminal, in a folder with a plan, shows the same.',
  },
} as const satisfies Record<string, Text>;

/** Printed after a sending day that is not the plan's. */
const TODAY_EXTENDED: Text = { vi: ' Hạn này là hạn được gia hạn.', en: ' This day is an extended one.' };

export const TODAY = {
  heading: (unit: string, asOf: string): Text => ({
    vi: `${unit}, ngày ${printDate(asOf)}`,
    en: `${unit}, ${asOf}`,
  }),
  report: (next: OpenReport): Text => {
    const words = periodWords(next.period);
    const by = printDate(next.sendBy);
    const vi = {
      'not-yet': `chốt hết ngày ${printDate(next.cutOff)}, gửi chậm nhất ngày ${by}.`,
      due: `đã chốt, gửi chậm nhất ngày ${by}.`,
      late: `chưa gửi, trễ ${next.lateDays} ngày (hạn ${by}).`,
      returned: 'bị trả lại, cần sửa rồi gửi lại.',
    };
    const en = {
      'not-yet': `ends on ${next.cutOff}, to be sent by ${next.sendBy}.`,
      due: `is over, to be sent by ${next.sendBy}.`,
      late: `not sent, late by ${next.lateDays} days (due ${next.sendBy}).`,
      returned: 'was returned: correct it and send it again.',
    };
    const extended = next.extendedTo === null || next.state === 'returned' ? { vi: '', en: '' } : TODAY_EXTENDED;
    const state = next.state === 'submitted' || next.state === 'accepted' ? 'due' : next.state;
    return {
      vi: `${capitalised(`báo cáo ${words.vi}`)}: ${vi[state]}${extended.vi}`,
      en: `Report for ${words.en}: ${en[state]}${extended.en}`,
    };
  },
  /** Said of the next report before the first day of its period. */
  notBegun: (from: string): Text => ({
    vi: `Kỳ này bắt đầu từ ngày ${printDate(from)}: chưa có việc gì phải ghi.`,
    en: `Its period begins on ${from}: nothing is to be recorded yet.`,
  }),
  gaps: ({ gaps, period, doubtful, blank }: ReportWants): Text => {
    const names = doubtful
      .map(({ indicator, value, quarter }) => `${indicator.name} (${quarter}: ${value})`)
      .join('; ');
    const wrong: Text = {
      vi: `Số liệu cần kiểm tra lại, chưa gửi được: ${names}`,
      en: `Figures to look at again before it can be sent: ${names}`,
    };
    const said = [
      ...(doubtful.length === 0 ? [] : [wrong]),
      ...(hasGaps(gaps) ? [SUBMIT.gaps(gaps, period)] : []),
      ...(blank.length === 0 ? [] : [FRAME_GAPS.plain(blank)]),
    ];
    if (said.length === 0) return { vi: 'Không còn thiếu gì.', en: 'Nothing is missing.' };
    return { vi: said.map(({ vi }) => vi).join('\n'), en: said.map(({ en }) => en).join('\n') };
  },
  /** The commands to type, one for each kind of gap, then the report itself. */
  commands: ({ gaps, period, doubtful }: ReportWants, unit: string): readonly Text[] => {
    const [cell] = gaps.cells;
    const [wrong] = doubtful;
    const [figure] = gaps.figures;
    const [heading] = gaps.headings;
    const u = `-u ${unit}`;
    return [
      ...(cell === undefined
        ? []
        : [
            line(
              'ghi kết quả',
              'record a result',
              `dcs tick ${u} ${cell.item} --date <ngày> --period ${cell.period} --evidence "<số>; <ngày>; <trích yếu>"`,
            ),
          ]),
      ...(figure === undefined
        ? []
        : [line('nhập số liệu', 'enter figures', `dcs figure ${u} --period ${figure.quarter}`)]),
      ...(heading === undefined
        ? []
        : [line('viết nhận xét', 'write the words', `dcs write ${u} ${heading.id} --period ${period.id}`)]),
      line('xem báo cáo', 'see the report', `dcs report ${u} --period ${period.id} -o bao-cao.docx`),
      ...(wrong === undefined
        ? [line('ghi nhận đã gửi', 'record the sending', `dcs submit ${u} --period ${period.id}`)]
        : [
            line(
              'sửa số liệu',
              'correct the figure',
              `dcs figure ${u} ${wrong.indicator.id} <số đúng> --period ${wrong.quarter}`,
            ),
          ]),
    ];
  },
  nothing: (year: number): Text => ({
    vi: `Năm ${year} không còn báo cáo nào phải gửi.`,
    en: `No report of ${year} is left to be sent.`,
  }),
  toType: { vi: 'Gõ tiếp:', en: 'To type:' },
  office: [
    line('xem số liệu các đơn vị', 'all units', 'dcs status'),
    line('tiếp nhận, trả lại', 'accept or return', 'dcs review'),
    line('tóm tắt cho lãnh đạo', 'one page for the director', 'dcs brief'),
    line('xem một đơn vị', 'one unit', 'dcs today -u <mã>'),
  ],
  all: { vi: 'Mọi lệnh: dcs --help', en: 'All commands: dcs --help' },
} as const;

function line(vi: string, en: string, command: string): Text {
  return { vi: `${vi}: ${command}`, en: `${en}: ${command}` };
}
