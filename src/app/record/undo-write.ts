import { calendarOf } from '../../domain/calendar/calendar.js';
import { parsePeriod } from '../../domain/calendar/period.js';
import { compareText } from '../../domain/text/compare.js';
import type { PastWrite, PastWrites, Reverted, Reverting, WrittenFile } from '../../domain/ports/workspace.js';
import { reportsUndone, sentReports } from '../../domain/reporting/submission.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { type PlanTarget, type UnitTarget, type World, usable } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import type { Written } from './change-unit.js';

/** A write that was taken back. */
export interface WriteUndone {
  readonly write: PastWrite;
  /** As shown to a person. */
  readonly file: string;
  /** The lines that it had put into the file, and those that it had taken out. */
  readonly taken: readonly string[];
  readonly restored: readonly string[];
}

/** Whether to take back a sending that was accepted or returned, and what another machine wrote. */
export interface UndoWriteInput {
  readonly force?: boolean;
}

/** The files of the head office whose writes can be taken back, with their names. */
const OFFICE_FILES = {
  department: 'department.yaml',
  plan: 'plan.yaml',
  register: 'units.yaml',
} as const satisfies Partial<Record<Exclude<WrittenFile, object>, string>>;

type OfficeFile = keyof typeof OFFICE_FILES;

/**
 * Takes back the last write to a unit's file, whatever command or page made it.
 * @throws Mistaken, with nothing changed, where there is none, the file changed since, another machine wrote it, or it
 * records a sending that was accepted or returned
 */
export async function undoUnitWrite(
  world: World,
  unit: UnitTarget,
  { force = false }: UndoWriteInput,
): Promise<{ readonly done: WriteUndone; readonly written: Written }> {
  const { workspace, plan, id } = unit;
  const among = workspace.listUnits().length > 1 ? id : null;
  const reverted = await workspace.revertUnit(id, async (reverting) => {
    const [current, before] = [await usable(workspace, reverting.current), await usable(workspace, reverting.before)];
    const undone = reportsUndone(plan, current, before, world.today, world.sha256);
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
function assertNotJudged(current: UnitPlan, before: UnitPlan, plan: Plan): void {
  const stay = (before.submissions ?? []).length;
  for (const { submission, state, index } of sentReports(current, '9999-12-31')) {
    const period = parsePeriod(submission.period, plan);
    if (index < stay || state === 'submitted' || period === null) continue;
    throw new Mistaken({ kind: 'sent-and-judged', period, state });
  }
}

/**
 * Takes back the last write to one of the head office's files: the newest of its own file, the plan and the register.
 * @throws Mistaken, with nothing changed, where there is none, or the file changed since
 */
export async function undoOfficeWrite(
  { workspace }: PlanTarget,
  { force = false }: UndoWriteInput,
): Promise<WriteUndone> {
  // The newest write decides, also one that must stay: an older one of another file would not be the last.
  const newest = (await officeWrites(workspace))
    .flatMap(({ file, past }) => (past.newest === null ? [] : [{ file, at: past.newest.at }]))
    .sort(byTime)[0];
  if (newest === undefined) throw notToUndo(OFFICE_FILES.department, 'nothing', null);
  const reverted = await workspace.revertOffice(newest.file, (reverting) => {
    if (!force) assertOurs(reverting);
    return Promise.resolve(undoneOf(reverting));
  });
  return outcomeOf(reverted, OFFICE_FILES[newest.file], null);
}

/** The writes to the head office's files that can be taken back, the last one first. */
export async function pastOfficeWrites({ workspace }: Pick<PlanTarget, 'workspace'>): Promise<readonly PastWrite[]> {
  // A stable sort keeps the order of each file's own writes where a clock was set back.
  return (await officeWrites(workspace)).flatMap(({ past }) => past.writes).sort(byTime);
}

function officeWrites(
  workspace: PlanTarget['workspace'],
): Promise<readonly { readonly file: OfficeFile; readonly past: PastWrites }[]> {
  const files = Object.keys(OFFICE_FILES) as OfficeFile[];
  return Promise.all(files.map(async (file) => ({ file, past: await workspace.pastWrites(file) })));
}

/** The last one first. */
function byTime(a: Pick<PastWrite, 'at'>, b: Pick<PastWrite, 'at'>): number {
  return compareText(b.at, a.at);
}

function assertOurs<T>({ write, isOurs }: Reverting<T>): void {
  if (!isOurs) throw new Mistaken({ kind: 'write-of-other-machine', write });
}

function outcomeOf<R>(reverted: Reverted<R>, file: string, unit: string | null): R {
  if (reverted.kind === 'done') return reverted.outcome;
  throw notToUndo(file, reverted.kind, unit);
}

function notToUndo(file: string, why: Exclude<Reverted<never>['kind'], 'done'>, unit: string | null): Mistaken {
  return new Mistaken({ kind: 'no-write-to-undo', file, why, unit });
}

function undoneOf<T>({ write, current, before }: Reverting<T>): WriteUndone {
  const [now, old] = [linesOf(current.text), linesOf(before.text)];
  return { write, file: current.file, taken: without(now, old), restored: without(old, now) };
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
