import { requiredText } from '../app/find/typed.js';
import { placeNamed } from '../app/record/own.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { entriesOf, type Item } from '../domain/unit/item.js';
import { ASK_PLANNING } from '../locale/commands/ask-planning.js';
import { type Ask, askedCommand, numbered, optionOf } from './asking.js';
import { askItem } from './ask-record.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { complaintOf } from './run-shown.js';
import { openUnit } from './target.js';

/** Asks who does an item by when: which of those that nobody is in charge of, or any other. */
export async function askAssign(context: Context): Promise<ExitCode> {
  const status = await statusNow(context);
  const choices = itemsIn(status, ({ planned }) => (planned?.['in-charge'] ?? '') === '');
  return askedCommand(context, async (ask) => {
    const item = await askItem(context, ask, { head: ASK_PLANNING.unassigned, status, choices });
    return item === null ? null : ['assign', addressOf(item), ...(await askParts(ask))];
  });
}

/** Asks for a step: under which of the items without any, or another, what, and who does it by when. */
export async function askAction(context: Context): Promise<ExitCode> {
  const status = await statusNow(context);
  const choices = itemsIn(status, ({ planned }) => (planned?.actions ?? []).length === 0);
  return askedCommand(context, async (ask) => {
    const item = await askItem(context, ask, { head: ASK_PLANNING.withoutSteps, status, choices });
    if (item === null) return null;
    return ['action', addressOf(item), await askText(context, ask, ASK_PLANNING.step), ...(await askParts(ask))];
  });
}

/** Asks for an item of the unit's own: under which open place, its title, and who does it by when. */
export async function askOwn(context: Context): Promise<ExitCode> {
  const status = await statusNow(context);
  const places = status.index.items
    .filter(({ open }) => open === true)
    .map(({ id, track }) => ({ id, title: track?.short ?? '' }));
  return askedCommand(context, async (ask) => {
    const typed = await ask(ASK_PLANNING.place(places), (one) =>
      one === '' || typeof numbered(one, places) !== 'string'
        ? null
        : complaintOf(context, () => placeNamed(status, one)),
    );
    if (typed === '') return null;
    const place = numbered(typed, places);
    const title = await askText(context, ask, ASK_PLANNING.title);
    return ['own', typeof place === 'string' ? place : place.id, title, ...(await askParts(ask))];
  });
}

/** Asks for an item that does not apply to the unit: which, why, and from which period on. */
export async function askSkip(context: Context): Promise<ExitCode> {
  const status = await statusNow(context);
  const isFree = (item: Item): boolean => entriesOf(item).length === 0;
  const choices = itemsIn(status, (item) => isFree(item) && item.planned?.['not-applicable'] === undefined);
  return askedCommand(context, async (ask) => {
    const item = await askItem(context, ask, { head: ASK_PLANNING.withoutRecord, status, choices });
    if (item === null) return null;
    const reason = await askText(context, ask, ASK_PLANNING.reason);
    return ['skip', addressOf(item), '--reason', reason, ...optionOf('--from', await ask(ASK_PLANNING.from))];
  });
}

async function statusNow(context: Context): Promise<UnitStatus> {
  const { plan, unitPlan } = await openUnit(context);
  return unitStatus(plan, unitPlan, context.today);
}

function itemsIn({ items }: UnitStatus, isListed: (item: Item) => boolean): readonly { item: string; title: string }[] {
  return items.flatMap(({ item }) => (!item.open && isListed(item) ? [{ item: item.id, title: item.title }] : []));
}

async function askParts(ask: Ask): Promise<readonly string[]> {
  const words: string[] = [];
  for (const [option, question] of ASK_PLANNING.parts) {
    const typed = await ask(question);
    const values = option === '--support' ? typed.split(';').map((one) => one.trim()) : [typed];
    words.push(...values.flatMap((value) => optionOf(option, value)));
  }
  return words;
}

function askText(context: Context, ask: Ask, question: Parameters<Ask>[0]): Promise<string> {
  return ask(question, (typed) => complaintOf(context, () => requiredText(typed)));
}

const addressOf = (chosen: string | { readonly item: string }): string =>
  typeof chosen === 'string' ? chosen : chosen.item;
