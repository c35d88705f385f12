import { documentDate, printDate } from '../domain/calendar/date.js';
import type { Calendar } from '../domain/calendar/calendar.js';
import type { Period } from '../domain/calendar/period.js';
import { yearPeriod } from '../domain/calendar/period.js';
import type { RolledSoFar, RolledTarget } from '../domain/department/roll-up-targets.js';
import type { Bound, Indicator, Target } from '../domain/plan/indicator.js';
import type { TargetReason } from '../domain/progress/target-basis.js';
import type { TargetSoFar } from '../domain/progress/targets-so-far.js';
import type { TargetProgress } from '../domain/progress/targets.js';
import { capitalised } from '../domain/text/letter-case.js';
import type { Lang, Text } from '../domain/text/text.js';
import { numberWords } from './figures.js';
import { periodWords } from './periods.js';

/** The words of targets; a target is the plan's, and nothing is said of it that the recorded figures do not say. */
export const TARGETS = {
  /** The column of a table, beside one that is called `Chỉ tiêu` and has the indicators. */
  column: { vi: 'Chỉ tiêu kế hoạch', en: 'Target' },
  inSentence: { vi: 'chỉ tiêu kế hoạch', en: 'target' },
  soFar: { vi: 'lũy kế', en: 'so far' },
  ofAll: { vi: 'tất cả đơn vị', en: 'all units together' },
  ofEach: { vi: 'mỗi đơn vị', en: 'each unit' },
  met: { vi: 'đã đạt', en: 'met' },
  notMet: { vi: 'chưa đạt', en: 'not met' },
  exceeded: { vi: 'đã vượt', en: 'exceeded' },
  /** The heading of the list, which is none of results. */
  heading: { vi: 'Chỉ tiêu kế hoạch:', en: 'Targets:' },
  /** Where the figures do not say yet whether it is met. */
  undecided: { vi: 'chưa đủ số liệu để kết luận', en: 'not decided by the figures' },
  noFigure: { vi: 'chưa có số liệu', en: 'no figure yet' },
  upTo: (period: Period): Text => ({ vi: `tính đến ${periodWords(period).vi}`, en: `up to ${periodWords(period).en}` }),
  givenBy: (reported: number, of: number): Text => ({
    vi: `${reported}/${of} đơn vị có đủ số liệu`,
    en: `${reported} of ${of} units in full`,
  }),
  /** What a target's standing rests on. */
  statedAt: (at: string, words: string | undefined): Text => ({
    vi: words === undefined ? `Nêu tại ${at}.` : `Nêu tại ${at}: “${words}”.`,
    en: words === undefined ? `Stated at ${at}.` : `Stated at ${at}: “${words}”.`,
  }),
  ratioRule: {
    vi: 'Tính từ tổng hai số dưới đây, chỉ lấy kỳ có đủ cả hai.',
    en: 'Computed from the sums of the two figures below, of the periods that have both.',
  },
  reached: {
    vi: 'Số này chỉ tăng thêm, nên kết luận được mà không chờ số liệu còn lại.',
    en: 'It can only grow, so that the figures still to come change nothing.',
  },
  whole: {
    vi: 'Thời gian của chỉ tiêu đã hết, số liệu đã đủ.',
    en: 'The time of the target is over, and all figures are there.',
  },
  noFigureYet: { vi: 'Chưa kết luận: chưa có số liệu nào.', en: 'Not decided: there is no figure yet.' },
  lacking: {
    vi: 'Chưa kết luận: thời gian của chỉ tiêu đã hết, nhưng số liệu chưa đủ, hoặc có số cần kiểm tra lại.',
    en: 'Not decided: the time of the target is over, but figures are missing or to be looked at again.',
  },
  notOver: (day: string): Text => ({
    vi: `Chưa kết luận: chỉ tiêu tính đến hết ngày ${printDate(day)}.`,
    en: `Not decided: the target runs to the end of ${day}.`,
  }),
  more: (count: number): Text => ({
    vi: `… và ${count} chỉ tiêu nữa (dcs figure)`,
    en: `… and ${count} more (dcs figure)`,
  }),
  moreOfAll: (count: number): Text => ({
    vi: `… và ${count} chỉ tiêu nữa (dcs report --all)`,
    en: `… and ${count} more (dcs report --all)`,
  }),
  metByEvery: (met: number, of: number): Text => ({
    vi: `${met}/${of} chỉ tiêu của mỗi đơn vị đã được mọi đơn vị đạt`,
    en: `${met} of ${of} targets of each unit met by every unit`,
  }),
  unitsMet: (met: number, of: number): Text => ({
    vi: `${met}/${of} đơn vị đã đạt`,
    en: `met by ${met} of ${of} units`,
  }),
} as const;

const BOUND_WORDS: Readonly<Record<Bound, Text>> = {
  'at-least': { vi: 'ít nhất', en: 'at least' },
  above: { vi: 'trên', en: 'above' },
  equals: { vi: '', en: '' },
  'at-most': { vi: 'không quá', en: 'at most' },
  below: { vi: 'dưới', en: 'below' },
};

/** A bound in a column of its own. */
export function boundName(bound: Bound): Text {
  return bound === 'equals' ? { vi: 'đúng bằng', en: 'equals' } : BOUND_WORDS[bound];
}

/** `ít nhất 20`, `95%`, `đến ngày 30/6/2026: dưới 2%`. */
export function targetWords(
  { bound, number, target }: Pick<TargetProgress, 'bound' | 'number' | 'target'>,
  { unit }: Indicator,
  of: Calendar,
  lang: Lang,
): string {
  const amount = `${numberWords(number, lang)}${unit === '%' ? '%' : ''}`;
  const words = [BOUND_WORDS[bound][lang], amount].filter((word) => word !== '').join(' ');
  const day = dayWords(target, of);
  return day === null ? words : `${day[lang]}: ${words}`;
}

/** The day of a target that is not the end of the plan's year; a year's last day is that year. */
function dayWords({ by }: Target, of: Calendar): Text | null {
  if (by === undefined || by === yearPeriod(of).workTo) return null;
  return by.endsWith('-12-31')
    ? { vi: `đến năm ${by.slice(0, 4)}`, en: `by ${by.slice(0, 4)}` }
    : { vi: `đến ngày ${documentDate(by)}`, en: `by ${documentDate(by)}` };
}

/** What the figures say of a target; `null` where they do not say anything yet. */
export function standingWords({ standing }: Pick<TargetProgress, 'standing'>): Text | null {
  switch (standing) {
    case 'open':
      return null;
    case 'met':
      return TARGETS.met;
    case 'not-met':
      return TARGETS.notMet;
    case 'exceeded':
      return TARGETS.exceeded;
  }
}

/** A cell of the column of targets: `ít nhất 20 (đã đạt)`; empty if there is none. */
export function targetCell(target: TargetProgress | null, indicator: Indicator, of: Calendar, lang: Lang): string {
  if (target === null) return '';
  const standing = standingWords(target);
  return `${targetWords(target, indicator, of, lang)}${standing === null ? '' : ` (${standing[lang]})`}`;
}

/** The same over all units: for a target of each unit, with how many met it. */
export function rolledTargetCell(target: RolledTarget | null, indicator: Indicator, of: Calendar, lang: Lang): string {
  if (target?.units == null) return targetCell(target, indicator, of, lang);
  const { met, of: all } = target.units;
  const words = `${TARGETS.ofEach[lang]} ${targetWords(target, indicator, of, lang)}`;
  return `${words} (${TARGETS.unitsMet(met, all)[lang]})`;
}

/**
 * A target after its figure in a sentence: `chỉ tiêu kế hoạch ít nhất 20, lũy kế 12`; `null` if there is none.
 * @param shown the figure in the sentence; the number that the target is about is said where it is another one
 */
export function targetMark(
  target: TargetProgress | null,
  indicator: Indicator,
  shown: number | null,
  of: Calendar,
  lang: Lang,
): string | null {
  if (target === null) return null;
  const { value } = target;
  const soFar =
    value === null || value === shown ? [] : [`${TARGETS.soFar[lang]} ${amountWords(value, indicator, lang)}`];
  const standing = standingWords(target);
  const words = `${TARGETS.inSentence[lang]} ${targetWords(target, indicator, of, lang)}`;
  return [words, ...soFar, ...(standing === null ? [] : [standing[lang]])].join(', ');
}

/** The same over all units. */
export function rolledTargetMark(
  target: RolledTarget | null,
  indicator: Indicator,
  shown: number | null,
  of: Calendar,
  lang: Lang,
): string | null {
  if (target?.units == null) return targetMark(target, indicator, shown, of, lang);
  const { met, of: all } = target.units;
  const words = `${TARGETS.inSentence[lang]} ${TARGETS.ofEach[lang]} ${targetWords(target, indicator, of, lang)}`;
  return `${words}, ${TARGETS.unitsMet(met, all)[lang]}`;
}

function amountWords(value: number, { unit }: Indicator, lang: Lang): string {
  return `${numberWords(value, lang)}${unit === '%' ? '%' : ''}`;
}

/** A target in a list: `Buổi tuyên truyền (buổi): 12, tính đến quý II năm 2026; chỉ tiêu kế hoạch ít nhất 20: đã đạt`. */
export function targetLine(one: TargetSoFar | RolledSoFar, lang: Lang): string {
  const { name, unit } = one.indicator;
  return `${unit === '%' ? name : `${name} (${unit})`}: ${sumAndVerdict(one, lang)}`;
}

/** The same as a sentence of its own, where the indicator is named above. */
export function targetSentence(one: TargetSoFar | RolledSoFar, lang: Lang): string {
  return `${capitalised(sumAndVerdict(one, lang))}.`;
}

function sumAndVerdict({ indicator, period, target }: TargetSoFar | RolledSoFar, lang: Lang): string {
  const { value } = target;
  const over = 'units' in target ? target : null;
  const lacks = over !== null && over.reported < over.of ? ` (${TARGETS.givenBy(over.reported, over.of)[lang]})` : '';
  const now = value === null ? TARGETS.noFigure[lang] : amountWords(value, indicator, lang);
  const units = over?.units ?? null;
  const each = units === null ? '' : `${TARGETS.ofEach[lang]} `;
  const verdict = units === null ? (standingWords(target) ?? TARGETS.undecided) : TARGETS.unitsMet(units.met, units.of);
  const goal = targetWords(target, indicator, period.calendar, lang);
  return `${now}, ${TARGETS.upTo(period)[lang]}${lacks}; ${TARGETS.inSentence[lang]} ${each}${goal}: ${verdict[lang]}`;
}

/** Why the figures do or do not decide a target. */
export function targetReason(reason: TargetReason): Text {
  switch (reason.kind) {
    case 'reached':
      return TARGETS.reached;
    case 'whole':
      return TARGETS.whole;
    case 'no-figure':
      return TARGETS.noFigureYet;
    case 'lacking':
      return TARGETS.lacking;
    case 'not-over':
      return TARGETS.notOver(reason.day);
  }
}

/** How many targets are met over all units, and which are not: one line of the director's page. */
export function targetsInBrief(
  targets: readonly { readonly indicator: Indicator; readonly target: RolledTarget }[],
  withNames: boolean,
  lang: Lang,
): string {
  const ofAll = targets.filter(({ target }) => target.units === null);
  const parts = (['met', 'not-met', 'exceeded', 'open'] as const).flatMap((standing) => {
    const own = ofAll.filter(({ target }) => target.standing === standing);
    if (own.length === 0) return [];
    const isNamed = withNames && (standing === 'not-met' || standing === 'exceeded');
    const names = isNamed ? ` (${own.map(({ indicator }) => indicator.name).join('; ')})` : '';
    return [`${(standingWords({ standing }) ?? TARGETS.undecided)[lang]} ${String(own.length)}${names}`];
  });
  const ofEach = targets.flatMap(({ indicator, target: { units } }) =>
    units === null ? [] : [{ indicator, ...units }],
  );
  const whole = ofEach.filter(({ met, of }) => met === of).length;
  const named = ofEach.map(({ indicator, met, of }) => `${indicator.name} ${TARGETS.unitsMet(met, of)[lang]}`);
  const each = ofEach.length === 0 ? [] : withNames ? named : [TARGETS.metByEvery(whole, ofEach.length)[lang]];
  return `${TARGETS.heading[lang]} ${[...parts, ...each].join('; ')}.`;
}
