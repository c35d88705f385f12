import type { OwnReport } from '../../../../domain/department/department.js';
import { SUBMIT_ALL } from '../../../../locale/commands/submit-all.js';
import { SITE_COMPOSE } from '../../../../locale/site-compose.js';
import { type Markup, markup } from '../../markup.js';
import type { SiteFrame } from '../site-frame.js';
import type { Typed } from '../entry-forms.js';
import { areaField, hiddenField, lineField, postForm } from '../form-fields.js';

/** What is recorded of the department's own report of the period. */
export interface OwnReportView {
  /** The record in force; `null` if there is none. */
  readonly report: OwnReport | null;
  readonly seen: string;
  /** The values of the form `sign`. */
  readonly typed: Typed;
}

/** The form that records number, date, signer and recipients of the department's own report, and the one that undoes it. */
export function ownReportSection({ report, seen, typed }: OwnReportView, { lang, period, today }: SiteFrame): Markup {
  const field = (name: 'number' | 'date' | 'signer' | 'position' | 'authority' | 'recipients' | 'by') => ({
    name,
    id: `sign-${name}`,
    label: SITE_COMPOSE[name],
    value: typed.form === null ? '' : (typed.values(name)[0] ?? ''),
  });
  const inside = markup`${hiddenField('seen', seen)}
    ${lineField({ ...field('number'), hint: SITE_COMPOSE.numberHint }, lang)}
    ${lineField({ ...field('date'), hint: SITE_COMPOSE.dateHint }, lang)}
    ${lineField(field('signer'), lang)}${lineField(field('position'), lang)}
    ${areaField({ ...field('authority'), hint: SITE_COMPOSE.authorityHint }, 2, lang)}
    ${areaField({ ...field('recipients'), hint: SITE_COMPOSE.recipientsHint }, 4, lang)}
    ${lineField({ ...field('by'), required: false }, lang)}
    <p class="actions-row"><button type="submit">${SITE_COMPOSE.save[lang]}</button></p>`;
  const undo = markup`${hiddenField('seen', seen)}<button type="submit" class="quiet">${SITE_COMPOSE.undo[lang]}</button>`;
  const recorded =
    report !== null &&
    markup`<p>${SUBMIT_ALL.recorded(report, period)[lang]}</p>
      ${postForm(`/office/undo-sign?period=${period.id}`, today, undo, markup` class="undo"`)}`;
  return markup`<section aria-labelledby="sign-title"><h2 id="sign-title">${SITE_COMPOSE.sign[lang]}</h2>
    <p class="hint">${SITE_COMPOSE.signHint[lang]}</p>${recorded}
    ${postForm(`/office/sign?period=${period.id}`, today, inside, markup` data-keep`)}</section>`;
}
