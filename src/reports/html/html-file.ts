import type { Digest } from '../../domain/unit/derive.js';
import type { Lang } from '../../domain/text/text.js';
import { type Content, markup, verbatim } from './markup.js';

/** A page as one file. */
export interface HtmlFile {
  readonly lang: Lang;
  readonly title: string;
  readonly style: string;
  /** `null` for a page that is only read. */
  readonly script: string | null;
  readonly body: Content;
}

/** One self-contained file: it loads nothing, and its policy allows only the style and the script in it. */
export function htmlFile({ lang, title, style, script, body }: HtmlFile, sha256: Digest): string {
  const policy = [
    `default-src 'none'`,
    `style-src '${sourceHash(style, sha256)}'`,
    ...(script === null ? [] : [`script-src '${sourceHash(script, sha256)}'`]),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const head = markup`<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    <style>${verbatim(style)}</style>
    </head>`;
  const whole = markup`<body>
    ${body}
    ${script !== null && markup`<script>${verbatim(script)}</script>`}
    </body>`;
  return `<!DOCTYPE html>\n${markup`<html lang="${lang}">\n${head}${whole}</html>`.text}\n`;
}

/** The source of an inline element in a policy: `sha256-…` in Base64. */
function sourceHash(text: string, sha256: Digest): string {
  const bytes = (sha256(text).match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return `sha256-${btoa(bytes.join(''))}`;
}
