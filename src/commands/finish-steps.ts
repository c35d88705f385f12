import type { UnitTarget } from '../app/find/unit.js';
import { undoUnitWrite } from '../app/record/undo-write.js';
import type { Text } from '../domain/text/text.js';
import { FINISH } from '../locale/commands/finish.js';
import { type Context, isStopWord } from './context.js';
import { complaintOf, runShown } from './run-shown.js';
import { worldOf } from './world.js';

/** The outcome of a question: it was answered or put off, the person goes back to the one before, or stops. */
export type Answered = 'next' | 'back' | 'stop';

/** Asks a question; `null` where nobody answers. */
export type Asking = (question: Text) => Promise<string | null>;

type Step = () => Promise<Answered>;

/**
 * Goes through questions, each of which records its answer at once. Going back takes back what the question before
 * recorded, and asks it again.
 * @param later the questions after the first ones, which depend on what those recorded
 * @returns whether the person went through to the end
 */
export async function goThrough(
  context: Context,
  unit: UnitTarget,
  first: readonly Step[],
  later: () => Promise<readonly Step[]>,
): Promise<boolean> {
  const made: (string | null)[] = [];
  let rest: readonly Step[] | null = null;
  for (let at = 0; ;) {
    if (at < first.length) rest = null;
    else rest ??= await later();
    const step = first[at] ?? rest?.[at - first.length];
    if (step === undefined) return true;
    const before = await lastWriteOf(unit);
    const outcome = await step();
    if (outcome === 'stop') return false;
    if (outcome === 'next') {
      const now = await lastWriteOf(unit);
      made[at] = now === before ? null : now;
      at += 1;
    } else if (at === 0) context.say(FINISH.isFirst);
    else {
      at -= 1;
      await takeBack(context, unit, made[at] ?? null);
    }
  }
}

/** The moment of the last write to the unit's file. */
async function lastWriteOf({ workspace, id }: UnitTarget): Promise<string | null> {
  return (await workspace.pastWrites({ unit: id })).newest?.at ?? null;
}

/** Takes a write back, and no other: somebody else may have written since. */
async function takeBack(context: Context, unit: UnitTarget, seen: string | null): Promise<void> {
  if (seen === null) return;
  const complaint = await complaintOf(context, () => undoUnitWrite(worldOf(context), unit, { seen }));
  context.say(complaint ?? FINISH.takenBack);
}

/**
 * Asks for one line until it is recorded, put off, or the person goes back or stops. A line that was refused stays: Enter
 * tries it again.
 */
export async function askLine(
  context: Context,
  ask: Asking,
  question: Text,
  commandFor: (typed: string) => readonly string[],
): Promise<Answered> {
  let refused = '';
  for (;;) {
    const typed = await ask(refused === '' ? question : FINISH.refused(question, refused));
    if (typed === null || isStopWord(typed)) return 'stop';
    if (typed === '<') return 'back';
    if (typed === '>' || (typed === '' && refused === '')) return 'next';
    const line = typed === '' ? refused : typed;
    if (await runShown(context, commandFor(line))) return 'next';
    refused = line;
  }
}
