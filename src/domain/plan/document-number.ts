import { fold } from '../text/fold.js';
import { hasLetterAmongDigits, withDigits } from '../text/letters-for-digits.js';

/** The numbering system of a symbol; the place of the hyphen shows it. */
export type NumberSystem = 'state' | 'normative' | 'law' | 'party' | 'letter';

export interface DocumentNumber {
  readonly system: NumberSystem;
  /** As printed: `09`. */
  readonly number: string;
  readonly year: number | null;
  /** `NĐ`, `CT`; `null` for laws and official letters, whose symbols contain no type. */
  readonly type: string | null;
  /** The rest: `CP`, `TU`, `QH15`, `SXD-VP`. It does not identify the issuing body exactly. */
  readonly org: string;
}

/**
 * Latin letters, including all Vietnamese ones. Compiling `\p{L}` a dozen times would take a third of the time of
 * reading a plan.
 */
export const LETTERS = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';
const CODE = `[A-ZĂÂĐÊÔƠƯ][${LETTERS}\\d]*`;
const CODES = `${CODE}(?:-${CODE})*`;
const SERIAL = String.raw`\d+[a-zđ]?`;
/** A symbol of any system, as part of an expression. */
export const SYMBOL = `${SERIAL}(?:/\\d{4}/(?:${CODES})|/${CODES}|-${CODE}/${CODES})`;

const LAW = new RegExp(String.raw`^(${SERIAL})/(\d{4})/(QH\d+)$`, 'u');
const NORMATIVE = new RegExp(String.raw`^(${SERIAL})/(\d{4})/(${CODE})-(${CODES})$`, 'u');
const STATE = new RegExp(`^(${SERIAL})/(${CODE})-(${CODES})$`, 'u');
const PARTY = new RegExp(`^(${SERIAL})-(${CODE})/(${CODES})$`, 'u');

/**
 * Abbreviations of State document types without a year (Nghị định 30/2020/NĐ-CP, Phụ lục III), and older ones still in
 * use. A first code outside this set is that of an office, in an official letter: `123/SXD-VP`.
 */
const STATE_TYPES = new Set(
  'NQ QĐ CT QC QYĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB NĐ TT TTLT L PL CV'.split(
    ' ',
  ),
);

/** A symbol to compare by: `09/KH-UBND` and `9/KH-UBND` are the same. */
export function plainNumber(number: string): string {
  return number
    .normalize('NFC')
    .trim()
    .replace(/^0+(?=\d)/, '');
}

/**
 * Parses the symbol of a document: State `33/CT-TTg`, normative `59/2023/NĐ-CP`, law `10/2022/QH15`, Party `34-CT/TU`,
 * official letter `123/SXD-VP`.
 * @returns `null` for any other text
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const symbol = text.trim().normalize('NFC');
  const law = LAW.exec(symbol);
  if (law !== null) {
    const [, number = '', year = '', org = ''] = law;
    return { system: 'law', number, year: Number(year), type: null, org };
  }
  const normative = NORMATIVE.exec(symbol);
  if (normative !== null) {
    const [, number = '', year = '', type = '', org = ''] = normative;
    return { system: 'normative', number, year: Number(year), type, org };
  }
  const party = PARTY.exec(symbol);
  if (party !== null) {
    const [, number = '', type = '', org = ''] = party;
    return { system: 'party', number, year: null, type, org };
  }
  const state = STATE.exec(symbol);
  if (state === null) return null;
  const [, number = '', first = '', rest = ''] = state;
  return STATE_TYPES.has(first)
    ? { system: 'state', number, year: null, type: first, org: rest }
    : { system: 'letter', number, year: null, type: null, org: `${first}-${rest}` };
}

/** Splits a cell with several document numbers, written on separate lines or separated by tabs. */
export function numbersOnLines(text: string): readonly string[] {
  // Nearly all cells have one number on one line.
  if (!LINE_BREAK.test(text)) return text.trim() === '' ? [] : [text.trim()];
  return text
    .split(LINE_BREAK)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

const LINE_BREAK = /[\t\n\u000b\f\r\u0085\u2028\u2029]/;

/** Codes with small letters, by their form in capitals: TTg (Thủ tướng), CTr (Chương trình), TTr (Tờ trình). */
const MIXED_CASE = new Map(['TTg', ...STATE_TYPES].map((code) => [code.toUpperCase(), code] as const));

/** Matches the parts that may need a change in a symbol without small letters. */
const HAS_MIXED_CASE = new RegExp(
  [...MIXED_CASE].flatMap(([typed, code]) => (typed === code ? [] : [typed])).join('|'),
);

/**
 * Corrects the capitals of a symbol that was typed in small letters: `15/bc-tta`, `15/Bc-TTA`.
 * @returns `null` if the text is not a symbol, or needs no change
 */
export function capitalSymbol(text: string): string | null {
  // Symbols begin with their number; titles hardly ever do.
  if (!/^\s*\d/.test(text)) return null;
  const symbol = text.trim().normalize('NFC');
  if (symbol === symbol.toUpperCase() && !HAS_MIXED_CASE.test(symbol)) return null;
  const capitals = symbol.replace(CODE_AS_TYPED, (code) => {
    const known = MIXED_CASE.get(code.toUpperCase());
    const isSmall = code.charAt(0) === code.charAt(0).toLowerCase();
    return known ?? (isSmall ? code.toUpperCase() : code);
  });
  return capitals === symbol || parseDocumentNumber(capitals) === null ? null : capitals;
}

/** The codes of a symbol: the parts after a slash or a hyphen, except a year. */
const CODE_AS_TYPED = new RegExp(`(?<=[/-])[${LETTERS}][${LETTERS}\\d]*`, 'gu');

/** The serial number and the year of a symbol, with letters that look like digits. */
const SERIAL_OR_YEAR = /^[\dOolI]+(?=[/-])|(?<=\/)[\dOolI]{4}(?=\/)/g;

/**
 * The symbol that a text is with digits for the letters that look like them: `15/BC-TTA` for `l5/BC-TTA`.
 * @returns `null` where no digit of its serial number or year stands beside such a letter, or it is no symbol even then
 */
export function symbolInDigits(text: string): string | null {
  if (!hasLetterAmongDigits(text)) return null;
  const typed = withoutNumberWord(text.trim().normalize('NFC')).replace(/^s[o\u1ed1]\s*:?\s+/iu, '');
  const digits = typed.replace(SERIAL_OR_YEAR, (part) => (hasLetterAmongDigits(part) ? withDigits(part) : part));
  if (digits === typed) return null;
  return capitalSymbol(digits) ?? (parseDocumentNumber(digits) === null ? null : digits);
}

/** A number as typed, without the word for "number" before it. */
export function withoutNumberWord(number: string): string {
  const [before = '', word = ''] = /^(\S{2}?)\s*:?\s*(?=\d)/u.exec(number) ?? [];
  // With another tone it is a different word: a register.
  const isOther = /[\u0300\u0303\u0309\u0323]/.test(word.normalize('NFD'));
  return fold(word) === 'so' && !isOther ? number.slice(before.length) : number;
}
