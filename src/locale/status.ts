import type { Item } from '../domain/unit/item.js';
import { printDate } from '../domain/calendar/date.js';
import type { Role } from '../domain/plan/plan.js';
import type { Lang, Text } from '../domain/text/text.js';
import type { Totals } from '../domain/progress/totals.js';
import type { DoubtfulFigure } from '../domain/progress/doubtful-figures.js';
import { numberWords } from './figures.js';
import { periodIdWords } from './periods.js';
import { percentWords } from './states.js';
import type { Calendar } from '../domain/calendar/calendar.js';

const ROLE_MARKS: Readonly<Record<Exclude<Role, 'lead'>, Text>> = {
  support: { vi: '(phối hợp)', en: '(support)' },
  monitor: { vi: '(theo dõi)', en: '(monitor)' },
  unnamed: { vi: '(chưa rõ ai làm)', en: '(nobody named)' },
};

/** Words of the status screens. */
export const STATUS = {
  heading: (name: string, year: number, asOf: string): Text => ({
    vi: `${name}: kế hoạch năm ${year}, tính đến ngày ${printDate(asOf)}`,
    en: `${name}: plan of ${year}, as of ${asOf}`,
  }),
  allHeading: (issuer: string, year: number, units: number, asOf: string): Text => ({
    vi: `${issuer}, kế hoạch năm ${year}: ${units} đơn vị, tính đến ngày ${printDate(asOf)}`,
    en: `${issuer}, plan of ${year}: ${units} units, as of ${asOf}`,
  }),
  sample: { vi: 'DỮ LIỆU MẪU, không phải số liệu thật', en: 'SAMPLE DATA, not a real record' },
  columns: {
    item: { vi: 'Nhiệm vụ', en: 'Item' },
    unit: { vi: 'Đơn vị', en: 'Unit' },
    due: { vi: 'Đến hạn', en: 'Due' },
    percent: { vi: 'Tỷ lệ', en: 'Rate' },
    year: { vi: 'Cả năm', en: 'Year' },
    missing: { vi: 'Chưa cập nhật', en: 'Missing' },
    overdue: { vi: 'Quá hạn', en: 'Overdue' },
    blocked: { vi: 'Vướng mắc', en: 'Blocked' },
  },
  total: { vi: 'Tổng cộng', en: 'Total' },
  roleMark: (role: Exclude<Role, 'lead'>): Text => ROLE_MARKS[role],
  conditionalMark: { vi: '(nếu có)', en: '(if any)' },
  openMark: { vi: '(mục để đơn vị tự bổ sung)', en: '(open place)' },
  openPlace: (id: string): Text => ({
    vi: `Thêm nhiệm vụ riêng: dcs own ${id} "Tên nhiệm vụ"`,
    en: `An open place is for the unit’s own items: dcs own ${id} "Title"`,
  }),
  completion: (totals: Totals): Text => {
    const { due, fulfilled, year, fulfilledYear, none, percent } = totals;
    const rate = percentWords(percent);
    return {
      vi: `Đến hạn: ${due === 0 ? rate.vi : `đã thực hiện ${fulfilled}/${due} lượt nhiệm vụ theo kỳ (${rate.vi})`}${none > 0 ? `, trong đó ${none} không phát sinh` : ''}. Cả năm: ${fulfilledYear}/${year} lượt.`,
      en: `Due so far: ${due === 0 ? rate.en : `${fulfilled} of ${due} items in periods done (${rate.en})`}${none > 0 ? `, ${none} of them nothing arose` : ''}. Whole year: ${fulfilledYear} of ${year}.`,
    };
  },
  onlySupport: {
    vi: 'Không có nhiệm vụ chủ trì (đơn vị chỉ phối hợp).',
    en: 'No items to lead (this unit only supports).',
  },
  noPlans: { vi: 'Chưa có kế hoạch của đơn vị nào để tính.', en: 'There is no plan of a unit to count from.' },
  noneLead: { vi: 'Không đơn vị nào có nhiệm vụ chủ trì.', en: 'No unit has items to lead.' },
  onlyUnnamed: {
    vi: 'Chưa có nhiệm vụ nào tính cho đơn vị: kế hoạch không nêu ai thực hiện. Nhận việc nào thì phân công việc đó: dcs assign <nhiệm vụ> --lead "…"',
    en: 'No item counts for the unit yet: the plan names nobody. To take one on, assign it: dcs assign <item> --lead "…"',
  },
  noLead: { vi: 'Không có nhiệm vụ chủ trì.', en: 'No items to lead.' },
  legend: { vi: 'Ký hiệu:', en: 'Signs:' },
  next: { vi: 'Việc cần làm:', en: 'To do:' },
  nextMore: (count: number): Text => ({
    vi: `… và ${count} việc nữa (dcs list --state missing,overdue,blocked,doing,open)`,
    en: `… and ${count} more (dcs list --state missing,overdue,blocked,doing,open)`,
  }),
  nothingDueYet: { vi: 'Chưa có việc nào đến hạn.', en: 'Nothing is due yet.' },
  nothingToDo: { vi: 'Không còn việc nào đến hạn.', en: 'Nothing is waiting.' },
  closes: (date: string): Text => ({ vi: `hạn ${printDate(date)}`, en: `by ${date}` }),
  tickHint: (id: string, period: string, date: boolean): Text => {
    const options = (day: string): string => `${date ? ` --date <${day}>` : ''} --period ${period}`;
    return {
      vi: `Ghi kết quả: dcs tick ${id}${options('ngày')} --evidence "<số>; <ngày>; <trích yếu>"`,
      en: `Record: dcs tick ${id}${options('date')} --evidence "<number>; <date>; <title>"`,
    };
  },
  doubtful: (unit: string, figures: readonly DoubtfulFigure[], of: Calendar): Text => {
    const words = (lang: Lang): string =>
      figures
        .map(
          ({ indicator, quarter, value }) =>
            `${indicator.name}, ${periodIdWords(quarter, of)[lang]}: ${numberWords(value, lang)}`,
        )
        .join('; ');
    return {
      vi: `Số liệu cần kiểm tra lại, chưa cộng vào tổng: ${unit}: ${words('vi')}. Xem bằng: dcs check`,
      en: `Figures to look at again, in no sum yet: ${unit}: ${words('en')}. See: dcs check`,
    };
  },
  twin: (id: string, unit: string): Text => ({
    vi: `Không tính tệp ${id}.yaml: mã đơn vị trong tệp là “${unit}”, trùng với tệp khác. Giữ một tệp tên ${unit}.yaml, gộp hoặc chuyển tệp kia đi nơi khác.`,
    en: `Not counted: ${id}.yaml, which says it is of the unit “${unit}”, as another file does. Keep one file by the name ${unit}.yaml; join the other with it or move it away.`,
  }),
  excluded: (why: Text, names: readonly string[]): Text => ({
    vi: `Có tệp nhưng không tính ở đây, ${why.vi}: ${names.join('; ')}.`,
    en: `These have a file but are left out here, ${why.en}: ${names.join('; ')}.`,
  }),
  broken: (count: number): Text => ({
    vi: `${count} tệp đơn vị có lỗi nên chưa được tính; xem bằng: dcs check`,
    en: `${count} unit files have errors and are not counted; see: dcs check`,
  }),
  unconfirmed: (ids: readonly string[]): Text => ({
    vi: `${ids.length} nhiệm vụ chưa xác nhận theo nội dung mới nên không tính (${ids.join(', ')}); đọc lại và xác nhận: dcs confirm ${ids[0] ?? ''}`,
    en: `${ids.length} ${ids.length === 1 ? 'item is' : 'items are'} not confirmed for the new text and not counted (${ids.join(', ')}); read and confirm: dcs confirm ${ids[0] ?? ''}`,
  }),
  ownWithoutPlace: (ids: readonly string[]): Text => ({
    vi: `${ids.length} nhiệm vụ riêng không còn chỗ trong kế hoạch nên không tính (${ids.join(', ')}); xem cách chuyển: dcs check`,
    en: `${ids.length} own ${ids.length === 1 ? 'item has' : 'items have'} no place in the plan any more and count nowhere (${ids.join(', ')}); how to move them: dcs check`,
  }),
  unconfirmedIn: (units: readonly { readonly id: string; readonly items: number }[]): Text => {
    const named = units.map(({ id, items }) => `${id}: ${items}`).join(', ');
    return {
      vi: `Nhiệm vụ chưa xác nhận theo nội dung mới nên không tính (${named}); xem và xác nhận: dcs confirm -u ${units[0]?.id ?? ''} --all`,
      en: `Items not confirmed for the new text and not counted (${named}); read and confirm: dcs confirm -u ${units[0]?.id ?? ''} --all`,
    };
  },
  leftOut: (columns: string, needed: number): Text => ({
    vi: `Màn hình hẹp nên chưa in các cột: ${columns}. Xem đủ: mở rộng cửa sổ (từ ${needed} cột chữ), hoặc thêm -f csv hay --json.`,
    en: `The screen has no room for these columns: ${columns}. To see them: a wider window (${needed} characters or more), or add -f csv or --json.`,
  }),
  unitHint: { vi: 'Xem một đơn vị: dcs status -u <mã>', en: 'One unit: dcs status -u <id>' },
} as const;

/**
 * The sentence for a unit without counted items: the plan names no unit for them, it only supports them, or it has
 * another role.
 */
export function nothingCounted(items: readonly { readonly item: Pick<Item, 'role' | 'open'> }[]): Text {
  const roles = items.filter(({ item }) => !item.open).map(({ item }) => item.role);
  if (roles.includes('unnamed')) return STATUS.onlyUnnamed;
  return roles.every((role) => role === 'support') ? STATUS.onlySupport : STATUS.noLead;
}
