import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import { DESK, DESK_ITEM } from '../../../locale/desk.js';
import { DESK_PARTS } from '../../../locale/desk-parts.js';
import { difficultyList } from '../difficulty-list.js';
import { markup } from '../markup.js';
import { type DeskFrame, deskPage } from './desk-frame.js';
import type { Typed } from './entry-forms.js';
import { areaField, checkField, type Choice, lineField, postForm, selectField } from './form-fields.js';

/** The unit's difficulties with their answers, and the form to raise another. */
export function difficultiesPage(frame: DeskFrame, id: string, status: UnitStatus, typed: Typed): string {
  const { lang, period } = frame;
  const value = (name: string): string => typed.values(name)[0] ?? '';
  const items: readonly Choice[] = status.items
    .filter(({ item }) => !item.open)
    .map(({ item }) => ({ value: item.id, words: `${item.id} ${item.title}` }));
  const choices = [{ value: '', words: DESK_PARTS.noItem[lang] }, ...items];
  const inside = markup`${areaField({ name: 'text', id: 'text', label: DESK_PARTS.difficulty, value: value('text'), required: true }, 3, lang)}
    ${areaField({ name: 'proposal', id: 'proposal', label: DESK_PARTS.proposal, value: value('proposal') }, 2, lang)}
    ${selectField({ name: 'item', id: 'item', label: DESK_PARTS.aboutItem, value: value('item') }, choices, lang)}
    ${lineField({ name: 'date', id: 'date', label: DESK_ITEM.date, hint: DESK_ITEM.dateHint, value: value('date') }, lang)}
    ${lineField({ name: 'by', id: 'by', label: DESK.by, value: value('by'), required: false }, lang)}
    ${typed.isTwice && checkField({ name: 'again', id: 'again', label: DESK_ITEM.again }, lang)}
    <p class="actions-row"><button type="submit">${DESK_PARTS.saveRaise[lang]}</button></p>`;
  const action = `/unit/${encodeURIComponent(id)}/difficulties?period=${period.id}`;
  const content = markup`<section aria-labelledby="raised-title"><h2 id="raised-title">${DESK_PARTS.raisedSoFar[lang]}</h2>
    ${difficultyList([status], lang) ?? markup`<p>${DESK_PARTS.nothingRaised[lang]}</p>`}</section>
    <section aria-labelledby="raise-title"><h2 id="raise-title">${DESK_PARTS.raise[lang]}</h2>${postForm(action, frame.today, inside, markup` data-keep`)}</section>`;
  return deskPage(frame, DESK.tab.difficulties, content);
}
