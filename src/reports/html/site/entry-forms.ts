import { itemPath } from './site-frame.js';
import { dayWords } from '../../../locale/periods.js';
import { capitalised } from '../../../domain/text/letter-case.js';
import type { Period } from '../../../domain/calendar/period.js';
import { type CalendarDate } from '../../../domain/calendar/date.js';
import type { ItemProgress } from '../../../domain/progress/progress.js';
import type { UnitStatus } from '../../../domain/progress/unit-status.js';
import type { Lang, Text } from '../../../domain/text/text.js';
import { type NumberedEntry, ENTRY_STATUSES } from '../../../domain/unit/entries.js';
import { type Entry } from '../../../domain/unit/unit-plan.js';
import { SITE, SITE_ITEM } from '../../../locale/site.js';
import { SITE_PLANNING } from '../../../locale/site-planning.js';
import { entryStatusWords } from '../../../locale/states.js';
import { type Content, type Markup, markup } from '../markup.js';
import { stateSign } from '../state-sign.js';
import {
  areaField,
  checkField,
  type Choice,
  fileField,
  hiddenField,
  lineField,
  postForm,
  radioFields,
  selectField,
} from './form-fields.js';

/** The values typed into a form that could not be recorded; empty at first. */
export interface Typed {
  /** The form: `tick`, or `correct-2`; `null` if none was sent. */
  readonly form: string | null;
  /** The values of all fields with a name. */
  readonly values: (name: string) => readonly string[];
  /** Whether an equal record exists: the form asks whether to record another. */
  readonly isTwice: boolean;
}

/** An item as its page shows it. */
export interface ItemView {
  /** The file's name without `.yaml`. */
  readonly id: string;
  readonly status: UnitStatus;
  readonly progress: ItemProgress;
  readonly today: CalendarDate;
  /** The fingerprint of the records that the page shows, sent with its forms. */
  readonly seen: string;
  /** The fingerprint of the assignment that the page shows, sent with its planning forms. */
  readonly plannedSeen: string;
  /** The fingerprint of the plan's text and of what was planned for it, sent with a confirmation. */
  readonly amendedSeen: string;
  /** The values that could not be recorded. */
  readonly typed: Typed;
}

/** The number of documents that the form has fields for. */
const DOCUMENTS = 3;

/** The form that records a new entry for the item in a period. */
export function tickForm(view: ItemView, period: Period, lang: Lang): Markup {
  const { id, progress, seen, typed } = view;
  const { item } = progress;
  const isHere = typed.form === 'tick';
  const value = (name: string): string => (isHere ? (typed.values(name)[0] ?? '') : '');
  const inside = markup`${hiddenField('seen', seen)}
    ${radioFields(SITE_ITEM.status, 'status', statusChoices(progress, item.mayBeNone, lang), value('status') || 'done', lang)}
    ${lineField({ name: 'date', id: 'date', label: SITE_ITEM.date, hint: SITE_ITEM.dateHint, value: value('date') }, lang)}
    ${areaField({ name: 'note', id: 'note', label: SITE_ITEM.note, value: value('note') }, 3, lang)}
    ${evidenceFields('', id, (name) => (isHere ? typed.values(name) : []), lang)}
    ${progress.actions.length > 0 && actionField(progress, value('action'), lang)}
    ${lineField({ name: 'by', id: 'by', label: SITE.by, value: value('by'), required: false }, lang)}
    ${isHere && typed.isTwice && checkField({ name: 'again', id: 'again', label: SITE_ITEM.again }, lang)}
    <p class="actions-row"><button type="submit">${SITE.save[lang]}</button></p>`;
  const action = itemPath(id, item.id, period.id).replace('?', '/tick?');
  return markup`<section aria-labelledby="tick-title"><h2 id="tick-title">${SITE_ITEM.tickFor(period)[lang]}</h2>
    ${postForm(action, view.today, inside, markup` data-keep`)}</section>`;
}

/** The form that corrects or withdraws a counted entry; closed at first. */
export function correctionForm(view: ItemView, { n, entry }: NumberedEntry, period: Period, lang: Lang): Markup {
  const { id, progress, seen, typed } = view;
  const form = `correct-${n}`;
  const isHere = typed.form === form;
  const value = (name: string, stood: string): string => (isHere ? (typed.values(name)[0] ?? '') : stood);
  const field = (name: string, label: Text, stood: string) => ({
    name,
    id: `${form}-${name}`,
    label,
    value: value(name, stood),
  });
  const choices = statusChoices(progress, progress.item.mayBeNone, lang, entry);
  const inside = markup`${hiddenField('seen', seen)}${hiddenField('entry', String(n))}
    <p class="hint">${SITE_ITEM.correctHint[lang]}</p>
    ${radioFields(SITE_ITEM.status, 'status', choices, value('status', entry.status), lang)}
    ${lineField(field('date', SITE_ITEM.date, dayWords(entry.date)[lang]), lang)}
    ${areaField(field('note', SITE_ITEM.note, entry.note ?? ''), 3, lang)}
    ${evidenceFields(`${form}-`, id, (name) => (isHere ? typed.values(name) : []), lang)}
    ${lineField({ ...field('by', SITE.by, ''), required: false }, lang)}
    <p class="actions-row"><button type="submit">${SITE_ITEM.saveCorrection[lang]}</button>
    <button type="submit" class="quiet" name="withdraw" value="yes">${SITE_ITEM.withdraw[lang]}</button></p>`;
  const action = itemPath(id, progress.item.id, period.id).replace('?', '/correct?');
  return markup`<details class="correction"${isHere && markup` open`}><summary>${SITE_ITEM.correct(n)[lang]}</summary>
    <div class="inside">${postForm(action, view.today, inside)}</div></details>`;
}

function statusChoices({ item }: ItemProgress, mayBeNone: boolean, lang: Lang, entry?: Entry): readonly Choice[] {
  const cadence = entry?.action === undefined ? item.cadence : 'once';
  return ENTRY_STATUSES.filter((status) => status !== 'none' || mayBeNone || entry?.status === 'none').map(
    (status) => ({
      value: status,
      words: [stateSign(status), ' ', capitalised(entryStatusWords(status, cadence)[lang])],
    }),
  );
}

/** The fields of the documents (number, date, title), and of a file and a link that belong to the last document. */
function evidenceFields(prefix: string, unit: string, values: (name: string) => readonly string[], lang: Lang): Markup {
  const apart = `/unit/${encodeURIComponent(unit)}/apart`;
  const document = (at: number): Markup => {
    const spec = (name: string, words: Text) => ({
      name,
      id: `${prefix}${name}-${at + 1}`,
      label: SITE_ITEM.nth(words, at + 1),
      value: values(name)[at] ?? '',
    });
    return markup`<div class="document-fields">${lineField({ ...spec('number', SITE_ITEM.number), hint: SITE_ITEM.numberHint }, lang)}
      ${lineField({ ...spec('document-date', SITE_ITEM.documentDate), keys: 'numeric' }, lang)}
      ${lineField(spec('title', SITE_ITEM.documentTitle), lang)}</div>`;
  };
  const isMore = ['number', 'document-date', 'title'].some((name) =>
    values(name)
      .slice(1)
      .some((one) => one !== ''),
  );
  const rest: Content = Array.from({ length: DOCUMENTS - 1 }, (_, i) => document(i + 1));
  return markup`<fieldset class="evidence-fields"><legend>${SITE_ITEM.evidence[lang]}</legend>
    <div class="apart" data-apart="${apart}" data-status="${SITE_PLANNING.apartNow[lang]}">${lineField({ name: 'sentence', id: `${prefix}sentence`, label: SITE_PLANNING.sentence, hint: SITE_PLANNING.sentenceHint, value: values('sentence')[0] ?? '' }, lang)}
    <p><button type="button" class="quiet" hidden>${SITE_PLANNING.takeApart[lang]}</button> <span role="status"></span></p></div>
    ${document(0)}
    <details class="more"${isMore && markup` open`}><summary>${SITE_ITEM.moreEvidence[lang]}</summary>${rest}</details>
    ${fileField({ name: 'file', id: `${prefix}file`, label: SITE_ITEM.file, hint: SITE_ITEM.fileHint }, lang)}
    ${lineField({ name: 'link', id: `${prefix}link`, label: SITE_ITEM.link, value: values('link')[0] ?? '', required: false, keys: 'url' }, lang)}</fieldset>`;
}

function actionField({ actions }: ItemProgress, value: string, lang: Lang): Markup {
  const choices: readonly Choice[] = [
    { value: '', words: SITE_ITEM.wholeItem[lang] },
    ...actions.map(({ action }) => ({ value: String(action.id), words: `${action.id}. ${action.what}` })),
  ];
  return selectField({ name: 'action', id: 'action', label: SITE_ITEM.action, value }, choices, lang);
}
