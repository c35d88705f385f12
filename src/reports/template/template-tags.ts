import { unescapeMarkup } from '../../domain/text/escape-markup.js';
import { fold } from '../../domain/text/fold.js';

/** The place of a tag: the part of the file, the paragraph, counted from 1, and its text. */
export interface TagPlace {
  readonly part: 'body' | 'header' | 'footer' | 'notes';
  readonly paragraph: number;
  readonly text: string;
}

/** `{{ten}}`, `{{#ten}}` … `{{/ten}}`, `{{^ten}}` … `{{/ten}}` as typed. */
export interface Tag {
  readonly kind: 'value' | 'begin' | 'end';
  /** By which it is looked up. */
  readonly name: string;
  readonly typed: string;
  readonly at: TagPlace;
}

/** Brackets without their partner in the same paragraph. */
export interface LooseBracket {
  readonly kind: 'unclosed' | 'unopened';
  /** The text beside it. */
  readonly typed: string;
  readonly at: TagPlace;
}

export const OPEN = '{{';
export const CLOSE = '}}';

/** A name as it is looked up: marks, capitals, blanks and dashes make no difference. */
export function fieldName(typed: string): string {
  return fold(typed.replace(/[\s_\u00ad\u2010-\u2015-]+/gu, ' ')).replaceAll(' ', '-');
}

/** The tags of one part of a Word file in their order, and brackets without a partner. */
export function tagsIn(part: TagPlace['part'], xml: string): readonly (Tag | LooseBracket)[] {
  return paragraphTexts(xml).flatMap((text, at) => tagsOf(text, { part, paragraph: at + 1, text: text.trim() }));
}

function tagsOf(text: string, at: TagPlace): readonly (Tag | LooseBracket)[] {
  const found: (Tag | LooseBracket)[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf(OPEN, from);
    const close = text.indexOf(CLOSE, from);
    if (close !== -1 && (open === -1 || close < open)) {
      found.push({ kind: 'unopened', typed: text.slice(from, close + CLOSE.length).trim(), at });
      from = close + CLOSE.length;
      continue;
    }
    if (open === -1) return found;
    const next = text.indexOf(OPEN, open + OPEN.length);
    if (close === -1 || (next !== -1 && next < close)) {
      const end = next === -1 ? text.length : next;
      found.push({ kind: 'unclosed', typed: text.slice(open, end).trim(), at });
      from = end;
      continue;
    }
    found.push(tagOf(text.slice(open + OPEN.length, close), at));
    from = close + CLOSE.length;
  }
}

function tagOf(inside: string, at: TagPlace): Tag {
  const [, sign = '', typed = ''] = /^\s*([#^/]?)(.*)$/su.exec(inside) ?? [];
  const kind = sign === '' ? 'value' : sign === '/' ? 'end' : 'begin';
  return { kind, name: fieldName(typed), typed: `${OPEN}${inside}${CLOSE}`, at };
}

const PIECE = /<(\/?)w:(p|t)(?=[\s>/])([^>]*)>([^<]*)/gu;

/** The texts of the paragraphs, in the order in which they begin; a text box has paragraphs inside another one. */
function paragraphTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  const open: number[] = [];
  for (const [, end = '', name = '', attributes = '', text = ''] of xml.matchAll(PIECE)) {
    const isEmpty = attributes.endsWith('/');
    if (name === 'p' && end === '/') open.pop();
    else if (name === 'p') {
      if (!isEmpty) open.push(texts.length);
      texts.push('');
    } else if (end === '' && !isEmpty) {
      const at = open.at(-1);
      if (at !== undefined) texts[at] = (texts[at] ?? '') + plain(text);
    }
  }
  return texts;
}

function plain(text: string): string {
  return unescapeMarkup(text).normalize('NFC');
}
