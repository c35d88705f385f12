import { isOpen } from '../../../../domain/unit/difficulties.js';
import type { Text } from '../../../../domain/text/text.js';
import type { Difficulty } from '../../../../domain/unit/unit-plan.js';
import { RAISE } from '../../../../locale/commands/raise.js';
import { SITE_OFFICE } from '../../../../locale/site-office.js';
import { HTML } from '../../../../locale/html.js';
import { dayWords } from '../../../../locale/periods.js';
import { fileLang, type Content, type Markup, markup } from '../../markup.js';
import { type SiteFrame, sitePage, tabPath } from '../site-frame.js';
import type { Typed } from '../entry-forms.js';
import { areaField, hiddenField, lineField, postForm } from '../form-fields.js';

/** A unit's difficulty, with the fingerprint that its answer form sends. */
export interface RaisedView {
  readonly unit: { readonly id: string; readonly name: string };
  readonly difficulty: Difficulty;
  /** Answers to earlier texts of the difficulty. */
  readonly earlier: readonly Text[];
  readonly seen: string;
  /** The values of the form `answer-<unit>-<number>`. */
  readonly typed: Typed;
}

/** The difficulties of all units, unanswered ones first, each with the form that answers it. */
export function raisedPage(frame: SiteFrame, raised: readonly RaisedView[], by: string): string {
  const { lang } = frame;
  const title = SITE_OFFICE.tab.difficulties;
  const open = raised.filter(({ difficulty }) => isOpen(difficulty));
  const answered = raised.filter(({ difficulty }) => !isOpen(difficulty));
  const part = (words: Text, views: readonly RaisedView[]): Content =>
    views.length > 0 &&
    markup`<h3>${words[lang]}</h3><ul class="difficulties">${views.map((one) => raisedItem(one, frame, by))}</ul>`;
  const content = markup`<section aria-labelledby="raised-title"><h2 id="raised-title">${title[lang]}</h2>
    ${raised.length === 0 && markup`<p>${SITE_OFFICE.nothingRaised[lang]}</p>`}
    ${part(SITE_OFFICE.unanswered(open.length), open)}${part(SITE_OFFICE.answered(answered.length), answered)}</section>`;
  return sitePage(frame, title, content);
}

function raisedItem(view: RaisedView, frame: SiteFrame, by: string): Markup {
  const { lang, period } = frame;
  const { unit, difficulty, earlier } = view;
  const { id, date, item, text, proposal, answer } = difficulty;
  const about = [dayWords(date)[lang], item ?? '', difficulty.by ?? ''].filter(Boolean).join(' · ');
  const words = fileLang(lang);
  return markup`<li id="raised-${unit.id}-${id}"><p class="by"><a href="${tabPath(unit.id, 'difficulties', period.id)}"${words}>${unit.name}</a>, ${HTML.number(id)[lang]} · ${about}</p>
    <p class="note"${words}>${text}</p>
    ${(proposal ?? '') !== '' && markup`<p class="note"><b>${HTML.proposal[lang]}:</b> <span${words}>${proposal ?? ''}</span></p>`}
    ${earlier.map((one) => markup`<p class="note"${words}>${one[lang]}</p>`)}
    ${answer !== undefined && markup`<p class="note"${words}>${RAISE.answer(answer)[lang]}</p>`}
    ${answerForm(view, frame, by)}</li>`;
}

function answerForm({ unit, difficulty, seen, typed }: RaisedView, frame: SiteFrame, by: string): Markup {
  const { lang, period, today } = frame;
  const isHere = typed.form !== null;
  const isAnswered = difficulty.answer !== undefined;
  const key = `answer-${unit.id}-${difficulty.id}`;
  const field = (name: string, usual = '') => ({
    name,
    id: `${key}-${name}`,
    value: isHere ? (typed.values(name)[0] ?? '') : usual,
  });
  const inside = markup`${hiddenField('unit', unit.id)}${hiddenField('number', String(difficulty.id))}${hiddenField('seen', seen)}
    ${isAnswered && markup`${hiddenField('replace', 'yes')}<p class="hint">${SITE_OFFICE.replaceHint[lang]}</p>`}
    ${areaField({ ...field('text'), label: SITE_OFFICE.answer }, 3, lang)}
    ${lineField({ ...field('by', by), label: SITE_OFFICE.answeredBy }, lang)}
    ${lineField({ ...field('date'), label: SITE_OFFICE.date, hint: SITE_OFFICE.dateHint }, lang)}
    <p class="actions-row"><button type="submit">${SITE_OFFICE.saveAnswer[lang]}</button></p>`;
  const words = (isAnswered ? SITE_OFFICE.replaceAnswer : SITE_OFFICE.answerTo)(unit.name, difficulty.id);
  return markup`<details class="correction"${isHere && markup` open`}><summary>${words[lang]}</summary>
    <div class="inside">${postForm(`/office/difficulties?period=${period.id}`, today, inside, isHere ? markup` data-keep` : null)}</div></details>`;
}
