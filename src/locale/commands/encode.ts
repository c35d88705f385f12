import type { EncodingSummary } from '../../domain/encoding/encode.js';
import type { NoPlan } from '../../domain/encoding/no-plan.js';
import type { SourceFault } from '../../domain/ports/plan-source.js';
import type { Text } from '../../domain/text/text.js';

export const ENCODE_HELP = {
  details: {
    vi: 'Đọc kế hoạch của bất kỳ cơ quan nào: các mục, điểm, gạch đầu dòng, bảng, chú thích, nơi nhận; nhận ra nhiệm vụ, ai chủ trì, phối hợp, thời gian, chế độ báo cáo, văn bản viện dẫn. Lời văn giữ nguyên từng chữ; điều gì văn bản không nêu thì để trống. Chỗ chưa chắc được ghi trong tệp (# cần xem lại) và dcs check nhắc đến khi đã xem. Ghi vào plans/<năm>/plan.yaml thì văn bản gốc được chép vào bên cạnh.',
    en: 'Reads the plan of any office: sections, points, bullets, tables, notes, recipients; finds the tasks, who leads and supports, when, reporting, cited documents. Every word stays as it is; what the document does not say is left empty. What is doubtful is marked in the file (# cần xem lại), and dcs check says so until it was looked at. Written to plans/<year>/plan.yaml, the document is copied beside it.',
  },
  review: {
    vi: 'ghi trang đối chiếu (HTML): văn bản và cách đọc đặt cạnh nhau; không có -o thì chỉ ghi trang này',
    en: 'write a page (HTML) with the document and its reading side by side; without -o only the page is written',
  },
  file: {
    vi: 'văn bản (.docx, .pdf, .txt, .md), hoặc plan.yaml đã đọc để sửa',
    en: 'the document (.docx, .pdf, .txt, .md), or a plan.yaml to correct',
  },
  editTable: {
    vi: 'ghi bảng Excel để sửa cách đọc: nhiệm vụ, tên ngắn, ai, khi nào',
    en: 'write an Excel table to correct the reading: items, short titles, who, when',
  },
  doubts: {
    vi: 'xem từng chỗ cần xem lại: chọn một cách hiểu, ghi ngay vào tệp',
    en: 'go through the doubts one by one: choose a reading, which is written at once',
  },
  noInput: { vi: 'không hỏi', en: 'ask nothing' },
  fromTable: {
    vi: 'nhận bảng Excel đã sửa vào plan.yaml',
    en: 'take a corrected Excel table into plan.yaml',
  },
} as const satisfies Record<string, Text>;

const FAULTS: Readonly<Record<SourceFault, Text>> = {
  'too-large': { vi: 'tệp quá lớn (trên 64 MB hoặc 500 trang)', en: 'the file is too large (over 64 MB or 500 pages)' },
  'old-word': {
    vi: 'tệp Word kiểu cũ (.doc); hãy mở bằng Word và lưu thành .docx',
    en: 'an old Word file (.doc); open it in Word and save it as .docx',
  },
  'open-document': {
    vi: 'tệp OpenDocument (.odt); hãy mở bằng Word hoặc LibreOffice và lưu thành .docx',
    en: 'an OpenDocument file (.odt); open it in Word or LibreOffice and save it as .docx',
  },
  rtf: {
    vi: 'tệp RTF; hãy mở bằng Word hoặc LibreOffice và lưu thành .docx',
    en: 'an RTF file; open it in Word or LibreOffice and save it as .docx',
  },
  'web-page': {
    vi: 'trang web; hãy tải văn bản gốc (.docx, .pdf), hoặc chép phần văn bản vào một tệp .txt',
    en: 'a web page; download the document itself (.docx, .pdf), or copy its text into a .txt file',
  },
  picture: {
    vi: 'ảnh chụp; hãy dùng bản Word, hoặc nhận dạng chữ (OCR) trước',
    en: 'a picture; use the Word file, or recognise its text (OCR) first',
  },
  'other-file': {
    vi: 'không phải tệp Word, PDF hay tệp chữ (.docx, .pdf, .txt, .md)',
    en: 'neither a Word file, a PDF nor a text (.docx, .pdf, .txt, .md)',
  },
  'not-text': {
    vi: 'chữ không ở dạng UTF-8; hãy lưu lại tệp với bảng mã UTF-8 (chữ TCVN3, VNI thì chuyển sang Unicode trước)',
    en: 'its letters are not in UTF-8; save the file again in that encoding (letters in TCVN3 or VNI are first made Unicode)',
  },
  broken: {
    vi: 'tệp bị hỏng; hãy mở bằng Word và lưu lại, hoặc tải lại tệp',
    en: 'the file is broken; open it in Word and save it again, or download it again',
  },
  'packed-too-much': {
    vi: 'tệp nén bung ra quá lớn; hãy mở bằng Word, bỏ ảnh và lưu lại',
    en: 'the file unpacks to too much; open it in Word, take out its pictures and save it again',
  },
  scan: {
    vi: 'tệp PDF chỉ có ảnh chụp, không có lớp chữ; hãy dùng bản Word, hoặc nhận dạng chữ (OCR) trước',
    en: 'the PDF holds pictures alone and no text; use the Word file, or recognise its text (OCR) first',
  },
  locked: {
    vi: 'tệp có mật khẩu; hãy mở bằng mật khẩu, bỏ mật khẩu và lưu lại',
    en: 'the file has a password; open it with that, take the password off and save it again',
  },
  'embedded-files': {
    vi: 'một phần chữ nằm trong tệp khác được chèn vào; hãy mở bằng Word và lưu lại thành .docx để chữ nằm trong một tệp',
    en: 'a part of its text is in another file that it embeds; open it in Word and save it as .docx, so that all is in one',
  },
};

const REASONS: Readonly<Record<NoPlan['reason'], Text>> = {
  empty: { vi: 'không có chữ nào', en: 'there is no text in it' },
  'other-type': { vi: 'đây là văn bản loại khác', en: 'it is a document of another type' },
  'nothing-planned': {
    vi: 'không thấy tên loại KẾ HOẠCH, và lời mở đầu không nói đến kế hoạch nào',
    en: 'it is not called KẾ HOẠCH, and its opening speaks of no plan',
  },
  'old-letters': {
    vi: 'chữ theo bảng mã cũ, không phải Unicode; hãy chuyển mã sang Unicode (bằng UniKey hay Word), rồi lưu lại',
    en: 'its letters are in an old encoding, not Unicode; convert them (UniKey or Word do it) and save the file again',
  },
  article: {
    vi: 'đây là tin bài kể lại một kế hoạch; hãy lấy chính văn bản kế hoạch',
    en: 'it is an article that tells of a plan; use the document itself',
  },
  'no-points': {
    vi: 'không thấy mục, điểm hay bảng nhiệm vụ nào',
    en: 'there are no points and no table of tasks in it',
  },
};

export const ENCODE = {
  unreadable: (file: string, reason: SourceFault): Text => ({
    vi: `Không đọc được “${file}”: ${FAULTS[reason].vi}.`,
    en: `“${file}” can’t be read: ${FAULTS[reason].en}.`,
  }),
  noPlan: (file: string, { reason, type }: NoPlan): Text => ({
    vi: `${reason === 'old-letters' ? `Không đọc được “${file}”` : `“${file}” không phải là kế hoạch`}: ${REASONS[reason].vi}${type === null ? '' : ` (${type})`}.`,
    en: `“${file}” ${reason === 'old-letters' ? 'can’t be read' : 'is no plan'}: ${REASONS[reason].en}${type === null ? '' : ` (${type})`}.`,
  }),
  whatIsRead: {
    vi: 'dcs encode đọc kế hoạch, chương trình công tác, phương án, kể cả khi ban hành kèm theo quyết định.',
    en: 'dcs encode reads plans, programmes of work and schemes, also those attached to a decision.',
  },
  summary: (found: EncodingSummary, doubts: number): Text => ({
    vi: `Đã đọc ${found.sections} phần, ${found.nodes} mục; ${found.items} nhiệm vụ; ${found.bodies} cơ quan, nhóm được nêu tên; ${found.references} văn bản viện dẫn; ${found.tables} bảng, ${found.notes} chú thích; để riêng ${found.putAside} dòng ngoài lời văn (phần đầu, số trang, dấu). ${found.slips === 0 ? '' : `Chữ có thể sai trong bản gốc: ${found.slips} (errata). `}Cần xem lại: ${doubts} chỗ.`,
    en: `Read ${found.sections} sections, ${found.nodes} points; ${found.items} tasks; ${found.bodies} bodies and groups named; ${found.references} cited documents; ${found.tables} tables, ${found.notes} notes; ${found.putAside} lines that are no text put aside (letterhead, page numbers, stamps). ${found.slips === 0 ? '' : `Words that may be slips of the source: ${found.slips} (errata). `}To look at: ${doubts}.`,
  }),
  inTheWay: (folder: string, name: string): Text => ({
    vi: `Tệp “${folder}/${name}” đã có. Không ghi gì.`,
    en: `The file “${folder}/${name}” is already there. Nothing was written.`,
  }),
  noPlanWritten: {
    vi: 'Chỉ ghi trang đối chiếu; chưa ghi kế hoạch. Ghi kế hoạch: thêm -o plans/<năm>/plan.yaml.',
    en: 'Only the page was written, no plan. To write the plan: add -o plans/<year>/plan.yaml.',
  },
  lookAt: {
    vi: 'Tìm “cần xem lại” trong tệp, hoặc chạy dcs check.',
    en: 'Look for “cần xem lại” in the file, or run dcs check.',
  },
  needsPlanFile: (option: string): Text => ({
    vi: `${option} cần kế hoạch đã ghi thành tệp.`,
    en: `${option} needs a plan that is in a file.`,
  }),
  writeFirst: {
    vi: 'Ghi kế hoạch cùng lúc (-o plans/<năm>/plan.yaml), hoặc gõ: dcs encode plans/<năm>/plan.yaml …',
    en: 'Write the plan at the same time (-o plans/<year>/plan.yaml), or type: dcs encode plans/<year>/plan.yaml …',
  },
  isPlanAlready: (file: string): Text => ({
    vi: `“${file}” là kế hoạch đã đọc thành dữ liệu.`,
    en: `“${file}” is a plan that was read already.`,
  }),
  whatToDoWithPlan: {
    vi: 'Xem từng chỗ chưa chắc: --doubts. Sửa bằng Excel: --edit-table <tệp.xlsx>, rồi --from-table <tệp.xlsx>.',
    en: 'To go through the doubts: --doubts. To correct it in Excel: --edit-table <file.xlsx>, then --from-table <file.xlsx>.',
  },
  comment: (reason: string): string => `cần xem lại: ${reason}`,
  head: [
    'Do dcs encode đọc từ văn bản gốc; lời văn giữ nguyên, kể cả chỗ sai sót. Điều gì văn bản không nêu thì để null.',
    'id, revision, reporting, short, roles, related do công cụ thêm vào; who, time, cadence là cách đọc của công cụ.',
  ],
} as const;
