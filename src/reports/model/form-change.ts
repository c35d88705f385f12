import { dayWords } from '../../locale/periods.js';
import type { AssignmentField, TakenChange } from '../../domain/form/changes.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import type { Lang } from '../../domain/text/text.js';
import type { FigureValue } from '../../domain/unit/unit-plan.js';
import { parseTypedDate } from '../../domain/calendar/parse-date.js';
import { evidenceLine, RECORDED } from '../../locale/commands/entry.js';
import { documentDoubtWords } from '../../locale/document-doubts.js';
import { IMPORT } from '../../locale/commands/import.js';
import { FIGURE_STATES, numberWords } from '../../locale/figures.js';
import { FORM_HEADINGS } from '../../locale/form.js';
import { periodIdWords } from '../../locale/periods.js';
import { CADENCE_WORDS, entryStatusWords, stateWords } from '../../locale/states.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** A change's subject, its old and its new value: the parts of a line, for people and programs. */
export interface WordedChange {
  readonly about: string;
  readonly before: string;
  readonly after: string;
  /** A remark for the person, if there is one. */
  readonly remark?: string | null;
}

/** A change of a form in words. */
export function wordedChange(change: TakenChange, of: Calendar, lang: Lang): WordedChange {
  const empty = IMPORT.empty[lang];
  switch (change.kind) {
    case 'entry': {
      const { item, entry, period } = change;
      const step = entry.action === undefined ? '' : `, ${IMPORT.action(entry.action)[lang]}`;
      const day = dayWords(entry.date)[lang];
      const evidence = (entry.evidence ?? []).map((one) => evidenceLine(one)[lang]);
      const taken = change.undated ? IMPORT.dayTaken(day)[lang] : day;
      const after = stateWords(change.after, item.cadence)[lang];
      const written = entryStatusWords(entry.status, item.cadence)[lang];
      // The entry written may not decide the cell: then both are shown.
      const status =
        after === written ? `${after} (${taken})` : `${after} (${IMPORT.written(written)[lang]}, ${taken})`;
      return {
        about: `${item.id} ${item.title}${step}, ${periodIdWords(period, of)[lang]}`,
        before: stateWords(change.before, item.cadence)[lang],
        after: [status, ...evidence, ...(entry.note == null ? [] : [entry.note])].join('; '),
        remark: remarkOn(change, of, lang),
      };
    }
    case 'figure': {
      const { indicator, period, before, after } = change;
      const about = `${indicator.id} ${indicator.name}, ${periodIdWords(period, of)[lang]}`;
      return { about, before: figureWords(before, lang), after: figureWords(after, lang) };
    }
    case 'difficulty':
      return { about: IMPORT.raised(change.id)[lang], before: empty, after: change.text };
    case 'words':
      return { about: change.title, before: change.before || empty, after: change.after };
    case 'assignment': {
      const { item, action, field, before, after } = change;
      const step = action === null ? '' : `, ${IMPORT.action(action)[lang]}`;
      const about = `${item.id} ${item.title}${step}, ${fieldWords(field, lang)}`;
      return { about, before: dated(before, lang) || empty, after: dated(after, lang) || empty };
    }
    case 'own':
      return { about: IMPORT.newOwn(change.id)[lang], before: empty, after: ownWords(change, lang) };
    case 'action':
      return {
        about: `${change.item.id} ${change.item.title}, ${IMPORT.newAction(change.id)[lang]}`,
        before: empty,
        after: change.what,
      };
  }
}

/**
 * Says that an entry leaves its cell unchanged, and what decides the cell; asks about documents that are probably
 * wrong.
 */
function remarkOn(change: Extract<TakenChange, { kind: 'entry' }>, of: Calendar, lang: Lang): string | null {
  const { item, entry, after, decidedBy, period, doubts } = change;
  const words = parsePeriod(period, of);
  const stays =
    after === entry.status || decidedBy === null || words === null
      ? []
      : [RECORDED.stays(item.id, words, stateWords(after, item.cadence), decidedBy)[lang]];
  const remarks = [...stays, ...doubts.map((one) => documentDoubtWords(one)[lang])];
  return remarks.length === 0 ? null : remarks.join(' ');
}

function ownWords({ title, cadence, due }: Extract<TakenChange, { kind: 'own' }>, lang: Lang): string {
  const when = due === null ? CADENCE_WORDS[cadence][lang] : `${IMPORT.due[lang]} ${dayWords(due)[lang]}`;
  return `${title} (${when})`;
}

function figureWords(value: FigureValue | null, lang: Lang): string {
  if (value === null) return FIGURE_STATES.missing[lang];
  return value === 'not-applicable' ? FIGURE_STATES['not-applicable'][lang] : numberWords(value, lang);
}

function fieldWords(field: AssignmentField, lang: Lang): string {
  if (field === 'due') return IMPORT.due[lang];
  return FORM_HEADINGS[field === 'what' ? 'action' : field][lang].toLocaleLowerCase('vi');
}

function dated(text: string, lang: Lang): string {
  const date = parseTypedDate(text);
  return date === null ? text : dayWords(date)[lang];
}
