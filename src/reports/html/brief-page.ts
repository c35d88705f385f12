import type { Digest } from '../../domain/unit/derive.js';
import type { Lang } from '../../domain/text/text.js';
import type { OfficialDocument } from '../model/official-document.js';
import { DOCUMENT_STYLE } from './document-style.js';
import { documentToHtml } from './document-to-html.js';
import { markup } from './markup.js';
import { htmlFile } from './html-file.js';
import { PAGE_STYLE } from './page-style.js';

/** Its table has few columns, and must fit a phone without being moved sideways. */
const STYLE = String.raw`
main{max-width:46rem;padding-top:1.25rem}
.document .paper{min-width:0;table-layout:auto}.paper td,.paper th{overflow-wrap:break-word}
.appendix{border-top:0;margin-top:0}
@page{size:A4;margin:15mm}
@media print{:root{color-scheme:light}main>section{border:0;box-shadow:none;padding:0;margin:0}}
`;

/** The director's page for a phone: the words and the table of its other formats. */
export function briefPage(document: OfficialDocument, lang: Lang, sha256: Digest): string {
  const { title } = document.properties;
  const body = markup`<main id="main"><h1 class="visually-hidden">${title}</h1><section>${documentToHtml(document)}</section></main>`;
  return htmlFile({ lang, title, style: PAGE_STYLE + DOCUMENT_STYLE + STYLE, script: null, body }, sha256);
}
