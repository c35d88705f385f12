import { strFromU8, unzipSync } from 'fflate';

/** A Word file taken apart. */
export interface OpenedDocx {
  readonly names: readonly string[];
  readonly part: (name: string) => string;
  readonly paragraphs: readonly OpenedParagraph[];
  readonly sections: readonly string[];
}

/** A paragraph as it looks: by its own properties, its style, those that this is based on, the defaults. */
export interface OpenedParagraph {
  readonly text: string;
  readonly xml: string;
  /** Its own XML before that of its styles: the first that says a thing decides. */
  readonly look: string;
  readonly style: string | null;
  readonly align: string | null;
  /** In half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly keepNext: boolean;
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  const styles = part('word/styles.xml');
  return {
    names: Object.keys(parts),
    part,
    paragraphs: (document.match(/<w:p>.*?<\/w:p>|<w:p\/>/g) ?? []).map((xml) => openParagraph(xml, styles)),
    sections: document.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [],
  };
}

function openParagraph(xml: string, styles: string): OpenedParagraph {
  const runs = xml.match(/<w:r>.*?<\/w:r>/g) ?? [];
  const first = runs.find((run) => run.includes('<w:t ')) ?? '';
  const style = attribute(xml, 'w:pStyle', 'w:val');
  const inherited = lookOfStyle(styles, style);
  const look = xml + inherited;
  return {
    text: textOf(xml),
    xml,
    look,
    style,
    align: attribute(look, 'w:jc', 'w:val'),
    size: Number(attribute(first + inherited, 'w:sz', 'w:val')),
    bold: (first + inherited).includes('<w:b/>'),
    italic: (first + inherited).includes('<w:i/>'),
    keepNext: look.includes('<w:keepNext/>'),
  };
}

/** A style's XML, then that of each style below it, then the defaults. */
export function lookOfStyle(styles: string, id: string | null): string {
  if (id === null) return /<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0] ?? '';
  const own = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0];
  if (own === undefined) throw new Error(`no style ${id}`);
  return own + lookOfStyle(styles, attribute(own, 'w:basedOn', 'w:val'));
}

/** A field with what it shows: a number that Word counts. */
const FIELD = /<w:r>(?:(?!<\/w:r>).)*w:fldCharType="begin".*?w:fldCharType="end"\/><\/w:r>/g;

/** The text of a piece of XML; fields and footnote marks left out, line breaks as such, what does not break as what does. */
export function textOf(xml: string): string {
  const typed = xml.replace(FIELD, '');
  return (typed.match(/<w:t[^>]*>[^<]*<\/w:t>|<w:br\/>|<w:noBreakHyphen\/>/g) ?? [])
    .map((piece) => {
      if (piece === '<w:br/>') return '\n';
      return piece === '<w:noBreakHyphen/>' ? '-' : piece.replace(/<[^>]+>/g, '');
    })
    .join('')
    .replace(/(?<=\S)\u00a0(?=\S)/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** An attribute of the first such element; `null` where there is none. */
export function attribute(xml: string, element: string, name: string): string | null {
  const found = new RegExp(`<${element}(?: [^>]*)? ${name}="([^"]*)"`).exec(xml);
  return found?.[1] ?? null;
}
