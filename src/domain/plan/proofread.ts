import { stripNoteMarks } from './citation.js';
import type { Abbreviation, Plan } from './plan.js';

/**
 * A text of the plan with its misprints corrected, for documents that units make from it; the issued plan itself is
 * printed as it was issued.
 * @param at the address of the point that contains the text
 */
export function putRight(text: string, at: string, plan: Plan): string {
  return (plan.errata ?? [])
    .filter((erratum) => erratum.at === at && erratum.proposed !== true)
    .reduce((out, { reads, means }) => (means === null ? out : out.replaceAll(reads, means)), text);
}

/** The text with a mark at its end; a line of a list keeps its semicolon, a sentence its own mark. */
export function withFinalMark(text: string): string {
  return /[.;:!?…]["”’)]*$/u.test(stripNoteMarks(text).trimEnd()) ? text : `${text}.`;
}

/** Explains abbreviations at their first use in a document. */
export type Explain = (text: string) => string;

/**
 * Explains each abbreviation of the plan at its first use, unless the text itself defines it there. Texts must be given
 * in the order of the document.
 * @param phrase how a full form and its abbreviation are printed together
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

/** The index of an abbreviation as a separate word; -1 if the text does not contain it. */
function placeOfWord(text: string, word: string): number {
  const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\d]/u.test(char);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  }
  return -1;
}

/** Whether the first use is the definition: the full form, followed by the abbreviation in brackets. */
function definesAt(text: string, place: number, { full }: Abbreviation): boolean {
  const before = text.slice(0, place);
  const bracket = before.lastIndexOf('(');
  return bracket >= 0 && !before.slice(bracket).includes(')') && before.slice(0, bracket).trimEnd().endsWith(full);
}
