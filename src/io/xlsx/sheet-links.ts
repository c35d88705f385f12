import { attributesOf, visitTags } from './xml-tags.js';

const SHEET = /^xl\/worksheets\/[^/]+$/i;
/** A link over several cells; the reader knows links of one. */
const LINK_OVER_CELLS = /(<(?:[^\s<>:]+:)?hyperlink\b[^<>]*\bref\s*=\s*["'][A-Z]+\d+):[A-Z]+\d+/g;
const RELS = /^xl\/worksheets\/_rels\//i;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * The parts with nothing of what belongs to a sheet but its links: drawings, comments and tables are not there to be
 * followed.
 */
export function withLinksOnly(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (RELS.test(name)) return [name, linksOf(bytes)];
      return [name, SHEET.test(name) ? withLinksOfOneCell(bytes) : bytes];
    }),
  );
}

function withLinksOfOneCell(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.search(LINK_OVER_CELLS) !== -1 ? Buffer.from(text.replace(LINK_OVER_CELLS, '$1'), 'latin1') : bytes;
}

function linksOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const links: string[] = [];
  visitTags(text, (local, rest) => {
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) => attributesOf(rest).get(name));
    if (local === 'Relationship' && /\/hyperlink$/i.test(type)) {
      links.push(`<Relationship Id="${quoted(id)}" Type="${quoted(type)}" Target="${quoted(target)}"/>`);
    }
    return null;
  });
  return Buffer.from(`${HEAD}<Relationships xmlns="${NAMESPACE}">${links.join('')}</Relationships>`);
}

/** A raw value, its references left as they are, between double quotes. */
function quoted(raw: string): string {
  return raw.replaceAll('"', '&quot;');
}
