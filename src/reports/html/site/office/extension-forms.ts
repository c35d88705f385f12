import type { DueRow } from '../../../../domain/reporting/due.js';
import { SITE_OFFICE } from '../../../../locale/site-office.js';
import { type Markup, markup } from '../../markup.js';
import type { SiteFrame } from '../site-frame.js';
import type { Typed } from '../entry-forms.js';
import { hiddenField, lineField, postForm } from '../form-fields.js';

/** A form that extends a sending day: its values, and the fingerprint of what it showed. */
export interface ExtensionView {
  readonly seen: string;
  /** The values of the form `extend`. */
  readonly typed: Typed;
  /** The person who decided last, and probably decides again. */
  readonly by: string;
}

/** The form that extends the day for every unit that has not sent the report; closed at first. */
export function extendAllForm(view: ExtensionView, frame: SiteFrame): Markup {
  const { lang } = frame;
  return markup`<section><details class="correction"${view.typed.form !== null && markup` open`}><summary>${SITE_OFFICE.extendAll[lang]}</summary>
    <div class="inside">${extendForm(view, `/office/extend?period=${frame.period.id}`, frame)}</div></details></section>`;
}

/** The sending day of one unit, the form that extends it, and the button that undoes the extension. */
export function unitExtension(view: ExtensionView, row: DueRow, frame: SiteFrame): Markup {
  const { lang, period, today } = frame;
  const path = (action: string): string => `/office/unit/${encodeURIComponent(row.id)}/${action}?period=${period.id}`;
  const undo =
    row.extendedTo !== null &&
    postForm(
      path('undo-extension'),
      today,
      markup`${hiddenField('seen', view.seen)}<button type="submit" class="quiet">${SITE_OFFICE.undoExtension[lang]}</button>`,
      markup` class="undo"`,
    );
  const stands = row.extendedTo === null ? SITE_OFFICE.sendBy(row.sendBy) : SITE_OFFICE.extended(row.extendedTo);
  return markup`<section aria-labelledby="extension-title"><h2 id="extension-title">${SITE_OFFICE.extension[lang]}</h2>
    <p>${stands[lang]}</p>${undo}${row.sent === null && extendForm(view, path('extend'), frame)}</section>`;
}

function extendForm({ seen, typed, by }: ExtensionView, action: string, { lang, today }: SiteFrame): Markup {
  const value = (name: string, usual = ''): string => (typed.form === null ? usual : (typed.values(name)[0] ?? ''));
  const inside = markup`${hiddenField('seen', seen)}
    ${lineField({ name: 'until', id: 'until', label: SITE_OFFICE.until, hint: SITE_OFFICE.untilHint, value: value('until') }, lang)}
    ${lineField({ name: 'reason', id: 'extend-reason', label: SITE_OFFICE.extendReason, value: value('reason') }, lang)}
    ${lineField({ name: 'by', id: 'extended-by', label: SITE_OFFICE.extendedBy, value: value('by', by) }, lang)}
    ${lineField({ name: 'date', id: 'extended-on', label: SITE_OFFICE.date, hint: SITE_OFFICE.dateHint, value: value('date') }, lang)}
    <p class="actions-row"><button type="submit">${SITE_OFFICE.extend[lang]}</button></p>`;
  return postForm(action, today, inside, markup` data-keep`);
}
