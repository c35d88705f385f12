import { entryFingerprint } from '../domain/unit/entry-identity.js';
import type { ItemProgress } from '../domain/progress/progress.js';
import { type Text, Refusal } from '../domain/text/text.js';
import type { Entry, Evidence } from '../domain/unit/unit-plan.js';
import { appendEntry } from '../domain/edits/unit-edits.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { CORRECT, CORRECT_HELP } from '../locale/commands/correct.js';
import { entryLine } from '../locale/commands/entry.js';
import { entryStatusWords } from '../locale/states.js';
import { sayCellsAfter, withEntry } from './cell-after.js';
import { changeUnit } from './change-unit.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { actionOf, assertStatusAllowed, ENTRY_SPECS, type EntryOptions, timeFor } from './arguments/entry-options.js';
import { evidenceOf, sayDoubts } from './arguments/evidence-options.js';
import { itemToWrite } from './arguments/item.js';
import { openUnit } from './target.js';

const STATUSES = ['done', 'doing', 'none', 'blocked', 'void'] as const;

/** `dcs correct`: an entry in place of an earlier one; both stay in the history. */
export const correct: Command<EntryOptions> = {
  name: 'correct',
  summary: CORRECT_HELP.summary,
  details: CORRECT_HELP.details,
  arguments: [
    { name: ARGUMENTS.item, text: CORRECT_HELP.item, required: true, completes: 'item' },
    { name: ARGUMENTS.number, text: CORRECT_HELP.number, required: true },
  ],
  options: [{ flags: '--status <status>', text: CORRECT_HELP.status, choices: STATUSES }, ...ENTRY_SPECS],
  shared: ['unit'],
  examples: EXAMPLES.correct,
  async run(context, [typed = '', number = ''], options) {
    if (Object.keys(options).length === 0) throw new Refusal(CORRECT.nothing, CORRECT.nothingHint);
    const target = await openUnit(context);
    const before = unitStatus(target.plan, target.unitPlan, context.today);
    const first = correction(itemToWrite(before, typed), number, options, before, [], context);
    const dates = { year: target.plan.year, today: context.today };
    const evidence = await evidenceOf(options, before.unit.id, target.workspace, dates);
    const { judged, made } = await changeUnit(context, target, (status) => {
      const progress = itemToWrite(status, typed);
      const made = correction(progress, number, options, status, evidence, context);
      // The number means the entry that had it when the command began.
      if (made.entry.entry !== first.entry.entry)
        throw new Refusal(CORRECT.changedMeanwhile(made.progress.item.id, made.n));
      return { edits: [appendEntry(progress.item, made.entry)], outcome: { judged: status, made } };
    });
    sayCorrection(context, made, judged);
    sayDoubts(context, evidence, target.plan.year);
    return 0;
  },
};

interface Correction {
  readonly progress: ItemProgress;
  readonly old: Entry;
  readonly entry: Entry;
  /** The cell that the entry goes to; that of the old one where it is only withdrawn. */
  readonly period: string;
  readonly n: number;
  readonly next: number;
}

function correction(
  progress: ItemProgress,
  number: string,
  options: EntryOptions,
  status: UnitStatus,
  evidence: readonly Evidence[],
  context: Context,
): Correction {
  const { id } = progress.item;
  const entries = progress.item.answer?.progress ?? [];
  const n = Number(number);
  const old = Number.isInteger(n) ? entries[n - 1] : undefined;
  if (old === undefined) throw new Refusal(CORRECT.noEntry(id, number), CORRECT.entries(id, entries.length));
  const later = entries.findIndex((entry) => entry.corrects === n);
  if (later >= 0) throw new Refusal(CORRECT.already(id, n), CORRECT.correctLatest(id, later + 1));
  if (old.status === 'void') throw new Refusal(CORRECT.isVoid(id, n));
  const entry = replacing(old, n, progress, options, status, evidence, context);
  const { period, date } = entry.status === 'void' ? old : entry;
  const cell = period ?? cellOn(progress, date)?.period ?? '';
  return { progress, old, entry, period: cell, n, next: entries.length + 1 };
}

function replacing(
  old: Entry,
  n: number,
  progress: ItemProgress,
  options: EntryOptions,
  status: UnitStatus,
  evidence: readonly Evidence[],
  context: Context,
): Entry {
  const named = { corrects: n, entry: entryFingerprint(old, context.sha256) };
  const entryStatus = STATUSES.find((one) => one === options.status) ?? old.status;
  if (entryStatus === 'void') {
    const by = options.by === undefined ? {} : { by: options.by };
    return { date: old.date, status: 'void', ...named, ...by, ...noteOf(options.note) };
  }
  // A new date moves the entry to that date's period; without one the old period stays, unless another is named.
  const period = options.period ?? (options.date === undefined ? old.period : undefined);
  const asked = { date: options.date ?? old.date, ...(period === undefined ? {} : { period }) };
  const time = timeFor(asked, progress, status.plan, context.today);
  const cell = progress.cells.find((one) => one.period === time.period) ?? cellOn(progress, time.date);
  assertStatusAllowed(progress, entryStatus, cell?.period ?? '');
  const action = actionOf(options.action, progress) ?? old.action;
  const by = options.by ?? old.by ?? undefined;
  const note = options.note ?? old.note ?? undefined;
  const documents = evidence.length > 0 ? evidence : old.evidence;
  return {
    date: time.date,
    status: entryStatus,
    ...(time.period === null ? {} : { period: time.period }),
    ...named,
    ...(action === undefined ? {} : { action }),
    ...(by === undefined ? {} : { by }),
    ...noteOf(note),
    ...(documents === undefined ? {} : { evidence: documents }),
  };
}

const noteOf = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note });

function cellOn(progress: ItemProgress, date: string): ItemProgress['cells'][number] | undefined {
  return progress.cells.find((cell) => cell.from <= date && date <= cell.to) ?? progress.cells.at(-1);
}

/** Says which entry was corrected, in its own words: a number alone may be that of another by now. */
function sayCorrection(context: Context, made: Correction, status: UnitStatus): void {
  const { progress, old, entry, n, next } = made;
  const { id } = progress.item;
  const line = (number: number, one: Entry): Text => {
    const cadence = one.action === undefined ? progress.item.cadence : 'once';
    return entryLine(number, one, entryStatusWords(one.status, cadence));
  };
  const isWithdrawn = entry.status === 'void';
  const words = isWithdrawn ? CORRECT.withdrawn(id, n) : CORRECT.corrected(id, n, next);
  context.print(inLang(context, words));
  context.print(`  ${inLang(context, line(n, old))}`);
  if (!isWithdrawn) context.print(`  → ${inLang(context, line(next, entry))}`);
  const after = withEntry(progress, entry, status);
  if (after !== null) sayCellsAfter(context, progress, after, entry, made.period);
}
