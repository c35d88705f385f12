import { type CalendarDate, documentDate, printDate } from '../domain/calendar/date.js';
import type { UnitCounts } from '../domain/department/unit-counts.js';
import type { ExcludedWhy, LedgerUnit, MissingWhy } from '../domain/department/ledger.js';
import type { Cadence } from '../domain/calendar/cadence.js';
import { markedRole, UNIT_ITEM_STATES, type UnitItem, type UnitItemState } from '../domain/department/roll-up-items.js';
import type { Lang, Text } from '../domain/text/text.js';
import { kindWords, ROLE_WORDS, STATE_SIGNS, STATE_WORDS, stateWords } from './states.js';
import type { Plan } from '../domain/plan/plan.js';
import { INFORMED_KIND } from '../domain/plan/unit-kinds.js';

/** Why an expected unit has nothing in the figures. */
export const MISSING_WORDS: Readonly<Record<MissingWhy, Text>> = {
  'no-file': { vi: 'chưa có kế hoạch', en: 'no unit plan yet' },
  'nothing-recorded': { vi: 'chưa ghi gì trong kỳ', en: 'nothing recorded in the period' },
};

/** Why a unit is excluded altogether. */
export const EXCLUDED_WORDS: Readonly<Record<ExcludedWhy, Text>> = {
  enterprise: { vi: 'doanh nghiệp, chỉ được thông báo', en: 'an enterprise, only informed' },
  'not-reporting': { vi: 'danh sách đơn vị ghi không phải báo cáo', en: 'not reporting by the register' },
  'not-registered': { vi: 'không có trong danh sách đơn vị', en: 'not in the register' },
  'wrong-year': { vi: 'tệp của năm khác', en: 'of another year' },
  'other-plan': { vi: 'lập theo kế hoạch khác', en: 'derived from another plan' },
  'joined-later': { vi: 'tham gia sau kỳ này', en: 'joined after the period' },
};

/** Words on which units figures rest. */
export const LEDGER = {
  asOf: (asOf: CalendarDate): Text => ({ vi: `Tính đến ngày ${printDate(asOf)}`, en: `As of ${asOf}` }),
  /** For the whole year. */
  restsOn: ({ withPlan, expected }: UnitCounts): Text => ({
    vi: `Cả năm: tính từ kế hoạch của ${withPlan}/${expected} đơn vị.`,
    en: `Whole year: rests on the plans of ${withPlan} of ${expected} units.`,
  }),
  /** For a period: items are counted for every unit with a plan; figures come from units that recorded some. */
  restsOnInPeriod: ({ withPlan, recorded, expected }: UnitCounts): Text => ({
    vi: `Trong kỳ: tính từ kế hoạch của ${withPlan}/${expected} đơn vị, trong đó ${recorded} đơn vị đã ghi trong kỳ.`,
    en: `In the period: rests on the plans of ${withPlan} of ${expected} units, of which ${recorded} recorded something.`,
  }),
  nothingRecorded: { vi: 'Chưa ghi gì trong kỳ', en: 'Nothing recorded in the period' },
  noFile: { vi: 'Chưa có kế hoạch', en: 'Without a plan' },
  notSent: { vi: 'Chưa gửi báo cáo', en: 'Report not sent' },
  returned: { vi: 'Đã trả lại, chờ gửi lại', en: 'Returned, to be sent again' },
  late: { vi: 'Gửi muộn', en: 'Sent late' },
  extended: { vi: 'Được gia hạn gửi báo cáo', en: 'Extended' },
  extendedTo: (day: CalendarDate): Text => ({
    vi: `được gia hạn đến ngày ${documentDate(day)}`,
    en: `extended to ${documentDate(day)}`,
  }),
  older: { vi: 'Theo bản kế hoạch cũ', en: 'On an older revision' },
  excluded: { vi: 'Không tính', en: 'Not counted' },
  broken: { vi: 'Tệp có lỗi', en: 'Broken files' },
  revision: (n: number): Text => ({ vi: `bản ${n}`, en: `revision ${n}` }),
  olderRevision: (n: number): Text => ({
    vi: `Theo bản kế hoạch cũ: bản ${n}`,
    en: `On an older revision: revision ${n}`,
  }),
  lateBy: (days: number): Text => ({
    vi: `muộn ${days} ngày`,
    en: `${days} ${days === 1 ? 'day' : 'days'} late`,
  }),
  more: (count: number): Text => ({ vi: `và ${count} đơn vị nữa`, en: `and ${count} more` }),
} as const;

/** Units with the day to which their report was put off: `Phòng B (đến ngày 24/6/2024)`. */
export function extendedNames(
  units: readonly { readonly unit: { readonly name: string }; readonly day: CalendarDate }[],
  lang: Lang,
): readonly string[] {
  const until = { vi: 'đến ngày', en: 'to' };
  return units.map(({ unit, day }) => `${unit.name} (${until[lang]} ${documentDate(day)})`);
}

/** Some names of a list and the number of the others: `A, B và 3 đơn vị nữa`. */
export function someOf(names: readonly string[], max: number): Text {
  if (names.length <= max) return { vi: names.join(', '), en: names.join(', ') };
  const shown = names.slice(0, max).join(', ');
  const more = LEDGER.more(names.length - max);
  return { vi: shown === '' ? more.vi : `${shown} ${more.vi}`, en: shown === '' ? more.en : `${shown} ${more.en}` };
}

/** What a table shows for a unit without a usable file. */
const UNKNOWN: Text = { vi: 'chưa có số liệu', en: 'not known' };

/** A unit's state in an item, as needed for words and signs. */
export type Standing = Pick<UnitItem, 'role' | 'state' | 'besides'>;

/** Its state, and further states shown beside it. */
export function statesIn({ state, besides }: Standing): readonly UnitItemState[] {
  return [state, ...besides];
}

/** The words for a unit's state in an item: `hoàn thành (phối hợp)`. */
export function unitItemWords(standing: Standing, cadence: Cadence): Text {
  const all = statesIn(standing).map((state) => (state === 'unknown' ? UNKNOWN : stateWords(state, cadence)));
  const words = { vi: all.map(({ vi }) => vi).join(', '), en: all.map(({ en }) => en).join(', ') };
  const role = markedRole(standing);
  if (role === null) return words;
  return { vi: `${words.vi} (${ROLE_WORDS[role].vi})`, en: `${words.en} (${ROLE_WORDS[role].en})` };
}

/** The sign of the state alone, one column wide. */
export function unitStateSign(state: UnitItemState): string {
  return state === 'unknown' ? '?' : STATE_SIGNS[state];
}

/** The mark after the sign of a unit that does not lead; empty for the others. */
export function roleSign(standing: Standing): string {
  const role = markedRole(standing);
  return role === null ? '' : STATE_SIGNS[STATE_OF_ROLE[role]];
}

const STATE_OF_ROLE = { support: 'supports', monitor: 'monitors', unnamed: 'unnamed' } as const;

/** The meaning of the signs that a table contains. */
export function unitSignLegend(shown: readonly Standing[], lang: Lang): readonly string[] {
  const states = new Set(shown.flatMap(statesIn));
  for (const role of shown.map(markedRole)) if (role !== null) states.add(STATE_OF_ROLE[role]);
  return UNIT_ITEM_STATES.filter((state) => states.has(state)).map(
    (state) => `${unitStateSign(state)} ${(state === 'unknown' ? UNKNOWN : STATE_WORDS[state])[lang]}`,
  );
}

/** Words of the tables over units. */
export const ROLL_UP = {
  byItem: (issuer: string, year: number, asOf: Text): Text => ({
    vi: `${issuer}, kế hoạch năm ${year}: từng nhiệm vụ qua các đơn vị, tính đến ngày ${asOf.vi}`,
    en: `${issuer}, plan of ${year}: each item across units, as of ${asOf.en}`,
  }),
  bySection: (issuer: string, year: number, asOf: Text): Text => ({
    vi: `${issuer}, kế hoạch năm ${year}: từng mục qua các đơn vị, tính đến ngày ${asOf.vi}`,
    en: `${issuer}, plan of ${year}: each section across units, as of ${asOf.en}`,
  }),
  matrix: (issuer: string, year: number, asOf: Text): Text => ({
    vi: `${issuer}, kế hoạch năm ${year}: bảng đơn vị × nhiệm vụ, tính đến ngày ${asOf.vi}`,
    en: `${issuer}, plan of ${year}: units × items, as of ${asOf.en}`,
  }),
  periodMatrix: (issuer: string, year: number, asOf: Text): Text => ({
    vi: `${issuer}, kế hoạch năm ${year}: đã thực hiện/đến hạn theo kỳ, tính đến ngày ${asOf.vi}`,
    en: `${issuer}, plan of ${year}: done of due by period, as of ${asOf.en}`,
  }),
  columns: {
    number: { vi: 'Số mục', en: 'Number' },
    id: { vi: 'Mã', en: 'Id' },
    kind: { vi: 'Loại', en: 'Kind' },
    units: { vi: 'Đơn vị', en: 'Units' },
    fulfilled: { vi: 'Đã thực hiện', en: 'Fulfilled' },
    percent: { vi: 'Tỷ lệ (%)', en: 'Rate (%)' },
    fulfilledYear: { vi: 'Đã thực hiện cả năm', en: 'Fulfilled, year' },
    section: { vi: 'Mục', en: 'Section' },
    period: { vi: 'Kỳ', en: 'Period' },
    state: { vi: 'Tình trạng', en: 'State' },
    counts: { vi: 'Được tính', en: 'Counts' },
    report: { vi: 'Báo cáo', en: 'Report' },
    ledger: { vi: 'Ghi chú', en: 'Note' },
  },
  counted: { vi: 'có', en: 'yes' },
  notCounted: { vi: 'không', en: 'no' },
  ownItems: { vi: '(nhiệm vụ riêng của các đơn vị)', en: '(the units’ own items)' },
  whyHint: (id: string): Text => ({
    vi: `Từng đơn vị và tệp làm căn cứ cho một dòng: dcs why --all ${id}`,
    en: `Each unit and the file behind a row: dcs why --all ${id}`,
  }),
  summary: {
    vi: 'Nhiều kỳ trong một ô: ghi tình trạng cần chú ý nhất; có cả chưa cập nhật, quá hạn, vướng mắc thì ghi đủ.',
    en: 'Several periods in a cell: the most urgent one; of missing, overdue and blocked all of them.',
  },
  onlyOne: { vi: 'Chỉ dùng một trong hai: --by hoặc --matrix.', en: 'Use --by or --matrix, not both.' },
  notForOne: {
    vi: '--by, --matrix là bảng của mọi đơn vị: bỏ -u, hoặc thêm --all.',
    en: '--by and --matrix are over all units: leave out -u, or add --all.',
  },
  noHtml: {
    vi: '--by, --matrix không có dạng html; dùng text, json hoặc csv.',
    en: '--by and --matrix have no html; use text, json or csv.',
  },
} as const;

/** The kind of a unit that works by the plan; `null` for an enterprise, and if it is not known. */
export function ledgerKindWords(plan: Pick<Plan, 'kinds'>, kind: LedgerUnit['kind']): Text | null {
  return kind === null || kind === INFORMED_KIND ? null : kindWords(plan, kind);
}
