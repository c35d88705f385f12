import { capitalised } from '../../domain/text/letter-case.js';
import { entriesOf, type Item } from '../../domain/unit/item.js';
import type { ActionProgress, Cell, CellState, ItemProgress } from '../../domain/progress/progress.js';
import type { Lang } from '../../domain/text/text.js';
import { type Todo, todosOf } from '../../domain/progress/unit-status.js';
import { HTML } from '../../locale/html.js';
import { dayWords } from '../../locale/periods.js';
import { SHOW } from '../../locale/commands/show.js';
import { STATE_WORDS } from '../../locale/states.js';
import { STATUS } from '../../locale/status.js';
import { fileLang, type Content, type Markup, markup } from './markup.js';
import { cellLink, type ItemLinks, stateSign, WITHIN_PAGE } from './state-sign.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

const AT_ONCE: readonly CellState[] = ['overdue', 'missing', 'blocked', 'doing'];

/** An item with its cells in one state. */
interface Waiting {
  readonly item: Item;
  readonly cells: readonly Cell[];
}

/** The anchor of the list of a state. */
export function urgentAnchor(state: CellState): string {
  return `urgent-${state}`;
}

/** Items that are overdue, missing, blocked or in progress, one a line; then the open ones, folded. */
export function urgentList(items: readonly ItemProgress[], of: Calendar, lang: Lang, links = WITHIN_PAGE): Content {
  const todos = todosOf(items);
  const late = items.flatMap(({ item, actions }) =>
    actions.filter(({ cell }) => cell.state === 'overdue').map((one) => ({ item, one })),
  );
  const groups = AT_ONCE.map((state) => stateGroup(state, waitingIn(state, todos), of, lang, links));
  const isCalm = groups.every((group) => group === null) && late.length === 0;
  return [
    isCalm && markup`<p>${HTML.nothingUrgent[lang]}</p>`,
    ...groups,
    overdueActions(late, lang, links),
    openOnes(todos, of, lang, links),
  ];
}

/** The items with cells in a state, each once. */
export function waitingIn(state: CellState, todos: readonly Todo[]): readonly Waiting[] {
  const byItem = new Map<Item, Cell[]>();
  for (const { item, cell } of todos) {
    if (cell.state === state) byItem.set(item, [...(byItem.get(item) ?? []), cell]);
  }
  return [...byItem].map(([item, cells]) => ({ item, cells }));
}

function stateGroup(
  state: CellState,
  waiting: readonly Waiting[],
  of: Calendar,
  lang: Lang,
  links: ItemLinks,
): Markup | null {
  if (waiting.length === 0) return null;
  const count = waiting.reduce((sum, { cells }) => sum + cells.length, 0);
  return markup`<div class="urgent" id="${urgentAnchor(state)}" data-group>
    <h3>${stateSign(state)} ${headed(STATE_WORDS[state][lang], count, lang)}</h3>
    <ul>${waiting.map((one) => waitingLine(one, of, lang, links))}</ul></div>`;
}

function waitingLine({ item, cells }: Waiting, of: Calendar, lang: Lang, links: ItemLinks): Markup {
  const closes = cells.filter(({ state }) => state === 'overdue' || state === 'open').map((cell) => cell.closes);
  const notes = cells.flatMap((cell) => (cell.state === 'blocked' ? [noteBehind(cell, item)] : [])).filter(Boolean);
  return markup`<li data-row="${item.id}"><span class="what"><span class="id">${item.id}</span>
    <a href="${links.item(item)}"${fileLang(lang)}>${item.title}</a>
    ${closes.slice(0, 1).map((day) => markup` <small>(${STATUS.closes(day)[lang]})</small>`)}</span>
    <span class="when">${cells.map((cell) => cellLink(cell, item, of, lang, true, links))}</span>
    ${notes.map((note) => markup`<p class="note"${fileLang(lang)}>${note}</p>`)}</li>`;
}

/** A person's note on a cell without progress. */
export function noteBehind(cell: Cell, item: Item): string {
  return cell.entry === null ? '' : (entriesOf(item)[cell.entry - 1]?.note ?? '').trim();
}

function overdueActions(
  late: readonly { readonly item: Item; readonly one: ActionProgress }[],
  lang: Lang,
  links: ItemLinks,
): Markup | null {
  if (late.length === 0) return null;
  const lines = late.map(({ item, one: { action } }) => {
    const details = [action['in-charge'] ?? '', `${SHOW.due[lang]} ${dayWords(action.due ?? '')[lang]}`];
    return markup`<li data-row="${item.id}"><span class="what"><span class="id">${item.id}</span>
      <a href="${links.item(item)}"${fileLang(lang)}>${action.what}</a>
      <small>(${details.filter(Boolean).join('; ')})</small></span></li>`;
  });
  return markup`<div class="urgent" data-group>
    <h3>${stateSign('overdue')} ${headed(HTML.actionsOverdue[lang], late.length, lang)}</h3><ul>${lines}</ul></div>`;
}

function openOnes(todos: readonly Todo[], of: Calendar, lang: Lang, links: ItemLinks): Markup | null {
  const waiting = waitingIn('open', todos);
  if (waiting.length === 0) return null;
  return markup`<details class="urgent" data-group><summary>${stateSign('open')}
    ${headed(STATE_WORDS.open[lang], waiting.length, lang)}</summary>
    <ul>${waiting.map((one) => waitingLine(one, of, lang, links))}</ul></details>`;
}

function headed(words: string, count: number, lang: Lang): string {
  return HTML.headingCount(capitalised(words), count)[lang];
}
