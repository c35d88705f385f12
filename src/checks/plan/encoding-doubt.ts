import type { Doubt, DoubtCode } from '../../domain/plan/issued-parts.js';
import { indexPlan } from '../../domain/plan/plan-index.js';
import type { Text } from '../../domain/text/text.js';
import type { Rule } from '../rule.js';
import type { PlanScope } from '../scope.js';

/** A decision of `dcs encode` that nobody has checked yet. */
export const encodingDoubt: Rule<PlanScope> = {
  code: 'encoding-doubt',
  severity: 'warning',
  title: { vi: 'Chỗ máy đọc chưa chắc, cần xem lại', en: 'Decision of the encoding to look at' },
  why: {
    vi: 'dcs encode đọc văn bản theo hình thức; chỗ có nhiều cách hiểu thì chọn một cách và ghi vào doubts để người xem lại.',
    en: 'dcs encode reads a document by its form; where there is more than one reading it takes one and writes it under doubts, for a person to look at.',
  },
  bad: `doubts:
  - { at: II.1, code: time-unread, words: theo tiến độ được giao }
`,
  good: `errata: []
`,
  fix: {
    vi: 'Đối chiếu với văn bản, sửa nếu cần, rồi xóa dòng đó trong doubts.',
    en: 'Compare it with the document, correct it where needed, then remove its line from doubts.',
  },
  *run({ plan }) {
    const nodes = indexPlan(plan).nodes;
    for (const [at, doubt] of (plan.doubts ?? []).entries()) {
      const text = doubtText(doubt);
      const place = doubt.at === 'plan' || !nodes.has(doubt.at) ? '' : `${doubt.at}: `;
      yield {
        pointer: `/doubts/${at}`,
        on: 'value',
        message: { vi: `${place}${text.vi}`, en: `${place}${text.en}` },
      };
    }
  },
};

/** Why a decision should be checked, and what else was possible. */
export function doubtText({ code, words }: Doubt): Text {
  const said = words === undefined ? '' : ` “${words}”`;
  const { vi, en } = DOUBTS[code];
  return { vi: vi.replace(' …', said), en: en.replace(' …', said) };
}

const DOUBTS: Readonly<Record<DoubtCode, Text>> = {
  'year-chosen': {
    vi: 'văn bản không nêu năm của kế hoạch; đã lấy theo ngày ban hành hoặc năm được nhắc đến.',
    en: 'the document does not say the plan’s year; that of its date, or the first year it names, was taken.',
  },
  'no-type': {
    vi: 'văn bản không có tên loại; đã ghi Kế hoạch vì lời mở đầu gọi như vậy.',
    en: 'the document has no type; Kế hoạch was written, as its opening calls it.',
  },
  'no-subject': { vi: 'văn bản không có trích yếu; đã để null.', en: 'the document has no title; null was written.' },
  'no-issuer': {
    vi: 'không thấy tên cơ quan ban hành; đã để chỗ trống.',
    en: 'the issuing body is not named; a blank was left.',
  },
  'from-article': {
    vi: 'văn bản giống một trang tin chép lại kế hoạch (không có phần đầu và nơi nhận); hãy đối chiếu với văn bản gốc.',
    en: 'the text looks like a news page that quotes a plan (no letterhead, no recipients); compare it with the document itself.',
  },
  'number-again': {
    vi: 'số mục lặp lại trong bản gốc; giữ như bản in, địa chỉ thêm ~2.',
    en: 'the number stands twice in the source; it is kept as printed, with ~2 in the address.',
  },
  'number-skipped': {
    vi: 'bản gốc nhảy số ở đây; giữ như bản in, có thể bản gốc thiếu một mục.',
    en: 'the source skips a number here; it is kept as printed, and a point may be missing.',
  },
  'time-unread': {
    vi: 'thời gian … không quy được thành ngày hay kỳ; hãy ghi cadence, due.',
    en: 'the time … gives no day or period; write cadence and due.',
  },
  'labels-shared': {
    vi: 'đơn vị và thời gian ghi một lần sau mục kế tiếp; đã hiểu là chung cho cả mục này.',
    en: 'who and when are printed once, after the next point; they were applied to this one too.',
  },
  'once-chosen': {
    vi: 'không nêu thời gian; đã hiểu là việc làm một lần vì là xây dựng, ban hành văn bản. Nếu là việc thường xuyên thì ghi cadence: ongoing.',
    en: 'no time is stated; it was taken for a task done once, as it makes a document. Write cadence: ongoing where it is not.',
  },
  'several-bodies': {
    vi: 'nhiều cơ quan … trong một ô; chưa rõ ai làm phần nào.',
    en: 'several bodies … in one cell; who does which part is not clear.',
  },
  'duty-again': {
    vi: 'nội dung này giống một nhiệm vụ khác …; nếu là một thì bỏ track ở một chỗ.',
    en: 'this says what another task … says; take track out of one of them where they are one.',
  },
  'table-unread': {
    vi: 'bảng không nhận ra cột nhiệm vụ; giữ nguyên các ô.',
    en: 'the table has no column of tasks; its cells are kept as they are.',
  },
  'two-dates': {
    vi: 'một số văn bản có hai ngày khác nhau …; xem lại ngày nào đúng.',
    en: 'one number has two dates …; see which is right.',
  },
  'reporting-chosen': {
    vi: 'các kỳ báo cáo và ngày gửi lấy theo …; xem lại reporting (reports, send-on) có đúng cho mọi đơn vị không.',
    en: 'the reports and their sending days follow …; see whether reporting (reports, send-on) holds for every unit.',
  },
  'reporting-terms': {
    vi: 'kế hoạch muốn báo cáo theo học kỳ (…) mà không nêu ngày; ghi ngày của các học kỳ ở reporting.periods.',
    en: 'reports are wanted by school term (…), without days; give the days of the terms under reporting.periods.',
  },
  'target-proposed': {
    vi: 'văn bản nêu chỉ tiêu …; đã ghi vào indicators. Xem lại tên, đơn vị tính, mức; mức ấy là của từng đơn vị hay mức chung (of).',
    en: 'the text has a target …, which was written into indicators; see its name, unit and number, and whether it is of each unit or of all (of).',
  },
  'target-left': {
    vi: 'văn bản nêu chỉ tiêu …; chưa ghi vào indicators. Muốn theo dõi thì thêm chỉ tiêu và mức của nó (target) vào đó.',
    en: 'the text has a target …, which is not in indicators; to follow it, add the indicator and its target there.',
  },
  'text-left': { vi: 'phần chữ … chưa xếp được vào mục nào.', en: 'the text … was put into no point.' },
};
