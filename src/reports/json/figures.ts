import { isComparable } from '../../domain/progress/figure-change.js';
import type { Figure } from '../../domain/progress/figures.js';
import type { FigureRow } from '../../domain/progress/figure-rows.js';
import type { Period } from '../../domain/calendar/period.js';
import { figureValue } from './roll-up.js';
import { asJson } from './status.js';
import { targetJson } from './target.js';

/**
 * `dcs/figures@1`: each indicator in a period. A value is a number, or `"not-applicable"`, `"not-joined"`, `"not-
 * there"`, `"not-lead"`, `"none"` for a ratio of nothing, `"doubtful"` where it must be checked again, or `null` where
 * nothing was reported. `state` belongs to `value`; if it is `partial`, `value` is a sum of the quarters there are.
 * `previous`, `lastYear` and `cumulative` have no state: they are `null` unless complete. `target` is there
 * only where the unit has one.
 */
export function figuresJson(period: Period, rows: readonly FigureRow[]): string {
  return asJson({
    schema: 'dcs/figures@1',
    period: period.id,
    figures: rows.map(({ indicator, figure, previous, lastYear, cumulative, target }) => ({
      id: indicator.id,
      name: indicator.name,
      kind: indicator.kind,
      item: indicator.item,
      value: figureValue(figure),
      previous: earlierValue(previous),
      lastYear: earlierValue(lastYear),
      cumulative: wholeValue(cumulative),
      state: figure.state,
      doubtful: figure.doubtful.map(({ quarter, value }) => ({ period: quarter, value })),
      ...(target === null ? {} : { target: targetJson(target) }),
    })),
  });
}

/** A value from which a reader may subtract: `null` if it covers less time than its period. */
function earlierValue(figure: Figure): ReturnType<typeof figureValue> {
  return figure.value !== null && !isComparable(figure) ? null : figureValue(figure);
}

function wholeValue(figure: Figure): ReturnType<typeof figureValue> {
  return figure.state === 'partial' ? null : figureValue(figure);
}

/** A heading of the report with its prose; `null` where there is none. */
export interface WordedHeading {
  readonly id: string;
  readonly heading: string;
  readonly words: string | null;
}

/** `dcs/words@1`: the prose for each heading of a period's report. */
export function wordsJson({ id }: Period, headings: readonly WordedHeading[]): string {
  return asJson({ schema: 'dcs/words@1', period: id, headings });
}
