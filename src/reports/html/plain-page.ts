import type { Digest } from '../../domain/unit/derive.js';
import type { Lang } from '../../domain/text/text.js';
import { type Markup, markup, verbatim } from './markup.js';
import { sourceHash } from './page-frame.js';
import { PAGE_STYLE } from './page-style.js';

/** A page to be read: no script, nothing to open. */
export interface PlainPage {
  readonly lang: Lang;
  readonly title: string;
  /** What it adds to the style of all pages. */
  readonly style: string;
  readonly body: Markup;
}

/** One self-contained file: it loads nothing, and its policy allows no script and only its own style. */
export function plainPage({ lang, title, style: added, body }: PlainPage, sha256: Digest): string {
  const style = PAGE_STYLE + added;
  const policy = `default-src 'none'; style-src '${sourceHash(style, sha256)}'; base-uri 'none'; form-action 'none'`;
  const head = markup`<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    <style>${verbatim(style)}</style>
    </head>`;
  return `<!DOCTYPE html>\n${markup`<html lang="${lang}">\n${head}<body>${body}</body></html>`.text}\n`;
}
