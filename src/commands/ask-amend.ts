import { itemToWrite } from '../app/find/item.js';
import { requiredText } from '../app/find/typed.js';
import { unitsWithFile } from '../domain/department/ledger.js';
import { difficultiesAsOf, isOpen } from '../domain/unit/difficulties.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { fold } from '../domain/text/fold.js';
import { correctedIn, type NumberedEntry } from '../domain/unit/entries.js';
import type { Entry } from '../domain/unit/unit-plan.js';
import { ASK_AMEND } from '../locale/commands/ask-amend.js';
import { entryLine } from '../locale/commands/entry.js';
import { FINISH } from '../locale/commands/finish.js';
import { entryStatusWords } from '../locale/states.js';
import { keepOfAll, sayExcluded } from './all-units.js';
import { askedCommand, numbered, optionOf } from './asking.js';
import { askItem, statusNamed } from './ask-record.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { complaintOf } from './run-shown.js';
import { openPlan, openUnit } from './target.js';

/** Asks for a correction: of which item, which of its entries, and what is different; blank answers change nothing. */
export async function askCorrect(context: Context): Promise<ExitCode> {
  const { plan, unitPlan } = await openUnit(context);
  const status = unitStatus(plan, unitPlan, context.today);
  const choices = status.items
    .filter(({ item }) => correctable(item.planned?.progress ?? []).length > 0)
    .map(({ item }) => ({ item: item.id, title: item.title }));
  return askedCommand(context, async (ask) => {
    const chosen = await askItem(context, ask, { head: ASK_AMEND.withResults, status, choices });
    if (chosen === null) return null;
    const address = typeof chosen === 'string' ? chosen : chosen.item;
    const { item } = itemToWrite(status, address);
    const entries = correctable(item.planned?.progress ?? []);
    const numbers = entries.map(({ n }) => String(n));
    const lines = entries.map(({ n, entry }) => entryLine(n, entry, entryStatusWords(entry.status, item.cadence)));
    const only = numbers.length === 1 ? numbers[0] : undefined;
    const number = await ask(ASK_AMEND.entry(lines, only ?? null), (typed) =>
      numbers.includes(typed) || (typed === '' && only !== undefined) ? null : ASK_AMEND.noEntry(typed, numbers),
    );
    const result = await ask(ASK_AMEND.status, (typed) =>
      typed === '' || correctionNamed(typed) !== null ? null : FINISH.notUnderstood(typed),
    );
    const to = correctionNamed(result) ?? '';
    const words = ['correct', address, number === '' ? (only ?? '') : number, ...optionOf('--status', to)];
    words.push(...optionOf('--note', await ask(ASK_AMEND.note)));
    if (to === 'void') return words;
    words.push(...optionOf('--evidence', await ask(ASK_AMEND.document)));
    return [...words, ...optionOf('--date', await ask(ASK_AMEND.day))];
  });
}

/** Asks for an answer to a unit's difficulty: which of all that have none, the words, who answers, the day. */
export async function askAnswer(context: Context): Promise<ExitCode> {
  const target = await openPlan(context);
  const read = await keepOfAll(context, target, (unitPlan) => difficultiesAsOf(unitPlan, context.today));
  sayExcluded(context, read.ledger);
  const open = unitsWithFile(read.ledger).flatMap(({ id, name, status }) =>
    status.filter(isOpen).map((difficulty) => ({ unit: id, name, difficulty })),
  );
  if (open.length === 0) {
    context.say(ASK_AMEND.nothingToAnswer);
    return 0;
  }
  return askedCommand(context, async (ask) => {
    const typed = await ask(ASK_AMEND.difficulty(open), (one) =>
      one === '' || typeof numbered(one, open) !== 'string' ? null : ASK_AMEND.noDifficulty(one, open.length),
    );
    const chosen = numbered(typed, open);
    if (typeof chosen === 'string') return null;
    const text = await ask(ASK_AMEND.answer, (one) => complaintOf(context, () => requiredText(one)));
    const by = await ask(ASK_AMEND.by);
    const day = await ask(ASK_AMEND.answerDay);
    const words = ['answer', chosen.unit, String(chosen.difficulty.id), text];
    return [...words, ...optionOf('--by', by), ...optionOf('--date', day)];
  });
}

/** The entries that a correction may replace, with the numbers it takes. */
function correctable(progress: readonly Entry[]): readonly NumberedEntry[] {
  const corrected = correctedIn(progress);
  return progress
    .map((entry, at) => ({ n: at + 1, entry }))
    .filter(({ n, entry }) => entry.status !== 'void' && !corrected.has(n));
}

/** The status that an answer means, `void` for a withdrawal; `null` for any other word. */
function correctionNamed(typed: string): Entry['status'] | null {
  return WITHDRAW.includes(fold(typed)) ? 'void' : statusNamed(typed);
}

const WITHDRAW: readonly string[] = ['r', 'rut', 'rut lai', 'void'];
