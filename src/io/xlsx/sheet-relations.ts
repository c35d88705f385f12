import { attributesOf, visitTags } from './xml-tags.js';

const SHEET = /^xl\/worksheets\/[^/]+$/i;
/** A link over several cells; the reader supports only links of one cell. */
const LINK_OVER_CELLS = /(<(?:[^\s<>:]+:)?hyperlink\b[^<>]*\bref\s*=\s*["'][A-Z]+\d+):[A-Z]+\d+/g;
/** Relations of a sheet that are read: links, comments, and drawings with text. */
const FOLLOWED = /\/(?:hyperlink|comments|threadedComment|drawing)$/i;
const RELS = /^xl\/worksheets\/_rels\//i;
const DRAWING = /^xl\/drawings\//i;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts that are read of a sheet; pictures and tables are left out. */
export function withReadRelations(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (RELS.test(name)) return [name, linksOf(bytes)];
      if (DRAWING.test(name)) return [name, withEveryShape(bytes)];
      return [name, SHEET.test(name) ? withLinksOfOneCell(bytes) : bytes];
    }),
  );
}

function withLinksOfOneCell(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.search(LINK_OVER_CELLS) !== -1 ? Buffer.from(text.replace(LINK_OVER_CELLS, '$1'), 'latin1') : bytes;
}

/** Represents a picture among the texts of a sheet's shapes. */
export const PICTURE = '\ufffc';

/** The package reads text boxes only; other shapes may hold text too, and pictures are reported. */
function withEveryShape(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return Buffer.from(
    text
      .replace(/<\/((?:[\w.-]+:)?)pic>/g, `<$1txBody><p><r><t>${PICTURE}</t></r></p></$1txBody></$1sp>`)
      .replace(/<((?:[\w.-]+:)?)pic(?=[\s>])/g, '<$1sp')
      .replace(/<(\/?(?:[\w.-]+:)?)(nv|cNv)PicPr(?=[\s/>])/g, '<$1$2SpPr')
      .replace(/<((?:[\w.-]+:)?)cNvSpPr(?=[\s/>])(?![^<>]*\btxBox=)/g, '<$1cNvSpPr txBox="1"'),
  );
}

function linksOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const links: string[] = [];
  visitTags(text, (local, rest) => {
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) => attributesOf(rest).get(name));
    if (local === 'Relationship' && FOLLOWED.test(type)) {
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
