import { isStock } from '../../domain/progress/figures.js';
import type { Indicator } from '../../domain/plan/plan.js';
import type { Lang } from '../../domain/text/text.js';
import { counted, nameInSentence, SENTENCES } from '../../locale/document-sentences.js';
import { numberWords } from '../../locale/figures.js';

/** A figure with its value: a unit's, or the sum over units. */
export interface ValuedFigure {
  readonly indicator: Indicator;
  readonly figure: { readonly value: number | null };
}

/**
 * Counts first, then stocks that are zero, ratios last, so that one lead fits all counts. Zero flows are named
 * separately.
 */
export function inTurn<Row extends ValuedFigure>(rows: readonly Row[]): readonly Row[] {
  const rank = (row: Row): number => (isZero(row) ? 3 : isCount(row) ? 0 : row.indicator.kind === 'ratio' ? 2 : 1);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** Whether a flow is zero, so that nothing arose. A stock of zero is a result and does not count here. */
export function isZero({ indicator, figure }: ValuedFigure): boolean {
  return figure.value === 0 && indicator.kind !== 'ratio' && !isStock(indicator);
}

/** Whether it is a number other than zero, and no ratio. */
export function isCount({ indicator, figure }: ValuedFigure): boolean {
  return indicator.kind !== 'ratio' && figure.value !== 0;
}

/** A figure within a sentence. */
export function figurePhrase({ indicator, figure }: ValuedFigure, lang: Lang): string {
  const value = figure.value ?? 0;
  const name = nameInSentence(indicator.name);
  if (indicator.kind === 'ratio') return SENTENCES.ratio(name, `${numberWords(value, lang)}${indicator.unit}`)[lang];
  return value === 0 ? SENTENCES.noneLeft(name)[lang] : counted(value, indicator.unit, indicator.name, lang);
}
