import type { QuarterFigure } from '../domain/progress/figure-asked.js';
import type { DoubtfulValue, Figure, FigureState } from '../domain/progress/figures.js';
import type { Period } from '../domain/calendar/period.js';
import { parsePeriod } from '../domain/calendar/period.js';
import type { Lang, Text } from '../domain/text/text.js';
import { nameInYear, periodWords } from './periods.js';
import type { Calendar } from '../domain/calendar/calendar.js';

/** How complete a figure is. */
export const FIGURE_STATES: Readonly<Record<FigureState, Text>> = {
  reported: { vi: 'đã báo cáo', en: 'reported' },
  partial: { vi: 'chưa đủ số liệu các kỳ', en: 'some periods are missing' },
  none: { vi: 'không phát sinh', en: 'nothing arose' },
  'not-applicable': { vi: 'không thuộc chức năng', en: 'not applicable' },
  'not-joined': { vi: 'chưa tham gia', en: 'not joined yet' },
  'not-there': { vi: 'chưa có nhiệm vụ này', en: 'item not there yet' },
  'not-lead': { vi: 'không chủ trì', en: 'does not lead it' },
  doubtful: { vi: 'cần kiểm tra lại', en: 'to be looked at again' },
  missing: { vi: 'chưa báo cáo', en: 'not reported' },
};

/** How complete a figure is, after its number or instead of it; what was not reported stays blank. */
export const FIGURE_SIGNS: Readonly<Record<FigureState, string>> = {
  reported: '',
  partial: '*',
  none: '∅',
  'not-applicable': '–',
  'not-joined': '«',
  'not-there': '‹',
  'not-lead': '·',
  doubtful: '?',
  missing: '',
};

/** Words of tables of figures. */
export const FIGURES = {
  columns: {
    number: { vi: 'TT', en: 'No.' },
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
    indicatorAndUnit: { vi: 'Chỉ tiêu (ĐVT)', en: 'Indicator (unit)' },
    unit: { vi: 'ĐVT', en: 'Unit' },
    period: { vi: 'Kỳ này', en: 'This period' },
    previous: { vi: 'Kỳ trước', en: 'Period before' },
    cumulative: { vi: 'Lũy kế', en: 'Year so far' },
    lastYear: { vi: 'Cùng kỳ năm trước', en: 'Same period last year' },
    change: { vi: 'Tăng/giảm', en: 'Change' },
    changeOf: {
      previous: { vi: 'Tăng/giảm so với kỳ trước', en: 'Change against the period before' },
      lastYear: { vi: 'Tăng/giảm so với cùng kỳ', en: 'Change against last year' },
    },
  },
  legend: { vi: 'Ký hiệu:', en: 'Signs:' },
  /** What a sum lacks: quarters that were not reported, and doubtful ones. */
  lacking: ({ missing, doubtful }: Pick<Figure, 'missing' | 'doubtful'>, of: Calendar): Text => {
    const words = (lang: Lang): string =>
      [
        ...(missing.length === 0
          ? []
          : [`${LACKING[lang]} ${missing.map((one) => quarterWords(one, of)[lang]).join(', ')}`]),
        ...doubtful.map((one) => doubtfulWords(one, of, lang)),
      ].join('; ');
    return { vi: words('vi'), en: words('en') };
  },
  change: (against: Period): Text => ({
    vi: `Tăng/giảm: so với ${periodWords(against).vi}; của tỷ lệ: điểm phần trăm.`,
    en: `Change: against ${periodWords(against).en}; of a ratio: percentage points.`,
  }),
} as const;

/** A number with its thousands separated: `1.234` and `98,9` in Vietnamese, `1,234` and `98.9` in English. */
export function numberWords(value: number, lang: Lang): string {
  const [whole = '', tenths] = String(Math.abs(value)).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');
  const rest = tenths === undefined ? '' : `${lang === 'vi' ? ',' : '.'}${tenths}`;
  return `${value < 0 ? '-' : ''}${groups}${rest}`;
}

/** `+3`, `-2`, `0`. */
export function changeNumber(change: number, lang: Lang): string {
  return `${change > 0 ? '+' : ''}${numberWords(change, lang)}`;
}

/** A figure in a cell: its value, with a note if it is partial, or the reason why there is none. */
export function figureWords(figure: Figure, of: Calendar, lang: Lang): string {
  const { state, value, missing, doubtful } = figure;
  if (state === 'doubtful') {
    const [only] = doubtful;
    const isAll = doubtful.length === 1 && missing.length === 0;
    if (only?.value != null && isAll) return `${numberWords(only.value, lang)} (${FIGURE_STATES.doubtful[lang]})`;
    return isAll ? FIGURE_STATES.doubtful[lang] : FIGURES.lacking(figure, of)[lang];
  }
  if (value === null) return FIGURE_STATES[state][lang];
  return state === 'partial'
    ? `${numberWords(value, lang)} (${FIGURES.lacking(figure, of)[lang]})`
    : numberWords(value, lang);
}

const LACKING: Text = { vi: 'chưa có', en: 'without' };

/** `quý II: 45, cần kiểm tra lại` */
function doubtfulWords({ quarter, value }: DoubtfulValue, of: Calendar, lang: Lang): string {
  const given = value === null ? '' : `${numberWords(value, lang)}, `;
  return `${quarterWords(quarter, of)[lang]}: ${given}${FIGURE_STATES.doubtful[lang]}`;
}

/** `quý I`, with the year if it is not the plan's. */
function quarterWords(id: string, of: Calendar): Text {
  const period = parsePeriod(id, of);
  if (period === null) return { vi: id, en: id };
  const { vi, en } = period.kind === 'own' ? nameInYear(period) : periodWords(period);
  return { vi: vi.replace(/ năm \d+$/, ''), en: en.replace(/ of \d+$/, '') };
}

/** The value of a figure period: `12`, `45 (cần kiểm tra lại)`, `chưa nhập`. */
export function quarterFigureWords(figure: QuarterFigure, lang: Lang): string {
  switch (figure.kind) {
    case 'given':
      return numberWords(figure.value, lang);
    case 'doubtful':
      return `${numberWords(figure.value, lang)} (${FIGURE_STATES.doubtful[lang]})`;
    case 'missing':
      return FIGURE_STATES.missing[lang];
    case 'not-asked':
      return FIGURE_STATES[figure.why][lang];
  }
}
