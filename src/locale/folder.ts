import { printDate } from '../domain/calendar/date.js';
import type { Text } from '../domain/text/text.js';

/** About the plans folder, its years and its units. */
export const FOLDER = {
  none: {
    vi: 'Không thấy thư mục kế hoạch (plans/) ở đây hay ở thư mục nào phía trên.',
    en: 'There is no plans folder (plans/) here or in any folder above.',
  },
  beginWithInit: {
    vi: 'Tạo mới bằng: dcs init "Tên đơn vị". Nếu đã có ở nơi khác: thêm -C <thư mục>, hoặc đặt DCS_PLANS.',
    en: 'Make one with: dcs init "Unit name". If it is elsewhere: add -C <dir>, or set DCS_PLANS.',
  },
  notAFolder: (dir: string): Text => ({
    vi: `“${dir}” không có, hoặc không phải là thư mục đọc được.`,
    en: `“${dir}” is not there, or no folder that can be read.`,
  }),
  noYear: (dir: string): Text => ({
    vi: `Thư mục “${dir}” không có năm nào: cần có <năm>/plan.yaml, ví dụ 2024/plan.yaml.`,
    en: `The folder “${dir}” holds no year: it needs <year>/plan.yaml, such as 2024/plan.yaml.`,
  }),
  unknownYear: (year: number, years: readonly number[]): Text => ({
    vi: `Không có kế hoạch năm ${year}. Các năm có: ${years.join(', ')}.`,
    en: `There is no plan for ${year}. Years there are: ${years.join(', ')}.`,
  }),
  /** Which of several plans a command uses. */
  chosenPlan: (folder: string, others: readonly string[]): Text => ({
    vi: `Kế hoạch: ${folder} (kế hoạch khác: --plan ${others.join(', --plan ')}).`,
    en: `Plan: ${folder} (another one: --plan ${others.join(', --plan ')}).`,
  }),
  unknownPlan: (typed: string, names: readonly string[]): Text => ({
    vi: `Không có kế hoạch “${typed}”. Các kế hoạch có: ${names.join(', ')}.`,
    en: `There is no plan “${typed}”. Plans there are: ${names.join(', ')}.`,
  }),
  severalPlans: (year: number, names: readonly string[]): Text => ({
    vi: `Năm ${year} có ${names.length} kế hoạch: ${names.join(', ')}.`,
    en: `There are ${names.length} plans for ${year}: ${names.join(', ')}.`,
  }),
  choosePlan: (example: string): Text => ({
    vi: `Chọn một kế hoạch, ví dụ: --plan ${example}`,
    en: `Choose one of them, such as: --plan ${example}`,
  }),
  /** The unit has a file in other plans than the one that was taken. */
  unitElsewhere: (typed: string, plans: readonly string[]): Text => ({
    vi: `Đơn vị “${typed}” có trong kế hoạch ${plans.join(', ')}: thêm --plan ${plans[0] ?? ''}`,
    en: `The unit “${typed}” is in the plan ${plans.join(', ')}: add --plan ${plans[0] ?? ''}`,
  }),
  noUnits: (year: number): Text => ({
    vi: `Kế hoạch năm ${year} chưa có đơn vị nào.`,
    en: `The plan of ${year} has no units yet.`,
  }),
  unknownUnit: (id: string, known: readonly string[]): Text => ({
    vi: `Không có đơn vị “${id}”. Các đơn vị có: ${listed(known)}.`,
    en: `There is no unit “${id}”. Units there are: ${listed(known)}.`,
  }),
  chooseUnit: (known: readonly string[]): Text => ({
    vi: `Có ${known.length} đơn vị; hãy chọn một bằng -u <mã> (hoặc đặt DCS_UNIT): ${listed(known)}.`,
    en: `There are ${known.length} units; choose one with -u <id> (or DCS_UNIT): ${listed(known)}.`,
  }),
  /** The typed text is neither the unit's id nor its name. */
  takenUnit: (typed: string, id: string): Text => ({
    vi: `“${typed}” được hiểu là đơn vị ${id}.`,
    en: `“${typed}” is taken for the unit ${id}.`,
  }),
  severalUnits: (typed: string, count: number): Text => ({
    vi: `“${typed}” có thể là ${count} đơn vị; hãy ghi rõ một đơn vị.`,
    en: `“${typed}” may be ${count} units; name one of them.`,
  }),
  oneOfUnits: (units: readonly { readonly id: string; readonly name: string | null }[]): Text => {
    const shown = listed(units.map(({ id, name }) => (name === null ? id : `${id} (${name})`)));
    return { vi: `Các đơn vị đó: ${shown}.`, en: `They are: ${shown}.` };
  },
  unitWithoutFile: (name: string, id: string): Text => ({
    vi: `${name} (${id}) có trong sổ đơn vị nhưng chưa có tệp kế hoạch.`,
    en: `${name} (${id}) is in the register but has no plan file yet.`,
  }),
  bringFile: (id: string, name: string): Text => ({
    vi: `Đặt tệp đơn vị gửi vào units/${id}.yaml, hoặc tạo bằng: dcs init "${name}" --id ${id}`,
    en: `Put the file that the unit sends at units/${id}.yaml, or make one with: dcs init "${name}" --id ${id}`,
  }),
  copies: (copies: ReadonlyMap<string, string>): Text => {
    const shown = (of: string): string => [...copies].map(([id, unit]) => `${id}.yaml (${of} ${unit})`).join('; ');
    return {
      vi: `Không tính là đơn vị: ${shown('bản sao của')}.`,
      en: `No units of their own: ${shown('a copy of')}.`,
    };
  },
  /** Files meant for units but with another ending. */
  nearFiles: (near: readonly { readonly file: string; readonly name: string }[]): Text => ({
    vi: `Có tệp chưa đọc được vì đuôi tên khác: ${near.map(({ file, name }) => `${file} (đổi tên thành ${name})`).join('; ')}.`,
    en: `Not read for its ending: ${near.map(({ file, name }) => `${file} (rename it to ${name})`).join('; ')}.`,
  }),
  beginUnit: {
    vi: 'Tạo kế hoạch của đơn vị bằng: dcs init "Tên đơn vị"',
    en: 'Make a unit plan with: dcs init "Unit name"',
  },
  didYouMean: (ids: readonly string[]): Text => ({
    vi: `Có phải ý bạn là: ${ids.join(', ')}?`,
    en: `Did you mean: ${ids.join(', ')}?`,
  }),
  unusable: (file: string): Text => ({
    vi: `Tệp ${file} có lỗi nên chưa dùng được:`,
    en: `The file ${file} has errors and can’t be used:`,
  }),
  fixFile: {
    vi: 'Sửa các chỗ trên rồi chạy lại; xem đầy đủ bằng: dcs check',
    en: 'Correct these places and run again; see all with: dcs check',
  },
  /** @param last the last day whose work counts */
  yearOver: (year: number, last: string, asOf: string): Text => ({
    vi: `Năm ${year} đã hết: việc thực hiện chỉ tính đến hết ngày ${printDate(last)}; việc gửi, tiếp nhận báo cáo và trả lời vướng mắc tính đến ngày ${printDate(asOf)}.`,
    en: `The year ${year} is over: work counts up to ${last}; what was sent, judged and answered counts up to ${asOf}.`,
  }),
} as const;

const MAX_IDS = 12;

function listed(ids: readonly string[]): string {
  return ids.length <= MAX_IDS ? ids.join(', ') : `${ids.slice(0, MAX_IDS).join(', ')}, … (${ids.length})`;
}
