import type { Figure } from '../domain/progress/figures.js';
import { comparisonIn, type FigureRollUp, isPartial } from '../domain/department/roll-up-figures.js';
import type { Lang, Text } from '../domain/text/text.js';
import type { Comparison, ComparisonKind } from '../domain/department/roll-up-comparison.js';
import type { Indicator } from '../domain/plan/plan.js';
import { DEPARTMENT } from './document-department.js';
import { changeNumber, FIGURE_SIGNS, FIGURE_STATES, FIGURES, numberWords } from './figures.js';
import { periodWords } from './periods.js';
import type { Calendar } from '../domain/calendar/calendar.js';

/** A unit's figure in a table over units: marked if partial; if there is none, the reason in words. */
export function unitFigureWords(figure: Figure, of: Calendar, lang: Lang): string {
  const { state, value, doubtful } = figure;
  if (value !== null) {
    const doubts = doubtful.length === 0 ? '' : ` (${FIGURES.lacking({ missing: [], doubtful }, of)[lang]})`;
    return `${numberWords(value, lang)}${FIGURE_SIGNS[state]}${doubts}`;
  }
  if (state === 'missing') return DEPARTMENT.notReported[lang];
  return state === 'not-applicable' ? DEPARTMENT.notApplicableShort[lang] : FIGURE_STATES[state][lang];
}

/** `120`, with a mark where it does not rest on every unit. */
export function sumWords(figure: FigureRollUp, lang: Lang): string {
  const { sum, reported, doubtful } = figure;
  if (sum === null && doubtful > 0) return FIGURE_STATES.doubtful[lang];
  if (sum === null) return reported > 0 ? '–' : DEPARTMENT.notReported[lang];
  return `${numberWords(sum, lang)}${isPartial(figure) ? FIGURE_SIGNS.partial : ''}`;
}

/** `27/36`, with the number of doubtful values and of values from units that do not owe the figure. */
export function reportedWords(figure: FigureRollUp, lang: Lang): string {
  const { reported, of } = figure;
  const more = besides(figure, lang);
  return `${reported}/${of}${more.length === 0 ? '' : ` (${more.join('; ')})`}`;
}

/** The same in a sentence: `27/36 đơn vị có đủ số liệu`. */
export function reportedByWords(figure: FigureRollUp, lang: Lang): string {
  const { reported, of } = figure;
  const all = { vi: `${reported}/${of} đơn vị có đủ số liệu`, en: `${reported} of ${of} units in full` };
  return [all[lang], ...besides(figure, lang)].join('; ');
}

function besides({ doubtful, beside }: FigureRollUp, lang: Lang): readonly string[] {
  const said = [
    { count: doubtful, words: { vi: 'cần kiểm tra lại', en: 'to be looked at again' } },
    { count: beside, words: { vi: 'ngoài diện báo cáo', en: 'not asked' } },
  ];
  const units = { vi: 'đơn vị', en: '' };
  return said
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => [String(count), units[lang], words[lang]].filter((one) => one !== '').join(' '));
}

/** `97`, marked where the sum of an earlier period does not rest on every unit. */
export function earlierWords(earlier: Comparison | null, lang: Lang): string {
  if (earlier === null || earlier.sum === null) return '–';
  return `${numberWords(earlier.sum, lang)}${isPartial(earlier) ? FIGURE_SIGNS.partial : ''}`;
}

/** `+20`; over some of the units only `+9 (69 − 60; 2 đơn vị)`, so that every line adds up. */
export function changeCell(earlier: Comparison | null, lang: Lang): string {
  const { change, isOverAll } = earlier ?? { change: null, isOverAll: false };
  if (earlier === null || change === null) return '–';
  const moved = changeNumber(change, lang);
  return isOverAll ? moved : `${moved} (${overUnits(earlier, ' − ')[lang]})`;
}

/** Says which periods the columns of a table are about. */
export function earlierNote(figures: readonly FigureRollUp[], shown: readonly ComparisonKind[]): readonly Text[] {
  return shown.flatMap((kind) => {
    const period = figures.flatMap((figure) => comparisonIn(figure, kind) ?? [])[0]?.period;
    if (period === undefined) return [];
    const [name, words] = [FIGURES.columns[kind], periodWords(period)];
    return [{ vi: `${name.vi}: ${words.vi}.`, en: `${name.en}: ${words.en}.` }];
  });
}

/** The numbers behind a change that does not cover all units. */
function overUnits({ now, before, units }: Comparison, between: string): Text {
  const numbers = (lang: Lang): string => [now ?? 0, before ?? 0].map((one) => numberWords(one, lang)).join(between);
  return {
    vi: `${numbers('vi')}; ${units} đơn vị`,
    en: `${numbers('en')}; ${units} ${units === 1 ? 'unit' : 'units'}`,
  };
}

/** A change in a sentence: `tăng 9`, over some of the units only `tăng 9 (69 so với 60; 2 đơn vị)`. */
export function changeWords(earlier: Comparison, { kind }: Indicator): Text {
  const moved = movedText(earlier.change ?? 0, kind);
  if (earlier.isOverAll) return moved;
  const over = { vi: overUnits(earlier, ' so với ').vi, en: overUnits(earlier, ' against ').en };
  return { vi: `${moved.vi} (${over.vi})`, en: `${moved.en} (${over.en})` };
}

/** `tăng 20`, `giảm 3`, `không đổi`; of a ratio `tăng 1,2 điểm phần trăm`. */
export function movedWords(change: number, kind: Indicator['kind'], lang: Lang): string {
  return movedText(change, kind)[lang];
}

function movedText(change: number, kind: Indicator['kind']): Text {
  if (change === 0) return { vi: 'không đổi', en: 'unchanged' };
  const points = kind === 'ratio' ? { vi: ' điểm phần trăm', en: ' percentage points' } : { vi: '', en: '' };
  const amount = (lang: Lang): string => `${numberWords(Math.abs(change), lang)}${points[lang]}`;
  return change > 0
    ? { vi: `tăng ${amount('vi')}`, en: `up ${amount('en')}` }
    : { vi: `giảm ${amount('vi')}`, en: `down ${amount('en')}` };
}
