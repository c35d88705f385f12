import type { CalendarDate } from './date.js';

/** How often an item falls due; `ongoing` has a cell in each of the reporting's cells. */
export type Cadence = 'once' | 'ongoing' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** How often reports go up, and which cells an ongoing item has. A choice of this tool unless the plan says so. */
export interface Reporting {
  /** Cut-offs by Nghị định 09/2019/NĐ-CP, Điều 12. */
  readonly calendar: 'nd-09-2019';
  readonly cells: 'month' | 'quarter' | 'half-year' | 'year';
  /** The reports that are expected, as period ids. */
  readonly reports: readonly string[];
  /** Calendar days between the cut-off and the end of the sending day. */
  readonly 'send-within-days': number;
  /** Sending days that are fixed, by period, and never moved; the others are the cut-off plus the days. */
  readonly 'send-on'?: Readonly<Record<string, CalendarDate>>;
  /** Days off: like Sundays they move the sending day, on which cells close too. */
  readonly holidays?: readonly CalendarDate[];
}
