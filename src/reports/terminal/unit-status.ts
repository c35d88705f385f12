import type { ChalkInstance } from 'chalk';
import type { Lang, Text } from '../../domain/text/text.js';
import { cellPeriods } from '../../domain/calendar/period.js';
import { CELL_STATES, type ItemProgress } from '../../domain/progress/progress.js';
import { targetsSoFar } from '../../domain/progress/targets-so-far.js';
import { todosOf, type UnitStatus } from '../../domain/progress/unit-status.js';
import { extendedReports } from '../../domain/reporting/due.js';
import { labelOf } from '../../domain/plan/address.js';
import { periodIdWords } from '../../locale/periods.js';
import { extensionLine } from '../../locale/submissions.js';
import { STATE_SIGNS, STATE_WORDS, stateWords } from '../../locale/states.js';
import { nothingCounted, STATUS } from '../../locale/status.js';
import { TARGETS } from '../../locale/targets.js';
import { pasteable } from '../../locale/pasteable.js';
import { cellsHeading, cellsText } from '../surface/cells.js';
import { paintFor, paintState, type Surface } from '../surface/paint.js';
import { tableText } from '../surface/table.js';
import { targetLines } from './targets.js';
import { displayWidth, wrapCommands, wrapText } from '../surface/wrap.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

const MAX_TODOS = 5;
/** Replaces a space where a line must not end, so that a sign stays with its meaning. */
const UNBROKEN = '\u00a0';

/**
 * One unit's progress: its items by section, a sign for each period, completion, and what to do next.
 * @param reports tasks about sent reports; they come first
 */
export function unitStatusText(
  status: UnitStatus,
  reports: readonly Text[],
  lang: Lang,
  surface: Surface,
  yearIsOver: boolean,
): string {
  const paint = paintFor(surface);
  const { plan, unitPlan, unit, asOf } = status;
  const heading = STATUS.heading(unit.name, plan.year, asOf)[lang];
  return [
    paint.bold(wrapText(heading, surface.width)),
    ...(unitPlan.sample === true ? [paint.yellow(wrapText(STATUS.sample[lang], surface.width))] : []),
    '',
    ...sectionTables(status, lang, surface, paint),
    completionText(status, lang, surface, paint),
    ...extendedReports(plan, unitPlan, asOf).map((one) => wrapText(extensionLine(one)[lang], surface.width)),
    legendText(status, lang, surface, paint),
    ...openPlaceText(status, lang, surface, paint),
    ...setOff(targetLines(targetsSoFar(status.index, unitPlan, asOf), TARGETS.more, lang, surface)),
    '',
    ...todoLines(status, reports, lang, surface, paint, yearIsOver),
  ].join('\n');
}

/** A block, set off from what is above it. */
function setOff(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function sectionTables(status: UnitStatus, lang: Lang, surface: Surface, paint: ChalkInstance): string[] {
  const { plan, index, items } = status;
  const usual = cellPeriods('ongoing', plan).map(({ id }) => id);
  const columns = columnsFor(items, usual, plan, lang, surface, paint);
  const sections = plan.body.filter(({ id }) => items.some(({ item }) => index.sectionOf(item.id)?.id === id));
  return sections.flatMap((section, i) => {
    const own = items.filter(({ item }) => index.sectionOf(item.id)?.id === section.id);
    const title = `${labelOf(section.id)} ${section.heading ?? ''}`.trim();
    const rows = own.map((one) => [
      one.item.id,
      titleOf(one.item, lang, paint),
      signsOf(one, usual, plan, lang, paint),
    ]);
    // One head serves all sections, as they have the same columns.
    return [
      paint.bold(wrapText(title, surface.width)),
      tableText(columns, rows, { screen: surface.width, hasHeads: i === 0 }),
      '',
    ];
  });
}

function columnsFor(
  items: readonly ItemProgress[],
  usual: readonly string[],
  of: Calendar,
  lang: Lang,
  surface: Surface,
  paint: ChalkInstance,
): readonly { readonly head: string; readonly width: number }[] {
  const head = cellsHeading(usual, of, lang);
  const idWidth = Math.max(...items.map(({ item }) => item.id.length));
  const signs = items.map((item) => displayWidth(signsOf(item, usual, of, lang, paint)));
  const signsWidth = Math.max(head.length, ...signs);
  const titleWidth = Math.max(12, Math.min(62, surface.width - idWidth - signsWidth - 4));
  return [
    { head: '', width: idWidth },
    { head: STATUS.columns.item[lang], width: titleWidth },
    { head, width: signsWidth },
  ];
}

function signsOf(
  progress: ItemProgress,
  usual: readonly string[],
  of: Calendar,
  lang: Lang,
  paint: ChalkInstance,
): string {
  return progress.item.open ? '' : cellsText(progress, usual, of, lang, paint);
}

function titleOf(item: ItemProgress['item'], lang: Lang, paint: ChalkInstance): string {
  if (item.open) return paint.dim(`${item.title} ${STATUS.openMark[lang]}`);
  const marks = [
    ...(item.role === 'lead' ? [] : [STATUS.roleMark(item.role)[lang]]),
    ...(item.conditional ? [STATUS.conditionalMark[lang]] : []),
  ];
  return [item.title, ...marks].join(' ');
}

function completionText(status: UnitStatus, lang: Lang, surface: Surface, paint: ChalkInstance): string {
  const words = status.totals.year === 0 ? nothingCounted(status.items) : STATUS.completion(status.totals);
  return paint.bold(wrapText(words[lang], surface.width));
}

/** Only the signs in the table above. */
function legendText(status: UnitStatus, lang: Lang, surface: Surface, paint: ChalkInstance): string {
  const counted = status.items.filter(({ item }) => !item.open);
  const shown = new Set(counted.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const words = CELL_STATES.filter((state) => shown.has(state)).map((state) => {
    const meaning = `${STATE_SIGNS[state]} ${STATE_WORDS[state][lang]}`;
    return displayWidth(meaning) < surface.width ? meaning.replaceAll(' ', UNBROKEN) : meaning;
  });
  const legend = wrapText(`${STATUS.legend[lang]} ${words.join('; ')}`, surface.width);
  return paint.dim(legend.replaceAll(UNBROKEN, ' '));
}

/** Where a unit may add own items; shown once, at the first open place. */
function openPlaceText(status: UnitStatus, lang: Lang, surface: Surface, paint: ChalkInstance): string[] {
  const place = status.items.find(({ item }) => item.open);
  return place === undefined ? [] : [paint.dim(wrapCommands(STATUS.openPlace(place.item.id)[lang], surface))];
}

/** What stands where nothing is to be done: that it is all done, or that the year has not come to it. */
function nothingToDo({ totals: { due, year, fulfilledYear } }: UnitStatus): Text {
  return year > 0 && due === 0 && fulfilledYear === 0 ? STATUS.nothingDueYet : STATUS.nothingToDo;
}

function todoLines(
  status: UnitStatus,
  reports: readonly Text[],
  lang: Lang,
  surface: Surface,
  paint: ChalkInstance,
  yearIsOver: boolean,
): string[] {
  const todos = todosOf(status.items);
  const [first] = todos;
  const indented = (text: string): string => wrapText(text, surface.width - 4).replaceAll('\n', '\n    ');
  const reportLines = reports.map((text) => `  ${paint.red('!')} ${indented(text[lang])}`);
  if (first === undefined) {
    if (reports.length === 0) return [nothingToDo(status)[lang]];
    return [paint.bold(STATUS.next[lang]), ...reportLines];
  }
  const lines = todos.slice(0, MAX_TODOS).map(({ item, cell }) => {
    const sign = paintState(paint, cell.state, STATE_SIGNS[cell.state]);
    const state = stateWords(cell.state, item.cadence)[lang];
    const due = STATUS.closes(cell.closes)[lang];
    const words = `${item.id} ${item.title}: ${periodIdWords(cell.period, status.plan)[lang]}, ${state} (${due})`;
    return `  ${sign} ${indented(words)}`;
  });
  const more = todos.length - lines.length;
  return [
    paint.bold(STATUS.next[lang]),
    ...reportLines,
    ...lines,
    ...(more > 0 ? [`  ${indented(pasteable(STATUS.nextMore(more)[lang], surface.given))}`] : []),
    wrapCommands(STATUS.tickHint(first.item.id, first.cell.period, yearIsOver)[lang], surface),
  ];
}
