import { itemPath } from './site-frame.js';
import { capitalised } from '../../../domain/text/letter-case.js';
import { cellPeriods, type Period } from '../../../domain/calendar/period.js';
import type { Lang } from '../../../domain/text/text.js';
import type { Assignment } from '../../../domain/unit/unit-plan.js';
import { SITE_PLANNING } from '../../../locale/site-planning.js';
import { periodIdWords, plannedTime } from '../../../locale/periods.js';
import { fileLang, type Content, type Markup, markup } from '../markup.js';
import type { ItemView } from './entry-forms.js';
import { areaField, checkField, hiddenField, lineField, postForm, selectField } from './form-fields.js';

/** An item's assignment as values of its fields; a different value is a change. */
export function assignmentFields(planned: Assignment | null, lang: Lang): Readonly<Record<AssignmentField, string>> {
  const { 'in-charge': lead, support = [], time, output } = planned ?? {};
  return {
    lead: lead ?? '',
    support: support.join('; '),
    time: plannedTime(time)[lang],
    output: output ?? '',
  };
}

/** The fields of an assignment, in order. */
export const ASSIGNMENT_FIELDS = ['lead', 'support', 'time', 'output'] as const;
export type AssignmentField = (typeof ASSIGNMENT_FIELDS)[number];

/** The forms for who does the item by when, and whether it applies; closed at first. */
export function planningSection(view: ItemView, period: Period, lang: Lang): Markup {
  return markup`<section aria-labelledby="planning-title"><h2 id="planning-title">${SITE_PLANNING.planning[lang]}</h2>
    ${assignForm(view, period, lang)}${actionForm(view, period, lang)}${skipForm(view, period, lang)}</section>`;
}

function assignForm(view: ItemView, period: Period, lang: Lang): Markup {
  const { progress, plannedSeen, typed } = view;
  const isHere = typed.form === 'assign';
  const stood = assignmentFields(progress.item.planned, lang);
  const value = (name: AssignmentField): string => (isHere ? (typed.values(name)[0] ?? '') : stood[name]);
  const inside = markup`${hiddenField('seen', plannedSeen)}${assignmentInputs('assign', value, lang)}
    <p class="actions-row"><button type="submit">${SITE_PLANNING.saveAssignment[lang]}</button></p>`;
  return folded(SITE_PLANNING.assign[lang], isHere, postForm(pathOf(view, period, 'assign'), view.today, inside));
}

function assignmentInputs(form: string, value: (name: AssignmentField) => string, lang: Lang): Content {
  const hints = { support: SITE_PLANNING.supportHint, time: SITE_PLANNING.timeHint };
  return ASSIGNMENT_FIELDS.map((name) => {
    const hint = name === 'support' || name === 'time' ? { hint: hints[name] } : {};
    const spec = { name, id: `${form}-${name}`, label: SITE_PLANNING[name], value: value(name), ...hint };
    return lineField(spec, lang);
  });
}

/** The form that adds a concrete step under the item. */
function actionForm(view: ItemView, period: Period, lang: Lang): Markup {
  const { plannedSeen, typed, today } = view;
  const isHere = typed.form === 'action';
  const value = (name: string): string => (isHere ? (typed.values(name)[0] ?? '') : '');
  const inside = markup`${hiddenField('seen', plannedSeen)}
    ${lineField({ name: 'what', id: 'action-what', label: SITE_PLANNING.what, value: value('what') }, lang)}
    ${lineField({ name: 'due', id: 'action-due', label: SITE_PLANNING.due, hint: SITE_PLANNING.dueHint, value: value('due') }, lang)}
    ${assignmentInputs('action', value, lang)}
    ${isHere && typed.isTwice && checkField({ name: 'again', id: 'action-again', label: SITE_PLANNING.actionAgain }, lang)}
    <p class="actions-row"><button type="submit">${SITE_PLANNING.saveAction[lang]}</button></p>`;
  return folded(SITE_PLANNING.action[lang], isHere, postForm(pathOf(view, period, 'action'), today, inside));
}

function skipForm(view: ItemView, period: Period, lang: Lang): Markup {
  const { progress, status, plannedSeen, typed, today } = view;
  const mark = progress.item.planned?.['not-applicable'];
  const seen = hiddenField('seen', plannedSeen);
  if (mark !== undefined) {
    const back = markup`${seen}<button type="submit" class="quiet">${SITE_PLANNING.back[lang]}</button>`;
    const { reason, from } = mark;
    const inside = [
      markup`<p class="note"${fileLang(lang)}>${reason}</p>`,
      from !== undefined && markup`<p>${SITE_PLANNING.since(periodIdWords(from, status.plan))[lang]}</p>`,
      postForm(pathOf(view, period, 'skip-back'), today, back),
    ];
    return folded(SITE_PLANNING.skipped[lang], true, inside);
  }
  const isHere = typed.form === 'skip';
  const value = (name: string): string => (isHere ? (typed.values(name)[0] ?? '') : '');
  const periods = cellPeriods('ongoing', status.plan).map((one) => ({
    value: one.id,
    words: SITE_PLANNING.fromPeriod(one)[lang],
  }));
  const choices = [{ value: '', words: SITE_PLANNING.wholeYear[lang] }, ...periods];
  const inside = markup`${seen}${areaField({ name: 'reason', id: 'skip-reason', label: SITE_PLANNING.reason, value: value('reason') }, 2, lang)}
    ${selectField({ name: 'from', id: 'skip-from', label: SITE_PLANNING.from, value: value('from') }, choices, lang)}
    <p class="actions-row"><button type="submit">${SITE_PLANNING.saveSkip[lang]}</button></p>`;
  return folded(SITE_PLANNING.skip[lang], isHere, postForm(pathOf(view, period, 'skip'), today, inside));
}

/** The form that adds a unit's own item under an open place. */
export function ownForm(view: ItemView, period: Period, lang: Lang): Markup {
  const { plannedSeen, typed, today } = view;
  const isHere = typed.form === 'own';
  const value = (name: string): string => (isHere ? (typed.values(name)[0] ?? '') : '');
  const inside = markup`${hiddenField('seen', plannedSeen)}
    ${lineField({ name: 'title', id: 'own-title', label: SITE_PLANNING.title, value: value('title') }, lang)}
    ${assignmentInputs('own', value, lang)}
    ${isHere && typed.isTwice && checkField({ name: 'again', id: 'own-again', label: SITE_PLANNING.again }, lang)}
    <p class="actions-row"><button type="submit">${SITE_PLANNING.saveOwn[lang]}</button></p>`;
  return markup`<section aria-labelledby="own-title-head"><h2 id="own-title-head">${SITE_PLANNING.own[lang]}</h2>
    ${postForm(pathOf(view, period, 'own'), today, inside, markup` data-keep`)}</section>`;
}

function folded(words: string, isOpen: boolean, inside: Content): Markup {
  return markup`<details class="correction"${isOpen && markup` open`}><summary>${capitalised(words)}</summary><div class="inside">${inside}</div></details>`;
}

function pathOf({ id, progress }: ItemView, period: Period, action: string): string {
  return itemPath(id, progress.item.id, period.id).replace('?', `/${action}?`);
}
