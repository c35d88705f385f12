import type { Digest } from '../../domain/unit/derive.js';
import type { Lang } from '../../domain/text/text.js';
import { HTML } from '../../locale/html.js';
import { htmlFile } from './html-file.js';
import { type Content, type Markup, markup } from './markup.js';
import { type ContentsEntry, documentContents } from './page-contents.js';
import { DOCUMENT_STYLE } from './document-style.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';
import { PRINT_STYLE } from './print-style.js';
import { SORT_SCRIPT } from './sortable-table.js';

/** A part of the page with a link in the navigation. */
export interface PagePart {
  readonly id: keyof typeof HTML.links;
  readonly title: string;
  readonly content: Content;
  /** The part has a heading of its own inside. */
  readonly untitled?: boolean;
  /** The headings inside that the contents list names. */
  readonly within?: readonly ContentsEntry[];
}

export interface Page {
  readonly lang: Lang;
  readonly title: string;
  readonly header: Content;
  readonly parts: readonly PagePart[];
  readonly footer: readonly string[];
}

/** The page as one file that loads nothing. */
export function pageText({ lang, title, header, parts, footer }: Page, sha256: Digest): string {
  const entries = contentsEntries(parts, lang);
  const main = markup`<main id="main">${parts.map(section)}</main>
    <footer class="page">${footer.map((line) => markup`<p>${line}</p>`)}</footer>`;
  const whole =
    entries === null
      ? markup`<header class="page">${header}${searchBox(lang)}${partLinks(parts, lang)}</header>${main}`
      : markup`<div class="beside"><header class="page">${header}${searchBox(lang)}</header>${documentContents(entries, lang)}${main}</div>`;
  const body = markup`<a class="skip" href="#main">${HTML.skipLink[lang]}</a>${whole}${cellDialog(lang)}`;
  return htmlFile(
    { lang, title, style: PAGE_STYLE + DOCUMENT_STYLE + PRINT_STYLE, script: PAGE_SCRIPT + SORT_SCRIPT, body },
    sha256,
  );
}

function section({ id, title, content, untitled = false }: PagePart): Markup {
  if (untitled) return markup`<section id="${id}" aria-label="${title}">${content}</section>`;
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
}

/** Shown by the script, which does the search. */
function searchBox(lang: Lang): Markup {
  return markup`<div class="search" role="search" id="search" hidden>
    <label for="search-words">${HTML.search[lang]}</label>
    <input type="search" id="search-words" autocomplete="off" spellcheck="false" placeholder="${HTML.searchHint[lang]}">
    <p role="status" id="search-found" data-found="${HTML.found[lang]}" data-none="${HTML.foundNone[lang]}"></p>
    </div>`;
}

/** The contents of a page with a document; `null` for other pages, whose few parts are named in a line. */
function contentsEntries(parts: readonly PagePart[], lang: Lang): readonly ContentsEntry[] | null {
  if (parts.every(({ within = [] }) => within.length === 0)) return null;
  const entries = parts.map(({ id, within }) => ({ id, words: HTML.links[id][lang], ...(within && { within }) }));
  const [only] = entries;
  return entries.length === 1 && only?.within !== undefined ? only.within : entries;
}

function partLinks(parts: readonly PagePart[], lang: Lang): Markup {
  const links = parts.map(({ id }) => markup`<li><a href="#${id}">${HTML.links[id][lang]}</a></li>`);
  return markup`<nav aria-label="${HTML.contents[lang]}"><ul>${links}</ul></nav>`;
}

/**
 * The dialog in which the script shows a cell; without the script the cell's link leads to the same words further down.
 */
function cellDialog(lang: Lang): Markup {
  return markup`<dialog id="cell-dialog" aria-labelledby="cell-dialog-title">
    <div class="dialog-head">
    <h3 id="cell-dialog-title"></h3>
    <button type="button" id="cell-dialog-close">${HTML.close[lang]}</button>
    </div>
    <div id="cell-dialog-body"></div>
    <p><a id="cell-dialog-more" href="#main">${HTML.wholeItem[lang]}</a></p>
    </dialog>`;
}
