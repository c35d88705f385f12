import { pastOfficeWrites, undoOfficeWrite, undoUnitWrite, type WriteUndone } from '../app/record/undo-write.js';
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

/** Takes back the last write to the unit's file, or to those of the head office. */
export async function undoWrite(context: Context, { all = false, force = false }: UndoWriteOptions): Promise<ExitCode> {
  if (all) {
    sayUndoneWrite(context, await undoOfficeWrite(await openPlan(context), { force }));
    return 0;
  }
  const { done, written } = await undoUnitWrite(worldOf(context), await openUnit(context), { force });
  sayWritten(context, written);
  sayUndoneWrite(context, done);
  return 0;
}

/** Lists the writes that can be taken back. */
export async function listWrites(context: Context, { all = false }: UndoWriteOptions): Promise<ExitCode> {
  const writes = all ? await pastOfficeWrites(await openPlan(context)) : await pastUnitWrites(context);
  context.print(inLang(context, UNDO_WRITE.listed(writes.length)));
  for (const write of writes) context.print(inLang(context, UNDO_WRITE.line(write)));
  return 0;
}

async function pastUnitWrites(context: Context): Promise<readonly PastWrite[]> {
  const { workspace, id } = await openUnit(context);
  return (await workspace.pastWrites({ unit: id })).writes;
}

/** Shows a write that was taken back: its command, its lines, and how to write it again. */
function sayUndoneWrite(context: Context, { write, file, taken, restored }: WriteUndone): void {
  context.print(inLang(context, UNDO_WRITE.done(write, file)));
  const show = (head: 'taken' | 'restored', lines: readonly string[]): void => {
    if (lines.length === 0) return;
    context.print(inLang(context, UNDO_WRITE[head]));
    for (const line of lines.slice(0, MAX_LINES)) context.print(`  ${line.trim()}`);
    if (lines.length > MAX_LINES) context.print(inLang(context, UNDO_WRITE.more(lines.length - MAX_LINES)));
  };
  show('taken', taken);
  show('restored', restored);
  const { command, day } = write;
  if (taken.some((line) => line.includes('file: evidence/'))) context.say(UNDO_WRITE.evidenceStays);
  if (command === null) return;
  context.say(UNDO_WRITE.again(command));
  if (day !== context.today) context.say(UNDO_WRITE.againOnDay(day));
}
