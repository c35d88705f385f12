import type { Text } from '../../domain/text/text.js';

export const ROLL_HELP = {
  details: {
    vi: 'Mỗi đơn vị của năm nay có tệp mới ở năm sau, kèm những gì còn đúng với cùng nhiệm vụ ấy: ai chủ trì, phối hợp, sản phẩm; nhiệm vụ không thuộc chức năng; nhiệm vụ riêng thường xuyên; vướng mắc chưa được trả lời; số liệu năm nay để so sánh. Sổ đơn vị, chỉ tiêu, đề cương, cách giao việc theo loại đơn vị được lấy sang nếu kế hoạch năm sau chưa có. Nội dung nào nêu năm cũ thì không lấy sang. Không sửa gì ở năm nay. Chạy lại lệnh (nêu tên thư mục năm sau) thì chỉ thêm vào tệp đã có những gì năm nay ghi muộn: số liệu, vướng mắc chưa trả lời, việc làm một lần đã hoàn thành của kế hoạch nhiều năm; nội dung đã có ở tệp mới được giữ nguyên.',
    en: 'Each unit of this year gets a file for the next, with what still holds for the same items: who leads and supports, outputs; what does not apply; own items without an end; difficulties without an answer; this year’s figures to compare with. Register, indicators, outline and roles by kind are taken over where the next plan lacks them. Texts that name the old year are not taken over. This year is not changed. Run again (with the name of the next year’s folder), it only adds to the files that are there what this year recorded late: figures, open difficulties, what a plan of several years had done once; what the new files have stays as it is.',
  },
  next: {
    vi: 'kế hoạch năm sau: văn bản .docx, .pdf, .txt, .md, tệp plan.yaml, hoặc tên thư mục đã có (mặc định: kế hoạch mới nhất chưa có đơn vị nào; với kế hoạch nhiều năm là chính kế hoạch ấy)',
    en: 'the next plan: a document .docx, .pdf, .txt, .md, a plan.yaml, or the name of a plan’s folder (default: the newest plan that has no units yet; for a plan of several years, that plan itself)',
  },
} as const satisfies Record<string, Text>;

/** What one unit took over. */
export interface CarriedCounts {
  readonly assigned: number;
  readonly notApplicable: number;
  readonly done: number;
  readonly own: number;
  readonly difficulties: number;
}

/** What came late in a unit's earlier file. */
export interface LateCounts {
  readonly figures: number;
  readonly difficulties: number;
  readonly done: number;
  readonly different: number;
}

/** Names of the parts that are taken over, as the command lists them. */
const PARTS: Readonly<Record<string, Text>> = {
  track: {
    vi: 'tên ngắn, thời gian thực hiện, loại đơn vị được giao của các nhiệm vụ như cũ',
    en: 'short titles, cadences and roles by kind of the items that go on',
  },
  issuer: { vi: 'phần đầu văn bản của cơ quan ban hành', en: 'letterhead of the issuer' },
  kinds: { vi: 'loại đơn vị', en: 'kinds of unit' },
  outline: { vi: 'đề cương báo cáo', en: 'outline of the report' },
  indicators: { vi: 'chỉ tiêu', en: 'indicators' },
  thresholds: { vi: 'ngưỡng kiểm tra', en: 'thresholds' },
  'report-to': { vi: 'nơi nhận báo cáo', en: 'addressees of the report' },
  doubts: {
    vi: 'kết luận cho những chỗ cần xem lại của lời văn như cũ',
    en: 'what was decided about doubts of the same words',
  },
  layout: { vi: 'cách trình bày văn bản', en: 'layout of documents' },
};

const MOST = 8;

export const ROLL = {
  between: (from: string, to: string): Text => ({
    vi: `Sang năm: ${from} → ${to}.`,
    en: `The next year: ${from} → ${to}.`,
  }),
  created: (name: string, file: string, items: number, carried: CarriedCounts | null): Text => {
    const parts = carried === null ? { vi: '', en: '' } : carriedWords(carried);
    return {
      vi: `  ${name}: ${file}, ${items} nhiệm vụ${parts.vi}`,
      en: `  ${name}: ${file}, ${items} ${items === 1 ? 'item' : 'items'}${parts.en}`,
    };
  },
  /** What a later run added to a unit's file. */
  late: (name: string, { figures, difficulties, done, different }: LateCounts): Text => {
    const parts = [
      ...(figures === 0 ? [] : [{ vi: `thêm ${figures} số liệu`, en: `${figures} figures added` }]),
      ...(difficulties === 0
        ? []
        : [{ vi: `thêm ${difficulties} vướng mắc chưa trả lời`, en: `${difficulties} difficulties added` }]),
      ...(done === 0 ? [] : [{ vi: `${done} việc đã hoàn thành từ trước`, en: `${done} items done before` }]),
      ...(different === 0
        ? []
        : [
            {
              vi: `${different} số liệu ở tệp năm trước đã khác, giữ số ở tệp mới`,
              en: `${different} figures are others in the earlier file; those of the new file stay`,
            },
          ]),
    ];
    return {
      vi: `  ${name}: ${parts.map(({ vi }) => vi).join('; ')}`,
      en: `  ${name}: ${parts.map(({ en }) => en).join('; ')}`,
    };
  },
  register: (file: string, units: number): Text => ({
    vi: `Sổ đơn vị: ${file}, ${units} đơn vị.`,
    en: `Register: ${file}, ${units} ${units === 1 ? 'unit' : 'units'}.`,
  }),
  parts: (parts: readonly string[]): Text => {
    const words = parts.flatMap((part) => PARTS[part] ?? []);
    return {
      vi: `Lấy từ năm nay: ${words.map(({ vi }) => vi).join('; ')}. Xem lại trong plan.yaml.`,
      en: `Taken from this year: ${words.map(({ en }) => en).join('; ')}. Look at them in plan.yaml.`,
    };
  },
  added: (items: readonly string[]): Text => ({
    vi: `Nhiệm vụ mới, hoặc đã đổi cả lời văn lẫn tên (chưa phân công): ${listed(items).vi}.`,
    en: `Items that are new, or changed in words and title (not assigned): ${listed(items).en}.`,
  }),
  dropped: (items: readonly string[]): Text => ({
    vi: `Nhiệm vụ của năm nay không còn ở kế hoạch năm sau: ${listed(items).vi}.`,
    en: `Items of this year that the next plan no longer has: ${listed(items).en}.`,
  }),
  shiftedPeriods: {
    vi: 'Kế hoạch có kỳ báo cáo hoặc ngày gửi riêng: đã chuyển sang năm sau, hãy xem lại reporting trong plan.yaml.',
    en: 'The plan has periods or sending days of its own: they were moved on by a year; look at reporting in plan.yaml.',
  },
  doneIn: (year: number): string => `Đã hoàn thành trong năm ${year}`,
  withoutUnits: (names: readonly string[]): Text => ({
    vi: `Chưa kế hoạch nào có đơn vị để chuyển sang năm sau (${names.join(', ')}). Chưa ghi gì.`,
    en: `No plan has units to take to the next year (${names.join(', ')}). Nothing was written.`,
  }),
  createUnits: (name: string): Text => ({
    vi: `Tạo kế hoạch của đơn vị trước: dcs init "Tên đơn vị" --plan ${name}`,
    en: `Make the units’ plans first: dcs init "Unit name" --plan ${name}`,
  }),
  backwards: (from: readonly string[], year: number): Text => ({
    vi: `Kế hoạch được nêu là của năm ${year}, không sau năm của kế hoạch nào đã có đơn vị (${from.join(', ')}). Chưa ghi gì.`,
    en: `The plan that was named is of ${year}, which is after no plan that has units (${from.join(', ')}). Nothing was written.`,
  }),
  which: (names: readonly string[]): Text => ({
    vi: `Có ${names.length} kế hoạch có thể chuyển sang năm sau: ${names.join(', ')}. Chưa ghi gì.`,
    en: `There are ${names.length} plans that could be taken to the next year: ${names.join(', ')}. Nothing was written.`,
  }),
  chooseFrom: (name: string): Text => ({
    vi: `Chọn kế hoạch năm nay, ví dụ: --plan ${name}`,
    en: `Choose this year’s plan, such as: --plan ${name}`,
  }),
  noNext: (from: string, year: number): Text => ({
    vi: `Chưa có kế hoạch năm ${year} để chuyển từ ${from} sang. Chưa ghi gì.`,
    en: `There is no plan of ${year} yet to follow ${from}. Nothing was written.`,
  }),
  giveNext: {
    vi: 'Nêu văn bản kế hoạch năm sau: dcs roll <tệp .docx, .pdf, .txt hoặc plan.yaml>. Chỉ thêm những gì ghi muộn vào kế hoạch đã chuyển: dcs roll <tên thư mục của kế hoạch ấy>',
    en: 'Name the next plan’s document: dcs roll <.docx, .pdf, .txt or plan.yaml>. To add what came late to a plan that was rolled into before: dcs roll <name of its folder>',
  },
  next: (folder: string): Text => ({
    vi: `Việc tiếp theo:\n  xem lại kế hoạch:     dcs check --plan ${folder}\n  xem mọi đơn vị:       dcs status --all --plan ${folder}`,
    en: `What next:\n  look at the plan:     dcs check --plan ${folder}\n  see all units:        dcs status --all --plan ${folder}`,
  }),
} as const;

function carriedWords({ assigned, notApplicable, done, own, difficulties }: CarriedCounts): Text {
  const parts: readonly (readonly [count: number, vi: string, en: string])[] = [
    [assigned, `${assigned} đã phân công`, `${assigned} assigned`],
    [notApplicable, `${notApplicable} không thuộc chức năng`, `${notApplicable} not applicable`],
    [done, `${done} đã hoàn thành từ trước`, `${done} done before`],
    [own, `${own} nhiệm vụ riêng`, `${own} own items`],
    [difficulties, `${difficulties} vướng mắc chưa trả lời`, `${difficulties} difficulties without an answer`],
  ];
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return { vi: '', en: '' };
  return { vi: ` (${said.map(([, vi]) => vi).join(', ')})`, en: ` (${said.map(([, , en]) => en).join(', ')})` };
}

function listed(items: readonly string[]): Text {
  const more = items.length - MOST;
  const shown = items.slice(0, MOST).join(', ');
  return more <= 0
    ? { vi: shown, en: shown }
    : { vi: `${shown} và ${more} nhiệm vụ nữa`, en: `${shown} and ${more} more` };
}
