/* Pieces of XML written by hand, as the docx package writes them. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** A text within XML; control characters, which XML can't have, are left out. */
export function escaped(text: string): string {
  return text.replace(/[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g, (char) => ESCAPES[char] ?? '');
}

/** An element without content; its attributes are names and numbers of ours. */
export function element(name: string, attributes: Readonly<Record<string, string | number | boolean>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${String(value)}"`);
  return `<${name}${written.join('')}/>`;
}
