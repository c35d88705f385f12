import type { Cadence } from '../domain/calendar/cadence.js';
import type { Plan } from '../domain/plan/plan.js';
import { unitKindIds } from '../domain/plan/unit-kinds.js';
import type { BodyColumn, PlanTableWords, PointColumn } from '../domain/corrections/plan-table.js';
import type { TableColumn, TableMarks } from '../domain/corrections/read-table.js';
import type { Lang, Text } from '../domain/text/text.js';
import { STAMP_SHEET } from './form.js';
import { headingWords, keysByWords } from './headings.js';
import { CADENCE_WORDS, kindWords } from './states.js';

/** The headings of the sheet of points. */
export const POINT_HEADINGS: Readonly<Record<PointColumn, Text>> = {
  address: { vi: 'Số mục', en: 'Address' },
  text: { vi: 'Nguyên văn', en: 'Official text' },
  item: { vi: 'Là nhiệm vụ', en: 'Is an item' },
  short: { vi: 'Tên ngắn', en: 'Short title' },
  lead: { vi: 'Chủ trì', en: 'Leads' },
  support: { vi: 'Phối hợp', en: 'Supports' },
  monitor: { vi: 'Theo dõi', en: 'Monitors' },
  cadence: { vi: 'Thời gian thực hiện', en: 'How often' },
  due: { vi: 'Hạn', en: 'Due' },
  doubt: { vi: 'Cần xem lại', en: 'To look at' },
  seen: { vi: 'Đã xem', en: 'Looked at' },
};

/** The headings of the sheet of bodies. */
export const BODY_HEADINGS: Readonly<Record<BodyColumn, Text>> = {
  name: { vi: 'Tên cơ quan, nhóm', en: 'Name of the body or group' },
  group: { vi: 'Là nhóm', en: 'Is a group' },
  also: { vi: 'Cách ghi khác', en: 'Also written' },
};

const POINT_OF = keysByWords(POINT_HEADINGS, headingWords);
const BODY_OF = keysByWords(BODY_HEADINGS, headingWords);

/** Headings of tables that an earlier version wrote, which people may still have. */
const EARLIER_HEADINGS: ReadonlyMap<string, PointColumn> = new Map([[headingWords('Nhịp thực hiện'), 'cadence']]);

/** The words by which a table is recognised, in either language. */
export const TABLE_MARKS: TableMarks = {
  stampSheet: STAMP_SHEET,
  columnNamed: (heading) => {
    const words = headingWords(heading);
    return POINT_OF.get(words) ?? BODY_OF.get(words) ?? EARLIER_HEADINGS.get(words) ?? null;
  },
};

/** The heading of a column. */
export function tableHeading(column: TableColumn): Text {
  return { ...POINT_HEADINGS, ...BODY_HEADINGS }[column];
}

/** The words of the table's values in a language; kinds as the plan names them. */
export function planTableWords(lang: Lang, plan: Pick<Plan, 'kinds'> = {}): PlanTableWords {
  const every: Text = { vi: 'mọi', en: 'every' };
  const yes: Text = { vi: 'có', en: 'yes' };
  const no: Text = { vi: 'không', en: 'no' };
  const cadences = Object.entries(CADENCE_WORDS).map(([key, text]) => [key, text[lang]]);
  const kinds = unitKindIds(plan).map((id) => [id, `${every[lang]} ${kindWords(plan, id)[lang]}`]);
  return {
    yes: yes[lang],
    no: no[lang],
    cadence: Object.fromEntries(cadences) as Record<Cadence, string>,
    kind: Object.fromEntries(kinds) as Record<string, string>,
  };
}

export const PLAN_TABLE = {
  title: (type: string, subject: string | null, year: number): Text => ({
    vi: `Bảng sửa cách đọc: ${type} ${subject ?? ''} (năm ${year})`.replace(/\s+/g, ' '),
    en: `Corrections of the reading: ${type} ${subject ?? ''} (year ${year})`.replace(/\s+/g, ' '),
  }),
  points: { vi: 'Các mục', en: 'Points' },
  bodies: { vi: 'Cơ quan', en: 'Bodies' },
  head: { vi: 'phần đầu kế hoạch', en: 'the plan’s head' },
  help: {
    vi: 'Sửa ở các ô màu vàng; ô xám để đọc. Chủ trì, phối hợp, theo dõi: tên ghi ở tờ Cơ quan, cách nhau bằng dấu chấm phẩy; tên mới thì ghi thêm ở tờ đó. Hạn chỉ ghi cho việc làm một lần. Xem xong một chỗ cần xem lại thì ghi x ở cột Đã xem. Xóa một dòng không làm thay đổi kế hoạch.',
    en: 'Correct the yellow cells; grey ones are for reading. Leads, supports, monitors: names from the sheet Bodies, parted by semicolons; add new names there. A due date is for what is done once. Once you have looked at a doubt, type x under Looked at. Deleting a row changes nothing in the plan.',
  },
  helpBodies: {
    vi: 'Cơ quan, nhóm mà kế hoạch nêu tên. Cần tên mới thì ghi ở các dòng trống cuối bảng; là nhóm (ví dụ các sở, ban, ngành) thì ghi có ở cột Là nhóm.',
    en: 'The bodies and groups that the plan names. Write new names in the empty rows below; type yes under Is a group for one that stands for several.',
  },
  badItem: { vi: 'Ghi có hoặc không.', en: 'Type yes or no.' },
  badCadence: { vi: 'Chọn một dòng trong danh sách.', en: 'Choose from the list.' },
  foot: { vi: 'Trang &P/&N', en: 'Page &P of &N' },
} as const;
