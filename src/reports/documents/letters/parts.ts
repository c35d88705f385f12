import type { LetterData } from '../../../domain/department/letter-recipients.js';
import type { Text } from '../../../domain/text/text.js';
import { LETTERS } from '../../../locale/document-letters.js';
import { words } from '../../model/inline.js';
import type { Block, Line, Table } from '../../model/official-document.js';

/** The text of a letter: to one unit in the body, to several with a table of all of them. */
export interface LetterText {
  readonly blocks: readonly Block[];
  readonly closing: Line;
  /** `null` in a letter to one unit. */
  readonly list: Table | null;
}

/** The units that a letter asks: the one by name, several as those in the list. */
export function asked({ to }: LetterData): Text {
  const [only] = to;
  return to.length === 1 && only !== undefined ? { vi: only.name, en: only.name } : LETTERS.listedUnits;
}

/** The last sentence, which ends the letter. */
export function lastLine(text: string): Line {
  return words(text);
}
