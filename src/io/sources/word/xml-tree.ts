import { unescapeMarkup } from '../../../domain/text/escape-markup.js';
import { attributesOf } from '../../xlsx/xml-tags.js';

/** An element of a document's XML: names without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** XML that is not well formed, or that no word processor writes. */
export class BadXml extends Error {}

/** The deepest nesting; only malicious documents have more. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 3_000_000;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * Reads XML as a tree. Entity declarations are refused: no word processor writes them, and their expansion is
 * unbounded.
 * @throws BadXml
 */
export function readXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  let elements = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    const end = endOfMarkup(text, at);
    const top = open.at(-1) ?? root;
    if (text.startsWith('</', at)) {
      const name = localName(text.slice(at + 2, end).trim());
      if (open.length === 1 || top.name !== name) throw new BadXml('a tag that closes another one');
      open.pop();
    } else if (text.startsWith('<![CDATA[', at)) top.children.push(text.slice(at + 9, end - 2));
    else if (text.startsWith('<!DOCTYPE', at) || text.startsWith('<!ENTITY', at)) throw new BadXml('declarations');
    else if (text.charAt(at + 1) !== '!' && text.charAt(at + 1) !== '?') {
      const isEmpty = text.charAt(end - 1) === '/';
      const inner = text.slice(at + 1, isEmpty ? end - 1 : end);
      const [full = ''] = /^[^ \t\r\n]*/.exec(inner) ?? [];
      const element: Open = { name: localName(full), attributes: attributesIn(inner.slice(full.length)), children: [] };
      elements += 1;
      if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH) throw new BadXml('too much');
      top.children.push(element);
      if (!isEmpty) open.push(element);
    }
    const next = text.indexOf('<', end + 1);
    const between = text.slice(end + 1, next === -1 ? text.length : next);
    if (between !== '' && open.length > 1) open.at(-1)?.children.push(unescapeMarkup(between));
    at = next;
  }
  const [element] = root.children;
  if (open.length !== 1 || element === undefined || typeof element === 'string') throw new BadXml('not closed');
  return element;
}

/** The index of the `>` that ends the markup beginning at an index. */
function endOfMarkup(text: string, at: number): number {
  const closer = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : null;
  if (closer !== null) {
    const end = text.indexOf(closer, at + 4);
    if (end === -1) throw new BadXml('not closed');
    return end + 2;
  }
  for (let end = at + 1; end < text.length; end += 1) {
    const sign = text.charAt(end);
    if (sign === '>') return end;
    if (sign !== '"' && sign !== "'") continue;
    end = text.indexOf(sign, end + 1);
    if (end === -1) break;
  }
  throw new BadXml('not closed');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesIn(rest: string): ReadonlyMap<string, string> {
  if (rest.trim() === '') return NONE;
  return new Map([...attributesOf(rest)].map(([name, value]) => [localName(name), unescapeMarkup(value)]));
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The element's children that are elements. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first child with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elementsOf(element).find((child) => child.name === name);
}

/** A child's `val`, which is how Word writes most properties. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('val');
}
