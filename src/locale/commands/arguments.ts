import type { Text } from '../../domain/text/text.js';

/** The names of arguments in help. */
export const ARGUMENTS = {
  item: { vi: 'nhiệm vụ', en: 'item' },
  nextPlan: { vi: 'kế hoạch năm sau', en: 'next plan' },
  document: { vi: 'văn bản', en: 'document' },
  place: { vi: 'mục tự bổ sung', en: 'open place' },
  period: { vi: 'kỳ', en: 'period' },
  action: { vi: 'công việc', en: 'action' },
  unitName: { vi: 'tên', en: 'name' },
  title: { vi: 'tên', en: 'title' },
  words: { vi: 'chữ', en: 'words' },
  number: { vi: 'lần', en: 'n' },
  indicatorAndValue: { vi: 'chỉ tiêu, giá trị', en: 'indicator, value' },
  unit: { vi: 'đơn vị', en: 'unit' },
  difficulty: { vi: 'vướng mắc', en: 'difficulty' },
  difficultyNumber: { vi: 'số', en: 'n' },
  answer: { vi: 'trả lời', en: 'answer' },
  heading: { vi: 'đề mục', en: 'heading' },
  paths: { vi: 'đường dẫn', en: 'paths' },
  code: { vi: 'mã', en: 'code' },
  schema: { vi: 'loại tệp', en: 'kind of file' },
  shell: { vi: 'loại cửa sổ lệnh', en: 'shell' },
} as const satisfies Record<string, Text>;

/** Lines to paste about a unit’s work, which is written in Vietnamese whatever the screen’s language. */
export const EXAMPLES = {
  init: [
    'init "Trung tâm Tư vấn kỹ thuật xây dựng"',
    'init "Phòng Quản lý nhà" --kind division --code QLN',
    'init --list don-vi.txt --register',
  ],
  roll: ['roll "ke hoach 2025.docx"', 'roll', 'roll 2025 --plan 2024'],
  assign: [
    'assign II.5.c --lead "Phòng Tổ chức" --support "Phòng Nghiệp vụ"',
    'assign II.5.c III.3 --time "Thường xuyên" --output "Báo cáo quý"',
    'assign --section II.2 --lead "Phòng Tổ chức"',
    'assign --rest --lead "Văn phòng"',
  ],
  action: ['action II.5.c "Niêm yết lịch tiếp công dân" --due 15/2/2024'],
  own: ['own II.2.e "Tập huấn kỹ năng tiếp dân" --time "Quý II"'],
  skip: ['skip II.4.a --reason "Đơn vị không quản lý doanh nghiệp"', 'skip II.4.a --back'],
  tick: [
    'tick II.5.c --date 10/3/2024 --evidence "15/BC-TTA; 8/3/2024; Báo cáo"',
    'tick II.2.d --status none --period q1 --date 14/3/2024',
    'tick II.3.b III.3 --file evidence/trung-tam-a/niem-yet.pdf',
    'tick --rest --period q1 --evidence "20/BC-TTA; 12/3/2024; Báo cáo quý I"',
  ],
  confirm: ['confirm II.5.c --by "Nguyễn Văn A"', 'confirm --all'],
  correct: [
    'correct II.5.c 1 --evidence "15/BC-TTA; 8/3/2024; Báo cáo quý I"',
    'correct II.5.c 2 --status void --note "Ghi nhầm nhiệm vụ"',
  ],
  figure: [
    'figure tiep-dan.luot 12 --period q1',
    'figure don thu con ton 3 --period 2023-Q4',
    'figure doanh-nghiep.doi-thoai -',
    'figure tiep-dan.luot 12 tap-huan.lop 2 --rest 0 --period q1',
    'figure --paste --period q1 < so-lieu.txt',
    'figure --period h1',
    'figure tiep dan --json',
  ],
  raise: ['raise "Khuyết 01 thành viên" --item II.2.b --proposal "Cho bầu bổ sung"', 'raise'],
  answer: ['answer trung-tam-a 1 "Đồng ý bầu bổ sung" --by "Chánh Văn phòng"'],
  write: [
    'write han-che --period h1',
    'write uu diem --text "Việc công khai được thực hiện đúng hạn."',
    'write ket-qua-5 --period q2 < ket-qua.txt',
    'write --all uu-diem --period h1',
  ],
} as const;
