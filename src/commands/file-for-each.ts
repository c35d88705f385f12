import { readUnitFile } from '../app/all-units/read-unit-file.js';
import type { PlanTarget } from '../app/find/unit.js';
import type { Period } from '../domain/calendar/period.js';
import { type Ledger, unitsWithFile } from '../domain/department/ledger.js';
import type { UnitInPeriod } from '../domain/department/unit-in-period.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { FOR_EACH } from '../locale/commands/file-for-each.js';
import { REPORT_ALL } from '../locale/commands/report.js';
import { EXCLUDED_WORDS, LEDGER, MISSING_WORDS } from '../locale/roll-up.js';
import { ledgerOfPeriod, sayUnconfirmed, sayUnusable, type Unusable } from './all-units.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { planOnDay } from './target.js';

/** What `--each` writes for every unit: `report --each` and `export --each`. */
interface FileForEach {
  readonly folder: string;
  readonly ending: string;
  /** Whether a file that exists is replaced. */
  readonly force: boolean;
  /** @returns the file’s content, or a refusal that concerns this unit alone. @throws Refusal that ends the command */
  readonly make: (status: UnitStatus, id: string) => Promise<string | Uint8Array | Refusal>;
}

/** A file that was written for a unit. */
interface UnitFileWritten {
  readonly file: string;
  readonly unit: string;
}

/** The files of all units: written, already there, and those that could not be made. */
export interface FilesForEach extends Unusable {
  readonly ledger: Ledger<UnitInPeriod>;
  readonly written: readonly UnitFileWritten[];
  readonly there: readonly string[];
  readonly refused: readonly { readonly unit: string; readonly why: Refusal }[];
}

/** The folder of `-o`. @throws Refusal without one, for the name of a file, or where a unit is chosen too */
export function folderForEach(
  context: Context,
  { output = '-' }: { readonly output?: string },
  ending: string,
  example: Text,
): string {
  if (context.unit !== null) throw new Refusal(REPORT_ALL.notForOne);
  if (output === '-' || output.toLowerCase().endsWith(`.${ending}`)) throw new Refusal(FOR_EACH.needsFolder, example);
  return output;
}

/**
 * Writes one file, `<unit>.<ending>`, for every unit that counts in a period. A unit’s file is read again when its turn
 * comes, so that no more than a few are in memory.
 */
export async function writeForEach(
  context: Context,
  target: PlanTarget,
  period: Period,
  { folder, ending, force, make }: FileForEach,
): Promise<FilesForEach> {
  const { ledger, broken, leftOut } = await ledgerOfPeriod(context, target, period);
  const asOf = context.asOf ?? context.today;
  const late: Text[] = [];
  const [written, there, refused] = [[] as UnitFileWritten[], [] as string[], [] as FilesForEach['refused'][number][]];
  for (const batch of batchesOf(unitsWithFile(ledger))) {
    const writes = [];
    for (const { id, name: unit } of batch) {
      const { file, broken: why } = await readUnitFile(target.workspace, id);
      if (file.unitPlan === null || file.plan === null) {
        // Somebody has broken the file since the ledger was made.
        late.push(why ?? { vi: id, en: id });
        continue;
      }
      const data = await make(unitStatus(file.plan, planOnDay(context, file.unitPlan, file.plan), asOf), id);
      if (data instanceof Refusal) {
        refused.push({ unit, why: data });
        continue;
      }
      const name = `${id}.${ending}`;
      // The next file is rendered while one is being written.
      writes.push(context.outputInto(folder, name, data, force).then((result) => ({ name, unit, result }), asFailure));
    }
    for (const done of await Promise.all(writes)) {
      if ('error' in done) throw done.error;
      if (done.result === 'written') written.push({ file: done.name, unit: done.unit });
      else there.push(done.name);
    }
  }
  return { ledger, written, there, refused, broken: [...broken, ...late], leftOut };
}

/**
 * Names every unit without a new file, and why.
 * @param what what its file would have been: a report, a form
 * @returns the exit code: 2 where a file exists, is broken, or could not be made
 */
export function sayWithoutFile(context: Context, files: FilesForEach, what: Text): ExitCode {
  const { ledger, there, refused } = files;
  for (const name of there) context.say(FOR_EACH.there(name));
  if (there.length > 0) context.say(FOR_EACH.useForce);
  for (const { unit, why } of refused) {
    context.say(FOR_EACH.refused(unit, why.text));
    if (why.hint !== null) context.say(why.hint);
  }
  const without = ledger.missing.filter(({ status }) => status === null);
  for (const { name, why } of without) context.say(FOR_EACH.left(name, what, MISSING_WORDS[why]));
  for (const { name, why } of ledger.excluded) context.say(FOR_EACH.left(name, what, EXCLUDED_WORDS[why]));
  for (const { name } of ledger.broken) context.say(FOR_EACH.left(name, what, LEDGER.broken));
  sayUnconfirmed(context, ledger);
  const isUnusable = sayUnusable(context, files) === 2;
  return isUnusable || there.length > 0 || refused.length > 0 ? 2 : 0;
}

/** Turns a failure into a value, so that it is not an unhandled rejection while other files are written. */
function asFailure(error: unknown): { readonly error: unknown } {
  return { error };
}

/** The largest number of files written at a time. */
const AT_ONCE = 16;

function batchesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}
