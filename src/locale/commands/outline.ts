import type { Period } from '../../domain/calendar/period.js';
import type { Text } from '../../domain/text/text.js';
import { periodWords } from '../periods.js';

export const OUTLINE_HELP = {
  details: {
    vi: 'Đọc các đề mục có đánh số (I., 1., a) …) của đề cương mà cấp trên gửi, xếp nhiệm vụ của kế hoạch vào đề mục theo câu chữ giống nhau. Không nêu kỳ thì chỉ in đề xuất; có --period thì ghi vào plan.yaml (outlines), và báo cáo kỳ ấy theo đề cương đó. Chỗ chưa chắc đánh dấu “?”, trong tệp là proposed: true; nhiệm vụ không giống đề mục nào thì nêu tên, không tự xếp.',
    en: 'Reads the numbered headings (I., 1., a) …) of the outline that a superior sent, and puts the plan’s items under them by the likeness of their words. Without a period the proposal is printed alone; with --period it is written to plan.yaml (outlines), and that period’s report follows it. What is not sure is marked “?”, in the file proposed: true; items that are like no heading are named, not put anywhere.',
  },
  file: { vi: 'đề cương (.docx, .txt, .pdf)', en: 'the outline (.docx, .txt, .pdf)' },
  period: { vi: 'ghi cho kỳ báo cáo này: Q1-Q4, H1, H2, 9M, M1-M12, năm', en: 'write it for this period: Q1-Q4, H1, H2, 9M, M1-M12, the year' }, // prettier-ignore
  force: { vi: 'thay đề cương đã có của kỳ', en: 'replace the outline that the period has' },
} as const satisfies Record<string, Text>;

/** Lines to paste. */
export const OUTLINE_EXAMPLES: readonly string[] = ['outline de-cuong.docx', 'outline de-cuong.docx --period h1'];

const REASONS = {
  empty: { vi: 'không có chữ nào', en: 'there is no text in it' },
  'other-type': { vi: 'đây là văn bản loại khác, không có đề cương nào kèm theo', en: 'it is a document of another type, with no outline attached' }, // prettier-ignore
  'no-headings': { vi: 'không thấy từ hai đề mục có đánh số trở lên (I., II. …)', en: 'it has not even two numbered headings (I., II. …)' }, // prettier-ignore
  'no-report': { vi: 'các đề mục không nói đến kết quả, tình hình, phương hướng hay kiến nghị nào', en: 'its headings speak of no results, state, plans or proposals' }, // prettier-ignore
} as const satisfies Record<string, Text>;

export const OUTLINE = {
  noOutline: (file: string, reason: keyof typeof REASONS): Text => ({
    vi: `“${file}” không phải là đề cương báo cáo: ${REASONS[reason].vi}. Không ghi gì.`,
    en: `“${file}” is no outline of a report: ${REASONS[reason].en}. Nothing was written.`,
  }),
  whatIsRead: {
    vi: 'dcs outline đọc đề cương có các đề mục đánh số I., 1., a) (Word, PDF có lớp chữ, hoặc tệp chữ).',
    en: 'dcs outline reads outlines with headings numbered I., 1., a) (Word, PDF with text, or a text file).',
  },
  head: (file: string): Text => ({ vi: `Đề xuất theo “${file}”:`, en: `Proposed by “${file}”:` }),
  roles: {
    shortcomings: { vi: 'nhiệm vụ chưa thực hiện, khó khăn, vướng mắc', en: 'what is not done, difficulties' },
    difficulties: { vi: 'đề xuất, kiến nghị', en: 'proposals' },
    'next-period': { vi: 'nhiệm vụ kỳ tới', en: 'the next period’s tasks' },
    words: { vi: 'phần đơn vị viết (dcs write)', en: 'words to be written (dcs write)' },
  },
  hints: (count: number): Text => ({
    vi: `Để ngoài ${count} dòng hướng dẫn dưới các đề mục.`,
    en: `Left out: ${count} ${count === 1 ? 'line' : 'lines'} of guidance under the headings.`,
  }),
  doubtful: {
    vi: 'Dấu ? là chưa chắc: xem lại và chuyển nhiệm vụ nếu cần (plan.yaml, outlines; bỏ proposed khi đã xem).',
    en: 'A ? is not sure: look, and move the item where needed (plan.yaml, outlines; remove proposed then).',
  },
  unplaced: (items: readonly string[]): Text => ({
    vi: `Chưa xếp vào đề mục nào, báo cáo sẽ không nêu: ${items.join('; ')}. Thêm vào items của một đề mục trong plan.yaml.`,
    en: `Under no heading, the report will not have them: ${items.join('; ')}. Add them to a heading’s items in plan.yaml.`,
  }),
  toWrite: (file: string): Text => ({
    vi: `Mới là đề xuất, chưa ghi gì. Ghi cho một kỳ: dcs outline ${file} --period <kỳ>`,
    en: `A proposal; nothing was written. Write it for a period: dcs outline ${file} --period <period>`,
  }),
  written: (period: Period, file: string): Text => ({
    vi: `Đã ghi đề cương ${periodWords(period).vi} vào ${file}; báo cáo kỳ này theo đề cương đó.`,
    en: `Wrote the outline for ${periodWords(period).en} to ${file}; the period’s report follows it.`,
  }),
  unchanged: (period: Period): Text => ({
    vi: `Đề cương ${periodWords(period).vi} đã như vậy; không ghi gì thêm.`,
    en: `The outline for ${periodWords(period).en} is so already; nothing was written.`,
  }),
  replaced: (headings: readonly string[]): Text => ({
    vi: `Đề cương cũ đã được thay: ${headings.join('; ')}. Nội dung đã viết dưới đề mục không còn: dcs check`,
    en: `The earlier outline was replaced: ${headings.join('; ')}. Words under headings that are gone: dcs check`,
  }),
  exists: (period: Period, file: string, headings: readonly string[]): Text => ({
    vi: `${file} đã có đề cương ${periodWords(period).vi} (${headings.join('; ')}). Không ghi gì.`,
    en: `${file} has an outline for ${periodWords(period).en} (${headings.join('; ')}). Nothing was written.`,
  }),
  useForce: { vi: 'Thay đề cương đó: thêm --force.', en: 'Replace it: add --force.' },
} as const;
