import { documentDate } from '../domain/calendar/date.js';
import type { Calendar } from '../domain/calendar/calendar.js';
import { yearPeriod } from '../domain/calendar/period.js';
import type { RolledTarget } from '../domain/department/roll-up-targets.js';
import type { Bound, Indicator, Target } from '../domain/plan/indicator.js';
import type { TargetProgress } from '../domain/progress/targets.js';
import type { Lang, Text } from '../domain/text/text.js';
import { numberWords } from './figures.js';

/** The words of targets; a target is the plan's, and nothing is said of it that the recorded figures do not say. */
export const TARGETS = {
  /** The column of a table, beside one that is called `Chỉ tiêu` and has the indicators. */
  column: { vi: 'Chỉ tiêu kế hoạch', en: 'Target' },
  inSentence: { vi: 'chỉ tiêu kế hoạch', en: 'target' },
  soFar: { vi: 'lũy kế', en: 'so far' },
  ofEach: { vi: 'mỗi đơn vị', en: 'each unit' },
  met: { vi: 'đã đạt', en: 'met' },
  notMet: { vi: 'chưa đạt', en: 'not met' },
  exceeded: { vi: 'đã vượt', en: 'exceeded' },
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
