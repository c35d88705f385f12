import { stripNoteMarks } from './citation.js';
import type { Abbreviation, Plan } from './plan.js';

/**
 * A text of the plan with the slips of its point put right, for documents that units make from it; the issued plan
 * itself is printed as it was issued.
 * @param at the point's address
 */
export function putRight(text: string, at: string, plan: Plan): string {
  return (plan.errata ?? [])
    .filter((erratum) => erratum.at === at)
    .reduce((out, { reads, means }) => (means === null ? out : out.replaceAll(reads, means)), text);
}

/** The text with a mark at its end; a list's line keeps its semicolon, a sentence its own mark. */
export function withFinalMark(text: string): string {
  return /[.;:!?…]["”’)]*$/u.test(stripNoteMarks(text).trimEnd()) ? text : `${text}.`;
}

/** Explains short forms where a document uses them first. */
export type Explain = (text: string) => string;

/**
 * Texts in the order of the document; each short form of the plan is written out where it stands first, unless the
 * text explains it itself.
 * @param phrase how a full form and its short form stand together
 */
export function explainAbbreviations(plan: Plan, phrase: (abbreviation: Abbreviation) => string): Explain {
  const waiting = new Set(plan.abbreviations ?? []);
  return (text) => {
    let out = text;
    for (const abbreviation of waiting) {
      const place = placeOfWord(out, abbreviation.short);
      if (place < 0) continue;
      waiting.delete(abbreviation);
      if (definesAt(out, place, abbreviation)) continue;
      out = out.slice(0, place) + phrase(abbreviation) + out.slice(place + abbreviation.short.length);
    }
    return out;
  };
}

/** Where a short form stands as a word of its own; -1 where it does not. */
function placeOfWord(text: string, word: string): number {
  const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\d]/u.test(char);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  }
  return -1;
}

/** Whether the first use is the definition: the full form, and the short one in the brackets behind it. */
function definesAt(text: string, place: number, { full }: Abbreviation): boolean {
  const before = text.slice(0, place);
  const bracket = before.lastIndexOf('(');
  return bracket >= 0 && !before.slice(bracket).includes(')') && before.slice(0, bracket).trimEnd().endsWith(full);
}
