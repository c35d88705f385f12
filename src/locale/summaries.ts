import type { Text } from '../domain/text/text.js';

/**
 * What each command does, in a line. They are together because the program's help prints all of them, and must not
 * load every command for it.
 */
export const SUMMARIES = {
  init: {
    vi: 'Tạo kế hoạch của đơn vị từ kế hoạch đã ban hành',
    en: 'Scaffold a unit’s plan from the issued one',
  },
  roll: {
    vi: 'Sang năm: lập thư mục năm sau từ năm nay (đơn vị, phân công, vướng mắc)',
    en: 'Begin the next year from this one: units, assignments, open difficulties',
  },
  encode: {
    vi: 'Đọc văn bản kế hoạch đã ban hành thành tệp kế hoạch (YAML)',
    en: 'Read an issued plan into a plan file (YAML)',
  },
  assign: { vi: 'Phân công nhiệm vụ: ai, khi nào, sản phẩm gì', en: 'Assign an item: who, by when, with what output' },
  action: { vi: 'Thêm công việc cụ thể vào một nhiệm vụ', en: 'Add a concrete action under an item' },
  own: {
    vi: 'Thêm nhiệm vụ riêng của đơn vị vào chỗ “Nội dung khác”',
    en: 'Add a unit’s own item under an open place',
  },
  skip: {
    vi: 'Ghi nhiệm vụ không thuộc chức năng, nhiệm vụ của đơn vị',
    en: 'Mark an item as not applicable to the unit',
  },
  plan: { vi: 'Xuất kế hoạch thành văn bản', en: 'Write the plan as a document' },
  open: {
    vi: 'Mở trang để ghi kết quả, số liệu và gửi báo cáo trong trình duyệt',
    en: 'Open the page to record results and figures and to send reports in the browser',
  },
  tick: { vi: 'Ghi kết quả thực hiện nhiệm vụ, kèm minh chứng', en: 'Record progress on items, with evidence' },
  correct: { vi: 'Sửa một lần cập nhật đã ghi (giữ cả hai)', en: 'Correct an earlier entry (both stay)' },
  confirm: {
    vi: 'Xác nhận phần việc đã ghi vẫn đúng với nội dung mới của nhiệm vụ',
    en: 'Confirm that earlier records still hold for an item’s new text',
  },
  undo: {
    vi: 'Bỏ lần ghi vừa rồi, hoặc lần cập nhật cuối của một nhiệm vụ',
    en: 'Take back the last write, or an item’s last entry',
  },
  today: { vi: 'Hôm nay cần làm gì: báo cáo sắp gửi còn thiếu gì, gõ lệnh nào', en: 'What to do today' },
  status: {
    vi: 'Xem tình hình thực hiện của đơn vị, hoặc của mọi đơn vị',
    en: 'See where a unit stands, or all units',
  },
  list: { vi: 'Liệt kê nhiệm vụ theo điều kiện lọc', en: 'List items by filters' },
  show: {
    vi: 'Xem một nhiệm vụ: nguyên văn, văn bản viện dẫn, công việc, lịch sử',
    en: 'See an item: official text, documents cited, actions, history',
  },
  why: {
    vi: 'Giải thích tình trạng từng kỳ của một nhiệm vụ',
    en: 'Explain each cell of an item: the rule and the entry behind it',
  },
  figure: { vi: 'Nhập số liệu của một kỳ, hoặc xem số liệu', en: 'Enter a period’s figure, or list figures' },
  raise: {
    vi: 'Phản ánh khó khăn, vướng mắc, kiến nghị; hoặc xem các vướng mắc',
    en: 'Raise a difficulty with a proposal; or list them',
  },
  write: { vi: 'Viết nội dung của một đề mục trong báo cáo', en: 'Write the words under a heading of the report' },
  report: { vi: 'Lập báo cáo định kỳ của đơn vị', en: 'Write a unit’s periodic report' },
  finish: {
    vi: 'Làm hết việc cuối kỳ: hỏi từng việc còn thiếu, rồi lập báo cáo, ghi nhận đã gửi',
    en: 'Go through a period’s end: ask for all that is missing, then the report',
  },
  submit: { vi: 'Ghi nhận việc gửi báo cáo của một kỳ', en: 'Record that a period’s report is sent' },
  due: { vi: 'Xem đơn vị nào phải gửi báo cáo gì, hạn nào', en: 'See who owes which report by when' },
  review: {
    vi: 'Tiếp nhận hoặc trả lại báo cáo của các đơn vị',
    en: 'Accept or return the units’ reports',
  },
  answer: { vi: 'Trả lời vướng mắc, kiến nghị của một đơn vị', en: 'Answer a unit’s difficulty' },
  carry: {
    vi: 'Chọn kết quả của đơn vị để đưa vào báo cáo của toàn cơ quan',
    en: 'Pick a unit’s results for the department’s own report',
  },
  outline: {
    vi: 'Đọc đề cương báo cáo của cấp trên, xếp nhiệm vụ vào từng đề mục',
    en: 'Read a superior’s outline of the report, and put items under its headings',
  },
  letter: {
    vi: 'Soạn công văn đôn đốc, trả lại báo cáo, trả lời vướng mắc',
    en: 'Write official letters to units',
  },
  brief: { vi: 'Một trang tóm tắt gửi lãnh đạo về mọi đơn vị', en: 'One page for the director, over all units' },
  check: {
    vi: 'Kiểm tra các tệp kế hoạch; không có --fix thì không sửa gì',
    en: 'Check the plans; without --fix nothing is changed',
  },
  explain: { vi: 'Giải thích một mã lỗi hay cảnh báo', en: 'Explain the code of a finding' },
  schema: { vi: 'In lược đồ (JSON Schema) của một loại tệp', en: 'Print the JSON schema of a kind of file' },
  export: {
    vi: 'Lập biểu mẫu Excel cho người không dùng dcs; hoặc xuất dữ liệu mọi đơn vị',
    en: 'Make the Excel form for people without dcs; or export the data of all units',
  },
  import: {
    vi: 'Nhận biểu mẫu Excel đã điền vào kế hoạch của đơn vị',
    en: 'Take filled-in Excel forms into the units’ plans',
  },
  doctor: { vi: 'Xem máy có đủ điều kiện chạy dcs không', en: 'Check whether this machine meets the needs of dcs' },
  completion: {
    vi: 'In đoạn lệnh để phím Tab tự điền trong bash, zsh, fish, PowerShell',
    en: 'Print the script for Tab completion in bash, zsh, fish, PowerShell',
  },
} as const satisfies Record<string, Text>;

/** The name of a command. */
export type CommandName = keyof typeof SUMMARIES;
