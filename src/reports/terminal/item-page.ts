import { dayWords, plannedTime } from '../../locale/periods.js';
import type { ChalkInstance } from 'chalk';
import { fullCitation, noteMarks, numberNotes, resolveCitations, stripNoteMarks } from '../../domain/plan/citation.js';
import { itemTextOf } from '../../domain/plan/plan-index.js';
import { lastWorkDay } from '../../domain/calendar/period.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { SHOW } from '../../locale/commands/show.js';
import { periodIdWords } from '../../locale/periods.js';
import { CADENCE_WORDS, ROLE_WORDS, STATE_SIGNS, stateWords } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { historyLines } from './history.js';
import { paintFor, paintState, type Surface } from '../surface/paint.js';
import { wrapText } from '../surface/wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** Everything known about one item of a unit. */
export function itemPageText(
  progress: ItemProgress,
  status: UnitStatus,
  lang: Lang,
  surface: Surface,
  textChanged: boolean,
): string {
  const paint = paintFor(surface);
  const { item } = progress;
  const parts = [
    paint.bold(wrapText(`${item.id}  ${item.title}`, surface.width)),
    ...(textChanged ? [paint.red(wrapText(SHOW.textChanged[lang], surface.width))] : []),
    ...officialText(progress, status, lang, paint),
    ...planning(progress, status, lang),
    ...cellLines(progress, status.plan, lang, paint),
    ...historyLines(progress, lastWorkDay(status.asOf, status.plan), lang, paint),
  ];
  return parts.map((part) => wrapIndented(part, surface.width)).join('\n');
}

/** Wraps a line and keeps its indent. */
function wrapIndented(line: string, width: number): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const body = wrapText(line.slice(indent.length), width - indent.length);
  return indent + body.replaceAll('\n', `\n${indent}`);
}

function officialText({ item }: ItemProgress, status: UnitStatus, lang: Lang, paint: ChalkInstance): string[] {
  const { plan, index } = status;
  const under = item.own ? item.node.id : index.parentOf(item.id)?.id;
  const heading = under === undefined ? null : (index.nodes.get(under)?.heading ?? null);
  const lead =
    under === undefined
      ? []
      : [paint.dim(`${SHOW.underHeading[lang]} ${under} ${heading ?? item.node.track?.short ?? ''}`)];
  if (item.own) return lead;
  const numbers = numberNotes(plan);
  const lines = itemTextOf(item.node).map((text) => `  ${withNumbers(text, numbers)}`);
  return [...lead, '', section(SHOW.text[lang], paint), ...lines, ...cited(item.node.id, status, lang, paint)];
}

/** Replaces note marks by their numbers in the printed document. */
function withNumbers(text: string, numbers: ReadonlyMap<string, number>): string {
  const marks = noteMarks(text);
  return marks.reduceRight(
    (out, { key, start, end }) => `${out.slice(0, start)}[${numbers.get(key) ?? '?'}]${out.slice(end)}`,
    text,
  );
}

function cited(id: string, status: UnitStatus, lang: Lang, paint: ChalkInstance): string[] {
  const { plan, index } = status;
  const node = index.nodes.get(id);
  if (node === undefined) return [];
  const texts = itemTextOf(node);
  const numbers = numberNotes(plan);
  const marked = texts.flatMap((text) => noteMarks(text).map(({ key }) => key));
  const named = texts.flatMap((text) => resolveCitations(stripNoteMarks(text), plan.references).map(({ key }) => key));
  const keys = [...new Set([...marked, ...named])].filter((key) => key !== null);
  const lines = keys.flatMap((key) => {
    const reference = plan.references[key];
    if (reference === undefined) return [];
    const number = numbers.get(key);
    return [`  ${number !== undefined && marked.includes(key) ? `[${number}] ` : ''}${fullCitation(reference)}`];
  });
  const errata = (plan.errata ?? []).filter(({ at }) => at === id || at.startsWith(`${id}.`));
  const slips = errata.map((erratum) => `  ${SHOW.erratum(erratum)[lang]}`);
  return [
    ...(lines.length === 0 ? [] : ['', section(SHOW.cited[lang], paint), ...lines]),
    ...(slips.length === 0 ? [] : ['', section(SHOW.errata[lang], paint), ...slips]),
  ];
}

function planning({ item, actions }: ItemProgress, status: UnitStatus, lang: Lang): string[] {
  const { planned } = item;
  const marks = [
    ...(item.mayBeNone ? [SHOW.mayBeNone[lang]] : []),
    ...(item.conditional ? [SHOW.conditional[lang]] : []),
  ];
  const due = item.due === null ? [] : [`${SHOW.due[lang]} ${dayWords(item.due)[lang]}`];
  const since = item.since === null ? [] : [SHOW.since(periodIdWords(item.since, status.plan)[lang])[lang]];
  const skipped = planned?.['not-applicable'];
  const from =
    skipped?.from === undefined ? '' : ` (${SHOW.fromPeriod(periodIdWords(skipped.from, status.plan)[lang])[lang]})`;
  const related = (item.own ? [] : (item.node.track?.related ?? [])).map((id) => {
    const other = status.items.find((one) => one.item.id === id);
    return other === undefined ? id : `${id} ${other.item.title}`;
  });
  const rows: readonly (readonly [string, string])[] = [
    [SHOW.role[lang], ROLE_WORDS[item.role][lang]],
    [SHOW.cadence[lang], [CADENCE_WORDS[item.cadence][lang], ...due, ...since, ...marks].join('; ')],
    [SHOW.inCharge[lang], planned?.['in-charge'] ?? ''],
    [SHOW.support[lang], (planned?.support ?? []).join(', ')],
    [SHOW.time[lang], plannedTime(planned?.time)[lang]],
    [SHOW.output[lang], planned?.output ?? ''],
    [SHOW.note[lang], planned?.note ?? ''],
    [SHOW.notApplicable[lang], skipped === undefined ? '' : `${skipped.reason}${from}`],
    [SHOW.related[lang], related.join('; ')],
  ];
  const actionRows = actions.map(({ action, cell }) => {
    const extra = [
      action['in-charge'] ?? '',
      action.due == null ? '' : `${SHOW.due[lang]} ${dayWords(action.due)[lang]}`,
    ];
    const more = extra.filter((part) => part !== '').join('; ');
    const state = `${STATE_SIGNS[cell.state]} ${stateWords(cell.state, 'once')[lang]}`;
    return `  ${action.id}. ${action.what}${more === '' ? '' : ` (${more})`}: ${state}`;
  });
  return [
    '',
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`),
    ...(actionRows.length === 0 ? [] : ['', `${SHOW.actions[lang]}:`, ...actionRows]),
  ];
}

function cellLines({ item, cells }: ItemProgress, of: Calendar, lang: Lang, paint: ChalkInstance): string[] {
  if (item.open) return [];
  const lines = cells.map((cell) => {
    const { state } = cell;
    const words = stateWords(state, item.cadence);
    const sign = paintState(paint, state, STATE_SIGNS[state]);
    return `  ${sign} ${periodIdWords(cell.period, of)[lang]}: ${words[lang]} (${STATUS.closes(cell.closes)[lang]})`;
  });
  return ['', section(SHOW.cells[lang], paint), ...lines];
}

function section(title: string, paint: ChalkInstance): string {
  return paint.bold(`${title}:`);
}
