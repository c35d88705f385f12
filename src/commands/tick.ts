import { ENTRY_STATUSES } from '../domain/unit/entries.js';
import { type Tick, tick as tickItems, type Ticked } from '../app/record/tick.js';
import type { CellsLeft } from '../app/record/items-left.js';
import type { TypedTick } from '../app/mistakes/typed-entry.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { SECTION } from '../locale/commands/section.js';
import { periodWords } from '../locale/periods.js';
import { ENTRY_OPTIONS, RECORDED } from '../locale/commands/entry.js';
import { TICK_HELP } from '../locale/commands/tick.js';
import { stateWords } from '../locale/states.js';
import { sayWhatStays } from './cell-after.js';
import type { UnitTarget } from '../app/find/unit.js';
import { newFigureFindings } from '../app/check/figure-findings.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import type { Command } from './command.js';
import { sayDocuments } from './say-documents.js';
import { type Context, inLang } from './context.js';
import { assertItemsNamed, restSpecs } from './arguments/items-or-rest.js';
import { canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { AGAIN_SPEC, ENTRY_SPECS, statusSpec } from './arguments/recording-options.js';
import { openUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

/** `dcs tick`: adds one entry to each item named. */
export const tick: Command<Omit<TypedTick, 'items'> & NoInput> = {
  name: 'tick',
  details: TICK_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: TICK_HELP.items, required: false, variadic: true, completes: 'item' }],
  options: [
    statusSpec(ENTRY_OPTIONS.status, ENTRY_STATUSES),
    ...ENTRY_SPECS,
    ...restSpecs(TICK_HELP),
    AGAIN_SPEC,
    NO_INPUT_SPEC,
  ],
  shared: ['unit'],
  examples: EXAMPLES.tick,
  async run(context, items, { input = true, ...options }) {
    if (canAskForAll(context, items, { input, ...options })) return (await import('./ask-record.js')).askTick(context);
    assertItemsNamed(items, options, 'tick');
    const unit = await openUnit(context);
    const ticked = await tickItems(worldOf(context), unit, { ...options, items });
    const { ticks, doubts, written } = ticked;
    sayWritten(context, written);
    for (const one of ticks) sayTick(context, one);
    sayDocuments(context, { evidence: ticks[0]?.entry.evidence ?? [], typed: options.evidence ?? [], doubts });
    if (ticks.some(({ entry }) => entry.status === 'none')) await sayFiguresBeside(context, unit);
    sayChosen(context, ticks);
    if (ticked.left !== null) sayLeft(context, ticked.left, ticks.length, options.section ?? null);
    suggest(context, ticked);
    return 0;
  },
};

/** Sums up a write to all remaining items, and names those that stay as they are. */
function sayLeft(context: Context, { period, others }: CellsLeft, count: number, section: string | null): void {
  const words = periodWords(period);
  context.print(inLang(context, count === 0 ? SECTION.nothingLeft(words, section) : SECTION.ticked(count, words)));
  if (section !== null && others.length > 0) context.say(SECTION.alreadyRecorded(others.map(({ item }) => item)));
}

/** Warns of figures that the unit entered for an item in which nothing arose. */
async function sayFiguresBeside(context: Context, { plan, unitPlan }: UnitTarget): Promise<void> {
  const after = await openUnit(context);
  const before = unitStatus(plan, unitPlan, context.today);
  const afterwards = unitStatus(plan, after.unitPlan, context.today);
  for (const finding of await newFigureFindings(before, afterwards)) context.say(finding);
}

function sayTick(context: Context, { progress, after, entry, n, period }: Tick): void {
  const { item } = progress;
  const state = entry.status === 'void' ? 'done' : entry.status;
  if (entry.action === undefined) {
    const words = stateWords(state, item.cadence);
    context.print(inLang(context, RECORDED.ticked(item.id, item.title, entry.date, period, words, n)));
    sayWhatStays(context, after, entry, period);
  } else {
    const what = progress.actions.find(({ action }) => action.id === entry.action)?.action.what ?? '';
    context.print(
      inLang(context, RECORDED.action(item.id, entry.action, what, entry.date, stateWords(state, 'once'), n)),
    );
    if (isDoneByActions(progress, after)) context.print(inLang(context, RECORDED.itemDoneByActions(item.id)));
  }
}

/** Names the periods that were chosen because they had just ended, each once. */
function sayChosen(context: Context, ticks: readonly Tick[]): void {
  const said = new Set<string>();
  for (const { period, chosenUntil } of ticks) {
    if (chosenUntil === null || said.has(period.id)) continue;
    context.say(RECORDED.periodChosen(period, chosenUntil));
    said.add(period.id);
  }
}

function isDoneByActions(before: Tick['progress'], after: Tick['after']): boolean {
  return after?.cells[0]?.stateRule === 'actions-done' && before.cells[0]?.stateRule !== 'actions-done';
}

/** Says after a tick what is still missing, and which items the same work may cover. */
function suggest(context: Context, { ticks, related }: Ticked): void {
  const [first] = ticks;
  if (first?.entry.status !== 'done') return;
  if (first.entry.evidence === undefined) {
    context.say(RECORDED.noEvidence(ticks.map(({ progress, n }) => ({ id: progress.item.id, n }))));
  }
  if (related.length > 0) context.say(RECORDED.related(first.progress.item.id, first.period.id, related));
}
