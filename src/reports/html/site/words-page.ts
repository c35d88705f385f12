import type { Text } from '../../../domain/text/text.js';
import type { EarlierProse } from '../../../domain/unit/prose.js';
import { SITE } from '../../../locale/site.js';
import { SITE_PARTS } from '../../../locale/site-parts.js';
import { fileLang, type Content, type Markup, markup } from '../markup.js';
import { type SiteFrame, sitePage } from './site-frame.js';
import { hiddenField, postForm } from './form-fields.js';

/** A heading of the report under which a person writes prose. */
export interface WordsBox {
  readonly id: string;
  readonly heading: string;
  /** The text in the field: the present prose, a draft, or typed text that could not be recorded. */
  readonly value: string;
  /** The prose of an earlier period. */
  readonly earlier: EarlierProse | null;
  /** The fingerprint of the present prose. */
  readonly seen: string;
}

/** Whose prose it is: the name of its part, its address, and how the report uses it. */
export interface WordsOf {
  readonly tab: Text;
  readonly path: string;
  readonly hint: Text;
}

/** The report's prose, heading by heading, beside that of the period before. */
export function wordsPage(frame: SiteFrame, { tab, path, hint }: WordsOf, boxes: readonly WordsBox[]): string {
  const { lang, period } = frame;
  const title: Text = SITE.inPeriod(tab, period);
  const forms = boxes.map((box) => wordsForm(box, path, frame));
  const content = markup`<section aria-labelledby="words-title"><h2 id="words-title">${title[lang]}</h2>
    <p class="hint">${(boxes.length === 0 ? SITE_PARTS.noOutline : hint)[lang]}</p>${forms}</section>`;
  return sitePage(frame, title, content);
}

function wordsForm({ id, heading, value, earlier, seen }: WordsBox, path: string, { lang, today }: SiteFrame): Markup {
  const draft: Content =
    earlier !== null &&
    markup`<details><summary>${SITE_PARTS.draftOf(earlier.period)[lang]}</summary><div class="inside">
      <p class="note"${fileLang(lang)}>${earlier.words}</p>
      <p><a href="${path}&amp;draft=${encodeURIComponent(id)}#words-${id}">${SITE_PARTS.takeDraft[lang]}</a></p></div></details>`;
  const inside = markup`${hiddenField('heading', id)}${hiddenField('seen', seen)}
    <div class="field"><label for="words-${id}"${fileLang(lang)}>${heading}</label>
    <textarea id="words-${id}" name="text" rows="5"${fileLang(lang)}>${'\n'}${value}</textarea></div>${draft}
    <p class="actions-row"><button type="submit">${SITE_PARTS.saveWords[lang]}</button></p>`;
  return postForm(path, today, inside, markup` class="words" data-keep`);
}
