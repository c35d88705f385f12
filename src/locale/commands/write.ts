import type { Period } from '../../domain/calendar/period.js';
import type { OutlineHeading } from '../../domain/plan/plan.js';
import type { WordsHeading, WordsIn } from '../../domain/unit/prose.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';

export const WRITE_HELP = {
  details: {
    vi: 'Mở trình soạn thảo ($VISUAL hoặc $EDITOR; trên Windows mặc định là Notepad) với nội dung đã viết, hoặc nội dung của kỳ trước làm bản nháp; hoặc lấy nội dung từ --text hay từ tệp (< <tệp>). Nội dung viết thay cho các lần cập nhật dưới đề mục ấy trong báo cáo; bảng phụ lục vẫn đủ. Nêu một mục không có nhiệm vụ của kế hoạch, như I, thì viết vào kế hoạch của đơn vị. Không nêu đề mục thì in danh sách.',
    en: 'Opens the editor ($VISUAL or $EDITOR; Notepad on Windows unless set) with the words there are, or those of the period before as a draft; or takes them from --text or a pipe. In the report they stand in place of the entries under that heading; the appendix still has them all. With a section of the plan that has no tasks, such as I, the words go into the unit’s own plan. Without a heading the list is printed.',
  },
  heading: { vi: 'đề mục: mã, hoặc vài chữ không dấu', en: 'heading: its id, or words without accents' },
  all: {
    vi: 'báo cáo của toàn cơ quan, tổng hợp từ các đơn vị: nội dung do cơ quan tổng hợp viết, ghi vào department.yaml',
    en: 'the department’s own report: words of the head office, kept in department.yaml',
  },
  period: {
    vi: 'kỳ báo cáo: q1, h1, 9m, 2024 … (mặc định: kỳ báo cáo gần nhất đã chốt)',
    en: 'period: q1, h1, 9m, 2024 … (default: the last report past its cut-off)',
  },
  text: { vi: 'nội dung', en: 'the words' },
  clear: { vi: 'bỏ nội dung đã viết', en: 'remove the words' },
} as const satisfies Record<string, Text>;

export const WRITE = {
  noOutline: {
    vi: 'Kế hoạch này không có đề cương báo cáo (outline trong plan.yaml), nên không có đề mục để viết.',
    en: 'This plan has no outline of the report (outline in plan.yaml), so there is no heading to write.',
  },
  unknown: (typed: string): Text => ({ vi: `Không có đề mục “${typed}”.`, en: `There is no heading “${typed}”.` }),
  /** A heading with the prose after it, without the option. */
  textForgotten: ({ id, heading }: OutlineHeading): Text => ({
    vi: `Nội dung cho “${heading}” để sau --text: dcs write ${id} --text "…"`,
    en: `The words for “${heading}” go behind --text: dcs write ${id} --text "…"`,
  }),
  several: (typed: string): Text => ({
    vi: `“${typed}” khớp với nhiều đề mục:`,
    en: `“${typed}” fits several headings:`,
  }),
  choose: (headings: readonly OutlineHeading[]): Text => ({
    vi: `${lines(headings)}\nHãy ghi rõ mã, ví dụ ${headings[0]?.id ?? ''}.`,
    en: `${lines(headings)}\nName one by its id, such as ${headings[0]?.id ?? ''}.`,
  }),
  there: (headings: readonly OutlineHeading[]): Text => ({
    vi: `Các đề mục viết được:\n${lines(headings)}`,
    en: `Headings that can be written:\n${lines(headings)}`,
  }),
  holdsDifficulties: ({ id, heading }: OutlineHeading): Text => ({
    vi: `“${heading}” (${id}) lấy từ các vướng mắc, kiến nghị đã phản ánh.`,
    en: `“${heading}” (${id}) is made from the difficulties that were raised.`,
  }),
  useRaise: { vi: 'Phản ánh bằng: dcs raise "…" --proposal "…"', en: 'Raise one with: dcs raise "…" --proposal "…"' },
  holdsOthers: ({ id, heading }: OutlineHeading): Text => ({
    vi: `“${heading}” (${id}) gồm các đề mục nhỏ hơn; viết ở các đề mục đó:`,
    en: `“${heading}” (${id}) holds other headings; write under those:`,
  }),
  hasNoPeriod: ({ id, heading }: WordsHeading): Text => ({
    vi: `“${heading}” (mục ${id}) là phần của kế hoạch đơn vị, không theo kỳ báo cáo: bỏ --period.`,
    en: `“${heading}” (section ${id}) is a part of the unit’s own plan and has no period: leave --period out.`,
  }),
  oneSource: {
    vi: '--clear không đi cùng --text.',
    en: '--clear does not go with --text.',
  },
  noEditor: {
    vi: 'Chưa biết trình soạn thảo nào: VISUAL và EDITOR đều chưa đặt.',
    en: 'No editor is known: VISUAL and EDITOR are both empty.',
  },
  otherWays: {
    vi: 'Đặt một trong hai (ví dụ: export EDITOR=nano), hoặc: dcs write … --text "…", hoặc: dcs write … < tệp.txt',
    en: 'Set one (such as: export EDITOR=nano), or: dcs write … --text "…", or: dcs write … < file.txt',
  },
  failed: (editor: string, reason: Text): Text => ({
    vi: `Trình soạn thảo “${editor}” không hoàn tất: ${reason.vi}. Chưa có gì được ghi.`,
    en: `The editor “${editor}” did not finish: ${reason.en}. Nothing was written.`,
  }),
  kept: (file: string): Text => ({
    vi: `Bản nháp còn ở: ${file}`,
    en: `The draft is kept in: ${file}`,
  }),
  draftOfPlan: {
    vi: 'Bản nháp là nội dung của kế hoạch cấp trên, đã sửa cho đơn vị; sửa tiếp, lưu rồi đóng trình soạn thảo để ghi.',
    en: 'The draft has the superior’s words, fitted to the unit; edit, save and close the editor to write them.',
  },
  unchangedPlan: {
    vi: 'Bản nháp không thay đổi: không ghi gì, kế hoạch của đơn vị vẫn dùng nội dung của kế hoạch cấp trên.',
    en: 'The draft was not changed: nothing was written, the unit’s plan keeps the superior’s words.',
  },
  draft: (period: Period): Text => ({
    vi: `Bản nháp là nội dung của ${periodWords(period).vi}; lưu rồi đóng trình soạn thảo để ghi.`,
    en: `The draft has the words of ${periodWords(period).en}; save and close the editor to write it.`,
  }),
  empty: { vi: 'Chưa có nội dung nên chưa ghi.', en: 'There are no words; nothing was written.' },
  unchanged: { vi: 'Không có gì thay đổi; không ghi gì.', en: 'Nothing was changed; nothing was written.' },
  unchangedDraft: (period: Period): Text => ({
    vi: `Bản nháp (nội dung của ${periodWords(period).vi}) không thay đổi; không ghi gì.`,
    en: `The draft (the words of ${periodWords(period).en}) was not changed; nothing was written.`,
  }),
  written: ({ id, heading }: WordsHeading, period: WordsIn, replaced: boolean): Text => ({
    vi: `Đã ${replaced ? 'viết lại' : 'viết'} “${heading}” (${id}), ${placeWords(period).vi}.`,
    en: `${replaced ? 'Rewrote' : 'Wrote'} “${heading}” (${id}), ${placeWords(period).en}.`,
  }),
  changedMeanwhile: ({ id, heading }: WordsHeading, period: WordsIn, now: string | null): Text => ({
    vi: `Trong lúc soạn, “${heading}” (${id}), ${placeWords(period).vi} đã được ${now === null ? 'bỏ' : 'viết lại'}; chưa thay gì.${now === null ? '' : ` Nội dung hiện có:\n${indented(now)}`}`,
    en: `While you were editing, “${heading}” (${id}), ${placeWords(period).en} was ${now === null ? 'taken back' : 'rewritten'}; nothing was replaced.${now === null ? '' : ` The words there now:\n${indented(now)}`}`,
  }),
  joinThem: {
    vi: 'Gộp hai bản rồi ghi lại bằng: dcs write … < tệp bản nháp nêu trên.',
    en: 'Join the two, then write them with: dcs write … < the draft’s file named above.',
  },
  cleared: ({ id, heading }: WordsHeading, period: WordsIn): Text => ({
    vi: `Đã bỏ nội dung của “${heading}” (${id}), ${placeWords(period).vi}.`,
    en: `Took back the words of “${heading}” (${id}), ${placeWords(period).en}.`,
  }),
  nothingToClear: ({ id, heading }: WordsHeading, period: WordsIn): Text => ({
    vi: `“${heading}” (${id}), ${placeWords(period).vi}: chưa viết; không có gì thay đổi.`,
    en: `“${heading}” (${id}), ${placeWords(period).en}: nothing was written; nothing changed.`,
  }),
  listHeading: (unit: string, period: Period): Text => ({
    vi: `${unit}: phần viết ${periodWords(period).vi}`,
    en: `${unit}: words of the report for ${periodWords(period).en}`,
  }),
  notWritten: { vi: 'chưa viết', en: 'not written' },
} as const;

/** The report of a period, or the unit's own plan. */
function placeWords(period: WordsIn): Text {
  return period === null ? { vi: 'kế hoạch của đơn vị', en: 'the unit’s own plan' } : periodWords(period);
}

function indented(words: string): string {
  return words
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

function lines(headings: readonly OutlineHeading[]): string {
  return headings.map(({ id, heading }) => `  ${id}  ${heading}`).join('\n');
}
