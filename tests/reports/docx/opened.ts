import { strFromU8, unzipSync } from 'fflate';

/** A Word file taken apart. */
export interface OpenedDocx {
  readonly names: readonly string[];
  readonly part: (name: string) => string;
  readonly paragraphs: readonly OpenedParagraph[];
  readonly sections: readonly string[];
}

/** A paragraph with what decides its look, its own properties only. */
export interface OpenedParagraph {
  readonly text: string;
  readonly xml: string;
  readonly style: string | null;
  readonly align: string | null;
  /** In half-points; `null` where the style decides. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly keepNext: boolean;
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  return {
    names: Object.keys(parts),
    part,
    paragraphs: (document.match(/<w:p>.*?<\/w:p>|<w:p\/>/g) ?? []).map(openParagraph),
    sections: document.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [],
  };
}

function openParagraph(xml: string): OpenedParagraph {
  const runs = xml.match(/<w:r>.*?<\/w:r>/g) ?? [];
  const first = runs.find((run) => run.includes('<w:t ')) ?? '';
  const size = attribute(first, 'w:sz', 'w:val');
  return {
    text: textOf(xml),
    xml,
    style: attribute(xml, 'w:pStyle', 'w:val'),
    align: attribute(xml, 'w:jc', 'w:val'),
    size: size === null ? null : Number(size),
    bold: first.includes('<w:b/>'),
    italic: first.includes('<w:i/>'),
    keepNext: xml.includes('<w:keepNext/>'),
  };
}

/** The text of a piece of XML; line breaks as such, footnote marks left out, what does not break as what does. */
export function textOf(xml: string): string {
  return (xml.match(/<w:t[^>]*>[^<]*<\/w:t>|<w:br\/>|<w:noBreakHyphen\/>/g) ?? [])
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
