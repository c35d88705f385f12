import type { Lang, Text } from '../../../domain/text/text.js';
import { SITE } from '../../../locale/site.js';
import { type Content, markup } from '../markup.js';

/** What a notice page has besides its sentences. */
interface NoticeParts {
  /** The address to which the page leads on by itself. */
  readonly next?: string;
  /** What was filled in and could not be saved: it is shown, so that it can be copied. */
  readonly typed?: readonly string[];
}

/**
 * A page of a sentence or two, for a request that cannot be shown. Its script tells the program that somebody is still
 * there, so that the site goes on until the cause is mended.
 */
export function noticePage(text: Text, hint: Text | null, lang: Lang, parts: NoticeParts = {}): string {
  return pageOf(text, hint, lang, parts, markup`<script src="/site.js" defer></script>`);
}

/** The same for a request that is not admitted: it may load nothing but the style. */
export function outsidePage(text: Text, hint: Text | null, lang: Lang, parts: NoticeParts = {}): string {
  return pageOf(text, hint, lang, parts, false);
}

function pageOf(text: Text, hint: Text | null, lang: Lang, { next, typed = [] }: NoticeParts, script: Content): string {
  const link: Content = markup`<p><a href="${next ?? '/'}">${(next === undefined ? SITE.toStart : SITE.goOn)[lang]}</a></p>`;
  const refresh: Content = next !== undefined && markup`<meta http-equiv="refresh" content="0;url=${next}">`;
  const kept: Content =
    typed.length > 0 &&
    markup`<h2>${SITE.typedHere[lang]}</h2><p class="hint">${SITE.copyTyped[lang]}</p>${typed.map((one) => markup`<p class="note">${one}</p>`)}`;
  const page = markup`<html lang="${lang}">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    ${refresh}<title>dcs</title><link rel="stylesheet" href="/site.css">${script}</head>
    <body><main><section><h1>dcs</h1><p class="note">${text[lang]}</p>${hint !== null && markup`<p class="note">${hint[lang]}</p>`}${kept}${link}</section></main></body></html>`;
  return `<!DOCTYPE html>\n${page.text}\n`;
}
