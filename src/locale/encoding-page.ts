import type { PlanPart } from '../domain/encoding/beside-source.js';
import type { SourceDocument, SourcePlace } from '../domain/encoding/source.js';
import type { Text } from '../domain/text/text.js';

/** The page that shows a document and the plan read from it side by side. */
export const ENCODING_PAGE = {
  title: (subject: string): Text => ({ vi: `Đối chiếu: ${subject}`, en: `Side by side: ${subject}` }),
  above: (file: string): Text => ({ vi: `Văn bản “${file}” và cách đọc`, en: `“${file}” and how it was read` }),
  how: {
    vi: 'Bên trái là văn bản như được in, bên phải là cách đọc. Xem trước hết những chỗ cần xem lại. Chỗ nào đọc sai thì sửa trong tệp plan.yaml, xem xong thì xóa dòng đó trong doubts.',
    en: 'On the left is the document as printed, on the right how it was read. Look first at the doubtful places. Correct what was misread in plan.yaml, and remove its line from doubts once seen.',
  },
  doubts: (count: number): Text => ({ vi: `Cần xem lại: ${count} chỗ`, en: `To look at: ${count}` }),
  noDoubts: { vi: 'Không có chỗ nào cần xem lại.', en: 'No place is doubtful.' },
  beside: { vi: 'Văn bản và cách đọc', en: 'The document and how it was read' },
  onlyItems: { vi: 'Chỉ xem nhiệm vụ và chỗ cần xem lại', en: 'Only tasks and doubtful places' },
  source: { vi: 'Văn bản gốc', en: 'Document' },
  reading: { vi: 'Cách đọc', en: 'Reading' },
  noLine: { vi: 'Không có dòng riêng trong văn bản.', en: 'The document has no line of its own for it.' },
  item: { vi: 'Nhiệm vụ', en: 'Task' },
  noItem: { vi: 'Không phải nhiệm vụ', en: 'No task' },
  article: {
    vi: 'Điều khoản của văn bản ban hành, không tính là nhiệm vụ của kế hoạch',
    en: 'An article of the decision, not counted as a task of the plan',
  },
  short: { vi: 'Tên gọi ngắn', en: 'Short title' },
  type: { vi: 'Loại văn bản', en: 'Type' },
  time: { vi: 'Thời gian', en: 'When' },
  notStated: { vi: 'văn bản không nêu', en: 'the document does not say' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  number: { vi: 'Số', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  year: { vi: 'Năm của kế hoạch', en: 'Year of the plan' },
  readAs: { vi: 'hiểu là', en: 'read as' },
  byTool: { vi: 'công cụ chọn', en: 'chosen by the tool' },
  from: { vi: 'từ', en: 'from' },
  due: { vi: 'hạn', en: 'due' },
  bodies: { vi: 'Cơ quan, nhóm được nêu tên', en: 'Bodies and groups that are named' },
  body: { vi: 'Cơ quan, nhóm', en: 'Body, group' },
  leads: { vi: 'Chủ trì', en: 'Leads' },
  supports: { vi: 'Phối hợp', en: 'Supports' },
  monitors: { vi: 'Theo dõi', en: 'Monitors' },
  reports: { vi: 'Chế độ báo cáo', en: 'Reports that the plan asks for' },
  references: { vi: 'Văn bản viện dẫn', en: 'Cited documents' },
  furniture: { vi: 'Để riêng, ngoài lời văn', en: 'Put aside, no part of the text' },
  unplaced: { vi: 'Chưa biết nằm ở phần nào', en: 'Not known to which part it belongs' },
  unplacedHint: {
    vi: 'Những dòng này của văn bản không nằm trọn trong một phần nào bên phải. Hãy tìm trong plan.yaml xem đã đủ chữ chưa.',
    en: 'These lines of the document are in no single part of the reading. See in plan.yaml that none of their words are missing.',
  },
} as const;

/** What a part of the plan is called beside its lines. */
export const PART_WORDS: Readonly<Record<Exclude<PlanPart['kind'], 'node' | 'article'>, Text>> = {
  'issued-with': { vi: 'Văn bản ban hành kế hoạch', en: 'The document that issues the plan' },
  head: { vi: 'Phần đầu', en: 'Head' },
  preamble: { vi: 'Lời mở đầu, căn cứ', en: 'Opening and bases' },
  closing: { vi: 'Lời kết', en: 'Closing' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Người ký', en: 'Signature' },
  furniture: { vi: 'Để riêng', en: 'Put aside' },
};

/** Where in the document a line is: a page, a line of a text, a paragraph of a Word file. */
export function placeWords(kind: SourceDocument['kind'], { line, page }: SourcePlace): Text {
  if (page !== undefined) return { vi: `trang ${page}`, en: `page ${page}` };
  return kind === 'word' ? { vi: `đoạn ${line}`, en: `paragraph ${line}` } : { vi: `dòng ${line}`, en: `line ${line}` };
}
