/**
 * How the Word files of a unit or of the head office are set, within what the decree allows; what is not said is the
 * tool's choice.
 */
export interface DocumentLayout {
  /** Of the text, in points. */
  readonly size?: 13 | 14;
  /** The indent of a paragraph's first line, in centimetres. */
  readonly 'first-line'?: number;
  /** In lines: 1 is single. */
  readonly 'line-spacing'?: number;
  /** Between paragraphs, in points. */
  readonly after?: number;
  /** The lines of the superior body's name in the letterhead. */
  readonly 'superior-lines'?: readonly string[];
  /** The lines of the issuing body's name in the letterhead. */
  readonly 'name-lines'?: readonly string[];
}
