import { fold } from '../text/fold.js';

/** A unit in a typed list. */
export interface ListedName {
  readonly name: string;
  /** The abbreviation in its documents' symbols; `null` where the list has none. */
  readonly code: string | null;
  /** What it is in the plan: a kind of unit, a group or a body; `null` where the list does not say. */
  readonly part: string | null;
}

/**
 * Reads a list of units, one a line: the name, and behind a semicolon, a bar or a tab its abbreviation (`TTA`) or what it
 * is in the plan, in either order. Numbers and dashes before the names, empty lines and a table's head are skipped.
 */
export function readUnitList(text: string): readonly ListedName[] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => {
      const fields = line.split(/[;|\t]/).map((field) => field.replace(/\s+/g, ' ').trim());
      const [first = '', ...more] = fields.filter((field, at) => field !== '' && !(at === 0 && NUMBER.test(field)));
      const name = first.replace(BEFORE_NAME, '').trim();
      if (name === '' || HEAD.test(fold(name)) || line.trimStart().startsWith('#')) return [];
      const code = more.find((field) => CODE.test(field)) ?? null;
      return [{ name, code, part: more.find((field) => field !== code) ?? null }];
    });
}

/** A cell or field with a running number alone. */
const NUMBER = /^\d+[.)]?$/;
/** A number or a bullet before a name; “1A” is a part of it. */
const BEFORE_NAME = /^(?:\d+[.)]\s*|\d+\s+(?=\p{Lu})|[-+*•–]\s*)/u;
/** The head of a table of units, without accents. */
const HEAD = /^(?:tt|stt|so tt|ten|ten don vi|ten co quan(?:, don vi)?|don vi|co quan, don vi)$/;
const CODE = /^[\p{Lu}\d][\p{Lu}\d.&-]{1,14}$/u;
