import type { Text } from '../text/text.js';

/** What came of a text that a person was to edit. */
export type EditedText =
  /** As it was saved; the draft's file stays until `discard`, so that nothing is lost before it is written. */
  | { readonly kind: 'edited'; readonly text: string; readonly file: string; discard(): Promise<void> }
  /** The editor could not be run or did not end well; what was written stays in the file. */
  | { readonly kind: 'failed'; readonly editor: string; readonly file: string; readonly reason: Text }
  /** Neither `VISUAL` nor `EDITOR` names one; `setOne` is a line that does, as this system's shell reads it. */
  | { readonly kind: 'no-editor'; readonly setOne: string };
