import type { FormResult } from '../../../../domain/form/result.js';
import { isIncomplete } from '../../../../domain/form/result.js';
import type { Text } from '../../../../domain/text/text.js';
import { SITE_OFFICE } from '../../../../locale/site-office.js';
import { STATUS } from '../../../../locale/status.js';
import { importLines } from '../../../model/import-lines.js';
import { fileLang, type Content, type Markup, markup } from '../../markup.js';
import { type SiteFrame, sitePage, officePath } from '../site-frame.js';
import { fileField, postForm } from '../form-fields.js';

/** The outcome of importing forms. */
export interface FormsView {
  readonly results: readonly FormResult[];
  readonly isDryRun: boolean;
  /** The sentence that a file was not imported, and why. */
  readonly notTaken: (one: Exclude<FormResult, { readonly kind: 'taken' }>) => Text;
}

/** The field for filled-in forms, and the outcome for each of them, cell by cell. */
export function formsPage(frame: SiteFrame, view: FormsView | null): string {
  const { lang, period, today } = frame;
  const title = SITE_OFFICE.tab.forms;
  const spec = { name: 'form', id: 'form', label: SITE_OFFICE.formFiles, hint: SITE_OFFICE.formsHint };
  const inside = markup`${fileField({ ...spec, accept: '.xlsx', multiple: true }, lang)}
    <p class="actions-row"><button type="submit">${SITE_OFFICE.takeForms[lang]}</button>
    <button type="submit" class="quiet" name="try" value="yes">${SITE_OFFICE.tryForms[lang]}</button></p>`;
  const outcome =
    view !== null &&
    view.results.length > 0 &&
    markup`<section aria-labelledby="outcome-title" tabindex="-1" data-focus><h2 id="outcome-title">${SITE_OFFICE.outcome[lang]}</h2>
      ${view.isDryRun && markup`<p>${SITE_OFFICE.preview[lang]}</p>`}${view.results.map((one) => formOutcome(one, view, frame))}</section>`;
  const content = markup`${outcome}<section aria-labelledby="forms-title"><h2 id="forms-title">${title[lang]}</h2>
    ${postForm(officePath('forms', period.id), today, inside, markup` data-keep`)}</section>`;
  return sitePage(frame, title, content);
}

function formOutcome(one: FormResult, { isDryRun, notTaken }: FormsView, { lang }: SiteFrame): Markup {
  if (one.kind !== 'taken') return markup`<div class="outcome left"><p>${notTaken(one)[lang]}</p></div>`;
  const { heading, changes, parts, sum } = importLines(one, isDryRun, lang);
  const own = fileLang(lang);
  const lines = changes.map(
    ({ about, before, after, remark }) =>
      markup`<li><span${own}>${about}</span>: ${before} → <span${own}>${after}</span>${remark != null && markup`<p class="hint">${remark}</p>`}</li>`,
  );
  const notes = parts.map((part): Content =>
    part.heading === null
      ? part.lines.map((line) => markup`<p>${line}</p>`)
      : markup`<h4>${part.heading}</h4><ul>${part.lines.map((line) => markup`<li>${line}</li>`)}</ul>`,
  );
  const doubts = one.doubts.length > 0 && markup`<p>${STATUS.doubtful(one.unit.name, one.doubts, one.plan)[lang]}</p>`;
  return markup`<div class="${isIncomplete(one) ? 'outcome left' : 'outcome'}"><h3>${heading}</h3><p><strong>${sum}</strong></p>
    ${lines.length > 0 && markup`<ul>${lines}</ul>`}${notes}${doubts}</div>`;
}
