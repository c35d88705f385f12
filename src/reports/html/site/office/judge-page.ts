import { capitalised } from '../../../../domain/text/letter-case.js';
import type { DueRow } from '../../../../domain/reporting/due.js';
import type { ReviewRow } from '../../../../domain/reporting/submission-queue.js';
import type { Lang, Text } from '../../../../domain/text/text.js';
import { DUE } from '../../../../locale/commands/due.js';
import { REVIEW } from '../../../../locale/commands/review.js';
import { SITE } from '../../../../locale/site.js';
import { SITE_OFFICE } from '../../../../locale/site-office.js';
import { SITE_SEND } from '../../../../locale/site-parts.js';
import { dueWords } from '../../../../locale/submissions.js';
import { fileLang, type Content, type Markup, markup } from '../../markup.js';
import { type SiteFrame, sitePage, officePath, tabPath } from '../site-frame.js';
import type { Typed } from '../entry-forms.js';
import { areaField, hiddenField, lineField, postForm, radioFields } from '../form-fields.js';
import { type ExtensionView, unitExtension } from './extension-forms.js';

/** A unit's report, as the page for the office's review shows it. */
export interface JudgeView {
  readonly row: DueRow;
  /** The report that was sent; `null` if none was. */
  readonly sent: ReviewRow | null;
  readonly seen: string;
  /** The values of the form `review`. */
  readonly typed: Typed;
  readonly extension: ExtensionView;
}

/** One unit's report of a period: its submission, the form that accepts or returns it, and its sending day. */
export function judgePage(frame: SiteFrame, view: JudgeView): string {
  const { lang, period } = frame;
  const { row, sent } = view;
  const title: Text = SITE.inPeriod({ vi: row.name, en: row.name }, period);
  const state = row.file === 'broken' ? DUE.brokenFile : dueWords(row);
  const content = markup`<p class="back"><a href="${officePath('units', period.id)}">${SITE_OFFICE.back[lang]}</a></p>
    <section aria-labelledby="report-title"><h2 id="report-title">${title[lang]}</h2>
    ${(sent === null || row.lateDays > 0) && markup`<p>${capitalised(state[lang])}.${row.file === 'none' && ` ${capitalised(DUE.noPlan[lang].slice(1, -1))}.`}</p>`}
    ${sent === null ? markup`<p>${SITE_OFFICE.notSent[lang]}</p>` : sentLines(sent, lang)}
    ${row.file === 'usable' && documents(row.id, frame)}</section>
    ${sent !== null && judgeForm(view, frame)}${unitExtension(view.extension, row, frame)}`;
  return sitePage(frame, title, content);
}

function sentLines({ report, changed }: ReviewRow, lang: Lang): Content {
  const { submission, state, review } = report;
  const own = (text: string): Markup => markup`<p class="note"${fileLang(lang)}>${text}</p>`;
  return [
    markup`<p>${SITE_OFFICE.sentOn(submission.date, submission.number ?? null, submission.signer ?? null)[lang]}.</p>`,
    submission.gaps !== undefined && own(capitalised(REVIEW.gaps(submission.gaps)[lang])),
    changed && markup`<p class="wrong">${capitalised(REVIEW.changed(state)[lang])}.</p>`,
    review !== null && markup`<p>${capitalised(REVIEW.judged(state, review.date, review.by)[lang])}.</p>`,
    review?.reason !== undefined && own(review.reason),
  ];
}

function documents(id: string, { lang, period }: SiteFrame): Markup {
  const base = `/unit/${encodeURIComponent(id)}`;
  return markup`<ul class="documents">
    <li><a class="button" href="${base}/report.html?period=${period.id}" target="_blank" rel="noopener">${SITE_SEND.look[lang]}</a></li>
    <li><a class="button quiet" href="${base}/report.docx?period=${period.id}" download>${SITE_SEND.word[lang]}</a></li>
    <li><a class="button quiet" href="${tabPath(id, 'items', period.id)}">${SITE_OFFICE.unitPage[lang]}</a></li></ul>`;
}

function judgeForm({ row, seen, typed, extension }: JudgeView, { lang, period, today }: SiteFrame): Markup {
  const value = (name: string, usual = ''): string => (typed.form === null ? usual : (typed.values(name)[0] ?? ''));
  const results = [
    { value: 'accepted', words: SITE_OFFICE.accept[lang] },
    { value: 'returned', words: SITE_OFFICE.giveBack[lang] },
  ];
  const inside = markup`${hiddenField('seen', seen)}
    ${radioFields(SITE_OFFICE.result, 'result', results, value('result', 'accepted'), lang)}
    ${areaField({ name: 'reason', id: 'reason', label: SITE_OFFICE.reason, hint: SITE_OFFICE.reasonHint, value: value('reason') }, 2, lang)}
    ${lineField({ name: 'by', id: 'by', label: SITE_OFFICE.judgedBy, value: value('by', extension.by) }, lang)}
    ${lineField({ name: 'date', id: 'date', label: SITE_OFFICE.date, hint: SITE_OFFICE.dateHint, value: value('date') }, lang)}
    <p class="actions-row"><button type="submit">${SITE_OFFICE.saveJudgement[lang]}</button></p>`;
  const action = `/office/unit/${encodeURIComponent(row.id)}/review?period=${period.id}`;
  return markup`<section aria-labelledby="judge-title"><h2 id="judge-title">${SITE_OFFICE.judge[lang]}</h2>${postForm(action, today, inside, markup` data-keep`)}</section>`;
}
