import { escapeMarkup } from '../../domain/text/escape-markup.js';

/** Characters not allowed in XML 1.0 (2.2): control characters, halves of a surrogate pair, U+FFFE and U+FFFF. */
export const NOT_XML =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const NEEDS_LOOK = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Escapes a text for content and attributes; characters not allowed in XML are removed. */
export function escaped(text: string): string {
  if (!NEEDS_LOOK.test(text)) return text;
  return escapeMarkup(text.replace(NOT_XML, ''));
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element. @param content its content as XML */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** The beginning of each part of an Office file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
