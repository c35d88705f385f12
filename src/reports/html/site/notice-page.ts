import type { Lang, Text } from '../../../domain/text/text.js';
import { SITE } from '../../../locale/site.js';
import { type Content, markup } from '../markup.js';

/**
 * A page of a sentence or two, for a request that is not admitted or cannot be shown.
 * @param next the address to which the page leads on by itself
 */
export function noticePage(text: Text, hint: Text | null, lang: Lang, next: string | null = null): string {
  const link: Content = markup`<p><a href="${next ?? '/'}">${(next === null ? SITE.toStart : SITE.goOn)[lang]}</a></p>`;
  const refresh: Content = next !== null && markup`<meta http-equiv="refresh" content="0;url=${next}">`;
  const page = markup`<html lang="${lang}">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    ${refresh}<title>dcs</title><link rel="stylesheet" href="/site.css"></head>
    <body><main><section><h1>dcs</h1><p class="note">${text[lang]}</p>${hint !== null && markup`<p class="note">${hint[lang]}</p>`}${link}</section></main></body></html>`;
  return `<!DOCTYPE html>\n${page.text}\n`;
}
