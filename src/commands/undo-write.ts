import { nameOfWritten, filesOfRun, officeRuns } from '../app/record/runs.js';
import { type OfficeUndone, undoOfficeWrite } from '../app/record/undo-office.js';
import { undoUnitWrite, type WriteUndone } from '../app/record/undo-write.js';
import type { PastWrite } from '../domain/ports/workspace.js';
import { UNDO_WRITE } from '../locale/commands/undo-write.js';
import type { ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { openPlan, openUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

/** No more lines are shown of a write that was taken back. */
const MAX_LINES = 12;

interface UndoWriteOptions {
  readonly all?: boolean;
  readonly force?: boolean;
}

/** Takes back what the last command wrote to the unit's file, or to those of the head office and to several units. */
export async function undoWrite(context: Context, { all = false, force = false }: UndoWriteOptions): Promise<ExitCode> {
  if (all) return undoForAll(context, force);
  const unit = await openUnit(context);
  const { done, written } = await undoUnitWrite(worldOf(context), unit, { force });
  sayWritten(context, written);
  sayLines(context, done);
  sayAgain(context, done.write, done.isRemoved ? [] : done.taken);
  const others = await filesOfRun(unit.workspace, done.write.run);
  if (others.length > 0) context.say(UNDO_WRITE.others(others.map(nameOfWritten)));
  return 0;
}

/** @returns 1 if some of the files stay as they are */
async function undoForAll(context: Context, force: boolean): Promise<ExitCode> {
  const { write, done, written, stays } = await undoOfficeWrite(worldOf(context), await openPlan(context), { force });
  for (const one of written) sayWritten(context, one);
  const [only, ...others] = done;
  if (only !== undefined && others.length + stays.length === 0) sayLines(context, only);
  else {
    context.print(inLang(context, UNDO_WRITE.doneAll(write, done.length, done.length + stays.length)));
    for (const { file, taken, restored, isRemoved } of done) {
      const words = isRemoved ? UNDO_WRITE.removed(file) : UNDO_WRITE.lineCounts(file, taken.length, restored.length);
      context.print(inLang(context, words));
    }
  }
  const isLeft = sayMade(context, done);
  if (stays.length > 0) await sayStay(context, stays);
  sayAgain(
    context,
    write,
    done.flatMap(({ taken }) => taken),
  );
  return stays.length > 0 || isLeft ? 1 : 0;
}

/** Says what became of the units' files that the command had made. @returns whether one of them stays */
function sayMade(context: Context, done: readonly WriteUndone[]): boolean {
  const [removed, stay] = (['removed', 'stay'] as const).map((key) => done.flatMap(({ made }) => made?.[key] ?? []));
  for (const file of removed ?? []) context.print(inLang(context, UNDO_WRITE.removed(file)));
  for (const file of stay ?? []) context.say(UNDO_WRITE.madeStays(file));
  if ((removed ?? []).length > 0 || done.some(({ isRemoved }) => isRemoved)) context.say(UNDO_WRITE.planStays);
  return (stay ?? []).length > 0;
}

/** Says of each file that stays as it is why. */
async function sayStay(context: Context, stays: OfficeUndone['stays']): Promise<void> {
  const { refusalOf } = await import('./mistakes/refusal-of.js');
  for (const { mistake } of stays) context.say((await refusalOf(mistake, context)).text);
  context.say(UNDO_WRITE.stay(stays.length));
}

/** Lists what can be taken back, a line for all that one command wrote. */
export async function listWrites(context: Context, { all = false }: UndoWriteOptions): Promise<ExitCode> {
  if (all) {
    const { workspace } = await openPlan(context);
    const runs = await officeRuns(workspace, ({ writes }) => writes);
    context.print(inLang(context, UNDO_WRITE.listed(runs.length)));
    for (const { write, files } of runs) context.print(inLang(context, UNDO_WRITE.line(write, files.length)));
    return 0;
  }
  const { workspace, id } = await openUnit(context);
  const { writes } = await workspace.pastWrites({ unit: id });
  const runs = writes.filter(({ run }, at) => run === null || run !== writes[at - 1]?.run);
  context.print(inLang(context, UNDO_WRITE.listed(runs.length)));
  for (const write of runs) context.print(inLang(context, UNDO_WRITE.line(write, 1)));
  return 0;
}

/** Shows what was taken back of one file: its command and its lines. */
function sayLines(context: Context, { write, file, taken, restored, isRemoved }: WriteUndone): void {
  context.print(inLang(context, UNDO_WRITE.done(write, file)));
  if (isRemoved) {
    context.print(inLang(context, UNDO_WRITE.removed(file)));
    return;
  }
  const show = (head: 'taken' | 'restored', lines: readonly string[]): void => {
    if (lines.length === 0) return;
    context.print(inLang(context, UNDO_WRITE[head]));
    for (const line of lines.slice(0, MAX_LINES)) context.print(`  ${line.trim()}`);
    if (lines.length > MAX_LINES) context.print(inLang(context, UNDO_WRITE.more(lines.length - MAX_LINES)));
  };
  show('taken', taken);
  show('restored', restored);
}

/** Shows how to write it again. */
function sayAgain(context: Context, { command, day }: PastWrite, taken: readonly string[]): void {
  if (taken.some((line) => line.includes('file: evidence/'))) context.say(UNDO_WRITE.evidenceStays);
  if (command === null) return;
  context.say(UNDO_WRITE.again(command));
  if (command.includes('\n')) context.say(UNDO_WRITE.severalLines);
  if (day !== context.today) context.say(UNDO_WRITE.againOnDay(day));
}
