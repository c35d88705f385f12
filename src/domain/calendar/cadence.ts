import type { CalendarDate } from './date.js';

/**
 * How often an item falls due; an `ongoing` item has one cell for each period of the kind that `Reporting.cells` names.
 */
export type Cadence = 'once' | 'ongoing' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/** How often reports are sent, and which cells an ongoing item has. Chosen by this tool unless the plan states it. */
export interface Reporting {
  /** Cut-offs on the 14th, by Nghị định 09/2019/NĐ-CP, Điều 12; or whole months of the calendar. */
  readonly calendar: 'nd-09-2019' | 'calendar-months';
  /** `period`: the plan's own periods, and only with these. */
  readonly cells: 'month' | 'quarter' | 'half-year' | 'year' | 'period';
  /** For which periods figures are entered; by default the quarters. A plan with periods of its own has those. */
  readonly figures?: 'month' | 'quarter' | 'half-year' | 'year';
  /** The plan's own periods, in place of months, quarters and half-years. */
  readonly periods?: readonly OwnPeriod[];
  /** The year that they divide, where it is not the calendar's. */
  readonly 'whole-year'?: OwnYear;
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

/** A period of the plan's own, as its file has it: a school's term. */
export interface OwnPeriod {
  /** `hk1`: begins with a letter, as no other period's id does. */
  readonly id: string;
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The day by which its report is sent; it never moves. */
  readonly 'send-by'?: CalendarDate;
}

/** The year of a plan where it is not the calendar's: a school year. */
export type OwnYear = Omit<OwnPeriod, 'id'>;
