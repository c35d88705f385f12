import { escapeMarkup } from '../../domain/text/escape-markup.js';
import type { Lang } from '../../domain/text/text.js';

/** HTML that is inserted unescaped. Only templates in the source create it, so a text from a file never is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The values of a template: texts are escaped, `null` and `false` are left out. */
export type Content = string | number | Markup | null | false | readonly Content[];

/** Each template's fixed parts, without indents. */
const FIXED = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * A template of HTML: all values are escaped unless they are Markup. Indents only serve the reader of the source and
 * are dropped; a line break acts as a space, as in all HTML.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const fixed = FIXED.get(parts) ?? parts.map((part) => part.replace(/\n\s*/g, '\n'));
  FIXED.set(parts, fixed);
  return new Markup(fixed.map((part, i) => (i === 0 ? part : textOf(values[i - 1] ?? null) + part)).join(''));
}

/** A style or script of the program, unescaped; it must not contain `</`. */
export function verbatim(text: string): Markup {
  if (text.includes('</')) throw new Error('a style or script that would end its own element');
  return new Markup(text);
}

function textOf(value: Content): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escapeText(value);
  return typeof value === 'number' ? String(value) : value.map(textOf).join('');
}

/** Control characters and those that change the direction of writing: shown as escapes. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** Escapes a text from a file for an element or a quoted attribute. */
export function escapeText(text: string): string {
  return escapeMarkup(text.replace(/\r\n?/g, '\n')).replace(
    OBEYED,
    (char) => String.raw`\u` + (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0'),
  );
}

/** Marks words of plan and unit files as Vietnamese, whatever the page's language. */
export function fileLang(lang: Lang): Markup | null {
  return lang === 'vi' ? null : markup` lang="vi"`;
}
