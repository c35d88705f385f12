import { capitalised } from '../../../domain/text/letter-case.js';
import type { SubmissionGaps } from '../../../domain/reporting/submission-gaps.js';
import { hasGaps } from '../../../domain/reporting/submission-gaps.js';
import type { FrameGap } from '../../../domain/reporting/frame-gaps.js';
import type { SentReport } from '../../../domain/reporting/submission.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { SITE } from '../../../locale/site.js';
import { SITE_SEND } from '../../../locale/site-parts.js';
import { besideNone, withoutEntry } from '../../../locale/commands/submit.js';
import { FRAME_GAPS } from '../../../locale/frame-gaps.js';
import { periodIdWords } from '../../../locale/periods.js';
import { SUBMISSION_WORDS } from '../../../locale/submissions.js';
import { fileLang, type Content, type Markup, markup } from '../markup.js';
import { type SiteFrame, sitePage, tabPath, itemPath } from './site-frame.js';
import type { Typed } from './entry-forms.js';
import { findingList } from './figures-page.js';
import { areaField, hiddenField, lineField, postForm } from './form-fields.js';
import type { Calendar } from '../../../domain/calendar/calendar.js';

const MAX_NAMES = 5;

/** A period's report before it is sent. */
export interface SendView {
  readonly id: string;
  readonly gaps: SubmissionGaps;
  /** The parts that the letterhead and the signature lack. */
  readonly blank: readonly FrameGap[];
  readonly sent: readonly SentReport[];
  /** Errors that prevent sending, as `check` words them; found when it was tried. */
  readonly errors: readonly Text[];
  readonly seen: string;
  readonly typed: Typed;
}

/**
 * The period's documents, what they lack with links to the pages that fill it in, and the form that records the
 * sending.
 */
export function sendPage(frame: SiteFrame, view: SendView): string {
  const { lang, period } = frame;
  const { id, errors } = view;
  const base = `/unit/${encodeURIComponent(id)}`;
  const title = SITE.inPeriod(SITE.tab.send, period);
  const documents = markup`<ul class="documents">
    <li><a class="button" href="${base}/report.docx?period=${period.id}" download>${SITE_SEND.word[lang]}</a></li>
    <li><a class="button quiet" href="${base}/report.html?period=${period.id}" target="_blank" rel="noopener">${SITE_SEND.look[lang]}</a></li>
    <li><a class="button quiet" href="${base}/form.xlsx?period=${period.id}" download>${SITE_SEND.form[lang]}</a></li></ul>`;
  const content = markup`${errors.length > 0 && findingList(errors, lang)}
    <section aria-labelledby="missing-title"><h2 id="missing-title">${SITE_SEND.missing[lang]}</h2>${missing(view, frame)}</section>
    <section aria-labelledby="documents-title"><h2 id="documents-title">${SITE_SEND.documents[lang]}</h2>${documents}</section>
    <section aria-labelledby="send-title"><h2 id="send-title">${SITE_SEND.sendIt[lang]}</h2>
    <p class="hint">${SITE_SEND.sendHint[lang]}</p>${sentSoFar(view, period.calendar, lang)}${sendForm(view, frame)}</section>`;
  return sitePage(frame, title, content);
}

function missing({ id, gaps, blank }: SendView, { lang, period }: SiteFrame): Content {
  const frame = blank.length > 0 && markup`<p>${FRAME_GAPS.plain(blank)[lang]}</p>`;
  if (!hasGaps(gaps)) return frame === false ? markup`<p>${SITE_SEND.whole[lang]}</p>` : frame;
  const { cells, figures, headings, withoutResults, contradictions, unrecorded } = gaps;
  const cellLines = cells.map(
    (cell) =>
      markup`<li><a href="${itemPath(id, cell.item, cell.period)}"><span class="id">${cell.item}</span> <span${fileLang(lang)}>${cell.title}</span></a>${cell.period !== period.id && markup` <small>(${periodIdWords(cell.period, period.calendar)[lang]})</small>`}</li>`,
  );
  const quarters = [...new Set(figures.map(({ quarter }) => quarter))];
  const quarterLines = quarters.map((quarter) => {
    const names = figures.filter((one) => one.quarter === quarter).map(({ indicator }) => indicator.name);
    return markup`<li><a href="${tabPath(id, 'figures', quarter)}">${SITE_SEND.enterFigures[lang]}: ${periodIdWords(quarter, period.calendar)[lang]}</a> <span${fileLang(lang)}>${fewOf(names)}</span></li>`;
  });
  const headingLines = headings.map(
    ({ id: heading, heading: words }) =>
      markup`<li><a href="${tabPath(id, 'words', period.id)}#words-${heading}">${SITE_SEND.writeWords[lang]}: <span${fileLang(lang)}>${words}</span></a></li>`,
  );
  return [
    group(SITE_SEND.missingCells(new Set(cells.map(({ item }) => item)).size), cellLines, lang),
    group(SITE_SEND.missingFigures(figures.length), quarterLines, lang),
    group(SITE_SEND.missingWords(headings.length), headingLines, lang),
    group(
      SITE_SEND.withoutResults(withoutResults.length),
      withoutResults.map(({ heading }) => markup`<li><span${fileLang(lang)}>${heading}</span></li>`),
      lang,
    ),
    contradictions.length > 0 && markup`<p>${capitalised(besideNone(contradictions, period.calendar)[lang])}</p>`,
    unrecorded.length > 0 && markup`<p>${capitalised(withoutEntry(unrecorded, period.calendar)[lang])}</p>`,
    frame,
  ];
}

/** A few of the names: all are on the page on which they are filled in. */
function fewOf(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return [...names.slice(0, MAX_NAMES), ...(more > 0 ? [`… (+${more})`] : [])].join('; ');
}

function group(title: Text, lines: readonly Markup[], lang: Lang): Markup | false {
  return lines.length > 0 && markup`<h3>${title[lang]}</h3><ul>${lines}</ul>`;
}

function sentSoFar({ sent }: SendView, of: Calendar, lang: Lang): Markup | false {
  const lines = sent.map(({ submission, state, review }) => {
    const words = SITE_SEND.state(SUBMISSION_WORDS[state], submission.date, submission.number ?? null)[lang];
    return markup`<li>${capitalised(periodIdWords(submission.period, of)[lang])}: ${words}${review?.reason !== undefined && markup`<p class="note"${fileLang(lang)}>${review.reason}</p>`}</li>`;
  });
  return lines.length > 0 && markup`<h3>${SITE_SEND.sentSoFar[lang]}</h3><ul>${lines}</ul>`;
}

function sendForm({ id, gaps, seen, typed }: SendView, { lang, period, today }: SiteFrame): Markup {
  const value = (name: string): string => typed.values(name)[0] ?? '';
  const line = (name: 'number' | 'date' | 'signer' | 'position' | 'by', hint?: Text): Markup =>
    lineField(
      { name, id: name, label: SITE_SEND[name], value: value(name), ...(hint === undefined ? {} : { hint }) },
      lang,
    );
  const reason = { name: 'reason', id: 'reason', label: SITE_SEND.reason, hint: SITE_SEND.reasonHint };
  const inside = markup`${hiddenField('seen', seen)}${line('number')}${line('date', SITE_SEND.dateHint)}${line('signer')}${line('position', SITE_SEND.positionHint)}${line('by')}
    ${hasGaps(gaps) && areaField({ ...reason, value: value('reason') }, 2, lang)}
    <p class="actions-row"><button type="submit">${SITE_SEND.send[lang]}</button></p>`;
  return postForm(`/unit/${encodeURIComponent(id)}/send?period=${period.id}`, today, inside, markup` data-keep`);
}
