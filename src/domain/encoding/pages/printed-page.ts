/**
 * A page of a document that stores only where things are printed. Coordinates are in points from the upper left corner.
 */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Texts, in the order in which the file draws them. */
  readonly runs: readonly PrintedRun[];
  /** Horizontal and vertical lines, including thin boxes. */
  readonly rules: readonly DrawnRule[];
}

/** A text that is drawn by one operation: a line, a word, or a part of one. */
export interface PrintedRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The vertical position of its baseline. */
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Whether it is horizontal; a stamp may be written diagonally or upwards. */
  readonly isLevel: boolean;
}

export interface DrawnRule {
  readonly direction: 'level' | 'upright';
  /** The vertical position of a horizontal line, or the horizontal one of a vertical line. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A printed line. Raised numbers are written as `²`; it is bold only if all of its runs are. */
export interface PrintedLine extends Omit<PrintedRun, 'isLevel'> {
  /** The runs it consists of. */
  readonly runs: readonly PrintedRun[];
}
