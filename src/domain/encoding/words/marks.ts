/**
 * The marks of points in official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I, and what offices type instead), each
 * with the text after it.
 */
export const MARKS = {
  /** But no `V/V` (`về việc`), and no `V.v` at the beginning of a title. */
  roman: /^([IVXL]+)(?!\s*[/.]\s*[Vv](?:[\s:.]|$))\s*(?:[.:/]|[-–—](?=\s)|\))\s*(?=\S)/u,
  /** `PHẦN I`, `Phần thứ nhất`, `MỤC II`, alone on its line or before its heading. */
  part: /^((?:PHẦN|Phần|MỤC|Mục) (?:(?:THỨ|thứ) (?:NHẤT|HAI|BA|TƯ|NĂM|SÁU|nhất|hai|ba|tư|năm|sáu)|[IVXL]+(?=\s*[.:–-]|$|\s+\p{Lu})))\s*[.:–-]?\s*/u,
  capital: /^([A-EGH])\s*[./]\s+(?=\p{Lu})/u,
  article: /^(Điều \d+[a-zđ]?)(?:\s*[.:]\s*|$)/u,
  decimal: /^(\d{1,2}(?:\.\d{1,2})+)(?:[.)]\s*|\s*[-–]\s+(?=\p{L})|\s+)(?=[^\d\s%])/u,
  number: /^(\d{1,2})(?:\.\s+|\.(?=\p{L})|\/\s+|\s*[-–]\s+(?=\p{Lu}))(?=\S)/u,
  bracketNumber: /^\(?(\d{1,2})\)\s*(?=\S)/u,
  letter: /^([a-zđ])\s*(?:\)|\.(?=\s)|\/(?=\s))\s*(?=\S)/u,
  dash: /^([-–—•·▪■●◦\uf0b7\uf02d])\s*(?=[\p{L}\d“"'‘(\[])/u,
  star: /^(\*{1,3})\s*(?=\p{L})/u,
  plus: /^(\+)\s*(?=\S)/u,
} as const;

/** A mark alone on a line, with its text on the next. */
export const LONE_MARK = /^(?:[IVXL]+\.|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[-–—+*•])$/u;

/** Raised digits, `0` first. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The parts of a plan, as their labels name them. */
export const ORDINALS: readonly string[] = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu'];
export const ORDINAL_PART = /^(?:phần|mục) thứ (\p{L}+)$/iu;
export const NUMBERED_PART = /^(?:phần|mục) ([IVXL]+)$/iu;
