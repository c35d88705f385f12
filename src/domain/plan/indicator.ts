import type { CalendarDate } from '../calendar/date.js';

/** A figure that units enter for each of the plan's figure periods, or that is computed from such. */
export interface Indicator {
  /** `tiep-dan.luot` */
  readonly id: string;
  readonly name: string;
  /** Unit of count (`ĐVT`): `lượt`, `vụ việc`, `%`. */
  readonly unit: string;
  /** The item it belongs to. */
  readonly item: string;
  /** A count is entered; a ratio is computed from its parts, in percent. */
  readonly kind: 'count' | 'ratio';
  /** Only for a ratio: the ids of two indicators of kind count. */
  readonly numerator?: string;
  readonly denominator?: string;
  /**
   * Only for a count: flows are added up over periods (`sum`); a stock (what remains, how many exist) has its last
   * value (`last`).
   */
  readonly 'over-time'?: 'sum' | 'last';
  /** Indicators that must add up to this one. */
  readonly parts?: readonly string[];
  /** An indicator that this one must not exceed. */
  readonly 'at-most'?: string;
  /** For a remainder: the previous remainder plus received minus resolved must equal it. */
  readonly balance?: { readonly received: string; readonly resolved: string };
  /** A larger factor of change from the previous period is a warning. */
  readonly jump?: number;
  readonly target?: Target;
}

/** The ways of saying what number an indicator is to reach, each with its number. A target has one of them. */
export const BOUNDS = ['at-least', 'above', 'equals', 'at-most', 'below'] as const;
export type Bound = (typeof BOUNDS)[number];

/** The number that the plan wants an indicator to reach. */
export interface Target extends Readonly<Partial<Record<Bound, number>>> {
  /**
   * Whose number it is: each unit's, or that of all units together. Where the plan does not say, a count is that of all
   * units, as an office sets one number; a percentage holds for each and for all.
   */
  readonly of?: 'each' | 'all';
  /** The day by which; without one, the end of the plan's year. */
  readonly by?: CalendarDate;
  /** The point that states it, if it is not the indicator's item. */
  readonly at?: string;
  /** The words of the source that state it. */
  readonly words?: string;
}

/** The bound of a target with its number; `null` if it has none, or several. */
export function boundOf(target: Target): { readonly bound: Bound; readonly number: number } | null {
  const [only, ...others] = BOUNDS.flatMap((bound) => {
    const number = target[bound];
    return number === undefined ? [] : [{ bound, number }];
  });
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether a target is one for every single unit. */
export function isOfEach({ kind }: Pick<Indicator, 'kind'>, { of }: Target): boolean {
  return of === 'each' || (of === undefined && kind === 'ratio');
}

/** Whether a target is one for all units together. */
export function isOfAll({ of }: Target): boolean {
  return of !== 'each';
}
