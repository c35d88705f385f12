import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { cellPeriods, type Period, periodIndexOf } from '../domain/calendar/period.js';
import type { ItemProgress } from '../domain/progress/progress.js';
import type { Entry, EntryStatus, Evidence } from '../domain/unit/unit-plan.js';
import { closingDay } from '../domain/calendar/deadline.js';
import { correctedIn } from '../domain/unit/entries.js';
import { isSameEntry } from '../domain/unit/same-record.js';
import { appendEntry, ensureItem } from '../domain/edits/unit-edits.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { AGAIN, ENTRY_OPTIONS, RECORDED } from '../locale/commands/entry.js';
import { TICK_HELP } from '../locale/commands/tick.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { ITEM } from '../locale/item.js';
import { Refusal } from '../domain/text/text.js';
import { stateWords } from '../locale/states.js';
import { sayWhatStays, withEntry } from './cell-after.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import {
  actionOf,
  AGAIN_SPEC,
  assertStatusAllowed,
  ENTRY_SPECS,
  type EntryOptions,
  timeFor,
} from './arguments/entry-options.js';
import { assertPeriodMeant } from './arguments/document-period.js';
import { documentsOf, evidenceOf, sayDoubts } from './arguments/evidence-options.js';
import { itemsToWrite } from './arguments/item.js';
import { changeUnit } from './change-unit.js';
import { openUnit } from './target.js';

const STATUSES: readonly EntryStatus[] = ['done', 'doing', 'none', 'blocked'];

/** What one item gets. */
interface Tick {
  readonly progress: ItemProgress;
  readonly entry: Entry;
  readonly period: Period;
  readonly chosen: boolean;
}

/** `dcs tick`: one entry to each item named. */
export const tick: Command<EntryOptions> = {
  name: 'tick',
  summary: TICK_HELP.summary,
  details: TICK_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: TICK_HELP.items, required: true, variadic: true, completes: 'item' }],
  options: [{ flags: '--status <status>', text: ENTRY_OPTIONS.status, choices: STATUSES }, ...ENTRY_SPECS, AGAIN_SPEC],
  shared: ['unit'],
  examples: EXAMPLES.tick,
  async run(context, args, options) {
    const target = await openUnit(context);
    const before = unitStatus(target.plan, target.unitPlan, context.today);
    for (const progress of itemsToWrite(before, args)) assertTickable(progress);
    const dates = { year: target.plan.year, today: context.today };
    // Everything is decided once before a file is copied, so that a mistake leaves nothing behind.
    ticksFor(args, options, before, documentsOf(options, dates), context);
    const evidence = await evidenceOf(options, before.unit.id, target.workspace, dates);
    const ticks = await changeUnit(context, target, (status) => {
      const outcome = ticksFor(args, options, status, evidence, context);
      const edits = outcome.flatMap(({ progress, entry }) => [
        ...ensureItem(progress.item, status, context.sha256, DOCUMENT_WORDS),
        appendEntry(progress.item, entry),
      ]);
      return { edits, outcome };
    });
    for (const one of ticks) sayTick(context, one, before);
    sayDoubts(context, evidence, target.plan.year);
    sayChosen(context, ticks, before);
    const first = ticks[0];
    if (first !== undefined) suggest(context, first, ticks, before);
    return 0;
  },
};

function assertTickable({ item }: ItemProgress): void {
  if (item.open) throw new Refusal(ITEM.openPlace(item.id), ITEM.addOwn(item.id));
}

function ticksFor(
  args: readonly string[],
  options: EntryOptions,
  status: UnitStatus,
  evidence: readonly Evidence[],
  context: Context,
): readonly Tick[] {
  return itemsToWrite(status, args).map((progress) => tickFor(args, progress, options, status, evidence, context));
}

function tickFor(
  args: readonly string[],
  progress: ItemProgress,
  options: EntryOptions,
  status: UnitStatus,
  evidence: readonly Evidence[],
  context: Context,
): Tick {
  const { plan } = status;
  const { item } = progress;
  const action = actionOf(options.action, progress);
  const time = timeFor(options, action === null ? progress : { ...progress, cells: [] }, plan, context.today);
  const periods = cellPeriods(item.cadence, plan.year, plan.reporting);
  const byDate = periods[periodIndexOf(time.date, periods)];
  const period = periods.find(({ id }) => id === time.period) ?? byDate;
  if (period === undefined) throw new Error('a date that was allowed has a period');
  const entryStatus = STATUSES.find((one) => one === options.status) ?? 'done';
  assertStatusAllowed(progress, entryStatus, period.id);
  const entry: Entry = {
    date: time.date,
    status: entryStatus,
    ...(time.period === null ? {} : { period: time.period }),
    ...(action === null ? {} : { action }),
    ...(options.by === undefined ? {} : { by: options.by }),
    ...(options.note === undefined ? {} : { note: options.note }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
  assertPeriodMeant({ args, options, evidence, period: period.id }, progress, plan, context);
  // Until its files are taken in, the evidence is incomplete.
  const isWhole = options.file === undefined || evidence.some(({ file }) => typeof file === 'string');
  if (isWhole && options.again !== true) assertNew(item, entry);
  return { progress, entry, period, chosen: time.chosen };
}

/** @throws Refusal where an entry that stands says the same in every word */
function assertNew({ id, answer }: ItemProgress['item'], entry: Entry): void {
  const entries = answer?.progress ?? [];
  const corrected = correctedIn(entries);
  const twin = entries.findIndex((one, i) => !corrected.has(i + 1) && isSameEntry(one, entry));
  if (twin >= 0) throw new Refusal(AGAIN.entry(id, twin + 1), AGAIN.hint);
}

function sayTick(context: Context, { progress, entry, period }: Tick, before: UnitStatus): void {
  const { item } = progress;
  const n = (item.answer?.progress?.length ?? 0) + 1;
  const state = entry.status === 'void' ? 'done' : entry.status;
  if (entry.action === undefined) {
    const words = stateWords(state, item.cadence);
    context.print(inLang(context, RECORDED.ticked(item.id, item.title, entry.date, period, words, n)));
    sayWhatStays(context, withEntry(progress, entry, before), entry, period);
  } else {
    const what = progress.actions.find(({ action }) => action.id === entry.action)?.action.what ?? '';
    context.print(
      inLang(context, RECORDED.action(item.id, entry.action, what, entry.date, stateWords(state, 'once'), n)),
    );
    if (isDoneByActions(progress, entry, before)) context.print(inLang(context, RECORDED.itemDoneByActions(item.id)));
  }
}

/** The periods chosen because they had just ended, each once. */
function sayChosen(context: Context, ticks: readonly Tick[], { plan }: UnitStatus): void {
  const periods = new Map(ticks.flatMap(({ chosen, period }) => (chosen ? [[period.id, period] as const] : [])));
  for (const period of periods.values()) context.say(RECORDED.periodChosen(period, closingDay(period, plan.reporting)));
}

function isDoneByActions(progress: ItemProgress, entry: Entry, before: UnitStatus): boolean {
  const after = withEntry(progress, entry, before);
  if (after === null) return false;
  return after.cells[0]?.stateRule === 'actions-done' && progress.cells[0]?.stateRule !== 'actions-done';
}

/** After a tick: what is still missing with it, and which items the same work may cover. */
function suggest(context: Context, first: Tick, ticks: readonly Tick[], before: UnitStatus): void {
  const { item } = first.progress;
  if (first.entry.status === 'done' && first.entry.evidence === undefined) {
    context.say(
      RECORDED.noEvidence(
        ticks.map(({ progress: { item: one } }) => ({ id: one.id, n: (one.answer?.progress?.length ?? 0) + 1 })),
      ),
    );
  }
  const ticked = new Set(ticks.map((one) => one.progress.item.id));
  const related = before.items.filter(
    (other) =>
      (item.own ? [] : (item.node.track?.related ?? [])).includes(other.item.id) &&
      !ticked.has(other.item.id) &&
      other.cells.some((cell) => cell.period === first.period.id && cell.counts && !cell.fulfilled),
  );
  if (first.entry.status === 'done' && related.length > 0) {
    context.say(
      RECORDED.related(
        item.id,
        first.period.id,
        related.map((one) => ({ id: one.item.id, title: one.item.title })),
      ),
    );
  }
}
