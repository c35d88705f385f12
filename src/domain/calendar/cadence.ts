import type { CalendarDate } from './date.js';

/**
 * How often an item falls due; an `ongoing` item has one cell for each period of the kind that `Reporting.cells` names.
 */
export type Cadence = 'once' | 'ongoing' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** How often reports are sent, and which cells an ongoing item has. Chosen by this tool unless the plan states it. */
export interface Reporting {
  /** Cut-offs by Nghị định 09/2019/NĐ-CP, Điều 12. */
  readonly calendar: 'nd-09-2019';
  readonly cells: 'month' | 'quarter' | 'half-year' | 'year';
  /** The expected reports, as period ids. */
  readonly reports: readonly string[];
  /** Calendar days between the cut-off and the end of the sending day. */
  readonly 'send-within-days': number;
  /**
   * Sending days that the plan fixes, by period; they never move. In other periods: the cut-off plus
   * `send-within-days`.
   */
  readonly 'send-on'?: Readonly<Record<string, CalendarDate>>;
  /** Days off. A sending day on one of them, or on a Sunday, moves to the next working day; cells close with it. */
  readonly holidays?: readonly CalendarDate[];
}
