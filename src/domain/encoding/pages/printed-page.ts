/** A page of a document that only knows what is printed where. Points, from the upper left corner of the page as it is read. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Texts in the order in which the file draws them. */
  readonly runs: readonly PrintedRun[];
  /** Drawn lines that are level or upright, thin boxes among them. */
  readonly rules: readonly DrawnRule[];
}

/** A text that is drawn in one go: a word, a line or a part of one. */
export interface PrintedRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Whether it runs from left to right; a stamp may be written across or upwards. */
  readonly isLevel: boolean;
}

export interface DrawnRule {
  readonly direction: 'level' | 'upright';
  /** Its height on the page, or its distance from the left edge. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A line as the eye sees it. Its raised numbers stand as `²`; it is bold where all of it is. */
export interface PrintedLine extends Omit<PrintedRun, 'isLevel'> {
  /** What it was put together from. */
  readonly runs: readonly PrintedRun[];
}
