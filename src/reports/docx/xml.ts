import { element, XML_HEAD } from '../model/xml.js';

/** An element with a single value: `<w:jc w:val="center"/>`. */
export function valued(name: string, value: string | number | boolean): string {
  return element(name, { 'w:val': value });
}

/** A part of a Word file whose root declares the namespaces of texts. */
export function wordPart(root: string, content: string): string {
  return `${XML_HEAD}${element(root, NAMESPACES, content)}`;
}

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
