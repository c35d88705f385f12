import type { Lang } from '../../domain/text/text.js';
import { HTML } from '../../locale/html.js';
import { fileLang, type Markup, markup } from './markup.js';

/** A heading with its address within the page, and the headings under it. */
export interface ContentsEntry {
  readonly id: string;
  readonly words: string;
  readonly within?: readonly ContentsEntry[];
}

/**
 * The contents of a page with a document: beside it on a wide screen, else above it, where it folds. Without the
 * script it is always unfolded.
 */
export function documentContents(entries: readonly ContentsEntry[], lang: Lang): Markup {
  return markup`<nav class="contents" aria-label="${HTML.contents[lang]}"><details open>
    <summary>${HTML.contents[lang]}</summary>${list(entries, lang)}</details></nav>`;
}

function list(entries: readonly ContentsEntry[], lang: Lang): Markup {
  const lines = entries.map(
    ({ id, words, within = [] }) =>
      markup`<li><a href="#${id}">${words}</a>${within.length > 0 && list(within, lang)}</li>`,
  );
  return markup`<ul${fileLang(lang)}>${lines}</ul>`;
}
