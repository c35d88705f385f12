import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import { SITE, SITE_ITEM } from '../../../locale/site.js';
import { SITE_PARTS } from '../../../locale/site-parts.js';
import { difficultyList } from '../difficulty-list.js';
import { markup } from '../markup.js';
import { type SiteFrame, sitePage } from './site-frame.js';
import type { Typed } from './entry-forms.js';
import { areaField, checkField, type Choice, lineField, postForm, selectField } from './form-fields.js';

/** The unit's difficulties with their answers, and the form to raise another. */
export function difficultiesPage(frame: SiteFrame, id: string, status: UnitStatus, typed: Typed): string {
  const { lang, period } = frame;
  const value = (name: string): string => typed.values(name)[0] ?? '';
  const items: readonly Choice[] = status.items
    .filter(({ item }) => !item.open)
    .map(({ item }) => ({ value: item.id, words: `${item.id} ${item.title}` }));
  const choices = [{ value: '', words: SITE_PARTS.noItem[lang] }, ...items];
  const inside = markup`${areaField({ name: 'text', id: 'text', label: SITE_PARTS.difficulty, value: value('text'), required: true }, 3, lang)}
    ${areaField({ name: 'proposal', id: 'proposal', label: SITE_PARTS.proposal, value: value('proposal') }, 2, lang)}
    ${selectField({ name: 'item', id: 'item', label: SITE_PARTS.aboutItem, value: value('item') }, choices, lang)}
    ${lineField({ name: 'date', id: 'date', label: SITE_ITEM.date, hint: SITE_ITEM.dateHint, value: value('date') }, lang)}
    ${lineField({ name: 'by', id: 'by', label: SITE.by, value: value('by'), required: false }, lang)}
    ${typed.isTwice && checkField({ name: 'again', id: 'again', label: SITE_ITEM.again }, lang)}
    <p class="actions-row"><button type="submit">${SITE_PARTS.saveRaise[lang]}</button></p>`;
  const action = `/unit/${encodeURIComponent(id)}/difficulties?period=${period.id}`;
  const content = markup`<section aria-labelledby="raised-title"><h2 id="raised-title">${SITE_PARTS.raisedSoFar[lang]}</h2>
    ${difficultyList([status], lang) ?? markup`<p>${SITE_PARTS.nothingRaised[lang]}</p>`}</section>
    <section aria-labelledby="raise-title"><h2 id="raise-title">${SITE_PARTS.raise[lang]}</h2>${postForm(action, frame.today, inside, markup` data-keep`)}</section>`;
  return sitePage(frame, SITE.tab.difficulties, content);
}
