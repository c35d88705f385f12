import type { ChalkInstance } from 'chalk';
import type { Lang } from '../../domain/text/text.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import { periodColumn } from '../../locale/periods.js';
import { STATE_SIGNS } from '../../locale/states.js';
import { paintState } from './paint.js';
import { padText } from './wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** The heading over cells of the usual kind: `QI QII QIII QIV`. */
export function cellsHeading(periods: readonly string[], of: Calendar, lang: Lang): string {
  return periods.map((id) => periodColumn(id, of)[lang]).join(' ');
}

/**
 * An item's cells as signs: under the common heading if of the usual kind, otherwise after the headings of their own
 * periods.
 */
export function cellsText(
  item: ItemProgress,
  usual: readonly string[],
  of: Calendar,
  lang: Lang,
  paint: ChalkInstance,
): string {
  const signs = item.cells.map((cell) => {
    const state = cell.state;
    return { period: cell.period, width: periodColumn(cell.period, of)[lang].length, sign: STATE_SIGNS[state], state };
  });
  const isUsual = signs.length === usual.length && signs.every(({ period }, i) => period === usual[i]);
  if (isUsual) {
    return signs
      .map(({ sign, state, width }) => paintState(paint, state, sign) + padText(sign, width).slice(sign.length))
      .join(' ')
      .trimEnd();
  }
  const [first] = item.cells;
  const last = item.cells.at(-1);
  if (first === undefined || last === undefined) return '';
  const from = periodColumn(first.period, of)[lang];
  const span = first === last ? from : `${from}–${periodColumn(last.period, of)[lang]}`;
  return `${span} ${signs.map(({ sign, state }) => paintState(paint, state, sign)).join('')}`;
}
