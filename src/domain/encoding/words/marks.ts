/**
 * The marks of points in official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I, and what offices type instead), each
 * with the text after it.
 */
export const MARKS = {
  roman: /^(?:(?:MỤC|Mục|PHẦN|Phần)\s+)?([IVXL]+)\s*(?:[.:/]|[-–—](?=\s)|\))\s*(?=\S)/u,
  part: /^((?:PHẦN|Phần) (?:THỨ|thứ) (?:NHẤT|HAI|BA|TƯ|NĂM|SÁU|nhất|hai|ba|tư|năm|sáu))\s*[.:]?\s*/u,
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
