import { calendarOf } from '../../domain/calendar/calendar.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import type { MadeFiles, PastWrite, Reverted, Reverting } from '../../domain/ports/workspace.js';
import { reportsUndone, sentReports } from '../../domain/reporting/submission.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { type UnitTarget, type World, usable } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import type { Written } from './change-unit.js';

/** The lines that a write put into a file, and those that it took out. */
export interface WrittenLines {
  readonly taken: readonly string[];
  readonly restored: readonly string[];
}

/** What a command wrote to a file, and was taken back. */
export interface WriteUndone extends WrittenLines {
  readonly write: PastWrite;
  /** As shown to a person. */
  readonly file: string;
  /** Whether the file is gone, as the command had created it. */
  readonly isRemoved: boolean;
  /** What became of the units' files that the command had made. */
  readonly made?: MadeFiles;
}

export interface UndoWriteInput {
  /** Whether to take back a sending that was accepted or returned, and what another machine wrote. */
  readonly force?: boolean;
  /** The moment of the write that the person saw: another one is not taken back. */
  readonly seen?: string;
}

/**
 * Takes back what the last command, or click on the page, wrote to a unit's file.
 * @throws Mistaken, with nothing changed, where there is none, the file changed since, another machine wrote it, or it
 * records a sending that was accepted or returned
 */
export async function undoUnitWrite(
  world: World,
  unit: UnitTarget,
  { force = false, seen }: UndoWriteInput,
): Promise<{ readonly done: WriteUndone; readonly written: Written }> {
  const { workspace, plan, id } = unit;
  const among = workspace.listUnits().length > 1 ? id : null;
  const reverted = await workspace.revertUnit(id, async (reverting) => {
    const current = await usable(workspace, reverting.current);
    const before = reverting.before === null ? null : await usable(workspace, reverting.before);
    const undone = before === null ? [] : reportsUndone(plan, current, before, world.today, world.sha256);
    assertSeen(reverting, seen);
    if (!force) {
      assertOurs(reverting);
      assertNotJudged(current, before, plan);
    }
    return { done: undoneOf(reverting), undone };
  });
  const { done, undone } = outcomeOf(reverted, `${id}.yaml`, id);
  return { done, written: { undone, among, calendar: calendarOf(plan), personal: [] } };
}

/** @throws Mistaken where the write records a sending that the head office accepted or returned since */
function assertNotJudged(current: UnitPlan, before: UnitPlan | null, plan: Plan): void {
  const stay = (before?.submissions ?? []).length;
  for (const { submission, state, index } of sentReports(current, '9999-12-31')) {
    const period = parsePeriod(submission.period, plan);
    if (index < stay || state === 'submitted' || period === null) continue;
    throw new Mistaken({ kind: 'sent-and-judged', period, state });
  }
}

/** @throws Mistaken where another write came after the one that the person saw */
export function assertSeen<T>({ write }: Reverting<T>, seen: string | undefined): void {
  if (seen !== undefined && write.at !== seen) throw new Mistaken({ kind: 'changed-since-seen' });
}

/** @throws Mistaken where another machine wrote */
export function assertOurs<T>({ write, isOurs }: Reverting<T>): void {
  if (!isOurs) throw new Mistaken({ kind: 'write-of-other-machine', write });
}

/** @throws Mistaken where nothing was taken back */
export function outcomeOf<R>(reverted: Reverted<R>, file: string, unit: string | null): R {
  if (reverted.kind === 'done') return reverted.outcome;
  throw new Mistaken({ kind: 'no-write-to-undo', file, why: reverted.kind, unit });
}

/** The write that is taken back, with its lines. */
export function undoneOf<T>({ write, current, before }: Reverting<T>): WriteUndone {
  return { write, file: current.file, isRemoved: before === null, ...linesBetween(current.text, before?.text ?? '') };
}

/** The lines in which a file differs with a write and without it. */
export function linesBetween(now: string, before: string): WrittenLines {
  const [written, old] = [linesOf(now), linesOf(before)];
  return { taken: without(written, old), restored: without(old, written) };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}

/** The lines of one text that the other does not have, or not as often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
